"""The warrants exercise event of the instrument event family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

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
    payment_date: AwareDatetime | None = None
    """When payment is made, or the new position settles."""
    period_of_action_start: AwareDatetime | None = None
    """First moment at which holders can exercise."""
    period_of_action_end: AwareDatetime | None = None
    """Last moment at which holders can exercise."""
    response_deadline_date: AwareDatetime | None = None
    """The last moment to tell the custodian the choice."""
    market_deadline_date: AwareDatetime | None = None
    """The last moment to tell the issuer or its agent the choice."""
    early_response_deadline: AwareDatetime | None = None
    """The moment by which to choose for the better terms of an early choice."""
    strike_per_unit: Number | None = None
    """Cash to pay for each warrant exercised, above zero; null takes the strike of the instrument."""
    strike_currency: str | None = None
    """Currency of the strike, as ISO code; required with `strike_per_unit`."""
    units_ratio: "UnitsRatio | None" = None
    """How many new units come for how many old ones."""
    new_instrument: "NewInstrument | None" = None
    """The instrument that holders receive."""
    fraction_disposition: str | None = None
    """`RDDN`: fractions are dropped (default). `CINL`: they are paid in cash. RDDN or CINL, or a value added
    since.
    """
    option_exercise_elections: "list[OptionExerciseElection] | None" = None
    """The choices to exercise."""
    lapse_elections: "list[LapseElection] | None" = None
    """The choices to let the event lapse."""
    unknown_proceeds_elections: "list[UnknownProceedsElection] | None" = None
    """The choices whose proceeds are not known yet."""
