"""The exchange traded option of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions, TradingConventions


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
    """NoAdjustment, None, Previous, P, Following, F, … (7 more), or a value added since."""
    settlement_calendars: list[str] | None = None


class ExchangeTradedOption(LusidInstrument):
    """Exchange traded option: the `LusidInstrument` whose discriminator is `ExchangeTradedOption`."""

    instrument_type: str = "ExchangeTradedOption"
    start_date: datetime
    contract_details: ExchangeTradedOptionContractDetails
    contracts: float
    ref_spot_price: float
    trading_conventions: "TradingConventions | None" = None
    time_zone_conventions: "TimeZoneConventions | None" = None
