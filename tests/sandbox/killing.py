"""A sandbox that is killed (SIGKILL) while it writes: what was responded to is there, nothing is half.

`python -m tests.sandbox.killing 100` kills one a hundred times; the test suite does it a few times.
"""

from __future__ import annotations

import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx

from lusid_async.sandbox import SandboxAccount

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

BATCH = 20
WRITERS = 2
HEADERS = {"Authorization": f"Bearer {SandboxAccount().personal_access_token}"}


@dataclass(slots=True)
class Outcome:
    """What the rounds came to.

    Args:
        kept: batches that were responded to and are there, whole.
        whole: batches without a response that are there, whole.
        missing: batches without a response that are not there.
        wrong: a description of each batch that is lost or half there; empty if the sandbox is sound.
    """

    kept: int = 0
    whole: int = 0
    missing: int = 0
    wrong: list[str] = field(default_factory=list)


def kill_often(file: Path, rounds: int, seed: int = 0) -> Outcome:
    """Serve a file, write to it, kill the server, serve it again and look; several times.

    Args:
        file: the database.
        rounds: how often.
        seed: of the random times after which it is killed.
    """
    outcome, generator = Outcome(), random.Random(seed)  # noqa: S311 - not for secrets
    sent: dict[str, bool] = {}
    for number in range(rounds + 1):
        with _served(file) as (process, client):
            _look(client, number - 1, sent, outcome)
            if number == rounds:
                break
            sent = _write_until_killed(process, client, number, generator.uniform(0.02, 0.4))
        _check(file, outcome)
    return outcome


@contextmanager
def _served(file: Path) -> Iterator[tuple[subprocess.Popen[str], httpx.Client]]:
    command = [sys.executable, "-m", "lusid_async.sandbox", "--db", str(file), "--seed", "empty"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            url = next(line for line in process.stdout if line.startswith("API:")).split()[1]
            with httpx.Client(base_url=f"{url}/api", headers=HEADERS, timeout=60, trust_env=False) as client:
                yield process, client
        finally:
            process.kill()
            process.wait()


def _write_until_killed(
    process: subprocess.Popen[str], client: httpx.Client, number: int, seconds: float
) -> dict[str, bool]:
    """Return the batches that were sent, and whether each was responded to."""
    body = {"code": f"p{number}", "displayName": "p", "baseCurrency": "GBP", "created": "2020-01-01"}
    client.post("/transactionportfolios/S", json=body).raise_for_status()
    sent: dict[str, bool] = {}

    def write(writer: int) -> None:
        with suppress(httpx.TransportError):
            for batch in range(100_000):
                for kind, send in (("t", _send_transactions), ("i", _send_instruments)):
                    name = f"{kind}{number}-{writer}-{batch}"
                    sent[name] = False
                    response = send(client, number, name)
                    response.raise_for_status()
                    sent[name] = True

    threads = [threading.Thread(target=write, args=(writer,)) for writer in range(WRITERS)]
    for thread in threads:
        thread.start()
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    for thread in threads:
        thread.join()
    return dict(sent)


def _send_transactions(client: httpx.Client, number: int, name: str) -> httpx.Response:
    body = [
        {
            "transactionId": f"{name}-{each}",
            "type": "FundsIn",
            "instrumentIdentifiers": {"Instrument/default/Currency": "GBP"},
            "transactionDate": "2020-01-02",
            "settlementDate": "2020-01-02",
            "units": 1,
            "totalConsideration": {"amount": 1, "currency": "GBP"},
        }
        for each in range(BATCH)
    ]
    return client.post(f"/transactionportfolios/S/p{number}/transactions", json=body)


def _send_instruments(client: httpx.Client, _: int, name: str) -> httpx.Response:
    body = {
        f"{each}": {"name": name, "identifiers": {"ClientInternal": {"value": f"{name}-{each}"}}}
        for each in range(BATCH)
    }
    return client.post("/instruments", json=body)


def _look(client: httpx.Client, number: int, sent: dict[str, bool], outcome: Outcome) -> None:
    """Compare what is there with what was sent before the sandbox was killed."""
    if number < 0:
        return
    found = _get(client, f"/transactionportfolios/S/p{number}/transactions", limit=5000)
    transactions = [each["transactionId"].rpartition("-")[0] for each in found["values"]]
    held = _get(client, f"/transactionportfolios/S/p{number}/holdings")["values"]
    units = sum(each["units"] for each in held)
    if units != len(transactions):
        outcome.wrong.append(f"round {number}: {units} units of {len(transactions)} transactions")
    for name, responded in sent.items():
        there = transactions.count(name) if name.startswith("t") else _instruments(client, name)
        if there == BATCH:
            outcome.kept += responded
            outcome.whole += not responded
        elif there == 0 and not responded:
            outcome.missing += 1
        else:
            outcome.wrong.append(f"{name}: {there} of {BATCH}, {'' if responded else 'not '}responded to")


def _instruments(client: httpx.Client, name: str) -> int:
    identifiers = [f"{name}-{each}" for each in range(BATCH)]
    response = client.post("/instruments/$get", json=identifiers, params={"identifierType": "ClientInternal"})
    return len(response.raise_for_status().json()["values"])


def _get(client: httpx.Client, path: str, **query: Any) -> Any:
    return client.get(path, params=query).raise_for_status().json()


def _check(file: Path, outcome: Outcome) -> None:
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        (said,) = connection.execute("PRAGMA integrity_check").fetchone()
    if said != "ok":
        outcome.wrong.append(f"integrity: {said}")


def _main(say: Callable[[str], None], rounds: int) -> int:
    with tempfile.TemporaryDirectory() as folder:
        outcome = kill_often(Path(folder) / "sandbox.db", rounds)
    say(
        f"killed {rounds} times: {outcome.kept} batches responded to and there; without a response "
        f"{outcome.whole} there and {outcome.missing} not; wrong: {outcome.wrong or 'none'}"
    )
    return 1 if outcome.wrong else 0


if __name__ == "__main__":
    sys.exit(_main(print, int(sys.argv[1]) if len(sys.argv) > 1 else 100))
