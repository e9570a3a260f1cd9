"""The instalment call event of the instrument event family. Written by `python -m codegen`: do not edit."""

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
)

class InstalmentCallEvent(InstrumentEvent):
    instrument_event_type: str = ...
    payment_date: _datetime.datetime | None = ...
    record_date: _datetime.datetime | None = ...
    response_deadline_date: _datetime.datetime | None = ...
    market_deadline_date: _datetime.datetime | None = ...
    new_instrument: NewInstrument
    units_ratio: UnitsRatio
    call_price_per_unit: float
    call_currency: str
    option_exercise_elections: list[OptionExerciseElection] | None = ...
    lapse_elections: list[LapseElection] | None = ...
    fractional_units_rounding_convention: str | None = ...
    fractional_units_decimal_places: int | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        payment_date: _datetime.datetime | str | None = ...,
        record_date: _datetime.datetime | str | None = ...,
        response_deadline_date: _datetime.datetime | str | None = ...,
        market_deadline_date: _datetime.datetime | str | None = ...,
        new_instrument: NewInstrument | _abc.Mapping[str, _typing.Any],
        units_ratio: UnitsRatio | _abc.Mapping[str, _typing.Any],
        call_price_per_unit: float | _decimal.Decimal,
        call_currency: str,
        option_exercise_elections: _abc.Sequence[OptionExerciseElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        lapse_elections: _abc.Sequence[LapseElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        fractional_units_rounding_convention: str | None = ...,
        fractional_units_decimal_places: int | None = ...,
    ) -> None:
        """Instalment call event: the `InstrumentEvent` whose discriminator is `InstalmentCallEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            payment_date: When payment is made, or the new position settles.
            record_date: The date on which holders on the register are entitled.
            response_deadline_date: The last moment to tell the custodian the choice.
            market_deadline_date: The last moment to tell the issuer or its agent the choice.
            new_instrument: The instrument that holders receive.
            units_ratio: How many new units come for how many old ones.
            call_price_per_unit: Money to pay for one unit on this instalment, in call currency; not a percentage of the issue price.
            call_currency: Currency in which the instalment is paid: that of the new instrument.
            option_exercise_elections: The choices to exercise.
            lapse_elections: The choices to let the event lapse.
            fractional_units_rounding_convention: How fractions of units are rounded. Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value added since.
            fractional_units_decimal_places: To how many decimals fractions of units are rounded.
        """
