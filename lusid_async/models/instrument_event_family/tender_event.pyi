"""The tender event of the instrument event family. Written by `python -m codegen`: do not edit."""

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
    LapseElection,
    MixedLotConstituentsElection,
    NewInstrument,
    SecurityOfferElection,
    UnknownProceedsElection,
)

class TenderEvent(InstrumentEvent):
    instrument_event_type: str = ...
    announcement_date: _datetime.datetime | None = ...
    ex_date: _datetime.datetime | None = ...
    record_date: _datetime.datetime | None = ...
    payment_date: _datetime.datetime | None = ...
    new_instrument: NewInstrument | None = ...
    fractional_units_cash_price: float | None = ...
    fractional_units_cash_currency: str | None = ...
    fractional_units_rounding_convention: str | None = ...
    fractional_units_decimal_places: int | None = ...
    security_offer_elections: list[SecurityOfferElection] | None = ...
    cash_and_security_offer_elections: list[CashAndSecurityOfferElection] | None = ...
    cash_offer_elections: list[CashOfferElection] | None = ...
    mixed_lot_constituents_elections: list[MixedLotConstituentsElection] | None = ...
    offer_type: str | None = ...
    accrued_interest_per_unit: float | None = ...
    min_piece_size: float | None = ...
    min_increment: float | None = ...
    proration_rate: float | None = ...
    response_deadline_date: _datetime.datetime | None = ...
    market_deadline_date: _datetime.datetime | None = ...
    early_response_deadline: _datetime.datetime | None = ...
    lapse_elections: list[LapseElection] | None = ...
    consent_and_tender_elections: list[ConsentAndTenderElection] | None = ...
    consent_denied_elections: list[ConsentDeniedElection] | None = ...
    abstain_elections: list[AbstainElection] | None = ...
    unknown_proceeds_elections: list[UnknownProceedsElection] | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        announcement_date: _datetime.datetime | str | None = ...,
        ex_date: _datetime.datetime | str | None = ...,
        record_date: _datetime.datetime | str | None = ...,
        payment_date: _datetime.datetime | str | None = ...,
        new_instrument: NewInstrument | _abc.Mapping[str, _typing.Any] | None = ...,
        fractional_units_cash_price: float | _decimal.Decimal | None = ...,
        fractional_units_cash_currency: str | None = ...,
        fractional_units_rounding_convention: str | None = ...,
        fractional_units_decimal_places: int | None = ...,
        security_offer_elections: _abc.Sequence[SecurityOfferElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        cash_and_security_offer_elections: _abc.Sequence[CashAndSecurityOfferElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        cash_offer_elections: _abc.Sequence[CashOfferElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        mixed_lot_constituents_elections: _abc.Sequence[MixedLotConstituentsElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        offer_type: str | None = ...,
        accrued_interest_per_unit: float | _decimal.Decimal | None = ...,
        min_piece_size: float | _decimal.Decimal | None = ...,
        min_increment: float | _decimal.Decimal | None = ...,
        proration_rate: float | _decimal.Decimal | None = ...,
        response_deadline_date: _datetime.datetime | str | None = ...,
        market_deadline_date: _datetime.datetime | str | None = ...,
        early_response_deadline: _datetime.datetime | str | None = ...,
        lapse_elections: _abc.Sequence[LapseElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        consent_and_tender_elections: _abc.Sequence[ConsentAndTenderElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        consent_denied_elections: _abc.Sequence[ConsentDeniedElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        abstain_elections: _abc.Sequence[AbstainElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        unknown_proceeds_elections: _abc.Sequence[UnknownProceedsElection | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Tender event: the `InstrumentEvent` whose discriminator is `TenderEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            announcement_date: When the event was announced.
            ex_date: The first date on which the instrument trades without the entitlement: holders before it have it.
            record_date: The date on which holders on the register are entitled.
            payment_date: When payment is made, or the new position settles.
            new_instrument: The instrument that holders receive.
            fractional_units_cash_price: The price paid in cash for fractions of units.
            fractional_units_cash_currency: The currency in which fractions of units are paid, as ISO code.
            fractional_units_rounding_convention: How fractions of units are rounded. Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value added since.
            fractional_units_decimal_places: To how many decimals fractions of units are rounded.
            security_offer_elections: The choices to take securities.
            cash_and_security_offer_elections: The choices to take cash and securities.
            cash_offer_elections: The choices to take cash.
            mixed_lot_constituents_elections: The choices to take a mixture of cash and securities.
            offer_type: ISO 20022 code of the type of offer; recorded only.
            accrued_interest_per_unit: The accrued interest for one unit.
            min_piece_size: The smallest amount that can be offered.
            min_increment: The smallest step by which the amount can grow.
            proration_rate: Part of what was tendered that is accepted, above 0 up to 1. Default: 1.
            response_deadline_date: The last moment to tell the custodian the choice.
            market_deadline_date: The last moment to tell the issuer or its agent the choice.
            early_response_deadline: The moment by which to choose for the better terms of an early choice.
            lapse_elections: The choices to let the event lapse.
            consent_and_tender_elections: Elections that tender and vote in favour at once.
            consent_denied_elections: The choices to refuse consent.
            abstain_elections: The choices to abstain.
            unknown_proceeds_elections: The choices whose proceeds are not known yet.
        """
