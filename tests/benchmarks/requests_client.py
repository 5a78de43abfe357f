#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 KYC Desk contributors
# SPDX-License-Identifier: MIT
"""Usage: KYC_BENCH_KEY=... requests_client.py URL COUNT THREADS [CA-FILE]

Asks as the providers' own samples do: one requests.get() a lookup, each with a connection of its own; with more than
one thread, that many at once.
"""
import os
import sys
from concurrent.futures import ThreadPoolExecutor

import requests

URL, COUNT, THREADS = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
VERIFY = sys.argv[4] if len(sys.argv) > 4 else True


def ask(_):
    response = requests.get(URL, headers={"x-api-key": os.environ["KYC_BENCH_KEY"]}, verify=VERIFY, timeout=15)
    response.raise_for_status()
    return response.json()["status"]


if THREADS == 1:
    answers = [ask(n) for n in range(COUNT)]
else:
    with ThreadPoolExecutor(THREADS) as pool:
        answers = list(pool.map(ask, range(COUNT)))
assert len(answers) == COUNT
