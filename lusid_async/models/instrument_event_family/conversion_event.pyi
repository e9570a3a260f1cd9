"""The conversion event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import (
    CashAndSecurityOfferElection,
    CashOfferElection,
    EventDateRange,
    LapseElection,
    MixedLotConstituentsElection,
    NewInstrument,
    SecurityOfferElection,
    UnknownProceedsElection,
)

class ConversionEvent(InstrumentEvent):
    instrument_event_type: str = ...
    record_date: _datetime.datetime | None = ...
    payment_date: _datetime.datetime | None = ...
    new_instrument: NewInstrument
    response_deadline_date: _datetime.datetime | None = ...
    market_deadline_date: _datetime.datetime | None = ...
    effective_date: _datetime.datetime | None = ...
    period_of_action: EventDateRange | None = ...
    fractional_units_cash_price: float | None = ...
    fractional_units_cash_currency: str | None = ...
    fractional_units_rounding_convention: str | None = ...
    fractional_units_decimal_places: int | None = ...
    security_offer_elections: list[SecurityOfferElection] | None = ...
    cash_and_security_offer_elections: list[CashAndSecurityOfferElection] | None = ...
    cash_offer_elections: list[CashOfferElection] | None = ...
    lapse_elections: list[LapseElection] | None = ...
    unknown_proceeds_elections: list[UnknownProceedsElection] | None = ...
    mixed_lot_constituents_elections: list[MixedLotConstituentsElection] | None = ...
    conversion_type: str | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        record_date: _datetime.datetime | str | None = ...,
        payment_date: _datetime.datetime | str | None = ...,
        new_instrument: NewInstrument | _abc.Mapping[str, _typing.Any],
        response_deadline_date: _datetime.datetime | str | None = ...,
        market_deadline_date: _datetime.datetime | str | None = ...,
        effective_date: _datetime.datetime | str | None = ...,
        period_of_action: EventDateRange | _abc.Mapping[str, _typing.Any] | None = ...,
        fractional_units_cash_price: float | _decimal.Decimal | None = ...,
        fractional_units_cash_currency: str | None = ...,
        fractional_units_rounding_convention: str | None = ...,
        fractional_units_decimal_places: int | None = ...,
        security_offer_elections: _abc.Sequence[SecurityOfferElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        cash_and_security_offer_elections: _abc.Sequence[CashAndSecurityOfferElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        cash_offer_elections: _abc.Sequence[CashOfferElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        lapse_elections: _abc.Sequence[LapseElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        unknown_proceeds_elections: _abc.Sequence[UnknownProceedsElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        mixed_lot_constituents_elections: _abc.Sequence[MixedLotConstituentsElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        conversion_type: str | None = ...,
    ) -> None:
        """Conversion event: the `InstrumentEvent` whose discriminator is `ConversionEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            record_date: The date on which holders on the register are entitled.
            payment_date: When payment is made, or the new position settles.
            new_instrument: The instrument that holders receive.
            response_deadline_date: The last moment to tell the custodian the choice.
            market_deadline_date: The last moment to tell the issuer or its agent the choice.
            effective_date: The date from which it takes effect.
            period_of_action: Period in which holders can act.
            fractional_units_cash_price: The price paid in cash for fractions of units.
            fractional_units_cash_currency: The currency in which fractions of units are paid, as ISO code.
            fractional_units_rounding_convention: How fractions of units are rounded. Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value added since.
            fractional_units_decimal_places: To how many decimals fractions of units are rounded.
            security_offer_elections: The choices to take securities.
            cash_and_security_offer_elections: The choices to take cash and securities.
            cash_offer_elections: The choices to take cash.
            lapse_elections: The choices to let the event lapse.
            unknown_proceeds_elections: The choices whose proceeds are not known yet.
            mixed_lot_constituents_elections: The choices to take a mixture of cash and securities.
            conversion_type: `Regular`, or `Exchange144A` for an exchange under SEC Rule 144A. Regular or Exchange144A, or a value added since.
        """
