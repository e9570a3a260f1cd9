"""The interest rate swap of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.instrument_leg import InstrumentLeg
    from lusid_async.models.lusid_instrument_family.shared import AdditionalPayment, TimeZoneConventions
    from lusid_async.models.schedule_family import CancelSchedule


class InterestRateSwap(LusidInstrument):
    """Interest rate swap: the `LusidInstrument` whose discriminator is `InterestRateSwap`."""

    instrument_type: str = "InterestRateSwap"
    start_date: datetime
    maturity_date: datetime
    is_non_deliverable: bool | None = None
    legs: "list[InstrumentLeg]"
    settlement_ccy: str | None = None
    additional_payments: "list[AdditionalPayment] | None" = None
    time_zone_conventions: "TimeZoneConventions | None" = None
    cancel_schedule: "CancelSchedule | None" = None
