"""The made-up instruments are the same every time, and are what LUSID's models take."""

from __future__ import annotations

import pytest

from lusid_async import models
from lusid_async.sandbox import SEEDED_PROPERTY_KEYS, SandboxState
from lusid_async.sandbox.seed import instrument_requests
from tests.sandbox.callers import calling


def test_they_are_the_same_every_time() -> None:
    assert list(instrument_requests(50)) == list(instrument_requests(50))


def test_no_identifier_is_used_twice() -> None:
    seen = [
        held["value"]
        for each in instrument_requests(3000)
        for key, held in each["identifiers"].items()
        if key != "Ticker"
    ]
    assert len(seen) == len(set(seen))


def test_a_few_thousand_are_stored() -> None:
    assert len(SandboxState().seed().instruments()) == 3000


def test_seeded_sandboxes_share_nothing() -> None:
    one, other = SandboxState().seed(3), SandboxState().seed(3)
    one.database.execute("DELETE FROM entry")
    assert (len(one.instruments()), len(other.instruments())) == (0, 3)


def test_seeding_adds_to_what_is_stored() -> None:
    assert len(SandboxState().seed(2).seed(5).instruments()) == 5


@pytest.mark.anyio
async def test_half_are_bonds_and_half_are_equities_with_properties() -> None:
    async with calling(SandboxState().seed()) as caller:
        answer = await caller.get("/instruments", instrumentPropertyKeys=list(SEEDED_PROPERTY_KEYS))
    page = models.PagedResourceListOfInstrument.from_json(answer.text)
    assert page is not None
    kinds = [type(each.instrument_definition) for each in page.values]
    assert (kinds.count(models.Bond), kinds.count(models.Equity)) == (1000, 1000)
    assert all(
        {each.key for each in instrument.properties or []} == set(SEEDED_PROPERTY_KEYS)
        for instrument in page.values
    )
