"""What LUSID answered about the items of a batch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lusid_async import models
from lusid_async.bulk import BatchResult
from lusid_async.bulk.results import result_of
from lusid_async.models import ErrorDetail
from tests.openapi import Json, document, instance, schemas

if TYPE_CHECKING:
    from lusid_async.modelling import LusidModel

_REF = "#/components/schemas/"


def batch_operations() -> list[tuple[str, str]]:
    """Return the name and the response schema of the operations that answer `failed` by the caller's keys."""
    found = []
    for path in document()["paths"].values():
        for operation in path.values():
            body = operation.get("requestBody", {}) if isinstance(operation, dict) else {}
            request = _schema(body)
            response = _answer_schema(operation) if "additionalProperties" in request else ""
            if response and "failed" in schemas()[response].get("properties", {}):
                found.append((operation.get("x-python-name", operation["operationId"]), response))
    return found


def _answer_schema(operation: Json) -> str:
    answer = next(value for status, value in operation["responses"].items() if status.startswith("2"))
    name: str = _schema(answer).get("$ref", "").removeprefix(_REF)
    return name


def _schema(message: Json) -> Json:
    content: Json = message.get("content", {})
    schema: Json = next((each["schema"] for each in content.values() if "schema" in each), {})
    return schema


def test_there_are_48_such_operations() -> None:
    assert len(batch_operations()) == 48


@pytest.mark.parametrize(("operation", "schema"), batch_operations())
def test_each_of_them_can_be_answered_in_batches(operation: str, schema: str) -> None:
    model: type[LusidModel] = getattr(models, schema)
    properties = schemas()[schema]["properties"]
    good = "values" if "values" in properties else "successes"
    response = model.from_dict(
        {
            **instance({"$ref": f"{_REF}{schema}"}),
            "staged": {},
            "notFound": {},
            good: {"right": instance(properties[good]["additionalProperties"], 2)},
            "failed": {"wrong": {"id": "wrong", "detail": "it does not fit"}},
        }
    )
    keys = ["right", "wrong"]
    result, problem = result_of(keys, response)  # type: ignore[arg-type, var-annotated]
    assert problem is None, operation
    assert (list(result.values), list(result.failed), result.accepted) == (["right"], ["wrong"], 1)
    assert result.failed["wrong"].detail == "it does not fit"


def upserted(**members: Any) -> models.UpsertInstrumentsResponse:
    named = {"values": "instrument", "staged": "instrument", "failed": None}
    content: Json = {}
    for name, keys in members.items():
        content[name] = {
            key: instance({"$ref": f"{_REF}Instrument"}, 2) if named[name] else {} for key in keys
        }
    return models.UpsertInstrumentsResponse.from_dict(content)


def test_what_is_staged_is_accepted() -> None:
    result, problem = result_of(["a", "b"], upserted(values=["a"], staged=["b"]))
    assert problem is None
    assert (list(result.values), list(result.staged), result.accepted) == (["a"], ["b"], 2)


def test_one_that_is_staged_and_written_counts_once() -> None:
    result, problem = result_of(["a"], upserted(values=["a"], staged=["a"]))
    assert problem is None
    assert result.accepted == 1


@pytest.mark.parametrize(
    ("members", "said", "answered"),
    [
        ({"values": ["a"]}, "neither for 'b', 'c'", {"a"}),
        ({}, "neither for 'a', 'b', 'c'", set()),
        ({"values": ["a", "b"], "failed": ["b", "c"]}, "both for 'b'", {"a", "c"}),
        ({"staged": ["a", "b"], "failed": ["b", "c"]}, "both for 'b'", {"a", "c"}),
        ({"values": ["a", "b", "c", "A"]}, "results for unknown 'A'", {"a", "b", "c"}),
        ({"values": ["A", "b", "c"]}, "neither for 'a' and results for unknown 'A'", {"b", "c"}),
    ],
)
def test_an_answer_must_tell_one_thing_about_each_item(
    members: dict[str, list[str]], said: str, answered: set[str]
) -> None:
    result, problem = result_of(["a", "b", "c"], upserted(**members))
    assert problem is not None
    assert str(problem).endswith(said)
    assert result.keys() == answered


def test_many_keys_are_counted_and_not_all_named() -> None:
    _, problem = result_of([f"k{number}" for number in range(2000)], upserted())
    assert str(problem).endswith("neither for 'k0', 'k1', 'k10' and 1997 more")


def test_not_found_is_an_answer() -> None:
    response = models.GetQuotesResponse.from_dict({"notFound": {"a": {"detail": "no such quote"}}})
    result, problem = result_of(["a"], response)
    assert problem is None
    assert (list(result.not_found), result.accepted) == (["a"], 0)


def test_results_add_up() -> None:
    total: BatchResult[Any] = BatchResult()
    for key in ("a", "b"):
        response = upserted(values=[key], failed=[f"not {key}"])
        response.metadata = {"notes": [models.ResponseMetaData(description=key)], "none": None}
        result, _ = result_of([key, f"not {key}"], response)
        total.add(result, keep_values=key == "a")
    assert (list(total.values), list(total.failed), total.accepted) == (["a"], ["not a", "not b"], 2)
    assert [note.description for note in total.metadata["notes"]] == ["a", "b"]
    assert isinstance(total.failed["not a"], ErrorDetail)
