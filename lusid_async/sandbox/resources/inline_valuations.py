"""`GetValuationOfWeightedInstruments`: instruments that the request itself defines, valued under a recipe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.domain.holdings import Holding
from lusid_async.sandbox.domain.instruments import InstrumentView
from lusid_async.sandbox.domain.movements import HoldingType
from lusid_async.sandbox.domain.valued_lines import ValuationLine
from lusid_async.sandbox.domain.values import ZERO, Money
from lusid_async.sandbox.resources.domain_json import decimal_of
from lusid_async.sandbox.resources.instrument_master import asset_class, bare_type
from lusid_async.sandbox.resources.instrument_resolution import bond_terms
from lusid_async.sandbox.resources.valuations import read_request, valuation_json, valued_rows

if TYPE_CHECKING:
    from lusid_async.sandbox.json_values import JsonObject
    from lusid_async.sandbox.operation_call import Call, Handler

_OF_A_PORTFOLIO = ("Holding/Cost", "Holding/default/Cost", "Holding/default/PortfolioCost", "Portfolio/")
_IN_PORTFOLIO_CURRENCY = ("PvInPortfolioCcy", "PnL", "DomPortfolio", "Holding/default/PV")


def _value(call: Call) -> JsonObject:
    request = call.body
    asked = read_request(call, request)
    for key in asked.query.keys:
        if key.startswith(_OF_A_PORTFOLIO) or any(part in key for part in _IN_PORTFOLIO_CURRENCY):
            raise NotEmulated(f"Metric {key}", "the instruments of the request have no portfolio and no cost")
    lines = [_line(each) for each in request["instruments"]]
    currencies = {line.base_currency for line in lines}
    return valuation_json(call, valued_rows(call, asked, lambda _: lines, currencies), request)


def _line(weighted: JsonObject) -> ValuationLine:
    definition = weighted.get("instrument")
    if not definition:
        raise NotEmulated("Weighted instruments", "those that are looked up; give a definition")
    if weighted.get("inLineLookupIdentifiers") or weighted.get("instrumentScope"):
        raise NotEmulated("Weighted instruments", "inLineLookupIdentifiers and instrumentScope of one")
    currency = definition.get("domCcy") or ""
    name = weighted.get("holdingIdentifier") or ""
    identifiers = {
        _identifier_type(key): str(value)
        for key, value in (definition.get("identifiers") or {}).items()
        if value is not None
    }
    kind = definition["instrumentType"]
    view = InstrumentView(
        "",
        "default",
        name,
        kind,
        currency or None,
        identifiers,
        asset_class=asset_class(kind),
        bond=bond_terms(definition) if kind == "Bond" else None,
    )
    units = decimal_of(weighted.get("quantity") or 0, "quantity")
    nothing = Money(ZERO, currency)
    holding = Holding("", "default", HoldingType.POSITION, units, units, nothing, nothing)
    return ValuationLine(holding, view, ("", ""), currency, {"Analytic/default/InstrumentTag": name})


def _identifier_type(key: str) -> str:
    """Return `ClientInternal` for `clientInternal`, as the identifiers of a definition are written."""
    bare = bare_type(key)
    return f"{bare[:1].upper()}{bare[1:]}"


OPERATIONS: dict[str, Handler] = {"GetValuationOfWeightedInstruments": _value}
