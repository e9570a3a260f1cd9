"""The loan principal repayment event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import LapseElection

class LoanPrincipalRepaymentEvent(InstrumentEvent):
    instrument_event_type: str = ...
    payment_date: _datetime.datetime | None = ...
    currency: str
    lapse_elections: list[LapseElection] | None = ...
    fraction: float | None = ...
    amount: float | None = ...
    with_interest: bool | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        payment_date: _datetime.datetime | str | None = ...,
        currency: str,
        lapse_elections: _abc.Sequence[LapseElection | _abc.Mapping[str, _typing.Any]] | None = ...,
        fraction: float | _decimal.Decimal | None = ...,
        amount: float | _decimal.Decimal | None = ...,
        with_interest: bool | None = ...,
    ) -> None:
        """Loan principal repayment event: the `InstrumentEvent` whose discriminator is
        `LoanPrincipalRepaymentEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            payment_date: When payment is made, or the new position settles.
            currency: The currency, as ISO code.
            lapse_elections: The choices to let the event lapse.
            fraction: Fraction of the outstanding principal that is repaid, 0 to 1.
            amount: Amount repaid, where it is not given as fraction.
            with_interest: Whether the part of accrued interest that belongs to the repaid balance is paid at once.
        """
