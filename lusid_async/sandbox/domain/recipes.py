"""Recipes: which quote prices an instrument, and which rate exchanges a currency."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.currencies import CURRENCY_SUBUNITS
from lusid_async.sandbox.domain.errors import NotEmulated, Refusal, Refused
from lusid_async.sandbox.domain.instruments import UNDEFINED_KIND
from lusid_async.sandbox.domain.quotes import QuoteSeries, quote_window
from lusid_async.sandbox.domain.values import ONE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime
    from decimal import Decimal

    from lusid_async.sandbox.domain.instruments import InstrumentView
    from lusid_async.sandbox.domain.quotes import Quote, QuoteSource

SIMPLE_STATIC = "SimpleStatic"


@dataclass(frozen=True, slots=True)
class MarketRule:
    """A rule of `marketRules` or `specificRules`.

    Args:
        key: such as `Quote.Figi.*`, `Equity.LusidInstrumentId.*` or `Fx.CurrencyPair.*`.
        supplier: provider of the quotes.
        scope: `dataScope` of the quotes.
        quote_type: such as `Price` or `Rate`.
        field: such as `mid`.
        interval: `quoteInterval`; None means `1D.0D`.
        price_source: blank where there is none.
        instrument_kinds: of a specific rule's `dependencySourceFilter`; None means any.
        unsupported: names of further options that are set; none is emulated.
    """

    key: str
    supplier: str
    scope: str
    quote_type: str = "Price"
    field: str = "mid"
    interval: str | None = None
    price_source: str = ""
    instrument_kinds: frozenset[str] | None = None
    unsupported: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Recipe:
    """What valuation needs of a configuration recipe.

    Args:
        rules: `marketRules`, tried in order.
        specific_rules: `specificRules`, tried before them.
        default_supplier: of `market.options`; with the other two a last rule for prices and rates.
        default_identifier_type: `defaultInstrumentCodeType`.
        default_scope: `defaultScope`.
        infer_missing_fx: `attemptToInferMissingFx`.
        models: model name by instrument kind, of `pricing.modelRules`; None is the rule for all kinds.
        partial: `allowPartiallySuccessfulEvaluation`: a row without market data has no value, and says why.
        looks_up_any: `allowAnyInstrumentsWithSecUidToPriceOffLookup`: quotes price exotic instruments too.
        by_taxlots: `holding.taxLotLevelHoldings`: whether each tax lot has a row.
    """

    rules: tuple[MarketRule, ...] = ()
    specific_rules: tuple[MarketRule, ...] = ()
    default_supplier: str | None = None
    default_identifier_type: str | None = None
    default_scope: str | None = None
    infer_missing_fx: bool = False
    models: Mapping[str | None, str] = field(default_factory=dict)
    partial: bool = False
    looks_up_any: bool = False
    by_taxlots: bool = True

    def model_of(self, kind: str) -> str:
        """Return the model for a kind of instrument; a bond is discounted unless a rule says otherwise."""
        default = "Discounting" if kind == "Bond" else SIMPLE_STATIC
        return self.models.get(kind) or self.models.get(None) or default

    def price_rules(self, kind: str) -> Iterator[MarketRule]:
        """Yield the rules that may price a kind of instrument, the first to try first."""
        for rule in self.specific_rules:
            if rule.instrument_kinds is None or kind in rule.instrument_kinds:
                yield rule
        yield from self.rules
        if self.default_supplier and self.default_identifier_type and self.default_scope:
            yield MarketRule(
                f"Quote.{self.default_identifier_type}.*", self.default_supplier, self.default_scope
            )

    def rate_rules(self) -> Iterator[MarketRule]:
        """Yield the rules for exchange rates, the first to try first."""
        for rule in (*self.specific_rules, *self.rules):
            if rule.key.lower().startswith("fx."):
                yield rule
        if self.default_supplier and self.default_scope:
            for quote_type in ("Rate", "Price"):
                yield MarketRule("Fx.CurrencyPair.*", self.default_supplier, self.default_scope, quote_type)


def find_price(recipe: Recipe, quotes: QuoteSource, instrument: InstrumentView, at: datetime) -> Quote:
    """Return the quote that prices an instrument: the first that a rule finds.

    Raises:
        NotEmulated: a rule has an option or a key that is not emulated.
        Refused: there is none in any rule's window.
    """
    for rule in recipe.price_rules(instrument.kind):
        asset_class, identifier_type, pattern = _parts(rule)
        if asset_class == "fx" or not _covers(asset_class, instrument.kind):
            continue
        value = _identifier(instrument, identifier_type)
        if (
            value
            and pattern in ("*", value)
            and (quote := _look_up(rule, quotes, identifier_type, value, at))
        ):
            return quote
    raise Refused(
        Refusal.MARKET_RESOLVER,
        f"No market data rule of the recipe finds a quote of {instrument.luid} at {at.isoformat()}."
        f"{_looked_for(recipe, instrument, at)}",
    )


def find_rate(recipe: Recipe, quotes: QuoteSource, source: str, target: str, at: datetime) -> Decimal:
    """Return how much of one currency a unit of another is worth.

    A quote of the pair itself is taken. With `attemptToInferMissingFx` also the inverse, the way through USD,
    and a currency's subunits, such as GBp.

    Raises:
        NotEmulated: a rule has an option or a key that is not emulated.
        Refused: no rate is found.
    """
    if source == target:
        return ONE
    rate = _direct(recipe, quotes, source, target, at)
    if rate is None and recipe.infer_missing_fx:
        rate = _inferred(recipe, quotes, source, target, at)
    if rate is None:
        tried = [_described(rule, f"{source}/{target}", at) for rule in recipe.rate_rules()]
        inference = (
            ""
            if recipe.infer_missing_fx
            else " With attemptToInferMissingFx of market.options the inverse and the way through USD count."
        )
        raise Refused(
            Refusal.MARKET_RESOLVER,
            f"No market data rule of the recipe finds a rate {source}/{target} at {at.isoformat()}."
            f"{_listed(tried)}{inference}",
        )
    return rate


_MOST_DESCRIBED = 4
"""Rules that an error describes."""


def _looked_for(recipe: Recipe, instrument: InstrumentView, at: datetime) -> str:
    """Say which quotes would price an instrument, or that no rule is for it."""
    tried = []
    for rule in recipe.price_rules(instrument.kind):
        asset_class, identifier_type, pattern = _parts(rule)
        value = _identifier(instrument, identifier_type)
        covered = asset_class != "fx" and _covers(asset_class, instrument.kind)
        if covered and value and pattern in ("*", value):
            tried.append(_described(rule, f"{identifier_type} {value}", at))
    if not tried:
        held = ", ".join(sorted(instrument.identifiers)) or "none"
        return f" No rule is for its class and one of its identifiers ({held})."
    return _listed(tried)


def _listed(tried: list[str]) -> str:
    different = list(dict.fromkeys(tried))
    if not different:
        return ""
    further = len(different) - _MOST_DESCRIBED
    rest = f"; and by {further} further rules" if further > 0 else ""
    return f" It looked for {'; '.join(different[:_MOST_DESCRIBED])}{rest}."


def _described(rule: MarketRule, what: str, at: datetime) -> str:
    start, end = quote_window(at, rule.interval)
    until = "" if end == at else f" until {end.isoformat()}"
    quoted = f"{rule.supplier} {rule.quote_type} {rule.field}"
    return f"{quoted} of {what} in scope {rule.scope} since {start.date().isoformat()}{until}"


def _inferred(recipe: Recipe, quotes: QuoteSource, source: str, target: str, at: datetime) -> Decimal | None:
    if source in CURRENCY_SUBUNITS or target in CURRENCY_SUBUNITS:
        main_source, main_target = (
            CURRENCY_SUBUNITS.get(source, source),
            CURRENCY_SUBUNITS.get(target, target),
        )
        scale = (ONE / 100 if source in CURRENCY_SUBUNITS else ONE) * (
            100 if target in CURRENCY_SUBUNITS else 1
        )
        return scale * find_rate(recipe, quotes, main_source, main_target, at)
    if (rate := _either_way(recipe, quotes, source, target, at)) is not None:
        return rate
    first = _either_way(recipe, quotes, source, "USD", at)
    second = _either_way(recipe, quotes, "USD", target, at)
    return None if first is None or second is None else first * second


def _either_way(
    recipe: Recipe, quotes: QuoteSource, source: str, target: str, at: datetime
) -> Decimal | None:
    if (rate := _direct(recipe, quotes, source, target, at)) is not None:
        return rate
    inverse = _direct(recipe, quotes, target, source, at)
    return ONE / inverse if inverse else None


def _direct(recipe: Recipe, quotes: QuoteSource, source: str, target: str, at: datetime) -> Decimal | None:
    pair = f"{source}/{target}"
    for rule in recipe.rate_rules():
        _, identifier_type, pattern = _parts(rule)
        if identifier_type != "CurrencyPair" or pattern not in ("*", pair):
            continue
        if quote := _look_up(rule, quotes, "CurrencyPair", pair, at):
            return quote.scaled_value
    return None


def _look_up(
    rule: MarketRule, quotes: QuoteSource, identifier_type: str, value: str, at: datetime
) -> Quote | None:
    if rule.unsupported:
        raise NotEmulated("Market data rules", f"{', '.join(rule.unsupported)} of the rule {rule.key}")
    start, end = quote_window(at, rule.interval)
    series = QuoteSeries(
        rule.supplier, value, identifier_type, rule.quote_type, rule.field, rule.price_source
    )
    return quotes.latest(rule.scope, series, end, start)


def _parts(rule: MarketRule) -> tuple[str, str, str]:
    parts = rule.key.split(".", 2)
    if len(parts) < 3:
        raise Refused(Refusal.INVALID_RECIPE, f"'{rule.key}' is no key of a rule, such as Quote.Figi.*")
    return parts[0].lower(), parts[1], parts[2]


def _covers(asset_class: str, kind: str) -> bool:
    """Tell whether a rule's class covers a kind; an instrument without a definition counts as an equity."""
    return asset_class == "quote" or asset_class == ("equity" if kind == UNDEFINED_KIND else kind.lower())


def _identifier(instrument: InstrumentView, identifier_type: str) -> str | None:
    if identifier_type in ("LusidInstrumentId", "Luid"):
        return instrument.luid
    return instrument.identifiers.get(identifier_type)
