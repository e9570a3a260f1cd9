"""The pik bond coupon event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime

from lusid_async.modelling import LusidModel

from lusid_async.models.family_bases import InstrumentEvent


class PikElection(LusidModel):
    """Pik election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None


class PikBondCouponEvent(InstrumentEvent):
    """Pik bond coupon event: the `InstrumentEvent` whose discriminator is `PikBondCouponEvent`."""

    instrument_event_type: str = "PikBondCouponEvent"
    ex_date: datetime | None = None
    payment_date: datetime | None = None
    elections: list[PikElection] | None = None
