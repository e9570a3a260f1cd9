"""The drawdown event of the instrument event family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import ContractDetails

class DrawdownEvent(InstrumentEvent):
    instrument_event_type: str = ...
    amount: float
    var_date: _datetime.datetime | None = ...
    contract_details: ContractDetails
    agency_fx_rate: float | None = ...
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        amount: float | _decimal.Decimal,
        var_date: _datetime.datetime | str | None = ...,
        contract_details: ContractDetails | _abc.Mapping[str, _typing.Any],
        agency_fx_rate: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Drawdown event: the `InstrumentEvent` whose discriminator is `DrawdownEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            amount: Amount drawn, above zero.
            var_date: Date of the drawdown.
            contract_details: The terms of the contract.
            agency_fx_rate: Facility currency for one unit of the drawdown's currency, as the agent set it. Default: 1.
        """
