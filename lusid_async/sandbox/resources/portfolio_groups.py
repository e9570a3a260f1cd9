"""Portfolio groups: portfolios and other groups as members from an effective time on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.document.validation import key_part_problems
from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.operation_call import page_of_rows, paged_body, version_json
from lusid_async.sandbox.problems import (
    ENTITY_NOT_IN_GROUP,
    GROUP_EXISTS,
    GROUP_LOOP,
    GROUP_NOT_FOUND,
    Problem,
    invalid,
)
from lusid_async.sandbox.resources.holdings import holdings_of_group
from lusid_async.sandbox.resources.output_transactions import built_for_group
from lusid_async.sandbox.resources.portfolio_details import property_requests
from lusid_async.sandbox.resources.portfolio_entries import portfolio_at, portfolio_json
from lusid_async.sandbox.resources.properties import Properties, time_series
from lusid_async.sandbox.resources.transaction_types import deleted
from lusid_async.sandbox.resources.transactions import transactions_of_group
from lusid_async.sandbox.storage.bitemporal import AsOf
from lusid_async.sandbox.timestamps import END_OF_TIME, write_time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TypeAlias

    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import Entry
    from lusid_async.sandbox.storage.session import Session

if TYPE_CHECKING:
    Change: TypeAlias = Callable[[JsonObject], JsonObject]

KIND = "portfolio-group"
_DEEPEST = 5
"""Sub-groups within each other (LUSID knowledge base, "Portfolio groups")."""


def group_at(session: Session, scope: str, code: str, at: AsOf) -> Entry:
    """Return a portfolio group at a moment.

    Raises:
        Problem: there is none.
    """
    entry = session.entries.get(KIND, scope, code, at)
    if entry is None:
        raise Problem(GROUP_NOT_FOUND, f"There is no portfolio group {code!r} in scope {scope!r}.")
    return entry


def portfolios_of(session: Session, group: Entry, at: AsOf) -> list[Entry]:
    """Return the portfolios of a group and of its sub-groups, each once."""
    found: dict[tuple[str, str], Entry] = {}
    value = read_json(group.value)
    for each in value["portfolios"]:
        # A portfolio that was deleted, or is not there yet, is not shown.
        entry = session.entries.get("portfolio", each["scope"], each["code"], at)
        if entry is not None:
            found[entry.scope, entry.code] = entry
    for each in value["subGroups"]:
        inner = session.entries.get(KIND, each["scope"], each["code"], at)
        if inner is not None:
            for entry in portfolios_of(session, inner, at):
                found.setdefault((entry.scope, entry.code), entry)
    return list(found.values())


def _owner(entry: Entry) -> str:
    return f"PortfolioGroup/{entry.scope}/{entry.code}"


def _found(call: Call, at: AsOf | None = None) -> Entry:
    return group_at(call.session, call.path["scope"], call.path["code"], at or call.at)


def _latest(call: Call) -> Entry:
    return _found(call, AsOf(END_OF_TIME - 1, END_OF_TIME - 1))


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
        _check_sub_group(call.session, (scope, code), each)
    _put(call, scope, code, value, start)
    entry = group_at(call.session, scope, code, AsOf(END_OF_TIME - 1, END_OF_TIME - 1))
    Properties(call.session).write(_owner(entry), "PortfolioGroup", property_requests(body.get("properties")))
    return _written(call, entry)


def _put(call: Call, scope: str, code: str, value: JsonObject, start: int, stop: int = END_OF_TIME) -> None:
    call.session.entries.put(
        KIND,
        scope,
        code,
        to_json_bytes(value),
        call.session.change,
        effective_from=start,
        effective_until=stop,
        renew=True,
    )


def _get(call: Call) -> JsonObject:
    return _written(call, _found(call), call.at)


def _list(call: Call) -> JsonObject:
    listing = call.listing(default_limit=None)
    entries = call.session.entries.scan(KIND, listing.at, scope=call.path.get("scope"))
    page = page_of_rows(listing, [_written(call, entry, listing.at) for entry in entries])
    return paged_body(call, page, list(page.rows))


def _update(call: Call) -> JsonObject:
    members = {"displayName": call.body["displayName"], "description": call.body.get("description")}
    return _changed(call, _latest(call), 0, lambda value: value | members)


def _delete(call: Call) -> JsonObject:
    entry = _latest(call)
    call.session.entries.end(KIND, entry.scope, entry.code, call.session.change)
    Properties(call.session).delete_all(_owner(entry))
    return deleted(call)


def _expansion(call: Call) -> JsonObject:
    return _expanded(call, _found(call), call.at)


def _expanded(call: Call, entry: Entry, at: AsOf) -> JsonObject:
    value = read_json(entry.value)
    portfolios = [
        found
        for each in value["portfolios"]
        if (found := call.session.entries.get("portfolio", each["scope"], each["code"], at)) is not None
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
        "properties": list(
            Properties(call.session).all(f"Portfolio/{entry.scope}/{entry.code}", call.at).values()
        ),
        "links": [],
    }


def _add_portfolio(call: Call) -> JsonObject:
    member = _member(call.body)
    portfolio_at(call.session, member["scope"], member["code"], AsOf(END_OF_TIME - 1, END_OF_TIME - 1))
    return _with_member(call, "portfolios", member)


def _add_sub_group(call: Call) -> JsonObject:
    member = _member(call.body)
    _check_sub_group(call.session, (call.path["scope"], call.path["code"]), member)
    return _with_member(call, "subGroups", member)


def _with_member(call: Call, name: str, member: JsonObject) -> JsonObject:
    def add(value: JsonObject) -> JsonObject:
        return value | {name: _distinct([*value[name], member])}

    return _changed(call, _latest(call), _start(call), add)


def _remove_portfolio(call: Call) -> JsonObject:
    member = {"scope": call.path["portfolioScope"], "code": call.path["portfolioCode"]}
    return _without_member(call, "portfolios", member)


def _remove_sub_group(call: Call) -> JsonObject:
    member = {"scope": call.path["subgroupScope"], "code": call.path["subgroupCode"]}
    return _without_member(call, "subGroups", member)


def _without_member(call: Call, name: str, member: JsonObject) -> JsonObject:
    entry = _latest(call)
    if member not in read_json(entry.value)[name]:
        detail = f"{member['scope']}/{member['code']} is not in the group {entry.scope}/{entry.code}."
        raise Problem(ENTITY_NOT_IN_GROUP, detail)

    def remove(value: JsonObject) -> JsonObject:
        return value | {name: [each for each in value[name] if each != member]}

    return _changed(call, entry, _start(call), remove)


def _start(call: Call) -> int:
    text = call.query.get("effectiveAt")
    return call.session.at().effective_at if text is None else call.time(text, "effectiveAt")


def _changed(call: Call, entry: Entry, start: int, change: Change) -> JsonObject:
    """Change a group from an effective time on, whatever else changes later."""
    held = call.session.entries.timeline(KIND, entry.scope, entry.code, as_at=END_OF_TIME - 1)
    first = held[0].effective_from
    for each in held:
        if each.effective_until > start:
            since = max(each.effective_from, start, first)
            _put(call, entry.scope, entry.code, change(read_json(each.value)), since, each.effective_until)
    return _written(call, _latest(call))


def _check_sub_group(session: Session, group: tuple[str, str], member: JsonObject) -> None:
    at = AsOf(END_OF_TIME - 1, END_OF_TIME - 1)
    group_at(session, member["scope"], member["code"], at)

    def groups_below(scope: str, code: str, depth: int) -> Iterator[tuple[str, str]]:
        if depth > _DEEPEST:
            raise Problem(GROUP_LOOP, f"Sub-groups nest at most {_DEEPEST} deep.")
        yield scope, code
        entry = session.entries.get(KIND, scope, code, at)
        for each in read_json(entry.value)["subGroups"] if entry is not None else ():
            yield from groups_below(each["scope"], each["code"], depth + 1)

    if group in groups_below(member["scope"], member["code"], 1):
        raise Problem(GROUP_LOOP, f"The group {group[0]}/{group[1]} would contain itself.")


def _member(given: JsonObject) -> JsonObject:
    return {"scope": given["scope"], "code": given["code"]}


def _distinct(members: object) -> list[JsonObject]:
    found: list[JsonObject] = []
    for each in members if isinstance(members, list | tuple) else ():
        if _member(each) not in found:
            found.append(_member(each))
    return found


def _properties(call: Call) -> JsonObject:
    entry = _found(call)
    held = Properties(call.session).all(_owner(entry), call.at)
    return {"properties": held, "href": call.url, "version": version_json(entry), "links": []}


def _upsert_properties(call: Call) -> JsonObject:
    entry, properties = _latest(call), Properties(call.session)
    properties.write(_owner(entry), "PortfolioGroup", property_requests(call.body))
    _changed(call, entry, 0, lambda value: value)
    held = properties.all(_owner(entry), call.session.at())
    return {"properties": held, "href": call.url, "version": version_json(_latest(call)), "links": []}


def _delete_properties(call: Call) -> JsonObject:
    text = call.query.get("effectiveAt")
    when = None if text is None else call.time(text, "effectiveAt")
    Properties(call.session).delete(_owner(_latest(call)), call.body, when)
    return deleted(call, when)


def _time_series(call: Call) -> JsonObject:
    return time_series(call, _owner(_latest(call)))


def _holdings(call: Call) -> JsonObject:
    group = _found(call)
    return holdings_of_group(call, group, portfolios_of(call.session, group, call.at))


def _transactions(call: Call) -> JsonObject:
    at = AsOf(END_OF_TIME - 1, call.at.as_at)
    group = _found(call, at)
    return transactions_of_group(call, group, portfolios_of(call.session, group, at))


def _build(call: Call) -> JsonObject:
    at = AsOf(END_OF_TIME - 1, call.at.as_at)
    group = _found(call, at)
    return built_for_group(call, group, portfolios_of(call.session, group, at))


def _written(call: Call, entry: Entry, at: AsOf | None = None) -> JsonObject:
    value = read_json(entry.value)
    body: JsonObject = {
        "href": f"{call.api_url}/api/portfoliogroups/{entry.scope}/{entry.code}",
        "id": {"scope": entry.scope, "code": entry.code},
        **value,
        "version": version_json(entry),
        "links": [],
    }
    keys = call.query.get("propertyKeys", ())
    if keys and at is not None:
        found = Properties(call.session).named(_owner(entry), keys, at)
        body["properties"] = {each["key"]: each for each in found}
    return body


OPERATIONS = {
    "CreatePortfolioGroup": _create,
    "GetPortfolioGroup": _get,
    "ListPortfolioGroups": _list,
    "ListAllPortfolioGroups": _list,
    "UpdatePortfolioGroup": _update,
    "DeletePortfolioGroup": _delete,
    "GetPortfolioGroupExpansion": _expansion,
    "AddPortfolioToGroup": _add_portfolio,
    "DeletePortfolioFromGroup": _remove_portfolio,
    "AddSubGroupToGroup": _add_sub_group,
    "DeleteSubGroupFromGroup": _remove_sub_group,
    "GetGroupProperties": _properties,
    "UpsertGroupProperties": _upsert_properties,
    "DeleteGroupProperties": _delete_properties,
    "GetPortfolioGroupPropertyTimeSeries": _time_series,
    "GetHoldingsForPortfolioGroup": _holdings,
    "GetTransactionsForPortfolioGroup": _transactions,
    "BuildTransactionsForPortfolioGroup": _build,
}
