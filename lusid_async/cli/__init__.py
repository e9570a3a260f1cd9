"""The `lusid-async` command: LUSID from a shell (extra `cli`); `sandbox` and `migrate` need no `cli`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from lusid_async._version import __version__
from lusid_async.cli.exits import FAILED, ended, say

if TYPE_CHECKING:
    from collections.abc import Sequence

_EXTRA = ("typer", "rich", "jmespath", "shellingham")
"""The packages of the extra, by the names that they are imported by."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status, which `docs/cli.md` lists.

    Args:
        arguments: those of the command line without the name of the command; None for those of the process.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    return ended(lambda: _run(given))


def _run(arguments: list[str]) -> int:
    if arguments[:1] == ["--version"]:
        print(f"lusid-async {__version__}")
        return 0
    if arguments[:1] == ["sandbox"]:
        from lusid_async.cli.sandbox import serve

        return serve(arguments[1:])
    if arguments[:1] == ["migrate"]:
        from lusid_async.cli.migrate import migrate

        return migrate(arguments[1:])
    try:
        from lusid_async.cli.app import run
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _EXTRA:
            raise
        say(
            "The command line needs packages that are not installed: run pip install 'lusid-async[cli]'. "
            "Without them there are `lusid-async sandbox`, `migrate` and `--version`."
        )
        return FAILED
    return run(arguments)
