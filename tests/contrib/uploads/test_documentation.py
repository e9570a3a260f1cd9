"""The example of the documentation, run as it is written."""

from __future__ import annotations

import ast
import inspect
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

from lusid_async import AsyncApiClientFactory
from lusid_async.api import TransactionPortfoliosApi
from lusid_async.sandbox import running_sandbox

if TYPE_CHECKING:
    from lusid_async.contrib import LoadReport

pytestmark = pytest.mark.anyio

PAGE = Path(__file__).parents[3] / "docs" / "bulk.md"


async def test_the_example_loads_the_rows_that_fit(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    section = PAGE.read_text("utf-8").partition("## From frames into LUSID")[2]
    example = section.partition("```python\n")[2].partition("```")[0]
    times = [datetime(2024, 1, 2, tzinfo=UTC)] * 2
    trades = pd.DataFrame({"id": ["a", "b"], "figi": "BBG1", "traded": times, "settled": times})
    trades = trades.assign(quantity=[1.0, float("nan")], amount=1.0, currency=None, strategy="value")
    trades.to_parquet(tmp_path / "trades.parquet")
    async with running_sandbox(instruments=0) as sandbox:
        for name, value in sandbox.environment().items():
            monkeypatch.setenv(name, value)
        monkeypatch.chdir(tmp_path)
        async with AsyncApiClientFactory() as factory:
            await factory.build(TransactionPortfoliosApi).create_portfolio(
                "funds",
                {
                    "displayName": "Growth",
                    "code": "growth",
                    "baseCurrency": "GBP",
                    "created": "2020-01-01T00:00:00Z",
                },
            )
        code = compile(example, str(PAGE), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        names: dict[str, Any] = {}
        made = eval(code, names)  # noqa: S307 - the example of this repository
        assert inspect.iscoroutine(made)
        await made
    report: LoadReport = names["report"]
    assert (report.accepted, dict(report.failed_rows)) == (1, {})
    assert {each.row for each in report.rejects} == {1}
