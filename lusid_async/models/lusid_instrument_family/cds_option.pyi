"""The cds option of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.lusid_instrument_family.mastered_instrument import MasteredInstrument
from lusid_async.models.lusid_instrument_family.shared import Premium

class CdsOption(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    dom_ccy: str
    strike: float
    business_day_convention: str | None = ...
    delivery_days: int | None = ...
    delivery_type: str
    exercise_type: str | None = ...
    notional: float
    option_maturity_date: _datetime.datetime
    option_settlement_date: _datetime.datetime | None = ...
    option_type: str
    premium: Premium | None = ...
    settlement_calendars: list[str] | None = ...
    underlying: MasteredInstrument | None = ...
    underlying_version: _datetime.datetime
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        dom_ccy: str,
        strike: float | _decimal.Decimal,
        business_day_convention: str | None = ...,
        delivery_days: int | None = ...,
        delivery_type: str,
        exercise_type: str | None = ...,
        notional: float | _decimal.Decimal,
        option_maturity_date: _datetime.datetime | str,
        option_settlement_date: _datetime.datetime | str | None = ...,
        option_type: str,
        premium: Premium | _abc.Mapping[str, _typing.Any] | None = ...,
        settlement_calendars: list[str] | tuple[str, ...] | None = ...,
        underlying: MasteredInstrument | _abc.Mapping[str, _typing.Any] | None = ...,
        underlying_version: _datetime.datetime | str,
    ) -> None:
        """Cds option: the `LusidInstrument` whose discriminator is `CdsOption`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: First day of the instrument, normally the trade date.
            dom_ccy: The instrument's own currency, as ISO code.
            strike: The strike price or rate.
            business_day_convention: Where a date that is no business day moves, such as `ModifiedFollowing`. NoAdjustment, Previous, P, Following, F, ModifiedPrevious, … (5 more), or a value added since.
            delivery_days: How many business days after exercise, or expiry, settlement is.
            delivery_type: Whether settlement is by delivery or in cash. Cash or Physical, or a value added since.
            exercise_type: When the option can be exercised: European, Bermudan or American. European, Bermudan or American, or a value added since.
            notional: Factor on units: exposure is units × notional.
            option_maturity_date: The date on which the option expires.
            option_settlement_date: The date on which the option settles.
            option_type: `Payer` or `Receiver`. Payer or Receiver, or a value added since.
            premium: What is paid for the option or contract, and when.
            settlement_calendars: Calendars whose holidays are not settlement days.
            underlying: The instrument that this one depends on.
            underlying_version: System time of the underlying's definition when the option was written; later changes to it do not count.
        """
