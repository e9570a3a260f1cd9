"""The loan facility of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import LusidInstrument, Schedule
from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions

class LoanFacility(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    maturity_date: _datetime.datetime
    dom_ccy: str
    initial_commitment: float
    loan_type: str
    schedules: list[Schedule]
    time_zone_conventions: TimeZoneConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str,
        dom_ccy: str,
        initial_commitment: float | _decimal.Decimal,
        loan_type: str,
        schedules: _abc.Sequence[Schedule | _abc.Mapping[str, _typing.Any]],
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Loan facility: the `LusidInstrument` whose discriminator is `LoanFacility`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: First day of the instrument, normally the trade date.
            maturity_date: Last date on which the instrument pays.
            dom_ccy: The instrument's own currency, as ISO code.
            initial_commitment: Amount that lenders commit at the start.
            loan_type: Whether the facility is revolving or a term loan. Revolver or TermLoan, or a value added since.
            schedules: Schedules of interest and repayments.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
