"""What a caller builds is checked strictly; what comes from the wire is read generously."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import httpx
import numpy as np
import pandas as pd
import pytest
from fastapi import FastAPI
from pydantic import TypeAdapter, ValidationError

from lusid_async import models
from lusid_async.modelling import decoder

if TYPE_CHECKING:
    from collections.abc import Callable

REQUEST = {"display_name": "n", "code": "c", "base_currency": "GBP"}


def portfolio(**changes: Any) -> models.CreateTransactionPortfolioRequest:
    return models.CreateTransactionPortfolioRequest(**{**REQUEST, **changes})


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (
            lambda: portfolio(acounting_method="x"),
            "PortfolioRequest has no field 'acounting_method'; did you mean 'accounting_method'",
        ),
        (lambda: portfolio(AccountingMethod="x"), "did you mean 'accounting_method'"),
        (lambda: portfolio(xyz="x"), "CreateTransactionPortfolioRequest has no field 'xyz'$"),
        (
            lambda: portfolio(corporate_action_source_id={"scop": "s", "code": "c"}),
            "ResourceId has no field 'scop' at corporate_action_source_id; did you mean 'scope'",
        ),
        (
            lambda: portfolio(properties={"k": {"key": "k", "valu": None}}),
            r"ModelProperty has no field 'valu' at properties\.k; did you mean 'value'",
        ),
        (lambda: models.Equity(dom_cy="GBP"), "Equity has no field 'dom_cy'; did you mean 'dom_ccy'"),  # type: ignore[call-arg]
        (
            lambda: models.LusidInstrument(instrument_type="Equity", dom_cy="GBP"),  # type: ignore[call-arg]
            "Equity has no field 'dom_cy'",
        ),
        (
            lambda: models.InstrumentDefinition(
                name="n",
                identifiers={},
                definition={"instrumentType": "Equity", "domCy": "GBP"},
            ),
            "Equity has no field 'domCy' at definition; did you mean 'dom_ccy'",
        ),
    ],
)
def test_an_unknown_keyword_names_the_nearest_field_at_any_depth(
    build: Callable[[], object], message: str
) -> None:
    for _ in range(2):  # the second time the member of a family is cached
        with pytest.raises(TypeError, match=message):
            build()


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("descripton", "has no field 'descripton'; did you mean 'description'"),
        ("displayName", "has no field 'displayName'; did you mean 'display_name'"),
        ("xyz", "has no field 'xyz'"),
    ],
)
def test_an_unknown_attribute_names_the_nearest_field(name: str, message: str) -> None:
    request = portfolio()
    with pytest.raises(AttributeError, match=message):
        setattr(request, name, "x")
    assert "x" not in request.to_dict().values()


@pytest.mark.parametrize(
    ("name", "value", "error"),
    [
        ("code", 5, ValidationError),
        ("created", datetime(2024, 5, 1), ValidationError),
        ("corporate_action_source_id", {"scop": "s"}, TypeError),
        ("corporate_action_source_id", models.ModelProperty(key="k"), ValidationError),
        ("sub_holding_keys", ["a", None], ValidationError),
    ],
)
def test_an_assignment_that_does_not_fit_is_refused(name: str, value: object, error: type[Exception]) -> None:
    request = portfolio()
    with pytest.raises(error):
        setattr(request, name, value)
    assert request == portfolio()


@pytest.mark.parametrize(
    ("name", "value", "kept"),
    [
        ("code", "d", "d"),
        ("description", None, None),
        ("corporate_action_source_id", {"scope": "s", "code": "c"}, models.ResourceId(scope="s", code="c")),
        ("sub_holding_keys", np.array(["a"]), ["a"]),
        ("created", pd.Timestamp("2024-05-01", tz="UTC"), datetime(2024, 5, 1, tzinfo=UTC)),
    ],
)
def test_an_assignment_that_fits_is_validated_and_kept(name: str, value: object, kept: object) -> None:
    request = portfolio()
    setattr(request, name, value)
    assert getattr(request, name) == kept
    assert name in request.model_fields_set


@pytest.mark.parametrize("amount", [float("nan"), float("inf"), np.float64("nan")])
def test_a_number_that_is_not_finite_is_refused_with_its_field(amount: float) -> None:
    with pytest.raises(ValidationError) as raised:
        models.CurrencyAndAmount(amount=amount, currency="GBP")
    assert [problem["loc"] for problem in raised.value.errors()] == [("amount",)]


@pytest.mark.parametrize(
    ("amount", "kept"),
    [(np.float64(1.5), 1.5), (np.int64(2), 2.0), (Decimal("1.10"), Decimal("1.10")), (3, 3.0), ("4.5", 4.5)],
)
def test_numbers_are_taken_for_what_they_are(amount: Any, kept: object) -> None:
    value = models.CurrencyAndAmount(amount=amount, currency="GBP").amount
    assert (value, type(value)) == (kept, type(kept))


def test_a_datetime_needs_an_offset_where_python_code_passes_it_and_not_on_the_wire() -> None:
    with pytest.raises(ValidationError, match="created\n  Input should be a datetime with an offset"):
        portfolio(created=datetime(2024, 5, 1))
    read = models.CreateTransactionPortfolioRequest.from_json(
        '{"displayName": "n", "code": "c", "baseCurrency": "GBP", "created": "2024-05-01T00:00:00"}'
    )
    assert read.created == datetime(2024, 5, 1)


def test_unknown_fields_of_the_wire_are_kept_and_can_be_set() -> None:
    for read in (
        models.ResourceId.from_dict({"scope": "s", "code": "c", "addedNextYear": 1}),
        models.ResourceId.from_json('{"scope": "s", "code": "c", "addedNextYear": 1}'),
    ):
        read.scope = "t"
        vars(type(read))  # a class attribute is not an extra field
        setattr(read, "addedNextYear", 2)  # noqa: B010 - a type checker does not know the name
        assert read.to_dict() == {"scope": "t", "code": "c", "addedNextYear": 2}


def test_a_model_with_unknown_fields_of_the_wire_can_be_part_of_what_is_built() -> None:
    read = models.ResourceId.from_dict({"scope": "s", "code": "c", "addedNextYear": 1})
    built = portfolio(corporate_action_source_id=read)
    assert built.to_dict()["corporateActionSourceId"]["addedNextYear"] == 1


def test_a_class_of_ones_own_is_strict_too() -> None:
    class Mine(models.ResourceId):
        colour: str = "red"

    assert Mine(scope="s", code="c", colour="blue").colour == "blue"
    with pytest.raises(TypeError, match="did you mean 'colour'"):
        Mine(scope="s", code="c", color="blue")  # type: ignore[call-arg]


def test_the_signature_of_a_model_has_python_names_before_its_first_use() -> None:
    program = (
        "import inspect; from lusid_async import models;"
        "print(*inspect.signature(models.CreateTransactionPortfolioRequest).parameters)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    names = done.stdout.split()
    assert names[:3] == ["display_name", "description", "code"]
    portfolio()
    after = inspect.signature(models.CreateTransactionPortfolioRequest)
    assert list(after.parameters) == names
    assert after.parameters["code"].default is inspect.Parameter.empty
    assert after.parameters["description"].default is None


VALIDATIONS: list[Callable[[dict[str, Any]], object]] = [
    models.CreateTransactionPortfolioRequest.model_validate,
    lambda given: models.CreateTransactionPortfolioRequest.model_validate_json(json.dumps(given)),
    TypeAdapter(models.CreateTransactionPortfolioRequest).validate_python,
    models.CreateTransactionPortfolioRequest.from_dict,
    lambda given: models.CreateTransactionPortfolioRequest.from_json(json.dumps(given)),
]


@pytest.mark.parametrize("validate", VALIDATIONS)
def test_whatever_validates_refuses_a_misspelt_name(validate: Callable[[dict[str, Any]], object]) -> None:
    with pytest.raises(ValidationError, match="no field 'acountingMethod'; did you mean 'accounting_method'"):
        validate({**REQUEST, "acountingMethod": "x"})


@pytest.mark.parametrize("validate", VALIDATIONS[:3])
def test_pydantics_own_validation_refuses_every_unknown_name(
    validate: Callable[[dict[str, Any]], object],
) -> None:
    with pytest.raises(ValidationError, match="CreateTransactionPortfolioRequest has no field 'xyz'"):
        validate({**REQUEST, "xyz": "x"})


def test_what_to_dict_and_to_json_wrote_is_read_back_with_what_lusid_added() -> None:
    read = decoder(models.Portfolio)(
        b'{"id": {"scope": "s", "code": "c", "addedNextYear": 1}, "type": "Transaction", "displayName": "n",'
        b' "created": "2024-05-01T00:00:00Z", "displayNames": ["another field, like one that is there"]}'
    )
    assert models.Portfolio.from_dict(read.to_dict()) == read
    assert models.Portfolio.from_json(read.to_json()) == read
    assert read.to_dict()["displayNames"]


# FastAPI silences this warning about itself where a model is built at once, which ours are not.
@pytest.mark.filterwarnings("ignore::pydantic.warnings.UnsupportedFieldAttributeWarning")
@pytest.mark.anyio
async def test_a_fastapi_body_with_a_misspelt_name_is_responded_to_with_422_and_the_name() -> None:
    app = FastAPI()

    @app.post("/")
    async def create(body: models.CreateTransactionPortfolioRequest) -> models.ResourceId:
        return models.ResourceId.from_dict({"scope": body.code, "code": "c", "addedNextYear": 1})

    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as client:
        wrong = await client.post("/", json={**REQUEST, "acountingMethod": "x"})
        right = await client.post("/", json={"displayName": "n", "code": "d", "baseCurrency": "GBP"})
    assert wrong.status_code == 422
    (problem,) = wrong.json()["detail"]
    assert problem["loc"] == ["body", "acountingMethod"]
    assert "did you mean 'accounting_method'" in problem["msg"]
    assert (right.status_code, right.json()) == (200, {"scope": "d", "code": "c", "addedNextYear": 1})


@pytest.mark.parametrize(
    ("update", "message"),
    [
        ({"descripton": "x"}, "has no field 'descripton'; did you mean 'description'"),
        ({"displayName": "x"}, "did you mean 'display_name'"),
    ],
)
def test_a_copy_is_updated_as_strictly_as_it_would_be_built(update: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        portfolio().model_copy(update=update)


def test_a_copy_has_its_updates_validated_and_leaves_the_original() -> None:
    original = portfolio()
    with pytest.raises(ValidationError):
        original.model_copy(update={"code": 5})
    copied = original.model_copy(update={"corporate_action_source_id": {"scope": "s", "code": "c"}})
    assert copied.corporate_action_source_id == models.ResourceId(scope="s", code="c")
    assert original == portfolio()


@pytest.mark.parametrize(
    ("definition", "message"),
    [
        (
            {"instrumentTyp": "Equity", "domCcy": "GBP"},
            "LusidInstrument has no field 'instrumentTyp' at definition; did you mean 'instrument_type'?",
        ),
        ({"instrument_typ": "Equity", "dom_ccy": "GBP"}, "'instrument_typ' at definition; did you mean"),
    ],
)
def test_a_misspelt_discriminator_is_the_field_that_is_named(
    definition: dict[str, Any], message: str
) -> None:
    with pytest.raises(TypeError) as raised:
        models.InstrumentDefinition(name="n", identifiers={}, definition=definition)
    assert message in str(raised.value)
    assert "ccy" not in str(raised.value).lower()


@pytest.mark.parametrize(
    ("definition", "message"),
    [
        (
            {"instrumentType": "Equiti", "domCcy": "GBP"},
            "'Equiti' is no kind of LusidInstrument that",
        ),
        ({"instrumentType": "Equiti", "domCcy": "GBP"}, "did you mean 'Equity'"),
        ({"domCcy": "GBP"}, "Field required: it names the kind of LusidInstrument, such as"),
    ],
)
def test_a_discriminator_that_names_no_kind_is_the_only_problem(
    definition: dict[str, Any], message: str
) -> None:
    with pytest.raises(ValidationError) as raised:
        models.InstrumentDefinition(name="n", identifiers={}, definition=definition)
    assert [problem["loc"] for problem in raised.value.errors()] == [("definition", "instrumentType")]
    assert message in str(raised.value)


def test_a_kind_that_is_newer_than_this_version_is_built_with_from_dict() -> None:
    built = models.LusidInstrument.from_dict({"instrumentType": "Invented", "domCcy": "GBP"})
    assert built.to_dict() == {"instrumentType": "Invented", "domCcy": "GBP"}


def test_a_member_of_a_family_is_of_its_own_kind_alone() -> None:
    for kind in ("Equity", models.InstrumentType.EQUITY):
        assert models.Equity(instrument_type=kind, dom_ccy="GBP").instrument_type == "Equity"
    with pytest.raises(ValidationError, match="Input should be 'Equity'"):
        models.Equity(instrument_type="Bond", dom_ccy="GBP")
    equity = models.Equity(dom_ccy="GBP")
    with pytest.raises(ValidationError, match="Input should be 'Equity'"):
        equity.instrument_type = "Bond"
    assert equity.to_dict() == {"instrumentType": "Equity", "domCcy": "GBP"}
