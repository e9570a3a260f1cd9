"""The exchange offer event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import (
    AbstainElection,
    CashAndSecurityOfferElection,
    CashOfferElection,
    LapseElection,
    MixedLotConstituentsElection,
    NewInstrument,
    SecurityOfferElection,
    UnitsRatio,
    UnknownProceedsElection,
)

class ConsentAndExchangeElection(LusidModel):
    election_key: str
    is_default: bool | None = ...
    is_chosen: bool | None = ...
    units_ratio: UnitsRatio
    def __init__(
        self,
        *,
        election_key: str,
        is_default: bool | None = ...,
        is_chosen: bool | None = ...,
        units_ratio: UnitsRatio | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Consent and exchange election.

        Args:
            election_key: The key of the election, unique in its event.
            is_default: Whether it applies when nothing is chosen.
            is_chosen: Whether this election was chosen.
            units_ratio: How many new units come for how many old ones.
        """

class ExchangeOfferEvent(InstrumentEvent):
    instrument_event_type: str = ...
    effective_date: _datetime.datetime | None = ...
    settlement_date: _datetime.datetime | None = ...
    event_source: str
    new_instrument: NewInstrument | None = ...
    cash_offer_elections: list[CashOfferElection] | None = ...
    security_offer_elections: list[SecurityOfferElection] | None = ...
    mixed_lot_constituents_elections: list[MixedLotConstituentsElection] | None = ...
    lapse_elections: list[LapseElection] | None = ...
    cash_and_security_offer_elections: list[CashAndSecurityOfferElection] | None = ...
    consent_and_exchange_elections: list[ConsentAndExchangeElection] | None = ...
    abstain_elections: list[AbstainElection] | None = ...
    unknown_proceeds_elections: list[UnknownProceedsElection] | None = ...
    min_piece_size: float | None = ...
    min_increment: float | None = ...
    fractional_units_cash_price: float | None = ...
    fractional_units_cash_currency: str | None = ...
    fractional_units_rounding_convention: str | None = ...
    fractional_units_decimal_places: int | None = ...
    instruction_reference: str | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        effective_date: _datetime.datetime | str | None = ...,
        settlement_date: _datetime.datetime | str | None = ...,
        event_source: str,
        new_instrument: NewInstrument | _abc.Mapping[str, _typing.Any] | None = ...,
        cash_offer_elections: _abc.Sequence[CashOfferElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        security_offer_elections: _abc.Sequence[SecurityOfferElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        mixed_lot_constituents_elections: _abc.Sequence[MixedLotConstituentsElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        lapse_elections: _abc.Sequence[LapseElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        cash_and_security_offer_elections: _abc.Sequence[CashAndSecurityOfferElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        consent_and_exchange_elections: _abc.Sequence[ConsentAndExchangeElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        abstain_elections: _abc.Sequence[AbstainElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        unknown_proceeds_elections: _abc.Sequence[UnknownProceedsElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        min_piece_size: float | _decimal.Decimal | None = ...,
        min_increment: float | _decimal.Decimal | None = ...,
        fractional_units_cash_price: float | _decimal.Decimal | None = ...,
        fractional_units_cash_currency: str | None = ...,
        fractional_units_rounding_convention: str | None = ...,
        fractional_units_decimal_places: int | None = ...,
        instruction_reference: str | None = ...,
    ) -> None:
        """Exchange offer event: the `InstrumentEvent` whose discriminator is `ExchangeOfferEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            effective_date: The date from which it takes effect.
            settlement_date: The date of settlement.
            new_instrument: The instrument that holders receive.
            cash_offer_elections: The choices to take cash.
            security_offer_elections: The choices to take securities.
            mixed_lot_constituents_elections: The choices to take a mixture of cash and securities.
            lapse_elections: The choices to let the event lapse.
            cash_and_security_offer_elections: The choices to take cash and securities.
            consent_and_exchange_elections: Choices to exchange the holding and grant consent together; one is the default and at most one is chosen.
            abstain_elections: The choices to abstain.
            unknown_proceeds_elections: The choices whose proceeds are not known yet.
            min_piece_size: The smallest amount that can be offered.
            min_increment: The smallest step by which the amount can grow.
            fractional_units_cash_price: The price paid in cash for fractions of units.
            fractional_units_cash_currency: The currency in which fractions of units are paid, as ISO code.
            fractional_units_rounding_convention: How fractions of units are rounded. Floor, Ceiling, RoundHalfUp, RoundHalfDown, RoundToDecimalPlaces, BuyUp or BankerRounding, or a value added since.
            fractional_units_decimal_places: To how many decimals fractions of units are rounded.
        """
