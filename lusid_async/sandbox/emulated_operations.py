"""The handlers of every operation that the sandbox emulates, by operation id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.resources import (
    data_types,
    instruments,
    property_definitions,
)

if TYPE_CHECKING:
    from lusid_async.sandbox.operation_call import Handler

_MODULES = (
    data_types,
    instruments,
    property_definitions,
)

EMULATED: dict[str, Handler] = {
    name: handler for module in _MODULES for name, handler in module.OPERATIONS.items()
}
"""Operation id, such as `ListInstruments`, to handler."""
