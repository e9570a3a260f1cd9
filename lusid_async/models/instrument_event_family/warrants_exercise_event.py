"""The warrants exercise event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import (
        LapseElection,
        NewInstrument,
        OptionExerciseElection,
        UnitsRatio,
        UnknownProceedsElection,
    )


class WarrantsExerciseEvent(InstrumentEvent):
    """Warrants exercise event: the `InstrumentEvent` whose discriminator is `WarrantsExerciseEvent`."""

    instrument_event_type: str = "WarrantsExerciseEvent"
    payment_date: datetime | None = None
    period_of_action_start: datetime | None = None
    period_of_action_end: datetime | None = None
    response_deadline_date: datetime | None = None
    market_deadline_date: datetime | None = None
    early_response_deadline: datetime | None = None
    strike_per_unit: float | None = None
    strike_currency: str | None = None
    units_ratio: "UnitsRatio | None" = None
    new_instrument: "NewInstrument | None" = None
    fraction_disposition: str | None = None
    """RDDN or CINL, or a value added since."""
    option_exercise_elections: "list[OptionExerciseElection] | None" = None
    lapse_elections: "list[LapseElection] | None" = None
    unknown_proceeds_elections: "list[UnknownProceedsElection] | None" = None
