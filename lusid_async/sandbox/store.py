"""The instruments that the sandbox holds, in memory, by scope, LUID and identifiers.

A write replaces what was there; what it replaced is kept for listings as at an earlier moment. Effective time
is not kept.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lusid_async.sandbox.problems import (
    IDENTIFIER_IN_USE,
    INSTRUMENT_NOT_FOUND,
    INVALID_DEFINITION,
    ProblemKind,
)
from lusid_async.sandbox.stored_instrument import InstrumentState, Stamp, StoredInstrument, Version

if TYPE_CHECKING:
    from datetime import datetime

    from lusid_async.sandbox.instrument_requests import InstrumentRequest

DEFAULT_SCOPE = "default"
EVERY_SCOPE = "*"

IDENTIFIER_TYPES = {
    "LusidInstrumentId": True,
    "Figi": True,
    "ClientInternal": True,
    "QuotePermId": True,
    "Isin": False,
    "Sedol": False,
    "Cusip": False,
    "Ticker": False,
    "RIC": False,
}
"""The identifier types and whether each names one instrument only.

Source: LUSID knowledge base, "Understanding instrument identifiers".
"""

_DIGITS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"


class UpsertRefused(Exception):  # noqa: N818 - a part of a batch that was refused, not a failure of the sandbox
    """One instrument of a batch cannot be written."""

    def __init__(self, kind: ProblemKind, detail: str) -> None:
        super().__init__(f"{kind.name}: {detail}")
        self.kind = kind
        self.detail = detail


class InstrumentStore:
    """The instrument master: pure data, no I/O, no clock."""

    def __init__(self) -> None:
        self._by_luid: dict[str, StoredInstrument] = {}
        self._luid_of: dict[tuple[str, str, str], str] = {}
        self._replaced: dict[str, list[StoredInstrument]] = {}

    def __len__(self) -> int:
        """Return how many there are, deleted ones too."""
        return len(self._by_luid)

    def get(self, scope: str, identifier_type: str, identifier: str) -> StoredInstrument | None:
        """Return the instrument that a unique identifier names in a scope, deleted or not."""
        luid = identifier
        if identifier_type != "LusidInstrumentId":
            luid = self._luid_of.get((scope, identifier_type, identifier), "")
        found = self._by_luid.get(luid)
        return found if found is not None and found.scope == scope else None

    def listing(self, scope: str, as_at: datetime | None = None) -> list[StoredInstrument]:
        """Return the instruments of a scope (`*`: of every scope) in no order, without the hard-deleted.

        Args:
            scope: the scope.
            as_at: the moment whose state is listed, aware; None for the present.
        """
        everything = list(self._by_luid.values())
        if as_at is not None:
            everything = [found for each in everything if (found := self._as_at(each, as_at)) is not None]
        return [
            each
            for each in everything
            if (scope == EVERY_SCOPE or each.scope == scope) and each.state != "Deleted"
        ]

    def upsert(self, scope: str, request: InstrumentRequest, stamp: Stamp) -> tuple[StoredInstrument, bool]:
        """Write an instrument; return it and whether it is new.

        It is the one that has any of the request's unique identifiers. Identifiers and properties are added
        to those that it has. An inactive instrument gives up its identifiers to a new one.

        Raises:
            UpsertRefused: no unique identifier, an unknown LUID, or identifiers of two instruments.
        """
        present = self._named_by(scope, request)
        identifiers = {key: value for key, value in request.identifiers.items() if key != "LusidInstrumentId"}
        instrument = StoredInstrument(
            luid=self._next_luid() if present is None else present.luid,
            scope=scope,
            name=request.name,
            identifiers={**present.identifiers, **identifiers} if present else identifiers,
            properties={**present.properties, **request.properties} if present else dict(request.properties),
            definition=request.definition,
            extras=request.extras,
            version=Version(stamp, stamp) if present is None else present.version.next(stamp),
        )
        self._put(instrument)
        return instrument, present is None

    def delete(self, instrument: StoredInstrument, stamp: Stamp, *, hard: bool = False) -> None:
        """Make an instrument inactive; deleted `hard` it leaves the listings and loses its identifiers."""
        state: InstrumentState = "Deleted" if hard else "Inactive"
        if instrument.state in (state, "Deleted"):
            return
        gone = replace(instrument, state=state, version=instrument.version.next(stamp))
        if hard:
            gone = replace(gone, name=f"DELETED {instrument.name}", identifiers={})
        self._put(gone)

    def _named_by(self, scope: str, request: InstrumentRequest) -> StoredInstrument | None:
        unique = [(key, value) for key, value in request.identifiers.items() if IDENTIFIER_TYPES.get(key)]
        if not unique:
            known = ", ".join(key for key, is_unique in IDENTIFIER_TYPES.items() if is_unique)
            raise UpsertRefused(
                INVALID_DEFINITION, f"An instrument needs a unique identifier, one of {known}."
            )
        found: dict[str, StoredInstrument] = {}
        for identifier_type, identifier in unique:
            instrument = self.get(scope, identifier_type, identifier)
            if instrument is not None and instrument.state == "Active":
                found[instrument.luid] = instrument
            elif identifier_type == "LusidInstrumentId":
                raise UpsertRefused(
                    INSTRUMENT_NOT_FOUND, f"There is no active instrument {identifier} in {scope}."
                )
        if len(found) > 1:
            raise UpsertRefused(
                IDENTIFIER_IN_USE, f"The identifiers name several instruments: {', '.join(found)}."
            )
        return next(iter(found.values()), None)

    def _as_at(self, instrument: StoredInstrument, as_at: datetime) -> StoredInstrument | None:
        versions = [*self._replaced.get(instrument.luid, ()), instrument]
        return next((each for each in reversed(versions) if each.version.modified.at <= as_at), None)

    def _put(self, instrument: StoredInstrument) -> None:
        before = self._by_luid.get(instrument.luid)
        if before is not None:
            self._replaced.setdefault(instrument.luid, []).append(before)
        for key in _keys(before) if before is not None else ():
            if self._luid_of.get(key) == instrument.luid:
                del self._luid_of[key]
        if instrument.state == "Active":
            self._luid_of.update(dict.fromkeys(_keys(instrument), instrument.luid))
        else:
            for key in _keys(instrument):
                self._luid_of.setdefault(key, instrument.luid)
        self._by_luid[instrument.luid] = instrument

    def _next_luid(self) -> str:
        number, digits = len(self._by_luid), ""
        for _ in range(8):
            number, digit = divmod(number, len(_DIGITS))
            digits = _DIGITS[digit] + digits
        return f"LUID_{digits}"


def _keys(instrument: StoredInstrument) -> list[tuple[str, str, str]]:
    return [
        (instrument.scope, identifier_type, identifier)
        for identifier_type, identifier in instrument.identifiers.items()
        if IDENTIFIER_TYPES.get(identifier_type)
    ]
