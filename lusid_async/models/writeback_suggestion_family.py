"""The members of the writeback suggestion family. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.models.family_bases import WritebackSuggestion

if TYPE_CHECKING:
    from lusid_async.models.common import ResourceId
    from lusid_async.models.transaction_portfolios import SettlementInstructionRequest
    from lusid_async.models.writeback_configuration_family import WritebackResultPattern


class SettleExpectedActivityWritebackSuggestion(WritebackSuggestion):
    """Settle expected activity writeback suggestion: one kind of `WritebackSuggestion`."""

    result_pattern: "WritebackResultPattern"
    """Units difference and cardinality that led to the suggestion."""
    portfolio_id: "ResourceId"
    """The scope and code of the portfolio."""
    settlement_instruction_request: "SettlementInstructionRequest"
    """Settlement instruction that is suggested."""
    writeback_type: str
    """What is written back, which picks the member of the family; only `SettleExpectedActivity` today."""
