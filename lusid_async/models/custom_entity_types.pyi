"""Models of the custom entity types API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, Version
from lusid_async.models.custom_entity_definitions import CustomEntityFieldDefinition

class CreateCustomEntityTypeRequest(LusidModel):
    entity_type_name: str
    display_name: str
    description: str
    field_schema: list[CustomEntityFieldDefinition]
    def __init__(
        self,
        *,
        entity_type_name: str,
        display_name: str,
        description: str,
        field_schema: _abc.Sequence[CustomEntityFieldDefinition | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class CustomEntityType(LusidModel):
    href: str | None = ...
    entity_type_name: str
    display_name: str
    description: str | None = ...
    entity_type: str
    field_schema: list[CustomEntityFieldDefinition]
    version: Version
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        entity_type_name: str,
        display_name: str,
        description: str | None = ...,
        entity_type: str,
        field_schema: _abc.Sequence[CustomEntityFieldDefinition | _abc.Mapping[str, _typing.Any]],
        version: Version | _abc.Mapping[str, _typing.Any],
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PagedResourceListOfCustomEntityType(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[CustomEntityType]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[CustomEntityType | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class UpdateCustomEntityTypeRequest(LusidModel):
    display_name: str
    description: str
    field_schema: list[CustomEntityFieldDefinition]
    def __init__(
        self,
        *,
        display_name: str,
        description: str,
        field_schema: _abc.Sequence[CustomEntityFieldDefinition | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...
