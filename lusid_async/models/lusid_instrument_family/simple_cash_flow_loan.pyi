"""The simple cash flow loan of the lusid instrument family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.family_bases import LusidInstrument
from lusid_async.models.lusid_instrument_family.shared import TimeZoneConventions

class LoanPeriod(LusidModel):
    payment_date: _datetime.datetime
    notional: float
    interest_amount: float
    def __init__(
        self,
        *,
        payment_date: _datetime.datetime | str,
        notional: float | _decimal.Decimal,
        interest_amount: float | _decimal.Decimal,
    ) -> None:
        """Loan period.

        Args:
            payment_date: When payment is made, or the new position settles.
            notional: The notional amount.
            interest_amount: Interest due for the period.
        """

class SimpleCashFlowLoan(LusidInstrument):
    instrument_type: str = ...
    start_date: _datetime.datetime
    maturity_date: _datetime.datetime
    dom_ccy: str
    periods: list[LoanPeriod]
    time_zone_conventions: TimeZoneConventions | None = ...
    def __init__(
        self,
        *,
        instrument_type: str = ...,
        start_date: _datetime.datetime | str,
        maturity_date: _datetime.datetime | str,
        dom_ccy: str,
        periods: _abc.Sequence[LoanPeriod | _abc.Mapping[str, _typing.Any]],
        time_zone_conventions: TimeZoneConventions | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Simple cash flow loan: the `LusidInstrument` whose discriminator is `SimpleCashFlowLoan`.

        Args:
            instrument_type: Type of instrument, which picks the member of the family. QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            start_date: First day of the instrument, normally the trade date.
            maturity_date: Last date on which the instrument pays.
            dom_ccy: The instrument's own currency, as ISO code.
            periods: Periods of the loan with their cash flows.
            time_zone_conventions: The time zone of the instrument's dates and the cut times of its events.
        """
