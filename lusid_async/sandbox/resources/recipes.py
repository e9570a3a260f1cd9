"""Configuration recipes: stored as sent, and read as the domain's valuation needs them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.domain.recipes import MarketRule, Recipe
from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.operation_call import page_of_rows, paged_body
from lusid_async.sandbox.problems import RECIPE_NOT_FOUND, Problem, invalid
from lusid_async.sandbox.timestamps import write_time

if TYPE_CHECKING:
    from lusid_async.sandbox.operation_call import Call
    from lusid_async.sandbox.storage.bitemporal import AsOf, Entry
    from lusid_async.sandbox.storage.session import Session

KIND = "recipe"

_RULE_OPTIONS = ("asAt", "mask", "sourceSystem", "fallThroughOnAccessDenied")
_IGNORED_RULE_VALUES = {"sourceSystem": ("Lusid",)}
_MARKET_PARTS = ("bidMarketRules", "groupedMarketRules", "offerMarketRules")
_PRICING_PARTS = ("modelChoice", "holdingPricingInfo")
_PRICE_OFF_LOOKUP = "allowAnyInstrumentsWithSecUidToPriceOffLookup"  # pragma: allowlist secret
_EMULATED_OPTIONS = {
    "allowPartiallySuccessfulEvaluation",
    _PRICE_OFF_LOOKUP,
    "modelSelection",
}
_EMULATED_MARKET_OPTIONS = {
    "attemptToInferMissingFx",
    "defaultInstrumentCodeType",
    "defaultScope",
    "defaultSupplier",
    # Where conventions and calendars are found; nothing that is emulated asks for them.
    "calendarScope",
    "conventionScope",
}


def recipe_at(session: Session, scope: str, code: str, at: AsOf) -> JsonObject:
    """Return a stored recipe; the code `default` need not be stored.

    LUSID's own default recipe looks for mid prices by LUID, of the supplier Lusid, in the recipe's scope (its
    public valuation notebook).

    Raises:
        Problem: there is none.
    """
    entry = session.entries.get(KIND, scope, code, at)
    if entry is None and code.casefold() == "default":
        options = {
            "defaultSupplier": "Lusid",
            "defaultInstrumentCodeType": "LusidInstrumentId",
            "defaultScope": scope,
        }
        return {"scope": scope, "code": code, "market": {"options": options}}
    if entry is None:
        raise Problem(RECIPE_NOT_FOUND, f"There is no recipe {code!r} in scope {scope!r}.")
    value: JsonObject = read_json(entry.value)
    return value


def recipe_of(value: JsonObject) -> Recipe:
    """Return a recipe as the domain sees it.

    Raises:
        NotEmulated: it has options that change the values in ways that are not emulated.
    """
    market, pricing = value.get("market") or {}, value.get("pricing") or {}
    options, pricing_options = market.get("options") or {}, pricing.get("options") or {}
    _refuse(market, _MARKET_PARTS)
    _refuse(pricing, _PRICING_PARTS)
    _refuse(options, [name for name in options if name not in _EMULATED_MARKET_OPTIONS])
    _refuse(pricing_options, [name for name in pricing_options if name not in _EMULATED_OPTIONS])
    _refuse((value.get("aggregation") or {}).get("options") or {}, ("applyIso4217Rounding",))
    selection = pricing_options.get("modelSelection") or {}
    models: dict[str | None, str] = {} if not selection.get("model") else {None: selection["model"]}
    for rule in pricing.get("modelRules") or ():
        if rule.get("instrumentId") or rule.get("addressKeyFilters"):
            raise NotEmulated("Model rules", "instrumentId and addressKeyFilters of a rule")
        models[rule["instrumentType"]] = rule["modelName"]
    return Recipe(
        tuple(_rule(each) for each in market.get("marketRules") or ()),
        tuple(_specific_rule(each) for each in market.get("specificRules") or ()),
        options.get("defaultSupplier"),
        options.get("defaultInstrumentCodeType"),
        options.get("defaultScope"),
        bool(options.get("attemptToInferMissingFx")),
        models,
        bool(pricing_options.get("allowPartiallySuccessfulEvaluation")),
        bool(pricing_options.get(_PRICE_OFF_LOOKUP)),
        (value.get("holding") or {}).get("taxLotLevelHoldings") is not False,
    )


def _refuse(held: JsonObject, names: Any) -> None:
    found = [name for name in names if held.get(name)]
    if found:
        raise NotEmulated("Recipe options", ", ".join(found))


def _rule(value: JsonObject, kinds: frozenset[str] | None = None) -> MarketRule:
    unsupported = [
        name
        for name in _RULE_OPTIONS
        if value.get(name) and value[name] not in _IGNORED_RULE_VALUES.get(name, ())
    ]
    return MarketRule(
        value["key"],
        value["supplier"],
        value["dataScope"],
        value["quoteType"],
        value.get("field") or "mid",
        value.get("quoteInterval") or None,
        value.get("priceSource") or "",
        kinds,
        tuple(unsupported),
    )


def _specific_rule(value: JsonObject) -> MarketRule:
    given = value["dependencySourceFilter"] or {}
    unsupported = [name for name in given if name != "instrumentType" and given[name]]
    if unsupported:
        raise NotEmulated("Specific rules", f"{', '.join(unsupported)} of a dependencySourceFilter")
    kind = given.get("instrumentType")
    return _rule(value, None if kind is None else frozenset({kind}))


def _upsert(call: Call) -> JsonObject:
    recipe = call.body.get("configurationRecipe")
    if recipe is None:
        raise invalid({"configurationRecipe": ["The configurationRecipe field is required."]})
    change = call.session.change
    call.session.entries.put(KIND, recipe["scope"], recipe["code"], to_json_bytes(recipe), change, renew=True)
    return {"href": call.url, "value": write_time(change.as_at), "links": []}


def _get(call: Call) -> JsonObject:
    return {"href": call.url, "value": read_json(_found(call, call.at).value), "links": []}


def _list(call: Call) -> JsonObject:
    listing = call.listing(default_limit=None)
    rows = [
        {"href": None, "value": read_json(entry.value), "links": []}
        for entry in call.session.entries.scan(KIND, listing.at)
    ]
    page = page_of_rows(listing, rows)
    return paged_body(call, page, list(page.rows))


def _delete(call: Call) -> JsonObject:
    entry, change = _found(call, call.session.at()), call.session.change
    call.session.entries.end(KIND, entry.scope, entry.code, change)
    return {"href": None, "value": write_time(change.as_at), "links": []}


def _found(call: Call, at: AsOf) -> Entry:
    scope, code = call.path["scope"], call.path["code"]
    entry = call.session.entries.get(KIND, scope, code, at)
    if entry is None:
        raise Problem(RECIPE_NOT_FOUND, f"There is no recipe {code!r} in scope {scope!r}.")
    return entry


OPERATIONS = {
    "UpsertConfigurationRecipe": _upsert,
    "GetConfigurationRecipe": _get,
    "ListConfigurationRecipes": _list,
    "DeleteConfigurationRecipe": _delete,
}
