"""The future of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions, TradingConventions


class FuturesContractDetails(LusidModel):
    """Futures contract details."""

    dom_ccy: str
    """Currency in which the contract is paid, as ISO code."""
    fgn_ccy: str | None = None
    """Currency of the underlying, for futures on currencies."""
    asset_class: str | None = None
    """Asset class of the underlying. Default: `Unknown`. InterestRates, FX, Inflation, Equities, Credit,
    Commodities or Money, or a value added since.
    """
    contract_code: str
    """Exchange's code of the contract, such as `CL` or `FGBL`."""
    contract_month: str | None = None
    """Letter of the delivery month: `F` January to `Z` December. F, G, H, J, K, M, … (6 more), or a value
    added since.
    """
    contract_size: Number
    """How many units of the underlying one contract is for."""
    convention: str | None = None
    """Day count used in pricing, for futures on rates. Actual360, Act360, MoneyMarket, Actual365, Act365,
    Thirty360, … (26 more), or a value added since.
    """
    country: str | None = None
    """Country code of the exchange."""
    description: str | None = None
    """A description for people."""
    exchange_code: str
    """Code of the exchange: a MIC or any other text that identifies it."""
    exchange_name: str | None = None
    """Name of the exchange, where the code is not known."""
    ticker_step: Number | None = None
    """Smallest change of the quoted price."""
    unit_value: Number | None = None
    """Value of a price change of 1, in the contract's currency."""
    calendars: list[str] | None = None
    """Codes of calendars whose holidays are not business days."""
    delivery_type: str | None = None
    """Whether settlement is by delivery or in cash. Cash or Physical, or a value added since."""
    deliverable_min_maturity_years: Number | None = None
    """Least remaining years of a deliverable bond, from the first day of the delivery month. None: no bound.
    """
    deliverable_max_maturity_years: Number | None = None
    """Most remaining years of a deliverable bond, from the first day of the delivery month. None: no bound.
    """
    exclude_callable_bonds: bool | None = None
    """Whether callable bonds cannot be delivered. Default: false."""
    deliverable_min_amount_outstanding: Number | None = None
    """Least outstanding amount of a deliverable issue, in the contract's currency. None: no bound."""
    deliverable_isins: list[str] | None = None
    """ISINs of the deliverable bonds; where empty, every active bond in the portfolio's instrument scopes is
    a candidate.
    """


class MarkToMarketConventions(LusidModel):
    """Mark to market conventions."""

    calendar_code: str | None = None
    """Code of the calendar whose business days carry mark-to-market cash flows and events."""
    hour_offset_tenor: str | None = None
    """Hours of the time offset against maturity: `0hour` to `23hour`."""
    minute_offset_tenor: str | None = None
    """Minutes of the time offset against maturity: `0min` to `59min`."""


class Future(LusidInstrument):
    """Future: the `LusidInstrument` whose discriminator is `Future`."""

    instrument_type: str = "Future"
    start_date: AwareDatetime
    """First day of the instrument, normally the trade date."""
    maturity_date: AwareDatetime
    """Last date on which the instrument pays."""
    identifiers: dict[str, str | None]
    """Market codes of the instrument, by type."""
    contract_details: FuturesContractDetails
    """Terms of the contract at its exchange."""
    contracts: Number | None = None
    """Number of contracts. Default: 1, and instrument events need it to be 1: count contracts by units of the
    holding instead.
    """
    mark_to_market_conventions: MarkToMarketConventions | None = None
    """When the daily mark to market is taken."""
    ref_spot_price: Number | None = None
    """Spot price of the underlying when the contract was entered into."""
    underlying: LusidInstrument | None = None
    """The instrument that this one depends on."""
    calculation_type: str | None = None
    """Method of pricing, for futures that depart from the usual one. Standard, ASX_BankBills, ASX_3Year,
    ASX_5Year, ASX_10Year, ASX_20Year, … (3 more), or a value added since.
    """
    trading_conventions: "TradingConventions | None" = None
    """How the instrument is quoted and traded, such as price scale factor and order sizes."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
