"""The older endpoints for transaction types: all of them at once, in the scope `default`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.errors import Refusal, Refused
from lusid_async.sandbox.domain.transaction_types import DEFAULT_SOURCE
from lusid_async.sandbox.problems import TRANSACTION_TYPE_NOT_FOUND, Problem
from lusid_async.sandbox.resources.transaction_type_json import SIDE_MEMBERS
from lusid_async.sandbox.resources.transaction_types import TransactionTypes, deleted, stored_type

if TYPE_CHECKING:
    from lusid_async.sandbox.json_values import JsonObject
    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import AsOf


def _list(call: Call) -> JsonObject:
    return _written(call, call.at)


def _get_source(call: Call) -> JsonObject:
    return _written(call, call.at, call.path["source"])


def _set_all(call: Call) -> JsonObject:
    types = TransactionTypes(call.session)
    wanted: dict[str, list[JsonObject]] = {source: [] for source in types.sources(call.session.at())}
    for request in call.body["transactionConfigRequests"]:
        for source, value in _by_source(request).items():
            wanted.setdefault(source, []).append(value)
    for source, values in wanted.items():
        types.put_source(source, values)
    for side in call.body.get("sideConfigRequests") or ():
        types.put_side(side["side"], {name: side[name] for name in SIDE_MEMBERS})
    return _written(call, call.session.at())


def _create_type(call: Call) -> JsonObject:
    types = TransactionTypes(call.session)
    for source, value in _by_source(call.body).items():
        held = types.sources(call.session.at()).get(source, [])
        types.put_source(source, [*held, value])
    return _written(call, call.session.at())


def _create_side(call: Call) -> JsonObject:
    types, name = TransactionTypes(call.session), call.body["side"]
    if name in types.sides(call.session.at()):
        raise Refused(Refusal.INVALID_PARAMETER, f"There is a side definition '{name}' already.")
    types.put_side(name, {member: call.body[member] for member in SIDE_MEMBERS})
    return _written(call, call.session.at())


def _set_source(call: Call) -> JsonObject:
    source = call.path["source"]
    TransactionTypes(call.session).put_source(source, [_renamed(stored_type(each)) for each in call.body])
    return _written(call, call.session.at(), source)


def _delete_source(call: Call) -> JsonObject:
    source = call.path["source"]
    if not TransactionTypes(call.session).delete_source(source):
        raise Problem(TRANSACTION_TYPE_NOT_FOUND, f"The source {source!r} has no transaction types.")
    return deleted(call)


def _renamed(value: JsonObject) -> JsonObject:
    """Return a type whose aliases have `transactionRoles`, which this operation alone calls otherwise."""
    aliases = [
        {name: each for name, each in alias.items() if name != "transactionRole"}
        | {"transactionRoles": alias["transactionRole"]}
        for alias in value["aliases"]
    ]
    return {**value, "aliases": aliases}


def _by_source(request: JsonObject) -> dict[str, JsonObject]:
    """Return what a request asks for, by source: an alias names its source, which is `default` otherwise."""
    found: dict[str, JsonObject] = {}
    for alias in request["aliases"]:
        source = alias.get("source") or DEFAULT_SOURCE
        value = found.setdefault(source, stored_type({**request, "aliases": []}))
        value["aliases"].append({name: each for name, each in alias.items() if name != "source"})
    return found


def _written(call: Call, at: AsOf, only: str | None = None) -> JsonObject:
    types = TransactionTypes(call.session)
    configurations = [
        {
            "aliases": [{**alias, "source": source} for alias in each["aliases"]],
            "movements": each["movements"],
            "properties": each["properties"],
        }
        for source, kinds in types.sources(at).items()
        for each in kinds
        if only in (None, source)
    ]
    sides = [
        {"side": name, **{member: each[member] for member in SIDE_MEMBERS}, "links": []}
        for name, each in types.sides(at).items()
    ]
    return {"transactionConfigs": configurations, "sideDefinitions": sides, "links": []}


OPERATIONS = {
    "ListConfigurationTransactionTypes": _list,
    "SetConfigurationTransactionTypes": _set_all,
    "CreateConfigurationTransactionType": _create_type,
    "CreateSideDefinition": _create_side,
    "GetTransactionConfigurationSource": _get_source,
    "SetTransactionConfigurationSource": _set_source,
    "DeleteTransactionConfigurationSource": _delete_source,
}
