#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 KYC Desk contributors
# SPDX-License-Identifier: MIT
"""The audit's chain, written a second time from src/records/README.md alone.

Usage: audit_independent.py vectors FILE    recomputes the test vectors of FILE
       audit_independent.py export          verifies an export as JSON lines, from standard input
       audit_independent.py make            prints the test vectors

Ends with 0 and a line that says how far the chain goes, or with 1 and what is wrong.
"""
import calendar
import hashlib
import json
import struct
import sys
import time

FIELDS = ["agent", "action", "account", "check", "customer", "reference", "outcome"]
GENESIS = bytes(32)


def canonical(entry):
    """@p entry: numbers, and every field as bytes."""
    form = struct.pack(">Bqq", 1, entry["sequence"], entry["time"])
    for field in FIELDS:
        form += struct.pack(">I", len(entry[field])) + entry[field]
    return form


def milliseconds(text):
    seconds, fraction = text.rstrip("Z").split(".")
    return calendar.timegm(time.strptime(seconds, "%Y-%m-%dT%H:%M:%S")) * 1000 + int(fraction)


def hash_bytes(text):
    return b"\0" if text == "withheld" else bytes.fromhex(text)


def verify_export(lines):
    before, sequence = GENESIS, 0
    for line in lines:
        given = json.loads(line)
        sequence += 1
        if given["sequence"] != sequence:
            sys.exit(f"entry {given['sequence']} stands where {sequence} should")
        entry = {field: given[field].encode() for field in FIELDS}
        entry.update(sequence=sequence, time=milliseconds(given["time"]),
                     customer=hash_bytes(given["customer"]), reference=hash_bytes(given["reference"]))
        before = hashlib.sha256(before + canonical(entry)).digest()
        if before.hex() != given["hash"]:
            sys.exit(f"entry {sequence} does not follow from the one before")
    print(sequence, before.hex())


def entries():
    """What the vectors are of: empty fields, every script, both kinds of keyed hash, the ends of time."""
    customer = hashlib.sha256(b"customer").digest()
    texts = [("agent", "start", "", "", b"", b"", ""),
             ("maria", "lookup", "8c1f", "p100/kyc", customer, b"", "Approved"),
             ("J\u00fcrgen \u5c71\u7530 \U0001f511", "reveal", "8c1f", "sumsub/applicant", customer, b"\0", "done"),
             ("", "retention", "", "", b"", hashlib.sha256(b"ticket").digest(), "kind=lookup removed=1200")]
    times = [0, 1772600767008, -1, 253402300799999]
    for number, (row, when) in enumerate(zip(texts, times), 1):
        entry = dict(zip(FIELDS, [value if isinstance(value, bytes) else value.encode() for value in row]))
        entry.update(sequence=number, time=when)
        yield entry


def make():
    before, vectors = GENESIS, []
    for entry in entries():
        form = canonical(entry)
        before = hashlib.sha256(before + form).digest()
        shown = {field: entry[field].hex() for field in FIELDS}
        vectors.append({"sequence": entry["sequence"], "time": entry["time"], **shown, "canonical": form.hex(),
                        "hash": before.hex()})
    return vectors


def main():
    if sys.argv[1:] == ["make"]:
        print(json.dumps(make(), indent=1))
    elif sys.argv[1:] == ["export"]:
        verify_export(sys.stdin.buffer)
    elif len(sys.argv) == 3 and sys.argv[1] == "vectors":
        with open(sys.argv[2], encoding="utf-8") as file:
            given = json.load(file)
        if given != make():
            sys.exit("the vectors are others than those recomputed")
        print(len(given), given[-1]["hash"])
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
