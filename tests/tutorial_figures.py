"""What each tutorial returns: the numbers of LUSID's public tutorials, for any client of the sandbox."""

from __future__ import annotations

from typing import Any

TUTORIAL_FIGURES: dict[str, dict[str, Any]] = {
    "bitemporal": {
        "known after each upload": [3, 4, 5],
        "known now": 5,
        "in order": ["2018-01-01", "2018-01-02", "2018-01-03", "2018-01-05", "2018-01-08"],
    },
    "complex_instruments": {
        "types": {"forward": "FxForward", "option": "FxOption", "deposit": "TermDeposit", "bond": "Bond"},
        "foreign amount of the forward": -1.3,
        "strike of the option": 1.25,
        "rate of the deposit": 0.03,
        "coupon of the bond": 0.05,
        "active after deletion": 0,
    },
    "corporate_actions": {
        "refused": 0,
        "held before": [("FR0123456789", 60_000)],
        "held after": [("FR5555555555", 60_000)],
        "has sources": True,
    },
    "cut_labels": {
        "cash": 70_000,
        "positions": {"inst1": (200, 20_100), "inst2": (200, 20_200), "inst3": (200, 19_900)},
    },
    "derived_portfolios": {
        "fund": {"inst1": (300_000, 600_000), "inst2": (10, 50)},
        "twin": {"inst1": (150_000, 300_000), "inst2": (10, 50)},
    },
    "derived_properties": {"both": 5, "neither": 0, "Fitch alone": 10, "Moodys alone": 5},
    "generic_reconciliation": {
        "exactly": (50, "Failed"),
        "within 50": (50, "MatchWithinTolerance"),
        "within 5 per cent": (0.047619, "MatchWithinTolerance"),
        "within 10": (50, "Failed"),
    },
    "hello_world": {
        "says its version": True,
        "FIGI is unique": True,
        "ISIN is unique": False,
        "has scopes": True,
    },
    "holdings": {
        "rows": {
            "CCY_GBP": (48_500, 48_500),
            "inst1": (100, 10_100),
            "inst2": (200, 20_600),
            "inst3": (100, 10_300),
            "inst4": (100, 10_500),
        },
        "types": ["B", "P", "P", "P", "P"],
    },
    "instruments": {
        "upserted": 5,
        "refused": 0,
        "found": "Anglo American plc",
        "its identifiers": ["GB00B1XZS820", "B1XZS82"],
        "on the first page": 5,
        "sector": "Telecoms",
    },
    "orders": {
        "placed": [("o1", 99), ("o2", 200), ("o3", 300)],
        "more than 100": ["o2", "o3"],
        "in the second book": ["o3"],
        "of the first instrument": ["o1", "o2"],
        "sales": ["o2"],
        "amended": [(500, 1)],
    },
    "portfolio_groups": {
        "portfolios": ["first"],
        "sub-groups": ["part"],
        "cash": {"first": 100, "second": 200},
        "owner": ["Ann Other"],
        "left": [0, 0],
    },
    "portfolios": {
        "created": "2018-01-01",
        "in the scope": 10,
        "the scope is listed": True,
        "a code that is taken": (400, "PortfolioWithIdAlreadyExists"),
        "a code that is not there": (404, "PortfolioNotFound"),
        "a scope with a space": (400, "InvalidRequestFailure"),
    },
    "properties": {
        "at first": ["Manager"],
        "manager": "Ann Other",
        "fee": (1100, "GBP"),
        "themes": ["Growth", "Value"],
    },
    "quotes": {
        "refused": 0,
        "price": (199.23, "USD"),
        "days with a price": 30,
        "not older than five days": 0,
    },
    "recipes": {
        "DataScope first": 1000,
        "Client first": 2000,
        "two days old": 3000,
        "of today": "MarketResolverFailure",
        "scaled by 100": 100,
        "in pence": 10_000,
    },
    "reconciliation": {"inst1": -1500, "inst2": 1000, "inst3": 1200, "inst4": 1000, "inst5": None},
    "reference_portfolios": {"weights": [10, 20, 30, 15, 25], "in order": True},
    "structured_results": {"refused": 0, "first instrument": 1.7320508, "second instrument": None},
    "target_holdings": {
        "units": {"CCY_GBP": 79_300, "inst1": 200, "inst2": 100, "inst3": 100},
        "cost": {"inst1": 20_500, "inst2": 10_200, "inst3": 10_300},
    },
    "tax_lots": {
        "AverageCost": {
            "lots left": [(15, 165)],
            "cost left": 165,
            "realised gains": [30],
            "realised": 30,
        },
        "FirstInFirstOut": {
            "lots left": [(5, 55), (10, 120)],
            "cost left": 175,
            "realised gains": [30, 10],
            "realised": 40,
        },
    },
    "transaction_properties": {"unchanged": True, "consideration": 1},
    "transactions": {
        "stored": [("trade-1", 120)],
        "after the cancellation": [],
        "shown when asked for": ["trade-1"],
    },
    "valuation": {
        "values": [10_000, 20_000, 30_000],
        "shares": [0.166667, 0.333333, 0.5],
        "named": True,
    },
}
