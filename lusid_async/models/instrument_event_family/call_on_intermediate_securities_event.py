"""The call on intermediate securities event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

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
    is_default: bool | None = None
    is_chosen: bool | None = None


class SellEntitlementElection(LusidModel):
    """Sell entitlement election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None


class CallOnIntermediateSecuritiesEvent(InstrumentEvent):
    """Call on intermediate securities event: the `InstrumentEvent` whose discriminator is
    `CallOnIntermediateSecuritiesEvent`.
    """

    instrument_event_type: str = "CallOnIntermediateSecuritiesEvent"
    expiry_date: datetime | None = None
    payment_date: datetime | None = None
    new_instrument: "NewInstrument"
    units_ratio: "UnitsRatio"
    price: float
    exercise_currency: str
    option_exercise_elections: "list[OptionExerciseElection] | None" = None
    lapse_elections: "list[LapseElection] | None" = None
    oversubscribe_elections: list[OversubscribeElection] | None = None
    sell_entitlement_elections: list[SellEntitlementElection] | None = None
    unknown_proceeds_elections: "list[UnknownProceedsElection] | None" = None
