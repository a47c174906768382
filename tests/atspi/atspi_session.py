"""The program, driven over AT-SPI as a screen reader does. Runs below own_world.py.

Nothing here waits for a fixed time: poll() looks for a condition until a deadline.
"""

import json
import os
import signal
import subprocess
import sys
import time
import urllib.request

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

POLL_SECONDS = 20
CALL_MS = 10_000


class Failed(Exception):
    """The program did not do what the test expects."""


def poll(condition, what, seconds=POLL_SECONDS):
    """Returns the first true value of condition(), dispatching AT-SPI events meanwhile."""
    deadline = time.monotonic() + seconds
    context = GLib.MainContext.default()
    while True:
        while context.pending():
            context.iteration(False)
        try:
            value = condition()
        except GLib.Error:  # the object went while it was asked
            value = None
        if value:
            return value
        if time.monotonic() > deadline:
            raise Failed(f"not within {seconds} s: {what}")
        tick = GLib.timeout_add(10, lambda: GLib.SOURCE_REMOVE)  # wakes the wait for events
        context.iteration(True)
        if context.find_source_by_id(tick):
            GLib.source_remove(tick)


def is_showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def showing_below(node, with_rows):
    """Every node below that shows, breadth first; rows of lists only where they are wanted."""
    queue = [node]
    while queue:
        here = queue.pop(0)
        try:
            if not with_rows and here.get_role() == Atspi.Role.LIST:
                continue
            children = [here.get_child_at_index(i) for i in range(here.get_child_count())]
            shown = [child for child in children if child is not None and is_showing(child)]
        except GLib.Error:
            continue  # it went while it was asked
        for child in shown:
            queue.append(child)
            yield child


class Session:
    """One run of the program on the embedded sandbox."""

    def __init__(self, program, folder):
        self.folder = folder
        self.said = []  # what was announced, in order
        self.known = {}
        self.root = None
        Atspi.init()
        Atspi.set_timeout(CALL_MS, CALL_MS)
        self.listener = Atspi.EventListener.new(self._note)
        self.listener.register("object:state-changed:showing")
        self.errors = open(os.path.join(folder, "stderr"), "wb")
        self.process = subprocess.Popen(
            [program, "--sandbox", "--data-dir", os.path.join(folder, "data")],
            stdout=self.errors,
            stderr=subprocess.STDOUT,
        )

    def _note(self, event):
        try:
            if event.detail1 == 1 and event.source.get_role() == Atspi.Role.NOTIFICATION:
                self.said.append(event.source.get_name())
        except GLib.Error:
            pass  # it went before it was asked

    def check_alive(self):
        code = self.process.poll()
        if code is None:
            return
        how = f"signal {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"
        raise Failed(f"the program ended with {how}: {self.stderr()[-2000:]}")

    def stderr(self):
        with open(os.path.join(self.folder, "stderr"), "rb") as file:
            return file.read().decode(errors="replace")

    def application(self):
        def found():
            self.check_alive()
            desktop = Atspi.get_desktop(0)
            for index in range(desktop.get_child_count()):
                child = desktop.get_child_at_index(index)
                if child is not None and child.get_process_id() == self.process.pid:
                    return child
            return None

        if self.root is None:
            self.root = poll(found, "the program on the accessibility bus", 60)
        return self.root

    def is_there(self, node, role, names):
        try:
            return node.get_role() == role and node.get_name() in names and is_showing(node)
        except GLib.Error:
            return False

    def find(self, role, names):
        """The first showing node of a role with one of the names, or None."""
        known = self.known.get((role, tuple(names)))
        if known is not None and self.is_there(known, role, names):
            return known
        for node in showing_below(self.application(), role == Atspi.Role.LIST_ITEM):
            if self.is_there(node, role, names):
                self.known[(role, tuple(names))] = node
                return node
        return None

    def has_dialog(self):
        return any(
            node.get_role() == Atspi.Role.DIALOG
            for node in showing_below(self.application(), False)
        )

    def wait_for(self, role, names, seconds=POLL_SECONDS):
        def found():
            self.check_alive()
            return self.find(role, names)

        return poll(found, f"{role} {names}", seconds)

    def control(self, path, body):
        """The sandbox's control API: what the guests do."""
        with open(os.path.join(self.folder, "data", "sandbox", "endpoint.json")) as file:
            access = json.load(file)
        url = access["base_url"].rsplit("/", 1)[0] + "/sandbox" + path
        request = urllib.request.Request(
            url,
            json.dumps(body).encode(),
            {"Authorization": "Bearer " + access["token"], "Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.load(answer)

    @staticmethod
    def key(keysym):
        Atspi.generate_keyboard_event(keysym, None, Atspi.KeySynthType.SYM)

    @staticmethod
    def key_with_control(keysym):
        left_control = 37  # evdev keycode, the same on every keyboard of Xvfb
        Atspi.generate_keyboard_event(left_control, None, Atspi.KeySynthType.PRESS)
        Atspi.generate_keyboard_event(keysym, None, Atspi.KeySynthType.SYM)
        Atspi.generate_keyboard_event(left_control, None, Atspi.KeySynthType.RELEASE)

    @staticmethod
    def mouse(x, y, what="b1c"):
        Atspi.generate_mouse_event(int(x), int(y), what)

    def end(self):
        """Ends the program as a session manager does and returns its exit code."""
        self.check_alive()
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=60)

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.errors.close()
