"""`python -m lusid_async.sandbox`: serve a sandbox until Ctrl-C, or show what it covers."""

from __future__ import annotations

import argparse
import contextlib
import shlex
import sqlite3
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lusid_async.sandbox import Seed


_MADE_AT_ONCE = 10_000
"""Instruments that nobody waits for."""


def main(arguments: list[str] | None = None, *, prog: str = "python -m lusid_async.sandbox") -> int:
    """Serve a sandbox until Ctrl-C; return the exit status. `prog` is what the help calls the command."""
    options = _parser(prog).parse_args(arguments)
    try:
        if options.command == "coverage":
            return _show_coverage()
        if options.command == "serve":
            return _serve(options)
        return _keep_state(options)
    except ImportError as error:
        return _failed(str(error))


def _serve(options: argparse.Namespace) -> int:
    from lusid_async.sandbox import SandboxServer, SandboxState
    from lusid_async.sandbox.storage.database import Database, DatabaseError

    try:
        database = Database(options.db)
    except DatabaseError as error:
        return _failed(str(error))
    try:
        state = SandboxState(database=database)
        if state.is_empty:
            seed = _seed(options)
            if seed.fund or seed.instruments > _MADE_AT_ONCE:
                _note("Making what the seed holds; this takes some seconds …")
            state.start_with(seed)
        elif _asks_for_a_seed(options) and _seed(options) != state.starts_with:
            _note(
                f"{options.db} holds a state already, so the seed is not used. To start anew: "
                f"lusid-async sandbox reset --db {shlex.quote(str(options.db))} --seed NAME"
            )
        state.rate_window.enforce(options.rate_limit)
        try:
            server = SandboxServer(
                state, host=options.host, port=options.port, allowed_hosts=options.allow_host
            )
        except OSError as error:
            return _failed(f"Cannot listen on {options.host} port {options.port}: {error}")
        kept = "in memory" if options.db is None else f"in {options.db}"
        print(f"LUSID sandbox, everything made up and kept {kept}. Ctrl-C ends it.")
        print(f"API:   {server.api_url}")
        print(f"Token: {server.token_url}")
        print(f"Page:  {server.base_url}/")
        print("To use it from another shell:", *server.export_lines(), sep="\n", flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            server.run()
        return 0
    finally:
        database.close()


def _asks_for_a_seed(options: argparse.Namespace) -> bool:
    return options.seed is not None or options.instruments is not None


def _seed(options: argparse.Namespace) -> Seed:
    from lusid_async.sandbox import Seed

    if options.instruments is not None:
        return Seed(options.instruments)
    return Seed.named(options.seed or "small", options.seed_number)


def _keep_state(options: argparse.Namespace) -> int:
    """Reset, export or import the state in a file that no sandbox is serving."""
    from lusid_async.sandbox.state import SandboxState
    from lusid_async.sandbox.state_checks import checked_state
    from lusid_async.sandbox.storage.database import Database, DatabaseError

    if options.db is None:
        return _failed(f"{options.command} needs --db FILE: the file that a sandbox keeps its state in.")
    if options.command != "import" and not options.db.exists():
        return _failed(f"There is no file {options.db}.")
    content = sys.stdin.buffer.read() if options.command == "import" else b""
    try:
        if options.command == "import" and not options.db.exists():
            # Before the file is made, so that a state that is refused leaves none behind.
            checked_state(content)
        database = Database(options.db, read_only=options.command == "export")
    except DatabaseError as error:
        return _failed(str(error))
    except ValueError as error:
        return _failed(f"The state cannot be imported: {error}.")
    try:
        state = SandboxState(database=database)
        if options.command == "reset":
            is_told = _asks_for_a_seed(options) or state.starts_with is None
            state.reset(_seed(options) if is_told else None)
        elif options.command == "export":
            sys.stdout.buffer.write(state.export_state())
        else:
            state.import_state(content)
    except ValueError as error:
        return _failed(f"The state cannot be imported: {error}.")
    except sqlite3.OperationalError as error:
        return _failed(f"{options.db} is as it was before: {error}.")
    finally:
        database.close()
    return 0


def _show_coverage() -> int:
    from collections import Counter

    from lusid_async.sandbox import coverage

    covered = coverage()
    for operation, support in covered.items():
        print(f"{support:9} {operation}")
    counts = Counter(covered.values())
    print(", ".join(f"{counts[each]} {each}" for each in ("emulated", "stored", "example", "refused")))
    return 0


def _parser(prog: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=prog, description="Serve a stand-in for LUSID.")
    parser.add_argument(
        "command",
        nargs="?",
        choices=("serve", "coverage", "reset", "export", "import"),
        default="serve",
        help="serve (default); coverage: list what is done with each operation of the API; reset, export (to "
        "standard output), import (from standard input): the state in the file of --db, as JSON",
    )
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=_port, default=0, help="the TCP port; 0 takes a free one (default)")
    parser.add_argument(
        "--allow-host",
        action="append",
        default=[],
        metavar="NAME",
        help="a host name that it responds to beside localhost; may be given several times",
    )
    parser.add_argument(
        "--db", type=Path, metavar="FILE", help="keep everything in this file; without it, in memory"
    )
    parser.add_argument(
        "--seed",
        choices=("empty", "small", "large", "fund"),
        help="what an empty one starts with: the currencies alone, 3,000 made-up instruments (default), "
        "50,000, or a made-up fund with portfolios, two years of transactions and daily quotes",
    )
    parser.add_argument(
        "--seed-number", type=_count, default=0, metavar="N", help="another number makes another fund"
    )
    parser.add_argument(
        "--instruments",
        type=_count,
        help="how many made-up bonds and equities an empty one starts with, in place of --seed",
    )
    parser.add_argument(
        "--rate-limit",
        type=_rate_limit,
        metavar="CALLS/WINDOW",
        help="refuse calls over this limit with 429, such as 5000/1m; without it none is refused",
    )
    return parser


def _rate_limit(text: str) -> str:
    from lusid_async.sandbox.rate_limits import RateLimit

    try:
        return str(RateLimit.parse(text))
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _port(text: str) -> int:
    if not text.isdecimal() or not 0 <= (port := int(text)) <= 65535:
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return port


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError("must be a whole number, and not negative")
    return int(text)


def _note(message: str) -> None:
    print(message, file=sys.stderr, flush=True)


def _failed(message: str) -> int:
    print(message, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
