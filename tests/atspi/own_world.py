#!/usr/bin/python3
"""own_world.py COMMAND...: runs it on a display, a session bus and in a home of its own.

Qt programs in it use the display and have assistive technology switched on. Returns the command's
exit code. The folder of this world is INNBOX_WORLD_FOLDER.
"""

import os
import subprocess
import sys
import tempfile

from gi.repository import Gio

INSIDE = "--inside"


def run(command):
    with tempfile.TemporaryDirectory(prefix="innbox-world-") as folder:
        read, write = os.pipe()
        # The server chooses a free number by itself and tells it.
        display = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x900x24", "-nolisten", "tcp"],
            pass_fds=(write,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        try:
            with os.fdopen(read) as told:
                number = told.readline().strip()
            if not number:
                print("Xvfb did not start", file=sys.stderr)
                return 1
            runtime = os.path.join(folder, "runtime")
            os.mkdir(runtime, 0o700)
            environment = dict(os.environ)
            for name in ("WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"):
                environment.pop(name, None)
            environment.update(
                DISPLAY=":" + number,
                HOME=folder,
                XDG_RUNTIME_DIR=runtime,
                XDG_CONFIG_HOME=os.path.join(folder, "config"),
                XDG_DATA_HOME=os.path.join(folder, "share"),
                INNBOX_WORLD_FOLDER=folder,
                GSETTINGS_BACKEND="memory",
                QT_QPA_PLATFORM="xcb",
                QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            )
            inside = [sys.executable, os.path.abspath(__file__), INSIDE, *command]
            return subprocess.call(["dbus-run-session", "--", *inside], env=environment)
        finally:
            display.terminate()
            display.wait()


def run_inside(command):
    # Programs look whether the accessibility bus is there; whoever asks for it first starts it.
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    a11y = "org.a11y.Bus"
    bus.call_sync(
        a11y, "/org/a11y/bus", a11y, "GetAddress", None, None, Gio.DBusCallFlags.NONE, -1, None
    )
    return subprocess.call(command)


if __name__ == "__main__":
    if sys.argv[1] == INSIDE:
        sys.exit(run_inside(sys.argv[2:]))
    sys.exit(run(sys.argv[1:]))
