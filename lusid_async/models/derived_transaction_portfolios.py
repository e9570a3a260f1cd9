"""Models of the derived transaction portfolios API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import (
        Link,
        ModelProperty,
        Relationship,
        ResourceId,
        StagedModificationsInfo,
        Version,
    )


class InstrumentEventConfiguration(LusidModel):
    """Instrument event configuration."""

    transaction_template_scopes: list[str] | None = None
    recipe_id: "ResourceId | None" = None


class SettlementConfigurationMethodOverride(LusidModel):
    """Settlement configuration method override."""

    property_key: str


class SettlementConfigurationCategory(LusidModel):
    """Settlement configuration category."""

    method: str | None = None
    """Automatic or Instructed, or a value added since."""
    calculate_instruction_to_portfolio_rate: bool | None = None
    calculate_in_lieu_settlement_amount: bool | None = None
    method_override: SettlementConfigurationMethodOverride | None = None
    calculate_trade_date_to_settlement_fx_pn_l: bool | None = None


class TransactionMatchingAlternativeId(LusidModel):
    """Transaction matching alternative id."""

    property_key: str


class PortfolioSettlementConfiguration(LusidModel):
    """Portfolio settlement configuration."""

    stock_settlement: SettlementConfigurationCategory | None = None
    cash_settlement: SettlementConfigurationCategory | None = None
    deferred_cash_receipt: SettlementConfigurationCategory | None = None
    transaction_matching_alternative_id: TransactionMatchingAlternativeId | None = None


class FractionalUnitsTrueUpConfiguration(LusidModel):
    """Fractional units true up configuration."""

    fractional_units_handling: str | None = None
    """LotLevelRounding or CustodianLevelTrueUp, or a value added since."""
    nominated_sub_holding_key: str | None = None
    nominated_sub_holding_key_value: str | None = None


class CreateDerivedTransactionPortfolioRequest(LusidModel):
    """Create derived transaction portfolio request.

    Used by `DerivedTransactionPortfoliosApi.create_derived_portfolio`.
    """

    display_name: str
    description: str | None = None
    code: str
    parent_portfolio_id: "ResourceId"
    created: datetime | None = None
    enablement_date: datetime | None = None
    corporate_action_source_id: "ResourceId | None" = None
    accounting_method: str | None = None
    """Default, AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, … (10 more),
    or a value added since.
    """
    sub_holding_keys: list[str] | None = None
    instrument_scopes: list[str] | None = None
    amortisation_method: str | None = None
    """NoAmortisation, StraightLine, EffectiveYield, StraightLineSettlementDate or
    EffectiveYieldSettlementDate, or a value added since.
    """
    transaction_type_scope: str | None = None
    cash_gain_loss_calculation_date: str | None = None
    """Default, SettlementDate or TransactionDate, or a value added since."""
    amortisation_rule_set_id: "ResourceId | None" = None
    instrument_event_configuration: InstrumentEventConfiguration | None = None
    settlement_configuration: PortfolioSettlementConfiguration | None = None
    transaction_exclusion_filter: str | None = None
    tax_lot_selection_cost_basis: str | None = None
    """Default, Cost or AmortisedCost, or a value added since."""
    fractional_units_true_up_configuration: FractionalUnitsTrueUpConfiguration | None = None
    holdings_fungibility: str | None = None
    """Default or Enabled, or a value added since."""


class WhtParameters(LusidModel):
    """Wht parameters."""

    wht_config: "ResourceId"
    tax_country: str
    profile_type: str


class Portfolio(LusidModel):
    """Portfolio.

    Used by `DerivedTransactionPortfoliosApi.create_derived_portfolio`, `PortfoliosApi.get_portfolio`,
    `PortfoliosApi.patch_portfolio` and 4 more.
    """

    href: str | None = None
    id: "ResourceId"
    type: str
    """Transaction, Reference, DerivedTransaction or SimplePosition, or a value added since."""
    display_name: str
    description: str | None = None
    created: datetime
    enablement_date: datetime | None = None
    parent_portfolio_id: "ResourceId | None" = None
    version: "Version | None" = None
    staged_modifications: "StagedModificationsInfo | None" = None
    is_derived: bool | None = None
    base_currency: str | None = None
    properties: "dict[str, ModelProperty] | None" = None
    relationships: "list[Relationship] | None" = None
    instrument_scopes: list[str] | None = None
    accounting_method: str | None = None
    """Default, AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, … (10 more),
    or a value added since.
    """
    amortisation_method: str | None = None
    """NoAmortisation, StraightLine, EffectiveYield, StraightLineSettlementDate or
    EffectiveYieldSettlementDate, or a value added since.
    """
    transaction_type_scope: str | None = None
    cash_gain_loss_calculation_date: str | None = None
    instrument_event_configuration: InstrumentEventConfiguration | None = None
    amortisation_rule_set_id: "ResourceId | None" = None
    tax_rule_set_scope: str | None = None
    settlement_configuration: PortfolioSettlementConfiguration | None = None
    transaction_exclusion_filter: str | None = None
    tax_lot_selection_cost_basis: str | None = None
    """Default, Cost or AmortisedCost, or a value added since."""
    fractional_units_true_up_configuration: FractionalUnitsTrueUpConfiguration | None = None
    holdings_fungibility: str | None = None
    """Default or Enabled, or a value added since."""
    wht_parameters: WhtParameters | None = None
    links: "list[Link] | None" = None
