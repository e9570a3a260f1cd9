"""The warrants exercise event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import (
    LapseElection,
    NewInstrument,
    OptionExerciseElection,
    UnitsRatio,
    UnknownProceedsElection,
)

class WarrantsExerciseEvent(InstrumentEvent):
    instrument_event_type: str = ...
    payment_date: _datetime.datetime | None = ...
    period_of_action_start: _datetime.datetime | None = ...
    period_of_action_end: _datetime.datetime | None = ...
    response_deadline_date: _datetime.datetime | None = ...
    market_deadline_date: _datetime.datetime | None = ...
    early_response_deadline: _datetime.datetime | None = ...
    strike_per_unit: float | None = ...
    strike_currency: str | None = ...
    units_ratio: UnitsRatio | None = ...
    new_instrument: NewInstrument | None = ...
    fraction_disposition: str | None = ...
    option_exercise_elections: list[OptionExerciseElection] | None = ...
    lapse_elections: list[LapseElection] | None = ...
    unknown_proceeds_elections: list[UnknownProceedsElection] | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        payment_date: _datetime.datetime | str | None = ...,
        period_of_action_start: _datetime.datetime | str | None = ...,
        period_of_action_end: _datetime.datetime | str | None = ...,
        response_deadline_date: _datetime.datetime | str | None = ...,
        market_deadline_date: _datetime.datetime | str | None = ...,
        early_response_deadline: _datetime.datetime | str | None = ...,
        strike_per_unit: float | _decimal.Decimal | None = ...,
        strike_currency: str | None = ...,
        units_ratio: UnitsRatio | _abc.Mapping[str, _typing.Any] | None = ...,
        new_instrument: NewInstrument | _abc.Mapping[str, _typing.Any] | None = ...,
        fraction_disposition: str | None = ...,
        option_exercise_elections: _abc.Sequence[OptionExerciseElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        lapse_elections: _abc.Sequence[LapseElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        unknown_proceeds_elections: _abc.Sequence[UnknownProceedsElection | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Warrants exercise event: the `InstrumentEvent` whose discriminator is `WarrantsExerciseEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            payment_date: When payment is made, or the new position settles.
            period_of_action_start: First moment at which holders can exercise.
            period_of_action_end: Last moment at which holders can exercise.
            response_deadline_date: The last moment to tell the custodian the choice.
            market_deadline_date: The last moment to tell the issuer or its agent the choice.
            early_response_deadline: The moment by which to choose for the better terms of an early choice.
            strike_per_unit: Cash to pay for each warrant exercised, above zero; null takes the strike of the instrument.
            strike_currency: Currency of the strike, as ISO code; required with `strike_per_unit`.
            units_ratio: How many new units come for how many old ones.
            new_instrument: The instrument that holders receive.
            fraction_disposition: `RDDN`: fractions are dropped (default). `CINL`: they are paid in cash. RDDN or CINL, or a value added since.
            option_exercise_elections: The choices to exercise.
            lapse_elections: The choices to let the event lapse.
            unknown_proceeds_elections: The choices whose proceeds are not known yet.
        """
