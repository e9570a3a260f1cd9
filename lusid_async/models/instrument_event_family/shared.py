"""Models that members of the instrument event family share. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import ClassVar

from lusid_async.modelling import AwareDatetime, LusidModel, Number


class AbstainElection(LusidModel):
    """Abstain election."""

    election_key: str
    """The key of the election, unique in its event."""
    is_default: bool | None = None
    """Whether it applies when nothing is chosen."""
    is_chosen: bool | None = None
    """Whether this election was chosen."""


class UnitsRatio(LusidModel):
    """Units ratio."""

    input: Number
    """Units before the event: the denominator."""
    output: Number
    """Units after the event, for `input` before: the numerator."""
    unit_scale_type: str | None = None
    """Whether new units replace old ones (`NEWO`) or come in addition (`ADEX`). NEWO or ADEX, or a value
    added since.
    """


class CashAndSecurityOfferElection(LusidModel):
    """Cash and security offer election."""

    cash_offer_currency: str
    """Currency of the cash offered, as ISO code."""
    cash_offer_price: Number
    """Cash offered for one share."""
    cost_factor: Number | None = None
    """The factor on cost, or the part of the cost that moves to the new holding."""
    election_key: str
    """The key of the election, unique in its event."""
    is_chosen: bool | None = None
    """Whether this election was chosen."""
    is_default: bool | None = None
    """Whether it applies when nothing is chosen."""
    units_ratio: UnitsRatio
    """How many new units come for how many old ones."""


class RateBreakdownComponent(LusidModel):
    """Rate breakdown component."""

    rate_type: str
    """Code of the kind of payment, such as `UNFR` or `PID`; free text."""
    dividend_rate: Number
    """Amount for one unit, in the election's currency."""


class CashElection(LusidModel):
    """Cash election."""

    election_key: str
    """The key of the election, unique in its event."""
    exchange_rate: Number | None = None
    """Rate from the declared payment to this one; 1 for the declared one."""
    dividend_rate: Number | None = None
    """The dividend for one unit."""
    is_chosen: bool | None = None
    """Whether this election was chosen."""
    is_declared: bool | None = None
    """Whether this is the declared payment; one election of an event at most."""
    is_default: bool | None = None
    """Whether it applies when nothing is chosen."""
    dividend_currency: str
    """Currency in which the dividend is paid, as ISO code."""
    payment_date: AwareDatetime | None = None
    """Date on which this election pays. None: that of the event."""
    rate_breakdown: list[RateBreakdownComponent] | None = None
    """Parts of the payment by tax character; cash dividends only. None: one plain payment."""


class CashOfferConstituent(LusidModel):
    """Cash offer constituent."""

    offer_price: Number
    """The price offered."""
    currency: str
    """The currency, as ISO code."""
    settlement_date: AwareDatetime
    """The date of settlement."""
    min_piece_size: Number | None = None
    """The smallest amount that can be offered."""
    min_increment: Number | None = None
    """The smallest step by which the amount can grow."""


class CashOfferElection(LusidModel):
    """Cash offer election."""

    cash_offer_currency: str
    """Currency of the cash offered, as ISO code."""
    cash_offer_price: Number
    """Cash offered for one share."""
    election_key: str
    """The key of the election, unique in its event."""
    is_chosen: bool | None = None
    """Whether this election was chosen."""
    is_default: bool | None = None
    """Whether it applies when nothing is chosen."""


class ConsentAndTenderElection(LusidModel):
    """Consent and tender election."""

    election_key: str
    """The key of the election, unique in its event."""
    is_default: bool | None = None
    """Whether it applies when nothing is chosen."""
    is_chosen: bool | None = None
    """Whether this election was chosen."""
    tender_offer_price: Number | None = None
    """Price offered for one unit."""
    tender_offer_currency: str | None = None
    """Currency of the offer, as ISO code; required with a price."""
    consent_fee_price: Number | None = None
    """Fee paid for one unit for granting consent."""
    consent_fee_currency: str | None = None
    """Currency of the consent fee, as ISO code; required with a fee."""


class ConsentDeniedElection(LusidModel):
    """Consent denied election."""

    election_key: str
    """The key of the election, unique in its event."""
    is_default: bool | None = None
    """Whether it applies when nothing is chosen."""
    is_chosen: bool | None = None
    """Whether this election was chosen."""


class ConsentGrantedElection(LusidModel):
    """Consent granted election."""

    election_key: str
    """The key of the election, unique in its event."""
    is_default: bool | None = None
    """Whether it applies when nothing is chosen."""
    is_chosen: bool | None = None
    """Whether this election was chosen."""
    consent_fee_price: Number | None = None
    """Fee for granting consent: for bonds per 1,000 of face, else for one unit."""
    consent_fee_currency: str | None = None
    """Currency of the consent fee, as ISO code; required with a fee."""


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
    """Values by identifier type."""
    lusid_instrument_id: str | None = None
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    instrument_name: str | None = None
    """The name of the instrument."""
    dom_ccy: str | None = None
    """The instrument's own currency, as ISO code."""


class EventDateRange(LusidModel):
    """Event date range."""

    start: AwareDatetime | None = None
    """First date."""
    end: AwareDatetime | None = None
    """Last date."""


class LapseElection(LusidModel):
    """Lapse election."""

    election_key: str
    """The key of the election, unique in its event."""
    is_default: bool | None = None
    """Whether it applies when nothing is chosen."""
    is_chosen: bool | None = None
    """Whether this election was chosen."""


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
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    lusid_instrument_id: str | None = None
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    dom_ccy: str | None = None
    """The instrument's own currency, as ISO code."""


class SecurityOfferConstituent(LusidModel):
    """Security offer constituent."""

    new_instrument: NewInstrument
    """The instrument that holders receive."""
    units_ratio: UnitsRatio
    """How many new units come for how many old ones."""
    settlement_date: AwareDatetime
    """The date of settlement."""
    min_piece_size: Number | None = None
    """The smallest amount that can be offered."""
    min_increment: Number | None = None
    """The smallest step by which the amount can grow."""


class MixedLotConstituentsElection(LusidModel):
    """Mixed lot constituents election."""

    election_key: str
    """The key of the election, unique in its event."""
    is_default: bool | None = None
    """Whether it applies when nothing is chosen."""
    is_chosen: bool | None = None
    """Whether this election was chosen."""
    securities_constituents: list[SecurityOfferConstituent] | None = None
    """Securities that are received."""
    cash_constituents: list[CashOfferConstituent] | None = None
    """Cash that is received."""
    cost_factor: Number | None = None
    """The factor on cost, or the part of the cost that moves to the new holding."""


class OptionExerciseElection(LusidModel):
    """Option exercise election."""

    election_key: str
    """The key of the election, unique in its event."""
    is_default: bool | None = None
    """Whether it applies when nothing is chosen."""
    is_chosen: bool | None = None
    """Whether this election was chosen."""


class SecurityElection(LusidModel):
    """Security election."""

    election_key: str
    """The key of the election, unique in its event."""
    is_chosen: bool | None = None
    """Whether this election was chosen."""
    is_default: bool | None = None
    """Whether it applies when nothing is chosen."""
    price: Number | None = None
    """Price of one unit, not zero; this or `units_ratio` must be given."""
    units_ratio: UnitsRatio | None = None
    """How many new units come for how many old ones."""
    security_election_currency: str | None = None
    """Currency of the election's price, as ISO code."""


class SecurityOfferElection(LusidModel):
    """Security offer election."""

    election_key: str
    """The key of the election, unique in its event."""
    is_chosen: bool | None = None
    """Whether this election was chosen."""
    is_default: bool | None = None
    """Whether it applies when nothing is chosen."""
    units_ratio: UnitsRatio
    """How many new units come for how many old ones."""


class SubscribeElection(LusidModel):
    """Subscribe election."""

    election_key: str
    """The key of the election, unique in its event."""
    is_default: bool | None = None
    """Whether it applies when nothing is chosen."""
    is_chosen: bool | None = None
    """Whether this election was chosen."""


class TenderOfferElection(LusidModel):
    """Tender offer election."""

    tender_offer_currency: str
    """Currency of the offer, as ISO code."""
    tender_offer_price: Number
    """Price offered for one unit."""
    election_key: str
    """The key of the election, unique in its event."""
    is_chosen: bool | None = None
    """Whether this election was chosen."""
    is_default: bool | None = None
    """Whether it applies when nothing is chosen."""


class UnknownProceedsElection(LusidModel):
    """Unknown proceeds election."""

    election_key: str
    """The key of the election, unique in its event."""
    is_default: bool | None = None
    """Whether it applies when nothing is chosen."""
    is_chosen: bool | None = None
    """Whether this election was chosen."""
