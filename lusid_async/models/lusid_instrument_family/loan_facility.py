"""The loan facility of the lusid instrument family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, Number

from lusid_async.models.family_bases import LusidInstrument

if TYPE_CHECKING:
    from lusid_async.models.family_bases import Schedule
    from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions


class LoanFacility(LusidInstrument):
    """Loan facility: the `LusidInstrument` whose discriminator is `LoanFacility`."""

    instrument_type: str = "LoanFacility"
    start_date: AwareDatetime
    """First day of the instrument, normally the trade date."""
    maturity_date: AwareDatetime
    """Last date on which the instrument pays."""
    dom_ccy: str
    """The instrument's own currency, as ISO code."""
    initial_commitment: Number
    """Amount that lenders commit at the start."""
    loan_type: str
    """Whether the facility is revolving or a term loan. Revolver or TermLoan, or a value added since."""
    schedules: "list[Schedule]"
    """Schedules of interest and repayments."""
    time_zone_conventions: "TimeZoneConventions | None" = None
    """The time zone of the instrument's dates and the cut times of its events."""
