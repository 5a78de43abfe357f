#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 KYC Desk contributors
# SPDX-License-Identifier: MIT
"""The main stories of the demonstration, done through AT-SPI alone, and what is announced on the way. See run.

Texts are put in, actions pressed, rows read from tables. Keys are pressed only within the list of a combo box, which
gives no other way in.
"""
import csv
import os
import sys
import tempfile

import pyatspi

from atspi import (Ears, Program, active_window, choose, fault, find, has, keeps_focus, main_window, menu, opened, place,
                   press, press_button, rows, select, showing, table, until, verdict, windows, write)
from checks import check

# What the destination of the import has to be told.
QUOTE = (("E-mail address", "maria.kowalska@example.com"), ("Fiat currency (required)", "EUR"),
         ("Fiat amount (required)", "100.50"), ("Crypto currency (required)", "ETH"), ("Network (required)", "ethereum"),
         ("Buy or sell (required)", "BUY"), ("Payment method (required)", "credit_debit_card"),
         ("Country (required)", "DE"))
# Of the simulated provider, see src/sandbox/README.md.
LOGIN = (("Login e-mail", "agent@example.com"), ("Login password", "kriptomat-sandbox-password"),
         ("Client id", "kriptomat-sandbox-client"), ("Client secret", "kriptomat-sandbox-client-secret"))


def results():
    """The answers as they stand in the table, when none is awaited any more."""
    found = next((node for node in showing(active_window()) if node.getRole() == pyatspi.ROLE_TABLE), None)
    texts = rows(found.name) if found else []
    return texts if len(texts) >= 6 and not any("Asking" in row[0] for row in texts) else None


def look_up(ears):
    """An id is put in, the button pressed, each answer announced, the table read."""
    ears.forget()
    write("Customer to look up", "u-1042")
    press_button("Look up")
    answers = until(results, "six answers that can be read")
    if not any("Approved" in row[0] for row in answers):
        fault(f"Lookup: nobody approved: {answers}")
    for row in answers:
        check_name = row[1].split(": ", 1)[-1].split("\n")[0]
        ears.wait_for(check_name, row[0].split(": ", 1)[-1])
    keeps_focus("after a lookup")
    check(ears, "the answers")
    print("accessibility: looked up:", ", ".join(row[0] for row in answers), flush=True)


def look_up_in_vain(ears):
    """A failure is announced too, with what it is."""
    ears.forget()
    write("Customer to look up", "u-404404")
    press_button("Look up")
    ears.wait_for("P100", "No such user")
    ears.wait_for("Needs input")
    until(results, "the answers about nobody")
    check(ears, "a lookup that failed")


def ask_again(ears):
    """What is asked again is announced again, and the keyboard is not lost with the button that is off meanwhile."""
    ears.forget()
    menu("Lookup", "Refresh all")
    ears.wait_for("No such user")
    until(results, "the answers, asked again")
    keeps_focus("after asking again")


def add_account(ears):
    """A form that lacks something says so; filled in, the account is in the list."""
    place("Accounts")
    before = windows()
    menu("Accounts", "Add…")
    dialog = opened(before, "a new account")
    ears.forget()
    press_button("OK")
    until(ears_any(ears), "what is missing, announced")
    choose("Provider", "P100")
    write("Name (required)", "by-ear")
    press(find(pyatspi.ROLE_CHECK_BOX, "Ask this account in lookups"))
    write("API key (required)", "a key of nobody")
    press_button("OK")
    until(lambda: not has(dialog, pyatspi.STATE_SHOWING), "the account saved")
    row = until(lambda: next((row for row in rows("Accounts") if row[0] == "by-ear"), None), "the new account's row")
    if "P100" not in row or "Disabled" not in row:
        fault(f"the new account is not as it was filled in: {row}")
    keeps_focus("after saving an account")


def ears_any(ears):
    """Whether anything at all was said."""
    return lambda: ears.has_heard("")


def turn_page(title):
    """Goes on, and waits for the page of that title."""
    press_button("Next >")
    on_page(title)


def on_page(title):
    """Until the wizard is there and has the keyboard somewhere."""
    until(lambda: find(pyatspi.ROLE_LABEL, title) and active_window() != main_window(), f"the page {title}")
    keeps_focus(f"the page {title}")


def nothing(*_):
    """What is not looked at."""


def fill_in_import(ears, customer, look=nothing):
    """The wizard's pages up to the last check, each held to what is looked at."""
    place("Imports")
    before = windows()
    menu("Imports", "New import…")
    wizard = opened(before, "a new import")
    on_page("From and to")
    choose("From", "SumSub")
    choose("To", "Transak")
    look(ears, "import: from and to")
    turn_page("Applicant")
    write("External user id", customer)
    ears.forget()
    press_button("Read the applicant")
    ears.wait_for("Approved", "can be carried over")
    look(ears, "import: applicant")
    turn_page("Basis")
    write("What allows it (required)", "the customer's consent of 2 May")
    write("Ticket (required)", "T-77")
    look(ears, "import: basis")
    turn_page("Destination")
    for name, text in QUOTE:
        write(name, text)
    look(ears, "import: destination")
    turn_page("Check and start")
    look(ears, "import: check and start")
    return wizard


def closed(wizard, when):
    """Until the window has gone; the one behind it has the keyboard."""
    until(lambda: not has(wizard, pyatspi.STATE_SHOWING) and active_window() == main_window(), f"{when}: its window gone")
    keeps_focus(when)


def import_customer(ears):
    """The wizard from its first to its last page; each is held to the checks, the result announced, and in the list."""
    wizard = fill_in_import(ears, "u-1042", check)
    read = {node.name for node in showing(active_window())}
    for text in ("T-77", "the customer's consent of 2 May", "100.50"):
        if text not in read:
            fault(f"import: {text!r} cannot be read on the page that asks for the last check")
    ears.forget()
    press_button("Generate token and import")
    on_page("Progress")
    check(ears, "import: progress")
    ears.wait_for("Approved", "carried over")
    on_page("Result")
    check(ears, "import: result")
    press_button("Close")
    closed(wizard, "after an import")
    row = until(lambda: next(iter(rows("Imports")), None), "the import's row")
    if not any("Approved" in text for text in row):
        fault(f"the import is not in the list as it ended: {row}")
    select("Imports", row[1])
    check(ears, "the import in the list")


def import_in_vain(ears):
    """A token that is used up before it is handed over: nothing makes another one before a person says so."""
    wizard = fill_in_import(ears, "u-green-spent")
    ears.forget()
    press_button("Generate token and import")
    ears.wait_for("The share token has been used already")
    on_page("Result")
    check(ears, "import: what went wrong")
    press_button("Close")
    closed(wizard, "after an import in vain")
    select("Imports", "u-green-spent")
    before = windows()
    menu("Imports", "New token…")
    question = opened(before, "the question before another token")
    keeps_focus("the question before another token")
    check(ears, "the question before another token")
    press_button("Cancel", question)
    closed(question, "no other token")


def discard_import(ears):
    """An import that nobody knows of at the destination goes on behind the window, is stopped, and is dropped."""
    wizard = fill_in_import(ears, "u-green-lost")
    press_button("Generate token and import")
    on_page("Progress")
    press_button("Close, and go on in the background")
    closed(wizard, "an import in the background")
    select("Imports", "u-green-lost")
    menu("Imports", "Stop")
    before = windows()
    menu("Imports", "Discard…")
    question = opened(before, "the question before an import is discarded")
    keeps_focus("the question before an import is discarded")
    check(ears, "the question before an import is discarded")
    press_button("Discard", question)
    closed(question, "an import discarded")
    until(lambda: any("u-green-lost" in row[1] and "Finished" in row for row in rows("Imports")), "the import's end")


def leave_import(ears):
    """What was entered is not dropped without a question; the keyboard is back where it was when the answer is no."""
    place("Imports")
    before = windows()
    menu("Imports", "New import…")
    wizard = opened(before, "an import that is left")
    on_page("From and to")
    choose("From", "SumSub")
    choose("To", "Kriptomat")
    turn_page("Applicant")
    write("External user id", "u-1042")
    before = windows()
    press_button("Cancel", wizard)
    question = opened(before, "the question before an import is dropped")
    check(ears, "the question before an import is dropped")
    press_button("Cancel", question)
    until(lambda: not has(question, pyatspi.STATE_SHOWING), "the question answered with no")
    keeps_focus("an import that goes on after all")
    before = windows()
    press_button("Cancel", wizard)
    press_button("Close", opened(before, "the question, once more"))
    closed(wizard, "after an import that was dropped")


def export(ears, folder):
    """The history becomes a file with a row for each lookup, and that is announced."""
    path = os.path.join(folder, "lookups.csv")
    place("History")
    count = until(lambda: table("History").nRows, "the history's rows")
    before = windows()
    menu("History", "Export filtered…")
    opened(before, "an export")
    before = windows()
    press_button("Choose a file…")
    chooser = opened(before, "where to export to")
    write("File name:", path)
    ears.forget()
    press_button("Save")
    until(lambda: not has(chooser, pyatspi.STATE_SHOWING), "the choice of a file closed")
    ears.wait_for("Exported to lookups.csv")
    keeps_focus("after an export")
    with open(path, encoding="utf-8", newline="") as file:
        written = list(csv.reader(file))
    if len(written) != count + 1 or "status" not in written[0]:
        fault(f"exported {len(written) - 1} rows of {count}, headed {written[:1]}")
    print(f"accessibility: exported {len(written) - 1} lookups", flush=True)


def test_credential(ears):
    """What a test of a credential finds is announced."""
    place("Accounts")
    select("Accounts", "p100-sandbox")
    ears.forget()
    menu("Accounts", "Test")
    ears.wait_for("Testing", "p100-sandbox")
    ears.wait_for("takes the credential of", "p100-sandbox")
    keeps_focus("a credential tested")


def log_in(ears):
    """The strip that asks for a login's code is announced, has the keyboard, and goes when the login is cancelled."""
    place("Accounts")
    select("Accounts", "kriptomat-sandbox")
    before = windows()
    menu("Accounts", "Edit…")
    dialog = opened(before, "an account that logs in")
    press(find(pyatspi.ROLE_CHECK_BOX, "Take away the kept Access token"))
    for name, text in LOGIN:
        write(name, text)
    press_button("OK")
    until(lambda: not has(dialog, pyatspi.STATE_SHOWING), "the account that logs in, saved")
    ears.forget()
    menu("Accounts", "Log in…")
    ears.wait_for("kriptomat-sandbox", "waits for a login code")
    here = keeps_focus("a code is asked for")
    if here and not here.name.startswith("Code:"):
        fault(f"a code is asked for: the keyboard is elsewhere: {here.name!r}")
    check(ears, "a code is asked for")
    press_button("Cancel the login")
    until(lambda: not find(pyatspi.ROLE_PUSH_BUTTON, "Cancel the login"), "the strip gone")
    keeps_focus("a login cancelled")


def lock(ears):
    """The window is locked and opened again; the keyboard is somewhere each time, and both is told."""
    ears.forget()
    before = windows()
    menu("File", "Lock")
    opened(before, "the question before locking")
    press_button("Lock and forget")
    ears.wait_for("KYC Desk is locked")
    until(lambda: find(pyatspi.ROLE_PUSH_BUTTON, "Unlock"), "the lock page")
    keeps_focus("locked")
    check(ears, "locked")
    press_button("Unlock")
    until(lambda: find(pyatspi.ROLE_LIST, "Places"), "the window, opened again")
    keeps_focus("unlocked")


def main():
    """One after the other, in one run of the demonstration."""
    ears = Ears()
    with Program(sys.argv[1], "--demo"), tempfile.TemporaryDirectory() as folder:
        until(lambda: any("Maria" in node.name for node in showing(active_window())), "the demonstration's customers")
        look_up(ears)
        look_up_in_vain(ears)
        ask_again(ears)
        add_account(ears)
        import_customer(ears)
        import_in_vain(ears)
        discard_import(ears)
        leave_import(ears)
        export(ears, folder)
        test_credential(ears)
        log_in(ears)
        lock(ears)
    return verdict("the main stories go without a mouse and without looking")


if __name__ == "__main__":
    sys.exit(main())
