"""The as-at that a listing is pinned to."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import anyio
import httpx
import pytest

from lusid_async import NotFoundException
from lusid_async.bulk.listing import latest_time, pinned_as_at
from tests.calls.things import ThingsApi, factory_over


@pytest.mark.parametrize(
    ("date", "latest"),
    [
        (datetime(2024, 5, 1, 10, 0, 0, tzinfo=UTC), datetime(2024, 5, 1, 10, 0, 2, tzinfo=UTC)),
        (datetime(2024, 12, 31, 23, 59, 59, 999999, tzinfo=UTC), datetime(2025, 1, 1, 0, 0, 1, tzinfo=UTC)),
    ],
)
def test_a_date_header_may_be_two_seconds_behind(date: datetime, latest: datetime) -> None:
    assert latest_time(date) == latest


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("wrong_by", "lag"), [(timedelta(hours=1), timedelta(0)), (timedelta(hours=-1), timedelta(seconds=0.99))]
)
async def test_the_server_s_clock_decides_and_the_moment_is_over(wrong_by: timedelta, lag: timedelta) -> None:
    def now_there() -> datetime:
        return datetime.now(UTC) + wrong_by

    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={}, headers={"date": format_datetime(now_there() - lag, usegmt=True)})

    before = now_there()
    as_at = await pinned_as_at(factory_over(respond).build(ThingsApi).list_things())
    assert before < as_at <= now_there()


@pytest.mark.anyio
async def test_without_a_date_our_clock_has_to_do() -> None:
    before = datetime.now(UTC)
    call = factory_over(lambda _: httpx.Response(200, json={})).build(ThingsApi).list_things()
    assert before < await pinned_as_at(call) <= datetime.now(UTC)


@pytest.mark.anyio
async def test_an_error_is_raised_at_once() -> None:
    call = factory_over(lambda _: httpx.Response(404)).build(ThingsApi).list_things()
    with anyio.fail_after(10), pytest.raises(NotFoundException):
        await pinned_as_at(call)
