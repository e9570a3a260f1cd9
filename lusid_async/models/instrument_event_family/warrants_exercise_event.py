"""The warrants exercise event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import LapseElection, NewInstrument, OptionExerciseElection, UnitsRatio, UnknownProceedsElection


class WarrantsExerciseEvent(InstrumentEvent):
    """Warrants exercise event: the `InstrumentEvent` whose discriminator is `WarrantsExerciseEvent`."""

    instrument_event_type: str = "WarrantsExerciseEvent"
    payment_date: AwareDatetime | None = None
    period_of_action_start: AwareDatetime | None = None
    period_of_action_end: AwareDatetime | None = None
    response_deadline_date: AwareDatetime | None = None
    market_deadline_date: AwareDatetime | None = None
    early_response_deadline: AwareDatetime | None = None
    strike_per_unit: Number | None = None
    strike_currency: str | None = None
    units_ratio: "UnitsRatio | None" = None
    new_instrument: "NewInstrument | None" = None
    fraction_disposition: str | None = None
    """RDDN or CINL, or a value added since."""
    option_exercise_elections: "list[OptionExerciseElection] | None" = None
    lapse_elections: "list[LapseElection] | None" = None
    unknown_proceeds_elections: "list[UnknownProceedsElection] | None" = None
