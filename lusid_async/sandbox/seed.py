"""The instruments that a new sandbox holds: made-up bonds and equities, the same ones every time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.currencies import CURRENCIES
from lusid_async.sandbox.json_values import to_json_bytes
from lusid_async.sandbox.resources.instrument_master import (
    DEFAULT_SCOPE,
    KIND,
    LUID_COUNTER,
    InstrumentMaster,
    instrument_value,
    luid_of,
    owner,
)
from lusid_async.sandbox.resources.properties import VALUE as PROPERTY_VALUE
from lusid_async.sandbox.resources.property_definitions import define
from lusid_async.sandbox.storage.new_entries import NewEntries
from lusid_async.sandbox.storage.session import session
from lusid_async.sandbox.timestamps import to_timestamp

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lusid_async.sandbox.json_values import JsonObject
    from lusid_async.sandbox.storage.database import Database
    from lusid_async.sandbox.storage.session import Session

DEFAULT_COUNT = 3000

SEEDED_PROPERTY_KEYS = (
    "Instrument/sandbox/Issuer",
    "Instrument/sandbox/Rating",
    "Instrument/sandbox/AmountOutstanding",
)
"""The keys of the properties that every seeded instrument has."""

SEEDED_AT = datetime(2024, 5, 1, 10, 11, 12, 123456, tzinfo=UTC)
_MARKETS = (
    ("GBP", "Europe/London", "LSE"),
    ("USD", "America/New_York", "NYSE"),
    ("EUR", "Europe/Berlin", "XETRA"),
    ("JPY", "Asia/Tokyo", "TSE"),
    ("CHF", "Europe/Zurich", "SIX"),
)
_ISSUERS = (
    "Alder",
    "Birch",
    "Cedar",
    "Dogwood",
    "Elm",
    "Fir",
    "Ginkgo",
    "Hazel",
    "Juniper",
    "Larch",
    "Maple",
)
_SECTORS = ("Energy", "Utilities", "Health Care", "Financials", "Industrials", "Technology", "Real Estate")
_RATINGS = ("AAA", "AA+", "AA", "A+", "A", "BBB+", "BBB")


SEED_USER = "sandbox-seed"
SEED_REQUEST = "0HSANDBOXSEED:00000001"


def seed_currencies(database: Database) -> None:
    """Write the instrument of every currency, as every LUSID has them from the start."""
    with session(database, SEED_USER, SEED_REQUEST, lambda: SEEDED_AT) as store:
        master = InstrumentMaster(store)
        for code in sorted(CURRENCIES):
            master.add_currency(code)


def seed_instruments(database: Database, count: int = DEFAULT_COUNT) -> None:
    """Write `count` instruments to the default scope, every other one a bond, the rest equities."""
    with session(database, SEED_USER, SEED_REQUEST, lambda: SEEDED_AT) as store:
        define_properties(store)
        if store.has_numbers(LUID_COUNTER):
            master = InstrumentMaster(store)
            for request in instrument_requests(count):
                master.upsert(DEFAULT_SCOPE, request)
            return
        new = NewEntries(store)
        write_new_instruments(store, new, instrument_requests(count), count)
        new.flush()


def write_new_instruments(
    store: Session, new: NewEntries, requests: Iterable[JsonObject], count: int
) -> list[str]:
    """Write instruments to the default scope of a store that has none like them, and return their LUIDs.

    Args:
        store: the store.
        new: collects the rows.
        requests: an `InstrumentDefinition` each.
        count: how many.
    """
    first = store.next_number(LUID_COUNTER, count)
    luids = [luid_of(number) for number in range(first, first + count)]
    for luid, request in zip(luids, requests, strict=True):
        identifiers = {name: held["value"] for name, held in request["identifiers"].items()}
        value = instrument_value(luid, DEFAULT_SCOPE, {**request, "identifiers": identifiers})
        new.add(KIND, DEFAULT_SCOPE, luid, value)
        new.carry(KIND, DEFAULT_SCOPE, luid, identifiers)
        for each in request["properties"]:
            new.add(PROPERTY_VALUE, owner(luid), each["key"], to_json_bytes(each["value"]))
    return luids


def instrument_requests(count: int) -> Iterator[JsonObject]:
    """Yield the first `count` of the made-up instruments, each an `InstrumentDefinition`."""
    for number in range(count):
        yield _bond(number) if number % 2 == 0 else _equity(number)


def define_properties(store: Session) -> None:
    """Define the properties that every seeded instrument has, where they are not yet."""
    for key in SEEDED_PROPERTY_KEYS:
        domain, scope, code = key.split("/")
        kind = "currencyAndAmount" if code == "AmountOutstanding" else "string"
        if store.entries.get("property-definition", "", key, store.at()) is None:
            data_type = {"scope": "system", "code": kind}
            define(
                store,
                {
                    "domain": domain,
                    "scope": scope,
                    "code": code,
                    "displayName": code,
                    "dataTypeId": data_type,
                },
            )


def _request(
    name: str, identifiers: dict[str, str], definition: JsonObject, properties: list[JsonObject]
) -> JsonObject:
    return {
        "name": name,
        "identifiers": {kind: {"value": value} for kind, value in identifiers.items()},
        "definition": definition,
        "properties": properties,
    }


def _bond(number: int) -> JsonObject:
    currency, _, market = _MARKETS[number // 2 % len(_MARKETS)]
    issuer = f"{_ISSUERS[number // 2 % len(_ISSUERS)]} {_SECTORS[number // 2 % len(_SECTORS)]}"
    start = datetime(2015, 1, 15, tzinfo=UTC) + timedelta(days=number % 3000)
    maturity = start.replace(day=min(start.day, 28), year=start.year + 5 + number // 2 % 25)
    coupon = 125 + number // 2 % 60 * 12.5
    identifiers = _identifiers(number, "XS", f"{issuer.upper()} {coupon / 100:.3f} {maturity:%m/%d/%y}")
    definition: JsonObject = {
        "startDate": to_timestamp(start),
        "maturityDate": to_timestamp(maturity),
        "domCcy": currency,
        "flowConventions": {
            "currency": currency,
            "paymentFrequency": "6M",
            "dayCountConvention": "ActualActual",
            "rollConvention": str(start.day) if start.day <= 30 else "EndOfMonth",
            "paymentCalendars": [market],
            "resetCalendars": [],
            "settleDays": 2,
            "resetDays": 0,
            "leapDaysIncluded": True,
            "accrualDateAdjustment": "Adjusted",
            "businessDayConvention": "ModifiedFollowing",
            "accrualDayCountConvention": "ActualActual",
        },
        "principal": 1000.0,
        "couponRate": coupon / 10_000,
        "identifiers": {},
        "exDividendDays": 7,
        "initialCouponDate": None,
        "firstCouponPayDate": to_timestamp(start + timedelta(days=182)),
        "calculationType": "Standard",
        "roundingConventions": [],
        "originalIssuePrice": 99.5,
        "instrumentType": "Bond",
    }
    name = f"{issuer} {coupon / 100:.3f}% {maturity:%d %b %Y}"
    return _request(name, identifiers, definition, _properties(number, issuer))


def _equity(number: int) -> JsonObject:
    currency, time_zone, market = _MARKETS[number // 2 % len(_MARKETS)]
    issuer = f"{_ISSUERS[number // 2 % len(_ISSUERS)]} {_SECTORS[number // 2 % len(_SECTORS)]}"
    ticker = f"{issuer[:2].upper()}{number:04d}"
    identifiers = {**_identifiers(number, "GB", f"{ticker} {market}"), "Sedol": f"B{number:06d}"}
    definition: JsonObject = {
        "identifiers": {"Isin": identifiers["Isin"], "Sedol": identifiers["Sedol"]},
        "domCcy": currency,
        "lotSize": 1,
        "timeZoneConventions": {
            "primaryTimeZone": time_zone,
            "startOfDay": "00:00",
            "primaryMarketOpen": "09:00",
        },
        "tradingConventions": {
            "priceScaleFactor": 1.0,
            "minimumOrderSize": 1.0,
            "minimumOrderIncrement": 1.0,
        },
        "instrumentType": "Equity",
    }
    return _request(f"{issuer} plc {number:04d}", identifiers, definition, _properties(number, issuer))


def _identifiers(number: int, prefix: str, ticker: str) -> dict[str, str]:
    return {
        "Figi": f"BBG{number:09d}",
        "ClientInternal": f"sandbox-{number:06d}",
        "Isin": f"{prefix}{number:010d}",
        "Ticker": ticker,
    }


def _properties(number: int, issuer: str) -> list[JsonObject]:
    currency, _, _ = _MARKETS[number // 2 % len(_MARKETS)]
    values: tuple[JsonObject, ...] = (
        {"labelValue": f"{issuer} Group"},
        {"labelValue": _RATINGS[number // 2 % len(_RATINGS)]},
        {"metricValue": {"value": 1_000_000.0 * (1 + number % 500), "unit": currency}},
    )
    return [{"key": key, "value": value} for key, value in zip(SEEDED_PROPERTY_KEYS, values, strict=True)]
