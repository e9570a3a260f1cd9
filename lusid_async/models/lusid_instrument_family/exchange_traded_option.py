"""The exchange traded option of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions, TradingConventions


class ExchangeTradedOptionContractDetails(LusidModel):
    """Exchange traded option contract details."""

    dom_ccy: str
    """Currency in which the contract is paid, as ISO code."""
    strike: Number
    """The strike price or rate."""
    contract_size: Number
    """How many units of the underlying one contract is for."""
    country: str
    """Country code of the exchange."""
    delivery_type: str
    """Whether settlement is by delivery or in cash. Cash or Physical, or a value added since."""
    description: str
    """A description for people."""
    exchange_code: str
    """Code of the exchange: a MIC or any other text that identifies it."""
    exercise_date: AwareDatetime
    """The date on which the option can be, or was, exercised."""
    exercise_type: str
    """When the option can be exercised: European, Bermudan or American. European, Bermudan or American, or a
    value added since.
    """
    option_code: str
    """Exchange's code of the option contract, such as `OG`."""
    option_type: str
    """Call or put. Call or Put, or a value added since."""
    underlying: LusidInstrument
    """The instrument that this one depends on."""
    underlying_code: str
    """Code of the underlying: for an option on a future, the future's contract code."""
    delivery_days: int | None = None
    """How many business days after exercise, or expiry, settlement is."""
    business_day_convention: str | None = None
    """Where a date that is no business day moves, such as `ModifiedFollowing`. NoAdjustment, None, Previous,
    P, Following, F, … (7 more), or a value added since.
    """
    settlement_calendars: list[str] | None = None
    """Calendars whose holidays are not settlement days."""


class ExchangeTradedOption(LusidInstrument):
    """Exchange traded option: the `LusidInstrument` whose discriminator is `ExchangeTradedOption`."""

    instrument_type: str = "ExchangeTradedOption"
    start_date: AwareDatetime
    """First day of the instrument, normally the trade date."""
    contract_details: ExchangeTradedOptionContractDetails
    """Terms of the contract at its exchange."""
    contracts: Number
    """Number of contracts. Default: 1; count contracts by units of the holding instead."""
    ref_spot_price: Number
    """Spot price of the underlying when the contract was entered into."""
    trading_conventions: "TradingConventions | None" = None
    """How the instrument is quoted and traded, such as price scale factor and order sizes."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
