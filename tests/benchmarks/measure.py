#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 KYC Desk contributors
# SPDX-License-Identifier: MIT
"""Measures KYC Desk beside its peers; tests/benchmarks/run starts it.

Peers take turns, so that whatever else the machine does hits all of them; medians are what counts.
"""
import json
import os
import shutil
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).resolve().parent
STARTS = 15
ROUNDS = 5
LOOKUPS = 600
SEQUENTIAL_LOOKUPS = 30
IN_FLIGHT = 50
LATENCY_MS = 100
EXPORTED_ROWS = 1_000_000
ENTRIES = 1_000_000
PLACES = 3


def medians(samples):
    return {key: statistics.median(sample[key] for sample in samples) for key in samples[0]}


def table(title, header, rows):
    print(f"\n{title}")
    widths = [max(len(str(row[i])) for row in [header, *rows]) for i in range(len(header))]
    for row in [header, *rows]:
        cells = [str(cell).ljust(width) if i == 0 else str(cell).rjust(width)
                 for i, (cell, width) in enumerate(zip(row, widths))]
        print("  " + "  ".join(cells).rstrip())


# --- from exec to the first painted window -------------------------------------------------------------------

def home_in(folder):
    """What makes the folder somebody's home."""
    return {**os.environ, "HOME": str(folder), "XDG_CONFIG_HOME": f"{folder}/config", "XDG_CACHE_HOME": f"{folder}/cache",
            "XDG_DATA_HOME": f"{folder}/data"}


def first_paint(binaries, command, home=None):
    with tempfile.TemporaryDirectory() as empty:
        result = subprocess.run([binaries / "kyc-bench-firstpaint", *command], check=True, capture_output=True,
                                text=True, env=home_in(home or empty))
    return json.loads(result.stdout)


@contextmanager
def keyring(home):
    """A keychain of its own, open, for what is started in this session."""
    daemon = subprocess.Popen(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
                              stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                              env=home_in(home))
    try:
        daemon.stdin.write(b"benchmark")
        daemon.stdin.close()
        for _ in range(100):
            owned = subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
                                    "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"],
                                   capture_output=True, text=True)
            if "true" in owned.stdout:
                break
            time.sleep(0.1)
        else:
            sys.exit("the keychain did not start")
        yield
    finally:
        daemon.terminate()
        daemon.wait()


def startup(binaries):
    with tempfile.TemporaryDirectory() as home, keyring(home):
        subprocess.run([binaries / "kyc-bench-fillrecords", str(ENTRIES)], check=True, env=home_in(home))
        return started_with(binaries, home)


def started_with(binaries, home):
    full = f"kyc-desk, {ENTRIES:,} lookups"
    german = "kyc-desk in German"
    starts = {"bare window": ([binaries / "kyc-bench-barewindow"], None), "kyc-desk": ([binaries / "kyc-desk"], None),
              german: (["env", "LC_ALL=de_DE.UTF-8", binaries / "kyc-desk"], None),
              full: ([binaries / "kyc-desk"], home), "KeePassXC": (["keepassxc"], None)}
    for command, place in starts.values():
        first_paint(binaries, command, place)  # so that each is in the page cache
    samples = {name: [] for name in starts}
    for _ in range(STARTS):
        for name, (command, place) in starts.items():
            samples[name].append(first_paint(binaries, command, place))
    results = {name: medians(taken) for name, taken in samples.items()}
    bare = results["bare window"]
    rows = [[name, f"{m['milliseconds']:.0f} ms", f"{m['milliseconds'] / bare['milliseconds']:.2f}",
             f"{m['peakKib'] / 1024:.1f} MiB", f"{m['peakKib'] / bare['peakKib']:.2f}", f"{m['pssKib'] / 1024:.1f} MiB",
             f"{m['pssKib'] / bare['pssKib']:.2f}"] for name, m in results.items()]
    table(f"Start to the first painted window, median of {STARTS}",
          ["", "time", "x bare", "peak memory", "x bare", "proportional", "x bare"], rows)
    for name in ("kyc-desk", full):
        ratio = results[name]["milliseconds"] / results["KeePassXC"]["milliseconds"]
        print(f"  {name} takes {ratio:.2f} of KeePassXC's time")
    return {"medians": results, "samples": samples}


# --- 600 lookups against a provider that takes 100 ms ---------------------------------------------------------

def make_certificates(folder):
    """A company's own authority, and a certificate of its for this machine."""
    def openssl(*arguments):
        subprocess.run(["openssl", *arguments], check=True, capture_output=True, cwd=folder)
    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-days", "2",
            "-subj", "/CN=Benchmark authority", "-addext", "basicConstraints=critical,CA:TRUE",
            "-addext", "keyUsage=critical,keyCertSign")
    openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", "server.key", "-out", "server.csr", "-subj",
            "/CN=localhost")
    (folder / "extensions").write_text("subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth\n")
    openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days",
            "2", "-extfile", "extensions", "-out", "server.pem")


@contextmanager
def process(command, **options):
    started = subprocess.Popen(command, **options)
    try:
        yield started
    finally:
        started.terminate()
        try:
            started.wait(10)
        except subprocess.TimeoutExpired:
            started.kill()
            started.wait()


@contextmanager
def sandbox(binaries, *options):
    command = [binaries / "kyc-desk-sandbox", "--port", "0", "--announce", "--latency", str(LATENCY_MS), *options]
    with process(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as started:
        yield json.loads(started.stdout.readline())


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def http2_proxy(folder, backend_port):
    """HTTP/2 over TLS in front of the plain sandbox; its log says which protocol was spoken."""
    port = free_port()
    errors = folder / "nghttpx.log"
    command = ["nghttpx", "--conf=/dev/null", f"--frontend=127.0.0.1,{port}", f"--backend=127.0.0.1,{backend_port}",
               "--workers=1", "--no-ocsp", f"--accesslog-file={folder / 'access.log'}",
               "--accesslog-format=$alpn $status", f"--errorlog-file={errors}",
               str(folder / "server.key"), str(folder / "server.pem")]
    with process(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as started:
        deadline = time.monotonic() + 10
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                if started.poll() is not None or time.monotonic() > deadline:
                    sys.exit("nghttpx did not start: " + (errors.read_text() if errors.exists() else ""))
                time.sleep(0.02)
        yield f"https://localhost:{port}"


def measured(command, environment, lookups):
    """Wall and CPU time of one client process, in milliseconds; it must have got every answer."""
    with tempfile.TemporaryFile() as output:
        begin = time.monotonic()
        child = subprocess.Popen(command, env={**os.environ, **environment}, stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.monotonic() - begin
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            output.seek(0)
            sys.exit(f"{command[0]} failed: {output.read()[-2000:].decode(errors='replace')}")
    return {"wallMs": wall * 1000, "cpuMsPerLookup": (usage.ru_utime + usage.ru_stime) * 1000 / lookups,
            "lookupsPerSecond": lookups / wall}


def curl_command(folder, url, key, authority, protocol):
    entry = f'url = "{url}"\noutput = "/dev/null"\n'
    config = folder / "curl.conf"
    config.write_text(f'silent\nshow-error\nfail\nheader = "x-api-key: {key}"\n' + entry * LOOKUPS)
    return ["curl", "--parallel", "--parallel-max", str(IN_FLIGHT), protocol, "--config", str(config),
            *(["--cacert", str(authority)] if authority else [])]


def clients_for(binaries, folder, base, key, user, authority, protocol):
    path = f"{base}/v1/kyc/status/{user}"
    ca = [str(authority)] if authority else []
    clients = {
        "KYC Desk": ([binaries / "kyc-bench-lookups", base, user, str(LOOKUPS), str(IN_FLIGHT), *ca], LOOKUPS),
        "curl --parallel": (curl_command(folder, path, key, authority, protocol), LOOKUPS),
    }
    if protocol != "--http2":  # requests speaks HTTP/1.1 alone
        python = [sys.executable, str(HERE / "requests_client.py"), path]
        clients["requests, 50 threads"] = ([*python, str(LOOKUPS), str(IN_FLIGHT), *ca], LOOKUPS)
        clients["requests, as in the samples"] = ([*python, str(SEQUENTIAL_LOOKUPS), "1", *ca], SEQUENTIAL_LOOKUPS)
    return clients


def compare(title, clients, key):
    samples = {name: [] for name in clients}
    for _ in range(ROUNDS):
        for name, (command, lookups) in clients.items():
            samples[name].append(measured(command, {"KYC_BENCH_KEY": key}, lookups))
    results = {name: medians(taken) for name, taken in samples.items()}
    curl = results["curl --parallel"]
    rows = [[name, f"{m['lookupsPerSecond']:.0f}/s", f"{curl['lookupsPerSecond'] / m['lookupsPerSecond']:.2f}",
             f"{m['cpuMsPerLookup']:.2f} ms", f"{m['cpuMsPerLookup'] / curl['cpuMsPerLookup']:.2f}"]
            for name, m in results.items()]
    table(title, ["", "lookups", "time x curl", "CPU a lookup", "x curl"], rows)
    return {"medians": results, "samples": samples}


def lookups(binaries):
    print(f"\n{LOOKUPS} lookups, {IN_FLIGHT} in flight, a provider that takes {LATENCY_MS} ms; median of {ROUNDS}. "
          f"The best there can be is {IN_FLIGHT * 1000 // LATENCY_MS}/s.")
    results = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_certificates(folder)
        authority = folder / "ca.pem"
        with sandbox(binaries) as plain:
            account = next(a for a in plain["accounts"] if a["provider"] == "p100")
            key = account["secrets"]["api-key"]
            user = plain["customers"][0]["fields"]["external-user-id"]
            results["HTTP/1.1"] = compare(
                "HTTP/1.1 on loopback", clients_for(binaries, folder, plain["url"], key, user, None, "--http1.1"), key)
            with http2_proxy(folder, plain["url"].rsplit(":", 1)[1]) as url:
                results["HTTP/2"] = compare(
                    "HTTP/2 over TLS", clients_for(binaries, folder, url, key, user, authority, "--http2"), key)
            spoken = {line.split()[0] for line in (folder / "access.log").read_text().splitlines()}
            results["HTTP/2"]["protocols"] = sorted(spoken)
            print("  protocols seen by the proxy: " + ", ".join(sorted(spoken)))
        with sandbox(binaries, "--cert", str(folder / "server.pem"), "--key", str(folder / "server.key")) as tls:
            url = tls["url"].replace("127.0.0.1", "localhost")
            results["HTTP/1.1 over TLS"] = compare(
                "HTTP/1.1 over TLS", clients_for(binaries, folder, url, key, user, authority, "--http1.1"), key)
    return results


# --- the audit verified, beside the mere hashing of the same bytes --------------------------------------------

def audit(binaries):
    samples = {"KYC Desk": [], "sha256sum": []}
    program = binaries / "kyc-bench-auditverify"
    with tempfile.TemporaryDirectory() as name:
        store, bound = Path(name) / "records.sqlite", Path(name) / "bound"
        subprocess.run([program, "make", store, str(ENTRIES), bound], check=True)
        for _ in range(ROUNDS):
            result = subprocess.run([program, "verify", store], check=True, capture_output=True, text=True)
            samples["KYC Desk"].append({"milliseconds": json.loads(result.stdout)["milliseconds"]})
            begin = time.monotonic()
            subprocess.run(["sha256sum", bound], check=True, capture_output=True)
            samples["sha256sum"].append({"milliseconds": (time.monotonic() - begin) * 1000})
        size = bound.stat().st_size
    results = {name: medians(taken) for name, taken in samples.items()}
    bare = results["sha256sum"]["milliseconds"]
    rows = [[name, f"{m['milliseconds']:.0f} ms", f"{m['milliseconds'] / bare:.2f}",
             f"{ENTRIES / m['milliseconds'] * 1000:.0f}/s"] for name, m in results.items()]
    table(f"An audit of {ENTRIES} entries ({size >> 20} MiB bound) verified, median of {ROUNDS}",
          ["", "time", "x sha256sum", "entries"], rows)
    return {"medians": results, "samples": samples}


# --- the history as CSV ----------------------------------------------------------------------------------------

def exported(command, output, rows):
    """Wall and CPU time of one process that writes the file, directly or by its standard output."""
    with open(os.devnull if output is None else output, "wb") as sink:
        begin = time.monotonic()
        child = subprocess.Popen(command, stdout=sink)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.monotonic() - begin
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{command[0]} failed")
    cpu = usage.ru_utime + usage.ru_stime
    return {"rowsPerSecond": rows / wall, "cpuUsPerRow": cpu * 1e6 / rows}


def csvexport(binaries):
    program = binaries / "kyc-bench-csvexport"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store, plain, database, ours, peer = (
            folder / file for file in ("records.sqlite", "plain.csv", "plain.sqlite", "ours.csv", "sqlite3.csv"))
        subprocess.run([program, "make", store, plain, str(EXPORTED_ROWS)], check=True)
        subprocess.run(["sqlite3", database], input=f".mode csv\n.import {plain} history\n", check=True, text=True)
        grown = folder / "grown"
        programs = {
            "sqlite3 -csv, unsealed": (["sqlite3", "-batch", "-csv", "-header", database, "SELECT * FROM history"],
                                       peer),
            "KYC Desk, sealed, guarded": ([program, "export", store, ours, str(EXPORTED_ROWS)], grown),
            "KYC Desk, its writer alone": ([program, "write", plain, ours, str(EXPORTED_ROWS)], None),
        }
        samples = {name: [] for name in programs}
        for turn in range(ROUNDS + 1):
            for name, (command, output) in programs.items():
                sample = exported(command, output, EXPORTED_ROWS)
                if turn > 0:  # the first one warms the page cache
                    samples[name].append(sample)
        kib = int(grown.read_text())
    results = {name: medians(taken) for name, taken in samples.items()}
    shell = results["sqlite3 -csv, unsealed"]
    rows = [[name, f"{m['rowsPerSecond']:.0f}/s", f"{m['rowsPerSecond'] / shell['rowsPerSecond']:.2f}",
             f"{m['cpuUsPerRow']:.2f} us", f"{m['cpuUsPerRow'] / shell['cpuUsPerRow']:.2f}"]
            for name, m in results.items()]
    table(f"{EXPORTED_ROWS} rows of 27 columns as CSV, median of {ROUNDS}",
          ["", "rows", "x sqlite3", "CPU a row", "x sqlite3"], rows)
    print(f"  memory grew by {kib} KiB")
    return {"medians": results, "samples": samples, "grownKiB": kib}


# --- a million rows of history, beside the sqlite3 shell on the same rows unsealed ------------------------------

SHELL_TABLE = """CREATE TABLE history (id INTEGER PRIMARY KEY, looked_up_at INTEGER, agent TEXT, reference TEXT,
    provider TEXT, check_id TEXT, account TEXT, customer TEXT, identifiers TEXT, outcome TEXT);
CREATE INDEX history_by_time ON history (looked_up_at);
"""
SHELL_TEXT = "(customer LIKE '%{0}%' OR identifiers LIKE '%{0}%' OR reference LIKE '%{0}%' OR account LIKE '%{0}%')"
SHELL_SORT = "SELECT id FROM history ORDER BY {0}, id DESC"
SHELL_QUERIES = {
    "sort by time": SHELL_SORT.format("looked_up_at"),
    "sort by customer": SHELL_SORT.format("customer COLLATE NOCASE"),
    "sort by identifiers": SHELL_SORT.format("identifiers COLLATE NOCASE"),
    "sort by reference": SHELL_SORT.format("reference COLLATE NOCASE"),
    "sort by account": SHELL_SORT.format("account COLLATE NOCASE"),
    "sort by outcome": SHELL_SORT.format("outcome"),
    "no filter": "SELECT id FROM history ORDER BY looked_up_at DESC",
    "filter: a rare text": f"SELECT id FROM history WHERE {SHELL_TEXT.format('u-4711x')} ORDER BY id DESC",
    "filter: a common text": f"SELECT id FROM history WHERE {SHELL_TEXT.format('maria')} "
                             f"AND {SHELL_TEXT.format('77')} ORDER BY id DESC",
    "filter: status and agent": "SELECT id FROM history WHERE outcome = 'Rejected' AND agent = 'agent7' ORDER BY id DESC",
    "a jump, on average": f"SELECT * FROM history ORDER BY looked_up_at DESC LIMIT 50 OFFSET {ENTRIES // 2}",
}


def shell_figures(store):
    """Milliseconds by name, as the shell itself takes them; what it finds goes nowhere, what it took is printed."""
    script = ".output /dev/null\n.timer on\n" + "".join(f"{query};\n" for query in SHELL_QUERIES.values())
    done = subprocess.run(["sqlite3", store], input=script, check=True, capture_output=True, text=True)
    seconds = [float(line.split()[3]) for line in done.stdout.splitlines()]
    return {name: taken * 1000 for name, taken in zip(SHELL_QUERIES, seconds, strict=True)}


# What of the place, painted, does what the shell does in a query.
PLACE_PEERS = {
    "a jump, painted, on average": "a jump, on average",
    "a common text typed, first rows painted": "filter: a common text",
    "sort by customer, painted": "sort by customer",
}


def history(binaries):
    program = binaries / "kyc-bench-history"
    samples, peers, places = [], [], []
    with tempfile.TemporaryDirectory() as name:
        store, plain, csv = (Path(name) / file for file in ("records.sqlite", "plain.sqlite", "plain.csv"))
        subprocess.run([program, "make", store, str(ENTRIES), csv], check=True)
        subprocess.run(["sqlite3", plain], input=f"{SHELL_TABLE}.mode csv\n.import {csv} history\n", check=True, text=True)
        for _ in range(ROUNDS):
            result = subprocess.run([program, "measure", store], check=True, capture_output=True, text=True)
            samples.append(json.loads(result.stdout))
            peers.append(shell_figures(plain))
        for _ in range(PLACES):
            result = subprocess.run([binaries / "kyc-bench-historyplace", str(ENTRIES)], check=True,
                                    capture_output=True, text=True)
            places.append(json.loads(result.stdout))
        sizes = {"records.sqlite": store.stat().st_size, "plain.sqlite": plain.stat().st_size}
    ours, theirs = medians(samples), medians(peers)
    rows = [[name, f"{took:.1f} ms", f"{theirs[name]:.1f} ms" if name in theirs else "",
             f"{took / theirs[name]:.2f}" if name in theirs else ""] for name, took in ours.items()]
    table(f"A history of {ENTRIES} rows, sealed, beside the sqlite3 shell on the same unsealed; median of {ROUNDS}",
          ["", "KYC Desk", "sqlite3", "x sqlite3"], rows)
    place = medians(places)
    rows = []
    for name, took in place.items():
        peer = theirs.get(PLACE_PEERS.get(name))
        rows.append([name, f"{took:.1f} ms", f"{peer:.1f} ms" if peer else "", f"{took / peer:.2f}" if peer else ""])
    table(f"The places History and Overview with them, until it is painted; median of {PLACES}",
          ["", "KYC Desk", "sqlite3, its query alone", "x sqlite3"], rows)
    return {"medians": {"KYC Desk": ours, "sqlite3": theirs, "place": place}, "samples": samples, "peers": peers,
            "places": places, "bytes": sizes}


def main():
    build = Path(sys.argv[1]).resolve()
    wanted = sys.argv[2:] or ["startup", "lookups", "audit", "csvexport", "history"]
    measures = {"startup": startup, "lookups": lookups, "audit": audit, "csvexport": csvexport, "history": history}
    unknown = [name for name in wanted if name not in measures]
    if unknown:
        sys.exit(f"no such benchmark: {', '.join(unknown)}")
    for tool in ["keepassxc", "nghttpx", "curl", "openssl", "sqlite3"]:
        if not shutil.which(tool):
            sys.exit(f"{tool} is not installed")
    for name in wanted:
        results = measures[name](build / "bin")
        (build / f"{name}.json").write_text(json.dumps(results, indent=2) + "\n")
    print(f"\nThe figures are in {build.relative_to(Path.cwd())}/*.json")


if __name__ == "__main__":
    main()
