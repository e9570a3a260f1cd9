"""Property values of any entity: written with their definitions' rules, read back at a moment.

A value is an entry of its own, keyed by its owner (such as `Portfolio/scope/code`) and its property key. A
perpetual value holds for all time; a time-variant one from when until when it says (LUSID knowledge base,
"Perpetual and time-variant properties").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.operation_call import listed_body
from lusid_async.sandbox.problems import (
    DELETION_DATE_SPECIFIED,
    DELETION_DATE_UNSPECIFIED,
    PROPERTY_DATE_SPECIFIED,
    PROPERTY_NOT_DEFINED,
    Problem,
    invalid,
)
from lusid_async.sandbox.resources.data_types import check_value
from lusid_async.sandbox.resources.formulas import derived_value
from lusid_async.sandbox.resources.system_properties import system_definition
from lusid_async.sandbox.timestamps import BEGINNING_OF_TIME, END_OF_TIME, read_time, write_time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import AsOf, Entry
    from lusid_async.sandbox.storage.session import Session

DEFINITION = "property-definition"
"""The kind of entry that holds a property definition."""
VALUE = "property"
"""The kind of entry that holds a property value."""


class Properties:
    """Reads and writes the property values of entities; definitions are looked up once.

    Args:
        session: where they are kept.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._definitions: dict[str, JsonObject | None] = {}

    def definition(self, key: str) -> JsonObject | None:
        """Return the definition of a property key, LUSID's own ones included, or None."""
        if key not in self._definitions:
            entry = self._session.entries.get(DEFINITION, "", key, self._session.at())
            self._definitions[key] = system_definition(key) if entry is None else read_json(entry.value)
        return self._definitions[key]

    def check(self, domain: str, given: JsonObject) -> JsonObject:
        """Return the definition of a property that is to be written.

        Raises:
            Problem: it is not defined, belongs to another domain, or its value does not fit.
        """
        key: str = given["key"]
        if not key.casefold().startswith(f"{domain.casefold()}/") or key.count("/") != 2:
            raise invalid({key: [f"A property of the form {domain}/scope/code is needed here."]})
        definition = self.definition(key)
        if definition is None:
            raise Problem(PROPERTY_NOT_DEFINED, f"The property {key!r} is not defined.")
        if definition.get("derivationFormula"):
            raise invalid({key: ["The value of a derived property is computed: it cannot be set."]})
        if given.get("value") is not None:
            check_value(self._session, definition, given["value"])
        return definition

    def check_key(self, domain: str, key: str) -> None:
        """Check that a key is defined in a domain.

        Raises:
            Problem: it is not.
        """
        if self.definition(key) is None or key.partition("/")[0].casefold() != domain.casefold():
            raise Problem(
                PROPERTY_NOT_DEFINED, f"The property {key!r} is not defined in the domain {domain}."
            )

    def write(self, owner: str, domain: str, given: Iterable[JsonObject]) -> bool:
        """Write property values of an entity; a value of null deletes. Return whether anything was given.

        Raises:
            Problem: one cannot be written; the caller must then give up the transaction.
        """
        written = False
        for each in given:
            definition = self.check(domain, each)
            start, stop = BEGINNING_OF_TIME, END_OF_TIME
            if definition["lifeTime"] == "TimeVariant":
                start = read_time(each["effectiveFrom"]) if each.get("effectiveFrom") else start
                stop = read_time(each["effectiveUntil"]) if each.get("effectiveUntil") else stop
                if start >= stop:
                    raise invalid({each["key"]: ["effectiveFrom must be before effectiveUntil."]})
            elif each.get("effectiveFrom") and read_time(each["effectiveFrom"]) != BEGINNING_OF_TIME:
                raise Problem(
                    PROPERTY_DATE_SPECIFIED, f"{each['key']} is perpetual: leave effectiveFrom out."
                )
            self._put(owner, definition["key"], each.get("value"), start, stop)
            written = True
        return written

    def delete(self, owner: str, keys: Iterable[str], effective_at: int | None) -> None:
        """Delete property values; a time-variant one from a moment on, a perpetual one wholly.

        Raises:
            Problem: a moment is missing or must not be given.
        """
        for key in keys:
            definition = self.definition(key)
            if definition is None:
                raise Problem(PROPERTY_NOT_DEFINED, f"The property {key!r} is not defined.")
            is_variant = definition["lifeTime"] == "TimeVariant"
            if is_variant and effective_at is None:
                raise Problem(DELETION_DATE_UNSPECIFIED, f"{key} varies in time: give effectiveAt.")
            if not is_variant and effective_at is not None:
                raise Problem(DELETION_DATE_SPECIFIED, f"{key} is perpetual: leave effectiveAt out.")
            self._put(owner, key, None, effective_at or BEGINNING_OF_TIME, END_OF_TIME)

    def delete_all(self, owner: str) -> None:
        """Delete every property value of an entity that is deleted itself."""
        for entry in list(self._session.entries.scan(VALUE, self._session.at(), scope=owner)):
            self._put(owner, entry.code, None, BEGINNING_OF_TIME, END_OF_TIME)

    def all(self, owner: str, at: AsOf) -> dict[str, JsonObject]:
        """Return every property of an entity that has a value at a moment, by key."""
        return {entry.code: _written(entry) for entry in self._session.entries.scan(VALUE, at, scope=owner)}

    def named(
        self, owner: str, keys: Iterable[str], at: AsOf, built_in: Callable[[str], str | None] | None = None
    ) -> list[JsonObject]:
        """Return the properties of these keys that have a value at a moment, in order of their keys.

        Args:
            owner: the entity. keys: the property keys. at: the moment. built_in: returns the label of a key
            that the entity itself answers, such as `Instrument/default/Name`.
        """
        found: list[JsonObject] = []
        for key in sorted(set(keys)):
            label = built_in(key) if built_in is not None else None
            if label is not None:
                found.append(_property(key, {"labelValue": label}, BEGINNING_OF_TIME, END_OF_TIME))
                continue
            held = self._named_one(owner, key, at)
            if held is not None:
                found.append(held)
        return found

    def _named_one(self, owner: str, key: str, at: AsOf) -> JsonObject | None:
        definition = self.definition(key)
        formula = (definition or {}).get("derivationFormula")
        if definition is not None and formula:
            value = derived_value(
                formula, lambda inner: (self._named_one(owner, inner, at) or {}).get("value")
            )
            return None if value is None else _property(key, value, BEGINNING_OF_TIME, END_OF_TIME)
        entry = self._session.entries.get(VALUE, owner, key, at)
        return None if entry is None else _written(entry)

    def _put(self, owner: str, key: str, value: JsonObject | None, start: int, stop: int) -> None:
        entries, change = self._session.entries, self._session.change
        if value is None:
            entries.end(VALUE, owner, key, change, effective_from=start, effective_until=stop)
        else:
            kept = {name: held for name, held in value.items() if held is not None}
            entries.put(
                VALUE, owner, key, to_json_bytes(kept), change, effective_from=start, effective_until=stop
            )


def time_series(call: Call, owner: str) -> JsonObject:
    """Return the whole history of one property of an entity, along both times."""
    key: str = call.query["propertyKey"]
    as_at = None if call.query.get("asAt") is None else call.at.as_at
    entries = call.session.entries.timeline(VALUE, owner, key)
    values = [_interval(entry) for entry in entries if as_at is None or entry.as_at_from <= as_at]
    return listed_body(call, values)


def _interval(entry: Entry) -> JsonObject:
    return {
        "value": read_json(entry.value),
        "effectiveRange": {
            "fromDate": write_time(entry.effective_from),
            "untilDate": write_time(entry.effective_until),
        },
        "asAtRange": {"fromDate": write_time(entry.as_at_from), "untilDate": write_time(entry.as_at_until)},
        "status": "Prevailing" if entry.as_at_until == END_OF_TIME else "Superseded",
    }


def _written(entry: Entry) -> JsonObject:
    return _property(entry.code, read_json(entry.value), entry.effective_from, entry.effective_until)


def _property(key: str, value: JsonObject, start: int, stop: int) -> JsonObject:
    return {
        "key": key,
        "value": value,
        "effectiveFrom": write_time(start),
        "effectiveUntil": write_time(stop),
    }
