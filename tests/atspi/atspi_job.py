#!/usr/bin/python3
"""Does an agent's work on the real program over AT-SPI, as a screen reader's user does.

own_world.py atspi_job.py PROGRAM [STEPS [SEED]]: opens, scrolls, clicks, changes the language and
receives messages in a random order that the seed repeats. The program has to stay, the list of
messages has to be one, and what happens has to be announced.
"""

import os
import random
import sys
import time

from atspi_session import Atspi, Failed, GLib, Session, is_showing, poll

LIST = Atspi.Role.LIST
ITEM = Atspi.Role.LIST_ITEM
MESSAGES = ["Messages", "Nachrichten"]
CONVERSATIONS = ["Conversations", "Unterhaltungen"]
# Qt names a choice by its current entry.
LANGUAGE = ["As the system", "Wie das System", "English", "Deutsch"]
COMMA = 0x2C
CLOSE = ["Close", "Schließen"]
RETURN = 0xFF0D
REPLY = ["Reply", "Antwort"]
SHOW = ["Show", "Zeigen"]
NOT_SENT = ["Not sent", "Nicht gesendet"]
UNCLEAR = ["Unclear whether", "Unklar, ob"]
SENT = ["was sent", "wurde gesendet"]
KEYS = {
    "Down": 0xFF54,
    "Up": 0xFF52,
    "End": 0xFF57,
    "Home": 0xFF50,
    "Page_Up": 0xFF55,
    "Page_Down": 0xFF56,
    "F5": 0xFFC2,
    "F6": 0xFFC3,
    "Escape": 0xFF1B,
    "Tab": 0xFF09,
}


class Job:
    def __init__(self, session, seed):
        self.session = session
        self.random = random.Random(seed)
        self.arrivals = 0
        self.steps = {}
        self.stays = []

    def messages(self):
        return self.session.wait_for(LIST, MESSAGES)

    def conversations(self):
        return self.session.wait_for(LIST, CONVERSATIONS)

    def items_of(self, node):
        """The items in view: the others have no place on the screen."""
        items = []
        for index in range(node.get_child_count()):
            try:
                item = node.get_child_at_index(index)
                if item is not None and is_showing(item):
                    items.append(item)
            except GLib.Error:
                continue  # it went meanwhile
        return items

    def click_item(self, node, what="b1c"):
        items = self.items_of(node)
        if not items:
            return False
        item = self.random.choice(items)
        try:
            box = item.get_extents(Atspi.CoordType.SCREEN)
            whole = node.get_extents(Atspi.CoordType.SCREEN)
        except GLib.Error:
            return False
        top = max(box.y, whole.y)
        bottom = min(box.y + box.height, whole.y + whole.height)
        if bottom - top < 4:
            return False
        self.session.mouse(box.x + box.width // 2, (top + bottom) // 2, what)
        return True

    # Steps: each does one thing and waits until it shows.
    def open(self):
        self.click_item(self.conversations())
        poll(lambda: self.items_of(self.messages()), "messages of the opened conversation")

    def open_at(self, place):
        box = self.items_of(self.conversations())[place].get_extents(Atspi.CoordType.SCREEN)
        self.session.mouse(box.x + box.width // 2, box.y + box.height // 2)
        poll(lambda: self.items_of(self.messages()), "messages of the opened conversation")

    def change(self):
        self.session.key(KEYS[self.random.choice(["F6", "F6", "Tab", "Escape"])])

    def walk(self):
        self.session.key(KEYS[self.random.choice(["Down", "Up", "Down", "Up", "Home", "End"])])

    def scroll(self):
        if self.random.random() < 0.5:
            self.session.key(KEYS[self.random.choice(["Page_Up", "Page_Down"])])
        else:
            self.click_item(self.messages(), self.random.choice(["b4c", "b5c"]))

    def click(self):
        self.click_item(self.messages())

    def focus(self):
        items = self.items_of(self.messages())
        if items:
            try:
                self.random.choice(items).grab_focus()
            except GLib.Error:
                pass  # it went meanwhile

    def arrive(self):
        self.arrivals += 1
        heard = len(self.session.said)
        self.session.control("/messages", {"count": self.random.randint(1, 3)})
        self.session.key(KEYS["F5"])
        poll(
            lambda: len(self.session.said) > heard,
            "an announcement of what arrived",
        )

    def language(self):
        """The settings: the entry of the other language is chosen, every word of the window changes."""
        is_german = self.messages().get_name() == MESSAGES[1]
        self.session.key_with_control(COMMA)
        # By the mouse: there is no window manager that gives a dialog the keyboard.
        self.click_on(self.session.wait_for(Atspi.Role.COMBO_BOX, LANGUAGE))
        wanted = LANGUAGE[2 if is_german else 3]
        self.click_on(self.session.wait_for(ITEM, [wanted]))
        # Window and dialog are made again in the other language.
        self.session.wait_for(LIST, [MESSAGES[0 if is_german else 1]])
        close = self.session.wait_for(Atspi.Role.PUSH_BUTTON, [CLOSE[0 if is_german else 1]])
        close.do_action(0)
        poll(lambda: not self.session.has_dialog(), "the end of the settings")

    def click_on(self, node):
        box = node.get_extents(Atspi.CoordType.SCREEN)
        self.session.mouse(box.x + box.width // 2, box.y + box.height // 2)

    def run(self, count):
        weights = {
            self.open: 25,
            self.change: 10,
            self.walk: 30,
            self.scroll: 15,
            self.click: 20,
            self.focus: 10,
            self.arrive: 3,
            self.language: 1,
        }
        for number in range(count):
            step = self.random.choices(list(weights), list(weights.values()))[0]
            self.steps[step.__name__] = self.steps.get(step.__name__, 0) + 1
            try:
                step()
                self.session.check_alive()
                self.check_thread()
            except Failed as failed:
                raise Failed(f"step {number}, {step.__name__}: {failed}") from failed

    def reply(self):
        """Writes a reply in the opened conversation and sends it."""
        edit = self.session.wait_for(Atspi.Role.TEXT, REPLY)
        edit.grab_focus()
        poll(lambda: edit.get_state_set().contains(Atspi.StateType.FOCUSED), "focus on the reply")
        for letter in "thank you":
            self.session.key(ord(letter))
        poll(lambda: edit.get_character_count() >= 9, "the words that were typed")
        self.session.key_with_control(RETURN)
        poll(lambda: edit.get_character_count() == 0, "an empty reply")

    def wait_to_hear(self, since, words):
        def heard():
            self.session.check_alive()
            said = self.session.said[since:]
            return any(word in name for word in words for name in said)

        poll(heard, f"the announcement of {words}", 60)

    def check_announcements(self):
        """What becomes of a reply elsewhere is said, and shown with the way there."""
        outcomes = (
            ({"kind": "status", "status": 400}, NOT_SENT),
            ({"kind": "reset-after"}, UNCLEAR),
            (None, SENT),
        )
        # A conversation each: one that was not sent holds what comes behind it.
        for place, (fault, words) in enumerate(outcomes):
            if fault is not None:
                self.session.control("/faults", {"path": "/messages/send", "times": 1, **fault})
            since = len(self.session.said)
            self.open_at(2 * place)
            self.reply()
            self.open_at(2 * place + 1)
            self.wait_to_hear(since, words)
            if words is not NOT_SENT:
                continue
            show = self.session.wait_for(Atspi.Role.PUSH_BUTTON, SHOW)
            show.do_action(0)
            poll(
                lambda: self.session.find(Atspi.Role.PUSH_BUTTON, SHOW) is None,
                "the end of the notice",
            )

    def check_thread(self):
        """The thread is a list of messages, each a list item with its words as the name."""

        def are_named():
            items = self.items_of(self.messages())
            return all(item.get_role() == ITEM and item.get_name() for item in items)

        # Once more where an item went while it was asked.
        poll(are_named, "messages that are list items with a name")


def main(arguments):
    program = arguments[0]
    steps = int(arguments[1]) if len(arguments) > 1 else 300
    seed = int(arguments[2]) if len(arguments) > 2 else 20261130
    began = time.monotonic()
    session = Session(program, os.environ["INNBOX_WORLD_FOLDER"])
    try:
        job = Job(session, seed)
        poll(lambda: job.items_of(job.conversations()), "the first conversations", 60)
        job.open()
        job.run(steps)
        job.check_announcements()
        code = session.end()
        if code != 0:
            raise Failed(f"the program ended with exit code {code}: {session.stderr()[-2000:]}")
    except Failed as failed:
        print(f"FAILED with seed {seed}: {failed}", file=sys.stderr)
        print(session.stderr()[-3000:], file=sys.stderr)
        return 1
    finally:
        session.kill()
    told = ", ".join(f"{name} {count}" for name, count in sorted(job.steps.items()))
    print(f"seed {seed}: {steps} steps in {time.monotonic() - began:.0f} s ({told})")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
