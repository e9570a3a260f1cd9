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
    ) -> None:
        """Rec def by tax lots.

        Args:
            left: The left side of the comparison.
            right: The right side of the comparison.
        """

class RecDefCurrencies(LusidModel):
    left: str | None = ...
    right: str | None = ...
    def __init__(
        self,
        *,
        left: str | None = ...,
        right: str | None = ...,
    ) -> None:
        """Rec def currencies.

        Args:
            left: The left side of the comparison.
            right: The right side of the comparison.
        """

class RecDefRecipeIds(LusidModel):
    left: ResourceId | None = ...
    right: ResourceId | None = ...
    def __init__(
        self,
        *,
        left: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        right: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Rec def recipe ids.

        Args:
            left: The left side of the comparison.
            right: The right side of the comparison.
        """

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
    ) -> None:
        """Rec def ruleset.

        Args:
            rec_type: The type of the reconciliation. Holding, CashHolding, Valuation, InputTransaction, OutputTransaction, SettlementActivity, … (2 more), or a value added since.
            matching_ruleset_id: The scope and code of the matching rules.
        """

class RecDefSource(LusidModel):
    source_type: str
    id: ResourceId
    def __init__(
        self,
        *,
        source_type: str,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Rec def source.

        Args:
            source_type: The type of the source. Portfolio, PortfolioGroup or Fund, or a value added since.
            id: The identifier.
        """

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
    ) -> None:
        """External rec definition details: one kind of `RecDefinitionDetails`.

        Args:
            matching_ruleset_id: The scope and code of the matching rules.
            definition_type: PortfolioContents, LusidEntity or External, or a value added since.
        """

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
    ) -> None:
        """Lusid entity rec definition details: one kind of `RecDefinitionDetails`.

        Args:
            entity_type: The type of entity. Holding, CashHolding, Valuation, InputTransaction, OutputTransaction, SettlementActivity, … (2 more), or a value added since.
            matching_ruleset_id: The scope and code of the matching rules.
            definition_type: PortfolioContents, LusidEntity or External, or a value added since.
        """

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
    ) -> None:
        """Portfolio contents rec definition details: one kind of `RecDefinitionDetails`.

        Args:
            currencies: The currencies, as ISO codes.
            definition_type: PortfolioContents, LusidEntity or External, or a value added since.
        """
