"""The pik bond coupon event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.

from lusid_async.modelling import AwareDatetime, LusidModel

from lusid_async.models.family_bases import InstrumentEvent


class PikElection(LusidModel):
    """Pik election."""

    election_key: str
    """The key of the election, unique in its event."""
    is_default: bool | None = None
    """Whether it applies when nothing is chosen."""
    is_chosen: bool | None = None
    """Whether this election was chosen."""


class PikBondCouponEvent(InstrumentEvent):
    """Pik bond coupon event: the `InstrumentEvent` whose discriminator is `PikBondCouponEvent`."""

    instrument_event_type: str = "PikBondCouponEvent"
    ex_date: AwareDatetime | None = None
    """The first date on which the instrument trades without the entitlement: holders before it have it."""
    payment_date: AwareDatetime | None = None
    """When payment is made, or the new position settles."""
    elections: list[PikElection] | None = None
    """Choices of payment in kind for the period."""
