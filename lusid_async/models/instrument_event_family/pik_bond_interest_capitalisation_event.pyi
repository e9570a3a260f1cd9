"""The pik bond interest capitalisation event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class PikBondInterestCapitalisationEvent(InstrumentEvent):
    instrument_event_type: str = ...
    ex_date: _datetime.datetime | None = ...
    payment_date: _datetime.datetime | None = ...
    currency: str
    coupon_per_unit: float | None = ...
    face_rounding_convention: str | None = ...
    face_rounding_decimal_places: int | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        ex_date: _datetime.datetime | str | None = ...,
        payment_date: _datetime.datetime | str | None = ...,
        currency: str,
        coupon_per_unit: float | _decimal.Decimal | None = ...,
        face_rounding_convention: str | None = ...,
        face_rounding_decimal_places: int | None = ...,
    ) -> None:
        """Pik bond interest capitalisation event: the `InstrumentEvent` whose discriminator is
        `PikBondInterestCapitalisationEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            ex_date: The first date on which the instrument trades without the entitlement: holders before it have it.
            payment_date: When payment is made, or the new position settles.
            currency: The currency, as ISO code.
            coupon_per_unit: Coupon capitalised for one unit of current face; not rounded.
            face_rounding_convention: How face credited to a holding is rounded; null leaves it unrounded, and `BuyUp` is not accepted. Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value added since.
            face_rounding_decimal_places: Decimals of the credited face; only with `RoundToDecimalPlaces`, where it is required.
        """
