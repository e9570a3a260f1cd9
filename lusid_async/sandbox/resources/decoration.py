"""Decoration of rows with the properties of their instrument and portfolio: `propertyKeys`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.domain.values import is_currency
from lusid_async.sandbox.resources.instrument_calls import built_in_label
from lusid_async.sandbox.resources.instrument_master import KIND, InstrumentMaster
from lusid_async.sandbox.resources.instrument_master import owner as instrument_owner
from lusid_async.sandbox.resources.portfolio_entries import owner

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lusid_async.sandbox.json_values import JsonObject
    from lusid_async.sandbox.storage.bitemporal import AsOf, Entry
    from lusid_async.sandbox.storage.session import Session


class PropertyDecorator:
    """Finds properties by key for what is held or traded: those of the instrument and of the portfolio.

    Args:
        session: where they are kept.
        portfolio: the portfolio.
        at: the moment.
    """

    def __init__(self, session: Session, portfolio: Entry, at: AsOf) -> None:
        self._session = session
        self._portfolio = portfolio
        self._at = at
        self._master = InstrumentMaster(session)
        self._entries: dict[tuple[str, str], Entry | None] = {}

    def of(self, luid: str, scope: str, keys: Iterable[str]) -> JsonObject:
        """Return the properties of some keys that are set for an instrument or the portfolio, by key."""
        found = {key: self.value(luid, scope, key) for key in keys}
        return {key: value for key, value in found.items() if value is not None}

    def value(self, luid: str, scope: str, key: str) -> JsonObject | None:
        """Return a property of a holding's instrument or portfolio, None where it is unset."""
        domain = key.partition("/")[0].casefold()
        if domain == "portfolio":
            name = owner(self._portfolio.scope, self._portfolio.code)
            found = self._master.properties.named(name, [key], self._at)
        elif domain == "instrument":
            entry = self._instrument(luid, scope)
            label = _currency_label(luid, key) if entry is None else None
            if label is not None:
                return {"key": key, "value": {"labelValue": label}}
            built_in = None if entry is None else built_in_label(entry)
            found = self._master.properties.named(instrument_owner(luid), [key], self._at, built_in)
        else:
            definition = self._master.properties.definition(key)
            if definition is not None and definition.get("derivationFormula"):
                raise NotEmulated(f"The derived property {key}", "of a holding or a transaction")
            return None
        return found[0] if found else None

    def _instrument(self, luid: str, scope: str) -> Entry | None:
        if (luid, scope) not in self._entries:
            self._entries[luid, scope] = self._session.entries.get(KIND, scope, luid, self._at)
        return self._entries[luid, scope]


def _currency_label(luid: str, key: str) -> str | None:
    """Return what a currency without an instrument of its own is called."""
    if not is_currency(luid):
        return None
    code = luid.removeprefix("CCY_")
    names = {"name": code, "currency": code, "lusidinstrumentid": luid}
    return names.get(key.rpartition("/")[2].casefold())
