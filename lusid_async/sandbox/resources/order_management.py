"""Orders and what becomes of them, from order instructions to allocations: upserted, read, listed, deleted.

They have no effective time. What LUSID computes of them (direction, basis, compliance, approval) is left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lusid_async.sandbox.document.validation import key_part_problems
from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.operation_call import page_of_rows, paged_body, version_json
from lusid_async.sandbox.problems import (
    ALLOCATION_NOT_FOUND,
    NOT_FOUND,
    ORDER_NOT_FOUND,
    Problem,
    ProblemKind,
    invalid,
)
from lusid_async.sandbox.resources.instrument_resolution import InstrumentResolver
from lusid_async.sandbox.resources.portfolio_details import property_requests
from lusid_async.sandbox.resources.properties import Properties
from lusid_async.sandbox.resources.transaction_types import deleted
from lusid_async.sandbox.timestamps import write_time

if TYPE_CHECKING:
    from lusid_async.sandbox.operation_call import Call, Handler
    from lusid_async.sandbox.storage.bitemporal import AsOf, Entry

_RENAMED = {"orderInstruction": "orderInstructionId", "package": "packageId"}
# What a request may leave out and every response has; the state is a guess.
_UNSET: JsonObject = {"isSwept": False, "instrumentIdentifiers": {}, "orderIds": [], "state": "New"}
_NOT_KEPT = {"id", "properties", "version", "links", "dataModelMembership"}


@dataclass(frozen=True, slots=True)
class _Entity:
    """One kind of entity of order management.

    Args:
        name: as the operations call it, such as `OrderInstruction`; its properties have this domain.
        requests: the member of an upsert's body that has the requests.
        date: the member that says when it was made; now, where the request leaves it out.
        not_found: the problem of asking for one that is not there.
    """

    name: str
    requests: str = "requests"
    date: str = "createdDate"
    not_found: ProblemKind = NOT_FOUND

    def upsert(self, call: Call) -> JsonObject:
        resolver = InstrumentResolver(call.session)
        schema = call.item_schema() or {}
        members, required = set(call.document.members(schema)), call.document.required(schema)
        unset = {name: each for name, each in _UNSET.items() if name in required}
        values = []
        for each in call.body.get(self.requests) or ():
            given = {name: held for name, held in each.items() if held is not None}
            values.append(self._put(call, resolver, members, {**unset, **given}))
        return {"values": values, "href": call.url, "links": []}

    def get(self, call: Call) -> JsonObject:
        return self._written(call, self._found(call, call.path["scope"], call.path["code"], call.at), call.at)

    def list(self, call: Call) -> JsonObject:
        listing = call.listing(default_limit=None)
        entries = call.session.entries.scan(self.kind, listing.at)
        rows = [self._written(call, entry, listing.at) for entry in entries]
        page = page_of_rows(listing, rows, self._property)
        return paged_body(call, page, list(page.rows))

    def delete(self, call: Call) -> JsonObject:
        entry = self._found(call, call.path["scope"], call.path["code"], call.session.at())
        call.session.entries.end(self.kind, entry.scope, entry.code, call.session.change)
        Properties(call.session).delete_all(self._owner(entry.scope, entry.code))
        return deleted(call)

    @property
    def kind(self) -> str:
        """The kind of its entries."""
        return self.name.lower()

    def _put(
        self, call: Call, resolver: InstrumentResolver, members: set[str], request: JsonObject
    ) -> JsonObject:
        scope, code = request["id"]["scope"], request["id"]["code"]
        for name in ("scope", "code"):
            if problems := key_part_problems(name, request["id"][name]):
                raise invalid({f"id.{name}": problems})
        value = {_RENAMED.get(name, name): each for name, each in request.items() if each is not None}
        value = {name: each for name, each in value.items() if name in members - _NOT_KEPT}
        if self.date in members:
            date = request.get(self.date)
            value[self.date] = write_time(call.time(date, self.date) if date else call.session.change.as_at)
        if request.get("instrumentIdentifiers") is not None:
            uid, instrument_scope = resolver.resolve(request["instrumentIdentifiers"])
            found = {"lusidInstrumentId": uid, "instrumentScope": instrument_scope}
            value |= {name: each for name, each in found.items() if name in members}
        session = call.session
        session.entries.put(self.kind, scope, code, to_json_bytes(value), session.change, renew=True)
        properties = Properties(session)
        properties.delete_all(self._owner(scope, code))
        properties.write(self._owner(scope, code), self.name, property_requests(request.get("properties")))
        return self._written(call, self._found(call, scope, code, session.at()), session.at())

    def _owner(self, scope: str, code: str) -> str:
        return f"{self.name}/{scope}/{code}"

    def _found(self, call: Call, scope: str, code: str, at: AsOf) -> Entry:
        entry = call.session.entries.get(self.kind, scope, code, at)
        if entry is None:
            raise Problem(self.not_found, f"There is no {self.name} {code!r} in scope {scope!r}.")
        return entry

    def _written(self, call: Call, entry: Entry, at: AsOf) -> JsonObject:
        held = Properties(call.session).all(self._owner(entry.scope, entry.code), at)
        return {
            "id": {"scope": entry.scope, "code": entry.code},
            **read_json(entry.value),
            "properties": {key: {"key": key, "value": each["value"]} for key, each in held.items()},
            "version": version_json(entry),
            "links": [],
        }

    def _property(self, row: JsonObject, key: str) -> object:
        """Return a property of a row; its scope and code are named as properties of that scope too."""
        folded = {name.casefold(): each for name, each in row["properties"].items()}
        if key.casefold() in folded:
            return folded[key.casefold()]
        domain, _, rest = key.partition("/")
        part = rest.rpartition("/")[2].casefold()
        return row["id"].get(part) if domain.casefold() == self.kind else None


_ENTITIES = (
    _Entity("Order", "orderRequests", "date", ORDER_NOT_FOUND),
    _Entity("Allocation", "allocationRequests", "date", ALLOCATION_NOT_FOUND),
    _Entity("OrderInstruction"),
    _Entity("Package"),
    _Entity("Block"),
    _Entity("Placement"),
    _Entity("Participation"),
    _Entity("Execution"),
)

OPERATIONS: dict[str, Handler] = {
    operation: handler
    for each in _ENTITIES
    for operation, handler in (
        (f"Upsert{each.name}s", each.upsert),
        (f"Get{each.name}", each.get),
        (f"List{each.name}s", each.list),
        (f"Delete{each.name}", each.delete),
    )
}
