"""The call on intermediate securities event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import (
        LapseElection,
        NewInstrument,
        OptionExerciseElection,
        UnitsRatio,
        UnknownProceedsElection,
    )


class OversubscribeElection(LusidModel):
    """Oversubscribe election."""

    election_key: str
    """The key of the election, unique in its event."""
    is_default: bool | None = None
    """Whether it applies when nothing is chosen."""
    is_chosen: bool | None = None
    """Whether this election was chosen."""


class SellEntitlementElection(LusidModel):
    """Sell entitlement election."""

    election_key: str
    """The key of the election, unique in its event."""
    is_default: bool | None = None
    """Whether it applies when nothing is chosen."""
    is_chosen: bool | None = None
    """Whether this election was chosen."""


class CallOnIntermediateSecuritiesEvent(InstrumentEvent):
    """Call on intermediate securities event: the `InstrumentEvent` whose discriminator is
    `CallOnIntermediateSecuritiesEvent`.
    """

    instrument_event_type: str = "CallOnIntermediateSecuritiesEvent"
    expiry_date: AwareDatetime | None = None
    """The date on which it expires."""
    payment_date: AwareDatetime | None = None
    """When payment is made, or the new position settles."""
    new_instrument: "NewInstrument"
    """The instrument that holders receive."""
    units_ratio: "UnitsRatio"
    """How many new units come for how many old ones."""
    price: Number
    """Price of one new unit."""
    exercise_currency: str
    """Currency of the exercise price, as ISO code."""
    option_exercise_elections: "list[OptionExerciseElection] | None" = None
    """The choices to exercise."""
    lapse_elections: "list[LapseElection] | None" = None
    """The choices to let the event lapse."""
    oversubscribe_elections: list[OversubscribeElection] | None = None
    """Choices to subscribe for more than the entitlement."""
    sell_entitlement_elections: list[SellEntitlementElection] | None = None
    """Choices to sell the rights instead of exercising them."""
    unknown_proceeds_elections: "list[UnknownProceedsElection] | None" = None
    """The choices whose proceeds are not known yet."""
