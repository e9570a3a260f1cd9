"""The `lusid-async` command: a first call from a shell, and the sandbox."""

from __future__ import annotations

import argparse
import json
import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from lusid_async._version import __version__

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from lusid_async import AsyncApiClientFactory


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status: 1 when LUSID or the settings refused."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == ["sandbox"]:
        from lusid_async.sandbox.__main__ import main as serve

        return serve(given[1:], prog="lusid-async sandbox")
    options = _parse(given)
    return _list_instruments(options.limit, in_sandbox=options.sandbox)


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="lusid-async", description="LUSID from a shell.")
    parser.add_argument("--version", action="version", version=f"lusid-async {__version__}")
    commands = parser.add_subparsers(dest="command", required=True)
    instruments = commands.add_parser("instruments", help="list the first instruments as JSON lines")
    instruments.add_argument("--limit", type=int, default=1, help="how many (default: %(default)s)")
    instruments.add_argument(
        "--sandbox", action="store_true", help="ask a sandbox started for this, not the LUSID of the settings"
    )
    # For the list of commands only: `main` leaves the arguments to the command's own parser.
    commands.add_parser("sandbox", help="serve a stand-in for LUSID until Ctrl-C")
    return parser.parse_args(arguments)


def _list_instruments(limit: int, *, in_sandbox: bool) -> int:
    import anyio

    from lusid_async import LusidError

    try:
        anyio.run(_print_instruments, limit, in_sandbox)
    except (LusidError, ImportError) as error:
        print(f"lusid-async: {error}", file=sys.stderr)
        return 1
    return 0


async def _print_instruments(limit: int, in_sandbox: bool) -> None:
    from lusid_async.api import InstrumentsApi

    async with _factory(in_sandbox=in_sandbox) as factory:
        page = await factory.build(InstrumentsApi).list_instruments(limit=limit)
        for instrument in page.values:
            print(json.dumps(json.loads(instrument.to_json()), indent=2))


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
