"""The call on intermediate securities event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import (
    LapseElection,
    NewInstrument,
    OptionExerciseElection,
    UnitsRatio,
    UnknownProceedsElection,
)

class OversubscribeElection(LusidModel):
    election_key: str
    is_default: bool | None = ...
    is_chosen: bool | None = ...
    def __init__(
        self,
        *,
        election_key: str,
        is_default: bool | None = ...,
        is_chosen: bool | None = ...,
    ) -> None:
        """Oversubscribe election.

        Args:
            election_key: The key of the election, unique in its event.
            is_default: Whether it applies when nothing is chosen.
            is_chosen: Whether this election was chosen.
        """

class SellEntitlementElection(LusidModel):
    election_key: str
    is_default: bool | None = ...
    is_chosen: bool | None = ...
    def __init__(
        self,
        *,
        election_key: str,
        is_default: bool | None = ...,
        is_chosen: bool | None = ...,
    ) -> None:
        """Sell entitlement election.

        Args:
            election_key: The key of the election, unique in its event.
            is_default: Whether it applies when nothing is chosen.
            is_chosen: Whether this election was chosen.
        """

class CallOnIntermediateSecuritiesEvent(InstrumentEvent):
    instrument_event_type: str = ...
    expiry_date: _datetime.datetime | None = ...
    payment_date: _datetime.datetime | None = ...
    new_instrument: NewInstrument
    units_ratio: UnitsRatio
    price: float
    exercise_currency: str
    option_exercise_elections: list[OptionExerciseElection] | None = ...
    lapse_elections: list[LapseElection] | None = ...
    oversubscribe_elections: list[OversubscribeElection] | None = ...
    sell_entitlement_elections: list[SellEntitlementElection] | None = ...
    unknown_proceeds_elections: list[UnknownProceedsElection] | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        expiry_date: _datetime.datetime | str | None = ...,
        payment_date: _datetime.datetime | str | None = ...,
        new_instrument: NewInstrument | _abc.Mapping[str, _typing.Any],
        units_ratio: UnitsRatio | _abc.Mapping[str, _typing.Any],
        price: float | _decimal.Decimal,
        exercise_currency: str,
        option_exercise_elections: _abc.Sequence[OptionExerciseElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        lapse_elections: _abc.Sequence[LapseElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        oversubscribe_elections: _abc.Sequence[OversubscribeElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        sell_entitlement_elections: _abc.Sequence[SellEntitlementElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        unknown_proceeds_elections: _abc.Sequence[UnknownProceedsElection | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Call on intermediate securities event: the `InstrumentEvent` whose discriminator is
        `CallOnIntermediateSecuritiesEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            expiry_date: The date on which it expires.
            payment_date: When payment is made, or the new position settles.
            new_instrument: The instrument that holders receive.
            units_ratio: How many new units come for how many old ones.
            price: Price of one new unit.
            exercise_currency: Currency of the exercise price, as ISO code.
            option_exercise_elections: The choices to exercise.
            lapse_elections: The choices to let the event lapse.
            oversubscribe_elections: Choices to subscribe for more than the entitlement.
            sell_entitlement_elections: Choices to sell the rights instead of exercising them.
            unknown_proceeds_elections: The choices whose proceeds are not known yet.
        """
