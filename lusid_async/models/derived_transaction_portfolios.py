"""Models of the derived transaction portfolios API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel

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
    """Scopes in which transaction templates are looked up, in order."""
    recipe_id: "ResourceId | None" = None
    """The scope and code of the valuation recipe."""


class SettlementConfigurationMethodOverride(LusidModel):
    """Settlement configuration method override."""

    property_key: str
    """The property key, `domain/scope/code`."""


class SettlementConfigurationCategory(LusidModel):
    """Settlement configuration category."""

    method: str | None = None
    """`Automatic`: settles on the contractual date. `Instructed`: by settlement instruction only. Automatic
    or Instructed, or a value added since.
    """
    calculate_instruction_to_portfolio_rate: bool | None = None
    """Whether the rate to portfolio currency is computed for cash instructions that do not give it. Default:
    false.
    """
    calculate_in_lieu_settlement_amount: bool | None = None
    """Whether the amount in lieu is computed for cash instructions that do not give it. Default: false."""
    method_override: SettlementConfigurationMethodOverride | None = None
    """Other method of settlement for transactions that match a condition."""
    calculate_trade_date_to_settlement_fx_pn_l: bool | None = None
    """Whether FX gain or loss between trade date and settlement date is computed. Default: false."""


class TransactionMatchingAlternativeId(LusidModel):
    """Transaction matching alternative id."""

    property_key: str
    """The property key, `domain/scope/code`."""


class PortfolioSettlementConfiguration(LusidModel):
    """Portfolio settlement configuration."""

    stock_settlement: SettlementConfigurationCategory | None = None
    """How stock movements settle."""
    cash_settlement: SettlementConfigurationCategory | None = None
    """How cash movements settle."""
    deferred_cash_receipt: SettlementConfigurationCategory | None = None
    """How deferred cash receipts settle."""
    transaction_matching_alternative_id: TransactionMatchingAlternativeId | None = None
    """Property by which settlement instructions find their transaction, beside the transaction identifier."""


class FractionalUnitsTrueUpConfiguration(LusidModel):
    """Fractional units true up configuration."""

    fractional_units_handling: str | None = None
    """Whether fractions are rounded lot by lot (`LotLevelRounding`, default) or trued up at the custodian.
    LotLevelRounding or CustodianLevelTrueUp, or a value added since.
    """
    nominated_sub_holding_key: str | None = None
    """Sub-holding key, one of the portfolio's, that true-ups are booked under."""
    nominated_sub_holding_key_value: str | None = None
    """Value of that key for true-ups."""


class CreateDerivedTransactionPortfolioRequest(LusidModel):
    """Create derived transaction portfolio request.

    Used by `DerivedTransactionPortfoliosApi.create_derived_portfolio`.
    """

    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    code: str
    """The code, unique in its scope."""
    parent_portfolio_id: "ResourceId"
    """The portfolio that this one is derived from."""
    created: AwareDatetime | None = None
    """The start of business time for it: nothing earlier can be loaded. Default: now."""
    enablement_date: AwareDatetime | None = None
    """The date in business time from which instrument events and corporate actions are applied."""
    corporate_action_source_id: "ResourceId | None" = None
    """The source whose corporate actions are applied to the holdings."""
    accounting_method: str | None = None
    """Which tax lots a sale takes first, or average cost. `Default`: average cost, or that of the parent
    where derived. Default, AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, …
    (10 more), or a value added since.
    """
    sub_holding_keys: list[str] | None = None
    """Keys of transaction properties that divide holdings, such as a strategy."""
    instrument_scopes: list[str] | None = None
    """The scopes in which to look for instruments, in order; `default` comes last."""
    amortisation_method: str | None = None
    """How the premium or discount of a purchase is spread over time. NoAmortisation, StraightLine,
    EffectiveYield, StraightLineSettlementDate or EffectiveYieldSettlementDate, or a value added since.
    """
    transaction_type_scope: str | None = None
    """The scope in which transaction types are looked up; no other is tried when it is set."""
    cash_gain_loss_calculation_date: str | None = None
    """Whether gain and loss on cash arise on settlement date (default) or transaction date. Default,
    SettlementDate or TransactionDate, or a value added since.
    """
    amortisation_rule_set_id: "ResourceId | None" = None
    """The rules that choose the amortisation method."""
    instrument_event_configuration: InstrumentEventConfiguration | None = None
    """Which transaction templates turn instrument events into transactions."""
    settlement_configuration: PortfolioSettlementConfiguration | None = None
    """Which movements settle on their own on the contractual date."""
    transaction_exclusion_filter: str | None = None
    """An expression; transactions that satisfy it are left out."""
    tax_lot_selection_cost_basis: str | None = None
    """Which cost decides the order in which tax lots are taken. Default, Cost or AmortisedCost, or a value
    added since.
    """
    fractional_units_true_up_configuration: FractionalUnitsTrueUpConfiguration | None = None
    """What is done with fractions of units."""
    holdings_fungibility: str | None = None
    """Whether holdings in currencies of one group, such as pounds and pence, are interchangeable. Default or
    Enabled, or a value added since.
    """


class WhtParameters(LusidModel):
    """Wht parameters."""

    wht_config: "ResourceId"
    """Scope and code of the withholding tax configuration."""
    tax_country: str
    """Country of tax residence of the holder, matched with `taxCountry` of the rate rows."""
    profile_type: str
    """Tax profile of the holder, matched with `profileType` of the rate rows."""


class Portfolio(LusidModel):
    """Portfolio.

    Used by `DerivedTransactionPortfoliosApi.create_derived_portfolio`, `PortfoliosApi.get_portfolio`,
    `PortfoliosApi.patch_portfolio` and 4 more.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    type: str
    """Kind of portfolio: of transactions, a reference portfolio, derived, or of simple positions.
    Transaction, Reference, DerivedTransaction or SimplePosition, or a value added since.
    """
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    created: AwareDatetime
    """The start of business time for it: nothing earlier can be loaded. Default: now."""
    enablement_date: AwareDatetime | None = None
    """The date in business time from which instrument events and corporate actions are applied."""
    parent_portfolio_id: "ResourceId | None" = None
    """The portfolio that this one is derived from."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    staged_modifications: "StagedModificationsInfo | None" = None
    """How many changes to the entity wait for approval, and which."""
    is_derived: bool | None = None
    """Whether the portfolio is derived from another."""
    base_currency: str | None = None
    """The currency that the portfolio, or the book, is reported in, as ISO code."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    relationships: "list[Relationship] | None" = None
    """The relationships with other entities."""
    instrument_scopes: list[str] | None = None
    """The scopes in which to look for instruments, in order; `default` comes last."""
    accounting_method: str | None = None
    """Which tax lots a sale takes first, or average cost. `Default`: average cost, or that of the parent
    where derived. Default, AverageCost, FirstInFirstOut, LastInFirstOut, HighestCostFirst, LowestCostFirst, …
    (10 more), or a value added since.
    """
    amortisation_method: str | None = None
    """How the premium or discount of a purchase is spread over time. NoAmortisation, StraightLine,
    EffectiveYield, StraightLineSettlementDate or EffectiveYieldSettlementDate, or a value added since.
    """
    transaction_type_scope: str | None = None
    """The scope in which transaction types are looked up; no other is tried when it is set."""
    cash_gain_loss_calculation_date: str | None = None
    """Whether gain and loss on cash arise on settlement date (default) or transaction date."""
    instrument_event_configuration: InstrumentEventConfiguration | None = None
    """Which transaction templates turn instrument events into transactions."""
    amortisation_rule_set_id: "ResourceId | None" = None
    """The rules that choose the amortisation method."""
    tax_rule_set_scope: str | None = None
    """The scope in which tax rules are looked up."""
    settlement_configuration: PortfolioSettlementConfiguration | None = None
    """Which movements settle on their own on the contractual date."""
    transaction_exclusion_filter: str | None = None
    """An expression; transactions that satisfy it are left out."""
    tax_lot_selection_cost_basis: str | None = None
    """Which cost decides the order in which tax lots are taken. Default, Cost or AmortisedCost, or a value
    added since.
    """
    fractional_units_true_up_configuration: FractionalUnitsTrueUpConfiguration | None = None
    """What is done with fractions of units."""
    holdings_fungibility: str | None = None
    """Whether holdings in currencies of one group, such as pounds and pence, are interchangeable. Default or
    Enabled, or a value added since.
    """
    wht_parameters: WhtParameters | None = None
    """How withholding tax is worked out."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
