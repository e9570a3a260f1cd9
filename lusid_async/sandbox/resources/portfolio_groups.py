"""Portfolio groups: portfolios and other groups as members from an effective time on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.document.validation import key_part_problems
from lusid_async.sandbox.json_values import JsonObject, read_json
from lusid_async.sandbox.operation_call import page_of_rows, paged_body, version_json
from lusid_async.sandbox.problems import ENTITY_NOT_IN_GROUP, GROUP_EXISTS, Problem, invalid
from lusid_async.sandbox.resources.portfolio_details import property_requests
from lusid_async.sandbox.resources.portfolio_entries import portfolio_at
from lusid_async.sandbox.resources.portfolio_group_entries import (
    KIND,
    change_group,
    check_sub_group,
    group_at,
    group_json,
    group_owner,
    latest_group,
    named_group,
    put_group,
)
from lusid_async.sandbox.resources.properties import Properties, time_series
from lusid_async.sandbox.resources.transaction_types import deleted
from lusid_async.sandbox.storage.bitemporal import AsOf
from lusid_async.sandbox.timestamps import END_OF_TIME, write_time

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lusid_async.sandbox.operation_call import Call


def _create(call: Call) -> JsonObject:
    scope, code, body = call.path["scope"], call.body["code"], call.body
    if problems := key_part_problems("code", code):
        raise invalid({"code": problems})
    now = call.session.at()
    start = call.time(body["created"], "created") if body.get("created") else now.effective_at
    if call.session.entries.get(KIND, scope, code, AsOf(END_OF_TIME - 1, now.as_at)) is not None:
        raise Problem(GROUP_EXISTS, f"There is a portfolio group {code!r} in scope {scope!r} already.")
    value: JsonObject = {
        "displayName": body["displayName"],
        "description": body.get("description"),
        "created": write_time(start),
        "portfolios": _distinct(body.get("values") or ()),
        "subGroups": _distinct(body.get("subGroups") or ()),
    }
    for each in value["portfolios"]:
        portfolio_at(call.session, each["scope"], each["code"], AsOf(END_OF_TIME - 1, END_OF_TIME - 1))
    for each in value["subGroups"]:
        check_sub_group(call.session, (scope, code), each)
    put_group(call, scope, code, value, start)
    entry = group_at(call.session, scope, code, AsOf(END_OF_TIME - 1, END_OF_TIME - 1))
    Properties(call.session).write(
        group_owner(entry), "PortfolioGroup", property_requests(body.get("properties"))
    )
    return group_json(call, entry)


def _get(call: Call) -> JsonObject:
    return group_json(call, named_group(call), call.at)


def _list(call: Call) -> JsonObject:
    listing = call.listing(default_limit=None)
    entries = call.session.entries.scan(KIND, listing.at, scope=call.path.get("scope"))
    page = page_of_rows(listing, [group_json(call, entry, listing.at) for entry in entries])
    return paged_body(call, page, list(page.rows))


def _update(call: Call) -> JsonObject:
    members = {"displayName": call.body["displayName"], "description": call.body.get("description")}
    return change_group(call, latest_group(call), 0, lambda value: value | members)


def _delete(call: Call) -> JsonObject:
    entry = latest_group(call)
    call.session.entries.end(KIND, entry.scope, entry.code, call.session.change)
    Properties(call.session).delete_all(group_owner(entry))
    return deleted(call)


def _add_portfolio(call: Call) -> JsonObject:
    member = _member(call.body)
    portfolio_at(call.session, member["scope"], member["code"], AsOf(END_OF_TIME - 1, END_OF_TIME - 1))
    return _with_member(call, "portfolios", member)


def _add_sub_group(call: Call) -> JsonObject:
    member = _member(call.body)
    check_sub_group(call.session, (call.path["scope"], call.path["code"]), member)
    return _with_member(call, "subGroups", member)


def _with_member(call: Call, name: str, member: JsonObject) -> JsonObject:
    def add(value: JsonObject) -> JsonObject:
        return value | {name: _distinct([*value[name], member])}

    return change_group(call, latest_group(call), _start(call), add)


def _remove_portfolio(call: Call) -> JsonObject:
    member = {"scope": call.path["portfolioScope"], "code": call.path["portfolioCode"]}
    return _without_member(call, "portfolios", member)


def _remove_sub_group(call: Call) -> JsonObject:
    member = {"scope": call.path["subgroupScope"], "code": call.path["subgroupCode"]}
    return _without_member(call, "subGroups", member)


def _without_member(call: Call, name: str, member: JsonObject) -> JsonObject:
    entry = latest_group(call)
    if member not in read_json(entry.value)[name]:
        detail = f"{member['scope']}/{member['code']} is not in the group {entry.scope}/{entry.code}."
        raise Problem(ENTITY_NOT_IN_GROUP, detail)

    def remove(value: JsonObject) -> JsonObject:
        return value | {name: [each for each in value[name] if each != member]}

    return change_group(call, entry, _start(call), remove)


def _start(call: Call) -> int:
    text = call.query.get("effectiveAt")
    return call.session.at().effective_at if text is None else call.time(text, "effectiveAt")


def _member(given: JsonObject) -> JsonObject:
    return {"scope": given["scope"], "code": given["code"]}


def _distinct(members: Iterable[JsonObject]) -> list[JsonObject]:
    found: list[JsonObject] = []
    for each in members:
        if _member(each) not in found:
            found.append(_member(each))
    return found


def _properties(call: Call) -> JsonObject:
    entry = named_group(call)
    held = Properties(call.session).all(group_owner(entry), call.at)
    return {"properties": held, "href": call.url, "version": version_json(entry), "links": []}


def _upsert_properties(call: Call) -> JsonObject:
    entry, properties = latest_group(call), Properties(call.session)
    properties.write(group_owner(entry), "PortfolioGroup", property_requests(call.body))
    change_group(call, entry, 0, lambda value: value)
    held = properties.all(group_owner(entry), call.session.at())
    return {"properties": held, "href": call.url, "version": version_json(latest_group(call)), "links": []}


def _delete_properties(call: Call) -> JsonObject:
    text = call.query.get("effectiveAt")
    when = None if text is None else call.time(text, "effectiveAt")
    Properties(call.session).delete(group_owner(latest_group(call)), call.body, when)
    return deleted(call, when)


def _time_series(call: Call) -> JsonObject:
    return time_series(call, group_owner(latest_group(call)))


OPERATIONS = {
    "CreatePortfolioGroup": _create,
    "GetPortfolioGroup": _get,
    "ListPortfolioGroups": _list,
    "ListAllPortfolioGroups": _list,
    "UpdatePortfolioGroup": _update,
    "DeletePortfolioGroup": _delete,
    "AddPortfolioToGroup": _add_portfolio,
    "DeletePortfolioFromGroup": _remove_portfolio,
    "AddSubGroupToGroup": _add_sub_group,
    "DeleteSubGroupFromGroup": _remove_sub_group,
    "GetGroupProperties": _properties,
    "UpsertGroupProperties": _upsert_properties,
    "DeleteGroupProperties": _delete_properties,
    "GetPortfolioGroupPropertyTimeSeries": _time_series,
}
