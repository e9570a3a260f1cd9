"""The instrument operations over HTTP."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote

import pytest

from lusid_async import models
from lusid_async.sandbox import SEEDED_PROPERTY_KEYS, SandboxState
from tests.sandbox.callers import API, calling, definition, property_definition

pytestmark = pytest.mark.anyio

NOW = datetime(2024, 5, 3, 1, 2, 3, tzinfo=UTC)
SMALL = 7


def small() -> SandboxState:
    return SandboxState(now=lambda: NOW).seed(SMALL)


def luids(page: dict[str, Any]) -> list[str]:
    return [each["lusidInstrumentId"] for each in page["values"]]


async def test_every_page_follows_from_the_one_before_and_leads_back() -> None:
    async with calling(small()) as caller:
        pages = [(await caller.get("/instruments", limit=3)).json()]
        while pages[-1]["nextPage"]:
            pages.append((await caller.get("/instruments", limit=3, page=pages[-1]["nextPage"])).json())
        back = (await caller.get("/instruments", limit=3, page=pages[-1]["previousPage"])).json()
    assert [len(page["values"]) for page in pages] == [3, 3, 1]
    assert len({luid for page in pages for luid in luids(page)}) == SMALL
    assert luids(back) == luids(pages[1])
    assert (pages[0]["previousPage"], pages[-1]["nextPage"]) == (None, None)


async def test_a_page_has_2000_at_most() -> None:
    async with calling(SandboxState().seed(2001)) as caller:
        first = (await caller.get("/instruments")).json()
        second = (await caller.get("/instruments", limit=2000, page=first["nextPage"])).json()
    assert (len(first["values"]), len(second["values"])) == (2000, 1)


@pytest.mark.parametrize(
    "changes",
    [
        {"filter": "state eq 'Active'"},
        {"sortBy": "name"},
        {"effectiveAt": "2024-05-01"},
        {"asAt": "2024-05-01T00:00:00Z"},
        {"scope": "other"},
    ],
)
async def test_what_a_page_token_was_made_for_must_not_change(changes: dict[str, str]) -> None:
    async with calling(small()) as caller:
        token = (await caller.get("/instruments", limit=3)).json()["nextPage"]
        answer = await caller.get("/instruments", limit=3, page=token, **changes)
    assert answer.status_code == 400
    assert "must not change" in answer.json()["detail"]


async def test_the_limit_and_the_properties_may_change_while_paging() -> None:
    async with calling(small()) as caller:
        token = (await caller.get("/instruments", limit=3)).json()["nextPage"]
        keys = list(SEEDED_PROPERTY_KEYS)
        answer = await caller.get("/instruments", limit=1, page=token, instrumentPropertyKeys=keys)
    assert luids(answer.json()) == ["LUID_00000003"]


async def test_a_written_instrument_does_not_shift_the_pages() -> None:
    async with calling(small()) as caller:
        first = (await caller.get("/instruments", limit=3, sortBy="name ASC")).json()
        await caller.post("/instruments", {"1": definition("AAA, before everything")})
        second = (await caller.get("/instruments", limit=9, sortBy="name ASC", page=first["nextPage"])).json()
    assert sorted(luids(first) + luids(second)) == [f"LUID_{number:08d}" for number in range(SMALL)]


async def test_sorting() -> None:
    async with calling(small()) as caller:
        answer = (await caller.get("/instruments", sortBy=["domCcy DESC", "name"])).json()
    rows = [(each["domCcy"], each["name"]) for each in answer["values"]]
    by_name = sorted(rows, key=lambda row: row[1])
    assert rows == sorted(by_name, key=lambda row: row[0], reverse=True)


@pytest.mark.parametrize("query", [{"filter": "price gt 3"}, {"sortBy": "price"}, {"page": "made up"}])
async def test_what_is_not_understood_is_refused(query: dict[str, str]) -> None:
    async with calling(small()) as caller:
        answer = await caller.get("/instruments", **query)
    assert (answer.status_code, answer.headers["content-type"]) == (400, "application/problem+json")


async def test_a_listing_is_as_at_the_moment_that_it_asks_for() -> None:
    clock = [NOW]
    state = SandboxState(now=lambda: clock[0]).seed(SMALL)
    async with calling(state) as caller:
        await caller.post("/instruments", {"k": definition("first", ClientInternal="k")})
        clock[0] = NOW + timedelta(seconds=1)
        await caller.post("/instruments", {"k": definition("second", ClientInternal="k")})
        clock[0] = NOW + timedelta(seconds=2)
        await caller.delete("/instruments/ClientInternal/k")
        named = {}
        for seconds in (-0.1, 0, 0.9, 1, 2):
            as_at = (NOW + timedelta(seconds=seconds)).isoformat()
            page = (await caller.get("/instruments", asAt=as_at)).json()
            named[seconds] = [each["name"] for each in page["values"][SMALL:]]
            assert len(page["values"][:SMALL]) == SMALL
    assert named == {-0.1: [], 0: ["first"], 0.9: ["first"], 1: ["second"], 2: []}


async def test_an_as_at_without_an_offset_is_refused() -> None:
    async with calling(small()) as caller:
        answer = await caller.get("/instruments", asAt="2024-05-01T00:00:00")
    assert (answer.status_code, list(answer.json()["errors"])) == (400, ["asAt"])


async def test_only_the_properties_asked_for_are_given() -> None:
    async with calling(small()) as caller:
        without = (await caller.get("/instruments", limit=1)).json()["values"][0]
        key = SEEDED_PROPERTY_KEYS[1]
        one = (
            await caller.get("/instruments/Figi/BBG000000000", propertyKeys=[key, "Instrument/no/Such"])
        ).json()
    assert without["properties"] == []
    assert [each["key"] for each in one["properties"]] == [key]


async def test_the_href_of_an_instrument_leads_to_it() -> None:
    async with calling(small()) as caller:
        one = (await caller.get("/instruments/Figi/BBG000000001")).json()
        again = (await caller.client.get(one["href"])).json()
    assert one == again


async def test_an_upsert_answers_each_part_under_its_key() -> None:
    body = {
        "new": definition("N"),
        "old": definition("O", Figi="BBG000000000"),
        "bad": definition("B", Isin="XS1"),
    }
    async with calling(small()) as caller:
        answer = await caller.post("/instruments", body)
    response = models.UpsertInstrumentsResponse.from_json(answer.text)
    assert response is not None
    assert answer.status_code == 201
    assert set(response.values or {}) == {"new", "old"}
    assert {key: each.type for key, each in (response.failed or {}).items()} == {
        "bad": "InstrumentUpsertFailure"
    }


async def test_an_upserted_instrument_is_given_back_whole() -> None:
    key = "Instrument/mine/Note"
    wanted = {
        **definition("Ünï", ClientInternal="a/b c%"),
        "properties": [{"key": key, "value": {"labelValue": "née"}}],
        "settlementCycle": {"businessDayOffset": 2, "calendars": []},
    }
    async with calling(small()) as caller:
        await caller.post("/propertydefinitions", property_definition(key))
        sent = (await caller.post("/instruments", {"k": wanted}, scope="mine")).json()["values"]["k"]
        path = f"/instruments/ClientInternal/{quote('a/b c%', safe='')}"
        found = (await caller.get(path, scope="mine", propertyKeys=key)).json()
        elsewhere = await caller.get(path)
    assert found == sent
    assert (found["name"], found["identifiers"]["ClientInternal"]) == ("Ünï", "a/b c%")
    assert found["properties"][0]["value"] == {"labelValue": "née"}
    assert found["version"]["asAtDate"] == "2024-05-03T01:02:03.0000010+00:00"
    assert found["settlementCycle"] == {"businessDayOffset": 2, "calendars": []}
    assert elsewhere.status_code == 404


@pytest.mark.parametrize(
    ("body", "errors"),
    [
        ([], [""]),
        ({"k": 1}, ["k"]),
        ({"k": {}}, ["k.identifiers", "k.name"]),
        ({"k": {"name": "A", "identifiers": {"Figi": "BBG1"}}}, ["k.identifiers.Figi"]),
        ({"k": {**definition(), "definition": {"domCcy": "GBP"}}}, ["k.definition.instrumentType"]),
        ({"k": {**definition(), "properties": [{}]}}, ["k.properties[0].key"]),
        ({str(number): definition() for number in range(2001)}, [""]),
    ],
)
async def test_a_body_that_does_not_fit_is_a_validation_problem(body: object, errors: list[str]) -> None:
    async with calling(small()) as caller:
        answer = await caller.post("/instruments", body)
    assert (answer.status_code, list(answer.json()["errors"])) == (400, errors)
    assert len(caller.state.instruments()) == SMALL


async def test_many_are_fetched_by_identifier_and_the_missing_are_named() -> None:
    async with calling(small()) as caller:
        answer = await caller.post("/instruments/$get", ["BBG000000001", "nobody"], identifierType="Figi")
        encoded = await caller.client.post(f"{API}/instruments/%24get?identifierType=Figi", json=[])
    response = models.GetInstrumentsResponse.from_json(answer.text)
    assert response is not None
    assert list(response.values or {}) == ["BBG000000001"]
    assert {key: each.type for key, each in (response.failed or {}).items()} == {
        "nobody": "InstrumentByCodeNotFound"
    }
    assert encoded.status_code == 200


@pytest.mark.parametrize("identifier_type", ["Isin", "", "MadeUp"])
async def test_an_identifier_type_that_is_not_unique_is_refused(identifier_type: str) -> None:
    async with calling(small()) as caller:
        many = await caller.post("/instruments/$get", ["x"], identifierType=identifier_type)
        one = await caller.get(f"/instruments/{identifier_type or 'x'}/x")
    assert (many.status_code, one.status_code) == (400, 400)


async def test_a_deleted_instrument_leaves_the_listing_and_becomes_inactive() -> None:
    async with calling(small()) as caller:
        deleted = await caller.delete("/instruments/Figi/BBG000000000")
        active = (await caller.get("/instruments")).json()
        inactive = (await caller.get("/instruments", filter="state eq 'Inactive'")).json()
        again = await caller.delete("/instruments/Figi/nobody")
    assert models.DeleteInstrumentResponse.from_json(deleted.text) is not None
    assert deleted.json()["asAt"] == "2024-05-03T01:02:03.0000000+00:00"
    assert (len(active["values"]), luids(inactive)) == (SMALL - 1, ["LUID_00000000"])
    assert again.status_code == 404


async def test_many_are_deleted_or_none() -> None:
    async with calling(small()) as caller:
        refused = await caller.post("/instruments/$delete", ["LUID_00000000", "nobody"])
        untouched = (await caller.get("/instruments")).json()
        deleted = await caller.post("/instruments/$delete", ["LUID_00000000"], deleteMode="Hard")
        gone = (await caller.get("/instruments/LusidInstrumentId/LUID_00000000")).json()
    assert (refused.status_code, len(untouched["values"])) == (404, SMALL)
    assert deleted.status_code == 200
    assert gone["state"] == "Deleted"


async def test_every_scope_is_listed_but_not_written() -> None:
    async with calling(small()) as caller:
        await caller.post("/instruments", {"k": definition()}, scope="mine")
        every = (await caller.get("/instruments", scope="*")).json()
        refused = await caller.post("/instruments", {"k": definition()}, scope="*")
    assert (len(every["values"]), refused.status_code) == (SMALL + 1, 400)


async def test_the_identifier_types_say_which_are_unique() -> None:
    async with calling(small()) as caller:
        values = (await caller.get("/instruments/identifierTypes")).json()["values"]
    unique = {each["identifierType"] for each in values if each["isUniqueIdentifierType"]}
    assert unique == {"LusidInstrumentId", "Figi", "ClientInternal", "EdiKey", "QuotePermId", "Currency"}


async def test_each_operation_is_counted() -> None:
    state = small()
    async with calling(state) as caller:
        await caller.get("/instruments")
        await caller.get("/instruments/Figi/nobody")
    assert state.calls == {"ListInstruments": 1, "GetInstrument": 1}


async def test_an_identical_upsert_changes_nothing() -> None:
    async with calling(small()) as caller:
        first = (await caller.post("/instruments", {"k": definition()})).json()
        again = (await caller.post("/instruments", {"k": definition()})).json()
    assert first["values"] == again["values"]
    assert first["metadata"] == {}
    assert [(each["type"], each["identifiers"]) for each in again["metadata"]["actions"]] == [
        ("UnchangedInstruments", ["k"])
    ]


async def test_a_time_variant_property_is_overlaid_and_keeps_its_history() -> None:
    # LUSID's table in "Perpetual and time-variant properties": five upserts, seven intervals.
    key = "Instrument/s/MarketCap"
    changes: list[tuple[str | None, str | None, str | None]] = [
        ("780.36bn", None, None),
        ("1.2tn", "2020-01-01", None),
        ("1.68tn", "2021-01-01", "2022-01-01"),
        (None, None, "2018-12-31"),
        (None, "2022-01-01", None),
    ]
    async with calling(SandboxState()) as caller:
        await caller.post("/propertydefinitions", property_definition(key, lifeTime="TimeVariant"))
        await caller.post("/instruments", {"k": definition()})
        for label, start, stop in changes:
            value = {"key": key, "value": None if label is None else {"labelValue": label}}
            dates = {"effectiveFrom": start, "effectiveUntil": stop}
            given = value | {name: date for name, date in dates.items() if date is not None}
            body = [{"identifierType": "ClientInternal", "identifier": "A bond", "properties": [given]}]
            assert (await caller.post("/instruments/$upsertproperties", body)).status_code == 201
        path = "/instruments/ClientInternal/A%20bond"
        series = (await caller.get(f"{path}/properties/time-series", propertyKey=key)).json()["values"]
        read = {
            day: [
                each["value"]["labelValue"]
                for each in (await caller.get(path, effectiveAt=day, propertyKeys=key)).json()["properties"]
            ]
            for day in ("2018-01-01", "2019-01-01", "2020-06-01", "2021-06-01", "2022-06-01")
        }
    assert [
        (
            each["value"]["labelValue"],
            each["effectiveRange"]["fromDate"][:10],
            each["effectiveRange"]["untilDate"][:10],
            each["status"],
        )
        for each in series
    ] == [
        ("780.36bn", "0001-01-01", "9999-12-31", "Superseded"),
        ("780.36bn", "0001-01-01", "2020-01-01", "Superseded"),
        ("1.2tn", "2020-01-01", "9999-12-31", "Superseded"),
        ("1.2tn", "2020-01-01", "2021-01-01", "Prevailing"),
        ("1.68tn", "2021-01-01", "2022-01-01", "Prevailing"),
        ("1.2tn", "2022-01-01", "9999-12-31", "Superseded"),
        ("780.36bn", "2018-12-31", "2020-01-01", "Prevailing"),
    ]
    assert read == {
        "2018-01-01": [],
        "2019-01-01": ["780.36bn"],
        "2020-06-01": ["1.2tn"],
        "2021-06-01": ["1.68tn"],
        "2022-06-01": [],
    }


@pytest.mark.parametrize(
    ("fitch", "moodys", "derived"), [("10", "5", 5), (None, None, 0), ("10", None, 10), (None, "5", 5)]
)
async def test_a_derived_property_is_computed(fitch: str | None, moodys: str | None, derived: int) -> None:
    # The table of the public tutorial on derived properties.
    async with calling(SandboxState()) as caller:
        for code in ("Fitch", "Moodys"):
            await caller.post(
                "/propertydefinitions", property_definition(f"Instrument/s/{code}", kind="number")
            )
        request = property_definition("Instrument/s/Rating", kind="number")
        request |= {
            "isFilterable": False,
            "derivationFormula": "Coalesce(Properties[Instrument/s/Moodys], "
            "Properties[Instrument/s/Fitch], 0)",
        }
        created = await caller.post("/propertydefinitions/derived", request)
        given = {"Fitch": fitch, "Moodys": moodys}
        properties = [
            {"key": f"Instrument/s/{code}", "value": {"metricValue": {"value": int(value)}}}
            for code, value in given.items()
            if value is not None
        ]
        await caller.post("/instruments", {"k": {**definition(), "properties": properties}})
        found = await caller.get("/instruments/ClientInternal/A%20bond", propertyKeys="Instrument/s/Rating")
    assert created.status_code == 201
    assert found.json()["properties"][0]["value"] == {"metricValue": {"value": derived}}


async def test_a_number_keeps_all_its_digits() -> None:
    number = "0.1234567891011121314151617182"
    key = "Instrument/s/Precise"
    async with calling(SandboxState()) as caller:
        await caller.post("/propertydefinitions", property_definition(key, kind="number"))
        await caller.post("/instruments", {"k": definition()})
        body = (
            '[{"identifierType": "ClientInternal", "identifier": "A bond", "properties": '
            f'[{{"key": "{key}", "value": {{"metricValue": {{"value": {number}}}}}}}]}}]'
        )
        headers = {"Content-Type": "application/json"}
        await caller.client.post(f"{API}/instruments/$upsertproperties", content=body, headers=headers)
        found = await caller.get("/instruments/ClientInternal/A%20bond", propertyKeys=key)
    assert f'"value":{number}' in found.text
