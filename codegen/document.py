"""The document: the few values of an OpenAPI 3 file that the templates need."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class DocumentError(Exception):
    """The document says something that the generator does not know how to write as Python."""


@dataclass(frozen=True, slots=True)
class TypeExpr:
    """A Python type that may mention models.

    `template` is the annotation with each model as `{Name}`, so that one expression serves modules which
    name models differently (`Instrument` beside its siblings, `models.Instrument` in an API module).
    """

    template: str
    models: tuple[str, ...] = ()
    nullable: bool = False

    def render(self, prefix: str = "", *, optional: bool = False) -> str:
        """Write the annotation, with `prefix` before each model's name."""
        text = self.template.format_map({name: prefix + name for name in self.models})
        return f"{text} | None" if (self.nullable or optional) and text != "Any" else text


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a model."""

    attribute: str
    wire_name: str
    type: TypeExpr
    required: bool
    known_values: tuple[str, ...] = ()
    read_only: bool = False
    """Whether LUSID sets the field and refuses or ignores what a caller sends in it."""


@dataclass(frozen=True, slots=True)
class Model:
    """A schema that becomes a class.

    `base` is the family that the model is a member of; `discriminator` and `members` are there when the
    model is itself the base of a family; `variants` when it is one of several schemas without one.
    """

    name: str
    fields: tuple[Field, ...] = ()
    base: str | None = None
    discriminator_value: str | None = None
    discriminator: str | None = None
    members: Mapping[str, str] = field(default_factory=dict)
    variants: tuple[str, ...] = ()

    @property
    def is_family_base(self) -> bool:
        """Whether values of this type are told apart into members."""
        return bool(self.members or self.variants)

    @property
    def stands_for(self) -> tuple[str, ...]:
        """The members or variants of a family base."""
        return (*self.members.values(), *self.variants)

    def references(self) -> Iterator[str]:
        """Yield the models that the class statement or a field names."""
        if self.base is not None:
            yield self.base
        for item in self.fields:
            yield from item.type.models


@dataclass(frozen=True, slots=True)
class Enumeration:
    """A schema that lists the values of a string."""

    name: str
    members: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Parameter:
    """An argument of an operation; `place` is path, query or body."""

    argument: str
    wire_name: str
    place: str
    type: TypeExpr
    required: bool
    known_values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Operation:
    """One verb on one path."""

    name: str
    summary: str
    verb: str
    path: str
    stage: str
    parameters: tuple[Parameter, ...]
    returns: TypeExpr
    item: str | None
    """For an operation that pages, the model of one item."""

    @property
    def constant(self) -> str:
        """The module-level name under which the generated code holds the operation."""
        return f"_{self.name.upper()}"

    def in_place(self, place: str) -> list[Parameter]:
        """Return the parameters that travel in the path, the query or the body, in the document's order."""
        return [parameter for parameter in self.parameters if parameter.place == place]

    @property
    def signature(self) -> list[Parameter]:
        """The parameters as Python takes them: those without a default first, in the document's order."""
        return sorted(self.parameters, key=lambda parameter: not parameter.required)

    def references(self) -> Iterator[str]:
        """Yield the models that the signature names."""
        yield from self.returns.models
        for parameter in self.parameters:
            yield from parameter.type.models


@dataclass(frozen=True, slots=True)
class Api:
    """A tag: the operations that one class holds."""

    name: str
    module: str
    class_name: str
    operations: tuple[Operation, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """All of it, in a stable order."""

    title: str
    version: str
    apis: tuple[Api, ...]
    models: Mapping[str, Model]
    enumerations: Mapping[str, Enumeration]
