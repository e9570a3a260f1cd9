"""Functions as commands, and groups that build a command when it is named."""

from __future__ import annotations

import sys
from difflib import get_close_matches
from functools import wraps
from typing import TYPE_CHECKING, Any

import typer
from typer.core import TyperGroup
from typer.main import get_command as built

from lusid_async.cli.exits import pipe_closed

if TYPE_CHECKING:
    from collections.abc import Callable


def leaf(name: str, function: Callable[..., None], summary: str | None = None) -> Any:
    """Return a function as a command.

    Args:
        name: what it is called by.
        function: its parameters are the command's; its docstring is the help.
        summary: what a list of commands says about it; the first sentence of the docstring without it.
    """
    single = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)

    @wraps(function)
    def guarded(**values: Any) -> None:
        try:
            function(**values)
            sys.stdout.flush()
        except BrokenPipeError as error:
            # Typer would exit with 1.
            raise typer.Exit(pipe_closed()) from error

    single.command(name, short_help=summary)(guarded)
    return built(single)


def group(
    cls: type[LazyGroup],
    name: str,
    text: str,
    options: Callable[..., None] | None = None,
    *,
    completion: bool = False,
) -> Any:
    """Return a group of commands.

    Args:
        cls: lists the commands and builds the one that is named.
        name: what the group is called by.
        text: its help.
        options: a function whose parameters are the options of the group itself.
        completion: whether it has the options that install the completion of a shell.
    """
    several = typer.Typer(
        name=name, add_completion=completion, rich_markup_mode=None, pretty_exceptions_enable=False
    )
    several.callback(cls=cls, help=text, no_args_is_help=True)(options or _nothing)
    return built(several)


class LazyGroup(TyperGroup):
    """A group of commands that are built when they are named; a list of them builds none."""

    _is_listing = False

    def summaries(self) -> dict[str, str]:
        """Return what each command does, by its name."""
        raise NotImplementedError

    def build(self, name: str) -> Any:
        """Return the command of a name that `summaries` has."""
        raise NotImplementedError

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 - typer's parameter
        """Return the names of the commands."""
        return list(self.summaries())

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Return a command; underscores are as good as hyphens, because the methods have them."""
        summaries = self.summaries()
        name = cmd_name.replace("_", "-") if not cmd_name.startswith("_") else cmd_name
        if name not in summaries:
            if not ctx.resilient_parsing and not cmd_name.startswith("-"):
                near = get_close_matches(name, summaries, n=3)
                hint = f" Did you mean {' or '.join(near)}?" if near else ""
                ctx.fail(f"There is no command {cmd_name!r}.{hint}")
            return None
        return leaf(name, _nothing, summaries[name]) if self._is_listing else self.build(name)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """List the commands in the help."""
        self._is_listing = True
        super().format_commands(ctx, formatter)
        self._is_listing = False

    def shell_complete(self, ctx: Any, incomplete: str) -> Any:
        """Return what the word under the cursor may become."""
        self._is_listing = True
        found = super().shell_complete(ctx, incomplete)
        self._is_listing = False
        return found


def _nothing() -> None:
    pass
