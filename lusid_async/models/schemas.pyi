"""Models of the schemas API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ResourceId

class FieldSchema(LusidModel):
    id: ResourceId | None = ...
    display_name: str | None = ...
    description: str | None = ...
    type: str | None = ...
    display_order: int | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
        type: str | None = ...,
        display_order: int | None = ...,
    ) -> None: ...

class ModelSchema(LusidModel):
    entity: str | None = ...
    href: str | None = ...
    values: dict[str, FieldSchema] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        entity: str | None = ...,
        href: str | None = ...,
        values: _abc.Mapping[str, FieldSchema | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PropertySchema(LusidModel):
    href: str | None = ...
    values: dict[str, FieldSchema] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        values: _abc.Mapping[str, FieldSchema | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ResourceListOfValueType(LusidModel):
    values: list[str]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: list[str] | tuple[str, ...],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...
