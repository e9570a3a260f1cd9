"""Dictionaries larger than a request."""

from __future__ import annotations

import base64
import json
import os
import pickle
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import httpx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lusid_async import (
    AuthenticationError,
    ConfigurationOptions,
    LusidError,
    ResponseValidationError,
    ServiceException,
    models,
)
from lusid_async.api import QuotesApi
from lusid_async.bulk import BatchError, JournalError, in_batches
from lusid_async.errors import exception_for
from lusid_async.modelling import LusidModel
from lusid_async.models import ErrorDetail
from tests.calls.things import factory_over
from tests.calls.things import settings as settings_of
from tests.openapi import instance

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping
    from pathlib import Path

    from lusid_async.calls.progress import Progress

pytestmark = pytest.mark.anyio


class Stored(LusidModel):
    values: dict[str, int] | None = None
    failed: dict[str, ErrorDetail] | None = None


class Store:
    """What LUSID is for a batch: it writes the items, refuses the negative ones, and may fail as a whole.

    Args:
        most: items in a request that are not too many.
        fails: says whether a request with these items fails as a whole.
    """

    def __init__(
        self, most: int = 2000, fails: Callable[[Mapping[str, int]], bool] = lambda _: False
    ) -> None:
        self._most = most
        self.fails = fails
        self.content: dict[str, int] = {}
        self.times: dict[str, int] = {}
        self.sizes: list[int] = []

    async def upsert(self, batch: Mapping[str, int]) -> Stored:
        self.sizes.append(len(batch))
        await anyio.lowlevel.checkpoint()
        if len(batch) > self._most:
            raise exception_for(413, "Content Too Large", b"", {})
        if self.fails(batch):
            raise exception_for(500, "Internal Server Error", b"", {})
        good = {key: value for key, value in batch.items() if value >= 0}
        self.content.update(good)
        for key in good:
            self.times[key] = self.times.get(key, 0) + 1
        bad = batch.keys() - good.keys()
        return Stored(values=good, failed={key: ErrorDetail(id=key) for key in bad})


def items(count: int) -> dict[str, int]:
    return {f"k{number}": number for number in range(count)}


async def test_a_dictionary_is_cut_into_batches_and_answered_as_one() -> None:
    store, wanted = Store(), {**items(25), "bad": -1}
    result = await in_batches(store.upsert, wanted, batch_size=10)
    assert sorted(store.sizes) == [6, 10, 10]
    assert result.values == items(25) == store.content
    assert (list(result.failed), result.accepted, result.skipped) == (["bad"], 25, 0)


@pytest.mark.parametrize("count", [0, 1, 10, 11])
async def test_items_may_be_pairs_that_are_taken_when_there_is_room(count: int) -> None:
    async def pairs() -> AsyncIterator[tuple[str, int]]:
        for pair in items(count).items():
            await anyio.lowlevel.checkpoint()
            yield pair

    for source in (iter(items(count).items()), pairs()):
        store = Store()
        result = await in_batches(store.upsert, source, batch_size=5)
        assert result.values == items(count) == store.content
        assert len(store.sizes) == -(-count // 5)


async def test_pairs_are_not_taken_long_before_they_are_sent() -> None:
    taken, store = [], Store()

    def pairs() -> Iterator[tuple[str, int]]:
        for pair in items(100).items():
            taken.append(pair)
            yield pair

    async def upsert(batch: dict[str, int]) -> Stored:
        assert len(taken) <= len(store.content) + 2 * 10 + 10 * 2
        return await store.upsert(batch)

    result = await in_batches(upsert, pairs(), batch_size=10, concurrency=2)
    assert len(result.values) == 100


async def test_a_key_that_comes_twice_is_an_error_and_not_a_lost_item() -> None:
    store = Store()
    pairs = [*items(12).items(), ("k3", 33)]
    with pytest.raises(BatchError) as raised:
        await in_batches(store.upsert, pairs, batch_size=5)
    assert "'k3' comes a second time" in str(raised.value.exceptions[0])
    assert raised.value.result.values == {f"k{number}": number for number in range(10)}
    assert raised.value.remaining == {"k10": 10, "k11": 11}


async def test_a_request_that_fails_costs_the_others_nothing() -> None:
    store = Store(fails=lambda batch: "k12" in batch)
    with pytest.raises(BatchError, match="20 items have a result and 10 remain") as raised:
        await in_batches(store.upsert, items(30), batch_size=10)
    error = raised.value
    assert isinstance(error, LusidError)
    assert [type(each) for each in error.exceptions] == [ServiceException]
    assert error.result.values == store.content
    assert list(error.remaining) == [f"k{number}" for number in range(10, 20)]
    store.fails = lambda _: False
    await in_batches(store.upsert, error.remaining, batch_size=10)
    assert store.content == items(30)
    assert set(store.times.values()) == {1}


async def test_the_error_can_be_pickled() -> None:
    with pytest.raises(BatchError) as raised:
        await in_batches(Store(fails=lambda batch: "k1" in batch).upsert, items(3), batch_size=1)
    copy = pickle.loads(pickle.dumps(raised.value))  # noqa: S301 - made here
    assert (copy.result.values, copy.remaining) == ({"k0": 0, "k2": 2}, {"k1": 1})


async def test_a_batch_that_is_too_large_is_halved_and_so_are_those_after_it() -> None:
    store = Store(most=3)
    result = await in_batches(store.upsert, items(100), batch_size=16, concurrency=1)
    assert result.values == items(100)
    assert set(store.times.values()) == {1}
    # At concurrency 1 one batch is cut ahead.
    assert len([size for size in store.sizes if size > 3]) <= 2 * len([16, 8, 8, 4, 4, 4, 4])
    assert store.sizes[-1] <= 2


async def test_an_item_that_is_too_large_alone_fails_alone() -> None:
    async def upsert(batch: Mapping[str, int]) -> Stored:
        if "k5" in batch:
            raise exception_for(413, "Content Too Large", b"", {})
        return Stored(values=dict(batch))

    with pytest.raises(BatchError) as raised:
        await in_batches(upsert, items(16), batch_size=8)
    assert raised.value.remaining == {"k5": 5}
    assert [getattr(each, "status", None) for each in raised.value.exceptions] == [413]
    assert len(raised.value.result.values) == 15


async def test_an_item_without_an_answer_remains() -> None:
    async def upsert(batch: Mapping[str, int]) -> Stored:
        return Stored(values={key: value for key, value in batch.items() if key != "k5"})

    with pytest.raises(BatchError) as raised:
        await in_batches(upsert, items(16), batch_size=8)
    assert [type(each) for each in raised.value.exceptions] == [ResponseValidationError]
    assert raised.value.remaining == {"k5": 5}
    assert len(raised.value.result.values) == 15


async def test_without_a_token_nothing_more_is_sent_and_all_the_rest_remains() -> None:
    store = Store()

    async def upsert(batch: Mapping[str, int]) -> Stored:
        if "k20" in batch:
            raise AuthenticationError("no token")
        return await store.upsert(batch)

    with pytest.raises(BatchError) as raised:
        await in_batches(upsert, items(100), batch_size=10, concurrency=1)
    assert [type(each) for each in raised.value.exceptions] == [AuthenticationError]
    assert raised.value.result.values == items(20)
    assert raised.value.remaining == {key: value for key, value in items(100).items() if value >= 20}


async def test_what_the_items_raise_comes_with_what_was_done() -> None:
    def broken() -> Iterator[tuple[str, int]]:
        yield from items(7).items()
        raise OSError("the file has an end")

    with pytest.raises(BatchError) as raised:
        await in_batches(Store().upsert, broken(), batch_size=5)
    assert [str(each) for each in raised.value.exceptions] == ["the file has an end"]
    assert (len(raised.value.result.values), raised.value.remaining) == (5, {"k5": 5, "k6": 6})


async def test_cancellation_passes_on() -> None:
    async def hang(_: Mapping[str, int]) -> Stored:
        await anyio.sleep_forever()
        raise AssertionError

    with anyio.move_on_after(0.01) as scope:
        await in_batches(hang, items(3))
    assert scope.cancelled_caught


async def test_values_need_not_be_kept() -> None:
    result = await in_batches(Store().upsert, {**items(30), "bad": -1}, batch_size=7, keep_values=False)
    assert (result.values, result.accepted, list(result.failed)) == ({}, 30, ["bad"])


async def test_progress_counts_items() -> None:
    told: list[Progress] = []
    await in_batches(Store(most=4).upsert, items(20), batch_size=8, progress=told.append)
    assert (told[-1].items, told[-1].total, told[-1].label) == (20, 20, "Store.upsert")


async def test_a_report_says_what_the_job_did() -> None:
    throttled = [httpx.Response(429, headers={"retry-after": "0"})]

    def respond(request: httpx.Request) -> httpx.Response:
        if throttled:
            return throttled.pop()
        sent = json.loads(request.content)
        failed = {key: {"title": "refused"} for key in sent if key == "q2"}
        values: dict[str, object] = {key: {} for key in sent if key not in failed}
        return httpx.Response(200, json={"values": values, "failed": failed})

    api = factory_over(respond).build(QuotesApi)
    quotes = {f"q{number}": next(iter(quotes_to_upsert().values())) for number in range(5)}
    result = await in_batches(
        lambda batch: api.upsert_quotes("prices", batch), quotes, batch_size=2, job="prices of monday"
    )
    report = result.report
    assert report is not None
    assert (report.operation, report.job) == ("QuotesApi.upsert_quotes", "prices of monday")
    assert (report.rows, report.pages, report.rejects, report.retries) == (5, 3, 1, 1)
    assert json.loads(report.to_json())["seconds"] > 0


async def test_the_result_of_a_job_that_failed_has_a_report_too() -> None:
    with pytest.raises(BatchError) as raised:
        await in_batches(Store(fails=lambda batch: "k0" in batch).upsert, items(30), batch_size=10)
    report = raised.value.result.report
    assert report is not None
    assert (report.operation, report.rows, report.pages) == (None, 20, 2)


@pytest.mark.parametrize("argument", ["batch_size", "concurrency"])
async def test_numbers_below_one_are_refused(argument: str) -> None:
    with pytest.raises(ValueError, match=f"{argument} must be at least 1, not 0"):
        await in_batches(Store().upsert, items(3), **{argument: 0})  # type: ignore[arg-type]


async def test_a_job_with_a_journal_goes_on_where_it_failed(tmp_path: Path) -> None:
    journal, store = tmp_path / "job.journal", Store(fails=lambda batch: "k12" in batch)
    with pytest.raises(BatchError):
        await in_batches(store.upsert, items(30), batch_size=10, journal=journal, job="test")
    store.fails = lambda _: False
    result = await in_batches(store.upsert, items(30), batch_size=10, journal=journal, job="test")
    assert (result.skipped, result.accepted) == (20, 10)
    assert store.content == items(30)
    assert set(store.times.values()) == {1}
    assert not journal.exists()


async def test_what_has_changed_since_and_what_failed_is_sent_again(tmp_path: Path) -> None:
    journal, store = tmp_path / "job.journal", Store(fails=lambda batch: "k12" in batch)
    with pytest.raises(BatchError):
        await in_batches(store.upsert, {**items(30), "k4": -4}, batch_size=10, journal=journal, job="test")
    store.fails = lambda _: False
    wanted = {**items(30), "k5": 500}
    result = await in_batches(store.upsert, wanted, batch_size=10, journal=journal, job="test")
    assert result.values.keys() == {"k4", "k5", *[f"k{number}" for number in range(10, 20)]}
    assert store.content == wanted


async def test_a_missing_folder_is_noticed_before_anything_is_sent(tmp_path: Path) -> None:
    store = Store()
    for source in (items(30), iter(items(30).items()), pairs_of(30)):
        with pytest.raises(FileNotFoundError):
            await in_batches(store.upsert, source, journal=tmp_path / "no" / "job.journal", job="test")
    assert not store.sizes


async def pairs_of(count: int) -> AsyncIterator[tuple[str, int]]:
    for pair in items(count).items():
        await anyio.lowlevel.checkpoint()
        yield pair


async def test_a_journal_that_cannot_be_written_stops_the_job(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_space(_: int) -> None:
        raise OSError(28, "no space left on device")

    store = Store()
    monkeypatch.setattr(os, "fsync", no_space)
    with pytest.raises(BatchError) as raised:
        await in_batches(
            store.upsert, items(30), batch_size=10, concurrency=1, journal=tmp_path / "j", job="test"
        )
    assert [type(each) for each in raised.value.exceptions] == [OSError]
    assert raised.value.result.values == items(10)
    assert raised.value.remaining.keys() == items(30).keys() - items(10).keys()


async def test_one_refused_item_does_not_lose_the_record_of_the_others(tmp_path: Path) -> None:
    journal, store = tmp_path / "job.journal", Store()
    await in_batches(store.upsert, {**items(30), "bad": -1}, batch_size=10, journal=journal, job="test")
    result = await in_batches(
        store.upsert, {**items(30), "bad": 1}, batch_size=10, journal=journal, job="test"
    )
    assert (result.values, result.skipped) == ({"bad": 1}, 30)
    assert not journal.exists()


async def test_a_run_that_finds_everything_done_says_so(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    journal, store = tmp_path / "job.journal", Store(fails=lambda batch: "k29" in batch)
    with pytest.raises(BatchError):
        await in_batches(store.upsert, items(30), batch_size=10, journal=journal, job="test")
    with caplog.at_level("INFO", logger="lusid_async"):
        result = await in_batches(store.upsert, items(20), batch_size=10, journal=journal, job="test")
    assert (result.all_done_before, result.skipped) == (True, 20)
    assert "an earlier run had done all 20 items" in caplog.text


class Quotes:
    """The quotes of an API root, of which the first request fails when it says so."""

    def __init__(self, failures: int = 0) -> None:
        self.sent: list[str] = []
        self._failures = failures

    def __call__(self, request: httpx.Request) -> httpx.Response:
        keys = list(json.loads(request.content))
        if self._failures and "b" in keys:
            return httpx.Response(400)
        self.sent += keys
        quote = instance({"$ref": "#/components/schemas/Quote"}, 2)
        return httpx.Response(200, json={"values": dict.fromkeys(keys, quote), "failed": {}})


def quotes_to_upsert() -> dict[str, models.UpsertQuoteRequest]:
    return {key: models.UpsertQuoteRequest.model_construct() for key in ("a", "b")}


def token_of(subject: str) -> str:
    """Return a JSON Web Token, with a signature that is none."""
    claims = base64.urlsafe_b64encode(json.dumps({"sub": subject}).encode()).decode().rstrip("=")
    return f"e30.{claims}.signature"


@pytest.mark.parametrize(
    ("other", "problem"),
    [
        ({"scope": "other"}, "not of https://things.lusid.com/api/api/quotes/other"),
        ({"api_url": "https://other.lusid.com/api"}, "not of https://other.lusid.com"),
        ({"access_token": token_of("somebody else")}, "not as somebody else"),
        ({"job": "tuesday"}, "of the job none, not of the job tuesday"),
    ],
)
async def test_the_journal_of_another_job_is_refused(
    tmp_path: Path, other: dict[str, str], problem: str
) -> None:
    journal, answers = tmp_path / "job.journal", Quotes(failures=1)

    async def run(scope: str = "s", job: str | None = None, **given: str) -> None:
        async with factory_over(answers, config_loaders=settings_of(**given)) as factory:
            quotes = factory.build(QuotesApi)
            await in_batches(
                lambda batch: quotes.upsert_quotes(scope, batch),
                quotes_to_upsert(),
                batch_size=1,
                journal=journal,
                job=job,
            )

    with pytest.raises(BatchError):
        await run()
    recorded = journal.read_bytes()
    assert answers.sent == ["a"]
    with pytest.raises(JournalError, match=problem):
        await run(**other)
    assert (answers.sent, journal.read_bytes()) == (["a"], recorded)


async def test_a_journal_needs_to_know_its_job(tmp_path: Path) -> None:
    store = Store()
    with pytest.raises(ValueError, match="pass job="):
        await in_batches(store.upsert, items(3), journal=tmp_path / "job.journal")
    assert not store.sizes


async def test_a_second_job_on_a_journal_in_use_is_refused(tmp_path: Path) -> None:
    store, journal = Store(), tmp_path / "job.journal"

    async def upsert(batch: Mapping[str, int]) -> Stored:
        with pytest.raises(JournalError, match="in use"):
            await in_batches(store.upsert, items(3), journal=journal, job="test")
        return Stored(values=dict(batch))

    await in_batches(upsert, items(3), journal=journal, job="test")
    assert list(tmp_path.iterdir()) == []
    assert not store.sizes


@pytest.mark.parametrize("batch_size", [2.5, "2", True])
async def test_a_batch_size_that_is_no_integer_is_refused(batch_size: Any) -> None:
    with pytest.raises(TypeError, match="batch_size must be an integer"):
        await in_batches(Store().upsert, items(3), batch_size=batch_size)


async def test_an_async_generator_of_items_is_closed_when_the_job_ends() -> None:
    closed = []

    async def pairs() -> AsyncIterator[tuple[str, int]]:
        try:
            for pair in items(100).items():
                yield pair
        finally:
            await anyio.lowlevel.checkpoint()
            closed.append(True)

    async def refuse(_: Mapping[str, int]) -> Stored:
        await anyio.wait_all_tasks_blocked()
        raise AuthenticationError("no token")

    with pytest.raises(BatchError):
        await in_batches(refuse, pairs(), batch_size=5)
    assert closed == [True]


async def test_an_upsert_is_sent_again_when_the_caller_says_that_it_may_be() -> None:
    answered: list[int] = []

    def respond(request: httpx.Request) -> httpx.Response:
        answered.append(503 if not answered else 200)
        keys = json.loads(request.content)
        return httpx.Response(answered[-1], json={"values": {}, "failed": {key: {} for key in keys}})

    async with factory_over(respond) as factory:
        quotes = factory.build(QuotesApi)
        once = ConfigurationOptions(idempotent=True)
        requests = {
            "a": models.UpsertQuoteRequest.model_construct(),
            "b": models.UpsertQuoteRequest.model_construct(),
        }
        result = await in_batches(lambda batch: quotes.upsert_quotes("s", batch, opts=once), requests)
    assert answered == [503, 200]
    assert result.failed.keys() == {"a", "b"}


@settings(max_examples=60, deadline=None)
@given(
    count=st.integers(0, 60),
    batch_size=st.integers(1, 20),
    concurrency=st.integers(1, 5),
    most=st.integers(1, 20),
    failing=st.sets(st.integers(0, 59)),
    refused=st.sets(st.integers(0, 59)),
)
def test_whatever_fails_no_item_is_lost_or_doubled(
    count: int, batch_size: int, concurrency: int, most: int, failing: set[int], refused: set[int]
) -> None:
    wanted = {key: -1 if value in refused else value for key, value in items(count).items()}
    store = Store(most, fails=lambda batch: any(f"k{number}" in batch for number in failing))

    async def run() -> tuple[Any, dict[str, int]]:
        try:
            return await in_batches(store.upsert, wanted, batch_size=batch_size, concurrency=concurrency), {}
        except BatchError as error:
            return error.result, dict(error.remaining)

    result, remaining = anyio.run(run)
    answered = [*result.values, *result.failed, *remaining]
    assert sorted(answered) == sorted(wanted)
    assert result.values == store.content
    assert set(store.times.values()) <= {1}
    assert remaining.keys() >= {key for key in wanted if int(key[1:]) in failing}


@pytest.mark.parametrize(
    ("items", "keys"),
    [
        ({1: 10, 2: 20}, {"1", "2"}),
        ({np.int64(7): 10}, {"7"}),
        ([(3, 30), ("4", 40)], {"3", "4"}),
    ],
)
async def test_keys_are_matched_by_their_json_form(items: Any, keys: set[str]) -> None:
    result: Any = await in_batches(Store().upsert, items, batch_size=1)
    assert result.values.keys() == keys


@pytest.mark.parametrize(
    "items", [{"a": 1, ("b", "c"): 2}, {True: 1}, {None: 1}, {1.5: 1}, [("a", 1), ([], 2)], [1, 2], "ab"]
)
async def test_keys_without_a_json_form_are_refused_before_anything_is_sent(items: Any) -> None:
    store = Store()
    with pytest.raises(TypeError):
        await in_batches(store.upsert, items, batch_size=1)
    assert store.sizes == []


async def test_two_keys_with_one_json_form_are_an_error_and_not_a_lost_item() -> None:
    items: Any = {1: 10, "1": 20}
    with pytest.raises(BatchError) as raised:
        await in_batches(Store().upsert, items)
    assert "comes a second time" in str(raised.value.exceptions[0])
