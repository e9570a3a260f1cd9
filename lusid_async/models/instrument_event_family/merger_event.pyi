"""The merger event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import (
    CashAndSecurityOfferElection,
    CashOfferElection,
    LapseElection,
    MixedLotConstituentsElection,
    NewInstrument,
    SecurityOfferElection,
    UnknownProceedsElection,
)

class MergerEvent(InstrumentEvent):
    instrument_event_type: str = ...
    announcement_date: _datetime.datetime | None = ...
    cash_and_security_offer_elections: list[CashAndSecurityOfferElection] | None = ...
    cash_offer_elections: list[CashOfferElection] | None = ...
    mixed_lot_constituents_elections: list[MixedLotConstituentsElection] | None = ...
    lapse_elections: list[LapseElection] | None = ...
    unknown_proceeds_elections: list[UnknownProceedsElection] | None = ...
    ex_date: _datetime.datetime | None = ...
    fractional_units_cash_currency: str | None = ...
    fractional_units_cash_price: float | None = ...
    fractional_units_rounding_convention: str | None = ...
    fractional_units_decimal_places: int | None = ...
    new_instrument: NewInstrument | None = ...
    payment_date: _datetime.datetime | None = ...
    record_date: _datetime.datetime | None = ...
    security_offer_elections: list[SecurityOfferElection] | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        announcement_date: _datetime.datetime | str | None = ...,
        cash_and_security_offer_elections: _abc.Sequence[CashAndSecurityOfferElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        cash_offer_elections: _abc.Sequence[CashOfferElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        mixed_lot_constituents_elections: _abc.Sequence[MixedLotConstituentsElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        lapse_elections: _abc.Sequence[LapseElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        unknown_proceeds_elections: _abc.Sequence[UnknownProceedsElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        ex_date: _datetime.datetime | str | None = ...,
        fractional_units_cash_currency: str | None = ...,
        fractional_units_cash_price: float | _decimal.Decimal | None = ...,
        fractional_units_rounding_convention: str | None = ...,
        fractional_units_decimal_places: int | None = ...,
        new_instrument: NewInstrument | _abc.Mapping[str, _typing.Any] | None = ...,
        payment_date: _datetime.datetime | str | None = ...,
        record_date: _datetime.datetime | str | None = ...,
        security_offer_elections: _abc.Sequence[SecurityOfferElection | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Merger event: the `InstrumentEvent` whose discriminator is `MergerEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            announcement_date: When the event was announced.
            security_offer_elections: The choices to take securities.
            cash_and_security_offer_elections: The choices to take cash and securities.
            cash_offer_elections: The choices to take cash.
            mixed_lot_constituents_elections: The choices to take a mixture of cash and securities.
            lapse_elections: The choices to let the event lapse.
            unknown_proceeds_elections: The choices whose proceeds are not known yet.
            ex_date: The first date on which the instrument trades without the entitlement: holders before it have it.
            fractional_units_cash_currency: The currency in which fractions of units are paid, as ISO code.
            fractional_units_cash_price: The price paid in cash for fractions of units.
            fractional_units_rounding_convention: How fractions of units are rounded. Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value added since.
            fractional_units_decimal_places: To how many decimals fractions of units are rounded.
            new_instrument: The instrument that holders receive.
            payment_date: Date on which the merger takes place.
            record_date: The date on which holders on the register are entitled.
        """
