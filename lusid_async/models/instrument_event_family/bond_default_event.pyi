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
        """Bond default suppression details.

        Args:
            accrual_percentage: Fraction, 0 to 1, of accrued interest still returned after the default. Default: 1.
            coupon_percentage: Fraction, 0 to 1, of each coupon still paid after the default. Default: 1.
            principal_percentage: Fraction, 0 to 1, of each repayment of principal still paid after the default. Default: 1.
        """

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
            effective_date: Date of the default.
            default_reason: Why the issuer defaulted; free text without effect.
            suppression_details: What is still paid after the default. None: neither coupons nor principal.
            suppression_details_specified: Whether `suppression_details` was given: without it nothing is paid any longer, while an empty one suppresses nothing.
        """
