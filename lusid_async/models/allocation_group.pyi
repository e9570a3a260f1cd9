"""The allocation group and the models that go with it, which several parts of the API share.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import Link, ModelProperty, ResourceId, Version
from lusid_async.models.derived_transaction_portfolios import WhtParameters
from lusid_async.models.fund_configuration import ApportionmentMethodProperty
from lusid_async.models.lusid_instrument_family.shared import (
    SimpleRoundingConvention,
    TimeZoneConventions,
    TradingConventions,
)

class AllocationGroupClass(LusidModel):
    share_class_short_code: str
    apportionment_factor: float | None = ...
    share_class_series_code: str | None = ...
    def __init__(
        self,
        *,
        share_class_short_code: str,
        apportionment_factor: float | _decimal.Decimal | None = ...,
        share_class_series_code: str | None = ...,
    ) -> None: ...

class AllocationGroup(LusidModel):
    classes: list[AllocationGroupClass] | None = ...
    name: str
    description: str | None = ...
    share_class_short_code: str
    apportionment_method_property: ApportionmentMethodProperty | None = ...
    formula: str | None = ...
    def __init__(
        self,
        *,
        classes: _abc.Sequence[AllocationGroupClass | _abc.Mapping[str, _typing.Any]] | None = ...,
        name: str,
        description: str | None = ...,
        share_class_short_code: str,
        apportionment_method_property: ApportionmentMethodProperty | _abc.Mapping[str, _typing.Any] | None = ...,
        formula: str | None = ...,
    ) -> None: ...

class DayMonth(LusidModel):
    day: int
    month: int
    def __init__(
        self,
        *,
        day: int,
        month: int,
    ) -> None: ...

class SwingSpreadTier(LusidModel):
    lower_bound_exclusive: float
    upper_bound_inclusive: float | None = ...
    bps: float
    def __init__(
        self,
        *,
        lower_bound_exclusive: float | _decimal.Decimal,
        upper_bound_inclusive: float | _decimal.Decimal | None = ...,
        bps: float | _decimal.Decimal,
    ) -> None: ...

class DirectionSpreads(LusidModel):
    basis: str
    tiers: list[SwingSpreadTier]
    def __init__(
        self,
        *,
        basis: str,
        tiers: _abc.Sequence[SwingSpreadTier | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

class DualPriceDerivation(LusidModel):
    real_side: str
    include_ndc: bool
    bid_spread_bps: float | None = ...
    offer_spread_bps: float | None = ...
    def __init__(
        self,
        *,
        real_side: str,
        include_ndc: bool,
        bid_spread_bps: float | _decimal.Decimal | None = ...,
        offer_spread_bps: float | _decimal.Decimal | None = ...,
    ) -> None: ...

class PortfolioEntityIdWithDetails(LusidModel):
    display_name: str | None = ...
    description: str | None = ...
    scope: str
    code: str
    portfolio_entity_type: str | None = ...
    def __init__(
        self,
        *,
        display_name: str | None = ...,
        description: str | None = ...,
        scope: str,
        code: str,
        portfolio_entity_type: str | None = ...,
    ) -> None: ...

class InstrumentResolutionDetail(LusidModel):
    instrument_identifiers: dict[str, str | None]
    lusid_instrument_id: str | None = ...
    instrument_scope: str | None = ...
    launch_price: float | None = ...
    launch_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        instrument_identifiers: _abc.Mapping[str, str | None],
        lusid_instrument_id: str | None = ...,
        instrument_scope: str | None = ...,
        launch_price: float | _decimal.Decimal | None = ...,
        launch_date: _datetime.datetime | str | None = ...,
    ) -> None: ...

class NavSettlementConfigurationCategory(LusidModel):
    calculate_instruction_to_portfolio_rate: bool
    calculate_trade_date_to_settlement_fx_pn_l: bool
    def __init__(
        self,
        *,
        calculate_instruction_to_portfolio_rate: bool,
        calculate_trade_date_to_settlement_fx_pn_l: bool,
    ) -> None: ...

class NavSettlementConfiguration(LusidModel):
    cash_settlement: NavSettlementConfigurationCategory
    deferred_cash_receipt: NavSettlementConfigurationCategory
    def __init__(
        self,
        *,
        cash_settlement: NavSettlementConfigurationCategory | _abc.Mapping[str, _typing.Any],
        deferred_cash_receipt: NavSettlementConfigurationCategory | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class SwingPricingRule(LusidModel):
    threshold_percentage_of_nav: float
    inflow_basis: str | None = ...
    outflow_basis: str | None = ...
    def __init__(
        self,
        *,
        threshold_percentage_of_nav: float | _decimal.Decimal,
        inflow_basis: str | None = ...,
        outflow_basis: str | None = ...,
    ) -> None: ...

class NavType(LusidModel):
    status: str
    code: str | None = ...
    display_name: str | None = ...
    description: str | None = ...
    chart_of_accounts_id: ResourceId
    posting_module_codes: list[str] | None = ...
    cleardown_module_codes: list[str] | None = ...
    settlement_configuration: NavSettlementConfiguration
    valuation_recipe_id: ResourceId
    holding_recipe_id: ResourceId
    accounting_method: str
    sub_holding_keys: list[str] | None = ...
    amortisation_method: str
    transaction_type_scope: str
    cash_gain_loss_calculation_date: str
    amortisation_rule_set_id: ResourceId | None = ...
    leader_nav_type_code: str | None = ...
    transaction_template_scope: str
    transaction_exclusion_filter: str | None = ...
    pricing_basis: str | None = ...
    swing_pricing: SwingPricingRule | None = ...
    notional_dealing_cost_table_id: ResourceId | None = ...
    def __init__(
        self,
        *,
        status: str,
        code: str | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
        chart_of_accounts_id: ResourceId | _abc.Mapping[str, _typing.Any],
        posting_module_codes: list[str] | tuple[str, ...] | None = ...,
        cleardown_module_codes: list[str] | tuple[str, ...] | None = ...,
        settlement_configuration: NavSettlementConfiguration | _abc.Mapping[str, _typing.Any],
        valuation_recipe_id: ResourceId | _abc.Mapping[str, _typing.Any],
        holding_recipe_id: ResourceId | _abc.Mapping[str, _typing.Any],
        accounting_method: str,
        sub_holding_keys: list[str] | tuple[str, ...] | None = ...,
        amortisation_method: str,
        transaction_type_scope: str,
        cash_gain_loss_calculation_date: str,
        amortisation_rule_set_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        leader_nav_type_code: str | None = ...,
        transaction_template_scope: str,
        transaction_exclusion_filter: str | None = ...,
        pricing_basis: str | None = ...,
        swing_pricing: SwingPricingRule | _abc.Mapping[str, _typing.Any] | None = ...,
        notional_dealing_cost_table_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class Series(LusidModel):
    share_class_short_code: str | None = ...
    series_identifier: str
    series_type: str
    launch_date: _datetime.datetime
    launch_price_type: str
    dom_ccy: str
    properties: dict[str, ModelProperty] | None = ...
    launch_price: float | None = ...
    status: str | None = ...
    def __init__(
        self,
        *,
        share_class_short_code: str | None = ...,
        series_identifier: str,
        series_type: str,
        launch_date: _datetime.datetime | str,
        launch_price_type: str,
        dom_ccy: str,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        launch_price: float | _decimal.Decimal | None = ...,
        status: str | None = ...,
    ) -> None: ...

class ShareClass(LusidModel):
    instrument_identifiers: dict[str, str | None] | None = ...
    series: list[Series] | None = ...
    name: str
    description: str | None = ...
    share_class_short_code: str
    launch_price: float | None = ...
    launch_date: _datetime.datetime | None = ...
    properties: dict[str, ModelProperty] | None = ...
    investor_type: str
    distribution_type: str | None = ...
    dom_ccy: str
    trading_conventions: TradingConventions | None = ...
    rounding_conventions_price: list[SimpleRoundingConvention] | None = ...
    rounding_conventions_units: list[SimpleRoundingConvention] | None = ...
    time_zone_conventions: TimeZoneConventions | None = ...
    distribution_payment_type: str | None = ...
    hedging: str | None = ...
    wht_parameters: WhtParameters | None = ...
    def __init__(
        self,
        *,
        instrument_identifiers: _abc.Mapping[str, str | None] | None = ...,
        series: _abc.Sequence[Series | _abc.Mapping[str, _typing.Any]] | None = ...,
        name: str,
        description: str | None = ...,
        share_class_short_code: str,
        launch_price: float | _decimal.Decimal | None = ...,
        launch_date: _datetime.datetime | str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        investor_type: str,
        distribution_type: str | None = ...,
        dom_ccy: str,
        trading_conventions: TradingConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        rounding_conventions_price: _abc.Sequence[SimpleRoundingConvention | _abc.Mapping[str, _typing.Any]] | None = ...,
        rounding_conventions_units: _abc.Sequence[SimpleRoundingConvention | _abc.Mapping[str, _typing.Any]] | None = ...,
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
        distribution_payment_type: str | None = ...,
        hedging: str | None = ...,
        wht_parameters: WhtParameters | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class FundInstrument(LusidModel):
    instrument_identifiers: dict[str, str | None]
    def __init__(
        self,
        *,
        instrument_identifiers: _abc.Mapping[str, str | None],
    ) -> None: ...

class SwingBaseline(LusidModel):
    source: str
    include_ndc: bool | None = ...
    def __init__(
        self,
        *,
        source: str,
        include_ndc: bool | None = ...,
    ) -> None: ...

class SwingSpreads(LusidModel):
    inflow: DirectionSpreads | None = ...
    outflow: DirectionSpreads | None = ...
    def __init__(
        self,
        *,
        inflow: DirectionSpreads | _abc.Mapping[str, _typing.Any] | None = ...,
        outflow: DirectionSpreads | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class SwingTrigger(LusidModel):
    type: str
    threshold: float
    def __init__(
        self,
        *,
        type: str,
        threshold: float | _decimal.Decimal,
    ) -> None: ...

class SwingPolicy(LusidModel):
    baseline: SwingBaseline
    default_spread_source: str | None = ...
    spreads: SwingSpreads | None = ...
    inflow_trigger: SwingTrigger | None = ...
    outflow_trigger: SwingTrigger | None = ...
    def __init__(
        self,
        *,
        baseline: SwingBaseline | _abc.Mapping[str, _typing.Any],
        default_spread_source: str | None = ...,
        spreads: SwingSpreads | _abc.Mapping[str, _typing.Any] | None = ...,
        inflow_trigger: SwingTrigger | _abc.Mapping[str, _typing.Any] | None = ...,
        outflow_trigger: SwingTrigger | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class PricingMethodology(LusidModel):
    output_shape: str
    swing_policy: SwingPolicy | None = ...
    price_labels: str | None = ...
    derivation: DualPriceDerivation | None = ...
    def __init__(
        self,
        *,
        output_shape: str,
        swing_policy: SwingPolicy | _abc.Mapping[str, _typing.Any] | None = ...,
        price_labels: str | None = ...,
        derivation: DualPriceDerivation | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class ReportingPrice(LusidModel):
    source: str
    label: str
    def __init__(
        self,
        *,
        source: str,
        label: str,
    ) -> None: ...

class Fund(LusidModel):
    href: str | None = ...
    id: ResourceId
    display_name: str | None = ...
    description: str | None = ...
    base_currency: str | None = ...
    investor_structure: str
    portfolio_ids: list[PortfolioEntityIdWithDetails] | None = ...
    fund_configuration_id: ResourceId | None = ...
    short_code: str | None = ...
    abor_id: ResourceId | None = ...
    share_class_instruments: list[InstrumentResolutionDetail] | None = ...
    type: str | None = ...
    tax_transparency: str | None = ...
    inception_date: _datetime.datetime
    decimal_places: int | None = ...
    year_end_date: DayMonth | None = ...
    primary_nav_type: NavType | None = ...
    additional_nav_types: list[NavType] | None = ...
    properties: dict[str, ModelProperty] | None = ...
    create_instrument: bool | None = ...
    instrument_scope: str | None = ...
    allocation_groups: list[AllocationGroup] | None = ...
    share_classes: list[ShareClass] | None = ...
    fund_instrument: FundInstrument | None = ...
    pricing_methodology: PricingMethodology | None = ...
    reporting_prices: list[ReportingPrice] | None = ...
    version: Version | None = ...
    wht_parameters: WhtParameters | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        id: ResourceId | _abc.Mapping[str, _typing.Any],
        display_name: str | None = ...,
        description: str | None = ...,
        base_currency: str | None = ...,
        investor_structure: str,
        portfolio_ids: _abc.Sequence[PortfolioEntityIdWithDetails | _abc.Mapping[str, _typing.Any]] | None = ...,
        fund_configuration_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        short_code: str | None = ...,
        abor_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        share_class_instruments: _abc.Sequence[InstrumentResolutionDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        type: str | None = ...,
        tax_transparency: str | None = ...,
        inception_date: _datetime.datetime | str,
        decimal_places: int | None = ...,
        year_end_date: DayMonth | _abc.Mapping[str, _typing.Any] | None = ...,
        primary_nav_type: NavType | _abc.Mapping[str, _typing.Any] | None = ...,
        additional_nav_types: _abc.Sequence[NavType | _abc.Mapping[str, _typing.Any]] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        create_instrument: bool | None = ...,
        instrument_scope: str | None = ...,
        allocation_groups: _abc.Sequence[AllocationGroup | _abc.Mapping[str, _typing.Any]] | None = ...,
        share_classes: _abc.Sequence[ShareClass | _abc.Mapping[str, _typing.Any]] | None = ...,
        fund_instrument: FundInstrument | _abc.Mapping[str, _typing.Any] | None = ...,
        pricing_methodology: PricingMethodology | _abc.Mapping[str, _typing.Any] | None = ...,
        reporting_prices: _abc.Sequence[ReportingPrice | _abc.Mapping[str, _typing.Any]] | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        wht_parameters: WhtParameters | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...
