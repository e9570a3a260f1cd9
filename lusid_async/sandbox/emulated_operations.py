"""The handlers of every operation that the sandbox emulates, by operation id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.resources import (
    a2b,
    aggregated_returns,
    application,
    complex_market_data,
    corporate_actions,
    custom_entities,
    cut_labels,
    data_types,
    holdings,
    holdings_adjustments,
    inline_valuations,
    instrument_properties,
    instruments,
    order_management,
    output_transactions,
    portfolio_changes,
    portfolio_commands,
    portfolio_details,
    portfolio_group_contents,
    portfolio_groups,
    portfolio_returns,
    portfolios,
    property_definitions,
    quotes,
    recipes,
    reconciliations,
    reference_portfolios,
    relationships,
    structured_results,
    system_configuration,
    tax_rule_sets,
    transaction_fee_types,
    transaction_types,
    transactions,
    valuations,
)

if TYPE_CHECKING:
    from lusid_async.sandbox.operation_call import Handler

_MODULES = (
    a2b,
    aggregated_returns,
    application,
    complex_market_data,
    corporate_actions,
    custom_entities,
    cut_labels,
    data_types,
    instruments,
    holdings,
    holdings_adjustments,
    inline_valuations,
    instrument_properties,
    order_management,
    output_transactions,
    portfolio_details,
    portfolio_changes,
    portfolio_commands,
    portfolio_group_contents,
    portfolio_groups,
    portfolio_returns,
    portfolios,
    property_definitions,
    quotes,
    recipes,
    reconciliations,
    reference_portfolios,
    relationships,
    structured_results,
    system_configuration,
    tax_rule_sets,
    transaction_fee_types,
    transaction_types,
    transactions,
    valuations,
)

EMULATED: dict[str, Handler] = {
    name: handler for module in _MODULES for name, handler in module.OPERATIONS.items()
}
"""Operation id, such as `ListInstruments`, to handler."""
