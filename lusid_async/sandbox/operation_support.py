"""What the sandbox does with each operation of the API: emulated, stored, example, refused."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, TypeAlias

from lusid_async.sandbox.document.api_document import lusid_document
from lusid_async.sandbox.emulated_operations import EMULATED
from lusid_async.sandbox.stored_resources import stored_handlers

if TYPE_CHECKING:
    from lusid_async.sandbox.document.api_document import ApiOperation
    from lusid_async.sandbox.operation_call import Handler

Support: TypeAlias = Literal["emulated", "stored", "example", "refused"]
"""
`emulated`: does what LUSID does. `stored`: what was written is read back. `example`: a made-up response that
fits the schema, marked by a header. `refused`: 501.
"""

_COMPUTED = re.compile(
    r"Holding|Valuation|A2B|Return|CashFlow|Ladder|Analytic|Pnl|TrialBalance|Journal|Aggregat|Performance|Nav"
    r"|Reconcil|PortfolioChanges|Fee|Violation|Compliance.*Run|Output|Build|Quer|Exposure|Accrual|Diary|Bucketed|Index|Transactions"
)
"""Reads whose numbers LUSID computes: a made-up one could be taken for right."""


@lru_cache(maxsize=1)
def handlers() -> dict[str, Handler]:
    """Return the handler of every operation that is emulated or stored, by operation id."""
    return {**stored_handlers(lusid_document(), EMULATED), **EMULATED}


def support(operation: ApiOperation) -> Support:
    """Return what the sandbox does with an operation."""
    if operation.id in EMULATED:
        return "emulated"
    if operation.id in handlers():
        return "stored"
    if operation.method == "GET" and _COMPUTED.search(operation.id) is None:
        return "example"
    return "refused"


def coverage() -> dict[str, Support]:
    """Return what the sandbox does with each operation of the API, by operation id (`ListInstruments`)."""
    return {name: support(operation) for name, operation in sorted(lusid_document().operations.items())}
