"""Models of the custom entity definitions API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, Version

class CustomEntityFieldDefinition(LusidModel):
    name: str
    lifetime: str
    type: str
    collection_type: str | None = ...
    required: bool
    description: str | None = ...
    def __init__(
        self,
        *,
        name: str,
        lifetime: str,
        type: str,
        collection_type: str | None = ...,
        required: bool,
        description: str | None = ...,
    ) -> None: ...

class CustomEntityDefinition(LusidModel):
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

class CustomEntityDefinitionRequest(LusidModel):
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

class PagedResourceListOfCustomEntityDefinition(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[CustomEntityDefinition]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[CustomEntityDefinition | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class UpdateCustomEntityDefinitionRequest(LusidModel):
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
