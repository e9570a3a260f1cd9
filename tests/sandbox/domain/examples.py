"""LUSID's worked examples: transactions, set holdings, corporate actions, and the rows that they come to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.replay import PortfolioEvents
from tests.sandbox.domain.events import (
    STRATEGY,
    action,
    adjust_holdings,
    funds_in,
    set_holdings,
    target,
    terms,
    trade,
)

if TYPE_CHECKING:
    from lusid_async.sandbox.domain.corporate_actions import CorporateAction
    from lusid_async.sandbox.domain.ledger import PortfolioTerms
    from lusid_async.sandbox.domain.transactions import Transaction


@dataclass(frozen=True)
class Example:
    """Events, a time, and the rows at that time: uid, type, units, settled units, cost."""

    events: PortfolioEvents
    when: str
    rows: list[str]
    portfolio: PortfolioTerms = field(default_factory=terms)
    by_taxlots: bool = False


_A = [
    funds_in("t0", "100000", "2018-01-01"),
    trade("t1", "Buy", "LUID_1", "100", "10100", "2018-01-01", source="Broker"),
    trade("t2", "Buy", "LUID_2", "100", "10200", "2018-01-01"),
    trade("t3", "Buy", "LUID_3", "100", "10300", "2018-01-01"),
    trade("t4", "Buy", "LUID_2", "100", "10400", "2018-01-05"),
    trade("t5", "Buy", "LUID_4", "100", "10500", "2018-01-05"),
]
_B = PortfolioEvents(
    [
        trade("t1", "Buy", "LUID_1", "100", "10400", "2018-01-05"),
        trade("t2", "Buy", "LUID_3", "100", "10300", "2018-01-05"),
    ],
    [
        set_holdings(
            "2018-01-01",
            target("CCY_GBP", "100000"),
            target("LUID_1", "100", "10100"),
            target("LUID_2", "100", "10200"),
        )
    ],
)
_SETTLES = "2022-03-03"
_D = PortfolioEvents(
    [
        funds_in("G001", "100000", "2022-03-01", strategy="Growth"),
        trade("G002", "Buy", "BP", "10000", "20500", "2022-03-01", settles=_SETTLES, strategy="Growth"),
        trade("G003", "Buy", "TESCO", "8000", "24400", "2022-03-01", settles=_SETTLES, strategy="Growth"),
        trade("G004", "Buy", "GLENCORE", "7000", "28350", "2022-03-01", settles=_SETTLES, strategy="Growth"),
        funds_in("I001", "50000", "2022-03-01", strategy="Income"),
        trade("I002", "Buy", "BP", "5000", "10500", "2022-03-01", settles=_SETTLES, strategy="Income"),
        trade("I003", "Buy", "UNILEVER", "3750", "11625", "2022-03-01", settles=_SETTLES, strategy="Income"),
        trade("I004", "Buy", "BURBERRY", "3000", "12300", "2022-03-01", settles=_SETTLES, strategy="Income"),
    ]
)
_I = PortfolioEvents(
    [
        trade("t1", "Buy", "X", "10", "100", "2024-12-02"),
        trade("t2", "Buy", "X", "10", "110", "2024-12-03"),
        trade("t3", "Buy", "X", "10", "120", "2024-12-04"),
        trade("t4", "Sell", "X", "15", "195", "2024-12-05"),
    ]
)
_J = PortfolioEvents(
    [
        trade("txn_002", "Buy", "AAPL", "100000", "16763000", "2023-01-02"),
        trade("txn_003", "Buy", "AAPL", "100000", "16298000", "2023-01-03"),
        trade("txn_004", "Buy", "AAPL", "100000", "16542000", "2023-01-04"),
        trade("txn_005", "Sell", "AAPL", "150000", "25000000", "2023-01-05"),
    ]
)
K_TRADES = [
    trade("funds", "FundsIn", "CCY_GBP", "900000000", "95000000", "2019-09-01"),
    trade("435opkplk03sfsf33", "Buy", "BP", "729176", "3996759.491", "2019-09-03"),
    trade("b2", "Buy", "BURFORD", "1762711", "15599992.35", "2019-09-05"),
    trade("b3", "Buy", "GLENCORE", "14087318", "33879999.79", "2019-09-10"),
    trade("b4", "Buy", "JUSTEAT", "276624", "2051996.832", "2019-09-10"),
    trade("b5", "Buy", "MICROFOCUS", "500000", "5249000", "2019-09-12"),
    trade("fas2340090sd9f0s23", "Buy", "BP", "543176", "2829240.831", "2019-09-13", price="5.10"),
    trade("b7", "Buy", "BURFORD", "853000", "7531990", "2019-09-15"),
    trade("b8", "Buy", "GLENCORE", "9349219", "22503570.13", "2019-09-16"),
    trade("s1", "Sell", "BP", "854176", "4548060.112", "2019-09-19"),
    trade("s2", "Sell", "JUSTEAT", "153000", "1121459.4", "2019-09-19"),
]
_US_STOCKS = [
    trade("t1", "StockIn", "APPLE", "100", "4375", "2018-01-01", currency="USD"),
    trade("t2", "StockIn", "EXPRESS", "100", "7601", "2018-01-01", currency="USD"),
    trade("t3", "StockIn", "TRINITY", "100", "2634", "2018-01-01", currency="USD"),
    trade("t4", "StockIn", "TREX", "100", "2783", "2018-01-01", currency="USD"),
]
_US = terms(base="USD")
_UK = [
    funds_in("c1", "2960000", "2021-09-01"),
    trade("t1", "StockIn", "LUID_1", "132000", "660000", "2021-09-01", sequence=1),
]


def _with(transactions: list[Transaction], *actions: CorporateAction) -> PortfolioEvents:
    return PortfolioEvents(transactions, (), actions)


_DIVIDEND = _with(_UK, action("d", "2021-10-01", "2021-10-20", "LUID_1 1 0", "CCY_GBP 0.5 0"))
_SPLIT = _with(_UK, action("s", "2021-10-01", "2021-10-20", "LUID_1 1 1", "LUID_1 2 1"))
_RENAME = _with(
    [trade("t1", "StockIn", "OLD", "60000", "120000", "2021-09-01")],
    action("r", "2021-10-01", "2021-10-20", "OLD 1 1", "NEW 1 1", "OLD 0 0"),
)
_AVIVA = [
    trade("t1", "StockIn", "AVIVA", "132000", "660000", "2020-01-02"),
    trade("t2", "StockIn", "BARCLAYS", "150000", "300000", "2020-01-02"),
]

EXAMPLES = {
    "A: buys with cash": Example(
        PortfolioEvents(_A),
        "2018-01-10",
        [
            "CCY_GBP B 48500 48500 48500",
            "LUID_1 P 100 100 10100",
            "LUID_2 P 200 200 20600",
            "LUID_3 P 100 100 10300",
            "LUID_4 P 100 100 10500",
        ],
    ),
    "B: set holdings, then buys": Example(
        _B,
        "2018-01-05",
        [
            "CCY_GBP B 79300 79300 0",
            "LUID_1 P 200 200 20500",
            "LUID_2 P 100 100 10200",
            "LUID_3 P 100 100 10300",
        ],
    ),
    "D: on the trade date": Example(
        _D,
        "2022-03-01",
        [
            "CCY_GBP B 100000 100000 100000",
            "CCY_GBP B 50000 50000 50000",
            "BP P 10000 0 20500",
            "BP P 5000 0 10500",
            "TESCO P 8000 0 24400",
            "GLENCORE P 7000 0 28350",
            "UNILEVER P 3750 0 11625",
            "BURBERRY P 3000 0 12300",
            "CCY_GBP C -20500 0 -20500",
            "CCY_GBP C -24400 0 -24400",
            "CCY_GBP C -28350 0 -28350",
            "CCY_GBP C -10500 0 -10500",
            "CCY_GBP C -11625 0 -11625",
            "CCY_GBP C -12300 0 -12300",
        ],
        terms(keys=(STRATEGY,)),
    ),
    "D: after settlement": Example(
        _D,
        "2022-03-03",
        [
            "CCY_GBP B 26750 26750 26750",
            "CCY_GBP B 15575 15575 15575",
            "BP P 10000 10000 20500",
            "BP P 5000 5000 10500",
            "TESCO P 8000 8000 24400",
            "GLENCORE P 7000 7000 28350",
            "UNILEVER P 3750 3750 11625",
            "BURBERRY P 3000 3000 12300",
        ],
        terms(keys=(STRATEGY,)),
    ),
    "G: the knowledge base's basics": Example(
        PortfolioEvents(
            [
                funds_in("t0", "500", "2020-01-01"),
                trade("t1", "Buy", "BP", "10", "100", "2020-01-02"),
                trade("t2", "Sell", "BP", "5", "55", "2020-01-03"),
            ]
        ),
        "2020-01-03",
        ["CCY_GBP B 455 455 455", "BP P 5 5 50"],
    ),
    "I: average cost": Example(_I, "2024-12-05", ["X P 15 15 165", "CCY_GBP B -135 -135 -135"]),
    "I: first in, first out": Example(
        _I,
        "2024-12-05",
        ["X P 5 5 55", "X P 10 10 120", "CCY_GBP B -135 -135 -135"],
        terms("FirstInFirstOut"),
        by_taxlots=True,
    ),
    "J: average cost": Example(
        _J,
        "2023-01-05",
        ["AAPL P 150000 150000 24801500", "CCY_GBP B -24603000 -24603000 -24603000"],
        by_taxlots=True,
    ),
    "J: first in, first out": Example(
        _J,
        "2023-01-05",
        [
            "AAPL P 50000 50000 8149000",
            "AAPL P 100000 100000 16542000",
            "CCY_GBP B -24603000 -24603000 -24603000",
        ],
        terms("FirstInFirstOut"),
        by_taxlots=True,
    ),
    "J: last in, first out": Example(
        _J,
        "2023-01-05",
        [
            "AAPL P 100000 100000 16763000",
            "AAPL P 50000 50000 8149000",
            "CCY_GBP B -24603000 -24603000 -24603000",
        ],
        terms("LastInFirstOut"),
        by_taxlots=True,
    ),
    "J: highest cost first": Example(
        _J,
        "2023-01-05",
        [
            "AAPL P 100000 100000 16298000",
            "AAPL P 50000 50000 8271000",
            "CCY_GBP B -24603000 -24603000 -24603000",
        ],
        terms("HighestCostFirst"),
        by_taxlots=True,
    ),
    "J: lowest cost first": Example(
        _J,
        "2023-01-05",
        [
            "AAPL P 100000 100000 16763000",
            "AAPL P 50000 50000 8271000",
            "CCY_GBP B -24603000 -24603000 -24603000",
        ],
        terms("LowestCostFirst"),
        by_taxlots=True,
    ),
    "K: lots of a fund": Example(
        PortfolioEvents(K_TRADES),
        "2019-09-30T12:00",
        [
            "CCY_GBP B 812026970.09 812026970.09 812026970.09",
            "BP P 418176 418176 2178153.33",
            "BURFORD P 1762711 1762711 15599992.35",
            "BURFORD P 853000 853000 7531990",
            "GLENCORE P 14087318 14087318 33879999.79",
            "GLENCORE P 9349219 9349219 22503570.13",
            "JUSTEAT P 123624 123624 917042.83",
            "MICROFOCUS P 500000 500000 5249000",
        ],
        terms("FirstInFirstOut"),
        by_taxlots=True,
    ),
    "M: the movements engine's start": Example(
        PortfolioEvents(
            [
                funds_in("t0", "12000000", "2020-01-02"),
                trade("t1", "Buy", "AVIVA", "132000", "660000", "2020-01-02", sequence=1),
                trade("t2", "Buy", "BHP", "120000", "2160000", "2020-01-02", sequence=2),
                trade("t3", "Buy", "BARCLAYS", "300000", "600000", "2020-01-02", sequence=3),
            ]
        ),
        "2020-01-31",
        [
            "CCY_GBP B 8580000 8580000 8580000",
            "AVIVA P 132000 132000 660000",
            "BHP P 120000 120000 2160000",
            "BARCLAYS P 300000 300000 600000",
        ],
    ),
    "set: unsettled units are part of the target": Example(
        PortfolioEvents(
            [trade("t1", "StockIn", "BP", "10000", "20000", "2022-03-01", settles="2022-03-03")],
            [set_holdings("2022-03-02", target("BP", "14900", "29800"))],
        ),
        "2022-03-02",
        ["BP P 14900 4900 29800"],
    ),
    "set: unsettled units settle later": Example(
        PortfolioEvents(
            [trade("t1", "StockIn", "BP", "10000", "20000", "2022-03-01", settles="2022-03-03")],
            [set_holdings("2022-03-02", target("BP", "14900", "29800"))],
        ),
        "2022-03-03",
        ["BP P 14900 14900 29800"],
    ),
    "set: unsettled cash stays": Example(
        PortfolioEvents(
            [
                funds_in("t0", "39000", "2022-03-01"),
                trade("t1", "FxBuy", "CCY_GBP", "9000", "20000", "2022-03-01", settles="2022-03-03"),
            ],
            [set_holdings("2022-03-02", target("CCY_GBP", "38000", "38000"))],
        ),
        "2022-03-02",
        ["CCY_GBP B 38000 38000 38000", "CCY_GBP C 9000 0 9000", "CCY_GBP C -20000 0 -20000"],
    ),
    "adjust: a cash target without cost leaves the cost": Example(
        PortfolioEvents(
            _AVIVA,
            [adjust_holdings("2020-01-01", target("CCY_GBP", "500000"))],
            [action("d", "2020-03-31", "2020-03-31", "BARCLAYS 1 1", "CCY_GBP 1.7 1")],
        ),
        "2020-03-31",
        [
            "CCY_GBP B 755000 755000 255000",
            "AVIVA P 132000 132000 660000",
            "BARCLAYS P 150000 150000 300000",
        ],
    ),
    "adjust: what is not listed stays": Example(
        PortfolioEvents(_AVIVA, [adjust_holdings("2020-02-01", target("AVIVA", "4000", "36000"))]),
        "2020-02-01",
        ["AVIVA P 4000 4000 36000", "BARCLAYS P 150000 150000 300000"],
    ),
    "set: what is not listed goes": Example(
        PortfolioEvents(_AVIVA, [set_holdings("2020-02-01", target("AVIVA", "4000", "36000"))]),
        "2020-02-01",
        ["AVIVA P 4000 4000 36000"],
    ),
    "dividend: on the ex date": Example(
        _with(_US_STOCKS, action("d", "2018-02-09", "2018-02-15", "APPLE 1 1", "CCY_USD 0.17 0")),
        "2018-02-09",
        [
            "APPLE P 100 100 4375",
            "EXPRESS P 100 100 7601",
            "TRINITY P 100 100 2634",
            "TREX P 100 100 2783",
            "CCY_USD A 17 0 17",
        ],
        _US,
    ),
    "dividend: on the payment date": Example(
        _with(_US_STOCKS[:1], action("d", "2018-02-09", "2018-02-15", "APPLE 1 1", "CCY_USD 0.17 0")),
        "2018-02-15",
        ["APPLE P 100 100 4375", "CCY_USD B 17 17 17"],
        _US,
    ),
    "merger: the input stays": Example(
        _with(_US_STOCKS[1:2], action("m", "2018-12-10", "2018-12-20", "EXPRESS 1 1", "CIGNA 0.24 1")),
        "2018-12-12",
        ["EXPRESS P 100 100 7601", "CIGNA P 24 0 7601"],
        _US,
    ),
    "merger: settled": Example(
        _with(_US_STOCKS[1:2], action("m", "2018-12-10", "2018-12-20", "EXPRESS 1 1", "CIGNA 0.24 1")),
        "2018-12-20",
        ["EXPRESS P 100 100 7601", "CIGNA P 24 24 7601"],
        _US,
    ),
    "spin-off: sets of three, a remainder of one": Example(
        _with(
            _US_STOCKS[2:3],
            action(
                "s",
                "2018-11-01",
                "2018-11-01",
                "TRINITY 3 1",
                "ARCOSA 1 0.280210158",
                "TRINITY 1 0.719789842",
            ),
        ),
        "2018-11-01",
        ["TRINITY P 34 34 1895.93", "ARCOSA P 33 33 738.07"],
        _US,
    ),
    "split": Example(
        _with(_US_STOCKS[3:], action("s", "2018-05-21", "2018-05-21", "TREX 1 1", "TREX 2 1")),
        "2018-05-21",
        ["TREX P 200 200 2783"],
        _US,
    ),
    "CS dividend: before the ex date": Example(
        _DIVIDEND, "2021-09-30", ["CCY_GBP B 2960000 2960000 2960000", "LUID_1 P 132000 132000 660000"]
    ),
    "CS dividend: before the payment date": Example(
        _DIVIDEND,
        "2021-10-02",
        [
            "CCY_GBP B 2960000 2960000 2960000",
            "LUID_1 P 132000 132000 660000",
            "CCY_GBP A 66000 0 66000",
        ],
    ),
    "CS dividend: after the payment date": Example(
        _DIVIDEND, "2021-10-21", ["CCY_GBP B 3026000 3026000 3026000", "LUID_1 P 132000 132000 660000"]
    ),
    "CS split: before the payment date": Example(
        _SPLIT, "2021-10-02", ["CCY_GBP B 2960000 2960000 2960000", "LUID_1 P 264000 132000 660000"]
    ),
    "CS split: after the payment date": Example(
        _SPLIT, "2021-10-21", ["CCY_GBP B 2960000 2960000 2960000", "LUID_1 P 264000 264000 660000"]
    ),
    "rename: on the ex date": Example(_RENAME, "2021-10-01", ["NEW P 60000 0 120000"]),
    "rename: on the payment date": Example(_RENAME, "2021-10-20", ["NEW P 60000 60000 120000"]),
    "bonus": Example(
        _with(_AVIVA[:1], action("b", "2020-03-31", "2020-03-31", "AVIVA 1 1", "AVIVA 1.1 1")),
        "2020-03-31",
        ["AVIVA P 145200 145200 660000"],
    ),
    "a position without units is left out": Example(
        PortfolioEvents(
            [
                trade("t1", "StockIn", "BP", "10", "100", "2020-01-01"),
                trade("t2", "StockOut", "BP", "10", "90", "2020-01-02"),
            ]
        ),
        "2020-01-02",
        [],
    ),
    "no transactions": Example(PortfolioEvents([]), "2020-01-01", []),
}
