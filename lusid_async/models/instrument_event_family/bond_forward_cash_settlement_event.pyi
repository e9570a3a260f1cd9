"""The bond forward cash settlement event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent

class BondForwardCashSettlementEvent(InstrumentEvent):
    instrument_event_type: str = ...
    agreed_clean_price: float
    contract_size: float
    maturity_date: _datetime.datetime | None = ...
    reference_price: float | None = ...
    settlement_amount_per_unit: float | None = ...
    settlement_currency: str
    settlement_date: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        agreed_clean_price: float | _decimal.Decimal,
        contract_size: float | _decimal.Decimal,
        maturity_date: _datetime.datetime | str | None = ...,
        reference_price: float | _decimal.Decimal | None = ...,
        settlement_amount_per_unit: float | _decimal.Decimal | None = ...,
        settlement_currency: str,
        settlement_date: _datetime.datetime | str | None = ...,
    ) -> None: ...
