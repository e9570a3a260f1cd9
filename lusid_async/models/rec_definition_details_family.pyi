"""The members of the rec definition details family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import ResourceId
from lusid_async.models.family_bases import RecDefinitionDetails

class RecDefByTaxLots(LusidModel):
    left: bool | None = ...
    right: bool | None = ...
    def __init__(
        self,
        *,
        left: bool | None = ...,
        right: bool | None = ...,
    ) -> None: ...

class RecDefCurrencies(LusidModel):
    left: str | None = ...
    right: str | None = ...
    def __init__(
        self,
        *,
        left: str | None = ...,
        right: str | None = ...,
    ) -> None: ...

class RecDefRecipeIds(LusidModel):
    left: ResourceId | None = ...
    right: ResourceId | None = ...
    def __init__(
        self,
        *,
        left: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        right: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class RecDefRuleset(LusidModel):
    rec_type: str
    matching_ruleset_id: ResourceId
    relational_data_filter: str | None = ...
    by_tax_lots: RecDefByTaxLots | None = ...
    def __init__(
        self,
        *,
        rec_type: str,
        matching_ruleset_id: ResourceId | _abc.Mapping[str, _typing.Any],
        relational_data_filter: str | None = ...,
        by_tax_lots: RecDefByTaxLots | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class RecDefSource(LusidModel):
    source_type: str
    id: ResourceId
    def __init__(
        self,
        *,
        source_type: str,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class ExternalRecDefinitionDetails(RecDefinitionDetails):
    matching_ruleset_id: ResourceId
    left_filter: str | None = ...
    right_filter: str | None = ...
    definition_type: str
    def __init__(
        self,
        *,
        matching_ruleset_id: ResourceId | _abc.Mapping[str, _typing.Any],
        left_filter: str | None = ...,
        right_filter: str | None = ...,
        definition_type: str,
    ) -> None: ...

class LusidEntityRecDefinitionDetails(RecDefinitionDetails):
    entity_type: str
    matching_ruleset_id: ResourceId
    left_filter: str | None = ...
    right_filter: str | None = ...
    definition_type: str
    def __init__(
        self,
        *,
        entity_type: str,
        matching_ruleset_id: ResourceId | _abc.Mapping[str, _typing.Any],
        left_filter: str | None = ...,
        right_filter: str | None = ...,
        definition_type: str,
    ) -> None: ...

class PortfolioContentsRecDefinitionDetails(RecDefinitionDetails):
    left_portfolio_sources: list[RecDefSource]
    right_portfolio_sources: list[RecDefSource]
    valuation_recipes: RecDefRecipeIds | None = ...
    currencies: RecDefCurrencies | None = ...
    rulesets: list[RecDefRuleset]
    definition_type: str
    def __init__(
        self,
        *,
        left_portfolio_sources: _abc.Sequence[RecDefSource | _abc.Mapping[str, _typing.Any]],
        right_portfolio_sources: _abc.Sequence[RecDefSource | _abc.Mapping[str, _typing.Any]],
        valuation_recipes: RecDefRecipeIds | _abc.Mapping[str, _typing.Any] | None = ...,
        currencies: RecDefCurrencies | _abc.Mapping[str, _typing.Any] | None = ...,
        rulesets: _abc.Sequence[RecDefRuleset | _abc.Mapping[str, _typing.Any]],
        definition_type: str,
    ) -> None: ...
