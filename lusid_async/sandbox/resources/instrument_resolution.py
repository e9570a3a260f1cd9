"""Which instrument the identifiers of a transaction, a holding or an order mean, and views of instruments."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from lusid_async.sandbox.domain.bonds import BondTerms
from lusid_async.sandbox.domain.currencies import is_currency_code
from lusid_async.sandbox.domain.instruments import UNDEFINED_KIND, InstrumentView, resolve_instrument
from lusid_async.sandbox.domain.values import is_currency
from lusid_async.sandbox.json_values import read_json
from lusid_async.sandbox.resources.domain_json import decimal_of, moment_of, property_value
from lusid_async.sandbox.resources.instrument_master import (
    DEFAULT_SCOPE,
    KIND,
    LUID,
    InstrumentMaster,
    bare_type,
    owner,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lusid_async.sandbox.json_values import JsonObject
    from lusid_async.sandbox.storage.bitemporal import AsOf
    from lusid_async.sandbox.storage.session import Session


class InstrumentResolver:
    """Resolves identifiers; the same ones are looked up once.

    Args:
        session: where instruments are kept.
        scopes: the instrument scopes of the portfolio; `default` comes after them.
    """

    def __init__(self, session: Session, scopes: Iterable[str] = ()) -> None:
        self._session = session
        self._master = InstrumentMaster(session)
        self._scopes = tuple(scopes)
        self._resolved: dict[tuple[tuple[str, str | None], ...], tuple[str, str]] = {}

    def resolve(self, identifiers: Mapping[str, str | None]) -> tuple[str, str]:
        """Return the LUID and the scope of the instrument; `LUID_ZZZZZZZZ` where there is none."""
        key = tuple(identifiers.items())
        if key not in self._resolved:
            found_in: dict[str, str] = {}

            def find(scope: str, name: str, value: str) -> list[str]:
                codes = self._find(scope, name, value)
                found_in.update(dict.fromkeys(codes, scope))
                return codes

            given = {bare_type(name): value for name, value in identifiers.items() if value}
            luid = resolve_instrument(given, self._scopes, find)
            self._resolved[key] = (luid, found_in.get(luid, DEFAULT_SCOPE))
        return self._resolved[key]

    def _find(self, scope: str, name: str, value: str) -> list[str]:
        at = self._session.at()
        if name == LUID:
            if is_currency(value):
                return [value] if is_currency_code(value.removeprefix("CCY_")) else []
            return [] if self._master.find(scope, LUID, value, at) is None else [value]
        return self._session.lookups.codes(KIND, scope, name, value, at.as_at)


class InstrumentViews(Mapping[str, InstrumentView]):
    """The instruments of holdings as the domain sees them, read when first asked for.

    Args:
        session: where instruments are kept.
        at: the moment.
        property_keys: the properties that are of interest.
        scopes: the scopes by LUID, where they are not `default`.
    """

    def __init__(
        self,
        session: Session,
        at: AsOf,
        property_keys: Iterable[str] = (),
        scopes: Mapping[str, str] | None = None,
    ) -> None:
        self._session = session
        self._master = InstrumentMaster(session)
        self._at = at
        self._keys = tuple(property_keys)
        self._scopes = scopes or {}
        self._views: dict[str, InstrumentView] = {}

    def __getitem__(self, luid: str) -> InstrumentView:
        """Return the instrument of a LUID; one without a name where it is not stored."""
        if luid not in self._views:
            self._views[luid] = self._view(luid)
        return self._views[luid]

    def __iter__(self) -> Iterator[str]:
        """Yield the LUIDs that were asked for."""
        return iter(self._views)

    def __len__(self) -> int:
        """Return how many were asked for."""
        return len(self._views)

    def _view(self, luid: str) -> InstrumentView:
        scope = self._scopes.get(luid, DEFAULT_SCOPE)
        entry = self._session.entries.get(KIND, scope, luid, self._at)
        if entry is None:
            code = luid.removeprefix("CCY_")
            return InstrumentView(
                luid,
                scope,
                code if is_currency(luid) else "",
                "Cash" if is_currency(luid) else UNDEFINED_KIND,
                code if is_currency(luid) else None,
                asset_class="Money" if is_currency(luid) else "Unknown",
            )
        value: dict[str, Any] = read_json(entry.value)
        definition = value["instrumentDefinition"] or {}
        found = self._master.properties.named(owner(luid), self._keys, self._at) if self._keys else []
        return InstrumentView(
            luid,
            scope,
            value["name"],
            definition.get("instrumentType", UNDEFINED_KIND),
            definition.get("domCcy"),
            value["identifiers"],
            {each["key"]: property_value(each["value"]) for each in found},
            "Money" if is_currency(luid) else value["assetClass"],
            bond_terms(definition) if definition.get("instrumentType") == "Bond" else None,
        )


_BOND_OPTIONS = (
    "calculationType",
    "exDividendConfiguration",
    "exDividendDays",
    "firstCouponPayDate",
    "initialCouponDate",
    "parPerUnit",
    "roundingConventions",
    "timeZoneConventions",
    "tradingConventions",
)
_FLOW_OPTIONS = (
    "accrualDateAdjustment",
    "accrualDayCountConvention",
    "businessDayConvention",
    "couponPaymentLag",
    "leapDaysIncluded",
    "principalPaymentLag",
)
_UNADJUSTED = ("", "NoAdjustment", "NoAdjust", "None")
_FREQUENCY = re.compile(r"(\d{1,2})([MY])", re.ASCII)


def bond_terms(definition: JsonObject) -> BondTerms:
    """Return what accrued interest needs of the definition of a bond."""
    flows = definition["flowConventions"]
    unsupported = [name for name in _BOND_OPTIONS if definition.get(name)]
    unsupported += [name for name in _FLOW_OPTIONS if flows.get(name)]
    frequency = _FREQUENCY.fullmatch(flows.get("paymentFrequency") or "")
    if frequency is None:
        unsupported.append(f"the paymentFrequency {flows.get('paymentFrequency')}")
    if (flows.get("rollConvention") or "") not in _UNADJUSTED:
        unsupported.append(f"the rollConvention {flows['rollConvention']}")
    months = 0 if frequency is None else int(frequency[1]) * (12 if frequency[2] == "Y" else 1)
    return BondTerms(
        moment_of(definition["startDate"]).date(),
        moment_of(definition["maturityDate"]).date(),
        decimal_of(definition.get("couponRate") or 0, "couponRate"),
        decimal_of(definition.get("principal") or 0, "principal"),
        months,
        flows.get("dayCountConvention") or "",
        tuple(unsupported),
    )
