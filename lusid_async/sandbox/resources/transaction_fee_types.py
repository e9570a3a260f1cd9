"""Transaction fee types: stored and read back; transactions whose types charge a fee are refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.document.validation import key_part_problems
from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.operation_call import page_of_rows, paged_body, version_json
from lusid_async.sandbox.problems import ENTITY_EXISTS, NOT_FOUND, Problem, invalid
from lusid_async.sandbox.resources.properties import Properties
from lusid_async.sandbox.resources.transaction_types import deleted

if TYPE_CHECKING:
    from lusid_async.sandbox.operation_call import Call, Handler
    from lusid_async.sandbox.storage.bitemporal import AsOf, Entry

KIND = "transaction-fee-type"
"""The kind of entry that holds a fee type."""
_CHANGEABLE = ("description", "calculation", "condition", "isActive")
_MEMBERS = ("displayName", "description", "calculation", "condition", "txnPropertyKey", "isActive")


def _create(call: Call) -> JsonObject:
    scope, code = call.path["scope"], call.path["code"]
    for name in ("scope", "code"):
        if problems := key_part_problems(name, call.path[name]):
            raise invalid({name: problems})
    if call.session.entries.get(KIND, scope, code, call.session.at()) is not None:
        raise Problem(ENTITY_EXISTS, f"There is a transaction fee type {code!r} in scope {scope!r} already.")
    Properties(call.session).check_key("Transaction", call.body["txnPropertyKey"])
    active = call.body.get("isActive") is not False
    return _put(call, {**{name: call.body.get(name) for name in _MEMBERS}, "isActive": active})


def _update(call: Call) -> JsonObject:
    held = read_json(_found(call, call.session.at()).value)
    given = {name: call.body[name] for name in _CHANGEABLE if call.body.get(name) is not None}
    return _put(call, {**held, **given})


def _put(call: Call, value: JsonObject) -> JsonObject:
    if call.body.get("properties"):
        raise NotEmulated("Transaction fee types", "properties of their own")
    texts = {"calculation.formula": value["calculation"]["formula"], "condition": value["condition"]}
    if blank := {name: [f"The {name} is blank."] for name, text in texts.items() if not text.strip()}:
        raise invalid(blank)
    scope, code, session = call.path["scope"], call.path["code"], call.session
    session.entries.put(KIND, scope, code, to_json_bytes(value), session.change)
    return _written(_found(call, session.at()))


def _get(call: Call) -> JsonObject:
    return _written(_found(call, call.at))


def _list(call: Call) -> JsonObject:
    listing = call.listing(default_limit=None)
    # In the order of their creation, as the public notebook on transaction fees prints them.
    entries = sorted(call.session.entries.scan(KIND, listing.at), key=lambda entry: entry.created.as_at)
    page = page_of_rows(listing, [_written(each) for each in entries])
    return paged_body(call, page, list(page.rows))


def _delete(call: Call) -> JsonObject:
    entry = _found(call, call.session.at())
    call.session.entries.end(KIND, entry.scope, entry.code, call.session.change)
    return deleted(call)


def _found(call: Call, at: AsOf) -> Entry:
    scope, code = call.path["scope"], call.path["code"]
    entry = call.session.entries.get(KIND, scope, code, at)
    if entry is None:
        raise Problem(NOT_FOUND, f"There is no transaction fee type {code!r} in scope {scope!r}.")
    return entry


def _written(entry: Entry) -> JsonObject:
    identity = {"scope": entry.scope, "code": entry.code}
    return {
        "id": identity,
        **read_json(entry.value),
        "properties": {},
        "version": version_json(entry),
        "links": [],
    }


OPERATIONS: dict[str, Handler] = {
    "CreateTransactionFeeType": _create,
    "UpdateTransactionFeeType": _update,
    "GetTransactionFeeType": _get,
    "ListTransactionFeeTypes": _list,
    "DeleteTransactionFeeType": _delete,
}
