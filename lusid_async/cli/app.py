"""The commands of `lusid-async`, each imported when it is named."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Annotated, Any

import typer

from lusid_async._version import __version__
from lusid_async.cli.commands import LazyGroup, group, leaf

_HELP = "LUSID from a shell. The settings come from FBN_… environment variables, or else from secrets.json."
_SUMMARIES = {
    "call": "Call any operation of LUSID: call instruments list-instruments --limit 5.",
    "doctor": "Check settings, network, token and access, and say what to do.",
    "export": "Write a listing to a Parquet file; an interrupted one continues.",
    "migrate": "Move Python code over from FINBOURNE's own SDKs.",
    "sandbox": "Serve a stand-in for LUSID until Ctrl-C.",
    "token": "Print an access token, for curl.",
}


class Commands(LazyGroup):
    """The commands of `lusid-async`."""

    def summaries(self) -> dict[str, str]:
        """Return what each command does; one that is not part of this installation is left out."""
        if find_spec("lusid_async.migration") is None:
            return {name: summary for name, summary in _SUMMARIES.items() if name != "migrate"}
        return _SUMMARIES

    def build(self, name: str) -> Any:
        """Import the module of a command."""
        module = import_module(f"lusid_async.cli.{name}")
        if name in ("call", "export"):
            return module.command()
        return leaf(name, module.run, _SUMMARIES[name])


def run(arguments: list[str]) -> int:
    """Run a command.

    Args:
        arguments: the command and its arguments.

    Raises:
        SystemExit: with the exit status.
    """
    root = group(Commands, "lusid-async", _HELP, _options, completion=True)
    root(args=arguments, prog_name="lusid-async")
    return 0


def _show_version(asked: bool) -> None:
    if asked:
        print(f"lusid-async {__version__}")
        raise typer.Exit


def _options(
    version: Annotated[
        bool, typer.Option("--version", help="Show the version.", callback=_show_version, is_eager=True)
    ] = False,
) -> None:
    pass
