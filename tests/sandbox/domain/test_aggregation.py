"""Rows are aggregated by group, and amounts of several currencies are not."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from lusid_async.sandbox.domain.aggregation import Metric, aggregate
from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.domain.values import Money

if TYPE_CHECKING:
    from lusid_async.sandbox.domain.aggregation import MetricValue


def test_amounts_in_several_currencies_are_not_added() -> None:
    rows: list[dict[str, MetricValue]]
    rows = [{"Valuation/PV": Money(Decimal(1), currency)} for currency in ("GBP", "USD")]
    together = [{**row, "Name": "a"} for row in rows]
    with pytest.raises(NotEmulated, match="in GBP, USD; use Valuation/PvInReportCcy, with a reportCurrency"):
        aggregate(together, [Metric("Valuation/PV", "Sum")], ["Name"])
    by_name = [{**row, "Name": name} for name, row in zip("ab", rows, strict=True)]
    added = aggregate(by_name, [Metric("Valuation/PV", "Sum")], ["Name"])
    assert [row["Sum(Valuation/PV)"] for row in added] == [1, 1]
