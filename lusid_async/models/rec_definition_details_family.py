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
    """The left side of the comparison."""
    right: str | None = None
    """The right side of the comparison."""


class RecDefRecipeIds(LusidModel):
    """Rec def recipe ids."""

    left: "ResourceId | None" = None
    """The left side of the comparison."""
    right: "ResourceId | None" = None
    """The right side of the comparison."""


class RecDefRuleset(LusidModel):
    """Rec def ruleset."""

    rec_type: str
    """The type of the reconciliation. Holding, CashHolding, Valuation, InputTransaction, OutputTransaction,
    SettlementActivity, … (2 more), or a value added since.
    """
    matching_ruleset_id: "ResourceId"
    """The scope and code of the matching rules."""
    relational_data_filter: str | None = None
    by_tax_lots: RecDefByTaxLots | None = None


class RecDefSource(LusidModel):
    """Rec def source."""

    source_type: str
    """The type of the source. Portfolio, PortfolioGroup or Fund, or a value added since."""
    id: "ResourceId"
    """The identifier."""


class ExternalRecDefinitionDetails(RecDefinitionDetails):
    """External rec definition details: one kind of `RecDefinitionDetails`."""

    matching_ruleset_id: "ResourceId"
    """The scope and code of the matching rules."""
    left_filter: str | None = None
    right_filter: str | None = None
    definition_type: str
    """PortfolioContents, LusidEntity or External, or a value added since."""


class LusidEntityRecDefinitionDetails(RecDefinitionDetails):
    """Lusid entity rec definition details: one kind of `RecDefinitionDetails`."""

    entity_type: str
    """The type of entity. Holding, CashHolding, Valuation, InputTransaction, OutputTransaction,
    SettlementActivity, … (2 more), or a value added since.
    """
    matching_ruleset_id: "ResourceId"
    """The scope and code of the matching rules."""
    left_filter: str | None = None
    right_filter: str | None = None
    definition_type: str
    """PortfolioContents, LusidEntity or External, or a value added since."""


class PortfolioContentsRecDefinitionDetails(RecDefinitionDetails):
    """Portfolio contents rec definition details: one kind of `RecDefinitionDetails`."""

    left_portfolio_sources: list[RecDefSource]
    right_portfolio_sources: list[RecDefSource]
    valuation_recipes: RecDefRecipeIds | None = None
    currencies: RecDefCurrencies | None = None
    """The currencies, as ISO codes."""
    rulesets: list[RecDefRuleset]
    definition_type: str
    """PortfolioContents, LusidEntity or External, or a value added since."""
