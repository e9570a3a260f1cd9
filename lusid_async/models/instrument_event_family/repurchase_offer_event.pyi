"""The repurchase offer event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import (
    AbstainElection,
    CashAndSecurityOfferElection,
    CashOfferElection,
    ConsentAndTenderElection,
    ConsentDeniedElection,
    ConsentGrantedElection,
    LapseElection,
    NewInstrument,
    SecurityOfferElection,
    TenderOfferElection,
    UnknownProceedsElection,
)

class RepurchaseOfferEvent(InstrumentEvent):
    instrument_event_type: str = ...
    payment_date: _datetime.datetime | None = ...
    market_deadline_date: _datetime.datetime | None = ...
    repurchase_quantity: float
    cash_offer_elections: list[CashOfferElection]
    lapse_elections: list[LapseElection]
    tender_offer_elections: list[TenderOfferElection]
    proration_rate: float | None = ...
    response_deadline_date: _datetime.datetime | None = ...
    early_response_deadline: _datetime.datetime | None = ...
    min_piece_size: float | None = ...
    min_increment: float | None = ...
    accrued_interest_per_unit: float | None = ...
    consent_and_tender_elections: list[ConsentAndTenderElection] | None = ...
    consent_granted_elections: list[ConsentGrantedElection] | None = ...
    consent_denied_elections: list[ConsentDeniedElection] | None = ...
    abstain_elections: list[AbstainElection] | None = ...
    unknown_proceeds_elections: list[UnknownProceedsElection] | None = ...
    security_offer_elections: list[SecurityOfferElection] | None = ...
    cash_and_security_offer_elections: list[CashAndSecurityOfferElection] | None = ...
    new_instrument: NewInstrument | None = ...
    fractional_units_cash_price: float | None = ...
    fractional_units_cash_currency: str | None = ...
    fractional_units_rounding_convention: str | None = ...
    fractional_units_decimal_places: int | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        payment_date: _datetime.datetime | str | None = ...,
        market_deadline_date: _datetime.datetime | str | None = ...,
        repurchase_quantity: float | _decimal.Decimal,
        cash_offer_elections: _abc.Sequence[CashOfferElection | _abc.Mapping[str, _typing.Any]],
        lapse_elections: _abc.Sequence[LapseElection | _abc.Mapping[str, _typing.Any]],
        tender_offer_elections: _abc.Sequence[TenderOfferElection | _abc.Mapping[str, _typing.Any]],
        proration_rate: float | _decimal.Decimal | None = ...,
        response_deadline_date: _datetime.datetime | str | None = ...,
        early_response_deadline: _datetime.datetime | str | None = ...,
        min_piece_size: float | _decimal.Decimal | None = ...,
        min_increment: float | _decimal.Decimal | None = ...,
        accrued_interest_per_unit: float | _decimal.Decimal | None = ...,
        consent_and_tender_elections: _abc.Sequence[ConsentAndTenderElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        consent_granted_elections: _abc.Sequence[ConsentGrantedElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        consent_denied_elections: _abc.Sequence[ConsentDeniedElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        abstain_elections: _abc.Sequence[AbstainElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        unknown_proceeds_elections: _abc.Sequence[UnknownProceedsElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        security_offer_elections: _abc.Sequence[SecurityOfferElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        cash_and_security_offer_elections: _abc.Sequence[CashAndSecurityOfferElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        new_instrument: NewInstrument | _abc.Mapping[str, _typing.Any] | None = ...,
        fractional_units_cash_price: float | _decimal.Decimal | None = ...,
        fractional_units_cash_currency: str | None = ...,
        fractional_units_rounding_convention: str | None = ...,
        fractional_units_decimal_places: int | None = ...,
    ) -> None:
        """Repurchase offer event: the `InstrumentEvent` whose discriminator is `RepurchaseOfferEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            payment_date: When payment is made, or the new position settles.
            market_deadline_date: The last moment to tell the issuer or its agent the choice.
            repurchase_quantity: Quantity that the issuer offers to buy back.
            cash_offer_elections: The choices to take cash.
            lapse_elections: The choices to let the event lapse.
            tender_offer_elections: Choices to tender; at most one is the default and at most one is chosen.
            proration_rate: The part of what was offered that is accepted.
            response_deadline_date: The last moment to tell the custodian the choice.
            early_response_deadline: The moment by which to choose for the better terms of an early choice.
            min_piece_size: The smallest amount that can be offered.
            min_increment: The smallest step by which the amount can grow.
            accrued_interest_per_unit: The accrued interest for one unit.
            consent_and_tender_elections: Elections that tender and vote in favour at once.
            consent_granted_elections: Choices to vote in favour; at most one is the default and at most one is chosen.
            consent_denied_elections: The choices to refuse consent.
            abstain_elections: The choices to abstain.
            unknown_proceeds_elections: The choices whose proceeds are not known yet.
            security_offer_elections: The choices to take securities.
            cash_and_security_offer_elections: The choices to take cash and securities.
            new_instrument: The instrument that holders receive.
            fractional_units_cash_price: The price paid in cash for fractions of units.
            fractional_units_cash_currency: The currency in which fractions of units are paid, as ISO code.
            fractional_units_rounding_convention: How fractions of units are rounded. Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value added since.
            fractional_units_decimal_places: To how many decimals fractions of units are rounded.
        """
