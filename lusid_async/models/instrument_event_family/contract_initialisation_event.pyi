"""The contract initialisation event of the instrument event family.

Written by `python -m codegen`: do not edit.
"""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.family_bases import InstrumentEvent
from lusid_async.models.instrument_event_family.shared import ContractDetails

class ContractInitialisationEvent(InstrumentEvent):
    instrument_event_type: str = ...
    limit: float
    var_date: _datetime.datetime | None = ...
    contract_details: ContractDetails
    def __init__(
        self,
        *,
        instrument_event_type: str = ...,
        limit: float | _decimal.Decimal,
        var_date: _datetime.datetime | str | None = ...,
        contract_details: ContractDetails | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Contract initialisation event: the `InstrumentEvent` whose discriminator is
        `ContractInitialisationEvent`.

        Args:
            instrument_event_type: The type of event, which picks the member of the family. TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            limit: Limit of the contract, above zero.
            var_date: Date on which the contract starts.
            contract_details: The terms of the contract.
        """
