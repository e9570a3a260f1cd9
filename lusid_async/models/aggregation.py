"""Models of the aggregation API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, Any

from pydantic import Field

from lusid_async.modelling import AwareDatetime, DateOrCutLabel, LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.abor import PortfolioEntityId
    from lusid_async.models.calendars import ValuationSchedule
    from lusid_async.models.common import Link, MetricValue, ResourceId
    from lusid_async.models.family_bases import (
        ComplexMarketData,
        EconomicDependency,
        LusidInstrument,
        ModelOptions,
        ResultKeyRule,
        ResultValue,
    )
    from lusid_async.models.schemas import FieldSchema


class ResultAxisDefinition(LusidModel):
    """Result axis definition."""

    axis: str | None = None
    name: str | None = None
    """The name."""
    label_type: str | None = None
    description: str | None = None
    """A description for people."""


class AddressDefinition(LusidModel):
    """Address definition."""

    display_name: str | None = None
    """The name shown to people."""
    type: str | None = None
    """The type. String, Int, Decimal, DateTime, Boolean, ResultValue, … (5 more), or a value added since."""
    description: str | None = None
    """A description for people."""
    life_cycle_status: str | None = None
    """Whether it is supported or to be removed."""
    removal_date: AwareDatetime | None = None
    """When it ceases to be supported."""
    documentation_link: str | None = None
    axes: list[ResultAxisDefinition] | None = None


class AddressKeyFilter(LusidModel):
    """Address key filter."""

    left: str | None = None
    """The left side of the comparison."""
    operator: str | None = None
    right: "ResultValue | None" = None
    """The right side of the comparison."""


class AddressKeyOptionDefinition(LusidModel):
    """Address key option definition."""

    name: str
    """The name."""
    type: str
    """The type. Bool, Int, Decimal, DateTimeOffset, String, Enum, … (2 more), or a value added since."""
    description: str
    """A description for people."""
    optional: bool
    allowed_value_set: list[str] | None = None
    default_value: str | None = None


class AggregateSpec(LusidModel):
    """Aggregate spec."""

    key: str
    """The key."""
    op: str
    """The operation. Sum, DefaultSum, Proportion, Average, Count, Min, … (8 more), or a value added since."""
    options: dict[str, Any] | None = None
    """The options."""
    return_as: str | None = None


class AggregationOptions(LusidModel):
    """Aggregation options."""

    use_ansi_like_syntax: bool | None = None
    allow_partial_entitlement_success: bool | None = None
    apply_iso4217_rounding: bool | None = None


class AggregationContext(LusidModel):
    """Aggregation context."""

    options: AggregationOptions | None = None
    """The options."""


class AggregationMeasureFailureDetail(LusidModel):
    """Aggregation measure failure detail."""

    id: str | None = None
    """The identifier."""
    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    measure: str | None = None
    reason: str | None = None
    """Why, in words."""
    detail: str | None = None
    """The details in words."""


class AggregationQuery(LusidModel):
    """Aggregation query."""

    address_key: str
    """The path by which a result is named, such as `Valuation/PV`."""
    description: str
    """A description for people."""
    display_name: str
    """The name shown to people."""
    type: str
    """The type. String, Int, Decimal, DateTime, Boolean, ResultValue, … (5 more), or a value added since."""
    flattened_type: str
    """String, Int, Decimal, DateTime, Boolean, ResultValue, … (5 more), or a value added since."""
    scales_with_holding_quantity: bool
    supported_operations: str
    life_cycle_status: str
    """Whether it is supported or to be removed."""
    removal_date: AwareDatetime | None = None
    """When it ceases to be supported."""
    applicable_options: dict[str, AddressKeyOptionDefinition] | None = None


class AppliedScenarioShift(LusidModel):
    """Applied scenario shift."""

    scenario: str | None = None
    """The scenario to value under."""
    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    shift: str | None = None
    """The shift."""
    target: str | None = None
    value_before: Number | None = None
    value_after: Number | None = None


class MarketDataKeyRule(LusidModel):
    """Market data key rule."""

    key: str
    """The key."""
    supplier: str
    """The supplier of the data, such as `Lusid` or `Client`."""
    data_scope: str
    """The scope in which to look for the data."""
    quote_type: str
    """What the quote measures, such as `Price` or `Rate`. Price, Spread, Rate, LogNormalVol, NormalVol,
    ParSpread, … (15 more), or a value added since.
    """
    field: str | None = None
    """The field of the quote, such as `mid`; each provider has its own."""
    quote_interval: str | None = None
    """How old a quote may be, such as `5D` or `2D.0D`."""
    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""
    price_source: str | None = None
    """The source of the price at the provider."""
    mask: str | None = None
    source_system: str | None = None
    """The system that it comes from."""
    fall_through_on_access_denied: bool | None = None


class MarketContextSuppliers(LusidModel):
    """Market context suppliers."""

    commodity: str | None = Field(default=None, validation_alias="Commodity", serialization_alias="Commodity")
    credit: str | None = Field(default=None, validation_alias="Credit", serialization_alias="Credit")
    equity: str | None = Field(default=None, validation_alias="Equity", serialization_alias="Equity")
    fx: str | None = Field(default=None, validation_alias="Fx", serialization_alias="Fx")
    rates: str | None = Field(default=None, validation_alias="Rates", serialization_alias="Rates")


class MarketOptions(LusidModel):
    """Market options."""

    default_supplier: str | None = None
    default_instrument_code_type: str | None = None
    default_scope: str | None = None
    attempt_to_infer_missing_fx: bool | None = None
    attempt_to_infer_missing_fx_on_fixings: bool | None = None
    calendar_scope: str | None = None
    convention_scope: str | None = None
    pricing_basis: str | None = None
    """Which price is used. Mid, Bid or Ask, or a value added since."""


class DependencySourceFilter(LusidModel):
    """Dependency source filter."""

    instrument_type: str | None = None
    """The type of instrument. Bond, CashPerpetual, CapFloor, CashSettled, CreditDefaultSwap,
    ForwardRateAgreement, … (51 more), or a value added since.
    """
    asset_class: str | None = None
    """The asset class. InterestRates, FX, Inflation, Equities, Credit, Commodities, … (4 more), or a value
    added since.
    """
    dom_ccy: str | None = None
    """The instrument's own currency, as ISO code."""
    long_or_short_indicator: str | None = None
    """NA, Long or Short, or a value added since."""
    address_key_filters: list[AddressKeyFilter] | None = None


class MarketDataSpecificRule(LusidModel):
    """Market data specific rule."""

    key: str
    """The key."""
    supplier: str
    """The supplier of the data, such as `Lusid` or `Client`."""
    data_scope: str
    """The scope in which to look for the data."""
    quote_type: str
    """What the quote measures, such as `Price` or `Rate`. Price, Spread, Rate, LogNormalVol, NormalVol,
    ParSpread, … (15 more), or a value added since.
    """
    field: str
    """The field of the quote, such as `mid`; each provider has its own."""
    quote_interval: str | None = None
    """How old a quote may be, such as `5D` or `2D.0D`."""
    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""
    price_source: str | None = None
    """The source of the price at the provider."""
    mask: str | None = None
    dependency_source_filter: DependencySourceFilter
    source_system: str | None = None
    """The system that it comes from."""
    fall_through_on_access_denied: bool | None = None


class GroupOfMarketDataKeyRules(LusidModel):
    """Group of market data key rules."""

    market_data_key_rule_group_operation: str
    """FirstLatest, AverageOfQuotesFound, AverageOfAllQuotes, FirstMinimum or FirstMaximum, or a value added
    since.
    """
    market_rules: list[MarketDataKeyRule]


class MarketContext(LusidModel):
    """Market context."""

    market_rules: list[MarketDataKeyRule] | None = None
    suppliers: MarketContextSuppliers | None = None
    options: MarketOptions | None = None
    """The options."""
    specific_rules: list[MarketDataSpecificRule] | None = None
    grouped_market_rules: list[GroupOfMarketDataKeyRules] | None = None
    bid_market_rules: list[MarketDataKeyRule] | None = None
    offer_market_rules: list[MarketDataKeyRule] | None = None


class VendorModelRule(LusidModel):
    """Vendor model rule."""

    supplier: str
    """The supplier of the data, such as `Lusid` or `Client`. Lusid, RefinitivQps, RefinitivTracsWeb,
    VolMaster, IsdaCds, YieldBook or LusidCalc, or a value added since.
    """
    model_name: str
    instrument_type: str
    """The type of instrument."""
    parameters: str | None = None
    """The parameters."""
    model_options: "ModelOptions | None" = None
    instrument_id: str | None = None
    """The value of the identifier that names the instrument."""
    address_key_filters: list[AddressKeyFilter] | None = None


class ModelSelection(LusidModel):
    """Model selection."""

    library: str
    """Lusid, RefinitivQps, RefinitivTracsWeb, VolMaster, IsdaCds, YieldBook or LusidCalc, or a value added
    since.
    """
    model: str
    """SimpleStatic, Discounting, VendorDefault, BlackScholes, ConstantTimeValueOfMoney, Bachelier, … (21
    more), or a value added since.
    """


class ReturnZeroPvOptions(LusidModel):
    """Return zero pv options."""

    instrument_matured: bool | None = None


class RiskBumpOptions(LusidModel):
    """Risk bump options."""

    delta_shift: Number | None = None
    result_sensitivity: Number | None = None
    delta_shift_overrides: dict[str, Number] | None = None
    ladder_shift_overrides: dict[str, list[Number] | None] | None = None
    parity_relative_tolerance: Number | None = None


class InflationConvexityOptions(LusidModel):
    """Inflation convexity options."""

    nominal_index_correlation: Number | None = None
    index_volatility: Number | None = None
    nominal_volatility: Number | None = None
    nominal_mean_reversion: Number | None = None


class NamedPrice(LusidModel):
    """Named price."""

    name: str
    """The name."""
    base: str
    """The amount in base currency. Bid, Mid or Offer, or a value added since."""
    ndc: str | None = None
    """None, AddBuy or SubtractSell, or a value added since."""


class PricingOptions(LusidModel):
    """Pricing options."""

    model_selection: ModelSelection | None = None
    use_instrument_type_to_determine_pricer: bool | None = None
    allow_any_instruments_with_sec_uid_to_price_off_lookup: bool | None = None
    allow_partially_successful_evaluation: bool | None = None
    risk_engine: str | None = None
    """Bump, Adjoint or Parity, or a value added since."""
    find_or_calculate: str | None = None
    """Off, Parity or Enabled, or a value added since."""
    produce_separate_result_for_linear_otc_legs: bool | None = None
    fx_forward_contracts_as_units_in_both_legs: bool | None = None
    enable_use_of_cached_unit_results: bool | None = None
    window_valuation_on_instrument_start_end: bool | None = None
    remove_contingent_cashflows_in_payment_diary: bool | None = None
    use_child_sub_holding_keys_for_portfolio_expansion: bool | None = None
    validate_domestic_and_quote_currencies_are_consistent: bool | None = None
    mbs_valuation_using_holding_current_face: bool | None = None
    fixed_income_valuations_using_current_face: bool | None = None
    convert_srs_cash_flows_to_portfolio_currency: bool | None = None
    conserved_quantity_for_lookthrough_expansion: str | None = None
    """PV or Exposure, or a value added since."""
    return_zero_pv: ReturnZeroPvOptions | None = None
    enable_leg_level_inference_for_custom_srs_columns: bool | None = None
    use_instrument_scale_factor_as_default: bool | None = None
    scale_instrument_accrued_override_by_contract_size: bool | None = None
    risk_bump_options: RiskBumpOptions | None = None
    funding_curve_by_currency: dict[str, str | None] | None = None
    default_pool_factors_to_unity: bool | None = None
    find_or_calculate_write_through: bool | None = None
    inflation_convexity: InflationConvexityOptions | None = None
    allow_fallback_on_model_decline: bool | None = None
    named_prices: list[NamedPrice] | None = None
    suppress_automatic_loan_principal_repayment: bool | None = None


class SpecificHoldingPricingInfo(LusidModel):
    """Specific holding pricing info."""

    dependency_source_filter: DependencySourceFilter
    field: str
    """The field of the quote, such as `mid`; each provider has its own. None, UnitCost, LastTradedPrice,
    UnitAmortisedCost, UnitCostClean, UnitCostDirty, … (2 more), or a value added since.
    """


class HoldingPricingInfo(LusidModel):
    """Holding pricing info."""

    fallback_field: str | None = None
    """None, UnitCost, LastTradedPrice, UnitAmortisedCost, UnitCostClean, UnitCostDirty, … (2 more), or a
    value added since.
    """
    override_field: str | None = None
    """None, UnitCost, LastTradedPrice, UnitAmortisedCost, UnitCostClean, UnitCostDirty, … (2 more), or a
    value added since.
    """
    specific_fallbacks: list[SpecificHoldingPricingInfo] | None = None
    specific_overrides: list[SpecificHoldingPricingInfo] | None = None


class PricingContext(LusidModel):
    """Pricing context."""

    model_rules: list[VendorModelRule] | None = None
    model_choice: dict[str, ModelSelection] | None = None
    options: PricingOptions | None = None
    """The options."""
    result_data_rules: "list[ResultKeyRule] | None" = None
    holding_pricing_info: HoldingPricingInfo | None = None
    accrual_definition: str | None = None


class HoldingContext(LusidModel):
    """Holding context."""

    tax_lot_level_holdings: bool | None = None


class ScriptMapReference(LusidModel):
    """Script map reference."""

    scope: str
    """The scope, a namespace for codes."""
    code: str
    """The code, unique in its scope."""
    key: str
    """The key."""


class TranslationContext(LusidModel):
    """Translation context."""

    disable_scripted_translation: bool | None = None
    script_map: ScriptMapReference | None = None


class ConfigurationRecipe(LusidModel):
    """Configuration recipe.

    Used by `AggregationApi.generate_configuration_recipe`.
    """

    scope: str
    """The scope, a namespace for codes."""
    code: str
    """The code, unique in its scope."""
    market: MarketContext | None = None
    pricing: PricingContext | None = None
    aggregation: AggregationContext | None = None
    description: str | None = None
    """A description for people."""
    holding: HoldingContext | None = None
    translation: TranslationContext | None = None


class CreateRecipeRequest(LusidModel):
    """Create recipe request.

    Used by `AggregationApi.generate_configuration_recipe`.
    """

    recipe_creation_market_data_scopes: list[str]
    recipe_id: "ResourceId | None" = None
    """The scope and code of the valuation recipe."""
    inline_recipe: ConfigurationRecipe | None = None
    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""
    effective_at: DateOrCutLabel
    """The moment of business time for which this holds."""


class EconomicDependencyWithComplexMarketData(LusidModel):
    """Economic dependency with complex market data."""

    economic_dependency: "EconomicDependency"
    complex_market_data: "ComplexMarketData"
    """The curve, surface or cube."""


class EconomicDependencyWithQuote(LusidModel):
    """Economic dependency with quote."""

    economic_dependency: "EconomicDependency"
    metric_value: "MetricValue"
    """The value as number with its unit."""
    scale_factor: Number | None = None
    """What to divide the price by to get the price of one unit."""


class PropertyFilter(LusidModel):
    """Property filter."""

    left: str | None = None
    """The left side of the comparison."""
    operator: str | None = None
    """Equals, NotEquals, GreaterThan, GreaterThanOrEqualTo, LessThan, LessThanOrEqualTo, … (2 more), or a
    value added since.
    """
    right: Any = None
    """The right side of the comparison."""
    right_operand_type: str | None = None
    """Absolute or Property, or a value added since."""


class OrderBySpec(LusidModel):
    """Order by spec."""

    key: str
    """The key."""
    sort_order: str
    """Ascending or Descending, or a value added since."""


class WeightedInstrumentInLineLookupIdentifiers(LusidModel):
    """Weighted instrument in line lookup identifiers."""

    lusid_instrument_id: str | None = Field(
        default=None, validation_alias="LusidInstrumentId", serialization_alias="LusidInstrumentId"
    )
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """
    isin: str | None = Field(default=None, validation_alias="Isin", serialization_alias="Isin")
    """The ISIN. Several instruments may carry the same."""
    sedol: str | None = Field(default=None, validation_alias="Sedol", serialization_alias="Sedol")
    """The SEDOL. Several instruments may carry the same."""
    cusip: str | None = Field(default=None, validation_alias="Cusip", serialization_alias="Cusip")
    """The CUSIP. Several instruments may carry the same."""
    client_internal: str | None = Field(
        default=None, validation_alias="ClientInternal", serialization_alias="ClientInternal"
    )
    """Your own identifier, unique in a scope."""
    figi: str | None = Field(default=None, validation_alias="Figi", serialization_alias="Figi")
    """The FIGI, unique in a scope."""
    ric: str | None = Field(default=None, validation_alias="RIC", serialization_alias="RIC")
    """The RIC. Several instruments may carry the same."""
    quote_perm_id: str | None = Field(
        default=None, validation_alias="QuotePermId", serialization_alias="QuotePermId"
    )
    """The QuotePermId, unique in a scope."""
    red_code: str | None = Field(default=None, validation_alias="REDCode", serialization_alias="REDCode")
    """The RED code."""
    bbgid: str | None = Field(default=None, validation_alias="BBGId", serialization_alias="BBGId")
    """The Bloomberg identifier."""
    ice_code: str | None = Field(default=None, validation_alias="ICECode", serialization_alias="ICECode")
    """The ICE code."""


class WeightedInstrument(LusidModel):
    """Weighted instrument."""

    quantity: Number | None = None
    """How many units."""
    holding_identifier: str | None = None
    instrument: "LusidInstrument | None" = None
    """The instrument."""
    in_line_lookup_identifiers: WeightedInstrumentInLineLookupIdentifiers | None = None
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""


class MarketDataOverrides(LusidModel):
    """Market data overrides."""

    complex_market_data: list[EconomicDependencyWithComplexMarketData] | None = None
    """The curve, surface or cube."""
    quotes: list[EconomicDependencyWithQuote] | None = None
    """The quotes."""


class ScenarioReference(LusidModel):
    """Scenario reference."""

    scope: str
    """The scope, a namespace for codes."""
    code: str
    """The code, unique in its scope."""
    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""


class InlineValuationRequest(LusidModel):
    """Inline valuation request.

    Used by `AggregationApi.get_valuation_of_weighted_instruments`.
    """

    recipe_id: "ResourceId | None" = None
    """The scope and code of the valuation recipe."""
    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""
    metrics: list[AggregateSpec]
    """What to compute, each an address key with an operation such as `Sum` or `Proportion`."""
    group_by: list[str] | None = None
    """Address keys to group results by; metrics are aggregated within a group."""
    filters: list[PropertyFilter] | None = None
    """The filters."""
    sort: list[OrderBySpec] | None = None
    """How to sort the results."""
    report_currency: str | None = None
    """The currency to report in, as ISO code. Default: that of the portfolio."""
    equip_with_subtotals: bool | None = None
    """Whether to return subtotals of groups as well."""
    return_result_as_expanded_types: bool | None = None
    valuation_schedule: "ValuationSchedule | None" = None
    """The dates to value at: one, or each business day from a first to a last."""
    instruments: list[WeightedInstrument]
    """The instruments."""
    market_data_overrides: MarketDataOverrides | None = None
    """Market data to use instead of what is stored."""
    corporate_action_source_id: "ResourceId | None" = None
    """The source whose corporate actions are applied to the holdings."""
    scenario: ScenarioReference | None = None
    """The scenario to value under."""


class ResultDataSchema(LusidModel):
    """Result data schema."""

    node_value_schema: "dict[str, FieldSchema] | None" = None
    property_schema: "dict[str, FieldSchema] | None" = None
    address_schema: dict[str, AddressDefinition] | None = None


class ScenarioDiagnostics(LusidModel):
    """Scenario diagnostics."""

    applied: list[AppliedScenarioShift] | None = None
    """What was applied."""
    skipped: list[str] | None = None
    omitted_applied: int | None = None


class ListAggregationResponse(LusidModel):
    """List aggregation response.

    Used by `AggregationApi.get_valuation`, `AggregationApi.get_valuation_of_weighted_instruments`,
    `FundsApi.get_valuation_for_fund`.
    """

    aggregation_effective_at: AwareDatetime | None = None
    aggregation_as_at: AwareDatetime | None = None
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    data: list[dict[str, Any]] | None = None
    """The data."""
    aggregation_currency: str | None = None
    data_schema: ResultDataSchema | None = None
    """The types of the result's columns."""
    aggregation_failures: list[AggregationMeasureFailureDetail] | None = None
    recipe_id: "ResourceId | None" = None
    """The scope and code of the valuation recipe."""
    scenario_diagnostics: ScenarioDiagnostics | None = None
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class OrderFlowConfiguration(LusidModel):
    """Order flow configuration."""

    include_entity_types: str
    """None, Allocations or OrdersAndAllocations, or a value added since."""


class QueryableKey(LusidModel):
    """Queryable key."""

    address_key: str
    """The path by which a result is named, such as `Valuation/PV`."""
    description: str | None = None
    """A description for people."""
    display_name: str
    """The name shown to people."""
    type: str
    """The type."""
    flattened_type: str
    holding_quantity_scaling: str
    supported_usages: list[str]
    supported_operations: list[str]
    life_cycle_status: str
    """Whether it is supported or to be removed."""
    removal_date: AwareDatetime | None = None
    """When it ceases to be supported."""
    applicable_options: dict[str, AddressKeyOptionDefinition] | None = None
    derivation_formula: str | None = None
    """The formula that computes the value, at most 8,000 characters."""


class QueryableKeysForMetricsRequest(LusidModel):
    """Queryable keys for metrics request.

    Used by `AggregationApi.get_queryable_keys_for_metrics`.
    """

    metrics: list[str]
    """What to compute, each an address key with an operation such as `Sum` or `Proportion`."""
    recipe_id: "ResourceId | None" = None
    """The scope and code of the valuation recipe."""
    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""


class QueryableKeysForMetricsResponse(LusidModel):
    """Queryable keys for metrics response.

    Used by `AggregationApi.get_queryable_keys_for_metrics`.
    """

    metrics: dict[str, QueryableKey]
    """What to compute, each an address key with an operation such as `Sum` or `Proportion`."""
    failed: dict[str, str | None]
    """The items of the request that failed, by their key in the request, each with the error."""


class ResourceListOfAggregationQuery(LusidModel):
    """Resource list of aggregation query.

    Used by `AggregationApi.get_queryable_keys`.
    """

    values: list[AggregationQuery]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ValuationRequest(LusidModel):
    """Valuation request.

    Used by `AggregationApi.get_valuation`.
    """

    recipe_id: "ResourceId"
    """The scope and code of the valuation recipe."""
    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""
    metrics: list[AggregateSpec]
    """What to compute, each an address key with an operation such as `Sum` or `Proportion`."""
    group_by: list[str] | None = None
    """Address keys to group results by; metrics are aggregated within a group."""
    filters: list[PropertyFilter] | None = None
    """The filters."""
    sort: list[OrderBySpec] | None = None
    """How to sort the results."""
    report_currency: str | None = None
    """The currency to report in, as ISO code. Default: that of the portfolio."""
    equip_with_subtotals: bool | None = None
    """Whether to return subtotals of groups as well."""
    return_result_as_expanded_types: bool | None = None
    include_order_flow: OrderFlowConfiguration | None = None
    portfolio_entity_ids: "list[PortfolioEntityId]"
    """The portfolios and portfolio groups."""
    valuation_schedule: "ValuationSchedule"
    """The dates to value at: one, or each business day from a first to a last."""
    market_data_overrides: MarketDataOverrides | None = None
    """Market data to use instead of what is stored."""
    corporate_action_source_id: "ResourceId | None" = None
    """The source whose corporate actions are applied to the holdings."""
    scenario: ScenarioReference | None = None
    """The scenario to value under."""
    notional_dealing_cost_table_id: "ResourceId | None" = None
