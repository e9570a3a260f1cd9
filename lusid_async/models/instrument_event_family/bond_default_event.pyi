"""The bond default event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.family_bases import InstrumentEvent

class BondDefaultSuppressionDetails(LusidModel):
    accrual_percentage: float | None = ...
    coupon_percentage: float | None = ...
    principal_percentage: float | None = ...
    def __init__(
        self,
        *,
        accrual_percentage: float | _decimal.Decimal | None = ...,
        coupon_percentage: float | _decimal.Decimal | None = ...,
        principal_percentage: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Bond default suppression details."""

class BondDefaultEvent(InstrumentEvent):
    instrument_event_type: str = ...
    effective_date: _datetime.datetime | None = ...
    default_reason: str | None = ...
    suppression_details: BondDefaultSuppressionDetails | None = ...
    suppression_details_specified: bool | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        effective_date: _datetime.datetime | str | None = ...,
        default_reason: str | None = ...,
        suppression_details: BondDefaultSuppressionDetails | _abc.Mapping[str, _typing.Any] | None = ...,
        suppression_details_specified: bool | None = ...,
    ) -> None:
        """Bond default event: the `InstrumentEvent` whose discriminator is `BondDefaultEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            effective_date: The date from which it takes effect.
        """
