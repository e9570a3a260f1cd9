"""An instrument as the sandbox keeps it, and as LUSID writes it.

Its JSON is made once and kept in parts, so that a page of 2,000 is put together from bytes.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal, TypeAlias
from urllib.parse import quote

from lusid_async.sandbox.json_values import JsonObject, to_json_bytes
from lusid_async.sandbox.timestamps import EARLIEST, LATEST, to_timestamp

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

InstrumentState: TypeAlias = Literal["Active", "Inactive", "Deleted"]

_ASSET_CLASSES = {"Bond": "Credit", "Equity": "Equities"}


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who writes, when, and in which request."""

    at: datetime
    user_id: str
    request_id: str


@dataclass(frozen=True, slots=True)
class Version:
    """The history of an instrument: its first and its latest write."""

    created: Stamp
    modified: Stamp
    number: int = 1

    def next(self, stamp: Stamp) -> Version:
        """Return the version after another write."""
        return Version(self.created, stamp, self.number + 1)


@dataclass(frozen=True, eq=False)
class StoredInstrument:
    """One instrument, never changed: a write stores another.

    Args:
        luid: the LUSID instrument id, unique in the whole store.
        scope: the scope in which its identifiers are unique.
        name: its name.
        identifiers: identifier type to value, without the LUID.
        properties: property key to property, as LUSID writes it.
        definition: its economic definition as it was given, which names its `instrumentType`.
        extras: further members of the answer, such as `settlementCycle`.
        version: its history.
        state: `Active`; `Inactive` once soft-deleted; `Deleted` once hard-deleted.
    """

    luid: str
    scope: str
    name: str
    identifiers: Mapping[str, str]
    properties: Mapping[str, JsonObject]
    definition: JsonObject | None
    extras: JsonObject
    version: Version
    state: InstrumentState = "Active"

    @property
    def dom_ccy(self) -> str | None:
        """The domestic currency of the definition."""
        currency = (self.definition or {}).get("domCcy")
        return currency if isinstance(currency, str) else None

    @property
    def asset_class(self) -> str:
        """The asset class that follows from the type of the definition."""
        return _ASSET_CLASSES.get(str((self.definition or {}).get("instrumentType")), "Unknown")

    @cached_property
    def all_identifiers(self) -> dict[str, str]:
        """Its identifiers with the LUID."""
        return {**self.identifiers, "LusidInstrumentId": self.luid}

    def render(self, api_url: str, property_keys: Iterable[str] = ()) -> bytes:
        """Write the instrument as JSON.

        Args:
            api_url: the API root that was called; part of `href`.
            property_keys: the properties to write; LUSID writes none that was not asked for.
        """
        written = self._written_properties
        properties = b",".join(written[key] for key in property_keys if key in written)
        href = to_json_bytes(f"{api_url}{self._path}")
        return b"".join(
            (b'{"href":', href, b",", self._written_members, b',"properties":[', properties, b"]}")
        )

    @cached_property
    def _path(self) -> str:
        return f"/api/instruments/LusidInstrumentId/{self.luid}?scope={quote(self.scope, safe='')}"

    @cached_property
    def _written_properties(self) -> dict[str, bytes]:
        return {key: to_json_bytes(value) for key, value in self.properties.items()}

    @cached_property
    def _written_members(self) -> bytes:
        members: JsonObject = {
            "scope": self.scope,
            "lusidInstrumentId": self.luid,
            "version": _version_json(self.version, f"{self.scope}/{self.luid}"),
            "name": self.name,
            "identifiers": self.all_identifiers,
            "instrumentDefinition": self.definition,
            "state": self.state,
            "assetClass": self.asset_class,
            "domCcy": self.dom_ccy,
            "relationships": [],
            "links": [],
            **self.extras,
        }
        return to_json_bytes(members)[1:-1]


def property_json(key: str, value: JsonObject | None) -> JsonObject:
    """Return a perpetual property as LUSID writes it."""
    return {"key": key, "value": value, "effectiveFrom": EARLIEST, "effectiveUntil": LATEST}


def _version_json(version: Version, unique: str) -> JsonObject:
    created, modified = version.created, version.modified
    return {
        "effectiveFrom": EARLIEST,
        "asAtDate": to_timestamp(modified.at),
        "asAtCreated": to_timestamp(created.at),
        "userIdCreated": created.user_id,
        "requestIdCreated": created.request_id,
        "asAtModified": to_timestamp(modified.at),
        "userIdModified": modified.user_id,
        "requestIdModified": modified.request_id,
        "asAtVersionNumber": version.number,
        "entityUniqueId": str(uuid.uuid5(uuid.NAMESPACE_URL, unique)),
    }
