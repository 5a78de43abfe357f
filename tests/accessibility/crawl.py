#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 KYC Desk contributors
# SPDX-License-Identifier: MIT
"""Goes to every place, menu and dialog of the demonstration and holds each to checks.py. See run."""
import sys
import tempfile

import pyatspi

from atspi import (Ears, Program, active_window, actions, children, choose, fault, find, has, keeps_focus, key,
                   labelled, main_window, menu, opened, place, press, press_button, select, showing, table, until,
                   verdict, windows, write)
from checks import check

PLACES = ("Overview", "Lookup", "Customers", "Imports", "History", "Accounts", "Audit")
SETTINGS = ("General", "Privacy", "Network", "Export", "Records")
PROVIDERS = ("P100", "Transak", "Sumvin", "Kriptomat", "SumSub")
CLOSING = ("Cancel", "Close", "Not now", "No")

# What is opened from which place by which entry of the menus, and the row that is selected for it: table and words.
DIALOGS = (
    ("saving a customer", "Lookup", ("Lookup", "Save customer…"), None),
    ("a new customer", "Customers", ("Customers", "Add…"), None),
    ("a file of customers", "Customers", ("Customers", "Import…"), None),
    ("an export", "History", ("History", "Export filtered…"), None),
    ("editing an account", "Accounts", ("Accounts", "Edit…"), ("Accounts", "transak")),
    ("rotating a credential", "Accounts", ("Accounts", "Rotate the credential…"), ("Accounts", "p100")),
    ("removing an account", "Accounts", ("Accounts", "Remove…"), ("Accounts", "p100")),
    ("a setup file", "Accounts", ("Accounts", "Import…"), None),
    ("a file of accounts", "Accounts", ("Accounts", "Export…"), None),
    ("where credentials are kept", "Accounts", ("Accounts", "Where credentials are kept…"), None),
    ("a folder for checkpoints", "Audit", ("Audit", "Checkpoint folder…"), None),
    ("the audit as a file", "Audit", ("Audit", "Export…"), None),
    ("About", "Lookup", ("Help", "About KYC Desk"), None),
    ("Help", "Lookup", ("Help", "Contents"), None),
    ("locking", "Lookup", ("File", "Lock"), None),
)


class Crawl:
    """The program, and what is heard of it."""

    def __init__(self):
        self.ears = Ears()

    def everything(self):
        """Place by place, dialog by dialog."""
        until(lambda: any("Maria" in node.name for node in showing(active_window())), "the demonstration's customers")
        check(self.ears, "before the first lookup")
        self.check_menus()
        press_button("Maria Kowalska")
        until(lambda: self.ears.has_heard("SumSub"), "an answer")
        for name in PLACES:
            place(name)
            until(lambda: self.is_at(name), f"{name}: the place")
            check(self.ears, name)
        for name, where, path, row in DIALOGS:
            place(where)
            if row:
                select(*row)
            with Dialog(name, path):
                check(self.ears, name)
        self.account_forms()
        self.accounts_from_file()
        self.settings()
        self.customers()
        self.customers_from_file()
        self.audit()
        self.customer_login()

    def is_at(self, name):
        """Whether the place is selected in the list of places."""
        item = find(pyatspi.ROLE_LIST_ITEM, name, main_window())
        return item and has(item, pyatspi.STATE_SELECTED)

    def check_menus(self):
        """Every entry has a name and an action."""
        def look(node, path):
            for child in children(node):
                role = child.getRole()
                if role in (pyatspi.ROLE_POPUP_MENU, pyatspi.ROLE_MENU_BAR):
                    look(child, path)
                elif role != pyatspi.ROLE_SEPARATOR:
                    if not child.name.strip() or not actions(child):
                        fault(f"the menus: no name or no action: {child.name!r} in {path}")
                    look(child, path + [child.name])

        for bar in children(main_window()):
            if bar.getRole() == pyatspi.ROLE_MENU_BAR:
                look(bar, [])

    def account_forms(self):
        """The form of each provider."""
        place("Accounts")
        with Dialog("a new account", ("Accounts", "Add…")):
            for provider in PROVIDERS:
                choose("Provider", provider)
                check(self.ears, f"a new account of {provider}")

    def settings(self):
        """Every page."""
        with Dialog("Settings", ("File", "Settings…")):
            for page in SETTINGS:
                press(until(lambda: find(pyatspi.ROLE_PAGE_TAB, page), f"Settings, {page}"))
                check(self.ears, f"Settings, {page}")
                if page == "Network":
                    self.certificates()

    def certificates(self):
        """Which file they are in."""
        settings = active_window()
        before = windows()
        press_button("Choose a file of certificates")
        chooser = opened(before, "a file of certificates")
        check(self.ears, "a file of certificates")
        press_button("Cancel", chooser)
        until(lambda: active_window() == settings, "a file of certificates: the settings behind it")
        keeps_focus("a file of certificates, not chosen")

    def accounts_from_file(self):
        """What came of a setup file: of the one that was written just now."""
        place("Accounts")
        with tempfile.TemporaryDirectory() as folder:
            for entry, button, said in (("Export…", "Save", "exported"), ("Import…", "Open", "imported")):
                before = windows()
                menu("Accounts", entry)
                chooser = opened(before, f"accounts {said}")
                write("File name:", f"{folder}/accounts.json")
                self.ears.forget()
                press_button(button)
                until(lambda: not has(chooser, pyatspi.STATE_SHOWING), f"accounts {said}: the window behind it")
                self.ears.wait_for(said)
                keeps_focus(f"accounts {said}")
                check(self.ears, f"accounts {said}")

    def customer_login(self):
        """What a customer is asked for in somebody's name, at an account without a token that stands in for it."""
        place("Accounts")
        select("Accounts", "transak-sandbox")
        with Dialog("an account without a token", ("Accounts", "Edit…"), closed_by="OK"):
            press(find(pyatspi.ROLE_CHECK_BOX, "Take away the kept Partner access token"))
        place("Lookup")
        write("Customer to look up", "u-1042")
        self.ears.forget()
        press_button("Look up")
        self.ears.wait_for("Needs input")
        select("Results", "Identity document")
        with Dialog("logging a customer in", ("Lookup", "Log the customer in…")):
            check(self.ears, "logging a customer in")

    def customers(self):
        """What can be done with customers that are saved."""
        for number in (1, 2):
            place("Customers")
            with Dialog("a new customer", ("Customers", "Add…"), closed_by="Save"):
                find(pyatspi.ROLE_TEXT, "Name").queryEditableText().setTextContents(f"Customer {number}")
                find(pyatspi.ROLE_TEXT, "Identifier 1").queryEditableText().setTextContents(f"u-100{number}")
        select("Saved customers", "Customer 1")
        check(self.ears, "a saved customer")
        for name, entry in (("editing a customer", "Edit…"), ("a legal hold", "Legal hold…"),
                            ("removing a customer", "Remove…")):
            with Dialog(name, ("Customers", entry)):
                check(self.ears, name)
        grid = table("Saved customers")
        grid.addRowSelection(0)
        grid.addRowSelection(1)
        with Dialog("merging two customers", ("Customers", "Merge the two…")):
            check(self.ears, "merging two customers")

    def customers_from_file(self):
        """Which column is what, and what came of it."""
        place("Customers")
        before = windows()
        menu("Customers", "Import…")
        opened(before, "a file of customers")
        before = windows()
        with tempfile.NamedTemporaryFile("w", suffix=".csv") as file:
            file.write("name,email\nAda,ada@example.com\nBo,bo@example.com\n")
            file.flush()
            write("File name:", file.name)
            press_button("Open")
            dialog = opened(before, "customers from a file")
            until(lambda: labelled(pyatspi.ROLE_COMBO_BOX, "What the column email is taken for"), "the columns")
            check(self.ears, "customers from a file")
            self.ears.forget()
            press_button("Import")
            self.ears.wait_for("Added: 2")
        check(self.ears, "customers imported")
        press_button("Close")
        until(lambda: not has(dialog, pyatspi.STATE_SHOWING), "customers imported: the window behind it")
        keeps_focus("customers imported, closed")

    def audit(self):
        """What verifying says."""
        place("Audit")
        self.ears.forget()
        menu("Audit", "Verify")
        self.ears.wait_for("sound")
        check(self.ears, "the audit, verified")


class Dialog:
    """A window that is opened by the menus, as long as the `with` lasts; the keyboard is somewhere after it."""

    def __init__(self, name, path, closed_by=None):
        self.name = name
        self.path = path
        self.closing = (closed_by,) if closed_by else CLOSING

    def __enter__(self):
        self.before = windows()
        menu(*self.path)
        self.window = opened(self.before, self.name)
        keeps_focus(f"{self.name}, opened")
        return self.window

    def __exit__(self, kind, *rest):
        if kind:
            return
        button = next((found for found in (find(pyatspi.ROLE_PUSH_BUTTON, name, self.window) for name in self.closing)
                       if found), None)
        if button:
            press(button)
        else:
            key("Escape")
        until(lambda: not has(self.window, pyatspi.STATE_SHOWING) and active_window() == main_window(),
              f"{self.name}: the window behind it")
        keeps_focus(f"{self.name}, closed")


def main():
    """The demonstration, from end to end."""
    crawl = Crawl()
    with Program(sys.argv[1], "--demo"):
        crawl.everything()
    return verdict("everything has a name and is reached")


if __name__ == "__main__":
    sys.exit(main())
