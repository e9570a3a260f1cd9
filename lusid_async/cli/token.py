"""`lusid-async token`: an access token for curl and other programs."""

from __future__ import annotations

import sys
from typing import Annotated

import anyio
import typer

from lusid_async.cli.exits import refuse


def run(
    yes: Annotated[
        bool, typer.Option("--yes", help="Print it although the output is a file or another program.")
    ] = False,
) -> None:
    """Print an access token, for curl.

    Whoever has it can do in LUSID what you can, until it expires. So it is printed to a terminal only, and
    elsewhere with --yes: curl -H "Authorization: Bearer $(lusid-async token --yes)" …
    """
    if not (yes or sys.stdout.isatty()):
        refuse(
            "The output is not a terminal, so the token was not printed: it might end up in a log or a file. "
            "Add --yes if that is what you want."
        )
    print(anyio.run(_token))


async def _token() -> str:
    from lusid_async import AsyncApiClientFactory

    async with AsyncApiClientFactory() as factory:
        return (await factory.token_manager.token()).value
