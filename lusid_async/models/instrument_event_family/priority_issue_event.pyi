"""The priority issue event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import (
    LapseElection,
    NewInstrument,
    SecurityOfferElection,
)

class PriorityIssueEvent(InstrumentEvent):
    instrument_event_type: str = ...
    announcement_date: _datetime.datetime | None = ...
    ex_date: _datetime.datetime | None = ...
    record_date: _datetime.datetime | None = ...
    response_deadline: _datetime.datetime | None = ...
    market_deadline: _datetime.datetime | None = ...
    payment_date: _datetime.datetime | None = ...
    security_settlement_date: _datetime.datetime | None = ...
    subscription_price: float | None = ...
    subscription_currency: str | None = ...
    new_instrument: NewInstrument | None = ...
    proration_rate: float | None = ...
    fractional_units_cash_price: float | None = ...
    fractional_units_cash_currency: str | None = ...
    fractional_units_rounding_convention: str | None = ...
    fractional_units_decimal_places: int | None = ...
    security_offer_elections: list[SecurityOfferElection] | None = ...
    lapse_elections: list[LapseElection] | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        announcement_date: _datetime.datetime | str | None = ...,
        ex_date: _datetime.datetime | str | None = ...,
        record_date: _datetime.datetime | str | None = ...,
        response_deadline: _datetime.datetime | str | None = ...,
        market_deadline: _datetime.datetime | str | None = ...,
        payment_date: _datetime.datetime | str | None = ...,
        security_settlement_date: _datetime.datetime | str | None = ...,
        subscription_price: float | _decimal.Decimal | None = ...,
        subscription_currency: str | None = ...,
        new_instrument: NewInstrument | _abc.Mapping[str, _typing.Any] | None = ...,
        proration_rate: float | _decimal.Decimal | None = ...,
        fractional_units_cash_price: float | _decimal.Decimal | None = ...,
        fractional_units_cash_currency: str | None = ...,
        fractional_units_rounding_convention: str | None = ...,
        fractional_units_decimal_places: int | None = ...,
        security_offer_elections: _abc.Sequence[SecurityOfferElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        lapse_elections: _abc.Sequence[LapseElection | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Priority issue event: the `InstrumentEvent` whose discriminator is `PriorityIssueEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            announcement_date: When the event was announced.
            ex_date: The first date on which the instrument trades without the entitlement: holders before it have it.
            record_date: The date on which holders on the register are entitled.
            response_deadline: The moment by which the custodian must be told the choice.
            market_deadline: The moment by which the market must be told the choice.
            payment_date: When payment is made, or the new position settles.
            security_settlement_date: The date on which the securities settle.
            subscription_price: Price of one new unit, above zero; for bonds of one unit of face, such as 0.97.
            subscription_currency: Currency of the subscription price, as ISO code.
            new_instrument: The instrument that holders receive.
            proration_rate: Part of what was subscribed beyond the entitlement that is granted. Default: 1.
            fractional_units_cash_price: The price paid in cash for fractions of units.
            fractional_units_cash_currency: The currency in which fractions of units are paid, as ISO code.
            fractional_units_rounding_convention: How fractions of units are rounded. Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value added since.
            fractional_units_decimal_places: To how many decimals fractions of units are rounded.
            security_offer_elections: The choices to take securities.
            lapse_elections: The choices to let the event lapse.
        """
