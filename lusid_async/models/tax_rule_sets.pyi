"""Models of the tax rule sets API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ResourceId, Version
from lusid_async.models.family_bases import MatchCriterion

class TaxRule(LusidModel):
    name: str
    description: str
    rate: float
    match_criteria: list[MatchCriterion]
    def __init__(
        self,
        *,
        name: str,
        description: str,
        rate: float | _decimal.Decimal,
        match_criteria: _abc.Sequence[MatchCriterion | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class CreateTaxRuleSetRequest(LusidModel):
    id: ResourceId
    display_name: str
    description: str
    output_property_key: str
    rules: list[TaxRule]
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str,
        output_property_key: str,
        rules: _abc.Sequence[TaxRule | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class TaxRuleSet(LusidModel):
    id: ResourceId
    display_name: str
    description: str
    output_property_key: str
    rules: list[TaxRule]
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str,
        description: str,
        output_property_key: str,
        rules: _abc.Sequence[TaxRule | _abc.Mapping[str, _typing.Any]],
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ResourceListOfTaxRuleSet(LusidModel):
    values: list[TaxRuleSet]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[TaxRuleSet | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...

class UpdateTaxRuleSetRequest(LusidModel):
    display_name: str
    description: str
    rules: list[TaxRule]
    def __init__(
        self,
        *,
        display_name: str,
        description: str,
        rules: _abc.Sequence[TaxRule | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...
