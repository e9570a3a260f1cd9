"""What the pages are tested with: a portfolio whose trades were written one after the other."""

from __future__ import annotations

from typing import Any

from tests.sandbox.callers import definition

INSTRUMENT = {"Instrument/default/Figi": "BBG000000001"}


def requests() -> list[tuple[str, object]]:
    """Return paths and bodies to post: 100 are bought on 2 January and, written later, 50 on 1 March."""
    portfolio = {
        "displayName": "Growth & income",
        "code": "g",
        "baseCurrency": "GBP",
        "created": "2024-01-01",
    }
    return [
        ("/instruments", {"a": definition("Acme <plc>", Figi="BBG000000001")}),
        ("/transactionportfolios/fund", portfolio),
        ("/transactionportfolios/fund/g/transactions", [_buy("t0", "2024-01-02", 100)]),
        ("/transactionportfolios/fund/g/transactions", [_buy("t1", "2024-03-01", 50)]),
    ]


def _buy(identity: str, day: str, units: int) -> dict[str, Any]:
    return {
        "transactionId": identity,
        "type": "Buy",
        "instrumentIdentifiers": INSTRUMENT,
        "transactionDate": day,
        "settlementDate": day,
        "units": units,
        "transactionPrice": {"price": 2, "type": "Price"},
        "totalConsideration": {"amount": units * 2, "currency": "GBP"},
    }
