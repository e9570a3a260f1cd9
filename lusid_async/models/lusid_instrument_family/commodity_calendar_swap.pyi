"""The commodity calendar swap of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.schedule_family import CommodityCalendarSchedule

class CommodityCalendarSwap(LusidInstrument):
    instrument_type: str = ...
    dom_ccy: str
    strike: float | None = ...
    commodity_calendar_schedule: CommodityCalendarSchedule
    delivery_type: str
    quantity_per_period: float
    underlying: LusidInstrument | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        dom_ccy: str,
        strike: float | _decimal.Decimal | None = ...,
        commodity_calendar_schedule: CommodityCalendarSchedule | _abc.Mapping[str, _typing.Any],
        delivery_type: str,
        quantity_per_period: float | _decimal.Decimal,
        underlying: LusidInstrument | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Commodity calendar swap: the `LusidInstrument` whose discriminator is `CommodityCalendarSwap`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            dom_ccy: The instrument's own currency, as ISO code.
            strike: Price of one unit agreed at the start; for reference only.
            commodity_calendar_schedule: Periods whose average commodity price is settled.
            delivery_type: Whether settlement is by delivery or in cash. Cash or Physical, or a value added since.
            quantity_per_period: Quantity of the commodity that each period settles; the holding starts with this for every period.
            underlying: The instrument that this one depends on.
        """
