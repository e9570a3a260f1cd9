"""Models that members of the instrument event family share. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel

class AbstainElection(LusidModel):
    election_key: str
    is_default: bool | None = ...
    is_chosen: bool | None = ...
    def __init__(
        self,
        *,
        election_key: str,
        is_default: bool | None = ...,
        is_chosen: bool | None = ...,
    ) -> None: ...

class UnitsRatio(LusidModel):
    input: float
    output: float
    unit_scale_type: str | None = ...
    def __init__(
        self,
        *,
        input: float | _decimal.Decimal,
        output: float | _decimal.Decimal,
        unit_scale_type: str | None = ...,
    ) -> None: ...

class CashAndSecurityOfferElection(LusidModel):
    cash_offer_currency: str
    cash_offer_price: float
    cost_factor: float | None = ...
    election_key: str
    is_chosen: bool | None = ...
    is_default: bool | None = ...
    units_ratio: UnitsRatio
    def __init__(
        self,
        *,
        cash_offer_currency: str,
        cash_offer_price: float | _decimal.Decimal,
        cost_factor: float | _decimal.Decimal | None = ...,
        election_key: str,
        is_chosen: bool | None = ...,
        is_default: bool | None = ...,
        units_ratio: UnitsRatio | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class RateBreakdownComponent(LusidModel):
    rate_type: str
    dividend_rate: float
    def __init__(
        self,
        *,
        rate_type: str,
        dividend_rate: float | _decimal.Decimal,
    ) -> None: ...

class CashElection(LusidModel):
    election_key: str
    exchange_rate: float | None = ...
    dividend_rate: float | None = ...
    is_chosen: bool | None = ...
    is_declared: bool | None = ...
    is_default: bool | None = ...
    dividend_currency: str
    payment_date: _datetime.datetime | None = ...
    rate_breakdown: list[RateBreakdownComponent] | None = ...
    def __init__(
        self,
        *,
        election_key: str,
        exchange_rate: float | _decimal.Decimal | None = ...,
        dividend_rate: float | _decimal.Decimal | None = ...,
        is_chosen: bool | None = ...,
        is_declared: bool | None = ...,
        is_default: bool | None = ...,
        dividend_currency: str,
        payment_date: _datetime.datetime | str | None = ...,
        rate_breakdown: _abc.Sequence[RateBreakdownComponent | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class CashOfferConstituent(LusidModel):
    offer_price: float
    currency: str
    settlement_date: _datetime.datetime
    min_piece_size: float | None = ...
    min_increment: float | None = ...
    def __init__(
        self,
        *,
        offer_price: float | _decimal.Decimal,
        currency: str,
        settlement_date: _datetime.datetime | str,
        min_piece_size: float | _decimal.Decimal | None = ...,
        min_increment: float | _decimal.Decimal | None = ...,
    ) -> None: ...

class CashOfferElection(LusidModel):
    cash_offer_currency: str
    cash_offer_price: float
    election_key: str
    is_chosen: bool | None = ...
    is_default: bool | None = ...
    def __init__(
        self,
        *,
        cash_offer_currency: str,
        cash_offer_price: float | _decimal.Decimal,
        election_key: str,
        is_chosen: bool | None = ...,
        is_default: bool | None = ...,
    ) -> None: ...

class ConsentAndTenderElection(LusidModel):
    election_key: str
    is_default: bool | None = ...
    is_chosen: bool | None = ...
    tender_offer_price: float | None = ...
    tender_offer_currency: str | None = ...
    consent_fee_price: float | None = ...
    consent_fee_currency: str | None = ...
    def __init__(
        self,
        *,
        election_key: str,
        is_default: bool | None = ...,
        is_chosen: bool | None = ...,
        tender_offer_price: float | _decimal.Decimal | None = ...,
        tender_offer_currency: str | None = ...,
        consent_fee_price: float | _decimal.Decimal | None = ...,
        consent_fee_currency: str | None = ...,
    ) -> None: ...

class ConsentDeniedElection(LusidModel):
    election_key: str
    is_default: bool | None = ...
    is_chosen: bool | None = ...
    def __init__(
        self,
        *,
        election_key: str,
        is_default: bool | None = ...,
        is_chosen: bool | None = ...,
    ) -> None: ...

class ConsentGrantedElection(LusidModel):
    election_key: str
    is_default: bool | None = ...
    is_chosen: bool | None = ...
    consent_fee_price: float | None = ...
    consent_fee_currency: str | None = ...
    def __init__(
        self,
        *,
        election_key: str,
        is_default: bool | None = ...,
        is_chosen: bool | None = ...,
        consent_fee_price: float | _decimal.Decimal | None = ...,
        consent_fee_currency: str | None = ...,
    ) -> None: ...

class ContractDetails(LusidModel):
    identifiers: dict[str, str | None]
    lusid_instrument_id: str | None = ...
    instrument_scope: str | None = ...
    instrument_name: str | None = ...
    dom_ccy: str | None = ...
    def __init__(
        self,
        *,
        identifiers: _abc.Mapping[str, str | None],
        lusid_instrument_id: str | None = ...,
        instrument_scope: str | None = ...,
        instrument_name: str | None = ...,
        dom_ccy: str | None = ...,
    ) -> None: ...

class EventDateRange(LusidModel):
    start: _datetime.datetime | None = ...
    end: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        start: _datetime.datetime | str | None = ...,
        end: _datetime.datetime | str | None = ...,
    ) -> None: ...

class LapseElection(LusidModel):
    election_key: str
    is_default: bool | None = ...
    is_chosen: bool | None = ...
    def __init__(
        self,
        *,
        election_key: str,
        is_default: bool | None = ...,
        is_chosen: bool | None = ...,
    ) -> None: ...

class NewInstrument(LusidModel):
    instrument_identifiers: dict[str, str | None]
    lusid_instrument_id: str | None = ...
    instrument_scope: str | None = ...
    dom_ccy: str | None = ...
    def __init__(
        self,
        *,
        instrument_identifiers: _abc.Mapping[str, str | None],
        lusid_instrument_id: str | None = ...,
        instrument_scope: str | None = ...,
        dom_ccy: str | None = ...,
    ) -> None: ...

class SecurityOfferConstituent(LusidModel):
    new_instrument: NewInstrument
    units_ratio: UnitsRatio
    settlement_date: _datetime.datetime
    min_piece_size: float | None = ...
    min_increment: float | None = ...
    def __init__(
        self,
        *,
        new_instrument: NewInstrument | _abc.Mapping[str, _typing.Any],
        units_ratio: UnitsRatio | _abc.Mapping[str, _typing.Any],
        settlement_date: _datetime.datetime | str,
        min_piece_size: float | _decimal.Decimal | None = ...,
        min_increment: float | _decimal.Decimal | None = ...,
    ) -> None: ...

class MixedLotConstituentsElection(LusidModel):
    election_key: str
    is_default: bool | None = ...
    is_chosen: bool | None = ...
    securities_constituents: list[SecurityOfferConstituent] | None = ...
    cash_constituents: list[CashOfferConstituent] | None = ...
    cost_factor: float | None = ...
    def __init__(
        self,
        *,
        election_key: str,
        is_default: bool | None = ...,
        is_chosen: bool | None = ...,
        securities_constituents: _abc.Sequence[SecurityOfferConstituent | _abc.Mapping[str, _typing.Any]] | None = ...,
        cash_constituents: _abc.Sequence[CashOfferConstituent | _abc.Mapping[str, _typing.Any]] | None = ...,
        cost_factor: float | _decimal.Decimal | None = ...,
    ) -> None: ...

class OptionExerciseElection(LusidModel):
    election_key: str
    is_default: bool | None = ...
    is_chosen: bool | None = ...
    def __init__(
        self,
        *,
        election_key: str,
        is_default: bool | None = ...,
        is_chosen: bool | None = ...,
    ) -> None: ...

class SecurityElection(LusidModel):
    election_key: str
    is_chosen: bool | None = ...
    is_default: bool | None = ...
    price: float | None = ...
    units_ratio: UnitsRatio | None = ...
    security_election_currency: str | None = ...
    def __init__(
        self,
        *,
        election_key: str,
        is_chosen: bool | None = ...,
        is_default: bool | None = ...,
        price: float | _decimal.Decimal | None = ...,
        units_ratio: UnitsRatio | _abc.Mapping[str, _typing.Any] | None = ...,
        security_election_currency: str | None = ...,
    ) -> None: ...

class SecurityOfferElection(LusidModel):
    election_key: str
    is_chosen: bool | None = ...
    is_default: bool | None = ...
    units_ratio: UnitsRatio
    def __init__(
        self,
        *,
        election_key: str,
        is_chosen: bool | None = ...,
        is_default: bool | None = ...,
        units_ratio: UnitsRatio | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class SubscribeElection(LusidModel):
    election_key: str
    is_default: bool | None = ...
    is_chosen: bool | None = ...
    def __init__(
        self,
        *,
        election_key: str,
        is_default: bool | None = ...,
        is_chosen: bool | None = ...,
    ) -> None: ...

class TenderOfferElection(LusidModel):
    tender_offer_currency: str
    tender_offer_price: float
    election_key: str
    is_chosen: bool | None = ...
    is_default: bool | None = ...
    def __init__(
        self,
        *,
        tender_offer_currency: str,
        tender_offer_price: float | _decimal.Decimal,
        election_key: str,
        is_chosen: bool | None = ...,
        is_default: bool | None = ...,
    ) -> None: ...

class UnknownProceedsElection(LusidModel):
    election_key: str
    is_default: bool | None = ...
    is_chosen: bool | None = ...
    def __init__(
        self,
        *,
        election_key: str,
        is_default: bool | None = ...,
        is_chosen: bool | None = ...,
    ) -> None: ...
