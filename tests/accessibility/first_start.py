#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 KYC Desk contributors
# SPDX-License-Identifier: MIT
"""The first start, through AT-SPI alone: where credentials are kept, locking and opening, a lost passphrase. See run.

The program is not the demonstration: it has a home of its own, keeps what it is told under a passphrase, and asks
nobody.
"""
import os
import sys
import tempfile

import pyatspi

from atspi import (Ears, Program, active_window, fault, find, has, keeps_focus, key, main_window, menu, opened, place,
                   press, press_button, rows, showing, until, verdict, windows, write)
from checks import check

FIRST = "correct horse battery"
SECOND = "another horse, other battery"
RECOVERY = "kept in a safe place"


def opening(name, button):
    """The window that the button opens."""
    before = windows()
    press_button(button)
    window = opened(before, name)
    keeps_focus(name)
    return window


def gone(window, name):
    """Until it has closed; the keyboard is somewhere after it."""
    until(lambda: not has(window, pyatspi.STATE_SHOWING), f"{name}: closed")
    keeps_focus(f"{name}, closed")


def give_passphrase(passphrase):
    """A new one is typed twice."""
    write("Passphrase", passphrase)
    write("Passphrase, again", passphrase)


def choose_keeper(ears):
    """The vault file, under a passphrase."""
    check(ears, "the first start")
    dialog = opening("where credentials shall be kept", "Choose…")
    check(ears, "where credentials shall be kept")
    press(until(lambda: find(pyatspi.ROLE_RADIO_BUTTON, "Vault file"), "the choice of a vault file"))
    until(lambda: find(pyatspi.ROLE_PASSWORD_TEXT, "Passphrase, again"), "the fields of the passphrase")
    check(ears, "a vault file and its passphrase")
    give_passphrase(FIRST)
    press_button("Keep them there")
    gone(dialog, "where credentials shall be kept")


def add_account(ears):
    """The first account, from the invitation to its row."""
    place("Accounts")
    check(ears, "no accounts yet")
    dialog = opening("the first account", "Add an account…")
    write("Name (required)", "first")
    write("API key (required)", "a key of nobody")
    press_button("OK")
    gone(dialog, "the first account")
    until(lambda: any(row[0] == "first" for row in rows("Accounts")), "the first account's row")
    check(ears, "the first account")


def records_page():
    """The settings, where the records are."""
    before = windows()
    menu("File", "Settings…")
    dialog = opened(before, "Settings")
    press(until(lambda: find(pyatspi.ROLE_PAGE_TAB, "Records"), "the page of the records"))
    return dialog


def choose_file(path, button):
    """In Qt's own dialog."""
    write("File name:", path)
    press_button(button)


def make_recovery_file(ears, folder):
    """It is there at the end."""
    path = os.path.join(folder, "kept.recovery")
    settings = records_page()
    opening("where the recovery file is made", "Make a recovery file…")
    check(ears, "where the recovery file is made")
    before = windows()
    choose_file(path, "Save")
    dialog = opened(before, "a recovery file")
    check(ears, "a recovery file")
    give_passphrase(RECOVERY)
    press_button("Make it")
    until(lambda: os.path.exists(path), "the recovery file")
    gone(dialog, "a recovery file")
    press_button("Close")
    gone(settings, "Settings")
    return path


def lock_page():
    """Locks; the passphrase can be typed at once."""
    menu("File", "Lock")
    until(lambda: find(pyatspi.ROLE_PUSH_BUTTON, "Unlock", main_window()), "the lock page")
    here = keeps_focus("locked")
    if here and here.getRole() != pyatspi.ROLE_PASSWORD_TEXT:
        fault(f"locked: the keyboard is not where the passphrase is typed: {here}")


def lock_and_open(ears):
    """A wrong passphrase is told of; the right one opens."""
    ears.forget()
    lock_page()
    ears.wait_for("KYC Desk is locked")
    check(ears, "locked")
    write("Passphrase", "none of these words")
    press_button("Unlock")
    ears.wait_for("passphrase is wrong")
    keeps_focus("a wrong passphrase")
    write("Passphrase", FIRST)
    press_button("Unlock")
    until(lambda: find(pyatspi.ROLE_LIST, "Places"), "the window, opened again")
    keeps_focus("opened again")


def forget_passphrase(ears):
    """An empty file is begun; the records are closed then, which is told."""
    lock_page()
    dialog = opening("a lost passphrase", "Forgot the passphrase…")
    check(ears, "a lost passphrase")
    press(find(pyatspi.ROLE_CHECK_BOX, "I want to enter every credential again"))
    until(lambda: find(pyatspi.ROLE_PASSWORD_TEXT, "Passphrase, again"), "the fields of the new passphrase")
    check(ears, "a lost passphrase, and a new one")
    give_passphrase(SECOND)
    ears.forget()
    press_button("Begin with an empty file")
    gone(dialog, "a lost passphrase")
    ears.wait_for("The records are sealed")
    check(ears, "the records are closed")


def bring_key_back(ears, path):
    """Beginning anew is looked at and left; the recovery file opens the records."""
    settings = records_page()
    check(ears, "Settings, closed records")
    dialog = opening("records begun anew", "Begin anew…")
    check(ears, "records begun anew")
    press_button("Cancel")
    gone(dialog, "records begun anew")
    opening("which recovery file", "Bring the key back…")
    before = windows()
    choose_file(path, "Open")
    dialog = opened(before, "the key brought back")
    check(ears, "the key brought back")
    write("Passphrase", RECOVERY)
    press_button("Bring them back")
    gone(dialog, "the key brought back")
    until(lambda: any("They are open" in node.name for node in showing(active_window())), "the records, open again")
    key("Escape")
    gone(settings, "Settings")


def main():
    """One run, in a home that is thrown away."""
    ears = Ears()
    with tempfile.TemporaryDirectory() as folder:
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            os.environ[f"XDG_{name}_HOME"] = os.path.join(folder, name.lower())
        with Program(sys.argv[1]):
            choose_keeper(ears)
            add_account(ears)
            path = make_recovery_file(ears, folder)
            lock_and_open(ears)
            forget_passphrase(ears)
            bring_key_back(ears, path)
    return verdict("the first start goes without a mouse and without looking")


if __name__ == "__main__":
    sys.exit(main())
