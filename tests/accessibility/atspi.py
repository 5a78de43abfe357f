# SPDX-FileCopyrightText: 2026 KYC Desk contributors
# SPDX-License-Identifier: MIT
"""The eyes, ears and hands of the tests that use the program from outside, as assistive technology does: AT-SPI.

A node is an accessible object of the program as pyatspi has it. What is looked for is waited for; what does not come
within FOUND_WITHIN seconds ends the test.
"""
import subprocess
import time

from gi.repository import GLib
import pyatspi

FOUND_WITHIN = 30  # seconds; longer than anything takes on a busy machine
PRESSING = ("press", "click", "toggle")  # the actions that do what a click does
DIALOGS = (pyatspi.ROLE_DIALOG, pyatspi.ROLE_ALERT, pyatspi.ROLE_FILE_CHOOSER)
WINDOWS = (pyatspi.ROLE_FRAME, pyatspi.ROLE_WINDOW, *DIALOGS)
# What takes the keyboard through its parent, or is only furniture of a list.
WITHIN_OTHERS = {
    *WINDOWS, pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TREE_ITEM, pyatspi.ROLE_TABLE_ROW_HEADER,
    pyatspi.ROLE_TABLE_COLUMN_HEADER, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_MENU, pyatspi.ROLE_MENU_BAR,
    pyatspi.ROLE_APPLICATION, pyatspi.ROLE_POPUP_MENU, pyatspi.ROLE_CHECK_MENU_ITEM, pyatspi.ROLE_PAGE_TAB,
    pyatspi.ROLE_LABEL,  # its text can be marked, which takes a click; what it says is read with its surroundings
}
# Qt gives focus to these by themselves or hands it on to what is in them.
CONTAINERS = {pyatspi.ROLE_FILLER, pyatspi.ROLE_PANEL, pyatspi.ROLE_SCROLL_PANE, pyatspi.ROLE_VIEWPORT,
              pyatspi.ROLE_SPLIT_PANE, pyatspi.ROLE_LAYERED_PANE}
# Of what may hold a million the first ones are looked at, of anything else all.
LOOKED_AT = {pyatspi.ROLE_TABLE: 60, pyatspi.ROLE_LIST: 60, pyatspi.ROLE_TREE: 60}
ALL = 400

faults = []


class NotWithin(SystemExit):
    """What was waited for did not come."""


def fault(text):
    """Something that does not hold; the test goes on."""
    if text not in faults:
        faults.append(text)
        print("accessibility:", text, flush=True)


class Ears:
    """Hears what a screen reader speaks: notifications that come to show, and what the keyboard comes to."""

    def __init__(self):
        self.heard = []
        self.focus = None
        pyatspi.Registry.registerEventListener(self._shown, "object:state-changed:showing")
        pyatspi.Registry.registerEventListener(self._focused, "object:state-changed:focused")

    def _shown(self, event):
        try:
            if event.detail1 and event.source.getRole() == pyatspi.ROLE_NOTIFICATION:
                self.heard.append(event.source.name)
        except GLib.Error:  # it has gone meanwhile
            pass

    def _focused(self, event):
        if event.detail1:
            self.focus = event.source

    def forget(self):
        """What was said until now is not what is waited for."""
        listen()
        self.heard.clear()

    def has_heard(self, *words):
        """The first announcement with all these words in it."""
        listen()
        return next((text for text in self.heard if all(word in text for word in words)), None)

    def wait_for(self, *words):
        """Until it is announced; a fault when it never is."""
        try:
            return until(lambda: self.has_heard(*words), f"{words} announced")
        except NotWithin as late:
            fault(f"{late}; heard: {self.heard}")
            return None


def listen():
    """Lets what the program has told meanwhile come in."""
    while GLib.MainContext.default().iteration(False):
        pass


def until(condition, what):
    """What the condition finds, as soon as it finds something."""
    end = time.monotonic() + FOUND_WITHIN
    while time.monotonic() < end:
        listen()
        try:
            found = condition()
        except GLib.Error:  # what was looked at went away meanwhile
            found = None
        if found:
            return found
        time.sleep(0.05)
    raise NotWithin(f"accessibility: not within {FOUND_WITHIN} s: {what}")


def key(*names):
    """Presses keys, where only a key can do it: Tab, and what closes a window."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)


def states(node):
    """The node's states; none when it has gone meanwhile."""
    try:
        return node.getState()
    except GLib.Error:
        return pyatspi.StateSet()


def has(node, *wanted):
    """Whether it is in all of these states."""
    mine = states(node)
    return all(mine.contains(state) for state in wanted)


def children(node):
    """The node's children, of a large list the first ones."""
    try:
        count = min(node.childCount, LOOKED_AT.get(node.getRole(), ALL))
        return [child for child in (node.getChildAtIndex(index) for index in range(count)) if child]
    except GLib.Error:
        return []


def showing(node):
    """The node and what shows below it, in the order of the tree."""
    if node is None or not has(node, pyatspi.STATE_SHOWING):
        return
    yield node
    for child in children(node):
        yield from showing(child)


def application():
    """The program among all that are accessible."""
    return next((one for one in pyatspi.Registry.getDesktop(0) if one and one.name == "kyc-desk"), None)


def windows():
    """Those of the program that show."""
    program = application()
    return [one for one in children(program) if has(one, pyatspi.STATE_SHOWING)] if program else []


def main_window():
    """The one with the menus."""
    return next((one for one in windows() if one.getRole() == pyatspi.ROLE_FRAME), None)


def active_window():
    """The one that has the keyboard."""
    return next((one for one in windows() if has(one, pyatspi.STATE_ACTIVE)), None)


def identity(node):
    """What tells one node from another between two looks."""
    return node.getRole(), node.name


def describe(node):
    """A node in words, for a fault."""
    return f"{node.getRoleName()} {node.name!r} ({node.description[:40]!r})" if node else "nothing"


def find(role, name, root=None):
    """What shows and is called so; beginnings will do for names that end in '*'."""
    for node in showing(root or active_window()):
        if node.getRole() == role and (node.name == name or name.endswith("*") and node.name.startswith(name[:-1])):
            return node
    return None


def labels(node):
    """Those that are said to be its label."""
    return [relation.getTarget(index) for relation in node.getRelationSet() for index in range(relation.getNTargets())
            if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY]


def labelled(role, label, root=None):
    """What shows and has a label that says so; a combo box is called after its choice, and named by its label."""
    for node in showing(root or active_window()):
        if node.getRole() == role and any(one and one.name == label for one in labels(node)):
            return node
    return None


def actions(node):
    """The names of what can be done with it."""
    try:
        action = node.queryAction()
        return [action.getName(index) for index in range(action.nActions)]
    except NotImplementedError:
        return []


def press(node):
    """Does what a click does, through the node's action."""
    for index, name in enumerate(actions(node)):
        if name.lower() in PRESSING:
            return node.queryAction().doAction(index)
    fault(f"nothing to press it with: {describe(node)}")
    return False


def press_button(name, root=None):
    """Presses the button of that name as soon as it shows and can be pressed."""
    def ready():
        button = find(pyatspi.ROLE_PUSH_BUTTON, name, root)
        return button if button and has(button, pyatspi.STATE_ENABLED) else None

    press(until(ready, f"the button {name!r}, ready"))


def menu(*names):
    """Does what stands in the menus under these names."""
    node = next(child for child in children(main_window()) if child.getRole() == pyatspi.ROLE_MENU_BAR)
    for depth, name in enumerate(names):
        if depth:
            node = node.getChildAtIndex(0)  # the menu that the entry opens
        node = next((child for child in children(node) if child.name == name), None)
        if node is None:
            raise SystemExit(f"accessibility: not in the menus: {names}")
    until(lambda: has(node, pyatspi.STATE_ENABLED), f"what can be done now: {names}")
    press(node)


def write(name, text, root=None):
    """Puts the text into the field of that name."""
    def field():
        return next((node for node in showing(root or active_window()) if node.name == name
                     and node.getRole() in (pyatspi.ROLE_TEXT, pyatspi.ROLE_PASSWORD_TEXT)), None)

    node = until(field, f"the field {name!r}")
    node.queryEditableText().setTextContents(text)


def choose(label, entry, root=None):
    """Chooses the entry in the combo box with that label: opened by its action; within its list only keys lead on."""
    box = until(lambda: labelled(pyatspi.ROLE_COMBO_BOX, label, root), f"the choice {label!r}")
    if box.name.startswith(entry):
        return
    entries = children(box)[0]
    names = [child.name for child in children(entries)]
    index = next((at for at, name in enumerate(names) if name.startswith(entry)), None)
    if index is None:
        raise SystemExit(f"accessibility: not to be chosen under {label!r}: {entry!r} of {names}")
    press(box)
    until(lambda: has(entries, pyatspi.STATE_SHOWING), f"the list of {label!r}")
    key("Home", *["Down"] * index, "Return")
    until(lambda: box.name.startswith(entry), f"{entry!r} chosen under {label!r}")


def place(name):
    """Goes to a place of the window."""
    press(until(lambda: find(pyatspi.ROLE_LIST_ITEM, name, main_window()), f"the place {name}"))


def table(name):
    """The table of that name in the active window, to be asked for its rows."""
    return until(lambda: find(pyatspi.ROLE_TABLE, name), f"the table {name!r}").queryTable()


def rows(name):
    """What stands in the first rows of a table, cell by cell."""
    grid = table(name)
    return [[grid.getAccessibleAt(row, column).name for column in range(grid.nColumns)]
            for row in range(min(grid.nRows, 60))]


def select(name, words):
    """Selects the row of a table in which these words stand, through the action of its cell."""
    def cell():
        for row, texts in enumerate(rows(name)):
            if any(words in text for text in texts):
                return table(name).getAccessibleAt(row, 0)
        return None

    found = until(cell, f"a row with {words!r} in {name}")
    grid = table(name)
    wanted = grid.getRowAtIndex(found.getIndexInParent())
    if not grid.isRowSelected(wanted):
        press(found)
    for row in grid.getSelectedRows():
        if row != wanted:  # where many may be selected, the action adds one to them
            grid.removeRowSelection(row)
    until(lambda: list(grid.getSelectedRows()) == [wanted], f"{words!r} selected alone in {name}")


def opened(before, what):
    """The window that came on top of those before and has the keyboard."""
    return until(lambda: next((one for one in windows() if one not in before and has(one, pyatspi.STATE_ACTIVE)), None),
                 f"{what}: its window")


def focused():
    """The innermost control that has the keyboard: what hands its focus on says that it has it too."""
    window = active_window()
    control = anything = None
    for node in showing(window) if window else ():
        role = node.getRole()
        if role in WINDOWS or not has(node, pyatspi.STATE_FOCUSED):
            continue
        anything = node
        if role not in WITHIN_OTHERS | CONTAINERS:
            control = node
    return control or anything


def keeps_focus(when):
    """Something must have the keyboard then."""
    try:
        return until(focused, f"{when}: the keyboard")
    except NotWithin as late:
        fault(str(late))
        return None


class Program:
    """The program, started, as long as the `with` lasts."""

    def __init__(self, path, *arguments):
        self.command = [path, *arguments]

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until(lambda: active_window() and find(pyatspi.ROLE_PUSH_BUTTON, "Look up"), "the window")
        return self

    def __exit__(self, *ended):
        self.process.terminate()
        self.process.wait(20)


def verdict(holds):
    """The end of a test: its exit status."""
    print(f"accessibility: {len(faults)} faults" if faults else f"accessibility: {holds}")
    return 1 if faults else 0
