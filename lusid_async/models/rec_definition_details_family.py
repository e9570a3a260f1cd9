"""The members of the rec definition details family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

from lusid_async.models.family_bases import RecDefinitionDetails

if TYPE_CHECKING:
    from lusid_async.models.common import ResourceId


class RecDefByTaxLots(LusidModel):
    """Rec def by tax lots."""

    left: bool | None = None
    """The left side of the comparison."""
    right: bool | None = None
    """The right side of the comparison."""


class RecDefCurrencies(LusidModel):
    """Rec def currencies."""

    left: str | None = None
    """Currency of the left side, as ISO code."""
    right: str | None = None
    """Currency of the right side, as ISO code."""


class RecDefRecipeIds(LusidModel):
    """Rec def recipe ids."""

    left: "ResourceId | None" = None
    """Scope and code of the recipe for the left side."""
    right: "ResourceId | None" = None
    """Scope and code of the recipe for the right side."""


class RecDefRuleset(LusidModel):
    """Rec def ruleset."""

    rec_type: str
    """The type of the reconciliation. Holding, CashHolding, Valuation, InputTransaction, OutputTransaction,
    SettlementActivity, … (2 more), or a value added since.
    """
    matching_ruleset_id: "ResourceId"
    """The scope and code of the matching rules."""
    relational_data_filter: str | None = None
    """Expression that selects rows of the relational dataset, beside the ruleset's own filter."""
    by_tax_lots: RecDefByTaxLots | None = None
    """Rules for comparing holdings tax lot by tax lot."""


class RecDefSource(LusidModel):
    """Rec def source."""

    source_type: str
    """Whether the source is a portfolio, portfolio group or fund. Portfolio, PortfolioGroup or Fund, or a
    value added since.
    """
    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""


class ExternalRecDefinitionDetails(RecDefinitionDetails):
    """External rec definition details: one kind of `RecDefinitionDetails`."""

    matching_ruleset_id: "ResourceId"
    """The scope and code of the matching rules."""
    left_filter: str | None = None
    """Expression that selects rows of the left dataset, in its own syntax."""
    right_filter: str | None = None
    """Expression that selects rows of the right dataset, in its own syntax."""
    definition_type: str
    """What is reconciled, which picks the member of the family. PortfolioContents, LusidEntity or External,
    or a value added since.
    """


class LusidEntityRecDefinitionDetails(RecDefinitionDetails):
    """Lusid entity rec definition details: one kind of `RecDefinitionDetails`."""

    entity_type: str
    """Entity type that is reconciled. Holding, CashHolding, Valuation, InputTransaction, OutputTransaction,
    SettlementActivity, … (2 more), or a value added since.
    """
    matching_ruleset_id: "ResourceId"
    """The scope and code of the matching rules."""
    left_filter: str | None = None
    """Expression that selects entities of the left side; null takes all."""
    right_filter: str | None = None
    """Expression that selects entities of the right side; null takes all."""
    definition_type: str
    """What is reconciled, which picks the member of the family. PortfolioContents, LusidEntity or External,
    or a value added since.
    """


class PortfolioContentsRecDefinitionDetails(RecDefinitionDetails):
    """Portfolio contents rec definition details: one kind of `RecDefinitionDetails`."""

    left_portfolio_sources: list[RecDefSource]
    """Portfolios, groups and funds of the left side; empty where it reads relational data."""
    right_portfolio_sources: list[RecDefSource]
    """Portfolios, groups and funds of the right side; empty where it reads relational data."""
    valuation_recipes: RecDefRecipeIds | None = None
    """Recipes with which the two sides are valued."""
    currencies: RecDefCurrencies | None = None
    """The currencies, as ISO codes."""
    rulesets: list[RecDefRuleset]
    """What is reconciled, each type once, with the matching rules for it."""
    definition_type: str
    """What is reconciled, which picks the member of the family. PortfolioContents, LusidEntity or External,
    or a value added since.
    """
