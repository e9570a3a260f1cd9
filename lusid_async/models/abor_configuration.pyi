"""Models of the abor configuration API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ModelProperty, ResourceId, Version

class AborConfiguration(LusidModel):
    href: str | None = ...
    id: ResourceId
    display_name: str | None = ...
    description: str | None = ...
    recipe_id: ResourceId | None = ...
    chart_of_accounts_id: ResourceId
    posting_module_codes: list[str] | None = ...
    cleardown_module_codes: list[str] | None = ...
    properties: dict[str, ModelProperty] | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str | None = ...,
        description: str | None = ...,
        recipe_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        chart_of_accounts_id: ResourceId | _abc.Mapping[str, _typing.Any],
        posting_module_codes: list[str] | tuple[str, ...] | None = ...,
        cleardown_module_codes: list[str] | tuple[str, ...] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class AborConfigurationProperties(LusidModel):
    href: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class AborConfigurationRequest(LusidModel):
    code: str
    display_name: str | None = ...
    description: str | None = ...
    recipe_id: ResourceId
    chart_of_accounts_id: ResourceId
    posting_module_codes: list[str] | None = ...
    cleardown_module_codes: list[str] | None = ...
    properties: dict[str, ModelProperty] | None = ...
    def __init__(
        self,
        *,
        code: str,
        display_name: str | None = ...,
        description: str | None = ...,
        recipe_id: ResourceId | _abc.Mapping[str, _typing.Any],
        chart_of_accounts_id: ResourceId | _abc.Mapping[str, _typing.Any],
        posting_module_codes: list[str] | tuple[str, ...] | None = ...,
        cleardown_module_codes: list[str] | tuple[str, ...] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class PagedResourceListOfAborConfiguration(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[AborConfiguration]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[AborConfiguration | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...
