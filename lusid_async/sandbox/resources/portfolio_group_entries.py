"""Portfolio groups in the store: how they are found, changed along effective time, and written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.operation_call import version_json
from lusid_async.sandbox.problems import GROUP_LOOP, GROUP_NOT_FOUND, Problem
from lusid_async.sandbox.resources.portfolio_entries import KIND as PORTFOLIO
from lusid_async.sandbox.resources.properties import Properties
from lusid_async.sandbox.storage.bitemporal import AsOf
from lusid_async.sandbox.timestamps import END_OF_TIME

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import Entry
    from lusid_async.sandbox.storage.session import Session

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
        entry = session.entries.get(PORTFOLIO, each["scope"], each["code"], at)
        if entry is not None:
            found[entry.scope, entry.code] = entry
    for each in value["subGroups"]:
        inner = session.entries.get(KIND, each["scope"], each["code"], at)
        if inner is not None:
            for entry in portfolios_of(session, inner, at):
                found.setdefault((entry.scope, entry.code), entry)
    return list(found.values())


def group_owner(entry: Entry) -> str:
    """Return the owner of a group's properties."""
    return f"PortfolioGroup/{entry.scope}/{entry.code}"


def named_group(call: Call, at: AsOf | None = None) -> Entry:
    """Return the group that a call's path names."""
    return group_at(call.session, call.path["scope"], call.path["code"], at or call.at)


def latest_group(call: Call) -> Entry:
    """Return the group that a call's path names as it is in the end, whatever the date."""
    return named_group(call, AsOf(END_OF_TIME - 1, END_OF_TIME - 1))


def put_group(
    call: Call, scope: str, code: str, value: JsonObject, start: int, stop: int = END_OF_TIME
) -> None:
    """Write a group from one effective time until another."""
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


def change_group(
    call: Call, entry: Entry, start: int, change: Callable[[JsonObject], JsonObject]
) -> JsonObject:
    """Change a group from an effective time on, whatever else changes later."""
    held = call.session.entries.timeline(KIND, entry.scope, entry.code, as_at=END_OF_TIME - 1)
    first = held[0].effective_from
    for each in held:
        if each.effective_until > start:
            since = max(each.effective_from, start, first)
            put_group(
                call, entry.scope, entry.code, change(read_json(each.value)), since, each.effective_until
            )
    return group_json(call, latest_group(call))


def check_sub_group(session: Session, group: tuple[str, str], member: JsonObject) -> None:
    """Refuse a sub-group that is not there, contains the group, or nests too deep."""
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


def group_json(call: Call, entry: Entry, at: AsOf | None = None) -> JsonObject:
    """Write a group as LUSID does, with the properties that are asked for at a moment."""
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
        found = Properties(call.session).named(group_owner(entry), keys, at)
        body["properties"] = {each["key"]: each for each in found}
    return body
