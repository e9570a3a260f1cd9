"""The early redemption event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.family_bases import InstrumentEvent

class EarlyRedemptionElection(LusidModel):
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
        """Early redemption election.

        Args:
            election_key: The key of the election, unique in its event.
            is_default: Whether it applies when nothing is chosen.
            is_chosen: Whether this election was chosen.
        """

class EarlyRedemptionEvent(InstrumentEvent):
    instrument_event_type: str = ...
    effective_date: _datetime.datetime | None = ...
    currency: str
    early_redemption_elections: list[EarlyRedemptionElection]
    redemption_percentage: float | None = ...
    price_per_unit: float | None = ...
    accrued_interest_per_unit: float | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        effective_date: _datetime.datetime | str | None = ...,
        currency: str,
        early_redemption_elections: _abc.Sequence[EarlyRedemptionElection | _abc.Mapping[str, _typing.Any]],
        redemption_percentage: float | _decimal.Decimal | None = ...,
        price_per_unit: float | _decimal.Decimal | None = ...,
        accrued_interest_per_unit: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Early redemption event: the `InstrumentEvent` whose discriminator is `EarlyRedemptionEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            effective_date: The date from which it takes effect.
            currency: The currency, as ISO code.
            early_redemption_elections: Choices to redeem early.
            redemption_percentage: Fraction of the issue redeemed, 0 to 1, 1 for all of it.
            price_per_unit: The price of one unit.
            accrued_interest_per_unit: The accrued interest for one unit.
        """
