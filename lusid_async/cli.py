"""The `lusid-async` command: a first call from a shell, and the sandbox."""

from __future__ import annotations

import argparse
import json
import os
import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from lusid_async._version import __version__

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence

    from lusid_async import AsyncApiClientFactory

MAX_LIMIT = 2000
"""Instruments that LUSID lists in one page."""

_FAILED = 1
_INTERRUPTED = 130
_PIPE_CLOSED = 141
"""What shells report for SIGINT and SIGPIPE: 128 and the number of the signal."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status.

    Args:
        arguments: those of the command line without them.

    Returns:
        0, or 1 when LUSID or the settings refused, 130 after Ctrl-C, and 141 when the reader of the output
        closed its end.

    Raises:
        SystemExit: with 2 when an argument is wrong, and with 0 after `--help` and `--version`.
    """
    options, rest = _parser().parse_known_args(arguments)
    if options.command == "sandbox":
        return _quietly(lambda: _serve_sandbox(rest))
    if rest:
        _parser().error(f"unrecognized arguments: {' '.join(rest)}")
    return _quietly(lambda: _list_instruments(options.limit, in_sandbox=options.sandbox))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="lusid-async", description="LUSID from a shell.")
    parser.add_argument("--version", action="version", version=f"lusid-async {__version__}")
    commands = parser.add_subparsers(dest="command", required=True)
    instruments = commands.add_parser("instruments", help="list the first instruments as JSON lines")
    instruments.add_argument(
        "--limit", type=_limit, default=1, help=f"how many, from 1 to {MAX_LIMIT} (default: %(default)s)"
    )
    instruments.add_argument(
        "--sandbox", action="store_true", help="use a sandbox started for this, not the LUSID of the settings"
    )
    # Its options are the sandbox's own, --help included.
    commands.add_parser(
        "sandbox", help="serve a stand-in for LUSID until Ctrl-C", add_help=False, prefix_chars="\0"
    )
    return parser


def _limit(text: str) -> int:
    limit = int(text)
    if not 1 <= limit <= MAX_LIMIT:
        raise argparse.ArgumentTypeError(f"must be a number from 1 to {MAX_LIMIT}")
    return limit


def _quietly(command: Callable[[], int]) -> int:
    """Run a command, and end it without a traceback when the user or the reader of its output ends it."""
    try:
        status = command()
        sys.stdout.flush()
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # Python flushes standard output once more when it exits, which must not fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _PIPE_CLOSED
    return status


def _serve_sandbox(arguments: list[str]) -> int:
    from lusid_async.sandbox.__main__ import main as serve

    return serve(arguments, prog="lusid-async sandbox")


def _list_instruments(limit: int, *, in_sandbox: bool) -> int:
    import anyio

    from lusid_async import LusidError

    try:
        lines = anyio.run(_instrument_lines, limit, in_sandbox)
    except (LusidError, ImportError) as error:
        print(f"lusid-async: {error}", file=sys.stderr)
        return _FAILED
    for line in lines:
        print(line)
    return 0


async def _instrument_lines(limit: int, in_sandbox: bool) -> list[str]:
    from lusid_async.api import InstrumentsApi

    async with _factory(in_sandbox=in_sandbox) as factory:
        page = await factory.build(InstrumentsApi).list_instruments(limit=limit)
        # Written anew, because JSON text may have line breaks between its values.
        return [json.dumps(json.loads(instrument.to_json())) for instrument in page.values or ()]


@asynccontextmanager
async def _factory(*, in_sandbox: bool) -> AsyncIterator[AsyncApiClientFactory]:
    from lusid_async import AsyncApiClientFactory, EnvironmentVariablesConfigurationLoader

    if not in_sandbox:
        async with AsyncApiClientFactory() as factory:
            yield factory
        return
    from lusid_async.sandbox import running_sandbox

    async with running_sandbox() as sandbox:
        print(f"sandbox at {sandbox.api_url}, token from {sandbox.token_url}", file=sys.stderr)
        loaders = [EnvironmentVariablesConfigurationLoader(sandbox.environment())]
        async with AsyncApiClientFactory(config_loaders=loaders) as factory:
            yield factory
