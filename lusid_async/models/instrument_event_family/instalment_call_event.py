"""The instalment call event of the instrument event family. Written by `python -m codegen`: do not edit."""

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
    )


class InstalmentCallEvent(InstrumentEvent):
    """Instalment call event: the `InstrumentEvent` whose discriminator is `InstalmentCallEvent`."""

    instrument_event_type: str = "InstalmentCallEvent"
    payment_date: AwareDatetime | None = None
    """When payment is made, or the new position settles."""
    record_date: AwareDatetime | None = None
    """The date on which holders on the register are entitled."""
    response_deadline_date: AwareDatetime | None = None
    """The last moment to tell the custodian the choice."""
    market_deadline_date: AwareDatetime | None = None
    """The last moment to tell the issuer or its agent the choice."""
    new_instrument: "NewInstrument"
    """The instrument that holders receive."""
    units_ratio: "UnitsRatio"
    """How many new units come for how many old ones."""
    call_price_per_unit: Number
    """Money to pay for one unit on this instalment, in call currency; not a percentage of the issue price."""
    call_currency: str
    """Currency in which the instalment is paid: that of the new instrument."""
    option_exercise_elections: "list[OptionExerciseElection] | None" = None
    """The choices to exercise."""
    lapse_elections: "list[LapseElection] | None" = None
    """The choices to let the event lapse."""
    fractional_units_rounding_convention: str | None = None
    """How fractions of units are rounded. Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces,
    BuyUp or BankerRounding, or a value added since.
    """
    fractional_units_decimal_places: int | None = None
    """To how many decimals fractions of units are rounded."""
