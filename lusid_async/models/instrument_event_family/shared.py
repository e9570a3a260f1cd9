"""Models that members of the instrument event family share. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import ClassVar

from lusid_async.modelling import LusidModel


class AbstainElection(LusidModel):
    """Abstain election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None


class UnitsRatio(LusidModel):
    """Units ratio."""

    input: float
    output: float
    unit_scale_type: str | None = None
    """NEWO or ADEX, or a value added since."""


class CashAndSecurityOfferElection(LusidModel):
    """Cash and security offer election."""

    cash_offer_currency: str
    cash_offer_price: float
    cost_factor: float | None = None
    election_key: str
    is_chosen: bool | None = None
    is_default: bool | None = None
    units_ratio: UnitsRatio


class RateBreakdownComponent(LusidModel):
    """Rate breakdown component."""

    rate_type: str
    dividend_rate: float


class CashElection(LusidModel):
    """Cash election."""

    election_key: str
    exchange_rate: float | None = None
    dividend_rate: float | None = None
    is_chosen: bool | None = None
    is_declared: bool | None = None
    is_default: bool | None = None
    dividend_currency: str
    payment_date: datetime | None = None
    rate_breakdown: list[RateBreakdownComponent] | None = None


class CashOfferConstituent(LusidModel):
    """Cash offer constituent."""

    offer_price: float
    currency: str
    settlement_date: datetime
    min_piece_size: float | None = None
    min_increment: float | None = None


class CashOfferElection(LusidModel):
    """Cash offer election."""

    cash_offer_currency: str
    cash_offer_price: float
    election_key: str
    is_chosen: bool | None = None
    is_default: bool | None = None


class ConsentAndTenderElection(LusidModel):
    """Consent and tender election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None
    tender_offer_price: float | None = None
    tender_offer_currency: str | None = None
    consent_fee_price: float | None = None
    consent_fee_currency: str | None = None


class ConsentDeniedElection(LusidModel):
    """Consent denied election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None


class ConsentGrantedElection(LusidModel):
    """Consent granted election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None
    consent_fee_price: float | None = None
    consent_fee_currency: str | None = None


class ContractDetails(LusidModel):
    """Contract details."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "dom_ccy",
            "instrument_name",
            "instrument_scope",
            "lusid_instrument_id",
        )
    )

    identifiers: dict[str, str | None]
    lusid_instrument_id: str | None = None
    instrument_scope: str | None = None
    instrument_name: str | None = None
    dom_ccy: str | None = None


class EventDateRange(LusidModel):
    """Event date range."""

    start: datetime | None = None
    end: datetime | None = None


class LapseElection(LusidModel):
    """Lapse election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None


class NewInstrument(LusidModel):
    """New instrument."""

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "dom_ccy",
            "instrument_scope",
            "lusid_instrument_id",
        )
    )

    instrument_identifiers: dict[str, str | None]
    lusid_instrument_id: str | None = None
    instrument_scope: str | None = None
    dom_ccy: str | None = None


class SecurityOfferConstituent(LusidModel):
    """Security offer constituent."""

    new_instrument: NewInstrument
    units_ratio: UnitsRatio
    settlement_date: datetime
    min_piece_size: float | None = None
    min_increment: float | None = None


class MixedLotConstituentsElection(LusidModel):
    """Mixed lot constituents election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None
    securities_constituents: list[SecurityOfferConstituent] | None = None
    cash_constituents: list[CashOfferConstituent] | None = None
    cost_factor: float | None = None


class OptionExerciseElection(LusidModel):
    """Option exercise election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None


class SecurityElection(LusidModel):
    """Security election."""

    election_key: str
    is_chosen: bool | None = None
    is_default: bool | None = None
    price: float | None = None
    units_ratio: UnitsRatio | None = None
    security_election_currency: str | None = None


class SecurityOfferElection(LusidModel):
    """Security offer election."""

    election_key: str
    is_chosen: bool | None = None
    is_default: bool | None = None
    units_ratio: UnitsRatio


class SubscribeElection(LusidModel):
    """Subscribe election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None


class TenderOfferElection(LusidModel):
    """Tender offer election."""

    tender_offer_currency: str
    tender_offer_price: float
    election_key: str
    is_chosen: bool | None = None
    is_default: bool | None = None


class UnknownProceedsElection(LusidModel):
    """Unknown proceeds election."""

    election_key: str
    is_default: bool | None = None
    is_chosen: bool | None = None
