"""`python -m lusid_async.sandbox`: serve a sandbox until Ctrl-C, or show what it covers."""

from __future__ import annotations

import argparse
import contextlib
import sqlite3
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lusid_async.sandbox import Seed


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
            state.start_with(_seed(options))
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


def _seed(options: argparse.Namespace) -> Seed:
    from lusid_async.sandbox import Seed

    if options.instruments is not None:
        return Seed(options.instruments)
    return Seed.named(options.seed, options.seed_number)


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
            state.reset(_seed(options))
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
        default="small",
        help="what an empty one starts with: the currencies alone, 3,000 made-up instruments (default), "
        "50,000, or a made-up fund with portfolios, two years of transactions and daily quotes",
    )
    parser.add_argument(
        "--seed-number", type=int, default=0, metavar="N", help="another number makes another fund"
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
    port = int(text)
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return port


def _count(text: str) -> int:
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError("must not be negative")
    return number


def _failed(message: str) -> int:
    print(message, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
