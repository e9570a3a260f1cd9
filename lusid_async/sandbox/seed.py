"""The instruments that a new sandbox holds: made-up bonds and equities, the same ones every time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from lusid_async.sandbox.instrument_requests import InstrumentRequest
from lusid_async.sandbox.store import DEFAULT_SCOPE
from lusid_async.sandbox.stored_instrument import Stamp, property_json
from lusid_async.sandbox.timestamps import to_timestamp

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lusid_async.sandbox.json_values import JsonObject
    from lusid_async.sandbox.store import InstrumentStore

DEFAULT_COUNT = 3000

SEEDED_PROPERTY_KEYS = (
    "Instrument/sandbox/Issuer",
    "Instrument/sandbox/Rating",
    "Instrument/sandbox/AmountOutstanding",
)
"""The keys of the properties that every seeded instrument has."""

_SEEDED_AT = datetime(2024, 5, 1, 10, 11, 12, 123456, tzinfo=UTC)
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


def seed_instruments(store: InstrumentStore, count: int = DEFAULT_COUNT) -> None:
    """Write `count` instruments to the default scope, every other one a bond, the rest equities."""
    stamp = Stamp(_SEEDED_AT, "sandbox-seed", "0HSANDBOXSEED:00000001")
    for request in instrument_requests(count):
        store.upsert(DEFAULT_SCOPE, request, stamp)


def instrument_requests(count: int) -> Iterator[InstrumentRequest]:
    """Yield the first `count` of the made-up instruments."""
    for number in range(count):
        yield _bond(number) if number % 2 == 0 else _equity(number)


def _bond(number: int) -> InstrumentRequest:
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
    return InstrumentRequest(name, identifiers, definition, _properties(number, issuer))


def _equity(number: int) -> InstrumentRequest:
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
    return InstrumentRequest(
        f"{issuer} plc {number:04d}", identifiers, definition, _properties(number, issuer)
    )


def _identifiers(number: int, prefix: str, ticker: str) -> dict[str, str]:
    return {
        "Figi": f"BBG{number:09d}",
        "ClientInternal": f"sandbox-{number:06d}",
        "Isin": f"{prefix}{number:010d}",
        "Ticker": ticker,
    }


def _properties(number: int, issuer: str) -> dict[str, JsonObject]:
    currency, _, _ = _MARKETS[number // 2 % len(_MARKETS)]
    values: tuple[JsonObject, ...] = (
        {"labelValue": f"{issuer} Group"},
        {"labelValue": _RATINGS[number // 2 % len(_RATINGS)]},
        {"metricValue": {"value": 1_000_000.0 * (1 + number % 500), "unit": currency}},
    )
    return {key: property_json(key, value) for key, value in zip(SEEDED_PROPERTY_KEYS, values, strict=True)}
