"""`lusid-async call API OPERATION`: every operation of LUSID from a shell."""

from __future__ import annotations

import ast
import inspect
import sys
from contextlib import nullcontext
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import anyio
import typer

from lusid_async.cli.bodies import body_of
from lusid_async.cli.commands import LazyGroup, group, leaf
from lusid_async.cli.connections import connected
from lusid_async.cli.exits import refuse
from lusid_async.cli.operations import OperationCommand, api_definition, api_names, operations_of
from lusid_async.cli.output import Format, format_for, line_of, replaced, rows_of, write

if TYPE_CHECKING:
    from lusid_async import AsyncApiClientFactory
    from lusid_async.calls import PagedCall

_TEXT = "Call an operation of LUSID. Name the API, then the operation: call instruments list-instruments."


def command() -> Any:
    """Return the command `call`."""
    return group(Apis, "call", _TEXT)


class Apis(LazyGroup):
    """The API classes as groups of commands."""

    def summaries(self) -> dict[str, str]:
        """Return a line for each API class."""
        return {name: f"Operations of {class_name}." for name, class_name in api_names().items()}

    def build(self, name: str) -> Any:
        """Return the operations of an API class."""
        definition = api_definition(name)
        operations = operations_of(definition)

        class Operations(LazyGroup):
            """The operations of one API class."""

            def summaries(self) -> dict[str, str]:
                return {each: found.summary for each, found in operations.items()}

            def build(self, name: str) -> Any:
                return operation_command(name, operations[name])

        text = ast.get_docstring(definition) or ""
        return group(Operations, name, text)


def _own_options(operation: OperationCommand) -> list[inspect.Parameter]:
    """Return the options that the command line adds to those of the operation."""
    options: list[tuple[str, Any, Any]] = []
    if any(argument.is_body for argument in operation.arguments()):
        options += [
            (
                "own_body",
                _option(str, "--body", "The JSON body: @FILE, - for standard input, or JSON.", "JSON"),
                None,
            ),
            (
                "own_set",
                _option(
                    list[str], "--set", "Set a field of the body: --set a.b=1. Repeatable.", "PATH=VALUE"
                ),
                None,
            ),
        ]
    if operation.is_paged:
        options.append(("own_all", Annotated[bool, typer.Option("--all", help="Read every page.")], False))
    options += [
        ("own_query", _option(str, "--query", "A JMESPath expression to apply to the result.", "EXPR"), None),
        ("own_format", _option(Format, "--format", "How to write it; otherwise by the file's name."), None),
        (
            "own_output",
            _option(Path, "--output", "The file to write; otherwise standard output.", "FILE"),
            None,
        ),
        (
            "own_sandbox",
            Annotated[bool, typer.Option("--sandbox", help="Try it in a sandbox started for this call.")],
            False,
        ),
    ]
    return [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, annotation=annotation, default=default)
        for name, annotation, default in options
    ]


def _option(kind: Any, name: str, text: str, metavar: str | None = None) -> Any:
    return Annotated[kind | None, typer.Option(name, help=text, metavar=metavar)]


def operation_command(name: str, operation: OperationCommand) -> Any:
    """Return an operation as a command.

    Args:
        name: its name on the command line.
        operation: what it calls.
    """

    def run(**values: Any) -> None:
        own = {key[4:]: values.pop(key) for key in list(values) if key.startswith("own_")}
        _run(operation, values, **own)

    return leaf(name, described(run, operation, _own_options(operation)), operation.summary)


def described(run: Any, operation: OperationCommand, further: list[inspect.Parameter]) -> Any:
    """Give a function the signature and the help of an operation, from which the command is made."""
    parameters = [each.parameter() for each in operation.arguments() if not each.is_body] + further
    run.__signature__ = inspect.Signature(parameters)
    run.__annotations__ = {each.name: each.annotation for each in parameters}
    run.__doc__ = operation.text
    return run


def arguments_of(operation: OperationCommand, values: dict[str, Any], body: Any = None) -> dict[str, Any]:
    """Return the arguments of an operation from the values of the command line.

    Args:
        operation: what is called.
        values: what was given, by Python name.
        body: the JSON body.

    Raises:
        RefusedError: a value cannot be used, or the body is missing.
    """
    arguments = {}
    for argument in operation.arguments():
        value = body if argument.is_body else argument.checked(values.get(argument.name))
        if argument.is_body and argument.is_required and body is None:
            refuse("This operation needs a body: --body @FILE, --body - for standard input, or --set a.b=1.")
        if (value is not None and value != []) or argument.is_required:
            arguments[argument.name] = value
    return arguments


def built_call(factory: AsyncApiClientFactory, operation: OperationCommand, arguments: dict[str, Any]) -> Any:
    """Return the call of an operation, unsent.

    Raises:
        RefusedError: an argument cannot be sent.
    """
    try:
        return operation.bound(factory)(**arguments)
    except UnicodeError:
        refuse("An argument has characters that are not valid UTF-8.")
    except (TypeError, ValueError) as error:
        refuse(str(error))


def _run(
    operation: OperationCommand,
    values: dict[str, Any],
    *,
    body: str | None = None,
    set: list[str] | None = None,  # noqa: A002 - the name of the option
    all: bool = False,  # noqa: A002 - the name of the option
    query: str | None,
    format: Format | None,  # noqa: A002 - the name of the option
    output: Path | None,
    sandbox: bool,
) -> None:
    expression = _compiled(query)
    form = format_for(format, output)
    arguments = arguments_of(operation, values, body_of(body, set or []))
    task = partial(_sent, operation, arguments, form, output, expression, read_all=all, in_sandbox=sandbox)
    anyio.run(task)


def _compiled(query: str | None) -> Any:
    if query is None:
        return None
    import jmespath
    from jmespath.exceptions import JMESPathError

    try:
        return jmespath.compile(query)
    except JMESPathError as error:
        refuse(f"--query is not a JMESPath expression: {' '.join(str(error).split())}.")


async def _sent(
    operation: OperationCommand,
    arguments: dict[str, Any],
    form: Format,
    output: Path | None,
    expression: Any,
    *,
    read_all: bool,
    in_sandbox: bool,
) -> None:
    async with connected(in_sandbox=in_sandbox) as factory:
        call = built_call(factory, operation, arguments)
        try:
            if read_all and expression is None and form in (Format.NDJSON, Format.PARQUET):
                await _stream(call, form, output)
                return
            data = {"values": await _all_items(call)} if read_all else await call.json()
        except (TypeError, ValueError) as error:
            # A body or an argument that does not fit is found when the request is prepared.
            refuse(str(error))
    write(data if expression is None else _searched(expression, data), form, output)


def _searched(expression: Any, data: Any) -> Any:
    from jmespath.exceptions import JMESPathError

    try:
        return expression.search(data)
    except JMESPathError as error:
        refuse(f"--query does not fit the result: {' '.join(str(error).split())}.")


async def _all_items(call: PagedCall[Any, Any]) -> list[Any]:
    from lusid_async.contrib import rich_progress

    with rich_progress() as progress:
        return [item async for page in call.json_pages(progress=progress) for item in rows_of(page)]


async def _stream(call: PagedCall[Any, Any], form: Format, output: Path | None) -> None:
    """Write every page as it comes."""
    from lusid_async.contrib import rich_progress, write_parquet

    with rich_progress() as progress:
        if form is Format.PARQUET:
            assert output is not None
            await write_parquet(call, output, progress=progress)
            return
        with nullcontext(sys.stdout) if output is None else replaced(output) as file:
            async for page in call.json_pages(progress=progress):
                file.write("".join([f"{line_of(row, file)}\n" for row in page.get("values") or ()]))
                file.flush()
