"""The seed `fund`: a made-up asset manager with two years of trading, the same for the same seed number.

2,000 instruments, 20 portfolios of four mandates in five currencies, 10,000 transactions, dividends twice a
year and a few splits, a price of every held equity on each business day and of every other instrument at each
end of a quarter, exchange rates, and a recipe to value with.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from lusid_async.sandbox.json_values import JsonObject, to_json_bytes
from lusid_async.sandbox.resources.corporate_actions import ACTION, SOURCE
from lusid_async.sandbox.resources.instrument_master import DEFAULT_SCOPE
from lusid_async.sandbox.resources.portfolio_entries import KIND as PORTFOLIO
from lusid_async.sandbox.resources.portfolio_entries import TRANSACTION, portfolio_key
from lusid_async.sandbox.resources.quotes import KIND as QUOTE
from lusid_async.sandbox.resources.quotes import series_code
from lusid_async.sandbox.resources.recipes import KIND as RECIPE
from lusid_async.sandbox.seed import (
    SEED_REQUEST,
    SEED_USER,
    define_properties,
    instrument_requests,
    seed_currencies,
    write_new_instruments,
)
from lusid_async.sandbox.storage.new_entries import NewEntries
from lusid_async.sandbox.storage.session import session
from lusid_async.sandbox.timestamps import END_OF_TIME, to_microseconds, to_timestamp, write_time

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lusid_async.sandbox.storage.database import Database

SCOPE = "fund"
"""The scope of everything but the instruments."""
INSTRUMENTS = 2000
TRANSACTIONS = 500
"""Of each portfolio."""
FIRST_DAY, LAST_DAY = date(2023, 1, 2), date(2024, 12, 31)

_WRITTEN_AT = datetime(2025, 1, 1, tzinfo=UTC)
_CURRENCIES = ("GBP", "USD", "EUR", "JPY", "CHF")
_MANDATES = ("growth", "income", "core", "opportunities")
_EQUITIES_PER_CURRENCY = 50
_HELD = 30
_TO_POUNDS = {"USD": 0.81, "EUR": 0.88, "JPY": 0.0058, "CHF": 0.90}
_SPLITS = 5


@dataclass(slots=True)
class _Equity:
    """An equity that portfolios hold, with its price on each business day."""

    luid: str
    figi: str
    currency: str
    prices: list[float]
    split_day: int | None = None


@dataclass(slots=True)
class _Portfolio:
    code: str
    currency: str
    equities: Sequence[_Equity]
    held: dict[str, int] = field(default_factory=dict)


def seed_fund(database: Database, number: int = 0) -> None:
    """Write the fund to an empty store.

    Args:
        database: the store.
        number: another number gives other prices and transactions.
    """
    seed_currencies(database)
    generator = random.Random(number)  # noqa: S311 - not for secrets
    days = list(_business_days())
    with session(database, SEED_USER, SEED_REQUEST, lambda: _WRITTEN_AT) as store:
        new = NewEntries(store)
        define_properties(store)
        requests = list(instrument_requests(INSTRUMENTS))
        luids = write_new_instruments(store, new, requests, INSTRUMENTS)
        equities = _equities(generator, luids, requests, len(days))
        _write_prices(new, generator, equities, luids, requests, days)
        _write_rates(new, generator, days)
        _write_actions(new, equities, days)
        new.add(RECIPE, SCOPE, "default", to_json_bytes(_recipe()))
        for portfolio in _portfolios(generator, equities):
            _write_portfolio(new, portfolio)
            for sequence, value in enumerate(_transactions(generator, portfolio, days), start=1):
                identity = f"{portfolio.code}-{sequence:05d}"
                value["transactionId"] = identity
                key = portfolio_key(SCOPE, portfolio.code)
                new.add(TRANSACTION, key, identity, to_json_bytes(value))
        new.flush()


def _business_days() -> Iterator[date]:
    day = FIRST_DAY
    while day <= LAST_DAY:
        if day.weekday() < 5:
            yield day
        day += timedelta(days=1)


def _equities(
    generator: random.Random, luids: Sequence[str], requests: Sequence[JsonObject], days: int
) -> list[_Equity]:
    found: list[_Equity] = []
    counts = dict.fromkeys(_CURRENCIES, 0)
    for luid, request in zip(luids, requests, strict=True):
        definition = request["definition"]
        currency: str = definition["domCcy"]
        if definition["instrumentType"] != "Equity" or counts[currency] == _EQUITIES_PER_CURRENCY:
            continue
        counts[currency] += 1
        split_day = generator.randrange(100, days - 100) if counts[currency] == _SPLITS else None
        prices = _walk(generator, generator.uniform(5, 200), days, split_day)
        found.append(_Equity(luid, request["identifiers"]["Figi"]["value"], currency, prices, split_day))
    return found


def _walk(generator: random.Random, start: float, days: int, split_day: int | None = None) -> list[float]:
    """Return a price on each day: a random walk, halved by a split of two for one."""
    price, found = start, []
    for day in range(days):
        price = max(0.5, price * (0.9803 + 0.04 * generator.random()))
        if day == split_day:
            price /= 2
        found.append(price)
    return found


def _write_prices(
    new: NewEntries,
    generator: random.Random,
    equities: Sequence[_Equity],
    luids: Sequence[str],
    requests: Sequence[JsonObject],
    days: Sequence[date],
) -> None:
    for equity in equities:
        _write_series(new, equity.luid, "LusidInstrumentId", "Price", equity.currency, days, equity.prices)
    held = {equity.luid for equity in equities}
    quarter_ends = [
        day for day, following in zip(days, [*days[1:], None], strict=True) if _ends_quarter(day, following)
    ]
    for luid, request in zip(luids, requests, strict=True):
        if luid not in held:
            prices = _walk(generator, generator.uniform(80, 120), len(quarter_ends))
            currency = request["definition"]["domCcy"]
            _write_series(new, luid, "LusidInstrumentId", "Price", currency, quarter_ends, prices)


def _ends_quarter(day: date, following: date | None) -> bool:
    return day.month % 3 == 0 and (following is None or following.month != day.month)


def _write_rates(new: NewEntries, generator: random.Random, days: Sequence[date]) -> None:
    for currency, start in _TO_POUNDS.items():
        rate, rates = start, []
        for _ in days:
            rate *= 1 + generator.gauss(0, 0.004)
            rates.append(rate)
        pair = f"{currency}/GBP"
        _write_series(new, pair, "CurrencyPair", "Rate", pair, days, rates, digits=6)


def _write_series(
    new: NewEntries,
    identifier: str,
    identifier_type: str,
    quote_type: str,
    unit: str,
    days: Sequence[date],
    values: Sequence[float],
    *,
    digits: int = 2,
) -> None:
    series = {
        "provider": "Lusid",
        "priceSource": "",
        "instrumentId": identifier,
        "instrumentIdType": identifier_type,
        "quoteType": quote_type,
        "field": "mid",
    }
    code = series_code(series)
    # Written by hand: there are two hundred thousand.
    start = f'{{"quoteId":{{"quoteSeriesId":{to_json_bytes(series).decode()},"effectiveAt":"'
    end = (
        f',"unit":"{unit}"}},"lineage":"sandbox","cutLabel":"","uploadedBy":"{SEED_USER}",'
        f'"asAt":"{to_timestamp(_WRITTEN_AT)}","scaleFactor":null}}'
    )
    times, texts = _closings(tuple(days))
    new.add_series(
        QUOTE,
        SCOPE,
        code,
        [
            (at, until, f'{start}{text}"}},"metricValue":{{"value":{value:.{digits}f}{end}'.encode())
            for at, until, text, value in zip(times, [*times[1:], END_OF_TIME], texts, values, strict=True)
        ],
    )


@cache
def _closings(days: tuple[date, ...]) -> tuple[list[int], list[str]]:
    """Return the moments at which days close, and how they are written."""
    times = [_closing(day) for day in days]
    return times, [write_time(at) for at in times]


@cache
def _closing(day: date) -> int:
    return to_microseconds(datetime(day.year, day.month, day.day, 17, tzinfo=UTC))


def _write_actions(new: NewEntries, equities: Sequence[_Equity], days: Sequence[date]) -> None:
    new.add(
        SOURCE, SCOPE, "actions", to_json_bytes({"displayName": "Corporate actions", "description": None})
    )
    for number, equity in enumerate(equities):
        for half_year in range(4):
            ex_day = 20 + number % 80 + half_year * 125
            amount = round(equity.prices[ex_day - 1] * 0.01, 4)
            cash = _component(
                f"CCY_{equity.currency}", {"Instrument/default/Currency": equity.currency}, amount
            )
            _write_action(new, f"dividend-{equity.figi}-{half_year + 1}", equity, days[ex_day], 1, cash)
        if equity.split_day is not None:
            _write_action(new, f"split-{equity.figi}", equity, days[equity.split_day], 2)


def _write_action(
    new: NewEntries, code: str, equity: _Equity, ex_date: date, units: int, *outputs: JsonObject
) -> None:
    ex = datetime(ex_date.year, ex_date.month, ex_date.day, tzinfo=UTC)
    identifiers = {"Instrument/default/Figi": equity.figi}
    dates = {"announcementDate": -14, "exDate": 0, "recordDate": 1, "paymentDate": 10}
    value: JsonObject = {
        "corporateActionCode": code,
        "description": None,
        **{name: to_timestamp(ex + timedelta(days=days)) for name, days in dates.items()},
        "transitions": [
            {
                "inputTransition": _component(equity.luid, identifiers, 1, 1),
                "outputTransitions": [_component(equity.luid, identifiers, units, 1), *outputs],
            }
        ],
    }
    new.add(ACTION, f"{SCOPE}/actions", code, to_json_bytes(value))


def _component(luid: str, identifiers: JsonObject, units: float, cost: float = 0) -> JsonObject:
    return {
        "instrumentIdentifiers": identifiers,
        "unitsFactor": units,
        "costFactor": cost,
        "instrumentUid": luid,
        "instrumentScope": DEFAULT_SCOPE,
    }


def _portfolios(generator: random.Random, equities: Sequence[_Equity]) -> Iterator[_Portfolio]:
    for currency in _CURRENCIES:
        domestic = [equity for equity in equities if equity.currency == currency]
        for mandate in _MANDATES:
            held = sorted(generator.sample(domestic, _HELD), key=lambda equity: equity.luid)
            yield _Portfolio(f"{currency.lower()}-{mandate}", currency, held)


def _write_portfolio(new: NewEntries, portfolio: _Portfolio) -> None:
    start = to_microseconds(datetime(FIRST_DAY.year, 1, 1, tzinfo=UTC))
    currency, _, mandate = portfolio.code.partition("-")
    value: JsonObject = {
        "displayName": f"{currency.upper()} equity {mandate}",
        "description": "A made-up portfolio.",
        "created": write_time(start),
        "type": "Transaction",
        "baseCurrency": portfolio.currency,
        "corporateActionSourceId": {"scope": SCOPE, "code": "actions"},
        "subHoldingKeys": [],
        "accountingMethod": "AverageCost",
    }
    new.add(PORTFOLIO, SCOPE, portfolio.code, to_json_bytes(value), effective_from=start)


def _transactions(
    generator: random.Random, portfolio: _Portfolio, days: Sequence[date]
) -> Iterator[JsonObject]:
    """Yield the transactions of a portfolio in the order of their dates: a deposit, purchases and sales."""
    cash = {"Instrument/default/Currency": portfolio.currency}
    deposit = 500_000_000.0
    yield _transaction("FundsIn", f"CCY_{portfolio.currency}", cash, days[0], portfolio, deposit, 1.0)
    traded = sorted(generator.randrange(len(days) - 5) for _ in range(TRANSACTIONS - 1))
    for day in traded:
        equity = generator.choice(portfolio.equities)
        split = equity.split_day is not None and day >= equity.split_day
        # Units are counted after the split, so that no sale exceeds what is held.
        held = portfolio.held.get(equity.luid, 0)
        factor = 1 if split or equity.split_day is None else 2
        sells = held >= 200 and generator.random() < 0.35
        units = (
            generator.randrange(1, held // factor // 100 + 1) * 100 if sells and held >= 100 * factor else 0
        )
        kind = "Sell" if units else "Buy"
        units = units or generator.randrange(1, 50) * 100
        portfolio.held[equity.luid] = held + units * factor * (1 if kind == "Buy" else -1)
        price = round(equity.prices[day], 2)
        identifiers = {"Instrument/default/Figi": equity.figi}
        yield _transaction(
            kind, equity.luid, identifiers, days[day], portfolio, float(units), price, settles=days[day + 2]
        )


def _transaction(
    kind: str,
    luid: str,
    identifiers: JsonObject,
    day: date,
    portfolio: _Portfolio,
    units: float,
    price: float,
    *,
    settles: date | None = None,
) -> JsonObject:
    settles = settles or day
    return {
        "transactionId": "",
        "type": kind,
        "instrumentIdentifiers": identifiers,
        "instrumentScope": DEFAULT_SCOPE,
        "instrumentUid": luid,
        "transactionDate": write_time(_closing(day)),
        "settlementDate": write_time(_closing(settles)),
        "units": units,
        "transactionPrice": {"price": price, "type": "Price"},
        "totalConsideration": {"amount": round(units * price, 2), "currency": portfolio.currency},
        "exchangeRate": 1.0,
        "transactionCurrency": portfolio.currency,
        "properties": {},
        "source": "default",
        "transactionStatus": "Active",
        "entryDateTime": to_timestamp(_WRITTEN_AT),
    }


def _recipe() -> JsonObject:
    def rule(key: str, quote_type: str) -> JsonObject:
        return {
            "key": key,
            "supplier": "Lusid",
            "dataScope": SCOPE,
            "quoteType": quote_type,
            "field": "mid",
            "quoteInterval": "100D.0D",
        }

    return {
        "scope": SCOPE,
        "code": "default",
        "description": "Values the made-up fund.",
        "market": {
            "marketRules": [rule("Quote.LusidInstrumentId.*", "Price"), rule("Fx.CurrencyPair.*", "Rate")],
            "options": {
                "defaultSupplier": "Lusid",
                "defaultInstrumentCodeType": "LusidInstrumentId",
                "defaultScope": SCOPE,
                "attemptToInferMissingFx": True,
            },
        },
    }
