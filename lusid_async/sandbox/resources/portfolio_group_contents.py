"""What portfolio groups hold: their portfolios, and the holdings and transactions of these."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.json_values import JsonObject, read_json
from lusid_async.sandbox.operation_call import version_json
from lusid_async.sandbox.resources.holdings import holdings_of_group
from lusid_async.sandbox.resources.output_transactions import built_for_group
from lusid_async.sandbox.resources.portfolio_entries import KIND as PORTFOLIO
from lusid_async.sandbox.resources.portfolio_entries import owner, portfolio_json
from lusid_async.sandbox.resources.portfolio_group_entries import group_at, named_group, portfolios_of
from lusid_async.sandbox.resources.properties import Properties
from lusid_async.sandbox.resources.transactions import transactions_of_group
from lusid_async.sandbox.storage.bitemporal import AsOf
from lusid_async.sandbox.timestamps import END_OF_TIME

if TYPE_CHECKING:
    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import Entry


def _expansion(call: Call) -> JsonObject:
    return _expanded(call, named_group(call), call.at)


def _expanded(call: Call, entry: Entry, at: AsOf) -> JsonObject:
    value = read_json(entry.value)
    portfolios = [
        found
        for each in value["portfolios"]
        if (found := call.session.entries.get(PORTFOLIO, each["scope"], each["code"], at)) is not None
    ]
    groups = [group_at(call.session, each["scope"], each["code"], at) for each in value["subGroups"]]
    return {
        "href": f"{call.api_url}/api/portfoliogroups/{entry.scope}/{entry.code}/expansion",
        "id": {"scope": entry.scope, "code": entry.code},
        "displayName": value["displayName"],
        "description": value["description"],
        "values": [_complete(call, each) for each in portfolios],
        "subGroups": [_expanded(call, each, at) for each in groups],
        "version": version_json(entry),
        "links": [],
    }


def _complete(call: Call, entry: Entry) -> JsonObject:
    body = portfolio_json(call, entry)
    kept = (
        "href",
        "id",
        "description",
        "displayName",
        "created",
        "parentPortfolioId",
        "version",
        "isDerived",
    )
    value = read_json(entry.value)
    return {
        **{name: body[name] for name in kept},
        "type": body["type"],
        "baseCurrency": value.get("baseCurrency"),
        "subHoldingKeys": value.get("subHoldingKeys") or [],
        "properties": list(Properties(call.session).all(owner(entry.scope, entry.code), call.at).values()),
        "links": [],
    }


def _holdings(call: Call) -> JsonObject:
    group = named_group(call)
    return holdings_of_group(call, group, portfolios_of(call.session, group, call.at))


def _transactions(call: Call) -> JsonObject:
    at = AsOf(END_OF_TIME - 1, call.at.as_at)
    group = named_group(call, at)
    return transactions_of_group(call, group, portfolios_of(call.session, group, at))


def _build(call: Call) -> JsonObject:
    at = AsOf(END_OF_TIME - 1, call.at.as_at)
    group = named_group(call, at)
    return built_for_group(call, group, portfolios_of(call.session, group, at))


OPERATIONS = {
    "GetPortfolioGroupExpansion": _expansion,
    "GetHoldingsForPortfolioGroup": _holdings,
    "GetTransactionsForPortfolioGroup": _transactions,
    "BuildTransactionsForPortfolioGroup": _build,
}
