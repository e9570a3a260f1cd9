"""The properties of instruments over HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.operation_call import Reply, listed_body, version_json
from lusid_async.sandbox.problems import error_detail
from lusid_async.sandbox.resources.instrument_calls import named_instrument, one_scope, requested_instrument
from lusid_async.sandbox.resources.instrument_master import InstrumentMaster, owner
from lusid_async.sandbox.resources.properties import time_series
from lusid_async.sandbox.timestamps import write_time

if TYPE_CHECKING:
    from lusid_async.sandbox.json_values import JsonObject
    from lusid_async.sandbox.operation_call import Call


def _upsert_properties(call: Call) -> JsonObject:
    master, scope = InstrumentMaster(call.session), one_scope(call)
    for request in call.body:
        entry = requested_instrument(master, scope, request, call.session.at())
        if master.properties.write(owner(entry.code), "Instrument", request.get("properties") or ()):
            master.touch(entry)
    return {"asAtDate": write_time(call.session.change.as_at), "links": []}


def _batch_upsert_properties(call: Call) -> Reply:
    master, scope = InstrumentMaster(call.session), one_scope(call)
    values: JsonObject = {}
    failed: JsonObject = {}
    for key, request in call.body.items():
        with call.session.savepoint() as part:
            entry = requested_instrument(master, scope, request, call.session.at())
            given = request.get("properties") or []
            if master.properties.write(owner(entry.code), "Instrument", given):
                master.touch(entry)
            values[key] = master.properties.named(
                owner(entry.code), [each["key"] for each in given], call.session.at()
            )
        if part.problem is not None:
            failed[key] = error_detail(key, part.problem.kind, part.problem.detail)
    if failed and call.query.get("successMode") == "Atomic":
        call.session.undo()
        values = {}
    body = {
        "values": values,
        "failed": failed,
        "asAtDate": write_time(call.session.change.as_at),
        "links": [],
    }
    return Reply(body)


def _properties(call: Call) -> JsonObject:
    master = InstrumentMaster(call.session)
    entry = named_instrument(call, master, call.at)
    held = master.properties.all(owner(entry.code), call.at)
    return {"properties": held, "href": call.url, "version": version_json(entry), "links": []}


def _list_properties(call: Call) -> JsonObject:
    master = InstrumentMaster(call.session)
    held = master.properties.all(owner(named_instrument(call, master, call.at).code), call.at)
    return listed_body(call, list(held.values()))


def _delete_properties(call: Call) -> JsonObject:
    master = InstrumentMaster(call.session)
    entry = named_instrument(call, master, call.session.at())
    effective_at = call.query.get("effectiveAt")
    moment = None if effective_at is None else call.time(effective_at, "effectiveAt")
    master.properties.delete(owner(entry.code), call.body, moment)
    master.touch(entry)
    return {"asAt": write_time(call.session.change.as_at), "links": []}


def _time_series(call: Call) -> JsonObject:
    return time_series(call, owner(named_instrument(call, InstrumentMaster(call.session), call.at).code))


OPERATIONS = {
    "UpsertInstrumentsProperties": _upsert_properties,
    "BatchUpsertInstrumentProperties": _batch_upsert_properties,
    "GetInstrumentProperties": _properties,
    "ListInstrumentProperties": _list_properties,
    "DeleteInstrumentProperties": _delete_properties,
    "GetInstrumentPropertyTimeSeries": _time_series,
}
