"""The term deposit of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.flow_conventions import FlowConventions
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions, TradingConventions


class TermDeposit(LusidInstrument):
    """Term deposit: the `LusidInstrument` whose discriminator is `TermDeposit`."""

    instrument_type: str = "TermDeposit"
    start_date: AwareDatetime
    """First date of interest."""
    maturity_date: AwareDatetime
    """Last date of interest."""
    contract_size: Number
    """Principal of the deposit."""
    flow_convention: "FlowConventions"
    """Conventions of payments: frequency, day count, calendars, business days."""
    rate: Number
    """Fixed rate as fraction: 0.03 is 3 %."""
    dom_ccy: str | None = None
    """The instrument's own currency, as ISO code."""
    trading_conventions: "TradingConventions | None" = None
    """How the instrument is quoted and traded, such as price scale factor and order sizes."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
