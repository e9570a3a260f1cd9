"""An item that does not fit its operation fails alone, and its error names its key."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pandas as pd
import pytest

from lusid_async import models
from lusid_async.api import InstrumentsApi
from lusid_async.bulk import BatchError, each, in_batches
from tests.calls.things import factory_over
from tests.openapi import instance

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

pytestmark = pytest.mark.anyio

GOOD = {"name": "n", "identifiers": {"Figi": {"value": "x"}}}
GOOD_ITEMS: dict[str, Any] = {f"good-{number}": GOOD for number in range(10)}
BAD_ITEMS: dict[str, Any] = {"misspelt": {**GOOD, "nam": "n"}, "not-a-number": {**GOOD, "name": float("nan")}}


class Instruments:
    """Instruments that are upserted: it keeps what was sent."""

    def __init__(self) -> None:
        self.sent: dict[str, Any] = {}

    def __call__(self, request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content)
        self.sent.update(body)
        instrument = instance({"$ref": "#/components/schemas/Instrument"}, 2)
        return httpx.Response(200, json={"values": dict.fromkeys(body, instrument), "failed": {}})


@pytest.fixture
def server() -> Instruments:
    return Instruments()


@pytest.fixture
def api(server: Instruments) -> Any:
    return factory_over(server).build(InstrumentsApi)


@pytest.mark.parametrize("with_journal", [False, True])
@pytest.mark.parametrize(
    "items",
    [{**GOOD_ITEMS, **BAD_ITEMS}, {**BAD_ITEMS, **GOOD_ITEMS}, {"none": None, **GOOD_ITEMS, **BAD_ITEMS}],
    ids=["bad last", "bad first", "around"],
)
async def test_an_item_that_does_not_fit_fails_alone_with_a_journal_as_without(
    api: Any, server: Instruments, tmp_path: Path, *, with_journal: bool, items: dict[str, Any]
) -> None:
    journal = tmp_path / "journal" if with_journal else None
    result: Any = await in_batches(api.upsert_instruments, items, batch_size=4, journal=journal)
    assert server.sent.keys() == result.values.keys() == GOOD_ITEMS.keys()
    assert result.failed.keys() == result.not_sent.keys() == items.keys() - GOOD_ITEMS.keys()
    assert {each.type for each in result.failed.values()} == {"NotSent"}
    assert "no field 'nam' at misspelt; did you mean 'name'" in result.failed["misspelt"].detail
    assert (result.accepted, result.report.rejects) == (10, len(result.failed))


@pytest.mark.parametrize("with_journal", [False, True])
async def test_a_bad_item_at_the_start_of_an_async_generator_fails_alone(
    api: Any, server: Instruments, tmp_path: Path, *, with_journal: bool
) -> None:
    async def pairs() -> AsyncIterator[tuple[str, Any]]:
        for pair in {**BAD_ITEMS, **GOOD_ITEMS}.items():
            yield pair

    journal = tmp_path / "journal" if with_journal else None
    result: Any = await in_batches(api.upsert_instruments, pairs(), batch_size=1, journal=journal)
    assert server.sent.keys() == GOOD_ITEMS.keys()
    assert result.failed.keys() == BAD_ITEMS.keys()


async def test_a_journal_keeps_what_was_accepted_beside_an_item_that_does_not_fit(
    api: Any, server: Instruments, tmp_path: Path
) -> None:
    journal = tmp_path / "journal"
    items = {**GOOD_ITEMS, **BAD_ITEMS}
    await in_batches(api.upsert_instruments, items, journal=journal)
    server.sent.clear()
    items["misspelt"], items["good-3"] = GOOD, {"name": object()}
    result: Any = await in_batches(api.upsert_instruments, items, journal=journal)
    assert (list(server.sent), result.skipped) == (["misspelt"], 9)
    assert result.failed.keys() == {"good-3", "not-a-number"}


async def test_the_failure_of_an_item_shows_its_value_and_what_to_do_about_nan(api: Any) -> None:
    result: Any = await in_batches(api.upsert_instruments, {"a": {**GOOD, "name": float("nan")}})
    detail = result.failed["a"].detail
    assert "a.name" in detail
    assert "name is nan; a value that is not there is None" in detail
    assert "frame.astype(object).where(frame.notna(), None)" in detail


async def test_items_that_were_not_sent_are_a_line_of_the_log(
    api: Any, caplog: pytest.LogCaptureFixture
) -> None:
    await in_batches(api.upsert_instruments, {**GOOD_ITEMS, **BAD_ITEMS})
    messages = [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]
    assert [message.startswith("2 item(s) not sent") for message in messages] == [True]


async def test_a_batch_of_bad_dictionaries_alone_sends_nothing(api: Any, server: Instruments) -> None:
    result: Any = await in_batches(api.upsert_instruments, {key: {"nam": "n"} for key in ("a", "b")})
    assert result.failed.keys() == {"a", "b"}
    assert server.sent == {}


async def test_an_item_of_which_the_function_makes_no_model_fails_alone(
    api: Any, server: Instruments
) -> None:
    def upsert(batch: dict[str, Any]) -> Any:
        return api.upsert_instruments(
            {key: models.InstrumentDefinition(**item) for key, item in batch.items()}
        )

    result: Any = await in_batches(upsert, {**BAD_ITEMS, **GOOD_ITEMS})
    assert server.sent.keys() == GOOD_ITEMS.keys()
    assert result.failed.keys() == BAD_ITEMS.keys()
    assert all(key in result.failed[key].detail for key in BAD_ITEMS)


@pytest.mark.parametrize("with_journal", [False, True])
async def test_a_call_that_cannot_be_made_for_any_item_is_no_failure_of_the_items(
    api: Any, tmp_path: Path, *, with_journal: bool
) -> None:
    def upsert(batch: dict[str, Any]) -> Any:
        return api.upsert_instruments(batch, scope=["a", "list"])

    journal = tmp_path / "journal" if with_journal else None
    with pytest.raises((BatchError, TypeError)) as raised:
        await in_batches(upsert, GOOD_ITEMS, journal=journal)
    error = raised.value
    assert "'scope' takes text" in str(error)
    assert not isinstance(error, BatchError) or error.remaining == GOOD_ITEMS


@pytest.mark.parametrize("with_journal", [False, True])
@pytest.mark.parametrize("others", [{}, BAD_ITEMS])
async def test_an_iterator_inside_an_item_is_sent_whole(
    api: Any, server: Instruments, tmp_path: Path, *, with_journal: bool, others: dict[str, Any]
) -> None:
    properties = [{"key": f"Instrument/a/{n}", "value": {"labelValue": "x"}} for n in range(3)]
    items = {**others, "a": {**GOOD, "properties": iter(properties)}}
    journal = tmp_path / "journal" if with_journal else None
    await in_batches(api.upsert_instruments, items, journal=journal)
    assert server.sent["a"]["properties"] == properties


async def test_an_item_that_a_journal_cannot_know_is_sent_as_without_one(tmp_path: Path) -> None:
    async def upsert(batch: dict[str, object]) -> Any:
        sent.append(list(batch))
        return models.UpsertQuotesResponse.model_construct(values=dict(batch), failed={})

    sent: list[list[str]] = []
    items = {"a": 1.0, "b": object()}
    result = await in_batches(upsert, items, journal=tmp_path / "journal", job="test")
    assert (sent, result.accepted) == ([["a", "b"]], 2)


@pytest.mark.parametrize(
    ("function", "items", "problem"),
    [
        (lambda api: api.upsert_instruments(GOOD_ITEMS), GOOD_ITEMS, "give it the method, not a call"),
        (lambda api: api.upsert_instruments(GOOD_ITEMS), {}, "give it the method, not a call"),
        (
            lambda _: InstrumentsApi.upsert_instruments,
            GOOD_ITEMS,
            "factory.build.InstrumentsApi.*upsert_inst",
        ),
        (lambda api: api.list_instruments, GOOD_ITEMS, "InstrumentsApi.list_instruments takes no batch"),
        (lambda api: lambda _: api.list_instruments(), GOOD_ITEMS, "list_instruments takes no batch"),
        (lambda api: api.get_instrument, GOOD_ITEMS, "get_instrument with a batch alone"),
        (lambda _: None, GOOD_ITEMS, "takes a function that makes a call, not NoneType"),
        (lambda api: api.upsert_instruments, pd.DataFrame({"a": [1]}), "requests_from_frame"),
        (lambda api: api.upsert_instruments, ["ab", "cd"], "str is no pair"),
        (lambda api: api.upsert_instruments, iter(["ab", "cd"]), "str is no pair"),
        (lambda api: api.upsert_instruments, 5, "pairs of key and item, not int"),
    ],
)
async def test_a_mistake_in_the_arguments_says_what_to_give(
    api: Any, server: Instruments, function: Any, items: Any, problem: str
) -> None:
    with pytest.raises((TypeError, BatchError), match=problem):
        await in_batches(function(api), items)
    assert server.sent == {}


async def test_a_series_of_items_is_keyed_by_its_index(api: Any, server: Instruments) -> None:
    await in_batches(api.upsert_instruments, pd.Series([GOOD, GOOD], index=["a", 2]))
    assert server.sent.keys() == {"a", "2"}
    with pytest.raises(ValueError, match="the index of the Series has 'a' twice"):
        await in_batches(api.upsert_instruments, pd.Series([GOOD, GOOD], index=["a", "a"]))


async def test_text_is_not_many_inputs() -> None:
    async def call(code: str) -> None: ...

    with pytest.raises(TypeError, match="each takes many inputs, such as a list, and not one str"):
        async with each(call, "codes"):
            pass
