# SPDX-FileCopyrightText: 2026 KYC Desk contributors
# SPDX-License-Identifier: MIT
"""What every place, dialog and page is held to: names, roles, actions, tables, and that Tab comes to all of it."""
import time

from gi.repository import GLib
import pyatspi

from atspi import (CONTAINERS, WITHIN_OTHERS, active_window, actions, describe, fault, focused, has, identity,
                   key, labels, listen, showing, until)

TAB_STOPS = 120  # more than any window has
FOCUS_WITHIN = 1.0  # seconds for one Tab
PRESSED = (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_PAGE_TAB,
           pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_TREE_ITEM, pyatspi.ROLE_COMBO_BOX,
           pyatspi.ROLE_SPIN_BUTTON)
WRITTEN = (pyatspi.ROLE_TEXT, pyatspi.ROLE_PASSWORD_TEXT)
MOST_CELLS = 80


def check(ears, place):
    """Everything at once, in the window that has the keyboard; begun again while that still changes."""
    def look():
        window = active_window()
        nodes = list(showing(window)) if window else []
        check_names(place, nodes)
        for node in nodes:
            if node.getRole() == pyatspi.ROLE_TABLE:
                check_table(place, node)
        check_tab(ears, place, nodes)
        return nodes

    until(look, f"{place}: a window that stays as it is")


def check_names(place, nodes):
    """Whatever takes the keyboard has a role and a name, and can be worked without it."""
    for node in nodes:
        role = node.getRole()
        if "<p" in node.name + node.description:
            fault(f"{place}: markup that would be read out: {describe(node)}")
        if not has(node, pyatspi.STATE_FOCUSABLE) or role in CONTAINERS:
            continue
        if role in (pyatspi.ROLE_UNKNOWN, pyatspi.ROLE_INVALID):
            fault(f"{place}: no role: {describe(node)} in {describe(node.parent)}")
        if role == pyatspi.ROLE_COMBO_BOX:  # its name is what is chosen
            named = any(label and label.name.strip() for label in labels(node))
        else:
            named = node.name.strip() or role == pyatspi.ROLE_TABLE_CELL  # see check_table()
        if not named:
            fault(f"{place}: no name: {describe(node)} in {describe(node.parent)}")
        if has(node, pyatspi.STATE_ENABLED):
            check_action(place, node, role)


def check_action(place, node, role):
    """What can be pressed has an action that presses it; what is written into takes a text."""
    if role in PRESSED and not actions(node):
        fault(f"{place}: no action: {describe(node)}")
    if role in WRITTEN and has(node, pyatspi.STATE_EDITABLE):
        try:
            node.queryEditableText()
        except NotImplementedError:
            fault(f"{place}: no text can be put in: {describe(node)}")


def check_table(place, node):
    """A table has a name, its columns headings, each cell its row and column; a row is read in words."""
    grid = node.queryTable()
    headings = [grid.getColumnDescription(column) for column in range(grid.nColumns)]
    if not node.name.strip() or not all(heading.strip() for heading in headings):
        fault(f"{place}: a table without a name or headings: {node.name!r} {headings}")
    for row in range(min(grid.nRows, MOST_CELLS // max(grid.nColumns, 1))):
        cells = [grid.getAccessibleAt(row, column) for column in range(grid.nColumns)]
        for column, cell in enumerate(cells):
            index = cell.getIndexInParent()
            if (grid.getRowAtIndex(index), grid.getColumnAtIndex(index)) != (row, column):
                fault(f"{place}: a cell elsewhere than it stands: {describe(cell)} at {row}, {column}")
            if headings[column].startswith("Status") and not cell.name.strip():
                fault(f"{place}: a status without a word: row {row} of {node.name!r}")
        if not any(cell.name.strip() for cell in cells):
            fault(f"{place}: nothing to read in row {row} of {node.name!r}")


def next_stop(ears):
    """What the keyboard comes to with the next Tab, as it is told or, failing that, as it is found."""
    ears.focus = None
    key("Tab")
    end = time.monotonic() + FOCUS_WITHIN
    while not ears.focus and time.monotonic() < end:
        listen()
        time.sleep(0.01)
    return ears.focus or focused()


def check_tab(ears, place, nodes):
    """Tab comes to everything that takes the keyboard, and never nowhere."""
    missing = {identity(node): describe(node) for node in nodes
               if has(node, pyatspi.STATE_FOCUSABLE, pyatspi.STATE_ENABLED)
               and node.getRole() not in WITHIN_OTHERS | CONTAINERS
               and node.parent.getRole() != pyatspi.ROLE_COMBO_BOX}  # which has the keyboard for its input
    here = focused()
    lost = 0
    for _ in range(TAB_STOPS):
        lost = 0 if here else lost + 1
        if lost > 2:
            return fault(f"{place}: the keyboard is nowhere")
        try:
            while here is not None and here.getRole() != pyatspi.ROLE_APPLICATION:
                missing.pop(identity(here), None)
                here = here.parent
        except GLib.Error:  # it went as the keyboard came
            pass
        if not missing:
            return None
        here = next_stop(ears)
    for (role, _), what in missing.items():
        if role != pyatspi.ROLE_RADIO_BUTTON:  # the arrow keys go from one of a group to the next
            fault(f"{place}: Tab does not come to: {what}")
    return None
