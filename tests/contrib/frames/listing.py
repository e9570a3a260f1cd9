"""A listing of instruments whose responses come without a network, page by page as a test says."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx

from lusid_async.api import InstrumentsApi
from tests.calls.things import factory_over

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from lusid_async import ConfigurationOptions
    from lusid_async.calls import PagedCall
    from lusid_async.models import Instrument, PagedResourceListOfInstrument

AS_AT = datetime(2024, 6, 1, tzinfo=UTC)
BOND = {"instrumentType": "Bond", "principal": 100.0, "maturityDate": "2030-01-15T00:00:00.0000000+00:00"}


def instrument(number: int, **members: Any) -> dict[str, Any]:
    """Return the JSON of an instrument.

    Args:
        number: makes its name and its identifiers.
        members: further members, or others in their place.
    """
    moment = "2024-05-01T10:11:12.1234567+00:00"
    return {
        "lusidInstrumentId": f"LUID_{number}",
        "version": {"effectiveFrom": "0001-01-01T00:00:00.0000000+00:00", "asAtDate": moment},
        "name": f"instrument {number}",
        "identifiers": {"Figi": f"BBG{number}"},
        "state": "Active",
        **members,
    }


def labelled(key: str, label: str) -> dict[str, Any]:
    """Return the JSON of a property with a label."""
    return {"key": key, "value": {"labelValue": label}}


def listing(
    *pages: Sequence[dict[str, Any]], before: Callable[[int], Awaitable[httpx.Response | None]] | None = None
) -> PagedCall[PagedResourceListOfInstrument, Instrument]:
    """Return the call that lists the pages.

    Args:
        pages: the items of each page.
        before: awaited with the number of a page, from 0, before its response; may return another one.
    """

    async def respond(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("page", 0))
        if before is not None and (other := await before(number)) is not None:
            return other
        following = str(number + 1) if number + 1 < len(pages) else None
        return httpx.Response(200, json={"values": pages[number], "nextPage": following})

    return factory_over(respond).build(InstrumentsApi).list_instruments(as_at=AS_AT)


def raw_listing(
    body: str, opts: ConfigurationOptions | None = None
) -> PagedCall[PagedResourceListOfInstrument, Instrument]:
    """Return the call that lists one page, whose JSON text is `body`."""

    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=body, headers={"content-type": "application/json"})

    return factory_over(respond).build(InstrumentsApi).list_instruments(as_at=AS_AT, opts=opts)
