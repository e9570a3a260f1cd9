"""Type checkers report a forgotten await and misspelt names, and accept what is accepted at run time."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

PROGRAM = """
from lusid_async.calls import Api, ApiCall, PagedCall
from lusid_async.modelling import LusidModel

class Amount(LusidModel):
    currency: str

class Things(Api):
    def get(self) -> ApiCall[Amount]: ...
    def list(self) -> PagedCall[list[Amount], Amount]: ...

async def main(things: Things) -> None:
    things.get()  # never awaited
    things.get().currency  # of the call, not of the body
    things.get().with_http_info()  # never awaited
    things.list()  # never awaited
    (await things.get()).curency  # misspelt
    Amount(curency="GBP")  # misspelt
    amount = Amount(currency="GBP")
    amount.curency = "USD"  # misspelt
    await things.get()
    async for each in things.list().items():
        each.currency
"""


def test_a_forgotten_await_and_misspelt_names_are_errors(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    arguments = ["--strict", "--follow-imports=silent", "--disable-error-code=empty-body"]
    arguments += ["--enable-error-code=unused-awaitable", str(program)]
    # In a process of its own, because mypy tunes the garbage collector of the process that it runs in.
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *arguments], capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    lines = PROGRAM.splitlines()
    found = {
        (lines[int(line.split(":")[1]) - 1].split("#")[0].strip(), line.rpartition("[")[2].rstrip("]"))
        for line in done.stdout.splitlines()
        if "error:" in line
    }
    assert found == {
        ("things.get()", "unused-awaitable"),
        ("things.get().currency", "attr-defined"),
        ("things.get().with_http_info()", "unused-coroutine"),
        ("things.list()", "unused-awaitable"),
        ("(await things.get()).curency", "attr-defined"),
        ('Amount(curency="GBP")', "call-arg"),
        ('amount.curency = "USD"', "attr-defined"),
    }


USE = """
from __future__ import annotations

from datetime import UTC, date, datetime

from lusid_async import AsyncApiClientFactory, models
from lusid_async.api import InstrumentsApi, TransactionPortfoliosApi
from lusid_async.bulk import in_batches

MOMENT = datetime(2024, 5, 1, tzinfo=UTC)


async def main(factory: AsyncApiClientFactory) -> None:
    instruments = factory.build(InstrumentsApi)
    await instruments.upsert_instruments({"a": {"name": "n", "identifiers": {"Figi": {"value": "x"}}}})
    definitions = {"a": models.InstrumentDefinition(name="n", identifiers={})}
    await instruments.upsert_instruments(definitions)
    await in_batches(instruments.upsert_instruments, definitions)
    await instruments.get_instrument("Figi", "x", effective_at=MOMENT, as_at="2024-05-01T00:00:00Z")
    await instruments.get_instrument("Figi", "x", effective_at=date(2024, 5, 1), as_at=MOMENT)
    await instruments.get_instrument("Figi", "x", effective_at="2024-05-01NLondonClose")
    portfolios = factory.build(TransactionPortfoliosApi)
    await portfolios.create_portfolio("s", {"displayName": "n", "code": "c", "baseCurrency": "GBP"})
    await portfolios.upsert_transactions("s", "c", [{"transactionId": "t"}])
    await portfolios.get_transactions("s", "c", from_transaction_date=MOMENT)
    await instruments.upsert_instruments({"a": 5})  # wrong
    await instruments.list_instruments(limit="five")  # wrong
    await instruments.list_instruments(sort_by=5)  # wrong
"""

BUILD = """
from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

from lusid_async import (
    ArgsConfigurationLoader,
    AsyncApiClientFactory,
    EnvironmentVariablesConfigurationLoader,
    models,
)

MOMENT = datetime(2024, 5, 1, tzinfo=UTC)
EQUITY = {"instrumentType": "Equity", "domCcy": "GBP"}


class Mine(models.ResourceId):
    colour: str = "red"


def build() -> None:
    identifiers = {"Figi": models.InstrumentIdValue(value="x")}
    models.InstrumentDefinition(name="n", identifiers={"Figi": {"value": "x"}})
    models.InstrumentDefinition(name="n", identifiers=identifiers, definition=models.Equity(dom_ccy="GBP"))
    models.InstrumentDefinition(name="n", identifiers={}, definition=EQUITY)
    models.CurrencyAndAmount(amount=Decimal("1.10"), currency="GBP")
    models.CreateTransactionPortfolioRequest(
        display_name="n",
        code="c",
        base_currency="GBP",
        created="2024-05-01T00:00:00Z",
        sub_holding_keys=("a", "b"),
        corporate_action_source_id={"scope": "s", "code": "c"},
    )
    for moment in (MOMENT, date(2024, 5, 1), "2024-05-01NLondonClose"):
        transaction = models.TransactionRequest(
            transaction_id="t",
            type="Buy",
            instrument_identifiers={},
            transaction_date=moment,
            settlement_date=moment,
            units=1,
            total_consideration={"amount": 1, "currency": "GBP"},
        )
        transaction.transaction_date.upper()
        transaction.units.is_integer()
    Mine(scope="s", code="c", colour="blue")
    loaders = [EnvironmentVariablesConfigurationLoader(), ArgsConfigurationLoader(access_token="x")]
    AsyncApiClientFactory(config_loaders=loaders)


def refused() -> None:
    models.ResourceId(scope="s", code=5)  # wrong
    models.ResourceId(scope="s", cod="c")  # wrong
    models.CurrencyAndAmount(amount="much", currency="GBP")  # wrong
    models.InstrumentDefinition(name="n", identifiers={"Figi": 5})  # wrong
    Mine(scope="s", code="c", color="blue")  # wrong
"""


def lines_that_mypy_refuses(program: Path) -> set[int]:
    arguments = ["--strict", "--follow-imports=silent", str(program)]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *arguments], capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    return {int(line.split(":")[1]) for line in done.stdout.splitlines() if "error:" in line}


def lines_that_pyright_refuses(program: Path) -> set[int]:
    arguments = ["--outputjson", "--pythonpath", sys.executable, "--level", "error", str(program)]
    (program.parent / "pyrightconfig.json").write_text(
        json.dumps({"typeCheckingMode": "strict", "extraPaths": [str(Path(__file__).parents[2])]})
    )
    done = subprocess.run(
        [sys.executable, "-m", "basedpyright", "-p", str(program.parent), *arguments[:-1]],
        capture_output=True,
        text=True,
        check=False,
    )
    found = json.loads(done.stdout)["generalDiagnostics"]
    return {each["range"]["start"]["line"] + 1 for each in found}


@pytest.mark.parametrize("text", [USE, BUILD])
@pytest.mark.parametrize("refused", [lines_that_mypy_refuses, lines_that_pyright_refuses])
def test_what_is_accepted_at_run_time_is_accepted_by_type_checkers(
    refused: Callable[[Path], set[int]], text: str, tmp_path: Path
) -> None:
    program = tmp_path / "program.py"
    program.write_text(text)
    wrong = {number for number, line in enumerate(text.splitlines(), 1) if line.endswith("# wrong")}
    assert len(wrong) >= 3
    assert refused(program) == wrong


def test_what_type_checkers_accept_in_constructors_is_accepted_at_run_time() -> None:
    names: dict[str, Any] = {"__name__": __name__}
    exec(BUILD, names)  # noqa: S102 - the text above
    names["build"]()
    for line in BUILD.splitlines():
        if line.endswith("# wrong"):
            with pytest.raises((TypeError, ValueError)):
                exec(line.strip(), names)  # noqa: S102 - the text above
