#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 KYC Desk contributors
# SPDX-License-Identifier: MIT
"""Usage: crawl.py KYC_DESK

Uses the program from outside, as assistive technology does: through AT-SPI, on a real display. Looks somebody up, goes
to every place and dialog that a key leads to, and holds each to this: whatever takes the keyboard has a name and a role,
Tab comes to all of it, focus is never lost, and what can be pressed can be pressed through its action. Prints each
fault; fails when there is one. To be run within tests/in-desktop.
"""
import os
import subprocess
import sys
import time

import pyatspi

FOUND_WITHIN = 30  # seconds; longer than anything takes on a busy machine
TAB_STOPS = 120  # more than any window has

# What takes the keyboard through its parent, or is only furniture of a list.
WITHIN_OTHERS = {
    pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TREE_ITEM, pyatspi.ROLE_TABLE_COLUMN_HEADER,
    pyatspi.ROLE_TABLE_ROW_HEADER, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_MENU, pyatspi.ROLE_MENU_BAR,
    pyatspi.ROLE_FRAME, pyatspi.ROLE_DIALOG, pyatspi.ROLE_APPLICATION, pyatspi.ROLE_WINDOW,
    pyatspi.ROLE_POPUP_MENU, pyatspi.ROLE_CHECK_MENU_ITEM, pyatspi.ROLE_PAGE_TAB,
    pyatspi.ROLE_LABEL,  # its text can be marked, which takes a click; what it says is read with its surroundings
}
# Qt gives focus to these by themselves or hands it on to what is in them.
CONTAINERS = {pyatspi.ROLE_FILLER, pyatspi.ROLE_PANEL, pyatspi.ROLE_SCROLL_PANE, pyatspi.ROLE_VIEWPORT,
              pyatspi.ROLE_SPLIT_PANE, pyatspi.ROLE_LAYERED_PANE}

# What is opened in which place, by which keys.
DIALOGS = (
    ("saving a customer", "ctrl+2", "ctrl+s"), ("a new customer", "ctrl+3", "Insert"), ("a new import", "ctrl+4", "ctrl+i"),
    ("an export", "ctrl+5", "ctrl+e"), ("a new account", "ctrl+6", "Insert"), ("editing an account", "ctrl+6", "F2"),
    ("Settings", "ctrl+2", "ctrl+comma"), ("Help", "ctrl+2", "F1"),
)

faults = []


def fault(text):
    faults.append(text)
    print("accessibility:", text, flush=True)


def until(condition, what):
    end = time.monotonic() + FOUND_WITHIN
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.1)
    raise SystemExit(f"accessibility: not within {FOUND_WITHIN} s: {what}")


def key(*names):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)


def states(node):
    try:
        return node.getState()
    except Exception:  # it has gone meanwhile
        return pyatspi.StateSet()


def showing(node):
    """The node and what shows below it, in the order of the tree."""
    if node is None or not states(node).contains(pyatspi.STATE_SHOWING):
        return
    yield node
    try:
        is_large = node.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST, pyatspi.ROLE_TREE)
        children = min(node.childCount, 40 if is_large else 400)
    except Exception:
        return
    for index in range(children):
        yield from showing(node.getChildAtIndex(index))


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    return next((one for one in desktop if one and one.name == "kyc-desk"), None)


def active_window():
    for window in application():
        if window and states(window).contains(pyatspi.STATE_ACTIVE):
            return window
    return None


def focused():
    """The innermost control: what hands its focus on says that it has it too, and so does a current row or tab."""
    window = active_window()
    control = anything = None
    for node in showing(window) if window else ():
        role = node.getRole()
        if not states(node).contains(pyatspi.STATE_FOCUSED) or role in (pyatspi.ROLE_FRAME, pyatspi.ROLE_DIALOG):
            continue
        anything = node
        if role not in WITHIN_OTHERS | CONTAINERS:
            control = node
    return control or anything


def describe(node):
    return f"{node.getRoleName()} {node.name!r} ({node.description[:40]!r})" if node else "nothing"


def by(role, name, root=None):
    return next((node for node in showing(root or active_window())
                 if node.getRole() == role and node.name == name), None)


def press(node):
    action = node.queryAction()
    for index in range(action.nActions):
        if action.getName(index).lower() in ("press", "click", "toggle", "showmenu"):
            return action.doAction(index)
    return False


def check_names(place, window):
    for node in showing(window):
        state = states(node)
        role = node.getRole()
        if not state.contains(pyatspi.STATE_FOCUSABLE) or role in CONTAINERS or role == pyatspi.ROLE_TABLE_CELL:
            continue
        if role in (pyatspi.ROLE_UNKNOWN, pyatspi.ROLE_INVALID):
            fault(f"{place}: no role: {describe(node)} in {describe(node.parent)}")
        if not node.name.strip():
            fault(f"{place}: no name: {describe(node)} in {describe(node.parent)}")
        if state.contains(pyatspi.STATE_ENABLED) and role in (
                pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON):
            try:
                if node.queryAction().nActions == 0:
                    fault(f"{place}: nothing to press it with: {describe(node)}")
            except NotImplementedError:
                fault(f"{place}: no action: {describe(node)}")


def identity(node):
    return node.getRole(), node.name


def check_tab(place, window):
    """Tab comes to everything that takes the keyboard, and never nowhere."""
    wanted = {}
    for node in showing(window):
        state = states(node)
        if (state.contains(pyatspi.STATE_FOCUSABLE) and state.contains(pyatspi.STATE_ENABLED)
                and node.getRole() not in WITHIN_OTHERS | CONTAINERS):
            wanted[identity(node)] = describe(node)
    missing = dict(wanted)
    lost = 0
    for _ in range(TAB_STOPS):
        here = focused()
        if here is None:
            lost += 1
            if lost > 2:
                return fault(f"{place}: the keyboard is nowhere")
        else:
            lost = 0
            node = here
            while node is not None and node.getRole() not in (pyatspi.ROLE_FRAME, pyatspi.ROLE_DIALOG):
                try:
                    missing.pop(identity(node), None)
                except NotImplementedError:
                    pass
                node = node.parent
        if not missing:
            return None
        key("Tab")
    for what in missing.values():
        if "radio button" in what:  # the arrow keys go from one of a group to the next
            continue
        fault(f"{place}: Tab does not come to: {what}")
    return None


def check(place):
    window = until(active_window, f"{place}: an active window")
    check_names(place, window)
    check_tab(place, window)


def look_up():
    """By AT-SPI alone: the id is set, the button is pressed, the answers are read from the table."""
    window = until(active_window, "the window")
    field = until(lambda: next((node for node in showing(window) if node.getRole() == pyatspi.ROLE_TEXT
                                and states(node).contains(pyatspi.STATE_EDITABLE)), None), "the search field")
    field.queryEditableText().setTextContents("u-1042")
    button = until(lambda: by(pyatspi.ROLE_PUSH_BUTTON, "Look up"), "the button to look up with")
    if not press(button):
        fault("Lookup: the button could not be pressed")
    table = until(lambda: next((node for node in showing(window) if node.getRole() == pyatspi.ROLE_TABLE), None),
                  "the table of results")

    def answers():
        grid = table.queryTable()
        rows = [grid.getAccessibleAt(row, 0).name for row in range(grid.nRows)]
        return rows if len(rows) >= 6 and any("Approved" in row for row in rows) else None

    rows = until(answers, "six answers that can be read")
    print("accessibility: looked up by itself:", ", ".join(rows))


def main():
    program = subprocess.Popen([sys.argv[1], "--demo"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        until(application, "the program among the accessible ones")
        until(lambda: active_window() and by(pyatspi.ROLE_PUSH_BUTTON, "Look up"), "the window")
        until(lambda: any("Maria" in node.name for node in showing(active_window())), "the demonstration's customers")
        check("before the first lookup")
        look_up()
        check("Lookup")
        for number, place in enumerate(("Overview", "Lookup", "Customers", "Imports", "History", "Accounts", "Audit"), 1):
            key(f"ctrl+{number}")
            time.sleep(1)
            check(place)
        for name, place, keys in DIALOGS:
            key(place)
            time.sleep(0.5)
            main_window = active_window()
            key(keys)
            until(lambda: active_window() and active_window() != main_window, f"{name}: its window")
            check(name)
            key("Escape")
            until(lambda: active_window() == main_window, f"{name}: the window behind it")
            until(focused, f"{name}: the keyboard after it")
    finally:
        program.terminate()
        program.wait(20)
    print(f"accessibility: {len(faults)} faults" if faults else "accessibility: everything has a name and is reached")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
