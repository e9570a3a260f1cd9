"""Models of the aggregation API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
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
    axis: str | None = ...
    name: str | None = ...
    label_type: str | None = ...
    description: str | None = ...
    def __init__(
        self,
        *,
        axis: str | None = ...,
        name: str | None = ...,
        label_type: str | None = ...,
        description: str | None = ...,
    ) -> None:
        """Result axis definition.

        Args:
            axis: `Y` for labels of rows, `X` for labels of columns.
            name: Name of the axis, such as `Expiry`.
            label_type: What the labels are, such as `Tenor`, `Date` or `Strike`.
            description: A description for people.
        """

class AddressDefinition(LusidModel):
    display_name: str | None = ...
    type: str | None = ...
    description: str | None = ...
    life_cycle_status: str | None = ...
    removal_date: _datetime.datetime | None = ...
    documentation_link: str | None = ...
    axes: list[ResultAxisDefinition] | None = ...
    def __init__(
        self,
        *,
        display_name: str | None = ...,
        type: str | None = ...,
        description: str | None = ...,
        life_cycle_status: str | None = ...,
        removal_date: _datetime.datetime | str | None = ...,
        documentation_link: str | None = ...,
        axes: _abc.Sequence[ResultAxisDefinition | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Address definition.

        Args:
            display_name: The name shown to people.
            type: Type of the values of the key. String, Int, Decimal, DateTime, Boolean, ResultValue, … (5 more), or a value added since.
            description: A description for people.
            life_cycle_status: Whether it is supported or to be removed.
            removal_date: When it ceases to be supported.
            documentation_link: Address of the documentation of the key.
            axes: What the labels along each axis mean; null for single values and where not described.
        """

class AddressKeyFilter(LusidModel):
    left: str | None = ...
    operator: str | None = ...
    right: ResultValue | None = ...
    def __init__(
        self,
        *,
        left: str | None = ...,
        operator: str | None = ...,
        right: ResultValue | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Address key filter.

        Args:
            left: Address key of the value to compare.
            operator: `eq` or `neq`.
            right: Value to compare with.
        """

class AddressKeyOptionDefinition(LusidModel):
    name: str
    type: str
    description: str
    optional: bool
    allowed_value_set: list[str] | None = ...
    default_value: str | None = ...
    def __init__(
        self,
        *,
        name: str,
        type: str,
        description: str,
        optional: bool,
        allowed_value_set: list[str] | tuple[str, ...] | None = ...,
        default_value: str | None = ...,
    ) -> None:
        """Address key option definition.

        Args:
            name: Name of the option, as given in a request.
            type: Type of the option's values. Bool, Int, Decimal, DateTimeOffset, String, Enum, … (2 more), or a value added since.
            description: A description for people.
            optional: Whether the option may be left out.
            allowed_value_set: Values that a text option can take.
            default_value: Value that applies where the option is not given.
        """

class AggregateSpec(LusidModel):
    key: str
    op: str
    options: dict[str, Any] | None = ...
    return_as: str | None = ...
    def __init__(
        self,
        *,
        key: str,
        op: str,
        options: _abc.Mapping[str, Any] | None = ...,
        return_as: str | None = ...,
    ) -> None:
        """Aggregate spec.

        Args:
            key: Address key to compute, such as `Valuation/PV`.
            op: Operation on the values of a group, such as `Sum`, `Proportion` or `Value`. Sum, DefaultSum, Proportion, Average, Count, Min, … (8 more), or a value added since.
            options: Options of the computation; those that do not fit the key are ignored.
            return_as: Name of the column in the result, unique in the request, in place of the address key.
        """

class AggregationOptions(LusidModel):
    use_ansi_like_syntax: bool | None = ...
    allow_partial_entitlement_success: bool | None = ...
    apply_iso4217_rounding: bool | None = ...
    def __init__(
        self,
        *,
        use_ansi_like_syntax: bool | None = ...,
        allow_partial_entitlement_success: bool | None = ...,
        apply_iso4217_rounding: bool | None = ...,
    ) -> None:
        """Aggregation options.

        Args:
            use_ansi_like_syntax: Whether a column neither grouped by nor aggregated is an error, as in ANSI SQL, rather than its first value.
            allow_partial_entitlement_success: Whether a portfolio group is valued although some of its portfolios may not be read.
            apply_iso4217_rounding: Whether amounts are rounded to the currency's decimals by ISO 4217.
        """

class AggregationContext(LusidModel):
    options: AggregationOptions | None = ...
    def __init__(
        self,
        *,
        options: AggregationOptions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Aggregation context.

        Args:
            options: How results are added up and rounded.
        """

class AggregationMeasureFailureDetail(LusidModel):
    id: str | None = ...
    effective_at: _datetime.datetime | None = ...
    measure: str | None = ...
    reason: str | None = ...
    detail: str | None = ...
    def __init__(
        self,
        *,
        id: str | None = ...,
        effective_at: _datetime.datetime | str | None = ...,
        measure: str | None = ...,
        reason: str | None = ...,
        detail: str | None = ...,
    ) -> None:
        """Aggregation measure failure detail.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            effective_at: The moment of business time for which this holds.
            measure: Address key that could not be computed.
            reason: Why, in words.
            detail: The details in words.
        """

class AggregationQuery(LusidModel):
    address_key: str
    description: str
    display_name: str
    type: str
    flattened_type: str
    scales_with_holding_quantity: bool
    supported_operations: str
    life_cycle_status: str
    removal_date: _datetime.datetime | None = ...
    applicable_options: dict[str, AddressKeyOptionDefinition] | None = ...
    def __init__(
        self,
        *,
        address_key: str,
        description: str,
        display_name: str,
        type: str,
        flattened_type: str,
        scales_with_holding_quantity: bool,
        supported_operations: str,
        life_cycle_status: str,
        removal_date: _datetime.datetime | str | None = ...,
        applicable_options: _abc.Mapping[str, AddressKeyOptionDefinition | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Aggregation query.

        Args:
            address_key: The path by which a result is named, such as `Valuation/PV`.
            description: What the key gives.
            display_name: The name shown to people.
            type: Type of the value where results keep their structure. String, Int, Decimal, DateTime, Boolean, ResultValue, … (5 more), or a value added since.
            flattened_type: Type of the value where results are not expanded, such as a plain number. String, Int, Decimal, DateTime, Boolean, ResultValue, … (5 more), or a value added since.
            scales_with_holding_quantity: Whether the value grows with the units held, as a present value does and a price does not.
            supported_operations: Operations that can be applied when results are aggregated, such as `Sum`.
            life_cycle_status: Whether it is supported or to be removed.
            removal_date: When it ceases to be supported.
            applicable_options: Options that the key accepts, by name, with the values they allow.
        """

class AppliedScenarioShift(LusidModel):
    scenario: str | None = ...
    effective_at: _datetime.datetime | None = ...
    shift: str | None = ...
    target: str | None = ...
    value_before: float | None = ...
    value_after: float | None = ...
    def __init__(
        self,
        *,
        scenario: str | None = ...,
        effective_at: _datetime.datetime | str | None = ...,
        shift: str | None = ...,
        target: str | None = ...,
        value_before: float | _decimal.Decimal | None = ...,
        value_after: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Applied scenario shift.

        Args:
            scenario: Scope and code of the scenario, `scope/code`.
            effective_at: The moment of business time for which this holds.
            shift: The shift, in words.
            target: The market data that the shift changed, in words.
            value_before: Value before the shift; null where the target has many points.
            value_after: Value after the shift; null where the target has many points.
        """

class MarketDataKeyRule(LusidModel):
    key: str
    supplier: str
    data_scope: str
    quote_type: str
    field: str | None = ...
    quote_interval: str | None = ...
    as_at: _datetime.datetime | None = ...
    price_source: str | None = ...
    mask: str | None = ...
    source_system: str | None = ...
    fall_through_on_access_denied: bool | None = ...
    def __init__(
        self,
        *,
        key: str,
        supplier: str,
        data_scope: str,
        quote_type: str,
        field: str | None = ...,
        quote_interval: str | None = ...,
        as_at: _datetime.datetime | str | None = ...,
        price_source: str | None = ...,
        mask: str | None = ...,
        source_system: str | None = ...,
        fall_through_on_access_denied: bool | None = ...,
    ) -> None:
        """Market data key rule.

        Args:
            key: Pattern of the market data that the rule finds, such as `Quote.Figi.*` or `Fx.CurrencyPair.*`.
            supplier: The supplier of the data, such as `Lusid` or `Client`.
            data_scope: The scope in which to look for the data.
            quote_type: What the quote measures, such as `Price` or `Rate`. Price, Spread, Rate, LogNormalVol, NormalVol, ParSpread, … (15 more), or a value added since.
            field: The field of the quote, such as `mid`; each provider has its own.
            quote_interval: How old a quote may be, such as `5D` or `2D.0D`.
            as_at: Deprecated and without effect.
            price_source: The source of the price at the provider.
            mask: Replacement for the asset that was asked for, whole or by dotted parts: `EUR.*` takes the EUR equivalent.
            source_system: The system that it comes from.
            fall_through_on_access_denied: Whether the next rule is tried where the user may not read the data. Default: false, so that all users see the same data.
        """

class MarketContextSuppliers(LusidModel):
    commodity: str | None = ...
    credit: str | None = ...
    equity: str | None = ...
    fx: str | None = ...
    rates: str | None = ...
    def __init__(
        self,
        *,
        commodity: str | None = ...,
        credit: str | None = ...,
        equity: str | None = ...,
        fx: str | None = ...,
        rates: str | None = ...,
    ) -> None:
        """Market context suppliers.

        Args:
            commodity: Supplier of commodity data.
            credit: Supplier of credit data.
            equity: Supplier of equity data.
            fx: Supplier of FX data.
            rates: Supplier of interest rate data.
        """

class MarketOptions(LusidModel):
    default_supplier: str | None = ...
    default_instrument_code_type: str | None = ...
    default_scope: str | None = ...
    attempt_to_infer_missing_fx: bool | None = ...
    attempt_to_infer_missing_fx_on_fixings: bool | None = ...
    calendar_scope: str | None = ...
    convention_scope: str | None = ...
    pricing_basis: str | None = ...
    def __init__(
        self,
        *,
        default_supplier: str | None = ...,
        default_instrument_code_type: str | None = ...,
        default_scope: str | None = ...,
        attempt_to_infer_missing_fx: bool | None = ...,
        attempt_to_infer_missing_fx_on_fixings: bool | None = ...,
        calendar_scope: str | None = ...,
        convention_scope: str | None = ...,
        pricing_basis: str | None = ...,
    ) -> None:
        """Market options.

        Args:
            default_supplier: Supplier whose dialect names data where no rule says otherwise, such as `Lusid`.
            default_instrument_code_type: Identifier by which quotes are found where no rule says otherwise, such as `LusidInstrumentId`.
            default_scope: Scope in which default rules look for data. None: no default rules.
            attempt_to_infer_missing_fx: Whether a missing FX rate is worked out from its inverse or by way of a major currency.
            attempt_to_infer_missing_fx_on_fixings: Whether missing FX fixings are worked out in the same way.
            calendar_scope: Scope of the holiday calendars.
            convention_scope: Scope of the conventions.
            pricing_basis: Which price is used. Mid, Bid or Ask, or a value added since.
        """

class DependencySourceFilter(LusidModel):
    instrument_type: str | None = ...
    asset_class: str | None = ...
    dom_ccy: str | None = ...
    long_or_short_indicator: str | None = ...
    address_key_filters: list[AddressKeyFilter] | None = ...
    def __init__(
        self,
        *,
        instrument_type: str | None = ...,
        asset_class: str | None = ...,
        dom_ccy: str | None = ...,
        long_or_short_indicator: str | None = ...,
        address_key_filters: _abc.Sequence[AddressKeyFilter | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Dependency source filter.

        Args:
            instrument_type: Instrument type that the rule is limited to. None: all. Bond, CashPerpetual, CapFloor, CashSettled, CreditDefaultSwap, ForwardRateAgreement, … (51 more), or a value added since.
            asset_class: Asset class that the rule is limited to. None: all. InterestRates, FX, Inflation, Equities, Credit, Commodities, … (4 more), or a value added since.
            dom_ccy: Domestic currency that the rule is limited to. None: all.
            long_or_short_indicator: Whether the rule is for long or short positions only. None: for both. NA, Long or Short, or a value added since.
            address_key_filters: Conditions on features of the instrument, all of which must hold; an empty list filters nothing out.
        """

class MarketDataSpecificRule(LusidModel):
    key: str
    supplier: str
    data_scope: str
    quote_type: str
    field: str
    quote_interval: str | None = ...
    as_at: _datetime.datetime | None = ...
    price_source: str | None = ...
    mask: str | None = ...
    dependency_source_filter: DependencySourceFilter
    source_system: str | None = ...
    fall_through_on_access_denied: bool | None = ...
    def __init__(
        self,
        *,
        key: str,
        supplier: str,
        data_scope: str,
        quote_type: str,
        field: str,
        quote_interval: str | None = ...,
        as_at: _datetime.datetime | str | None = ...,
        price_source: str | None = ...,
        mask: str | None = ...,
        dependency_source_filter: DependencySourceFilter | _abc.Mapping[str, _typing.Any],
        source_system: str | None = ...,
        fall_through_on_access_denied: bool | None = ...,
    ) -> None:
        """Market data specific rule.

        Args:
            key: Pattern of the market data that the rule finds, such as `Rates.EUR.*`.
            supplier: The supplier of the data, such as `Lusid` or `Client`.
            data_scope: The scope in which to look for the data.
            quote_type: What the quote measures, such as `Price` or `Rate`. Price, Spread, Rate, LogNormalVol, NormalVol, ParSpread, … (15 more), or a value added since.
            field: The field of the quote, such as `mid`; each provider has its own.
            quote_interval: How old a quote may be, such as `5D` or `2D.0D`.
            as_at: Deprecated and without effect.
            price_source: The source of the price at the provider.
            mask: Replacement for the asset that was asked for, whole or by dotted parts: `EUR.*` takes the EUR equivalent.
            dependency_source_filter: Condition on the holding whose dependency is resolved, for the rule to apply.
            source_system: The system that it comes from.
            fall_through_on_access_denied: Whether the next rule is tried where the user may not read the data. Default: false, so that all users see the same data.
        """

class GroupOfMarketDataKeyRules(LusidModel):
    market_data_key_rule_group_operation: str
    market_rules: list[MarketDataKeyRule]
    def __init__(
        self,
        *,
        market_data_key_rule_group_operation: str,
        market_rules: _abc.Sequence[MarketDataKeyRule | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Group of market data key rules.

        Args:
            market_data_key_rule_group_operation: How the results of the group's rules become one, such as first found or average. FirstLatest, AverageOfQuotesFound, AverageOfAllQuotes, FirstMinimum or FirstMaximum, or a value added since.
            market_rules: Rules of the group, tried in order.
        """

class MarketContext(LusidModel):
    market_rules: list[MarketDataKeyRule] | None = ...
    suppliers: MarketContextSuppliers | None = ...
    options: MarketOptions | None = ...
    specific_rules: list[MarketDataSpecificRule] | None = ...
    grouped_market_rules: list[GroupOfMarketDataKeyRules] | None = ...
    bid_market_rules: list[MarketDataKeyRule] | None = ...
    offer_market_rules: list[MarketDataKeyRule] | None = ...
    def __init__(
        self,
        *,
        market_rules: _abc.Sequence[MarketDataKeyRule | _abc.Mapping[str, _typing.Any]] | None = ...,
        suppliers: MarketContextSuppliers | _abc.Mapping[str, _typing.Any] | None = ...,
        options: MarketOptions | _abc.Mapping[str, _typing.Any] | None = ...,
        specific_rules: _abc.Sequence[MarketDataSpecificRule | _abc.Mapping[str, _typing.Any]] | None = ...,
        grouped_market_rules: _abc.Sequence[GroupOfMarketDataKeyRules | _abc.Mapping[str, _typing.Any]] | None = ...,
        bid_market_rules: _abc.Sequence[MarketDataKeyRule | _abc.Mapping[str, _typing.Any]] | None = ...,
        offer_market_rules: _abc.Sequence[MarketDataKeyRule | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Market context.

        Args:
            market_rules: General rules for finding market data, tried in order; many rules slow a valuation.
            suppliers: Default supplier for each class of asset.
            options: Where market data are looked up by default, and what is inferred.
            specific_rules: Rules that depend on which instrument asks for the data; they come before general ones and cost time.
            grouped_market_rules: Groups of rules whose results become one.
            bid_market_rules: Rules for prices of the bid side. None: the general ones.
            offer_market_rules: Rules for prices of the offer side. None: the general ones.
        """

class VendorModelRule(LusidModel):
    supplier: str
    model_name: str
    instrument_type: str
    parameters: str | None = ...
    model_options: ModelOptions | None = ...
    instrument_id: str | None = ...
    address_key_filters: list[AddressKeyFilter] | None = ...
    def __init__(
        self,
        *,
        supplier: str,
        model_name: str,
        instrument_type: str,
        parameters: str | None = ...,
        model_options: ModelOptions | _abc.Mapping[str, _typing.Any] | None = ...,
        instrument_id: str | None = ...,
        address_key_filters: _abc.Sequence[AddressKeyFilter | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Vendor model rule.

        Args:
            supplier: Library that holds the model, such as `Lusid`. Lusid, RefinitivQps, RefinitivTracsWeb, VolMaster, IsdaCds, YieldBook or LusidCalc, or a value added since.
            model_name: Name of the model in the vendor's library.
            instrument_type: Instrument type that the rule is for.
            parameters: Deprecated; use `model_options`.
            model_options: Options of the model; their type fits the model.
            instrument_id: Instrument that the rule is limited to; seldom needed.
            address_key_filters: Conditions on the instrument under which this model replaces the default one.
        """

class ModelSelection(LusidModel):
    library: str
    model: str
    def __init__(
        self,
        *,
        library: str,
        model: str,
    ) -> None:
        """Model selection.

        Args:
            library: Library that holds the model, such as `Lusid`. Lusid, RefinitivQps, RefinitivTracsWeb, VolMaster, IsdaCds, YieldBook or LusidCalc, or a value added since.
            model: Pricing model, such as `Discounting`. SimpleStatic, Discounting, VendorDefault, BlackScholes, ConstantTimeValueOfMoney, Bachelier, … (21 more), or a value added since.
        """

class ReturnZeroPvOptions(LusidModel):
    instrument_matured: bool | None = ...
    def __init__(
        self,
        *,
        instrument_matured: bool | None = ...,
    ) -> None:
        """Return zero pv options.

        Args:
            instrument_matured: Whether a matured instrument is worth zero rather than an error.
        """

class RiskBumpOptions(LusidModel):
    delta_shift: float | None = ...
    result_sensitivity: float | None = ...
    delta_shift_overrides: dict[str, float] | None = ...
    ladder_shift_overrides: dict[str, list[float] | None] | None = ...
    parity_relative_tolerance: float | None = ...
    def __init__(
        self,
        *,
        delta_shift: float | _decimal.Decimal | None = ...,
        result_sensitivity: float | _decimal.Decimal | None = ...,
        delta_shift_overrides: _abc.Mapping[str, float | _decimal.Decimal] | None = ...,
        ladder_shift_overrides: _abc.Mapping[str, _abc.Sequence[float | _decimal.Decimal] | None] | None = ...,
        parity_relative_tolerance: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Risk bump options.

        Args:
            delta_shift: Shift for delta and gamma where no other is given, above zero. Default: 0.0001.
            result_sensitivity: Move to which sensitivities are scaled, above zero. Default: 0.0001, a basis point.
            delta_shift_overrides: Shift by asset type, such as `Rates`, in place of `delta_shift`.
            ladder_shift_overrides: Shifts of ladder measures by asset type, increasing; zero is allowed.
            parity_relative_tolerance: Relative difference between engines that passes with `Parity`. Default: 0.001.
        """

class InflationConvexityOptions(LusidModel):
    nominal_index_correlation: float | None = ...
    index_volatility: float | None = ...
    nominal_volatility: float | None = ...
    nominal_mean_reversion: float | None = ...
    def __init__(
        self,
        *,
        nominal_index_correlation: float | _decimal.Decimal | None = ...,
        index_volatility: float | _decimal.Decimal | None = ...,
        nominal_volatility: float | _decimal.Decimal | None = ...,
        nominal_mean_reversion: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Inflation convexity options.

        Args:
            nominal_index_correlation: Correlation of inflation index and nominal short rate, −1 to 1.
            index_volatility: Lognormal volatility of the index as fraction, above zero: 0.0095 is 0.95 %.
            nominal_volatility: Volatility of the nominal short rate as fraction, above zero: 0.008 is 80 basis points.
            nominal_mean_reversion: Mean reversion of the nominal short rate by year, above zero.
        """

class NamedPrice(LusidModel):
    name: str
    base: str
    ndc: str | None = ...
    def __init__(
        self,
        *,
        name: str,
        base: str,
        ndc: str | None = ...,
    ) -> None:
        """Named price.

        Args:
            name: Name that address keys use, as in `Valuation/PV(NamedPrice=name)`.
            base: Side of the market that the price starts from: `Bid`, `Mid` or `Offer`. Bid, Mid or Offer, or a value added since.
            ndc: Notional dealing cost on the price: `None` (default), `AddBuy` or `SubtractSell`. None, AddBuy or SubtractSell, or a value added since.
        """

class PricingOptions(LusidModel):
    model_selection: ModelSelection | None = ...
    use_instrument_type_to_determine_pricer: bool | None = ...
    allow_any_instruments_with_sec_uid_to_price_off_lookup: bool | None = ...
    allow_partially_successful_evaluation: bool | None = ...
    risk_engine: str | None = ...
    find_or_calculate: str | None = ...
    produce_separate_result_for_linear_otc_legs: bool | None = ...
    fx_forward_contracts_as_units_in_both_legs: bool | None = ...
    enable_use_of_cached_unit_results: bool | None = ...
    window_valuation_on_instrument_start_end: bool | None = ...
    remove_contingent_cashflows_in_payment_diary: bool | None = ...
    use_child_sub_holding_keys_for_portfolio_expansion: bool | None = ...
    validate_domestic_and_quote_currencies_are_consistent: bool | None = ...
    mbs_valuation_using_holding_current_face: bool | None = ...
    fixed_income_valuations_using_current_face: bool | None = ...
    convert_srs_cash_flows_to_portfolio_currency: bool | None = ...
    conserved_quantity_for_lookthrough_expansion: str | None = ...
    return_zero_pv: ReturnZeroPvOptions | None = ...
    enable_leg_level_inference_for_custom_srs_columns: bool | None = ...
    use_instrument_scale_factor_as_default: bool | None = ...
    scale_instrument_accrued_override_by_contract_size: bool | None = ...
    risk_bump_options: RiskBumpOptions | None = ...
    funding_curve_by_currency: dict[str, str | None] | None = ...
    default_pool_factors_to_unity: bool | None = ...
    find_or_calculate_write_through: bool | None = ...
    inflation_convexity: InflationConvexityOptions | None = ...
    allow_fallback_on_model_decline: bool | None = ...
    named_prices: list[NamedPrice] | None = ...
    suppress_automatic_loan_principal_repayment: bool | None = ...
    def __init__(
        self,
        *,
        model_selection: ModelSelection | _abc.Mapping[str, _typing.Any] | None = ...,
        use_instrument_type_to_determine_pricer: bool | None = ...,
        allow_any_instruments_with_sec_uid_to_price_off_lookup: bool | None = ...,
        allow_partially_successful_evaluation: bool | None = ...,
        risk_engine: str | None = ...,
        find_or_calculate: str | None = ...,
        produce_separate_result_for_linear_otc_legs: bool | None = ...,
        fx_forward_contracts_as_units_in_both_legs: bool | None = ...,
        enable_use_of_cached_unit_results: bool | None = ...,
        window_valuation_on_instrument_start_end: bool | None = ...,
        remove_contingent_cashflows_in_payment_diary: bool | None = ...,
        use_child_sub_holding_keys_for_portfolio_expansion: bool | None = ...,
        validate_domestic_and_quote_currencies_are_consistent: bool | None = ...,
        mbs_valuation_using_holding_current_face: bool | None = ...,
        fixed_income_valuations_using_current_face: bool | None = ...,
        convert_srs_cash_flows_to_portfolio_currency: bool | None = ...,
        conserved_quantity_for_lookthrough_expansion: str | None = ...,
        return_zero_pv: ReturnZeroPvOptions | _abc.Mapping[str, _typing.Any] | None = ...,
        enable_leg_level_inference_for_custom_srs_columns: bool | None = ...,
        use_instrument_scale_factor_as_default: bool | None = ...,
        scale_instrument_accrued_override_by_contract_size: bool | None = ...,
        risk_bump_options: RiskBumpOptions | _abc.Mapping[str, _typing.Any] | None = ...,
        funding_curve_by_currency: _abc.Mapping[str, str | None] | None = ...,
        default_pool_factors_to_unity: bool | None = ...,
        find_or_calculate_write_through: bool | None = ...,
        inflation_convexity: InflationConvexityOptions | _abc.Mapping[str, _typing.Any] | None = ...,
        allow_fallback_on_model_decline: bool | None = ...,
        named_prices: _abc.Sequence[NamedPrice | _abc.Mapping[str, _typing.Any]] | None = ...,
        suppress_automatic_loan_principal_repayment: bool | None = ...,
    ) -> None:
        """Pricing options.

        Args:
            model_selection: Library and model for instruments that no other rule covers.
            use_instrument_type_to_determine_pricer: Whether the instrument type picks the model where no rule does.
            allow_any_instruments_with_sec_uid_to_price_off_lookup: Whether complex instruments too may be priced by a quote for their identifier.
            allow_partially_successful_evaluation: Whether results are returned although some failed, with the failures noted.
            risk_engine: How `Risk/*` measures are computed: `Bump` (default), `Adjoint`, or `Parity` to check one with the other. Bump, Adjoint or Parity, or a value added since.
            find_or_calculate: Whether stored `Risk/*` results are used where all their inputs are the same. Off, Parity or Enabled, or a value added since.
            produce_separate_result_for_linear_otc_legs: Whether FX forwards, swaps and the like give a row for each leg. Default: true.
            fx_forward_contracts_as_units_in_both_legs: Whether both rows of an FX forward show the number of contracts as units. Default: false.
            enable_use_of_cached_unit_results: Whether cached intermediate results are used. Default: false.
            window_valuation_on_instrument_start_end: Whether an instrument is worth zero before its start and after its maturity.
            remove_contingent_cashflows_in_payment_diary: Whether payments that depend on exercise or default are left out of payment diaries.
            use_child_sub_holding_keys_for_portfolio_expansion: Whether constituents of a looked-through portfolio keep their own sub-holding keys.
            validate_domestic_and_quote_currencies_are_consistent: Whether it is an error that a quote's currency is not the instrument's.
            fixed_income_valuations_using_current_face: Whether bonds scale by the holding's current face rather than by units traded; not asset-backed ones. Default: false.
            convert_srs_cash_flows_to_portfolio_currency: Whether stored cash flows are converted to portfolio currency. Default: false.
            conserved_quantity_for_lookthrough_expansion: What stays the same in total when a holding is replaced by its constituents. PV or Exposure, or a value added since.
            return_zero_pv: Cases in which the value is zero rather than an error.
            enable_leg_level_inference_for_custom_srs_columns: Whether stored data for legs are inferred from those for the instrument, and the other way round.
            use_instrument_scale_factor_as_default: Whether the instrument's price scale factor applies to quotes that have none.
            scale_instrument_accrued_override_by_contract_size: Whether a stored accrued interest is multiplied by the contract size, as it used to be. Default: false.
            risk_bump_options: Sizes of the shifts by which `Risk/*` measures are computed.
            funding_curve_by_currency: Name of the discount curve by currency code. Default: the currency followed by `OIS`.
            default_pool_factors_to_unity: Whether a missing pool factor is 1 rather than 0. Default: false.
            find_or_calculate_write_through: Whether results that had to be computed are stored for next time; with `find_or_calculate` only.
            inflation_convexity: How inflation instruments are adjusted for convexity.
            allow_fallback_on_model_decline: Whether the next model is tried where one cannot represent the instrument.
            named_prices: Names for a pricing side with or without dealing costs, for use in address keys.
            suppress_automatic_loan_principal_repayment: Whether contracts of a loan facility do not repay on their own at the end of their schedule.
        """

class SpecificHoldingPricingInfo(LusidModel):
    dependency_source_filter: DependencySourceFilter
    field: str
    def __init__(
        self,
        *,
        dependency_source_filter: DependencySourceFilter | _abc.Mapping[str, _typing.Any],
        field: str,
    ) -> None:
        """Specific holding pricing info.

        Args:
            dependency_source_filter: Condition on the holding whose dependency is resolved, for the rule to apply.
            field: Field of the holding, such as its unit cost, to price by. None, UnitCost, LastTradedPrice, UnitAmortisedCost, UnitCostClean, UnitCostDirty, … (2 more), or a value added since.
        """

class HoldingPricingInfo(LusidModel):
    fallback_field: str | None = ...
    override_field: str | None = ...
    specific_fallbacks: list[SpecificHoldingPricingInfo] | None = ...
    specific_overrides: list[SpecificHoldingPricingInfo] | None = ...
    def __init__(
        self,
        *,
        fallback_field: str | None = ...,
        override_field: str | None = ...,
        specific_fallbacks: _abc.Sequence[SpecificHoldingPricingInfo | _abc.Mapping[str, _typing.Any]] | None = ...,
        specific_overrides: _abc.Sequence[SpecificHoldingPricingInfo | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Holding pricing info.

        Args:
            fallback_field: Field of the holding to price by where no quote is found. None, UnitCost, LastTradedPrice, UnitAmortisedCost, UnitCostClean, UnitCostDirty, … (2 more), or a value added since.
            override_field: Field of the holding to price by in place of quotes; not together with fallbacks. None, UnitCost, LastTradedPrice, UnitAmortisedCost, UnitCostClean, UnitCostDirty, … (2 more), or a value added since.
            specific_fallbacks: Fallbacks for instruments that satisfy a filter.
            specific_overrides: Overrides for instruments that satisfy a filter.
        """

class PricingContext(LusidModel):
    model_rules: list[VendorModelRule] | None = ...
    model_choice: dict[str, ModelSelection] | None = ...
    options: PricingOptions | None = ...
    result_data_rules: list[ResultKeyRule] | None = ...
    holding_pricing_info: HoldingPricingInfo | None = ...
    accrual_definition: str | None = ...
    def __init__(
        self,
        *,
        model_rules: _abc.Sequence[VendorModelRule | _abc.Mapping[str, _typing.Any]] | None = ...,
        model_choice: _abc.Mapping[str, ModelSelection | _abc.Mapping[str, _typing.Any]] | None = ...,
        options: PricingOptions | _abc.Mapping[str, _typing.Any] | None = ...,
        result_data_rules: _abc.Sequence[ResultKeyRule | _abc.Mapping[str, _typing.Any]] | None = ...,
        holding_pricing_info: HoldingPricingInfo | _abc.Mapping[str, _typing.Any] | None = ...,
        accrual_definition: str | None = ...,
    ) -> None:
        """Pricing context.

        Args:
            model_rules: Options for models, one rule for each model and instrument type.
            model_choice: Library and model for each instrument type.
            options: How instruments are priced where no rule says otherwise.
            result_data_rules: Where stored results are looked up that are read directly or replace computed ones.
            holding_pricing_info: How fields of the holding, such as cost, stand in for quotes.
            accrual_definition: As of when in the day accrued interest is computed. Default: `SOD`, the start.
        """

class HoldingContext(LusidModel):
    tax_lot_level_holdings: bool | None = ...
    def __init__(
        self,
        *,
        tax_lot_level_holdings: bool | None = ...,
    ) -> None:
        """Holding context.

        Args:
            tax_lot_level_holdings: Whether holdings are divided into tax lots. Default: true.
        """

class ScriptMapReference(LusidModel):
    scope: str
    code: str
    key: str
    def __init__(
        self,
        *,
        scope: str,
        code: str,
        key: str,
    ) -> None:
        """Script map reference.

        Args:
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            key: Key of the script map in the configuration store.
        """

class TranslationContext(LusidModel):
    disable_scripted_translation: bool | None = ...
    script_map: ScriptMapReference | None = ...
    def __init__(
        self,
        *,
        disable_scripted_translation: bool | None = ...,
        script_map: ScriptMapReference | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Translation context.

        Args:
            disable_scripted_translation: Whether translation by scripts is off.
            script_map: Which script map names the scripts to use.
        """

class ConfigurationRecipe(LusidModel):
    scope: str
    code: str
    market: MarketContext | None = ...
    pricing: PricingContext | None = ...
    aggregation: AggregationContext | None = ...
    description: str | None = ...
    holding: HoldingContext | None = ...
    translation: TranslationContext | None = ...
    def __init__(
        self,
        *,
        scope: str,
        code: str,
        market: MarketContext | _abc.Mapping[str, _typing.Any] | None = ...,
        pricing: PricingContext | _abc.Mapping[str, _typing.Any] | None = ...,
        aggregation: AggregationContext | _abc.Mapping[str, _typing.Any] | None = ...,
        description: str | None = ...,
        holding: HoldingContext | _abc.Mapping[str, _typing.Any] | None = ...,
        translation: TranslationContext | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Configuration recipe.

        Args:
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            market: Where market data are looked up.
            pricing: Which models price which instruments.
            aggregation: How results are added up and rounded.
            description: A description for people.
            holding: How holdings are built before they are valued.
            translation: Which dialect instruments are translated to.
        """

class CreateRecipeRequest(LusidModel):
    recipe_creation_market_data_scopes: list[str]
    recipe_id: ResourceId | None = ...
    inline_recipe: ConfigurationRecipe | None = ...
    as_at: _datetime.datetime | None = ...
    effective_at: str
    def __init__(
        self,
        *,
        recipe_creation_market_data_scopes: list[str] | tuple[str, ...],
        recipe_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        inline_recipe: ConfigurationRecipe | _abc.Mapping[str, _typing.Any] | None = ...,
        as_at: _datetime.datetime | str | None = ...,
        effective_at: _datetime.datetime | _datetime.date | str,
    ) -> None:
        """Create recipe request.

        Args:
            recipe_creation_market_data_scopes: Scopes in which to look for quotes and other market data when the recipe is made.
            recipe_id: The scope and code of the valuation recipe.
            inline_recipe: Recipe to complete.
            as_at: The moment of system time at which data are read. Default: latest.
            effective_at: The moment of business time for which this holds.
        """

class EconomicDependencyWithComplexMarketData(LusidModel):
    economic_dependency: EconomicDependency
    complex_market_data: ComplexMarketData
    def __init__(
        self,
        *,
        economic_dependency: EconomicDependency | _abc.Mapping[str, _typing.Any],
        complex_market_data: ComplexMarketData | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Economic dependency with complex market data.

        Args:
            economic_dependency: The market data that is needed.
            complex_market_data: The curve, surface or cube.
        """

class EconomicDependencyWithQuote(LusidModel):
    economic_dependency: EconomicDependency
    metric_value: MetricValue
    scale_factor: float | None = ...
    def __init__(
        self,
        *,
        economic_dependency: EconomicDependency | _abc.Mapping[str, _typing.Any],
        metric_value: MetricValue | _abc.Mapping[str, _typing.Any],
        scale_factor: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Economic dependency with quote.

        Args:
            economic_dependency: The market data that is needed.
            metric_value: The value as number with its unit.
            scale_factor: What to divide the price by to get the price of one unit.
        """

class PropertyFilter(LusidModel):
    left: str | None = ...
    operator: str | None = ...
    right: Any = ...
    right_operand_type: str | None = ...
    def __init__(
        self,
        *,
        left: str | None = ...,
        operator: str | None = ...,
        right: Any = ...,
        right_operand_type: str | None = ...,
    ) -> None:
        """Property filter.

        Args:
            left: Field or property key whose value is compared.
            operator: How the two are compared, such as `Equals`. Equals, NotEquals, GreaterThan, GreaterThanOrEqualTo, LessThan, LessThanOrEqualTo, … (2 more), or a value added since.
            right: Value, or property key, to compare with.
            right_operand_type: Whether the right side is a value or a property key. Absolute or Property, or a value added since.
        """

class OrderBySpec(LusidModel):
    key: str
    sort_order: str
    def __init__(
        self,
        *,
        key: str,
        sort_order: str,
    ) -> None:
        """Order by spec.

        Args:
            key: Address key to sort by.
            sort_order: Ascending or descending. Ascending or Descending, or a value added since.
        """

class WeightedInstrumentInLineLookupIdentifiers(LusidModel):
    lusid_instrument_id: str | None = ...
    isin: str | None = ...
    sedol: str | None = ...
    cusip: str | None = ...
    client_internal: str | None = ...
    figi: str | None = ...
    ric: str | None = ...
    quote_perm_id: str | None = ...
    red_code: str | None = ...
    bbgid: str | None = ...
    ice_code: str | None = ...
    def __init__(
        self,
        *,
        lusid_instrument_id: str | None = ...,
        isin: str | None = ...,
        sedol: str | None = ...,
        cusip: str | None = ...,
        client_internal: str | None = ...,
        figi: str | None = ...,
        ric: str | None = ...,
        quote_perm_id: str | None = ...,
        red_code: str | None = ...,
        bbgid: str | None = ...,
        ice_code: str | None = ...,
    ) -> None:
        """Weighted instrument in line lookup identifiers.

        Args:
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
            isin: The ISIN. Several instruments may carry the same.
            sedol: The SEDOL. Several instruments may carry the same.
            cusip: The CUSIP. Several instruments may carry the same.
            client_internal: Your own identifier, unique in a scope.
            figi: The FIGI, unique in a scope.
            ric: The RIC. Several instruments may carry the same.
            quote_perm_id: The QuotePermId, unique in a scope.
            red_code: The RED code.
            bbgid: The Bloomberg identifier.
            ice_code: The ICE code.
        """

class WeightedInstrument(LusidModel):
    quantity: float | None = ...
    holding_identifier: str | None = ...
    instrument: LusidInstrument | None = ...
    in_line_lookup_identifiers: WeightedInstrumentInLineLookupIdentifiers | None = ...
    instrument_scope: str | None = ...
    def __init__(
        self,
        *,
        quantity: float | _decimal.Decimal | None = ...,
        holding_identifier: str | None = ...,
        instrument: LusidInstrument | _abc.Mapping[str, _typing.Any] | None = ...,
        in_line_lookup_identifiers: WeightedInstrumentInLineLookupIdentifiers | _abc.Mapping[str, _typing.Any] | None = ...,
        instrument_scope: str | None = ...,
    ) -> None:
        """Weighted instrument.

        Args:
            quantity: How many units.
            holding_identifier: Identifier of the position, such as a transaction identifier or the sub-holding keys.
            instrument: Definition of the instrument, which need not be stored.
            in_line_lookup_identifiers: Identifiers by which market data are found for an instrument given in the request.
            instrument_scope: Scope in which the instrument is looked up, where no definition is given.
        """

class MarketDataOverrides(LusidModel):
    complex_market_data: list[EconomicDependencyWithComplexMarketData] | None = ...
    quotes: list[EconomicDependencyWithQuote] | None = ...
    def __init__(
        self,
        *,
        complex_market_data: _abc.Sequence[EconomicDependencyWithComplexMarketData | _abc.Mapping[str, _typing.Any]] | None = ...,
        quotes: _abc.Sequence[EconomicDependencyWithQuote | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Market data overrides.

        Args:
            complex_market_data: Curves and surfaces to use in place of stored ones, each with the dependency that it satisfies.
            quotes: Quotes to use in place of stored ones, each with the dependency that it satisfies.
        """

class ScenarioReference(LusidModel):
    scope: str
    code: str
    as_at: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        scope: str,
        code: str,
        as_at: _datetime.datetime | str | None = ...,
    ) -> None:
        """Scenario reference.

        Args:
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            as_at: System time of the scenario's version. Default: latest.
        """

class InlineValuationRequest(LusidModel):
    recipe_id: ResourceId | None = ...
    as_at: _datetime.datetime | None = ...
    metrics: list[AggregateSpec]
    group_by: list[str] | None = ...
    filters: list[PropertyFilter] | None = ...
    sort: list[OrderBySpec] | None = ...
    report_currency: str | None = ...
    equip_with_subtotals: bool | None = ...
    return_result_as_expanded_types: bool | None = ...
    valuation_schedule: ValuationSchedule | None = ...
    instruments: list[WeightedInstrument]
    market_data_overrides: MarketDataOverrides | None = ...
    corporate_action_source_id: ResourceId | None = ...
    scenario: ScenarioReference | None = ...
    def __init__(
        self,
        *,
        recipe_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        as_at: _datetime.datetime | str | None = ...,
        metrics: _abc.Sequence[AggregateSpec | _abc.Mapping[str, _typing.Any]],
        group_by: list[str] | tuple[str, ...] | None = ...,
        filters: _abc.Sequence[PropertyFilter | _abc.Mapping[str, _typing.Any]] | None = ...,
        sort: _abc.Sequence[OrderBySpec | _abc.Mapping[str, _typing.Any]] | None = ...,
        report_currency: str | None = ...,
        equip_with_subtotals: bool | None = ...,
        return_result_as_expanded_types: bool | None = ...,
        valuation_schedule: ValuationSchedule | _abc.Mapping[str, _typing.Any] | None = ...,
        instruments: _abc.Sequence[WeightedInstrument | _abc.Mapping[str, _typing.Any]],
        market_data_overrides: MarketDataOverrides | _abc.Mapping[str, _typing.Any] | None = ...,
        corporate_action_source_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        scenario: ScenarioReference | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Inline valuation request.

        Args:
            recipe_id: The scope and code of the valuation recipe.
            as_at: The moment of system time at which data are read. Default: latest.
            metrics: What to compute, each an address key with an operation such as `Sum` or `Proportion`.
            group_by: Address keys to group results by; metrics are aggregated within a group.
            filters: Conditions that select which results are returned, as `WHERE` in SQL.
            sort: How to sort the results.
            report_currency: The currency to report in, as ISO code. Default: that of the portfolio.
            equip_with_subtotals: Whether to return subtotals of groups as well.
            return_result_as_expanded_types: Whether results keep their structure, such as amount with currency, instead of plain numbers. Default: false.
            valuation_schedule: Date to value at, or dates from a first to a last.
            instruments: Instruments to value, with quantities; they need not be stored.
            market_data_overrides: Market data to use instead of what is stored.
            corporate_action_source_id: The source whose corporate actions are applied to the holdings.
            scenario: The scenario to value under.
        """

class ResultDataSchema(LusidModel):
    node_value_schema: dict[str, FieldSchema] | None = ...
    property_schema: dict[str, FieldSchema] | None = ...
    address_schema: dict[str, AddressDefinition] | None = ...
    def __init__(
        self,
        *,
        node_value_schema: _abc.Mapping[str, FieldSchema | _abc.Mapping[str, _typing.Any]] | None = ...,
        property_schema: _abc.Mapping[str, FieldSchema | _abc.Mapping[str, _typing.Any]] | None = ...,
        address_schema: _abc.Mapping[str, AddressDefinition | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Result data schema.

        Args:
            node_value_schema: Deprecated; use `address_schema`.
            property_schema: Deprecated; use `address_schema`.
            address_schema: Type and meaning of each column, by address key.
        """

class ScenarioDiagnostics(LusidModel):
    applied: list[AppliedScenarioShift] | None = ...
    skipped: list[str] | None = ...
    omitted_applied: int | None = ...
    def __init__(
        self,
        *,
        applied: _abc.Sequence[AppliedScenarioShift | _abc.Mapping[str, _typing.Any]] | None = ...,
        skipped: list[str] | tuple[str, ...] | None = ...,
        omitted_applied: int | None = ...,
    ) -> None:
        """Scenario diagnostics.

        Args:
            applied: Market data that shifts changed, one entry each.
            skipped: Market data that a shift matched but could not change, with the reason.
            omitted_applied: Number of changes left out of this list; null where none was.
        """

class ListAggregationResponse(LusidModel):
    aggregation_effective_at: _datetime.datetime | None = ...
    aggregation_as_at: _datetime.datetime | None = ...
    href: str | None = ...
    data: list[dict[str, Any]] | None = ...
    aggregation_currency: str | None = ...
    data_schema: ResultDataSchema | None = ...
    aggregation_failures: list[AggregationMeasureFailureDetail] | None = ...
    recipe_id: ResourceId | None = ...
    scenario_diagnostics: ScenarioDiagnostics | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        aggregation_effective_at: _datetime.datetime | str | None = ...,
        aggregation_as_at: _datetime.datetime | str | None = ...,
        href: str | None = ...,
        data: _abc.Sequence[_abc.Mapping[str, Any]] | None = ...,
        aggregation_currency: str | None = ...,
        data_schema: ResultDataSchema | _abc.Mapping[str, _typing.Any] | None = ...,
        aggregation_failures: _abc.Sequence[AggregationMeasureFailureDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        recipe_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        scenario_diagnostics: ScenarioDiagnostics | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """List aggregation response.

        Args:
            aggregation_effective_at: Business time of the valuation.
            aggregation_as_at: System time of the valuation.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            data: Rows of the result, each by address key.
            aggregation_currency: Report currency of the valuation, as ISO code.
            data_schema: The types of the result's columns.
            aggregation_failures: Measures that could not be computed, with the reason.
            recipe_id: The scope and code of the valuation recipe.
            scenario_diagnostics: What the scenario's shifts changed and left alone.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class OrderFlowConfiguration(LusidModel):
    include_entity_types: str
    def __init__(
        self,
        *,
        include_entity_types: str,
    ) -> None:
        """Order flow configuration.

        Args:
            include_entity_types: Which orders count beside transactions: `None`, `Allocations` or `OrdersAndAllocations`. None, Allocations or OrdersAndAllocations, or a value added since.
        """

class QueryableKey(LusidModel):
    address_key: str
    description: str | None = ...
    display_name: str
    type: str
    flattened_type: str
    holding_quantity_scaling: str
    supported_usages: list[str]
    supported_operations: list[str]
    life_cycle_status: str
    removal_date: _datetime.datetime | None = ...
    applicable_options: dict[str, AddressKeyOptionDefinition] | None = ...
    derivation_formula: str | None = ...
    def __init__(
        self,
        *,
        address_key: str,
        description: str | None = ...,
        display_name: str,
        type: str,
        flattened_type: str,
        holding_quantity_scaling: str,
        supported_usages: list[str] | tuple[str, ...],
        supported_operations: list[str] | tuple[str, ...],
        life_cycle_status: str,
        removal_date: _datetime.datetime | str | None = ...,
        applicable_options: _abc.Mapping[str, AddressKeyOptionDefinition | _abc.Mapping[str, _typing.Any]] | None = ...,
        derivation_formula: str | None = ...,
    ) -> None:
        """Queryable key.

        Args:
            address_key: The path by which a result is named, such as `Valuation/PV`.
            description: What the key gives.
            display_name: The name shown to people.
            type: Type of the value where results keep their structure.
            flattened_type: Type of the value where results are not expanded, such as a plain number.
            holding_quantity_scaling: Whether the value grows with the units held, as a present value does and a price does not.
            supported_usages: Kinds of queries that accept the key.
            supported_operations: Operations that can be applied when results are aggregated, such as `Sum`.
            life_cycle_status: Whether it is supported or to be removed.
            removal_date: When it ceases to be supported.
            applicable_options: Options that the key accepts, by name, with the values they allow.
            derivation_formula: The formula that computes the value, at most 8,000 characters.
        """

class QueryableKeysForMetricsRequest(LusidModel):
    metrics: list[str]
    recipe_id: ResourceId | None = ...
    effective_at: _datetime.datetime | None = ...
    as_at: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        metrics: list[str] | tuple[str, ...],
        recipe_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        effective_at: _datetime.datetime | str | None = ...,
        as_at: _datetime.datetime | str | None = ...,
    ) -> None:
        """Queryable keys for metrics request.

        Args:
            metrics: Address keys to describe, as a valuation request would give them.
            recipe_id: The scope and code of the valuation recipe.
            effective_at: The moment of business time for which this holds.
            as_at: The moment of system time at which data are read. Default: latest.
        """

class QueryableKeysForMetricsResponse(LusidModel):
    metrics: dict[str, QueryableKey]
    failed: dict[str, str | None]
    def __init__(
        self,
        *,
        metrics: _abc.Mapping[str, QueryableKey | _abc.Mapping[str, _typing.Any]],
        failed: _abc.Mapping[str, str | None],
    ) -> None:
        """Queryable keys for metrics response.

        Args:
            metrics: What each address key returns, by key.
            failed: The items of the request that failed, by their key in the request, each with the error.
        """

class ResourceListOfAggregationQuery(LusidModel):
    values: list[AggregationQuery]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[AggregationQuery | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of aggregation query.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class ValuationRequest(LusidModel):
    recipe_id: ResourceId
    as_at: _datetime.datetime | None = ...
    metrics: list[AggregateSpec]
    group_by: list[str] | None = ...
    filters: list[PropertyFilter] | None = ...
    sort: list[OrderBySpec] | None = ...
    report_currency: str | None = ...
    equip_with_subtotals: bool | None = ...
    return_result_as_expanded_types: bool | None = ...
    include_order_flow: OrderFlowConfiguration | None = ...
    portfolio_entity_ids: list[PortfolioEntityId]
    valuation_schedule: ValuationSchedule
    market_data_overrides: MarketDataOverrides | None = ...
    corporate_action_source_id: ResourceId | None = ...
    scenario: ScenarioReference | None = ...
    notional_dealing_cost_table_id: ResourceId | None = ...
    def __init__(
        self,
        *,
        recipe_id: ResourceId | _abc.Mapping[str, _typing.Any],
        as_at: _datetime.datetime | str | None = ...,
        metrics: _abc.Sequence[AggregateSpec | _abc.Mapping[str, _typing.Any]],
        group_by: list[str] | tuple[str, ...] | None = ...,
        filters: _abc.Sequence[PropertyFilter | _abc.Mapping[str, _typing.Any]] | None = ...,
        sort: _abc.Sequence[OrderBySpec | _abc.Mapping[str, _typing.Any]] | None = ...,
        report_currency: str | None = ...,
        equip_with_subtotals: bool | None = ...,
        return_result_as_expanded_types: bool | None = ...,
        include_order_flow: OrderFlowConfiguration | _abc.Mapping[str, _typing.Any] | None = ...,
        portfolio_entity_ids: _abc.Sequence[PortfolioEntityId | _abc.Mapping[str, _typing.Any]],
        valuation_schedule: ValuationSchedule | _abc.Mapping[str, _typing.Any],
        market_data_overrides: MarketDataOverrides | _abc.Mapping[str, _typing.Any] | None = ...,
        corporate_action_source_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        scenario: ScenarioReference | _abc.Mapping[str, _typing.Any] | None = ...,
        notional_dealing_cost_table_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Valuation request.

        Args:
            recipe_id: The scope and code of the valuation recipe.
            as_at: The moment of system time at which data are read. Default: latest.
            metrics: What to compute, each an address key with an operation such as `Sum` or `Proportion`.
            group_by: Address keys to group results by; metrics are aggregated within a group.
            filters: Conditions that select which results are returned, as `WHERE` in SQL.
            sort: How to sort the results.
            report_currency: The currency to report in, as ISO code. Default: that of the portfolio.
            equip_with_subtotals: Whether to return subtotals of groups as well.
            return_result_as_expanded_types: Whether results keep their structure, such as amount with currency, instead of plain numbers. Default: false.
            include_order_flow: Which orders and allocations count as holdings.
            portfolio_entity_ids: Portfolios and portfolio groups to value.
            valuation_schedule: Date to value at, or dates from a first to a last.
            market_data_overrides: Market data to use instead of what is stored.
            corporate_action_source_id: The source whose corporate actions are applied to the holdings.
            scenario: The scenario to value under.
            notional_dealing_cost_table_id: Scope and code of the table of notional dealing costs.
        """
