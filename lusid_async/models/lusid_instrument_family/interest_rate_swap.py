"""The interest rate swap of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.instrument_leg import InstrumentLeg
    from lusid_async.models.lusid_instrument_family.shared import AdditionalPayment, TimeZoneConventions
    from lusid_async.models.schedule_family import CancelSchedule


class InterestRateSwap(LusidInstrument):
    """Interest rate swap: the `LusidInstrument` whose discriminator is `InterestRateSwap`."""

    instrument_type: str = "InterestRateSwap"
    start_date: AwareDatetime
    """First day of the instrument, normally the trade date."""
    maturity_date: AwareDatetime
    """Last date on which the instrument pays."""
    is_non_deliverable: bool | None = None
    """Whether the swap settles the difference of its legs in settlement currency. Default: false."""
    legs: "list[InstrumentLeg]"
    """Legs of the swap, each a `FixedLeg` or a `FloatingLeg`."""
    settlement_ccy: str | None = None
    """Currency of settlement, for a non-deliverable swap."""
    additional_payments: "list[AdditionalPayment] | None" = None
    """Payments besides the regular ones."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
    cancel_schedule: "CancelSchedule | None" = None
    """Dates on which a cancellable swap can be ended."""
