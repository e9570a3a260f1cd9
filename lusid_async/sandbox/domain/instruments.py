"""What the domain needs of an instrument, and which instrument a set of identifiers means."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.currencies import is_currency_code

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from lusid_async.sandbox.domain.bonds import BondTerms
    from lusid_async.sandbox.domain.values import Properties

UNKNOWN_INSTRUMENT = "LUID_ZZZZZZZZ"
UNKNOWN_CURRENCY = "CCY_ZZZ"

UNIQUE_IDENTIFIER_TYPES = (
    "LusidInstrumentId",
    "Figi",
    "ClientInternal",
    "EdiKey",
    "QuotePermId",
    "Currency",
)
"""Identifier types that are unique within a scope, in the order in which they are tried."""

UNDEFINED_KIND = "Unknown"
"""The kind of an instrument without a definition."""


@dataclass(frozen=True, slots=True)
class InstrumentView:
    """What holdings and valuation need of an instrument.

    Args:
        luid: LUSID instrument id, or `CCY_` and a currency code.
        scope: the instrument's scope.
        name: its name.
        kind: `instrumentType` of its definition, or `Unknown`.
        currency: its domestic currency, None where there is no definition.
        identifiers: values by type, such as `Figi`.
        properties: its property values at the time in question, by key.
        asset_class: its asset class, such as `Equities`.
        bond: what accrued interest needs of it, where it is a bond.
    """

    luid: str
    scope: str = "default"
    name: str = ""
    kind: str = UNDEFINED_KIND
    currency: str | None = None
    identifiers: Mapping[str, str] = field(default_factory=dict)
    properties: Properties = field(default_factory=dict)
    asset_class: str = "Unknown"
    bond: BondTerms | None = None


def resolve_instrument(
    identifiers: Mapping[str, str],
    scopes: Iterable[str],
    find: Callable[[str, str, str], Sequence[str]],
) -> str:
    """Return the LUID that the identifiers of a transaction, holding or order mean.

    Scopes are tried in order, then `default`. In a scope a unique identifier type that matches wins; then a
    type that is not unique, if exactly one instrument has the value.

    Args:
        identifiers: values by key (`Instrument/default/Figi`) or by type (`Figi`).
        scopes: the portfolio's instrument scopes.
        find: the LUIDs of the instruments that have an identifier, by scope, type and value.

    Returns:
        A LUID; `LUID_ZZZZZZZZ` where nothing matches.
    """
    by_type = {key.rpartition("/")[2]: value for key, value in identifiers.items()}
    if "LusidInstrumentId" not in by_type and "Currency" in by_type:
        code = by_type["Currency"]
        return f"CCY_{code}" if is_currency_code(code) else UNKNOWN_INSTRUMENT
    ordered = dict.fromkeys((*scopes, "default"))
    unique = [name for name in UNIQUE_IDENTIFIER_TYPES if name in by_type]
    shared = [name for name in by_type if name not in UNIQUE_IDENTIFIER_TYPES]
    for scope in ordered:
        for name in unique:
            if found := find(scope, name, by_type[name]):
                return found[0]
        for name in shared:
            if len(found := find(scope, name, by_type[name])) == 1:
                return found[0]
    return UNKNOWN_INSTRUMENT
