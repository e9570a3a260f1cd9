"""The operations as commands: names, parameters and help, from the source of the API classes.

The source is parsed and not imported: what the classes import takes longer than help or completion should.
"""

from __future__ import annotations

import ast
import inspect
import re
from dataclasses import dataclass
from datetime import date, datetime
from importlib.resources import files
from typing import TYPE_CHECKING, Annotated, Any

import typer

from lusid_async import api
from lusid_async.cli.exits import refuse

if TYPE_CHECKING:
    from collections.abc import Callable

    from lusid_async import AsyncApiClientFactory

_SCALARS = {
    "str": str,
    "time": str,
    "int": int,
    "bool": bool,
    "Sequence[str]": list[str],
}
_METAVARS = {"str": "TEXT", "time": "TIME", "int": "NUMBER", "Sequence[str]": "TEXT"}
_ENTRY = re.compile(r"^ {4}(\w+): ((?:.|\n {8})*)", re.MULTILINE)
_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(N[\w-]+)?")
"""A date, with a cut label or without."""

_OR_MAPPING = " | Mapping[str, Any]"
_SHAPES = (("Sequence[", "a list of {}"), ("Mapping[str, ", "an object whose values are each {}"), ("", "{}"))
_WORDS = {"str": "text", "Any": "any value"}

_MAXIMUM = re.compile(r"at most ([\d,]+)")
_OWN = frozenset({"all", "body", "columns", "format", "help", "output", "query", "sandbox", "set"})
"""Options of the command line, which an argument of LUSID's of that name must not hide."""


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of an operation.

    Args:
        name: its name in Python.
        kind: the annotation without `| None`; `time` for whatever a datetime can be given for.
        is_required: whether the operation cannot be called without it.
        meaning: what it is, for the help.
        is_body: whether it is the JSON body.
    """

    name: str
    kind: str
    is_required: bool
    meaning: str
    is_body: bool

    @property
    def option(self) -> str:
        """The option that sets it."""
        name = self.name.replace("_", "-")
        return f"--{name}-argument" if name in _OWN else f"--{name}"

    def parameter(self) -> inspect.Parameter:
        """Return it as a parameter of a command: what is required and one word is given without an option."""
        kind: Any = _SCALARS[self.kind]
        limits: dict[str, Any] = {}
        if self.name == "limit":
            found = _MAXIMUM.search(self.meaning)
            limits = {"min": 1, "max": int(found[1].replace(",", "")) if found else None}
        if self.is_required and kind is str:
            annotation: Any = Annotated[kind, typer.Argument(help=self.meaning)]
            return inspect.Parameter(self.name, inspect.Parameter.KEYWORD_ONLY, annotation=annotation)
        decision = [f"{self.option}/--no-{self.option[2:]}"] if kind is bool else [self.option]
        text = f"{self.meaning.rstrip('.')}. Repeatable.".lstrip(". ") if kind == list[str] else self.meaning
        annotation = Annotated[
            kind if self.is_required else kind | None,
            typer.Option(*decision, help=text, metavar=_METAVARS.get(self.kind), **limits),
        ]
        default = inspect.Parameter.empty if self.is_required else None
        return inspect.Parameter(
            self.name, inspect.Parameter.KEYWORD_ONLY, annotation=annotation, default=default
        )

    def checked(self, value: Any) -> Any:
        """Return a value as the operation takes it.

        Raises:
            RefusedError: it is a time without an offset, or no time, date or cut label at all.
        """
        if self.kind != "time" or value is None:
            return value
        # Of all times, only the moment of the data is never a date or a cut label.
        day = None if self.name == "as_at" else _DAY.fullmatch(value)
        try:
            if day is not None:
                date.fromisoformat(day[1])
                return value
            offset = datetime.fromisoformat(value).utcoffset()
        except ValueError:
            refuse(f"{self.option} must be a time such as 2024-05-01T17:00:00Z, which {value!r} is not.")
        if offset is None:
            refuse(f"{self.option} {value} does not say in which offset: add Z for UTC, or +01:00.")
        # Not as a datetime: LUSID keeps seven digits of a second and Python six.
        return value


@dataclass(frozen=True, slots=True)
class OperationCommand:
    """One operation as a command.

    Args:
        api_class: the name of the class that has it.
        definition: the method that calls it.
    """

    api_class: str
    definition: ast.FunctionDef

    @property
    def method(self) -> str:
        """The name of the method that calls it."""
        return self.definition.name

    @property
    def doc(self) -> str:
        """The docstring of the method."""
        return ast.get_docstring(self.definition) or ""

    @property
    def summary(self) -> str:
        """What it does, in a line."""
        return self.doc.partition("\n")[0]

    @property
    def is_paged(self) -> bool:
        """Whether it returns page by page."""
        returns = self.definition.returns
        return isinstance(returns, ast.Subscript) and ast.unparse(returns.value) == "PagedCall"

    @property
    def text(self) -> str:
        """What it does and what its body is, for the help."""
        said = self.doc.partition("\nArgs:")[0].strip()
        body = next((argument for argument in self.arguments() if argument.is_body), None)
        if body is None:
            return said
        need = "" if body.is_required else "may be left out; it "
        return f"{said}\n\nThe body {need}is JSON: {_in_words(body.kind)}."

    def arguments(self) -> list[Argument]:
        """Return its arguments, those of the signature without `opts`."""
        meanings = {name: " ".join(text.split()) for name, text in _ENTRY.findall(self.doc)}
        given = self.definition.args
        positional = given.args[1:]
        required = len(positional) - len(given.defaults)
        found = [_argument(each, meanings, is_required=i < required) for i, each in enumerate(positional)]
        found += [
            _argument(each, meanings, is_required=default is None)
            for each, default in zip(given.kwonlyargs, given.kw_defaults, strict=True)
            if each.arg != "opts"
        ]
        return found

    def bound(self, factory: AsyncApiClientFactory) -> Callable[..., Any]:
        """Return the method of an API object that a factory builds."""
        api_object: Any = factory.build(getattr(api, self.api_class))
        method: Callable[..., Any] = getattr(api_object, self.method)
        return method


def api_names() -> dict[str, str]:
    """Return the API classes by the names that the command line has for them, such as `instruments`."""
    return {_hyphened(name.removesuffix("Api")): name for name in dir(api)}


def api_definition(name: str) -> ast.ClassDef:
    """Return the definition of an API class.

    Args:
        name: the name that the command line has for it.
    """
    source = files(api).joinpath(f"{name.replace('-', '_')}_api.py").read_text(encoding="utf-8")
    return next(node for node in ast.parse(source).body if isinstance(node, ast.ClassDef))


def operations_of(definition: ast.ClassDef) -> dict[str, OperationCommand]:
    """Return the operations of an API class by their names on the command line."""
    return {
        node.name.replace("_", "-"): OperationCommand(definition.name, node)
        for node in definition.body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
    }


def _in_words(kind: str) -> str:
    """Return the type of a body for somebody who may not know Python's."""
    text = kind.replace("models.", "").removesuffix(_OR_MAPPING)
    start, shape = next((start, shape) for start, shape in _SHAPES if text.startswith(start))
    inner = text.removeprefix(start).removesuffix("]").removesuffix(_OR_MAPPING)
    return shape.format(_WORDS.get(inner, inner))


def _hyphened(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-", name).lower()


def _argument(parameter: ast.arg, meanings: dict[str, str], *, is_required: bool) -> Argument:
    assert parameter.annotation is not None
    meaning = meanings.get(parameter.arg, "")
    kind = ast.unparse(parameter.annotation).removesuffix(" | None")
    if "datetime" in kind.split(" | "):
        kind = "time"
    return Argument(
        parameter.arg,
        kind,
        is_required=is_required,
        meaning=meaning,
        is_body=kind not in _SCALARS or meaning.startswith("the JSON body"),
    )
