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
            left: Currency of the left side, as ISO code.
            right: Currency of the right side, as ISO code.
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
            left: Scope and code of the recipe for the left side.
            right: Scope and code of the recipe for the right side.
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
            relational_data_filter: Expression that selects rows of the relational dataset, beside the ruleset's own filter.
            by_tax_lots: Rules for comparing holdings tax lot by tax lot.
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
            source_type: Whether the source is a portfolio, portfolio group or fund. Portfolio, PortfolioGroup or Fund, or a value added since.
            id: The identifier; a `ResourceId` is a scope and a code.
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
            left_filter: Expression that selects rows of the left dataset, in its own syntax.
            right_filter: Expression that selects rows of the right dataset, in its own syntax.
            definition_type: What is reconciled, which picks the member of the family. PortfolioContents, LusidEntity or External, or a value added since.
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
            entity_type: Entity type that is reconciled. Holding, CashHolding, Valuation, InputTransaction, OutputTransaction, SettlementActivity, … (2 more), or a value added since.
            matching_ruleset_id: The scope and code of the matching rules.
            left_filter: Expression that selects entities of the left side; null takes all.
            right_filter: Expression that selects entities of the right side; null takes all.
            definition_type: What is reconciled, which picks the member of the family. PortfolioContents, LusidEntity or External, or a value added since.
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
            left_portfolio_sources: Portfolios, groups and funds of the left side; empty where it reads relational data.
            right_portfolio_sources: Portfolios, groups and funds of the right side; empty where it reads relational data.
            valuation_recipes: Recipes with which the two sides are valued.
            currencies: The currencies, as ISO codes.
            rulesets: What is reconciled, each type once, with the matching rules for it.
            definition_type: What is reconciled, which picks the member of the family. PortfolioContents, LusidEntity or External, or a value added since.
        """
