"""The pik bond interest event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import NewInstrument

class PikBondInterestEvent(InstrumentEvent):
    instrument_event_type: str = ...
    ex_date: _datetime.datetime | None = ...
    payment_date: _datetime.datetime | None = ...
    currency: str
    coupon_per_unit: float | None = ...
    new_instrument: NewInstrument
    delivery_price: float | None = ...
    delivered_contract_size: float | None = ...
    delivered_current_face_per_unit: float | None = ...
    delivered_accrued_per_unit: float | None = ...
    fractional_units_rounding_convention: str | None = ...
    fractional_units_decimal_places: int | None = ...
    fractional_units_cash_price: float | None = ...
    fractional_units_cash_currency: str | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        ex_date: _datetime.datetime | str | None = ...,
        payment_date: _datetime.datetime | str | None = ...,
        currency: str,
        coupon_per_unit: float | _decimal.Decimal | None = ...,
        new_instrument: NewInstrument | _abc.Mapping[str, _typing.Any],
        delivery_price: float | _decimal.Decimal | None = ...,
        delivered_contract_size: float | _decimal.Decimal | None = ...,
        delivered_current_face_per_unit: float | _decimal.Decimal | None = ...,
        delivered_accrued_per_unit: float | _decimal.Decimal | None = ...,
        fractional_units_rounding_convention: str | None = ...,
        fractional_units_decimal_places: int | None = ...,
        fractional_units_cash_price: float | _decimal.Decimal | None = ...,
        fractional_units_cash_currency: str | None = ...,
    ) -> None: ...
