"""The members of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from pydantic import Field

from lusid_async.modelling import DiscriminatedModel, LusidModel

from .family_bases import LusidInstrument

if TYPE_CHECKING:
    from .aggregation import WeightedInstrument
    from .conventions import CdsFlowConventions, FlowConventions, IndexConvention
    from .family_bases import Schedule
    from .schedule_family import BondConversionSchedule, CancelSchedule, CommodityCalendarSchedule, Compounding, FxLinkedNotionalSchedule, OptionalitySchedule, StepSchedule


class AdditionalPayment(LusidModel):
    """Additional payment."""

    amount: float
    currency: str
    pay_date: datetime
    pay_receive: str
    """Pay or Receive, or a value added since."""


class ResetSchedule(LusidModel):
    """Reset schedule."""

    conventions: "FlowConventions | None" = None
    first_reset_date: datetime | None = None
    frequency: str
    last_reset_date: datetime | None = None


class AssetLeg(LusidModel):
    """Asset leg."""

    asset: LusidInstrument
    asset_swap_structure: str | None = None
    """Par or Proceeds, or a value added since."""
    income_policy: str | None = None
    """PassThrough, AccrueToReset or Reinvest, or a value added since."""
    initial_price: float | None = None
    pay_receive: str
    """Pay or Receive, or a value added since."""
    reset_schedule: ResetSchedule | None = None


class Barrier(LusidModel):
    """Barrier."""

    direction: str
    """Down or Up, or a value added since."""
    level: float
    monitoring: str | None = None
    """European, Bermudan or American, or a value added since."""
    type: str
    """Knockin or Knockout, or a value added since."""


class BasketIdentifier(LusidModel):
    """Basket identifier."""

    index: str
    name: str
    region: str
    series_id: int


class CdsProtectionDetailSpecification(LusidModel):
    """Cds protection detail specification."""

    seniority: str | None = None
    """Unknown, SNR, SUB, JRSUBUT2, PREFT1, SECDOM, SNRFOR or SUBLT2, or a value added since."""
    restructuring_type: str | None = None
    """Unknown, CR, MR, MM, XR, XR14, CR14, MR14 or MM14, or a value added since."""
    protect_start_day: bool | None = None
    pay_accrued_interest_on_default: bool | None = None


class MasteredInstrument(LusidInstrument):
    """Mastered instrument: the `LusidInstrument` whose discriminator is `MasteredInstrument`."""

    instrument_type: str = "MasteredInstrument"
    identifiers: dict[str, str | None]
    mastered_dom_ccy: str | None = None
    mastered_instrument_type: str | None = None
    mastered_lusid_instrument_id: str | None = None
    mastered_name: str | None = None
    mastered_scope: str | None = None
    mastered_asset_class: str | None = None
    """InterestRates, FX, Inflation, Equities, Credit, Commodities or Money, or a value added since."""


class CollateralInstrument(LusidModel):
    """Collateral instrument."""

    units: float
    instrument: MasteredInstrument


class Collateral(LusidModel):
    """Collateral."""

    buyer_receives_cashflows: bool
    buyer_receives_corporate_action_payments: bool
    collateral_instruments: list[CollateralInstrument] | None = None
    collateral_value: float | None = None
    defer_manufactured_payments: bool | None = None


class EquityAllOfIdentifiers(LusidModel):
    """Equity all of identifiers."""

    lusid_instrument_id: str | None = Field(default=None, validation_alias="LusidInstrumentId", serialization_alias="LusidInstrumentId")
    isin: str | None = Field(default=None, validation_alias="Isin", serialization_alias="Isin")
    sedol: str | None = Field(default=None, validation_alias="Sedol", serialization_alias="Sedol")
    cusip: str | None = Field(default=None, validation_alias="Cusip", serialization_alias="Cusip")
    client_internal: str | None = Field(default=None, validation_alias="ClientInternal", serialization_alias="ClientInternal")
    figi: str | None = Field(default=None, validation_alias="Figi", serialization_alias="Figi")
    ric: str | None = Field(default=None, validation_alias="RIC", serialization_alias="RIC")
    quote_perm_id: str | None = Field(default=None, validation_alias="QuotePermId", serialization_alias="QuotePermId")
    red_code: str | None = Field(default=None, validation_alias="REDCode", serialization_alias="REDCode")
    bbgid: str | None = Field(default=None, validation_alias="BBGId", serialization_alias="BBGId")
    ice_code: str | None = Field(default=None, validation_alias="ICECode", serialization_alias="ICECode")


class ExDividendConfiguration(LusidModel):
    """Ex dividend configuration."""

    use_business_days: bool | None = None
    ex_dividend_days: int
    return_negative_accrued: bool | None = None
    apply_thirty360_pay_delay: bool | None = None


class ExchangeTradedOptionContractDetails(LusidModel):
    """Exchange traded option contract details."""

    dom_ccy: str
    strike: float
    contract_size: float
    country: str
    delivery_type: str
    """Cash or Physical, or a value added since."""
    description: str
    exchange_code: str
    exercise_date: datetime
    exercise_type: str
    """European, Bermudan or American, or a value added since."""
    option_code: str
    option_type: str
    """Call or Put, or a value added since."""
    underlying: LusidInstrument
    underlying_code: str
    delivery_days: int | None = None
    business_day_convention: str | None = None
    """NoAdjustment, None, Previous, P, Following, F, ModifiedPrevious, MP, ModifiedFollowing, MF, HalfMonthModifiedFollowing, Nearest or Invalid, or a value added since."""
    settlement_calendars: list[str] | None = None


class FixedLegAllOfOverrides(LusidModel):
    """Fixed leg all of overrides."""

    amortization: list[float] | None = Field(default=None, validation_alias="Amortization", serialization_alias="Amortization")
    spreads: list[float] | None = Field(default=None, validation_alias="Spreads", serialization_alias="Spreads")


class FlowConventionName(LusidModel):
    """Flow convention name."""

    currency: str
    index_name: str | None = None
    tenor: str


class FuturesContractDetails(LusidModel):
    """Futures contract details."""

    dom_ccy: str
    fgn_ccy: str | None = None
    asset_class: str | None = None
    """InterestRates, FX, Inflation, Equities, Credit, Commodities or Money, or a value added since."""
    contract_code: str
    contract_month: str | None = None
    """F, G, H, J, K, M, N, Q, U, V, X or Z, or a value added since."""
    contract_size: float
    convention: str | None = None
    """Actual360, Act360, MoneyMarket, Actual365, Act365, Thirty360, ThirtyU360, Bond, ThirtyE360, EuroBond, ActualActual, ActAct, ActActIsda, ActActIcma, ActActIsma, OneOne, Act364, Act365F, Act365L, Act365_25, Act252, Bus252, NL360, NL365, ActActAFB, Act365Cad, ThirtyActIsda, Thirty365Isda, ThirtyEActIsda, ThirtyE360Isda, ThirtyE365Isda or ThirtyU360EOM, or a value added since."""
    country: str | None = None
    description: str | None = None
    exchange_code: str
    exchange_name: str | None = None
    ticker_step: float | None = None
    unit_value: float | None = None
    calendars: list[str] | None = None
    delivery_type: str | None = None
    """Cash or Physical, or a value added since."""
    deliverable_min_maturity_years: float | None = None
    deliverable_max_maturity_years: float | None = None
    exclude_callable_bonds: bool | None = None
    deliverable_min_amount_outstanding: float | None = None
    deliverable_isins: list[str] | None = None


class InflationIndexConventions(LusidModel):
    """Inflation index conventions."""

    inflation_index_name: str
    currency: str
    observation_lag: str
    inflation_interpolation: str | None = None
    """Linear or Flat, or a value added since."""
    inflation_frequency: str | None = None
    inflation_roll_day: int | None = None


class InstrumentDefinitionFormat(LusidModel):
    """Instrument definition format."""

    source_system: str
    vendor: str
    version: str


class LegDefinition(LusidModel):
    """Leg definition."""

    convention_name: FlowConventionName | None = None
    conventions: "FlowConventions | None" = None
    index_convention: "IndexConvention | None" = None
    index_convention_name: FlowConventionName | None = None
    notional_exchange_type: str
    """None, Initial, Final or Both, or a value added since."""
    pay_receive: str
    """Pay or Receive, or a value added since."""
    rate_or_spread: float
    reset_convention: str | None = None
    """InAdvance or InArrears, or a value added since."""
    stub_type: str
    """None, ShortFront, ShortBack, LongBack, LongFront or Both, or a value added since."""
    compounding: "Compounding | None" = None
    amortisation: "StepSchedule | None" = None
    first_regular_payment_date: datetime | None = None
    first_coupon_type: str | None = None
    """ProRata or Full, or a value added since."""
    last_regular_payment_date: datetime | None = None
    last_coupon_type: str | None = None
    """ProRata or Full, or a value added since."""
    fx_linked_notional_schedule: "FxLinkedNotionalSchedule | None" = None
    intermediate_notional_exchange: bool | None = None


class LoanPeriod(LusidModel):
    """Loan period."""

    payment_date: datetime
    notional: float
    interest_amount: float


class MarkToMarketConventions(LusidModel):
    """Mark to market conventions."""

    calendar_code: str | None = None
    hour_offset_tenor: str | None = None
    minute_offset_tenor: str | None = None


class PreferredShareAllOfIdentifiers(LusidModel):
    """Preferred share all of identifiers."""

    lusid_instrument_id: str | None = Field(default=None, validation_alias="LusidInstrumentId", serialization_alias="LusidInstrumentId")
    isin: str | None = Field(default=None, validation_alias="Isin", serialization_alias="Isin")
    sedol: str | None = Field(default=None, validation_alias="Sedol", serialization_alias="Sedol")
    cusip: str | None = Field(default=None, validation_alias="Cusip", serialization_alias="Cusip")
    client_internal: str | None = Field(default=None, validation_alias="ClientInternal", serialization_alias="ClientInternal")
    figi: str | None = Field(default=None, validation_alias="Figi", serialization_alias="Figi")
    ric: str | None = Field(default=None, validation_alias="RIC", serialization_alias="RIC")
    quote_perm_id: str | None = Field(default=None, validation_alias="QuotePermId", serialization_alias="QuotePermId")
    red_code: str | None = Field(default=None, validation_alias="REDCode", serialization_alias="REDCode")
    bbgid: str | None = Field(default=None, validation_alias="BBGId", serialization_alias="BBGId")
    ice_code: str | None = Field(default=None, validation_alias="ICECode", serialization_alias="ICECode")


class Premium(LusidModel):
    """Premium."""

    amount: float
    currency: str
    var_date: datetime = Field(validation_alias="date", serialization_alias="date")


class RoundingConvention(LusidModel):
    """Rounding convention."""

    face_value: float | None = None
    precision: int | None = None
    rounding_target: str | None = None
    """All, AccruedInterest or Cashflows, or a value added since."""
    rounding_type: str | None = None
    """None, Down, Up or Nearest, or a value added since."""


class SimpleRoundingConvention(LusidModel):
    """Simple rounding convention."""

    precision: int | None = None
    rounding_type: str | None = None
    """None, Down, Up or Nearest, or a value added since."""


class TimeZoneConventions(LusidModel):
    """Time zone conventions."""

    primary_time_zone: str
    start_of_day: str | None = None
    primary_market_open: str | None = None


class Touch(LusidModel):
    """Touch."""

    direction: str
    """Down or Up, or a value added since."""
    level: float
    monitoring: str | None = None
    """European, Bermudan or American, or a value added since."""
    type: str
    """Touch or Notouch, or a value added since."""


class TradingConventions(LusidModel):
    """Trading conventions."""

    price_scale_factor: float | None = None
    minimum_order_size: float | None = None
    minimum_order_increment: float | None = None
    price_quotation_type: str | None = None
    """Clean or Dirty, or a value added since."""
    price_fraction_convention: str | None = None
    """Decimal, ThirtySeconds, SixtyFourths, OneHundredTwentyEighths or TwoHundredFiftySixths, or a value added since."""


class WeightedInstruments(LusidModel):
    """Weighted instruments."""

    instruments: "list[WeightedInstrument]"


class Basket(LusidInstrument):
    """Basket: the `LusidInstrument` whose discriminator is `Basket`."""

    instrument_type: str = "Basket"
    basket_name: BasketIdentifier
    basket_type: str
    """Bonds, Credits, Equities or EquitySwap, or a value added since."""
    weighted_instruments: WeightedInstruments


class Bond(LusidInstrument):
    """Bond: the `LusidInstrument` whose discriminator is `Bond`."""

    instrument_type: str = "Bond"
    start_date: datetime
    maturity_date: datetime
    dom_ccy: str
    flow_conventions: "FlowConventions"
    principal: float
    coupon_rate: float
    identifiers: dict[str, str | None] | None = None
    ex_dividend_days: int | None = None
    initial_coupon_date: datetime | None = None
    first_coupon_pay_date: datetime | None = None
    calculation_type: str | None = None
    """Standard, DayCountCoupon, NoCalculationFloater, BrazilFixedCoupon or StandardWithCappedAccruedInterest, or a value added since."""
    rounding_conventions: list[RoundingConvention] | None = None
    ex_dividend_configuration: ExDividendConfiguration | None = None
    original_issue_price: float | None = None
    par_per_unit: float | None = None
    trading_conventions: TradingConventions | None = None
    time_zone_conventions: TimeZoneConventions | None = None


class BondForward(LusidInstrument):
    """Bond forward: the `LusidInstrument` whose discriminator is `BondForward`."""

    instrument_type: str = "BondForward"
    start_date: datetime
    maturity_date: datetime
    dom_ccy: str
    agreed_clean_price: float
    contract_size: float
    delivery_type: str
    """Cash or Physical, or a value added since."""
    price_basis: str
    """Clean or Dirty, or a value added since."""
    time_zone_conventions: TimeZoneConventions | None = None
    trading_conventions: TradingConventions | None = None
    underlying: LusidInstrument


class BondOption(LusidInstrument):
    """Bond option: the `LusidInstrument` whose discriminator is `BondOption`."""

    instrument_type: str = "BondOption"
    start_date: datetime
    dom_ccy: str
    strike: float
    contract_size: float
    delivery_type: str
    """Cash or Physical, or a value added since."""
    exercise_dates: list[datetime]
    exercise_type: str | None = None
    """European, Bermudan or American, or a value added since."""
    expiry_date: datetime
    option_type: str
    """Call or Put, or a value added since."""
    premium: Premium | None = None
    time_zone_conventions: TimeZoneConventions | None = None
    trading_conventions: TradingConventions | None = None
    underlying: LusidInstrument


class InstrumentLeg(DiscriminatedModel):
    """Instrument leg: the base of a family of 3, told apart by `instrument_type`."""

    DISCRIMINATOR: ClassVar[str] = "instrument_type"
    MEMBERS: ClassVar[Mapping[str, str]] = {
        "FixedLeg": "FixedLeg",
        "FloatingLeg": "FloatingLeg",
        "FundingLeg": "FundingLeg",
    }

    instrument_type: str = "InstrumentLeg"


class FloatingLeg(InstrumentLeg):
    """Floating leg: the `InstrumentLeg` whose discriminator is `FloatingLeg`."""

    instrument_type: str = "FloatingLeg"
    start_date: datetime
    maturity_date: datetime
    leg_definition: LegDefinition
    notional: float
    overrides: FixedLegAllOfOverrides | None = None
    cap_rate: float | None = None
    floor_rate: float | None = None
    time_zone_conventions: TimeZoneConventions | None = None


class CapFloor(LusidInstrument):
    """Cap floor: the `LusidInstrument` whose discriminator is `CapFloor`."""

    instrument_type: str = "CapFloor"
    cap_floor_type: str
    """Cap, Floor or Collar, or a value added since."""
    cap_strike: float | None = None
    floor_strike: float | None = None
    include_first_caplet: bool
    underlying_floating_leg: FloatingLeg
    additional_payments: list[AdditionalPayment] | None = None
    time_zone_conventions: TimeZoneConventions | None = None


class CapitalInterest(LusidInstrument):
    """Capital interest: the `LusidInstrument` whose discriminator is `CapitalInterest`."""

    instrument_type: str = "CapitalInterest"
    quantity_basis: str
    """Anchored or Unitless, or a value added since."""
    commitment_currency: str
    fund_entity_id: str
    investor_entity_id: str
    commitment_line_id: str
    original_commitment: float
    commitment_date: datetime
    vintage: int | None = None
    capital_interest_asset_class: str | None = None
    """PrivateEquity, VentureCapital, PrivateCredit, RealAssets, Infrastructure, FundOfFunds, Secondary, CoInvestment, DirectEquity, ShareholderLoan or Other, or a value added since."""
    relief_policy: str | None = None
    """InstructedCharacter, CostRecovery, ProportionalToFairValue, ProportionalToPercentageInterest or NoRelief, or a value added since."""
    relief_revision_mode: str | None = None
    """ProspectiveTrueUp, Restate or Final, or a value added since."""
    fair_value_source_precedence: list[str] | None = None
    termination_date: datetime | None = None


class Cash(LusidInstrument):
    """Cash: the `LusidInstrument` whose discriminator is `Cash`."""

    instrument_type: str = "Cash"
    dom_ccy: str
    amount: float


class CashPerpetual(LusidInstrument):
    """Cash perpetual: the `LusidInstrument` whose discriminator is `CashPerpetual`."""

    instrument_type: str = "CashPerpetual"
    start_date: datetime
    dom_ccy: str
    principal: float


class CdsIndex(LusidInstrument):
    """Cds index: the `LusidInstrument` whose discriminator is `CdsIndex`."""

    instrument_type: str = "CdsIndex"
    start_date: datetime
    maturity_date: datetime
    flow_conventions: "CdsFlowConventions | None" = None
    coupon_rate: float
    identifiers: dict[str, str | None]
    basket: Basket | None = None
    convention_name: FlowConventionName | None = None
    notional: float
    is_non_standard: bool | None = None
    protection_detail_specification: CdsProtectionDetailSpecification | None = None
    additional_payments: list[AdditionalPayment] | None = None
    time_zone_conventions: TimeZoneConventions | None = None


class CdsOption(LusidInstrument):
    """Cds option: the `LusidInstrument` whose discriminator is `CdsOption`."""

    instrument_type: str = "CdsOption"
    start_date: datetime
    dom_ccy: str
    strike: float
    business_day_convention: str | None = None
    """NoAdjustment, Previous, P, Following, F, ModifiedPrevious, MP, ModifiedFollowing, MF, HalfMonthModifiedFollowing or Nearest, or a value added since."""
    delivery_days: int | None = None
    delivery_type: str
    """Cash or Physical, or a value added since."""
    exercise_type: str | None = None
    """European, Bermudan or American, or a value added since."""
    notional: float
    option_maturity_date: datetime
    option_settlement_date: datetime | None = None
    option_type: str
    """Payer or Receiver, or a value added since."""
    premium: Premium | None = None
    settlement_calendars: list[str] | None = None
    underlying: MasteredInstrument | None = None
    underlying_version: datetime


class CommodityCalendarSwap(LusidInstrument):
    """Commodity calendar swap: the `LusidInstrument` whose discriminator is `CommodityCalendarSwap`."""

    instrument_type: str = "CommodityCalendarSwap"
    dom_ccy: str
    strike: float | None = None
    commodity_calendar_schedule: "CommodityCalendarSchedule"
    delivery_type: str
    """Cash or Physical, or a value added since."""
    quantity_per_period: float
    underlying: LusidInstrument | None = None


class CommodityForward(LusidInstrument):
    """Commodity forward: the `LusidInstrument` whose discriminator is `CommodityForward`."""

    instrument_type: str = "CommodityForward"
    start_date: datetime
    maturity_date: datetime
    dom_ccy: str
    strike: float | None = None
    delivery_type: str
    """Cash or Physical, or a value added since."""
    underlying: LusidInstrument | None = None


class ComplexBond(LusidInstrument):
    """Complex bond: the `LusidInstrument` whose discriminator is `ComplexBond`."""

    instrument_type: str = "ComplexBond"
    identifiers: dict[str, str | None] | None = None
    calculation_type: str | None = None
    """Standard, DayCountCoupon, NoCalculationFloater, BrazilFixedCoupon or StandardWithCappedAccruedInterest, or a value added since."""
    schedules: "list[Schedule] | None" = None
    original_issue_price: float | None = None
    par_per_unit: float | None = None
    issue_date: datetime | None = None
    underlying: LusidInstrument | None = None
    rounding_conventions: list[RoundingConvention] | None = None
    asset_backed: bool | None = None
    asset_pool_identifier: str | None = None
    trading_conventions: TradingConventions | None = None
    time_zone_conventions: TimeZoneConventions | None = None


class ContractForDifference(LusidInstrument):
    """Contract for difference: the `LusidInstrument` whose discriminator is `ContractForDifference`."""

    instrument_type: str = "ContractForDifference"
    start_date: datetime
    maturity_date: datetime | None = None
    code: str | None = None
    contract_size: float | None = None
    pay_ccy: str
    reference_rate: float | None = None
    type: str
    """Cash or Futures, or a value added since."""
    underlying_ccy: str | None = None
    underlying_identifier: str | None = None
    """LusidInstrumentId, Isin, Sedol, Cusip, ClientInternal, Figi, RIC, QuotePermId, REDCode, BBGId or ICECode, or a value added since."""
    lot_size: int | None = None
    underlying: LusidInstrument | None = None
    time_zone_conventions: TimeZoneConventions | None = None


class CreditDefaultSwap(LusidInstrument):
    """Credit default swap: the `LusidInstrument` whose discriminator is `CreditDefaultSwap`."""

    instrument_type: str = "CreditDefaultSwap"
    ticker: str | None = None
    start_date: datetime
    maturity_date: datetime
    flow_conventions: "CdsFlowConventions | None" = None
    coupon_rate: float
    convention_name: FlowConventionName | None = None
    notional: float | None = None
    is_non_standard: bool | None = None
    protection_detail_specification: CdsProtectionDetailSpecification | None = None
    additional_payments: list[AdditionalPayment] | None = None
    time_zone_conventions: TimeZoneConventions | None = None


class Equity(LusidInstrument):
    """Equity: the `LusidInstrument` whose discriminator is `Equity`."""

    instrument_type: str = "Equity"
    identifiers: EquityAllOfIdentifiers | None = None
    dom_ccy: str
    lot_size: int | None = None
    time_zone_conventions: TimeZoneConventions | None = None
    trading_conventions: TradingConventions | None = None


class EquityOption(LusidInstrument):
    """Equity option: the `LusidInstrument` whose discriminator is `EquityOption`."""

    instrument_type: str = "EquityOption"
    start_date: datetime
    option_maturity_date: datetime
    option_settlement_date: datetime | None = None
    delivery_type: str
    """Cash or Physical, or a value added since."""
    option_type: str
    """Call or Put, or a value added since."""
    strike: float
    dom_ccy: str
    underlying_identifier: str | None = None
    """LusidInstrumentId, Isin, Sedol, Cusip, ClientInternal, Figi, RIC, QuotePermId, REDCode, BBGId or ICECode, or a value added since."""
    code: str | None = None
    equity_option_type: str | None = None
    """Vanilla, RightsIssue or Warrant, or a value added since."""
    number_of_shares: float | None = None
    premium: Premium | None = None
    exercise_type: str | None = None
    """European or American, or a value added since."""
    underlying: LusidInstrument | None = None
    delivery_days: int | None = None
    business_day_convention: str | None = None
    """NoAdjustment, None, Previous, P, Following, F, ModifiedPrevious, MP, ModifiedFollowing, MF, HalfMonthModifiedFollowing, Nearest or Invalid, or a value added since."""
    settlement_calendars: list[str] | None = None
    time_zone_conventions: TimeZoneConventions | None = None
    trading_conventions: TradingConventions | None = None


class EquitySwap(LusidInstrument):
    """Equity swap: the `LusidInstrument` whose discriminator is `EquitySwap`."""

    instrument_type: str = "EquitySwap"
    start_date: datetime
    maturity_date: datetime
    code: str | None = None
    equity_flow_conventions: "FlowConventions"
    funding_leg: InstrumentLeg
    include_dividends: bool
    initial_price: float
    notional_reset: bool
    quantity: float
    underlying_identifier: str | None = None
    """LusidInstrumentId, Isin, Sedol, Cusip, ClientInternal, Figi, RIC, QuotePermId, REDCode, BBGId or ICECode, or a value added since."""
    underlying: LusidInstrument | None = None
    equity_swap_dividend_payment_timing: str | None = None
    """PayAtNextEquityCouponDate, PayAtMaturityOfSwap, PayAtNextFundingLegCouponDate or PayAtPaymentDateOfDividendEvent, or a value added since."""
    additional_payments: list[AdditionalPayment] | None = None
    time_zone_conventions: TimeZoneConventions | None = None


class ExchangeTradedOption(LusidInstrument):
    """Exchange traded option: the `LusidInstrument` whose discriminator is `ExchangeTradedOption`."""

    instrument_type: str = "ExchangeTradedOption"
    start_date: datetime
    contract_details: ExchangeTradedOptionContractDetails
    contracts: float
    ref_spot_price: float
    trading_conventions: TradingConventions | None = None
    time_zone_conventions: TimeZoneConventions | None = None


class ExoticInstrument(LusidInstrument):
    """Exotic instrument: the `LusidInstrument` whose discriminator is `ExoticInstrument`."""

    instrument_type: str = "ExoticInstrument"
    instrument_format: InstrumentDefinitionFormat
    content: str


class FixedLeg(InstrumentLeg):
    """Fixed leg: the `InstrumentLeg` whose discriminator is `FixedLeg`."""

    instrument_type: str = "FixedLeg"
    start_date: datetime
    maturity_date: datetime
    leg_definition: LegDefinition
    notional: float
    overrides: FixedLegAllOfOverrides | None = None
    time_zone_conventions: TimeZoneConventions | None = None


class FlexibleDeposit(LusidInstrument):
    """Flexible deposit: the `LusidInstrument` whose discriminator is `FlexibleDeposit`."""

    instrument_type: str = "FlexibleDeposit"
    start_date: datetime
    maturity_date: datetime
    dom_ccy: str
    is_stif_sweep: bool | None = None
    schedules: "list[Schedule]"
    trading_conventions: TradingConventions | None = None
    time_zone_conventions: TimeZoneConventions | None = None


class FlexibleLoan(LusidInstrument):
    """Flexible loan: the `LusidInstrument` whose discriminator is `FlexibleLoan`."""

    instrument_type: str = "FlexibleLoan"
    start_date: datetime
    maturity_date: datetime
    dom_ccy: str
    parent_facility: str | None = None
    parent_facility_details: dict[str, str | None] | None = None
    schedules: "list[Schedule]"
    time_zone_conventions: TimeZoneConventions | None = None


class FlexibleRepo(LusidInstrument):
    """Flexible repo: the `LusidInstrument` whose discriminator is `FlexibleRepo`."""

    instrument_type: str = "FlexibleRepo"
    start_date: datetime
    maturity_date: datetime | None = None
    buyer_or_seller: str
    """Buyer or Seller, or a value added since."""
    repo_ccy: str
    repo_type: str
    """OpenRepo or TermRepo, or a value added since."""
    accrual_basis: str | None = None
    """Actual360, Act360, MoneyMarket, Actual365, Act365, Thirty360, ThirtyU360, Bond, ThirtyE360, EuroBond, ActualActual, ActAct, ActActIsda, ActActIcma, ActActIsma, OneOne, Act364, Act365F, Act365L, Act365_25, Act252, Bus252, NL360, NL365, ActActAFB, Act365Cad, ThirtyActIsda, Thirty365Isda, ThirtyEActIsda, ThirtyE360Isda, ThirtyE365Isda or ThirtyU360EOM, or a value added since."""
    collateral: Collateral | None = None
    haircut: float | None = None
    margin: float | None = None
    open_repo_rolling_period: str | None = None
    purchase_price: float | None = None
    repo_rate_schedules: "list[Schedule] | None" = None
    repurchase_price: float | None = None
    time_zone_conventions: TimeZoneConventions | None = None
    trading_conventions: TradingConventions | None = None
    is_collateral_transfer_activated: bool | None = None


class ForwardRateAgreement(LusidInstrument):
    """Forward rate agreement: the `LusidInstrument` whose discriminator is `ForwardRateAgreement`."""

    instrument_type: str = "ForwardRateAgreement"
    start_date: datetime
    maturity_date: datetime
    dom_ccy: str
    fixing_date: datetime
    fra_rate: float
    notional: float
    index_convention: "IndexConvention | None" = None
    time_zone_conventions: TimeZoneConventions | None = None


class FundShareClass(LusidInstrument):
    """Fund share class: the `LusidInstrument` whose discriminator is `FundShareClass`."""

    instrument_type: str = "FundShareClass"
    short_code: str | None = None
    fund_share_class_type: str | None = None
    """Income or Accumulation, or a value added since."""
    distribution_payment_type: str | None = None
    """Invalid, Gross or Net, or a value added since."""
    distribution_type: str | None = None
    """Income or Accumulation, or a value added since."""
    hedging: str | None = None
    """Invalid, None or ApplyHedging, or a value added since."""
    dom_ccy: str
    rounding_conventions: list[SimpleRoundingConvention] | None = None
    rounding_convention_units: list[SimpleRoundingConvention] | None = None
    trading_conventions: TradingConventions | None = None
    time_zone_conventions: TimeZoneConventions | None = None


class FundingLeg(InstrumentLeg):
    """Funding leg: the `InstrumentLeg` whose discriminator is `FundingLeg`."""

    instrument_type: str = "FundingLeg"
    start_date: datetime
    maturity_date: datetime
    leg_definition: LegDefinition
    notional: float | None = None
    time_zone_conventions: TimeZoneConventions | None = None


class Future(LusidInstrument):
    """Future: the `LusidInstrument` whose discriminator is `Future`."""

    instrument_type: str = "Future"
    start_date: datetime
    maturity_date: datetime
    identifiers: dict[str, str | None]
    contract_details: FuturesContractDetails
    contracts: float | None = None
    mark_to_market_conventions: MarkToMarketConventions | None = None
    ref_spot_price: float | None = None
    underlying: LusidInstrument | None = None
    calculation_type: str | None = None
    """Standard, ASX_BankBills, ASX_3Year, ASX_5Year, ASX_10Year, ASX_20Year, B3_DI1, IMM_1Month or IMM_3Month, or a value added since."""
    trading_conventions: TradingConventions | None = None
    time_zone_conventions: TimeZoneConventions | None = None


class FxForward(LusidInstrument):
    """Fx forward: the `LusidInstrument` whose discriminator is `FxForward`."""

    instrument_type: str = "FxForward"
    start_date: datetime
    maturity_date: datetime
    dom_amount: float | None = None
    dom_ccy: str
    fgn_amount: float | None = None
    fgn_ccy: str
    ref_spot_rate: float | None = None
    is_ndf: bool | None = None
    fixing_date: datetime | None = None
    settlement_ccy: str | None = None
    booked_as_spot: bool | None = None
    time_zone_conventions: TimeZoneConventions | None = None
    is_pooled: bool | None = None


class FxOption(LusidInstrument):
    """Fx option: the `LusidInstrument` whose discriminator is `FxOption`."""

    instrument_type: str = "FxOption"
    start_date: datetime
    dom_ccy: str
    dom_amount: float | None = None
    fgn_ccy: str
    fgn_amount: float | None = None
    strike: float | None = None
    barriers: list[Barrier] | None = None
    exercise_type: str | None = None
    """European or American, or a value added since."""
    is_call_not_put: bool
    is_delivery_not_cash: bool
    is_payoff_digital: bool | None = None
    option_maturity_date: datetime
    option_settlement_date: datetime
    payout_style: str | None = None
    """Deferred or Immediate, or a value added since."""
    premium: Premium | None = None
    touches: list[Touch] | None = None
    time_zone_conventions: TimeZoneConventions | None = None


class FxSwap(LusidInstrument):
    """Fx swap: the `LusidInstrument` whose discriminator is `FxSwap`."""

    instrument_type: str = "FxSwap"
    near_fx_forward: FxForward
    far_fx_forward: FxForward
    notional_symmetry: str | None = None
    """Even or Uneven, or a value added since."""
    time_zone_conventions: TimeZoneConventions | None = None


class InflationLeg(LusidInstrument):
    """Inflation leg: the `LusidInstrument` whose discriminator is `InflationLeg`."""

    instrument_type: str = "InflationLeg"
    start_date: datetime
    maturity_date: datetime
    flow_conventions: "FlowConventions"
    base_cpi: float | None = Field(default=None, validation_alias="baseCPI", serialization_alias="baseCPI")
    calculation_type: str
    """ZeroCoupon, YearOnYear or Compounded, or a value added since."""
    cap_rate: float | None = None
    floor_rate: float | None = None
    inflation_index_conventions: InflationIndexConventions
    notional: float
    pay_receive: str | None = None
    """Pay or Receive, or a value added since."""
    time_zone_conventions: TimeZoneConventions | None = None


class InflationLinkedBond(LusidInstrument):
    """Inflation linked bond: the `LusidInstrument` whose discriminator is `InflationLinkedBond`."""

    instrument_type: str = "InflationLinkedBond"
    start_date: datetime
    maturity_date: datetime
    flow_conventions: "FlowConventions"
    inflation_index_conventions: InflationIndexConventions
    coupon_rate: float
    identifiers: dict[str, str | None] | None = None
    base_cpi: float | None = Field(default=None, validation_alias="baseCPI", serialization_alias="baseCPI")
    base_cpi_date: datetime | None = Field(default=None, validation_alias="baseCPIDate", serialization_alias="baseCPIDate")
    calculation_type: str | None = None
    """Standard, Quarterly, Ratio, Brazil, StandardAccruedOnly, RatioAccruedOnly or StandardWithCappedAccruedInterest, or a value added since."""
    ex_dividend_days: int | None = None
    index_precision: int | None = None
    principal: float
    principal_protection: bool | None = None
    stub_type: str | None = None
    """ShortFront, ShortBack, LongBack, LongFront or Both, or a value added since."""
    first_coupon_pay_date: datetime | None = None
    second_period_start_date: datetime | None = None
    penultimate_coupon_pay_date: datetime | None = None
    last_period_start_date: datetime | None = None
    rounding_conventions: list[RoundingConvention] | None = None
    trading_conventions: TradingConventions | None = None
    original_issue_price: float | None = None
    par_per_unit: float | None = None
    time_zone_conventions: TimeZoneConventions | None = None
    amortisation_schedule: "StepSchedule | None" = None


class InflationSwap(LusidInstrument):
    """Inflation swap: the `LusidInstrument` whose discriminator is `InflationSwap`."""

    instrument_type: str = "InflationSwap"
    start_date: datetime
    maturity_date: datetime
    inflation_leg: InflationLeg
    fixed_leg: FixedLeg
    additional_payments: list[AdditionalPayment] | None = None
    time_zone_conventions: TimeZoneConventions | None = None


class InterestRateSwap(LusidInstrument):
    """Interest rate swap: the `LusidInstrument` whose discriminator is `InterestRateSwap`."""

    instrument_type: str = "InterestRateSwap"
    start_date: datetime
    maturity_date: datetime
    is_non_deliverable: bool | None = None
    legs: list[InstrumentLeg]
    settlement_ccy: str | None = None
    additional_payments: list[AdditionalPayment] | None = None
    time_zone_conventions: TimeZoneConventions | None = None
    cancel_schedule: "CancelSchedule | None" = None


class InterestRateSwaption(LusidInstrument):
    """Interest rate swaption: the `LusidInstrument` whose discriminator is `InterestRateSwaption`."""

    instrument_type: str = "InterestRateSwaption"
    start_date: datetime
    pay_or_receive_fixed: str
    """Pay or Receive, or a value added since."""
    premium: Premium | None = None
    delivery_method: str
    """Cash or Physical, or a value added since."""
    swap: InterestRateSwap | None = None
    time_zone_conventions: TimeZoneConventions | None = None
    underlying: LusidInstrument | None = None
    delivery_days: int | None = None
    business_day_convention: str | None = None
    """NoAdjustment, None, Previous, P, Following, F, ModifiedPrevious, MP, ModifiedFollowing, MF, HalfMonthModifiedFollowing, Nearest or Invalid, or a value added since."""
    settlement_calendars: list[str] | None = None
    dom_ccy: str | None = None
    exercise_date: datetime | None = None
    exercise_type: str | None = None
    """European or American, or a value added since."""
    strike: float | None = None
    trading_conventions: TradingConventions | None = None


class LoanFacility(LusidInstrument):
    """Loan facility: the `LusidInstrument` whose discriminator is `LoanFacility`."""

    instrument_type: str = "LoanFacility"
    start_date: datetime
    maturity_date: datetime
    dom_ccy: str
    initial_commitment: float
    loan_type: str
    """Revolver or TermLoan, or a value added since."""
    schedules: "list[Schedule]"
    time_zone_conventions: TimeZoneConventions | None = None


class PreferredShare(LusidInstrument):
    """Preferred share: the `LusidInstrument` whose discriminator is `PreferredShare`."""

    instrument_type: str = "PreferredShare"
    start_date: datetime
    maturity_date: datetime | None = None
    flow_conventions: "FlowConventions"
    identifiers: PreferredShareAllOfIdentifiers | None = None
    dom_ccy: str
    call_schedule: "OptionalitySchedule | None" = None
    cfi_code: str | None = None
    conversion_schedule: "BondConversionSchedule | None" = None
    dividend_rate: float
    first_dividend_date: datetime | None = None
    is_cumulative: bool
    lot_size: int | None = None
    par_value: float


class ReferenceInstrument(LusidInstrument):
    """Reference instrument: the `LusidInstrument` whose discriminator is `ReferenceInstrument`."""

    instrument_type: str = "ReferenceInstrument"
    instrument_id: str
    instrument_id_type: str
    scope: str


class Repo(LusidInstrument):
    """Repo: the `LusidInstrument` whose discriminator is `Repo`."""

    instrument_type: str = "Repo"
    start_date: datetime
    maturity_date: datetime
    dom_ccy: str
    accrual_basis: str
    """Actual360, Act360, MoneyMarket, Actual365, Act365, Thirty360, ThirtyU360, Bond, ThirtyE360, EuroBond, ActualActual, ActAct, ActActIsda, ActActIcma, ActActIsma, OneOne, Act364, Act365F, Act365L, Act365_25, Act252, Bus252, NL360, NL365, ActActAFB, Act365Cad, ThirtyActIsda, Thirty365Isda, ThirtyEActIsda, ThirtyE360Isda, ThirtyE365Isda or ThirtyU360EOM, or a value added since."""
    collateral: list[LusidInstrument] | None = None
    collateral_value: float | None = None
    haircut: float | None = None
    margin: float | None = None
    purchase_price: float | None = None
    repo_rate: float | None = None
    repurchase_price: float | None = None
    time_zone_conventions: TimeZoneConventions | None = None


class SimpleCashFlowLoan(LusidInstrument):
    """Simple cash flow loan: the `LusidInstrument` whose discriminator is `SimpleCashFlowLoan`."""

    instrument_type: str = "SimpleCashFlowLoan"
    start_date: datetime
    maturity_date: datetime
    dom_ccy: str
    periods: list[LoanPeriod]
    time_zone_conventions: TimeZoneConventions | None = None


class SimpleInstrument(LusidInstrument):
    """Simple instrument: the `LusidInstrument` whose discriminator is `SimpleInstrument`."""

    instrument_type: str = "SimpleInstrument"
    maturity_date: datetime | None = None
    dom_ccy: str
    asset_class: str
    """InterestRates, FX, Inflation, Equities, Credit, Commodities, Money, Unknown, RealEstate or Exotic, or a value added since."""
    fgn_ccys: list[str] | None = None
    simple_instrument_type: str
    contract_size: float | None = None
    time_zone_conventions: TimeZoneConventions | None = None
    trading_conventions: TradingConventions | None = None


class TermDeposit(LusidInstrument):
    """Term deposit: the `LusidInstrument` whose discriminator is `TermDeposit`."""

    instrument_type: str = "TermDeposit"
    start_date: datetime
    maturity_date: datetime
    contract_size: float
    flow_convention: "FlowConventions"
    rate: float
    dom_ccy: str | None = None
    trading_conventions: TradingConventions | None = None
    time_zone_conventions: TimeZoneConventions | None = None


class ToBeAnnounced(LusidInstrument):
    """To be announced: the `LusidInstrument` whose discriminator is `ToBeAnnounced`."""

    instrument_type: str = "ToBeAnnounced"
    start_date: datetime
    maturity_date: datetime
    dom_ccy: str
    agency: str | None = None
    coupon: float | None = None
    tenor: str | None = None
    time_zone_conventions: TimeZoneConventions | None = None
    trading_conventions: TradingConventions | None = None


class ToBeAnnouncedOption(LusidInstrument):
    """To be announced option: the `LusidInstrument` whose discriminator is `ToBeAnnouncedOption`."""

    instrument_type: str = "ToBeAnnouncedOption"
    start_date: datetime
    expiry_date: datetime
    dom_ccy: str
    option_type: str
    """Call or Put, or a value added since."""
    strike: float
    delivery_type: str
    """Cash or Physical, or a value added since."""
    underlying: MasteredInstrument
    exercise_type: str
    premium: Premium | None = None
    delivery_days: int | None = None
    business_day_convention: str | None = None
    """NoAdjustment, None, Previous, P, Following, F, ModifiedPrevious, MP, ModifiedFollowing, MF, HalfMonthModifiedFollowing, Nearest or Invalid, or a value added since."""
    settlement_calendars: list[str] | None = None
    time_zone_conventions: TimeZoneConventions | None = None
    trading_conventions: TradingConventions | None = None


class TotalReturnSwap(LusidInstrument):
    """Total return swap: the `LusidInstrument` whose discriminator is `TotalReturnSwap`."""

    instrument_type: str = "TotalReturnSwap"
    start_date: datetime
    maturity_date: datetime
    asset_leg: AssetLeg
    funding_leg: InstrumentLeg
    additional_payments: list[AdditionalPayment] | None = None
    time_zone_conventions: TimeZoneConventions | None = None
    trading_conventions: TradingConventions | None = None


class VolatilitySwap(LusidInstrument):
    """Volatility swap: the `LusidInstrument` whose discriminator is `VolatilitySwap`."""

    instrument_type: str = "VolatilitySwap"
    start_date: datetime
    maturity_date: datetime
    dom_ccy: str
    strike: float | None = None
    notional: float
    price_denominator: int
    time_zone_conventions: TimeZoneConventions | None = None
    underlying: str | None = None


class WholeLoanFacility(LusidInstrument):
    """Whole loan facility: the `LusidInstrument` whose discriminator is `WholeLoanFacility`."""

    instrument_type: str = "WholeLoanFacility"
    start_date: datetime
    maturity_date: datetime
    dom_ccy: str
    initial_commitment: float
    loan_type: str
    """Revolver or TermLoan, or a value added since."""
    schedules: "list[Schedule]"
    time_zone_conventions: TimeZoneConventions | None = None
