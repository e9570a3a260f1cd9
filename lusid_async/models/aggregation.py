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
    """`Y` for labels of rows, `X` for labels of columns."""
    name: str | None = None
    """Name of the axis, such as `Expiry`."""
    label_type: str | None = None
    """What the labels are, such as `Tenor`, `Date` or `Strike`."""
    description: str | None = None
    """A description for people."""


class AddressDefinition(LusidModel):
    """Address definition."""

    display_name: str | None = None
    """The name shown to people."""
    type: str | None = None
    """Type of the values of the key. String, Int, Decimal, DateTime, Boolean, ResultValue, … (5 more), or a
    value added since.
    """
    description: str | None = None
    """A description for people."""
    life_cycle_status: str | None = None
    """Whether it is supported or to be removed."""
    removal_date: AwareDatetime | None = None
    """When it ceases to be supported."""
    documentation_link: str | None = None
    """Address of the documentation of the key."""
    axes: list[ResultAxisDefinition] | None = None
    """What the labels along each axis mean; null for single values and where not described."""


class AddressKeyFilter(LusidModel):
    """Address key filter."""

    left: str | None = None
    """Address key of the value to compare."""
    operator: str | None = None
    """`eq` or `neq`."""
    right: "ResultValue | None" = None
    """Value to compare with."""


class AddressKeyOptionDefinition(LusidModel):
    """Address key option definition."""

    name: str
    """Name of the option, as given in a request."""
    type: str
    """Type of the option's values. Bool, Int, Decimal, DateTimeOffset, String, Enum, … (2 more), or a value
    added since.
    """
    description: str
    """A description for people."""
    optional: bool
    """Whether the option may be left out."""
    allowed_value_set: list[str] | None = None
    """Values that a text option can take."""
    default_value: str | None = None
    """Value that applies where the option is not given."""


class AggregateSpec(LusidModel):
    """Aggregate spec."""

    key: str
    """Address key to compute, such as `Valuation/PV`."""
    op: str
    """Operation on the values of a group, such as `Sum`, `Proportion` or `Value`. Sum, DefaultSum,
    Proportion, Average, Count, Min, … (8 more), or a value added since.
    """
    options: dict[str, Any] | None = None
    """Options of the computation; those that do not fit the key are ignored."""
    return_as: str | None = None
    """Name of the column in the result, unique in the request, in place of the address key."""


class AggregationOptions(LusidModel):
    """Aggregation options."""

    use_ansi_like_syntax: bool | None = None
    """Whether a column neither grouped by nor aggregated is an error, as in ANSI SQL, rather than its first
    value.
    """
    allow_partial_entitlement_success: bool | None = None
    """Whether a portfolio group is valued although some of its portfolios may not be read."""
    apply_iso4217_rounding: bool | None = None
    """Whether amounts are rounded to the currency's decimals by ISO 4217."""


class AggregationContext(LusidModel):
    """Aggregation context."""

    options: AggregationOptions | None = None
    """How results are added up and rounded."""


class AggregationMeasureFailureDetail(LusidModel):
    """Aggregation measure failure detail."""

    id: str | None = None
    """The identifier; a `ResourceId` is a scope and a code."""
    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    measure: str | None = None
    """Address key that could not be computed."""
    reason: str | None = None
    """Why, in words."""
    detail: str | None = None
    """The details in words."""


class AggregationQuery(LusidModel):
    """Aggregation query."""

    address_key: str
    """The path by which a result is named, such as `Valuation/PV`."""
    description: str
    """What the key gives."""
    display_name: str
    """The name shown to people."""
    type: str
    """Type of the value where results keep their structure. String, Int, Decimal, DateTime, Boolean,
    ResultValue, … (5 more), or a value added since.
    """
    flattened_type: str
    """Type of the value where results are not expanded, such as a plain number. String, Int, Decimal,
    DateTime, Boolean, ResultValue, … (5 more), or a value added since.
    """
    scales_with_holding_quantity: bool
    """Whether the value grows with the units held, as a present value does and a price does not."""
    supported_operations: str
    """Operations that can be applied when results are aggregated, such as `Sum`."""
    life_cycle_status: str
    """Whether it is supported or to be removed."""
    removal_date: AwareDatetime | None = None
    """When it ceases to be supported."""
    applicable_options: dict[str, AddressKeyOptionDefinition] | None = None
    """Options that the key accepts, by name, with the values they allow."""


class AppliedScenarioShift(LusidModel):
    """Applied scenario shift."""

    scenario: str | None = None
    """Scope and code of the scenario, `scope/code`."""
    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    shift: str | None = None
    """The shift, in words."""
    target: str | None = None
    """The market data that the shift changed, in words."""
    value_before: Number | None = None
    """Value before the shift; null where the target has many points."""
    value_after: Number | None = None
    """Value after the shift; null where the target has many points."""


class MarketDataKeyRule(LusidModel):
    """Market data key rule."""

    key: str
    """Pattern of the market data that the rule finds, such as `Quote.Figi.*` or `Fx.CurrencyPair.*`."""
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
    """Deprecated and without effect."""
    price_source: str | None = None
    """The source of the price at the provider."""
    mask: str | None = None
    """Replacement for the asset that was asked for, whole or by dotted parts: `EUR.*` takes the EUR
    equivalent.
    """
    source_system: str | None = None
    """The system that it comes from."""
    fall_through_on_access_denied: bool | None = None
    """Whether the next rule is tried where the user may not read the data. Default: false, so that all users
    see the same data.
    """


class MarketContextSuppliers(LusidModel):
    """Market context suppliers."""

    commodity: str | None = Field(default=None, validation_alias="Commodity", serialization_alias="Commodity")
    """Supplier of commodity data."""
    credit: str | None = Field(default=None, validation_alias="Credit", serialization_alias="Credit")
    """Supplier of credit data."""
    equity: str | None = Field(default=None, validation_alias="Equity", serialization_alias="Equity")
    """Supplier of equity data."""
    fx: str | None = Field(default=None, validation_alias="Fx", serialization_alias="Fx")
    """Supplier of FX data."""
    rates: str | None = Field(default=None, validation_alias="Rates", serialization_alias="Rates")
    """Supplier of interest rate data."""


class MarketOptions(LusidModel):
    """Market options."""

    default_supplier: str | None = None
    """Supplier whose dialect names data where no rule says otherwise, such as `Lusid`."""
    default_instrument_code_type: str | None = None
    """Identifier by which quotes are found where no rule says otherwise, such as `LusidInstrumentId`."""
    default_scope: str | None = None
    """Scope in which default rules look for data. None: no default rules."""
    attempt_to_infer_missing_fx: bool | None = None
    """Whether a missing FX rate is worked out from its inverse or by way of a major currency."""
    attempt_to_infer_missing_fx_on_fixings: bool | None = None
    """Whether missing FX fixings are worked out in the same way."""
    calendar_scope: str | None = None
    """Scope of the holiday calendars."""
    convention_scope: str | None = None
    """Scope of the conventions."""
    pricing_basis: str | None = None
    """Which price is used. Mid, Bid or Ask, or a value added since."""


class DependencySourceFilter(LusidModel):
    """Dependency source filter."""

    instrument_type: str | None = None
    """Instrument type that the rule is limited to. None: all. Bond, CashPerpetual, CapFloor, CashSettled,
    CreditDefaultSwap, ForwardRateAgreement, … (51 more), or a value added since.
    """
    asset_class: str | None = None
    """Asset class that the rule is limited to. None: all. InterestRates, FX, Inflation, Equities, Credit,
    Commodities, … (4 more), or a value added since.
    """
    dom_ccy: str | None = None
    """Domestic currency that the rule is limited to. None: all."""
    long_or_short_indicator: str | None = None
    """Whether the rule is for long or short positions only. None: for both. NA, Long or Short, or a value
    added since.
    """
    address_key_filters: list[AddressKeyFilter] | None = None
    """Conditions on features of the instrument, all of which must hold; an empty list filters nothing out."""


class MarketDataSpecificRule(LusidModel):
    """Market data specific rule."""

    key: str
    """Pattern of the market data that the rule finds, such as `Rates.EUR.*`."""
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
    """Deprecated and without effect."""
    price_source: str | None = None
    """The source of the price at the provider."""
    mask: str | None = None
    """Replacement for the asset that was asked for, whole or by dotted parts: `EUR.*` takes the EUR
    equivalent.
    """
    dependency_source_filter: DependencySourceFilter
    """Condition on the holding whose dependency is resolved, for the rule to apply."""
    source_system: str | None = None
    """The system that it comes from."""
    fall_through_on_access_denied: bool | None = None
    """Whether the next rule is tried where the user may not read the data. Default: false, so that all users
    see the same data.
    """


class GroupOfMarketDataKeyRules(LusidModel):
    """Group of market data key rules."""

    market_data_key_rule_group_operation: str
    """How the results of the group's rules become one, such as first found or average. FirstLatest,
    AverageOfQuotesFound, AverageOfAllQuotes, FirstMinimum or FirstMaximum, or a value added since.
    """
    market_rules: list[MarketDataKeyRule]
    """Rules of the group, tried in order."""


class MarketContext(LusidModel):
    """Market context."""

    market_rules: list[MarketDataKeyRule] | None = None
    """General rules for finding market data, tried in order; many rules slow a valuation."""
    suppliers: MarketContextSuppliers | None = None
    """Default supplier for each class of asset."""
    options: MarketOptions | None = None
    """Where market data are looked up by default, and what is inferred."""
    specific_rules: list[MarketDataSpecificRule] | None = None
    """Rules that depend on which instrument asks for the data; they come before general ones and cost time.
    """
    grouped_market_rules: list[GroupOfMarketDataKeyRules] | None = None
    """Groups of rules whose results become one."""
    bid_market_rules: list[MarketDataKeyRule] | None = None
    """Rules for prices of the bid side. None: the general ones."""
    offer_market_rules: list[MarketDataKeyRule] | None = None
    """Rules for prices of the offer side. None: the general ones."""


class VendorModelRule(LusidModel):
    """Vendor model rule."""

    supplier: str
    """Library that holds the model, such as `Lusid`. Lusid, RefinitivQps, RefinitivTracsWeb, VolMaster,
    IsdaCds, YieldBook or LusidCalc, or a value added since.
    """
    model_name: str
    """Name of the model in the vendor's library."""
    instrument_type: str
    """Instrument type that the rule is for."""
    parameters: str | None = None
    """Deprecated; use `model_options`."""
    model_options: "ModelOptions | None" = None
    """Options of the model; their type fits the model."""
    instrument_id: str | None = None
    """Instrument that the rule is limited to; seldom needed."""
    address_key_filters: list[AddressKeyFilter] | None = None
    """Conditions on the instrument under which this model replaces the default one."""


class ModelSelection(LusidModel):
    """Model selection."""

    library: str
    """Library that holds the model, such as `Lusid`. Lusid, RefinitivQps, RefinitivTracsWeb, VolMaster,
    IsdaCds, YieldBook or LusidCalc, or a value added since.
    """
    model: str
    """Pricing model, such as `Discounting`. SimpleStatic, Discounting, VendorDefault, BlackScholes,
    ConstantTimeValueOfMoney, Bachelier, … (21 more), or a value added since.
    """


class ReturnZeroPvOptions(LusidModel):
    """Return zero pv options."""

    instrument_matured: bool | None = None
    """Whether a matured instrument is worth zero rather than an error."""


class RiskBumpOptions(LusidModel):
    """Risk bump options."""

    delta_shift: Number | None = None
    """Shift for delta and gamma where no other is given, above zero. Default: 0.0001."""
    result_sensitivity: Number | None = None
    """Move to which sensitivities are scaled, above zero. Default: 0.0001, a basis point."""
    delta_shift_overrides: dict[str, Number] | None = None
    """Shift by asset type, such as `Rates`, in place of `delta_shift`."""
    ladder_shift_overrides: dict[str, list[Number] | None] | None = None
    """Shifts of ladder measures by asset type, increasing; zero is allowed."""
    parity_relative_tolerance: Number | None = None
    """Relative difference between engines that passes with `Parity`. Default: 0.001."""


class InflationConvexityOptions(LusidModel):
    """Inflation convexity options."""

    nominal_index_correlation: Number | None = None
    """Correlation of inflation index and nominal short rate, −1 to 1."""
    index_volatility: Number | None = None
    """Lognormal volatility of the index as fraction, above zero: 0.0095 is 0.95 %."""
    nominal_volatility: Number | None = None
    """Volatility of the nominal short rate as fraction, above zero: 0.008 is 80 basis points."""
    nominal_mean_reversion: Number | None = None
    """Mean reversion of the nominal short rate by year, above zero."""


class NamedPrice(LusidModel):
    """Named price."""

    name: str
    """Name that address keys use, as in `Valuation/PV(NamedPrice=name)`."""
    base: str
    """Side of the market that the price starts from: `Bid`, `Mid` or `Offer`. Bid, Mid or Offer, or a value
    added since.
    """
    ndc: str | None = None
    """Notional dealing cost on the price: `None` (default), `AddBuy` or `SubtractSell`. None, AddBuy or
    SubtractSell, or a value added since.
    """


class PricingOptions(LusidModel):
    """Pricing options."""

    model_selection: ModelSelection | None = None
    """Library and model for instruments that no other rule covers."""
    use_instrument_type_to_determine_pricer: bool | None = None
    """Whether the instrument type picks the model where no rule does."""
    allow_any_instruments_with_sec_uid_to_price_off_lookup: bool | None = None
    """Whether complex instruments too may be priced by a quote for their identifier."""
    allow_partially_successful_evaluation: bool | None = None
    """Whether results are returned although some failed, with the failures noted."""
    risk_engine: str | None = None
    """How `Risk/*` measures are computed: `Bump` (default), `Adjoint`, or `Parity` to check one with the
    other. Bump, Adjoint or Parity, or a value added since.
    """
    find_or_calculate: str | None = None
    """Whether stored `Risk/*` results are used where all their inputs are the same. Off, Parity or Enabled,
    or a value added since.
    """
    produce_separate_result_for_linear_otc_legs: bool | None = None
    """Whether FX forwards, swaps and the like give a row for each leg. Default: true."""
    fx_forward_contracts_as_units_in_both_legs: bool | None = None
    """Whether both rows of an FX forward show the number of contracts as units. Default: false."""
    enable_use_of_cached_unit_results: bool | None = None
    """Whether cached intermediate results are used. Default: false."""
    window_valuation_on_instrument_start_end: bool | None = None
    """Whether an instrument is worth zero before its start and after its maturity."""
    remove_contingent_cashflows_in_payment_diary: bool | None = None
    """Whether payments that depend on exercise or default are left out of payment diaries."""
    use_child_sub_holding_keys_for_portfolio_expansion: bool | None = None
    """Whether constituents of a looked-through portfolio keep their own sub-holding keys."""
    validate_domestic_and_quote_currencies_are_consistent: bool | None = None
    """Whether it is an error that a quote's currency is not the instrument's."""
    mbs_valuation_using_holding_current_face: bool | None = None
    fixed_income_valuations_using_current_face: bool | None = None
    """Whether bonds scale by the holding's current face rather than by units traded; not asset-backed ones.
    Default: false.
    """
    convert_srs_cash_flows_to_portfolio_currency: bool | None = None
    """Whether stored cash flows are converted to portfolio currency. Default: false."""
    conserved_quantity_for_lookthrough_expansion: str | None = None
    """What stays the same in total when a holding is replaced by its constituents. PV or Exposure, or a value
    added since.
    """
    return_zero_pv: ReturnZeroPvOptions | None = None
    """Cases in which the value is zero rather than an error."""
    enable_leg_level_inference_for_custom_srs_columns: bool | None = None
    """Whether stored data for legs are inferred from those for the instrument, and the other way round."""
    use_instrument_scale_factor_as_default: bool | None = None
    """Whether the instrument's price scale factor applies to quotes that have none."""
    scale_instrument_accrued_override_by_contract_size: bool | None = None
    """Whether a stored accrued interest is multiplied by the contract size, as it used to be. Default: false.
    """
    risk_bump_options: RiskBumpOptions | None = None
    """Sizes of the shifts by which `Risk/*` measures are computed."""
    funding_curve_by_currency: dict[str, str | None] | None = None
    """Name of the discount curve by currency code. Default: the currency followed by `OIS`."""
    default_pool_factors_to_unity: bool | None = None
    """Whether a missing pool factor is 1 rather than 0. Default: false."""
    find_or_calculate_write_through: bool | None = None
    """Whether results that had to be computed are stored for next time; with `find_or_calculate` only."""
    inflation_convexity: InflationConvexityOptions | None = None
    """How inflation instruments are adjusted for convexity."""
    allow_fallback_on_model_decline: bool | None = None
    """Whether the next model is tried where one cannot represent the instrument."""
    named_prices: list[NamedPrice] | None = None
    """Names for a pricing side with or without dealing costs, for use in address keys."""
    suppress_automatic_loan_principal_repayment: bool | None = None
    """Whether contracts of a loan facility do not repay on their own at the end of their schedule."""


class SpecificHoldingPricingInfo(LusidModel):
    """Specific holding pricing info."""

    dependency_source_filter: DependencySourceFilter
    """Condition on the holding whose dependency is resolved, for the rule to apply."""
    field: str
    """Field of the holding, such as its unit cost, to price by. None, UnitCost, LastTradedPrice,
    UnitAmortisedCost, UnitCostClean, UnitCostDirty, … (2 more), or a value added since.
    """


class HoldingPricingInfo(LusidModel):
    """Holding pricing info."""

    fallback_field: str | None = None
    """Field of the holding to price by where no quote is found. None, UnitCost, LastTradedPrice,
    UnitAmortisedCost, UnitCostClean, UnitCostDirty, … (2 more), or a value added since.
    """
    override_field: str | None = None
    """Field of the holding to price by in place of quotes; not together with fallbacks. None, UnitCost,
    LastTradedPrice, UnitAmortisedCost, UnitCostClean, UnitCostDirty, … (2 more), or a value added since.
    """
    specific_fallbacks: list[SpecificHoldingPricingInfo] | None = None
    """Fallbacks for instruments that satisfy a filter."""
    specific_overrides: list[SpecificHoldingPricingInfo] | None = None
    """Overrides for instruments that satisfy a filter."""


class PricingContext(LusidModel):
    """Pricing context."""

    model_rules: list[VendorModelRule] | None = None
    """Options for models, one rule for each model and instrument type."""
    model_choice: dict[str, ModelSelection] | None = None
    """Library and model for each instrument type."""
    options: PricingOptions | None = None
    """How instruments are priced where no rule says otherwise."""
    result_data_rules: "list[ResultKeyRule] | None" = None
    """Where stored results are looked up that are read directly or replace computed ones."""
    holding_pricing_info: HoldingPricingInfo | None = None
    """How fields of the holding, such as cost, stand in for quotes."""
    accrual_definition: str | None = None
    """As of when in the day accrued interest is computed. Default: `SOD`, the start."""


class HoldingContext(LusidModel):
    """Holding context."""

    tax_lot_level_holdings: bool | None = None
    """Whether holdings are divided into tax lots. Default: true."""


class ScriptMapReference(LusidModel):
    """Script map reference."""

    scope: str
    """The scope, a namespace for codes."""
    code: str
    """The code, unique in its scope."""
    key: str
    """Key of the script map in the configuration store."""


class TranslationContext(LusidModel):
    """Translation context."""

    disable_scripted_translation: bool | None = None
    """Whether translation by scripts is off."""
    script_map: ScriptMapReference | None = None
    """Which script map names the scripts to use."""


class ConfigurationRecipe(LusidModel):
    """Configuration recipe.

    Used by `AggregationApi.generate_configuration_recipe`.
    """

    scope: str
    """The scope, a namespace for codes."""
    code: str
    """The code, unique in its scope."""
    market: MarketContext | None = None
    """Where market data are looked up."""
    pricing: PricingContext | None = None
    """Which models price which instruments."""
    aggregation: AggregationContext | None = None
    """How results are added up and rounded."""
    description: str | None = None
    """A description for people."""
    holding: HoldingContext | None = None
    """How holdings are built before they are valued."""
    translation: TranslationContext | None = None
    """Which dialect instruments are translated to."""


class CreateRecipeRequest(LusidModel):
    """Create recipe request.

    Used by `AggregationApi.generate_configuration_recipe`.
    """

    recipe_creation_market_data_scopes: list[str]
    """Scopes in which to look for quotes and other market data when the recipe is made."""
    recipe_id: "ResourceId | None" = None
    """The scope and code of the valuation recipe."""
    inline_recipe: ConfigurationRecipe | None = None
    """Recipe to complete."""
    as_at: AwareDatetime | None = None
    """The moment of system time at which data are read. Default: latest."""
    effective_at: DateOrCutLabel
    """The moment of business time for which this holds."""


class EconomicDependencyWithComplexMarketData(LusidModel):
    """Economic dependency with complex market data."""

    economic_dependency: "EconomicDependency"
    """The market data that is needed."""
    complex_market_data: "ComplexMarketData"
    """The curve, surface or cube."""


class EconomicDependencyWithQuote(LusidModel):
    """Economic dependency with quote."""

    economic_dependency: "EconomicDependency"
    """The market data that is needed."""
    metric_value: "MetricValue"
    """The value as number with its unit."""
    scale_factor: Number | None = None
    """What to divide the price by to get the price of one unit."""


class PropertyFilter(LusidModel):
    """Property filter."""

    left: str | None = None
    """Field or property key whose value is compared."""
    operator: str | None = None
    """How the two are compared, such as `Equals`. Equals, NotEquals, GreaterThan, GreaterThanOrEqualTo,
    LessThan, LessThanOrEqualTo, … (2 more), or a value added since.
    """
    right: Any = None
    """Value, or property key, to compare with."""
    right_operand_type: str | None = None
    """Whether the right side is a value or a property key. Absolute or Property, or a value added since."""


class OrderBySpec(LusidModel):
    """Order by spec."""

    key: str
    """Address key to sort by."""
    sort_order: str
    """Ascending or descending. Ascending or Descending, or a value added since."""


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
    """Identifier of the position, such as a transaction identifier or the sub-holding keys."""
    instrument: "LusidInstrument | None" = None
    """Definition of the instrument, which need not be stored."""
    in_line_lookup_identifiers: WeightedInstrumentInLineLookupIdentifiers | None = None
    """Identifiers by which market data are found for an instrument given in the request."""
    instrument_scope: str | None = None
    """Scope in which the instrument is looked up, where no definition is given."""


class MarketDataOverrides(LusidModel):
    """Market data overrides."""

    complex_market_data: list[EconomicDependencyWithComplexMarketData] | None = None
    """Curves and surfaces to use in place of stored ones, each with the dependency that it satisfies."""
    quotes: list[EconomicDependencyWithQuote] | None = None
    """Quotes to use in place of stored ones, each with the dependency that it satisfies."""


class ScenarioReference(LusidModel):
    """Scenario reference."""

    scope: str
    """The scope, a namespace for codes."""
    code: str
    """The code, unique in its scope."""
    as_at: AwareDatetime | None = None
    """System time of the scenario's version. Default: latest."""


class InlineValuationRequest(LusidModel):
    """Inline valuation request.

    Used by `AggregationApi.get_valuation_of_weighted_instruments`.
    """

    recipe_id: "ResourceId | None" = None
    """The scope and code of the valuation recipe."""
    as_at: AwareDatetime | None = None
    """The moment of system time at which data are read. Default: latest."""
    metrics: list[AggregateSpec]
    """What to compute, each an address key with an operation such as `Sum` or `Proportion`."""
    group_by: list[str] | None = None
    """Address keys to group results by; metrics are aggregated within a group."""
    filters: list[PropertyFilter] | None = None
    """Conditions that select which results are returned, as `WHERE` in SQL."""
    sort: list[OrderBySpec] | None = None
    """How to sort the results."""
    report_currency: str | None = None
    """The currency to report in, as ISO code. Default: that of the portfolio."""
    equip_with_subtotals: bool | None = None
    """Whether to return subtotals of groups as well."""
    return_result_as_expanded_types: bool | None = None
    """Whether results keep their structure, such as amount with currency, instead of plain numbers. Default:
    false.
    """
    valuation_schedule: "ValuationSchedule | None" = None
    """Date to value at, or dates from a first to a last."""
    instruments: list[WeightedInstrument]
    """Instruments to value, with quantities; they need not be stored."""
    market_data_overrides: MarketDataOverrides | None = None
    """Market data to use instead of what is stored."""
    corporate_action_source_id: "ResourceId | None" = None
    """The source whose corporate actions are applied to the holdings."""
    scenario: ScenarioReference | None = None
    """The scenario to value under."""


class ResultDataSchema(LusidModel):
    """Result data schema."""

    node_value_schema: "dict[str, FieldSchema] | None" = None
    """Deprecated; use `address_schema`."""
    property_schema: "dict[str, FieldSchema] | None" = None
    """Deprecated; use `address_schema`."""
    address_schema: dict[str, AddressDefinition] | None = None
    """Type and meaning of each column, by address key."""


class ScenarioDiagnostics(LusidModel):
    """Scenario diagnostics."""

    applied: list[AppliedScenarioShift] | None = None
    """Market data that shifts changed, one entry each."""
    skipped: list[str] | None = None
    """Market data that a shift matched but could not change, with the reason."""
    omitted_applied: int | None = None
    """Number of changes left out of this list; null where none was."""


class ListAggregationResponse(LusidModel):
    """List aggregation response.

    Used by `AggregationApi.get_valuation`, `AggregationApi.get_valuation_of_weighted_instruments`,
    `FundsApi.get_valuation_for_fund`.
    """

    aggregation_effective_at: AwareDatetime | None = None
    """Business time of the valuation."""
    aggregation_as_at: AwareDatetime | None = None
    """System time of the valuation."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    data: list[dict[str, Any]] | None = None
    """Rows of the result, each by address key."""
    aggregation_currency: str | None = None
    """Report currency of the valuation, as ISO code."""
    data_schema: ResultDataSchema | None = None
    """The types of the result's columns."""
    aggregation_failures: list[AggregationMeasureFailureDetail] | None = None
    """Measures that could not be computed, with the reason."""
    recipe_id: "ResourceId | None" = None
    """The scope and code of the valuation recipe."""
    scenario_diagnostics: ScenarioDiagnostics | None = None
    """What the scenario's shifts changed and left alone."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class OrderFlowConfiguration(LusidModel):
    """Order flow configuration."""

    include_entity_types: str
    """Which orders count beside transactions: `None`, `Allocations` or `OrdersAndAllocations`. None,
    Allocations or OrdersAndAllocations, or a value added since.
    """


class QueryableKey(LusidModel):
    """Queryable key."""

    address_key: str
    """The path by which a result is named, such as `Valuation/PV`."""
    description: str | None = None
    """What the key gives."""
    display_name: str
    """The name shown to people."""
    type: str
    """Type of the value where results keep their structure."""
    flattened_type: str
    """Type of the value where results are not expanded, such as a plain number."""
    holding_quantity_scaling: str
    """Whether the value grows with the units held, as a present value does and a price does not."""
    supported_usages: list[str]
    """Kinds of queries that accept the key."""
    supported_operations: list[str]
    """Operations that can be applied when results are aggregated, such as `Sum`."""
    life_cycle_status: str
    """Whether it is supported or to be removed."""
    removal_date: AwareDatetime | None = None
    """When it ceases to be supported."""
    applicable_options: dict[str, AddressKeyOptionDefinition] | None = None
    """Options that the key accepts, by name, with the values they allow."""
    derivation_formula: str | None = None
    """The formula that computes the value, at most 8,000 characters."""


class QueryableKeysForMetricsRequest(LusidModel):
    """Queryable keys for metrics request.

    Used by `AggregationApi.get_queryable_keys_for_metrics`.
    """

    metrics: list[str]
    """Address keys to describe, as a valuation request would give them."""
    recipe_id: "ResourceId | None" = None
    """The scope and code of the valuation recipe."""
    effective_at: AwareDatetime | None = None
    """The moment of business time for which this holds."""
    as_at: AwareDatetime | None = None
    """The moment of system time at which data are read. Default: latest."""


class QueryableKeysForMetricsResponse(LusidModel):
    """Queryable keys for metrics response.

    Used by `AggregationApi.get_queryable_keys_for_metrics`.
    """

    metrics: dict[str, QueryableKey]
    """What each address key returns, by key."""
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
    """The moment of system time at which data are read. Default: latest."""
    metrics: list[AggregateSpec]
    """What to compute, each an address key with an operation such as `Sum` or `Proportion`."""
    group_by: list[str] | None = None
    """Address keys to group results by; metrics are aggregated within a group."""
    filters: list[PropertyFilter] | None = None
    """Conditions that select which results are returned, as `WHERE` in SQL."""
    sort: list[OrderBySpec] | None = None
    """How to sort the results."""
    report_currency: str | None = None
    """The currency to report in, as ISO code. Default: that of the portfolio."""
    equip_with_subtotals: bool | None = None
    """Whether to return subtotals of groups as well."""
    return_result_as_expanded_types: bool | None = None
    """Whether results keep their structure, such as amount with currency, instead of plain numbers. Default:
    false.
    """
    include_order_flow: OrderFlowConfiguration | None = None
    """Which orders and allocations count as holdings."""
    portfolio_entity_ids: "list[PortfolioEntityId]"
    """Portfolios and portfolio groups to value."""
    valuation_schedule: "ValuationSchedule"
    """Date to value at, or dates from a first to a last."""
    market_data_overrides: MarketDataOverrides | None = None
    """Market data to use instead of what is stored."""
    corporate_action_source_id: "ResourceId | None" = None
    """The source whose corporate actions are applied to the holdings."""
    scenario: ScenarioReference | None = None
    """The scenario to value under."""
    notional_dealing_cost_table_id: "ResourceId | None" = None
    """Scope and code of the table of notional dealing costs."""
