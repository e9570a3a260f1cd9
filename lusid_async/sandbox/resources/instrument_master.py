"""The instrument master: how instruments are matched, written, deleted and found, in the store.

An instrument exists from the beginning of time; what is kept of it changes along as-at time. Its value is
JSON that is ready to be sent, so that a page of 2,000 is put together from bytes. Rules: LUSID knowledge
base, "Understanding unique and non-unique instrument identifiers", KA-01728, KA-01861.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.problems import (
    CURRENCY_CANNOT_BE_DELETED,
    CURRENCY_IDENTIFIER,
    IDENTIFIER_IN_USE,
    INSTRUMENT_NOT_FOUND,
    INSTRUMENT_UPSERT_FAILED,
    Problem,
)
from lusid_async.sandbox.resources.properties import Properties

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lusid_async.sandbox.storage.bitemporal import AsOf, Entry
    from lusid_async.sandbox.storage.session import Session

KIND = "instrument"
DEFAULT_SCOPE = "default"
LUID = "LusidInstrumentId"
UNKNOWN_INSTRUMENT = "LUID_ZZZZZZZZ"

LUID_COUNTER = "LUID"
"""The counter that LUIDs are made from."""

UNIQUE_TYPES = ("LusidInstrumentId", "Figi", "ClientInternal", "EdiKey", "QuotePermId", "Currency")
"""Types of which a value names one instrument of a scope at most, in the order of resolution."""
OTHER_TYPES = ("Isin", "Sedol", "Cusip", "Ticker", "RIC", "Wertpapier")
"""Identifier types of which several instruments may carry the same value."""

_LONGEST_IDENTIFIER = 256
_TYPE_NAMES = {name.casefold(): name for name in (*UNIQUE_TYPES, *OTHER_TYPES)}
_ACTIVE = b'{"state":"Active"'
_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ASSET_CLASSES = {
    "Bond": "Credit",
    "ComplexBond": "Credit",
    "InflationLinkedBond": "Credit",
    "Equity": "Equities",
    "FxForward": "FX",
    "FxOption": "FX",
    "FxSwap": "FX",
    "TermDeposit": "Money",
    "InterestRateSwap": "InterestRates",
    "InterestRateSwaption": "InterestRates",
}


def asset_class(kind: str) -> str:
    """Return the asset class of a kind of instrument, such as `Equities`."""
    return _ASSET_CLASSES.get(kind, "Unknown")


def bare_type(identifier_type: str) -> str:
    """Return `Figi` for both `Figi` and `Instrument/default/Figi`, whatever the case of the domain."""
    prefix, _, bare = identifier_type.rpartition("/")
    return bare if prefix.casefold() == "instrument/default" else identifier_type


def owner(luid: str) -> str:
    """Return the owner of an instrument's properties."""
    return f"Instrument/{luid}"


def is_active(entry: Entry) -> bool:
    """Tell whether an instrument is active, without reading its value."""
    return entry.value.startswith(_ACTIVE)


class InstrumentMaster:
    """Reads and writes instruments.

    Args:
        session: where they are kept.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self.properties = Properties(session)

    def find(self, scope: str, identifier_type: str, identifier: str, at: AsOf) -> Entry | None:
        """Return the instrument that an identifier names in a scope; None if none or several do."""
        if identifier_type == LUID:
            entry = self._session.entries.get(KIND, scope, identifier, at)
            if entry is None and identifier.startswith("CCY_"):
                return self._session.entries.get(KIND, DEFAULT_SCOPE, identifier, at)
            return entry
        codes = self._session.lookups.codes(KIND, scope, identifier_type, identifier, at.as_at)
        return self._session.entries.get(KIND, scope, codes[0], at) if len(codes) == 1 else None

    def scan(
        self,
        scope: str | None,
        at: AsOf,
        *,
        after: tuple[str, str] | None = None,
        before: tuple[str, str] | None = None,
    ) -> Iterator[Entry]:
        """Yield the instruments of a scope (None: of all), without the hard-deleted, by LUID."""
        for entry in self._session.entries.scan(KIND, at, scope=scope, after=after, before=before):
            if not entry.value.startswith(b'{"state":"Deleted"'):
                yield entry

    def upsert(self, scope: str, request: JsonObject) -> tuple[Entry, str]:
        """Write an instrument: the one that has a unique identifier of the request, or a new one.

        Args:
            scope: the scope.
            request: an `InstrumentDefinition`, as checked against the document.

        Returns:
            It, and what happened: `created`, `updated` or `unchanged`.

        Raises:
            Problem: it cannot be written.
        """
        identifiers = {bare_type(name): held["value"] for name, held in request["identifiers"].items()}
        for name, value in identifiers.items():
            _check_identifier(name, value)
        if not request["name"].strip():
            raise Problem(INSTRUMENT_UPSERT_FAILED, "An instrument needs a name.")
        present = self._matching(scope, identifiers)
        identifiers.pop(LUID, None)
        held = {} if present is None else read_json(present.value)
        luid = self._next_luid() if present is None else present.code
        kept = {name: value for name, value in held.get("identifiers", {}).items() if name != LUID}
        value = instrument_value(luid, scope, {**request, "identifiers": {**kept, **identifiers}}, "Active")
        outcome = "created" if present is None else "updated"
        has_properties = bool(request.get("properties"))
        if has_properties:
            self.properties.write(owner(luid), "Instrument", request["properties"])
        if present is not None and present.value == value and not has_properties:
            return present, "unchanged"
        return self._put(scope, luid, value, {**kept, **identifiers}, before=kept), outcome

    def touch(self, entry: Entry) -> None:
        """Count a change of an instrument's properties as a version of the instrument."""
        # A value that differs in spelling only would be joined with the old one, so the old one ends first.
        entries, change = self._session.entries, self._session.change
        entries.put(KIND, entry.scope, entry.code, entry.value, change, renew=True)

    def set_identifier(self, entry: Entry, identifier_type: str, value: str | None) -> Entry:
        """Give an instrument another identifier of a type, or take it away with None.

        Raises:
            Problem: another instrument has it.
        """
        held = read_json(entry.value)
        before = {name: each for name, each in held["identifiers"].items() if name != LUID}
        identifiers = {name: each for name, each in before.items() if name != identifier_type}
        if value is not None:
            _check_identifier(identifier_type, value)
            self._refuse_taken(entry.scope, identifier_type, value, entry.code)
            identifiers[identifier_type] = value
        if not any(name in UNIQUE_TYPES for name in identifiers):
            raise Problem(INSTRUMENT_UPSERT_FAILED, "An instrument keeps at least one unique identifier.")
        held["identifiers"] = {**identifiers, LUID: entry.code}
        return self._put(entry.scope, entry.code, to_json_bytes(held), identifiers, before=before)

    def delete(self, entry: Entry, *, hard: bool = False) -> None:
        """Make an instrument inactive; deleted `hard` it is found by its LUID only.

        Raises:
            Problem: it is a currency.
        """
        if entry.code.startswith("CCY_"):
            raise Problem(CURRENCY_CANNOT_BE_DELETED, f"{entry.code} is a currency: it cannot be deleted.")
        held = read_json(entry.value)
        state = "Deleted" if hard else "Inactive"
        if held["state"] in (state, "Deleted"):
            return
        before = held["identifiers"]
        kept = {} if hard else {name: value for name, value in before.items() if name in OTHER_TYPES}
        held |= {"state": state, "identifiers": {**kept, LUID: entry.code}}
        if hard:
            held["name"] = f"DELETED {held['name']}"
        # Inactive instruments carry nothing that a lookup finds, so that nothing resolves to them.
        self._put(entry.scope, entry.code, to_json_bytes(held), {}, before=before)

    def add_currency(self, code: str) -> None:
        """Write the instrument of a currency, which every LUSID has from the start."""
        definition = {"instrumentType": "Cash", "domCcy": code, "amount": 0, "identifiers": {}}
        request: JsonObject = {"name": code, "identifiers": {"Currency": code}, "definition": definition}
        value = instrument_value(f"CCY_{code}", DEFAULT_SCOPE, request, "Active")
        self._put(DEFAULT_SCOPE, f"CCY_{code}", value, {"Currency": code}, before={})

    def _matching(self, scope: str, identifiers: Mapping[str, str]) -> Entry | None:
        unique = {name: value for name, value in identifiers.items() if name in UNIQUE_TYPES}
        if not unique:
            raise Problem(
                INSTRUMENT_UPSERT_FAILED,
                f"An instrument needs a unique identifier, one of {', '.join(UNIQUE_TYPES)}.",
            )
        at = self._session.at()
        found: dict[str, Entry] = {}
        for name, value in unique.items():
            entry = self.find(scope, name, value, at)
            if entry is not None and is_active(entry):
                found[entry.code] = entry
            elif name == LUID:
                raise Problem(
                    INSTRUMENT_NOT_FOUND, f"There is no active instrument {value} in scope {scope}."
                )
        if len(found) > 1:
            raise Problem(
                IDENTIFIER_IN_USE, f"The identifiers belong to several instruments: {', '.join(found)}."
            )
        return next(iter(found.values()), None)

    def _refuse_taken(self, scope: str, identifier_type: str, value: str, luid: str) -> None:
        if identifier_type in UNIQUE_TYPES:
            at = self._session.at()
            taken = self._session.lookups.codes(KIND, scope, identifier_type, value, at.as_at)
            if any(code != luid for code in taken):
                raise Problem(
                    IDENTIFIER_IN_USE, f"{identifier_type} {value!r} belongs to {taken[0]} in {scope}."
                )

    def _put(
        self,
        scope: str,
        luid: str,
        value: bytes,
        identifiers: Mapping[str, str],
        *,
        before: Mapping[str, str],
    ) -> Entry:
        entries, change = self._session.entries, self._session.change
        entries.put(KIND, scope, luid, value, change, renew=True)
        self._session.lookups.carry(KIND, scope, luid, identifiers, change, before=before)
        entry = entries.get(KIND, scope, luid, self._session.at())
        if entry is None:
            raise RuntimeError(f"{luid} was not stored")
        return entry

    def _next_luid(self) -> str:
        return luid_of(self._session.next_number(LUID_COUNTER))


def _check_identifier(name: str, value: str) -> None:
    if name == "Currency" or (name == LUID and value.startswith("CCY_")):
        raise Problem(
            CURRENCY_IDENTIFIER, f"{value!r} is a currency, which is there already and stays as it is."
        )
    meant = _TYPE_NAMES.get(name.casefold(), name)
    if name != meant:
        raise Problem(
            INSTRUMENT_UPSERT_FAILED, f"There is no identifier type {name!r}: did you mean {meant!r}?"
        )
    if not 1 <= len(value) <= _LONGEST_IDENTIFIER or value.isspace():
        raise Problem(
            INSTRUMENT_UPSERT_FAILED, f"The {name} must have 1 to {_LONGEST_IDENTIFIER} characters."
        )


def luid_of(number: int) -> str:
    """Return the LUID with a number."""
    digits = ""
    for _ in range(8):
        number, digit = divmod(number, len(_DIGITS))
        digits = _DIGITS[digit] + digits
    return f"LUID_{digits}"


def instrument_value(luid: str, scope: str, request: JsonObject, state: str = "Active") -> bytes:
    """Return what is stored of an instrument.

    Args:
        luid: its LUID.
        scope: its scope.
        request: an `InstrumentDefinition` whose identifiers are values by type.
        state: `Active`, `Inactive` or `Deleted`.
    """
    definition = request.get("definition")
    members: JsonObject = {
        # First, so that the state is seen without reading the rest.
        "state": state,
        "scope": scope,
        "lusidInstrumentId": luid,
        "name": request["name"],
        "identifiers": {**request["identifiers"], LUID: luid},
        "instrumentDefinition": definition,
        "assetClass": asset_class((definition or {}).get("instrumentType", "")),
        "domCcy": (definition or {}).get("domCcy") or "ZZZ",
        "relationships": [],
    }
    if request["identifiers"].keys() == {"Currency"} and luid.startswith("CCY_"):
        members |= {"identifiers": {"Currency": luid[4:], LUID: luid}, "assetClass": "FX"}
    if request.get("settlementCycle") is not None:
        members["settlementCycle"] = request["settlementCycle"]
    if request.get("lookThroughPortfolioId") is not None:
        members["lookthroughPortfolio"] = request["lookThroughPortfolioId"]
    return to_json_bytes(members)
