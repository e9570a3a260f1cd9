"""Large bodies give the same models and the same errors by the direct way as by the general one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from lusid_async import models
from lusid_async.modelling import LusidModel, decoder
from lusid_async.modelling.large_bodies import LargeBodyValidator
from lusid_async.sandbox import SEEDED_PROPERTY_KEYS, SandboxState, create_app
from tests.modelling.wire_values import wire_values

if TYPE_CHECKING:
    from collections.abc import Callable

    from lusid_async.modelling import DiscriminatedModel

FAMILIES: list[type[DiscriminatedModel]] = [
    models.LusidInstrument,
    models.InstrumentEvent,
    models.ComplexMarketData,
    models.Schedule,
    models.ComplianceStep,
    models.ResultValue,
]
EQUITY = {"instrumentType": "Equity", "domCcy": "GBP"}
CASH = {
    "instrumentType": "CashPerpetual",
    "domCcy": "GBP",
    "startDate": "2024-05-01T00:00:00Z",
    "principal": 1,
}
UNKNOWN = {"instrumentType": "AddedNextYear", "strike": 3}


class Counted:
    """A general validator of lists of a family that counts how often it is needed."""

    def __init__(self, family: type[LusidModel]) -> None:
        family.model_rebuild()
        self._adapter = TypeAdapter(list[family])  # type: ignore[valid-type]
        self.calls = 0
        self.large = LargeBodyValidator(self, lambda: self._adapter.core_schema)

    def __call__(self, body: bytes) -> list[Any]:
        self.calls += 1
        return self._adapter.validate_json(body)


def outcome(validate: Callable[[bytes], Any], body: bytes) -> object:
    """Return all that can be seen of what a validator makes of a body."""
    try:
        result = validate(body)
    except ValidationError as error:
        return error.errors(include_url=False)
    return [(each, repr(each), each.to_json(), fields_set(each)) for each in result]


def fields_set(value: object) -> object:
    """Return which fields were set, at every depth."""
    if isinstance(value, LusidModel):
        inner = {name: fields_set(each) for name, each in value}
        return value.model_fields_set, value.model_extra, inner
    if isinstance(value, list):
        return [fields_set(each) for each in value]
    return {key: fields_set(each) for key, each in value.items()} if isinstance(value, dict) else None


def body_of(*values: object) -> bytes:
    """Write values as a list."""
    return json.dumps(values).encode()


@pytest.mark.parametrize("family", FAMILIES)
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_body_gives_the_same_by_both_ways(family: type[DiscriminatedModel], data: st.DataObject) -> None:
    general = Counted(family)
    values = data.draw(st.lists(wire_values(family), min_size=1, max_size=4))
    # The second body is the first that goes the direct way.
    outcome(general.large, b"[]")
    for body in (body_of(*values), body_of(*values, *values), *map(body_of, values)):
        assert outcome(general.large, body) == outcome(general, body)


def test_members_that_were_seen_need_the_general_way_no_more() -> None:
    general = Counted(models.LusidInstrument)
    for _ in range(3):
        assert [type(each) for each in general.large(body_of(EQUITY, CASH))] == [
            models.Equity,
            models.CashPerpetual,
        ]
    assert general.calls == 1


def test_one_value_of_another_member_leaves_the_rest_to_the_direct_way() -> None:
    general = Counted(models.LusidInstrument)
    general.large(body_of(EQUITY))
    read = general.large(body_of(EQUITY, UNKNOWN, CASH))
    assert [type(each) for each in read] == [models.Equity, models.LusidInstrument, models.CashPerpetual]
    assert read[1].to_dict() == UNKNOWN
    assert general.calls == 1


def test_a_misfit_is_told_as_the_general_way_tells_it() -> None:
    general = Counted(models.LusidInstrument)
    general.large(body_of(EQUITY))
    with pytest.raises(ValidationError) as raised:
        general.large(body_of(EQUITY, {**EQUITY, "domCcy": 3}))
    assert [problem["loc"] for problem in raised.value.errors()] == [(1, "domCcy")]


@pytest.mark.parametrize("body", [b"", b"[", b"{}", b'[{"instrumentType":"Equity"', b'["Equity"]', b"[null]"])
def test_what_is_no_such_body_is_told_as_the_general_way_tells_it(body: bytes) -> None:
    general = Counted(models.LusidInstrument)
    general.large(body_of(EQUITY))
    assert outcome(general.large, body) == outcome(general, body)


@pytest.mark.parametrize(
    "value",
    [
        '{"instrumentType":"Equity","domCcy":"GBP","instrumentType":"CashPerpetual"}',
        '{"instrumentType":"CashPerpetual","domCcy":"GBP","instrumentType":"Equity"}',
        '{"instrumentType":"Equity","domCcy":"GBP","domCcy":"USD","x":1,"x":2}',
        '{"instrumentType":"Equity","domCcy":"GBP","dom_ccy":"USD","instrument_type":"CashPerpetual"}',
    ],
)
def test_a_name_that_stands_there_twice_means_the_same_by_both_ways(value: str) -> None:
    general = Counted(models.LusidInstrument)
    general.large(body_of(EQUITY, CASH))
    body = f"[{value}]".encode()
    assert outcome(general.large, body) == outcome(general, body)


def test_a_first_body_that_does_not_fit_spoils_nothing() -> None:
    general = Counted(models.LusidInstrument)
    with pytest.raises(ValidationError):
        general.large(b"[1]")
    assert [type(each) for each in general.large(body_of(EQUITY))] == [models.Equity]


@pytest.mark.anyio
async def test_a_page_of_the_sandbox_is_the_same_by_both_ways() -> None:
    state = SandboxState().seed()
    token = state.account.personal_access_token
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(create_app(state)),
        base_url="http://127.0.0.1",
        headers={"Authorization": f"Bearer {token}"},
    ) as client:
        parameters = {"limit": "200", "instrumentPropertyKeys": list(SEEDED_PROPERTY_KEYS)}
        body = (await client.get("/api/api/instruments", params=parameters)).content
    page = models.PagedResourceListOfInstrument
    decode = decoder(page)
    expected = page.model_validate_json(body)
    for _ in range(3):
        read = decode(body)
        assert read == expected
        assert read.to_json() == expected.to_json()
        assert fields_set(read) == fields_set(expected)
