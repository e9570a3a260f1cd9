"""The option exercise cash event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import InstrumentEvent

if TYPE_CHECKING:
    from lusid_async.models.instrument_event_family.shared import OptionExerciseElection


class OptionExerciseCashEvent(InstrumentEvent):
    """Option exercise cash event: the `InstrumentEvent` whose discriminator is `OptionExerciseCashEvent`."""

    instrument_event_type: str = "OptionExerciseCashEvent"
    cash_flow_per_unit: Number | None = None
    """The amount paid for one unit."""
    exercise_date: AwareDatetime | None = None
    """The date on which the option can be, or was, exercised."""
    delivery_date: AwareDatetime | None = None
    """Date on which what the option is exercised into is delivered."""
    exercise_type: str
    """When the option can be exercised: European, Bermudan or American. None, European, Bermudan or American,
    or a value added since.
    """
    maturity_date: AwareDatetime | None = None
    """The date on which the instrument matures."""
    moneyness: str | None = None
    """Whether the option is in, at or out of the money. Unknown, InTheMoney, OutOfTheMoney or AtTheMoney, or
    a value added since.
    """
    option_exercise_elections: "list[OptionExerciseElection] | None" = None
    """The choices to exercise."""
    option_type: str
    """Call or put. None, Call or Put, or a value added since."""
    start_date: AwareDatetime | None = None
    """The first day."""
    strike_currency: str
    """Currency of the option's strike, as ISO code."""
    strike_per_unit: Number
    """Strike of the option times the number of shares that one option is for."""
    underlying_value_per_unit: Number | None = None
    """Price of the underlying times the number of shares that one option is for."""
