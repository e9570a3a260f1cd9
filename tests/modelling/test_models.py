"""What every model does, shown on LUSID's own."""

from __future__ import annotations

import copy
import json
import pickle
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from pydantic import TypeAdapter, ValidationError

from lusid_async import models
from lusid_async.modelling import decoder

if TYPE_CHECKING:
    from collections.abc import Callable

    from lusid_async.modelling import LusidModel

BOND = {
    "instrumentType": "Bond",
    "startDate": "2024-05-01T00:00:00Z",
    "maturityDate": "2034-05-01T00:00:00Z",
    "domCcy": "GBP",
    "flowConventions": {
        "currency": "GBP",
        "paymentFrequency": "6M",
        "dayCountConvention": "ActualActual",
        "rollConvention": "None",
        "paymentCalendars": [],
        "resetCalendars": [],
    },
    "principal": 1.0,
    "couponRate": 0.05,
}
SIMPLE = {"domCcy": "GBP", "assetClass": "Unknown", "simpleInstrumentType": "x"}


def test_a_model_is_built_by_python_names_or_wire_names() -> None:
    by_name = models.ResourceId(scope="s", code="c")
    assert by_name == models.ResourceId.from_dict({"scope": "s", "code": "c"})
    assert models.CreatePortfolioDetails(corporate_action_source_id=by_name).to_dict() == {
        "corporateActionSourceId": {"scope": "s", "code": "c"}
    }


def test_unset_fields_are_left_out_and_explicit_nulls_kept() -> None:
    assert models.ModelProperty(key="k").to_dict() == {"key": "k"}
    assert json.loads(models.ModelProperty(key="k", value=None).to_json()) == {"key": "k", "value": None}


def test_unknown_fields_are_kept_and_written_back() -> None:
    sent = {"scope": "s", "code": "c", "addedNextYear": {"deep": [1]}}
    assert models.ResourceId.from_dict(sent).to_dict() == sent


def test_a_family_gives_the_member_that_the_discriminator_names() -> None:
    bond = models.LusidInstrument.from_dict(BOND)
    assert type(bond) is models.Bond
    assert bond.dom_ccy == "GBP"
    assert json.loads(bond.to_json()) == BOND


def test_a_member_inside_another_model_is_written_whole() -> None:
    definition = models.InstrumentDefinition(
        name="n", identifiers={}, definition=models.LusidInstrument.from_dict(BOND)
    )
    assert json.loads(definition.to_json())["definition"] == BOND


def test_a_member_built_by_hand_has_its_discriminator() -> None:
    equity = models.Equity(dom_ccy="GBP")
    assert equity.to_dict()["instrumentType"] == "Equity"


def test_an_unknown_discriminator_gives_the_base_with_every_field() -> None:
    sent = {"instrumentType": "AddedNextYear", "strike": 3}
    unknown = models.LusidInstrument.from_dict(sent)
    assert type(unknown) is models.LusidInstrument
    assert unknown.to_dict() == sent


def test_a_listed_value_may_be_another() -> None:
    values = TypeAdapter(models.AggregateSpec)
    spec = values.validate_python({"key": "k", "op": "AddedNextYear"})
    assert spec.op == "AddedNextYear"
    assert spec.to_dict()["op"] == "AddedNextYear"


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-05-01T10:11:12.1234560+00:00", datetime(2024, 5, 1, 10, 11, 12, 123456, tzinfo=UTC)),
        ("0001-01-01T00:00:00.0000000+00:00", datetime(1, 1, 1, tzinfo=UTC)),
        ("9999-12-31T23:59:59.9999999+00:00", datetime(9999, 12, 31, 23, 59, 59, 999999, tzinfo=UTC)),
    ],
)
def test_the_moments_of_lusid_are_read(text: str, moment: datetime) -> None:
    version = models.Version.from_dict({"effectiveFrom": text, "asAtDate": text})
    assert version.effective_from == moment


def test_a_wrong_value_is_found_by_its_place() -> None:
    with pytest.raises(ValidationError) as raised:
        models.PagedResourceListOfInstrument.from_dict({"values": [{"scope": 3}]})
    assert ("values", 0, "scope") in [problem["loc"] for problem in raised.value.errors()]


def through_pickle(model: LusidModel) -> LusidModel:
    read: LusidModel = pickle.loads(pickle.dumps(model))  # noqa: S301 - written on the line before
    return read


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, through_pickle])
def test_a_model_is_copied_and_pickled(again: Callable[[LusidModel], LusidModel]) -> None:
    bond = models.LusidInstrument.from_dict(BOND)
    assert again(bond) == bond
    assert type(again(bond)) is models.Bond


def test_a_class_of_ones_own_extends_a_model() -> None:
    class Mine(models.Instrument):
        colour: str = "red"

    assert "lusid_instrument_id" in Mine.model_fields
    assert Mine.model_json_schema()["properties"]["colour"]["default"] == "red"


def test_a_list_of_a_family_is_read() -> None:
    read = decoder(list[models.LusidInstrument])(json.dumps([BOND, {"instrumentType": "X"}]).encode())
    assert [type(instrument) for instrument in read] == [models.Bond, models.LusidInstrument]


def test_a_class_is_first_used_by_several_threads_at_once() -> None:
    barrier = threading.Barrier(8)
    read: list[LusidModel] = []

    def use() -> None:
        barrier.wait()
        read.append(models.LusidInstrument.from_dict({"instrumentType": "SimpleInstrument", **SIMPLE}))

    threads = [threading.Thread(target=use) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [type(instrument) for instrument in read] == [models.SimpleInstrument] * 8


def test_an_unknown_model_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="NoSuchModel"):
        _ = getattr(models, "NoSuchModel")  # noqa: B009 - a type checker knows that it is not there
