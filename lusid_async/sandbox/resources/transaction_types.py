"""Transaction types and side definitions: what transactions do to holdings, by scope and source.

A source is one entry that holds its types; the sources `default` and `alt1` of the scope `default` have those
of LUSID until they are written. Portfolios of another `transactionTypeScope` use that scope's types only.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from lusid_async.sandbox.domain.builtin_types import SIDES, builtin_transaction_types
from lusid_async.sandbox.domain.errors import Refusal, Refused
from lusid_async.sandbox.domain.transaction_types import TransactionConfiguration
from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.problems import NOT_FOUND, TRANSACTION_TYPE_NOT_FOUND, Problem, invalid
from lusid_async.sandbox.resources.instrument_master import DEFAULT_SCOPE
from lusid_async.sandbox.resources.transaction_type_json import (
    SIDE_MEMBERS,
    side_json,
    side_of,
    transaction_type_json,
    transaction_type_of,
)
from lusid_async.sandbox.timestamps import write_time

if TYPE_CHECKING:
    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import AsOf
    from lusid_async.sandbox.storage.session import Session

TYPES = "transaction-type-source"
SIDE = "side-definition"


class TransactionTypes:
    """Reads and writes the transaction types and sides of one scope.

    Args:
        session: where they are kept.
        scope: the transaction type scope.
    """

    def __init__(self, session: Session, scope: str = DEFAULT_SCOPE) -> None:
        self._session = session
        self._scope = scope

    def sources(self, at: AsOf) -> dict[str, list[JsonObject]]:
        """Return the types by source, with those of LUSID itself."""
        found = dict(_builtin_types()) if self._scope == DEFAULT_SCOPE else {}
        for entry in self._session.entries.scan(TYPES, at, scope=self._scope):
            found[entry.code] = read_json(entry.value)
        return {source: types for source, types in found.items() if types}

    def sides(self, at: AsOf) -> dict[str, JsonObject]:
        """Return the side definitions by name, with those of LUSID itself."""
        found = {name: side_json(side) for name, side in SIDES.items()}
        for entry in self._session.entries.scan(SIDE, at, scope=self._scope):
            found[entry.code] = read_json(entry.value)
        return found

    def configuration(self, at: AsOf) -> TransactionConfiguration:
        """Return the types and sides as the domain reads them."""
        types = [
            transaction_type_of(source, each) for source, types in self.sources(at).items() for each in types
        ]
        sides = {name: side_of(name, each) for name, each in self.sides(at).items()}
        return TransactionConfiguration(types, sides)

    def put_source(self, source: str, types: list[JsonObject]) -> None:
        """Write all types of a source.

        Raises:
            Refused: two of them have the same name.
        """
        TransactionConfiguration([transaction_type_of(source, each) for each in types], {})
        self._session.entries.put(TYPES, self._scope, source, to_json_bytes(types), self._session.change)

    def put_type(self, source: str, name: str, value: JsonObject) -> None:
        """Write the type that has a name, or a new one.

        Raises:
            Refused: another type of the source has one of its names.
        """
        types = self.sources(self._session.at()).get(source, [])
        kept = [each for each in types if not _has_name(each, name)]
        self.put_source(source, [*kept, value])

    def put_side(self, name: str, value: JsonObject) -> None:
        """Write a side definition."""
        self._session.entries.put(SIDE, self._scope, name, to_json_bytes(value), self._session.change)

    def delete_source(self, source: str) -> bool:
        """Delete all types of a source; return whether it had some."""
        held = bool(self.sources(self._session.at()).get(source))
        # Kept as an entry without types: LUSID's own of that source must not come back.
        self._session.entries.put(TYPES, self._scope, source, b"[]", self._session.change)
        return held


@lru_cache(maxsize=1)
def _builtin_types() -> dict[str, list[JsonObject]]:
    found: dict[str, list[JsonObject]] = {}
    for each in builtin_transaction_types():
        found.setdefault(each.source, []).append(transaction_type_json(each))
    return found


def _has_name(value: JsonObject, name: str) -> bool:
    return any(alias["type"] == name for alias in value["aliases"])


def stored_type(body: JsonObject) -> JsonObject:
    """Return a type as it is stored, from a request that sets it."""
    for index, movement in enumerate(body["movements"]):
        if movement["direction"] not in (1, -1):
            said = f"A direction is 1 or -1, not {movement['direction']}."
            raise invalid({f"movements[{index}].direction": [said]})
    return {
        "aliases": body["aliases"],
        # LUSID returns those that are not given as empty (public notebooks on transaction types).
        "movements": [
            {**each, "properties": each.get("properties") or {}, "mappings": each.get("mappings") or []}
            for each in body["movements"]
        ],
        "properties": body.get("properties") or {},
        "calculations": body.get("calculations") or [],
    }


def _types(call: Call) -> TransactionTypes:
    return TransactionTypes(call.session, _scope(call))


def _scope(call: Call) -> str:
    scope: str = call.query.get("scope") or DEFAULT_SCOPE
    return scope


def _written(call: Call, value: JsonObject) -> JsonObject:
    return {**value, "scope": _scope(call), "links": []}


def _list(call: Call) -> JsonObject:
    sources = _types(call).sources(call.at)
    return {source: [_written(call, each) for each in types] for source, types in sources.items()}


def _get(call: Call) -> JsonObject:
    return _written(call, _found(call, call.at))


def _found(call: Call, at: AsOf) -> JsonObject:
    source, name = call.path["source"], call.path["type"]
    for each in _types(call).sources(at).get(source, ()):
        if _has_name(each, name):
            return each
    detail = f"There is no transaction type {name!r} in source {source!r} of scope {_scope(call)!r}."
    raise Problem(TRANSACTION_TYPE_NOT_FOUND, detail)


def _set(call: Call) -> JsonObject:
    name, value = call.path["type"], stored_type(call.body)
    if not _has_name(value, name):
        raise Refused(Refusal.INVALID_PARAMETER, f"One alias must have the type '{name}' of the path.")
    _types(call).put_type(call.path["source"], name, value)
    return _written(call, value)


def _set_source(call: Call) -> JsonObject:
    values = [stored_type(each) for each in call.body]
    _types(call).put_source(call.path["source"], values)
    return {"values": [_written(call, each) for each in values], "href": call.url, "links": []}


def _delete(call: Call) -> JsonObject:
    found = _found(call, call.session.at())
    source = call.path["source"]
    types = _types(call)
    types.put_source(source, [each for each in types.sources(call.session.at())[source] if each != found])
    return deleted(call)


def _delete_source(call: Call) -> JsonObject:
    source = call.path["source"]
    if not _types(call).delete_source(source):
        raise Problem(TRANSACTION_TYPE_NOT_FOUND, f"The source {source!r} has no transaction types.")
    return deleted(call)


def _list_sides(call: Call) -> JsonObject:
    sides = _types(call).sides(call.at)
    values = [_written_side(call, name, each) for name, each in sides.items()]
    return {"values": values, "href": call.url, "links": []}


def _get_side(call: Call) -> JsonObject:
    name = call.path["side"]
    found = _types(call).sides(call.at).get(name)
    if found is None:
        raise Problem(NOT_FOUND, f"There is no side definition {name!r} in scope {_scope(call)!r}.")
    return _written_side(call, name, found)


def _set_side(call: Call) -> JsonObject:
    name = call.path["side"]
    value = _stored_side(call.body)
    _types(call).put_side(name, value)
    return _written_side(call, name, value)


def _set_sides(call: Call) -> JsonObject:
    types = _types(call)
    for each in call.body:
        types.put_side(each["side"], _stored_side(each["sideRequest"]))
    return _list_sides(call)


def _delete_side(call: Call) -> JsonObject:
    if not call.session.entries.end(SIDE, _scope(call), call.path["side"], call.session.change):
        raise Problem(NOT_FOUND, f"There is no side definition {call.path['side']!r} to delete.")
    return deleted(call)


def _stored_side(body: JsonObject) -> JsonObject:
    return {name: body.get(name) for name in (*SIDE_MEMBERS, "notionalAmount", "currentFace")}


def _written_side(call: Call, name: str, value: JsonObject) -> JsonObject:
    return {"side": name, **value, "scope": _scope(call), "links": []}


def deleted(call: Call, effective_from: int | None = None) -> JsonObject:
    """Return the response to a deletion that this call has made."""
    start: Any = None if effective_from is None else write_time(effective_from)
    return {"href": None, "effectiveFrom": start, "asAt": write_time(call.session.change.as_at), "links": []}


OPERATIONS = {
    "ListTransactionTypes": _list,
    "GetTransactionType": _get,
    "SetTransactionType": _set,
    "SetTransactionTypeSource": _set_source,
    "DeleteTransactionType": _delete,
    "DeleteTransactionTypeSource": _delete_source,
    "ListSideDefinitions": _list_sides,
    "GetSideDefinition": _get_side,
    "SetSideDefinition": _set_side,
    "SetSideDefinitions": _set_sides,
    "DeleteSideDefinition": _delete_side,
}
