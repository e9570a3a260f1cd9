"""Models of the identifier definitions API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ModelProperty, Version

class CreateIdentifierDefinitionRequest(LusidModel):
    domain: str
    identifier_scope: str
    identifier_type: str
    life_time: str
    hierarchy_usage: str | None = ...
    hierarchy_level: str | None = ...
    display_name: str | None = ...
    description: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    def __init__(
        self,
        *,
        domain: str,
        identifier_scope: str,
        identifier_type: str,
        life_time: str,
        hierarchy_usage: str | None = ...,
        hierarchy_level: str | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class IdentifierDefinition(LusidModel):
    href: str | None = ...
    domain: str
    identifier_scope: str
    identifier_type: str
    life_time: str
    hierarchy_usage: str | None = ...
    hierarchy_level: str | None = ...
    display_name: str | None = ...
    description: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    version: Version | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        domain: str,
        identifier_scope: str,
        identifier_type: str,
        life_time: str,
        hierarchy_usage: str | None = ...,
        hierarchy_level: str | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class PagedResourceListOfIdentifierDefinition(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[IdentifierDefinition]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[IdentifierDefinition | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class UpdateIdentifierDefinitionRequest(LusidModel):
    hierarchy_level: str | None = ...
    display_name: str | None = ...
    description: str | None = ...
    hierarchy_usage: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    def __init__(
        self,
        *,
        hierarchy_level: str | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
        hierarchy_usage: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...
