"""The pik bond coupon event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.family_bases import InstrumentEvent

class PikElection(LusidModel):
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
        """Pik election.

        Args:
            election_key: The key of the election, unique in its event.
            is_default: Whether it applies when nothing is chosen.
            is_chosen: Whether this election was chosen.
        """

class PikBondCouponEvent(InstrumentEvent):
    instrument_event_type: str = ...
    ex_date: _datetime.datetime | None = ...
    payment_date: _datetime.datetime | None = ...
    elections: list[PikElection] | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        ex_date: _datetime.datetime | str | None = ...,
        payment_date: _datetime.datetime | str | None = ...,
        elections: _abc.Sequence[PikElection | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Pik bond coupon event: the `InstrumentEvent` whose discriminator is `PikBondCouponEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            ex_date: The first date on which the instrument trades without the entitlement: holders before it have it.
            payment_date: When payment is made, or the new position settles.
            elections: Choices of payment in kind for the period.
        """
