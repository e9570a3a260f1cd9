"""Cut labels: local times of day by name; `effectiveAt` takes them after a date: `2018-03-28NLondonClose`."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from lusid_async.sandbox.document.validation import key_part_problems
from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.operation_call import CUT_LABEL, Reply, paged_body, version_json
from lusid_async.sandbox.problems import (
    CUT_LABEL_EXISTS,
    CUT_LABEL_NOT_FOUND,
    INVALID_CUT_LABEL,
    Problem,
    invalid,
)
from lusid_async.sandbox.query.fields import JsonDocument
from lusid_async.sandbox.timestamps import write_time

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import Entry


def _create(call: Call) -> JsonObject:
    code = call.body["code"]
    if problems := key_part_problems("code", code):
        raise invalid({"code": problems})
    if call.session.entries.get(CUT_LABEL, "", code, call.session.at()) is not None:
        raise Problem(CUT_LABEL_EXISTS, f"There is a cut label {code!r} already.")
    return _put(call, code, call.body)


def _get(call: Call) -> JsonObject:
    return _written(call, _found(call))


def _list(call: Call) -> JsonObject:
    listing = call.listing(default_limit=None)

    def scan(
        *, after: tuple[str, str] | None = None, before: tuple[str, str] | None = None
    ) -> Iterable[Entry]:
        return call.session.entries.scan(CUT_LABEL, listing.at, scope="", after=after, before=before)

    page = listing.page(
        scan, key=lambda entry: (entry.code, ""), document=lambda entry: JsonDocument(_written(call, entry))
    )
    return paged_body(call, page, [_written(call, entry) for entry in page.rows])


def _update(call: Call) -> JsonObject:
    return _put(call, _found(call).code, call.body)


def _delete(call: Call) -> Reply:
    entry, change = _found(call), call.session.change
    call.session.entries.end(CUT_LABEL, "", entry.code, change)
    return Reply(write_time(change.as_at))


def _put(call: Call, code: str, body: JsonObject) -> JsonObject:
    try:
        ZoneInfo(body["timeZone"])
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Problem(INVALID_CUT_LABEL, f"{body['timeZone'][:60]!r} is not a time zone.") from error
    given = {name: value for name, value in body["cutLocalTime"].items() if value is not None}
    time = {"hours": 0, "minutes": 0, **given}
    if not (0 <= time["hours"] <= 23 and 0 <= time["minutes"] <= 59 and 0 <= time.get("seconds", 0) < 60):
        raise Problem(INVALID_CUT_LABEL, "cutLocalTime must be a time of day.")
    value = {
        "code": code,
        "displayName": body["displayName"],
        "description": body.get("description"),
        "cutLocalTime": time,
        "timeZone": body["timeZone"],
    }
    call.session.entries.put(CUT_LABEL, "", code, to_json_bytes(value), call.session.change)
    entry = call.session.entries.get(CUT_LABEL, "", code, call.session.at())
    return value if entry is None else _written(call, entry)


def _found(call: Call) -> Entry:
    code = call.path["code"]
    entry = call.session.entries.get(CUT_LABEL, "", code, call.at)
    if entry is None:
        raise Problem(CUT_LABEL_NOT_FOUND, f"There is no cut label {code!r}.")
    return entry


def _written(call: Call, entry: Entry) -> JsonObject:
    href = f"{call.api_url}/api/systemconfiguration/cutlabels/{entry.code}"
    return {**read_json(entry.value), "href": href, "version": version_json(entry), "links": []}


OPERATIONS = {
    "CreateCutLabelDefinition": _create,
    "GetCutLabelDefinition": _get,
    "ListCutLabelDefinitions": _list,
    "UpdateCutLabelDefinition": _update,
    "DeleteCutLabelDefinition": _delete,
}
