"""The instrument master: who is found, and what a write does."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from lusid_async.sandbox.instrument_requests import InstrumentRequest
from lusid_async.sandbox.store import InstrumentStore, UpsertRefused
from lusid_async.sandbox.stored_instrument import Stamp, property_json

FIRST = Stamp(datetime(2024, 5, 1, tzinfo=UTC), "first", "1")
LATER = Stamp(datetime(2024, 5, 2, tzinfo=UTC), "later", "2")
ISSUER = property_json("Instrument/a/Issuer", {"labelValue": "x"})


def wanted(name: str = "A", **identifiers: str) -> InstrumentRequest:
    return InstrumentRequest(name, identifiers or {"Figi": "BBG1"})


def test_an_instrument_is_found_by_each_unique_identifier() -> None:
    store = InstrumentStore()
    stored, is_new = store.upsert("default", wanted(Figi="BBG1", ClientInternal="c1", Isin="XS1"), FIRST)
    assert is_new
    assert store.get("default", "Figi", "BBG1") is stored
    assert store.get("default", "ClientInternal", "c1") is stored
    assert store.get("default", "LusidInstrumentId", stored.luid) is stored
    assert store.get("default", "Isin", "XS1") is None


def test_a_scope_does_not_see_another() -> None:
    store = InstrumentStore()
    stored, _ = store.upsert("mine", wanted(), FIRST)
    other, is_new = store.upsert("yours", wanted(), FIRST)
    assert is_new
    assert store.get("default", "Figi", "BBG1") is None
    assert store.get("default", "LusidInstrumentId", stored.luid) is None
    assert store.listing("mine") == [stored]
    assert store.listing("*") == [stored, other]


def test_a_second_write_updates_and_keeps_what_it_does_not_name() -> None:
    store = InstrumentStore()
    first = InstrumentRequest("A", {"Figi": "BBG1"}, properties={"Instrument/a/Issuer": ISSUER})
    store.upsert("default", first, FIRST)
    updated, is_new = store.upsert("default", wanted("B", Figi="BBG1", ClientInternal="c1"), LATER)
    assert not is_new
    assert (updated.name, dict(updated.identifiers)) == ("B", {"Figi": "BBG1", "ClientInternal": "c1"})
    assert dict(updated.properties) == {"Instrument/a/Issuer": ISSUER}
    assert (updated.version.created, updated.version.modified, updated.version.number) == (FIRST, LATER, 2)
    assert len(store) == 1


def test_a_replaced_identifier_finds_nothing() -> None:
    store = InstrumentStore()
    stored, _ = store.upsert("default", wanted(Figi="BBG1"), FIRST)
    store.upsert("default", wanted(LusidInstrumentId=stored.luid, Figi="BBG2"), LATER)
    assert store.get("default", "Figi", "BBG1") is None
    assert store.get("default", "Figi", "BBG2") is not None


@pytest.mark.parametrize(
    ("identifiers", "kind"),
    [
        ({"Isin": "XS1"}, "InvalidInstrumentDefinition"),
        ({"LusidInstrumentId": "LUID_NOBODY"}, "InstrumentNotFound"),
        ({"Figi": "BBG1", "ClientInternal": "c2"}, "InstrumentIdentifierAlreadyInUse"),
    ],
)
def test_identifiers_that_name_no_one_instrument_are_refused(identifiers: dict[str, str], kind: str) -> None:
    store = InstrumentStore()
    store.upsert("default", wanted(Figi="BBG1"), FIRST)
    store.upsert("default", wanted(ClientInternal="c2"), FIRST)
    with pytest.raises(UpsertRefused, match=kind):
        store.upsert("default", wanted(**identifiers), LATER)
    assert len(store) == 2


def test_a_soft_deleted_instrument_is_inactive_and_still_found() -> None:
    store = InstrumentStore()
    stored, _ = store.upsert("default", wanted(), FIRST)
    store.delete(stored, LATER)
    found = store.get("default", "Figi", "BBG1")
    assert found is not None
    assert (found.state, found.version.modified) == ("Inactive", LATER)


def test_an_inactive_instrument_gives_its_identifiers_to_a_new_one() -> None:
    store = InstrumentStore()
    old, _ = store.upsert("default", wanted(), FIRST)
    store.delete(old, LATER)
    new, is_new = store.upsert("default", wanted(), LATER)
    assert is_new
    assert store.get("default", "Figi", "BBG1") is new
    gone = store.get("default", "LusidInstrumentId", old.luid)
    assert gone is not None
    store.delete(gone, LATER, hard=True)
    assert store.get("default", "Figi", "BBG1") is new


def test_a_hard_deleted_instrument_is_found_only_by_its_luid() -> None:
    store = InstrumentStore()
    stored, _ = store.upsert("default", wanted("A"), FIRST)
    store.delete(stored, LATER, hard=True)
    found = store.get("default", "LusidInstrumentId", stored.luid)
    assert found is not None
    assert (found.state, found.name, dict(found.identifiers)) == ("Deleted", "DELETED A", {})
    assert store.get("default", "Figi", "BBG1") is None
    assert store.listing("default") == []
