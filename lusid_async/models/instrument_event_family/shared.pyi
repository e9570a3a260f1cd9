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
    ) -> None:
        """Abstain election.

        Args:
            election_key: The key of the election, unique in its event.
            is_default: Whether it applies when nothing is chosen.
            is_chosen: Whether this election was chosen.
        """

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
    ) -> None:
        """Units ratio.

        Args:
            input: Units before the event: the denominator.
            output: Units after the event, for `input` before: the numerator.
            unit_scale_type: Whether new units replace old ones (`NEWO`) or come in addition (`ADEX`). NEWO or ADEX, or a value added since.
        """

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
    ) -> None:
        """Cash and security offer election.

        Args:
            cash_offer_currency: Currency of the cash offered, as ISO code.
            cash_offer_price: Cash offered for one share.
            cost_factor: The factor on cost, or the part of the cost that moves to the new holding.
            election_key: The key of the election, unique in its event.
            is_chosen: Whether this election was chosen.
            is_default: Whether it applies when nothing is chosen.
            units_ratio: How many new units come for how many old ones.
        """

class RateBreakdownComponent(LusidModel):
    rate_type: str
    dividend_rate: float
    def __init__(
        self,
        *,
        rate_type: str,
        dividend_rate: float | _decimal.Decimal,
    ) -> None:
        """Rate breakdown component.

        Args:
            rate_type: Code of the kind of payment, such as `UNFR` or `PID`; free text.
            dividend_rate: Amount for one unit, in the election's currency.
        """

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
    ) -> None:
        """Cash election.

        Args:
            election_key: The key of the election, unique in its event.
            exchange_rate: Rate from the declared payment to this one; 1 for the declared one.
            dividend_rate: The dividend for one unit.
            is_chosen: Whether this election was chosen.
            is_declared: Whether this is the declared payment; one election of an event at most.
            is_default: Whether it applies when nothing is chosen.
            dividend_currency: Currency in which the dividend is paid, as ISO code.
            payment_date: Date on which this election pays. None: that of the event.
            rate_breakdown: Parts of the payment by tax character; cash dividends only. None: one plain payment.
        """

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
    ) -> None:
        """Cash offer constituent.

        Args:
            offer_price: The price offered.
            currency: The currency, as ISO code.
            settlement_date: The date of settlement.
            min_piece_size: The smallest amount that can be offered.
            min_increment: The smallest step by which the amount can grow.
        """

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
    ) -> None:
        """Cash offer election.

        Args:
            cash_offer_currency: Currency of the cash offered, as ISO code.
            cash_offer_price: Cash offered for one share.
            election_key: The key of the election, unique in its event.
            is_chosen: Whether this election was chosen.
            is_default: Whether it applies when nothing is chosen.
        """

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
    ) -> None:
        """Consent and tender election.

        Args:
            election_key: The key of the election, unique in its event.
            is_default: Whether it applies when nothing is chosen.
            is_chosen: Whether this election was chosen.
            tender_offer_price: Price offered for one unit.
            tender_offer_currency: Currency of the offer, as ISO code; required with a price.
            consent_fee_price: Fee paid for one unit for granting consent.
            consent_fee_currency: Currency of the consent fee, as ISO code; required with a fee.
        """

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
    ) -> None:
        """Consent denied election.

        Args:
            election_key: The key of the election, unique in its event.
            is_default: Whether it applies when nothing is chosen.
            is_chosen: Whether this election was chosen.
        """

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
    ) -> None:
        """Consent granted election.

        Args:
            election_key: The key of the election, unique in its event.
            is_default: Whether it applies when nothing is chosen.
            is_chosen: Whether this election was chosen.
            consent_fee_price: Fee for granting consent: for bonds per 1,000 of face, else for one unit.
            consent_fee_currency: Currency of the consent fee, as ISO code; required with a fee.
        """

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
    ) -> None:
        """Contract details.

        Args:
            identifiers: Values by identifier type.
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
            instrument_scope: The scope in which the instrument was found.
            instrument_name: The name of the instrument.
            dom_ccy: The instrument's own currency, as ISO code.
        """

class EventDateRange(LusidModel):
    start: _datetime.datetime | None = ...
    end: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        start: _datetime.datetime | str | None = ...,
        end: _datetime.datetime | str | None = ...,
    ) -> None:
        """Event date range.

        Args:
            start: First date.
            end: Last date.
        """

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
    ) -> None:
        """Lapse election.

        Args:
            election_key: The key of the election, unique in its event.
            is_default: Whether it applies when nothing is chosen.
            is_chosen: Whether this election was chosen.
        """

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
    ) -> None:
        """New instrument.

        Args:
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            lusid_instrument_id: The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a currency.
            instrument_scope: The scope in which the instrument was found.
            dom_ccy: The instrument's own currency, as ISO code.
        """

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
    ) -> None:
        """Security offer constituent.

        Args:
            new_instrument: The instrument that holders receive.
            units_ratio: How many new units come for how many old ones.
            settlement_date: The date of settlement.
            min_piece_size: The smallest amount that can be offered.
            min_increment: The smallest step by which the amount can grow.
        """

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
    ) -> None:
        """Mixed lot constituents election.

        Args:
            election_key: The key of the election, unique in its event.
            is_default: Whether it applies when nothing is chosen.
            is_chosen: Whether this election was chosen.
            securities_constituents: Securities that are received.
            cash_constituents: Cash that is received.
            cost_factor: The factor on cost, or the part of the cost that moves to the new holding.
        """

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
    ) -> None:
        """Option exercise election.

        Args:
            election_key: The key of the election, unique in its event.
            is_default: Whether it applies when nothing is chosen.
            is_chosen: Whether this election was chosen.
        """

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
    ) -> None:
        """Security election.

        Args:
            election_key: The key of the election, unique in its event.
            is_chosen: Whether this election was chosen.
            is_default: Whether it applies when nothing is chosen.
            price: Price of one unit, not zero; this or `units_ratio` must be given.
            units_ratio: How many new units come for how many old ones.
            security_election_currency: Currency of the election's price, as ISO code.
        """

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
    ) -> None:
        """Security offer election.

        Args:
            election_key: The key of the election, unique in its event.
            is_chosen: Whether this election was chosen.
            is_default: Whether it applies when nothing is chosen.
            units_ratio: How many new units come for how many old ones.
        """

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
    ) -> None:
        """Subscribe election.

        Args:
            election_key: The key of the election, unique in its event.
            is_default: Whether it applies when nothing is chosen.
            is_chosen: Whether this election was chosen.
        """

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
    ) -> None:
        """Tender offer election.

        Args:
            tender_offer_currency: Currency of the offer, as ISO code.
            tender_offer_price: Price offered for one unit.
            election_key: The key of the election, unique in its event.
            is_chosen: Whether this election was chosen.
            is_default: Whether it applies when nothing is chosen.
        """

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
    ) -> None:
        """Unknown proceeds election.

        Args:
            election_key: The key of the election, unique in its event.
            is_default: Whether it applies when nothing is chosen.
            is_chosen: Whether this election was chosen.
        """
