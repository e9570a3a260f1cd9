"""The simple cash flow loan of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions


class LoanPeriod(LusidModel):
    """Loan period."""

    payment_date: AwareDatetime
    """When payment is made, or the new position settles."""
    notional: Number
    """The notional amount."""
    interest_amount: Number
    """Interest due for the period."""


class SimpleCashFlowLoan(LusidInstrument):
    """Simple cash flow loan: the `LusidInstrument` whose discriminator is `SimpleCashFlowLoan`."""

    instrument_type: str = "SimpleCashFlowLoan"
    start_date: AwareDatetime
    """First day of the instrument, normally the trade date."""
    maturity_date: AwareDatetime
    """Last date on which the instrument pays."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    periods: list[LoanPeriod]
    """Periods of the loan with their cash flows."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
