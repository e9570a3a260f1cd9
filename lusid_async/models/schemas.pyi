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
    ) -> None:
        """Field schema.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            display_name: The name shown to people.
            description: A description for people.
            type: Type of the values. String, Int, Decimal, DateTime, Boolean, Map, … (15 more), or a value added since.
            display_order: Place of the field when shown.
        """

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
    ) -> None:
        """Model schema.

        Args:
            entity: The entity.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Property schema.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Resource list of value type.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """
