"""The members of the writeback suggestion family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.models.common import ResourceId
from lusid_async.models.family_bases import WritebackSuggestion
from lusid_async.models.transaction_portfolios import SettlementInstructionRequest
from lusid_async.models.writeback_configuration_family import WritebackResultPattern

class SettleExpectedActivityWritebackSuggestion(WritebackSuggestion):
    result_pattern: WritebackResultPattern
    portfolio_id: ResourceId
    settlement_instruction_request: SettlementInstructionRequest
    writeback_type: str
    def __init__(
        self,
        *,
        result_pattern: WritebackResultPattern | _abc.Mapping[str, _typing.Any],
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any],
        settlement_instruction_request: SettlementInstructionRequest | _abc.Mapping[str, _typing.Any],
        writeback_type: str,
    ) -> None:
        """Settle expected activity writeback suggestion: one kind of `WritebackSuggestion`.

        Args:
            result_pattern: Units difference and cardinality that led to the suggestion.
            portfolio_id: The scope and code of the portfolio.
            settlement_instruction_request: Settlement instruction that is suggested.
            writeback_type: What is written back, which picks the member of the family; only `SettleExpectedActivity` today.
        """
