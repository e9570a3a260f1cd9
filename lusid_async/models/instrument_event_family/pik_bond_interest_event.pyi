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
    ) -> None:
        """Pik bond interest event: the `InstrumentEvent` whose discriminator is `PikBondInterestEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            ex_date: The first date on which the instrument trades without the entitlement: holders before it have it.
            payment_date: When payment is made, or the new position settles.
            currency: The currency, as ISO code.
            coupon_per_unit: Interest, as cash amount, for one unit of current face.
            new_instrument: The instrument that holders receive.
            delivery_price: Clean price at which securities are delivered, percent of nominal; null for par.
            delivered_contract_size: Nominal of one delivered unit; null for 1.
            delivered_current_face_per_unit: Current face of one delivered unit. Null: `delivered_contract_size`.
            delivered_accrued_per_unit: Interest accrued on one delivered unit; null for a fresh issue.
            fractional_units_rounding_convention: How fractions of units are rounded. Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces or BankerRounding, or a value added since.
            fractional_units_decimal_places: To how many decimals fractions of units are rounded.
            fractional_units_cash_price: The price paid in cash for fractions of units.
            fractional_units_cash_currency: The currency in which fractions of units are paid, as ISO code.
        """
