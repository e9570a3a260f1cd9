"""What decoding a large body does to the garbage collector, and how it is switched off."""

from __future__ import annotations

import gc
import json
from typing import TYPE_CHECKING, Any

import pytest

from lusid_async import models
from lusid_async.modelling import collector_paused, decoder, parse_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PAGE = models.ResourceListOfPortfolio
CONTENT = {
    "values": [
        {
            "id": {"scope": "s", "code": str(n)},
            "type": "Transaction",
            "displayName": "x",
            "created": "2024-05-01T00:00:00Z",
            "version": {"effectiveFrom": "2024-05-01T00:00:00Z", "asAtDate": "2024-05-01T00:00:00Z"},
        }
        for n in range(2000)
    ]
}
BODY = json.dumps(CONTENT).encode()

DECODERS: list[Callable[[bytes], Any]] = [decoder(PAGE), PAGE.from_json, parse_json]


@pytest.fixture
def collections() -> Iterator[list[int]]:
    """Record the generation of every collection."""
    generations: list[int] = []

    def record(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            generations.append(info["generation"])

    gc.callbacks.append(record)
    yield generations
    gc.callbacks.remove(record)


@pytest.mark.parametrize("decode", DECODERS)
def test_a_large_body_is_decoded_with_one_collection_before_it(
    decode: Callable[[bytes], Any], collections: list[int]
) -> None:
    decode(BODY)  # the first time it also builds validators
    collections.clear()
    page = decode(BODY)
    assert len(collections) == 1
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
    del page


@pytest.mark.parametrize("decode", DECODERS)
def test_what_was_decoded_is_in_the_oldest_generation(decode: Callable[[bytes], Any]) -> None:
    page = decode(BODY)
    assert any(each is page for each in gc.get_objects(generation=2))


@pytest.mark.parametrize("decode", DECODERS)
def test_the_switch_leaves_the_collector_alone(
    decode: Callable[[bytes], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LUSID_ASYNC_GC_TUNING", "off")
    touched: list[str] = []
    for name in ("disable", "freeze", "collect"):
        monkeypatch.setattr(gc, name, lambda *_, name=name: touched.append(name))
    decode(BODY)
    with collector_paused():
        assert gc.isenabled()
    assert touched == []


def test_objects_that_the_application_froze_stay_frozen() -> None:
    gc.freeze()
    try:
        frozen = gc.get_freeze_count()
        PAGE.from_json(BODY)
        # Whatever is dropped meanwhile, here or by another test, is a handful; unfreezing would leave none.
        assert gc.get_freeze_count() > 0.9 * frozen > 1000
        assert gc.isenabled()
    finally:
        gc.unfreeze()


def test_a_disabled_collector_stays_disabled() -> None:
    gc.disable()
    try:
        PAGE.from_json(BODY)
        assert not gc.isenabled()
    finally:
        gc.enable()
