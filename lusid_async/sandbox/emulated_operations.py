"""The handlers of every operation that the sandbox emulates, by operation id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.resources import (
    application,
    cut_labels,
    data_types,
    instruments,
    portfolios,
    property_definitions,
    quotes,
    transactions,
)

if TYPE_CHECKING:
    from lusid_async.sandbox.operation_call import Handler

_MODULES = (
    application,
    cut_labels,
    data_types,
    instruments,
    portfolios,
    property_definitions,
    quotes,
    transactions,
)

EMULATED: dict[str, Handler] = {
    name: handler for module in _MODULES for name, handler in module.OPERATIONS.items()
}
"""Operation id, such as `ListInstruments`, to handler."""
