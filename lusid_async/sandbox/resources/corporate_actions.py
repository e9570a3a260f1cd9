"""Corporate action sources and their actions; instruments are resolved when an action is upserted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lusid_async.sandbox.document.validation import key_part_problems
from lusid_async.sandbox.domain.corporate_actions import CorporateAction, Transition, TransitionComponent
from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.operation_call import page_of_rows, paged_body, version_json
from lusid_async.sandbox.problems import (
    CORPORATE_ACTION_NOT_FOUND,
    CORPORATE_ACTION_SOURCE_NOT_FOUND,
    ENTITY_EXISTS,
    Problem,
    error_detail,
    invalid,
)
from lusid_async.sandbox.resources.domain_json import decimal_of, moment_of
from lusid_async.sandbox.resources.instrument_resolution import InstrumentResolver
from lusid_async.sandbox.resources.transaction_types import deleted
from lusid_async.sandbox.timestamps import write_time

if TYPE_CHECKING:
    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import AsOf, Entry
    from lusid_async.sandbox.storage.session import Session

SOURCE = "corporate-action-source"
ACTION = "corporate-action"
_LONGEST_CODE = 256
_DATES = ("announcementDate", "exDate", "recordDate", "paymentDate")


def corporate_actions(session: Session, source: JsonObject | None, as_at: int) -> list[CorporateAction]:
    """Return the actions of a portfolio's source, as the domain sees them."""
    if source is None:
        return []
    key = f"{source['scope']}/{source['code']}"
    return [_action(read_json(entry.value)) for entry in session.entries.in_order(ACTION, key, as_at)]


def _action(value: JsonObject) -> CorporateAction:
    transitions = tuple(
        Transition(
            _component(each["inputTransition"]),
            tuple(_component(output) for output in each["outputTransitions"]),
        )
        for each in value["transitions"]
    )
    announced, ex_date, recorded, paid = (moment_of(value[name]) for name in _DATES)
    return CorporateAction(
        value["corporateActionCode"],
        announced,
        ex_date,
        recorded,
        paid,
        transitions,
        value.get("description") or "",
    )


def _component(value: JsonObject) -> TransitionComponent:
    return TransitionComponent(
        value["instrumentUid"],
        decimal_of(value["unitsFactor"], "unitsFactor"),
        decimal_of(value["costFactor"], "costFactor"),
        value["instrumentScope"],
    )


def _create_source(call: Call) -> JsonObject:
    scope, code = call.body["scope"], call.body["code"]
    for name in ("scope", "code"):
        if problems := key_part_problems(name, call.body[name]):
            raise invalid({name: problems})
    if call.session.entries.get(SOURCE, scope, code, call.session.at()) is not None:
        raise Problem(ENTITY_EXISTS, f"Scope {scope!r} has a corporate action source {code!r} already.")
    value = {name: call.body.get(name) for name in ("displayName", "description", "instrumentScopes")}
    call.session.entries.put(SOURCE, scope, code, to_json_bytes(value), call.session.change)
    return _source_json(call, _source(call, scope, code, call.session.at()))


def _list_sources(call: Call) -> JsonObject:
    listing = call.listing(default_limit=None)
    rows = [_source_json(call, entry) for entry in call.session.entries.scan(SOURCE, listing.at)]
    page = page_of_rows(listing, rows)
    return paged_body(call, page, list(page.rows))


def _delete_source(call: Call) -> JsonObject:
    scope, code = call.path["scope"], call.path["code"]
    _source(call, scope, code, call.session.at())
    call.session.entries.end(SOURCE, scope, code, call.session.change)
    key = f"{scope}/{code}"
    for entry in list(call.session.entries.scan(ACTION, call.session.at(), scope=key)):
        call.session.entries.end(ACTION, key, entry.code, call.session.change)
    return deleted(call)


def _upsert(call: Call) -> JsonObject:
    scope, code = call.path["scope"], call.path["code"]
    source = read_json(_source(call, scope, code, call.session.at()).value)
    resolver = InstrumentResolver(call.session, source.get("instrumentScopes") or ())
    values: JsonObject = {}
    failed: JsonObject = {}
    for request in call.body:
        identity = request["corporateActionCode"]
        with call.session.savepoint() as part:
            value = _stored(call, resolver, request)
            call.session.entries.put(
                ACTION, f"{scope}/{code}", identity, to_json_bytes(value), call.session.change
            )
            values[identity] = value
        if part.problem is not None:
            failed[identity] = error_detail(identity, part.problem.kind, part.problem.detail)
    return {"values": values, "failed": failed, "href": call.url, "links": []}


def _get(call: Call) -> JsonObject:
    listing = call.listing(default_limit=None)
    scope, code = call.path["scope"], call.path["code"]
    _source(call, scope, code, listing.at)
    start, end = (
        None if call.query.get(name) is None else write_time(call.time(call.query[name], name))
        for name in ("fromEffectiveAt", "toEffectiveAt")
    )
    rows = [
        value
        for entry in call.session.entries.in_order(ACTION, f"{scope}/{code}", listing.at.as_at)
        if (value := read_json(entry.value))
        and (start is None or value["exDate"] >= start)
        and (end is None or value["exDate"] <= end)
    ]
    page = page_of_rows(listing, rows)
    return paged_body(call, page, list(page.rows))


def _delete(call: Call) -> JsonObject:
    scope, code = call.path["scope"], call.path["code"]
    _source(call, scope, code, call.session.at())
    for identity in call.query["corporateActionIds"]:
        if not call.session.entries.end(ACTION, f"{scope}/{code}", identity, call.session.change):
            raise Problem(CORPORATE_ACTION_NOT_FOUND, f"{scope}/{code} has no corporate action {identity!r}.")
    return deleted(call)


def _stored(call: Call, resolver: InstrumentResolver, request: JsonObject) -> JsonObject:
    def component(value: JsonObject) -> JsonObject:
        uid, scope = resolver.resolve(value["instrumentIdentifiers"])
        for name in ("unitsFactor", "costFactor"):
            if decimal_of(value[name], name) < 0:
                raise invalid({name: [f"{name} must not be negative."]})
        return {**value, "instrumentUid": uid, "instrumentScope": scope}

    def transition(value: JsonObject) -> JsonObject:
        given = value.get("inputTransition")
        if given is None:
            raise invalid({"transitions": ["A transition needs an inputTransition."]})
        outputs = [component(each) for each in value.get("outputTransitions") or ()]
        return {"inputTransition": component(given), "outputTransitions": outputs}

    if not 1 <= len(request["corporateActionCode"]) <= _LONGEST_CODE:
        said = f"A corporateActionCode has 1 to {_LONGEST_CODE} characters."
        raise invalid({"corporateActionCode": [said]})
    dates: dict[str, Any] = {name: write_time(call.time(request[name], name)) for name in _DATES}
    return {
        "corporateActionCode": request["corporateActionCode"],
        "description": request.get("description"),
        **dates,
        "transitions": [transition(each) for each in request["transitions"]],
    }


def _source(call: Call, scope: str, code: str, at: AsOf) -> Entry:
    entry = call.session.entries.get(SOURCE, scope, code, at)
    if entry is None:
        detail = f"There is no corporate action source {code!r} in scope {scope!r}."
        raise Problem(CORPORATE_ACTION_SOURCE_NOT_FOUND, detail)
    return entry


def _source_json(call: Call, entry: Entry) -> JsonObject:
    return {
        "href": f"{call.api_url}/api/corporateactionsources/{entry.scope}/{entry.code}",
        "id": {"scope": entry.scope, "code": entry.code},
        "version": version_json(entry),
        **read_json(entry.value),
        "links": [],
    }


OPERATIONS = {
    "CreateCorporateActionSource": _create_source,
    "ListCorporateActionSources": _list_sources,
    "DeleteCorporateActionSource": _delete_source,
    "BatchUpsertCorporateActions": _upsert,
    "GetCorporateActions": _get,
    "DeleteCorporateActions": _delete,
}
