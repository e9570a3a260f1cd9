"""Models of the amortisation rule sets API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ResourceId, Version

class AmortisationRule(LusidModel):
    name: str
    description: str | None = ...
    filter: str
    amortisation_method: str
    def __init__(
        self,
        *,
        name: str,
        description: str | None = ...,
        filter: str,
        amortisation_method: str,
    ) -> None: ...

class DateRange(LusidModel):
    from_date: _datetime.datetime
    until_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        from_date: _datetime.datetime | str,
        until_date: _datetime.datetime | str | None = ...,
    ) -> None: ...

class RulesInterval(LusidModel):
    effective_range: DateRange
    rules: list[AmortisationRule]
    def __init__(
        self,
        *,
        effective_range: DateRange | _abc.Mapping[str, _typing.Any],
        rules: _abc.Sequence[AmortisationRule | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class AmortisationRuleSet(LusidModel):
    href: str | None = ...
    id: ResourceId
    display_name: str
    description: str | None = ...
    rules_interval: RulesInterval
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str | None = ...,
        rules_interval: RulesInterval | _abc.Mapping[str, _typing.Any],
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class CreateAmortisationRuleSetRequest(LusidModel):
    code: str
    display_name: str
    description: str | None = ...
    def __init__(
        self,
        *,
        code: str,
        display_name: str,
        description: str | None = ...,
    ) -> None: ...

class PagedResourceListOfAmortisationRuleSet(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[AmortisationRuleSet]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[AmortisationRuleSet | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ResourceListOfRulesInterval(LusidModel):
    values: list[RulesInterval]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[RulesInterval | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...

class SetAmortisationRulesRequest(LusidModel):
    rules_interval: RulesInterval
    def __init__(
        self,
        *,
        rules_interval: RulesInterval | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class UpdateAmortisationRuleSetDetailsRequest(LusidModel):
    display_name: str
    description: str | None = ...
    def __init__(
        self,
        *,
        display_name: str,
        description: str | None = ...,
    ) -> None: ...
