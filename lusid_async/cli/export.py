"""`lusid-async export API OPERATION FILE`: a listing to a Parquet file, resumable."""

from __future__ import annotations

import inspect
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import anyio
import typer

from lusid_async.cli.call import arguments_of, built_call, described
from lusid_async.cli.commands import LazyGroup, group, leaf
from lusid_async.cli.connections import connected
from lusid_async.cli.exits import refuse, say
from lusid_async.cli.operations import OperationCommand, api_definition, api_names, operations_of
from lusid_async.cli.output import TEXT_SUFFIXES, check_file

if TYPE_CHECKING:
    from collections.abc import Sequence

_TEXT = (
    "Write every page of a listing to a Parquet file. The same command continues an interrupted export, "
    "as at the same time. Name the API, then the listing: "
    "export instruments list-instruments --output all.parquet."
)


def command() -> Any:
    """Return the command `export`."""
    return group(Apis, "export", _TEXT)


class Apis(LazyGroup):
    """The API classes as groups of listings."""

    def summaries(self) -> dict[str, str]:
        """Return a line for each API class."""
        return {name: f"Listings of {class_name}." for name, class_name in api_names().items()}

    def build(self, name: str) -> Any:
        """Return the listings of an API class."""
        listings = {
            each: operation
            for each, operation in operations_of(api_definition(name)).items()
            if operation.is_paged and not any(argument.is_body for argument in operation.arguments())
        }

        class Listings(LazyGroup):
            """The listings of one API class."""

            def summaries(self) -> dict[str, str]:
                return {each: operation.summary for each, operation in listings.items()}

            def build(self, name: str) -> Any:
                return _listing_command(name, listings[name])

        return group(Listings, name, f"The listings of {name} that can be exported.")


_OPTIONS: Sequence[tuple[str, Any, Any]] = (
    (
        "own_output",
        Annotated[Path, typer.Option("--output", help="The Parquet file to write.", metavar="FILE")],
        inspect.Parameter.empty,
    ),
    (
        "own_checkpoint",
        Annotated[
            Path | None,
            typer.Option(
                "--checkpoint",
                help="Where to record what is written; FILE.checkpoint without it.",
                metavar="FILE",
            ),
        ],
        None,
    ),
    (
        "own_columns",
        Annotated[
            list[str] | None,
            typer.Option("--columns", help="A column to write; repeatable; all without it.", metavar="NAME"),
        ],
        None,
    ),
    (
        "own_sandbox",
        Annotated[bool, typer.Option("--sandbox", help="Try it in a sandbox started for this call.")],
        False,
    ),
)


def _listing_command(name: str, operation: OperationCommand) -> Any:
    further = [
        inspect.Parameter(option, inspect.Parameter.KEYWORD_ONLY, annotation=annotation, default=default)
        for option, annotation, default in _OPTIONS
    ]

    def run(**values: Any) -> None:
        own = {key[4:]: values.pop(key) for key in list(values) if key.startswith("own_")}
        check_file(own["output"])
        if (suffix := own["output"].suffix.lower()) in TEXT_SUFFIXES:
            refuse(
                f"An export is Parquet, and the name {own['output'].name!r} ends in {suffix}. End it in "
                ".parquet, or use call … --all --output for another format."
            )
        arguments = arguments_of(operation, values)
        output, checkpoint = own["output"], own.pop("checkpoint")
        record = checkpoint or output.with_name(f"{output.name}.checkpoint")
        try:
            anyio.run(partial(_export, operation, arguments, record=record, **own))
        except KeyboardInterrupt:
            if record.exists():
                say(f"interrupted. The same command continues after what {record} records.")
            raise

    return leaf(name, described(run, operation, further), operation.summary)


async def _export(
    operation: OperationCommand,
    arguments: dict[str, Any],
    *,
    output: Path,
    record: Path,
    columns: list[str] | None,
    sandbox: bool,
) -> None:
    from lusid_async.contrib import rich_progress, write_parquet

    async with connected(in_sandbox=sandbox) as factory:
        call = built_call(factory, operation, arguments)
        try:
            with rich_progress() as progress:
                summary = await write_parquet(
                    call, output, columns=columns or None, checkpoint=record, progress=progress
                )
        except (TypeError, ValueError) as error:
            # A column that there is not, or an argument that does not fit.
            refuse(str(error))
    if summary.was_finished:
        say(
            f"{output} is already complete: {summary.rows:,} rows, written by an earlier run. To export "
            f"again, remove {record}."
        )
        return
    as_at = f", as at {summary.as_at}" if summary.as_at else ""
    say(f"{summary.rows:,} rows and {summary.columns} columns are in {output}{as_at}.")
