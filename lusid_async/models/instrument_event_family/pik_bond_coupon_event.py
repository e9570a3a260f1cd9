"""The pik bond coupon event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.

from lusid_async.modelling import AwareDatetime, LusidModel

from lusid_async.models.family_bases import InstrumentEvent


class PikElection(LusidModel):
    """Pik election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None


class PikBondCouponEvent(InstrumentEvent):
    """Pik bond coupon event: the `InstrumentEvent` whose discriminator is `PikBondCouponEvent`."""

    instrument_event_type: str = "PikBondCouponEvent"
    ex_date: AwareDatetime | None = None
    payment_date: AwareDatetime | None = None
    elections: list[PikElection] | None = None
