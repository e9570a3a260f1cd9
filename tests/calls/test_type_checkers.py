"""A forgotten await is reported by mypy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mypy import api

if TYPE_CHECKING:
    from pathlib import Path

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
    text, errors, _ = api.run([*arguments, "--enable-error-code=unused-awaitable", str(program)])
    assert errors == ""
    lines = PROGRAM.splitlines()
    found = {
        (lines[int(line.split(":")[1]) - 1].split("#")[0].strip(), line.rpartition("[")[2].rstrip("]"))
        for line in text.splitlines()
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
