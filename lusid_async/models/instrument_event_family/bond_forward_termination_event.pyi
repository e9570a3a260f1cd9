"""The bond forward termination event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class BondForwardTerminationEvent(InstrumentEvent):
    instrument_event_type: str = ...
    agreed_clean_price: float
    contract_size: float
    redemption_accrued: float | None = ...
    redemption_price: float | None = ...
    settlement_accrued: float | None = ...
    settlement_amount_per_unit: float | None = ...
    settlement_currency: str
    settlement_date: _datetime.datetime | None = ...
    termination_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        agreed_clean_price: float | _decimal.Decimal,
        contract_size: float | _decimal.Decimal,
        redemption_accrued: float | _decimal.Decimal | None = ...,
        redemption_price: float | _decimal.Decimal | None = ...,
        settlement_accrued: float | _decimal.Decimal | None = ...,
        settlement_amount_per_unit: float | _decimal.Decimal | None = ...,
        settlement_currency: str,
        settlement_date: _datetime.datetime | str | None = ...,
        termination_date: _datetime.datetime | str | None = ...,
    ) -> None:
        """Bond forward termination event: the `InstrumentEvent` whose discriminator is
        `BondForwardTerminationEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            agreed_clean_price: The clean price agreed for settlement, percent of par.
            contract_size: Face amount of the underlying for one unit.
            redemption_accrued: Accrued interest paid when the underlying was redeemed, percent of par; required, zero allowed.
            redemption_price: Price at which the underlying was redeemed, percent of par; required, zero allowed.
            settlement_accrued: Accrued interest that the buyer would have paid at the forward's maturity; required.
            settlement_amount_per_unit: The amount settled for one unit.
            settlement_currency: Currency of the net amount, as ISO code.
            settlement_date: Date on which the net amount settles.
            termination_date: The date on which the instrument ends.
        """
