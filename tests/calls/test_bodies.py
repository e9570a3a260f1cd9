"""Request bodies: validated against the type of the operation, and written as LUSID reads them."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
import pandas as pd
import pytest
from pydantic import ValidationError

from lusid_async import models
from lusid_async.api import InstrumentsApi, PortfolioGroupsApi, TransactionPortfoliosApi
from lusid_async.calls import Api, ApiCall, Operation
from lusid_async.modelling import AwareDatetime, LusidModel, Number, encode_json, read_tolerantly
from tests.calls.things import factory_over

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import httpx

    from lusid_async import AsyncApiClientFactory

pytestmark = pytest.mark.anyio

MOMENT = datetime(2024, 5, 1, tzinfo=UTC)


class Amount(LusidModel):
    currency: str
    amount: Number | None = None
    as_at: AwareDatetime | None = None
    number_of_lots: int | None = None
    extras: dict[str, Any] | None = None
    weights: list[Number] | None = None


class Book(LusidModel):
    parts: list[Amount]
    by_name: dict[str, Amount]


class Stored(LusidModel):
    READ_ONLY: ClassVar[frozenset[str]] = frozenset({"href", "stored_at"})

    name: str
    href: str | None = None
    stored_at: AwareDatetime | None = None
    inner: Stored | None = None


_SEND = Operation("AmountsApi.send", "POST", "/api/amounts", lambda: Amount, body=lambda: Amount)
_SEND_MANY = Operation(
    "AmountsApi.send_many", "POST", "/api/amounts/many", lambda: Amount, body=lambda: dict[str, Amount]
)
_SEND_LIST = Operation(
    "AmountsApi.send_list", "POST", "/api/amounts/list", lambda: Amount, body=lambda: list[Amount]
)
_SEND_TEXTS = Operation(
    "AmountsApi.send_texts", "POST", "/api/amounts/texts", lambda: Amount, body=lambda: list[str]
)
_SEND_STORED = Operation(
    "AmountsApi.send_stored", "POST", "/api/stored", lambda: Amount, body=lambda: Stored | None
)


class AmountsApi(Api):
    def send(self, body: Amount) -> ApiCall[Amount]:
        return self._call(_SEND, body=body)

    def send_many(self, body: Mapping[str, Amount]) -> ApiCall[Amount]:
        return self._call(_SEND_MANY, body=body)

    def send_list(self, body: Sequence[Amount]) -> ApiCall[Amount]:
        return self._call(_SEND_LIST, body=body)

    def send_texts(self, body: Sequence[str]) -> ApiCall[Amount]:
        return self._call(_SEND_TEXTS, body=body)

    def send_stored(self, body: Stored | None) -> ApiCall[Amount]:
        return self._call(_SEND_STORED, body=body)


@pytest.fixture
def factory() -> AsyncApiClientFactory:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise AssertionError(f"{request.url} must not be sent")

    return factory_over(refuse)


@pytest.fixture
def amounts(factory: AsyncApiClientFactory) -> AmountsApi:
    return factory.build(AmountsApi)


async def text_of(call: ApiCall[Any]) -> str:
    return (await call.request()).content.decode()


async def json_of(call: ApiCall[Any]) -> Any:
    return json.loads(await text_of(call))


async def refusal_of(call: ApiCall[Any]) -> str:
    with pytest.raises((TypeError, ValueError)) as raised:
        await call
    return str(raised.value)


@pytest.mark.parametrize("names", [{"number_of_lots": 3}, {"numberOfLots": 3}])
async def test_a_dictionary_is_taken_with_python_names_and_wire_names(
    amounts: AmountsApi, names: dict[str, Any]
) -> None:
    body: Any = {"currency": "GBP", **names}
    sent = {"currency": "GBP", "numberOfLots": 3}
    assert await json_of(amounts.send(body)) == sent
    assert await json_of(amounts.send_many({"a": body})) == {"a": sent}
    assert await json_of(amounts.send_list([body])) == [sent]


async def test_a_dictionary_inside_a_real_body_is_taken_with_both_kinds_of_names(
    factory: AsyncApiClientFactory,
) -> None:
    definition: Any = {
        "name": "n",
        "identifiers": {"ClientInternal": {"value": "x"}},
        "definition": {"instrument_type": "Equity", "domCcy": "GBP"},
    }
    sent = await json_of(factory.build(InstrumentsApi).upsert_instruments({"a": definition}))
    assert sent["a"]["definition"] == {"instrumentType": "Equity", "domCcy": "GBP"}


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"curency": "GBP"}, "Amount has no field 'curency'; did you mean 'currency'?"),
        ({"currency": "GBP", "NumberOfLot": 1}, "did you mean 'number_of_lots'?"),
        ({}, "currency: Field required"),
        ("GBP", "Input should be a valid dictionary or instance of Amount"),
        (None, "a value is required, not None"),
        ([], "Input should be a valid dictionary or instance of Amount"),
        (models.ResourceId(scope="s", code="c"), "Input should be a valid dictionary or instance of Amount"),
        ({"currency": None}, "currency: a value is required, not None"),
        ({"currency": pd.NA}, "currency: a value is required, not <NA>"),
        ({"currency": "GBP", "amount": pd.NA}, "amount: a value is required, not <NA>"),
        ({"currency": "GBP", "as_at": pd.NaT}, "as_at: a value is required, not NaT"),
        (
            {"currency": "GBP", "as_at": datetime(2024, 5, 1)},
            "as_at: Input should be a datetime with an offset, such as datetime(2024, 5, 1, tzinfo=UTC), or",
        ),
        (
            {"currency": "GBP", "as_at": "May 1st"},
            "or ISO 8601 text with one, such as '2024-05-01T",
        ),
        ({"currency": "GBP", "amount": float("nan")}, "amount: Input should be a finite number"),
        ({"currency": "GBP", "weights": [1.0, float("inf")]}, "weights[1]: Input should be a finite number"),
        ({"currency": "GBP", "weights": [1.0, None]}, "weights[1]: a value is required, not None"),
        ({"currency": "GBP", "extras": {"a": [1, float("nan")]}}, "extras.a[1]: a number must be finite"),
        ({"currency": "GBP", "extras": {"a": float("-inf")}}, "extras.a: a number must be finite"),
        ({"currency": "GBP", "extras": {"a": pd.NaT}}, "extras.a: a value is required, not NaT"),
        ({"currency": "GBP", "extras": {"a": [object()]}}, "extras.a[0]: a object has no JSON form"),
        ({"currency": "GBP", "amount": Decimal("NaN")}, "amount: a number must be finite, not NaN"),
    ],
)
async def test_a_body_that_does_not_fit_is_refused_before_sending_with_its_path(
    amounts: AmountsApi, body: Any, message: str
) -> None:
    refusal = await refusal_of(amounts.send(body))
    assert refusal.startswith("AmountsApi.send: the body cannot be sent: ")
    assert message in refusal


async def test_the_path_begins_with_the_callers_key(amounts: AmountsApi) -> None:
    assert "Amount has no field 'curency' at a; did" in await refusal_of(
        amounts.send_many({"a": {"curency": "x"}})  # type: ignore[dict-item]
    )


async def test_a_list_that_was_changed_after_it_was_validated_is_checked_again(amounts: AmountsApi) -> None:
    body = Amount(currency="GBP", weights=[1.0])
    assert body.weights is not None
    body.weights.append(float("nan"))
    assert "weights[1]: a number must be finite, not nan" in await refusal_of(amounts.send(body))


async def test_a_misspelt_field_is_said_before_all_other_problems(amounts: AmountsApi) -> None:
    wrong = {"amount": "a", "as_at": "b", "number_of_lots": "c", "extras": "d", "weights": "e"}
    refusal = await refusal_of(amounts.send({**wrong, "curency": "GBP"}))  # type: ignore[arg-type]
    assert "cannot be sent: Amount has no field 'curency'; did you mean 'currency'?; " in refusal
    assert refusal.endswith("and 2 more")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            lambda book: book.parts.append({"curency": "GBP"}),
            "parts[1]; did you mean 'currency'",
        ),
        (lambda book: book.by_name.update(b={"curency": "GBP"}), "byName.b; did you mean 'currency'"),
        (
            lambda book: book.by_name.update(b={"currency": 5}),
            "byName.b.currency: Input should be a",
        ),
    ],
)
async def test_a_dictionary_put_into_a_list_or_dictionary_of_a_model_is_checked_before_sending(
    change: Callable[[Book], None], message: str
) -> None:
    book = Book(parts=[Amount(currency="GBP")], by_name={"a": Amount(currency="GBP")})
    change(book)
    for body in (book, {"a": book}, [book]):
        with pytest.raises(TypeError, match=re.escape(message)):
            encode_json(body)


def test_a_dictionary_put_into_a_list_of_a_model_is_written_with_lusids_names() -> None:
    book = Book(parts=[], by_name={})
    book.parts.append({"currency": "GBP", "number_of_lots": 3})  # type: ignore[arg-type]
    assert json.loads(encode_json(book))["parts"] == [{"currency": "GBP", "numberOfLots": 3}]


def test_a_value_of_lusid_that_does_not_fit_is_sent_back_as_it_came() -> None:
    read, problems = read_tolerantly(Book, {"parts": [{"currency": 5}], "byName": {}})
    assert problems
    assert json.loads(encode_json(read)) == {"parts": [{"currency": 5}], "byName": {}}


async def test_text_that_only_speaks_of_infinity_is_sent(amounts: AmountsApi) -> None:
    body = Amount(currency="GBP", extras={"name": "NaN Infinity Ltd"})
    assert (await json_of(amounts.send(body)))["extras"] == {"name": "NaN Infinity Ltd"}


@pytest.mark.parametrize(
    "digits", ["1234567890.123456789012345678", "-0.1000", "1E+3", "12345678901234567890"]
)
async def test_a_decimal_in_a_number_field_is_written_as_that_number(
    amounts: AmountsApi, digits: str
) -> None:
    number: Any = Decimal(digits)
    body = Amount(currency="decimal-", amount=number, weights=[number])
    written = f"{number:f}"
    assert await text_of(amounts.send(body)) == (
        f'{{"currency":"decimal-","amount":{written},"weights":[{written}]}}'
    )
    assert f'"amount":{written}' in body.to_json()
    assert body.to_dict()["amount"] == number


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ({"amount": np.float64(1.5)}, {"amount": 1.5}),
        ({"amount": np.int64(3)}, {"amount": 3.0}),
        ({"number_of_lots": np.int64(3)}, {"numberOfLots": 3}),
        ({"number_of_lots": np.float64(3.0)}, {"numberOfLots": 3}),
        ({"weights": np.array([1.5, 2.5])}, {"weights": [1.5, 2.5]}),
        ({"weights": pd.Series([1.5, 2.5])}, {"weights": [1.5, 2.5]}),
        ({"weights": {"a": 1.5, "b": 2.5}.values()}, {"weights": [1.5, 2.5]}),
        ({"weights": {1.5}}, {"weights": [1.5]}),
        ({"weights": [np.float32(1.5), np.int64(2)]}, {"weights": [1.5, 2]}),
        ({"as_at": pd.Timestamp("2024-05-01", tz="UTC")}, {"asAt": "2024-05-01T00:00:00Z"}),
        ({"extras": {"a": np.int64(3)}}, {"extras": {"a": 3}}),
        ({"extras": {"a": np.array([1, 2])}}, {"extras": {"a": [1, 2]}}),
        ({"extras": {"a": {1: 2}.values()}}, {"extras": {"a": [2]}}),
    ],
)
async def test_values_of_numpy_and_pandas_are_taken_for_what_they_stand_for(
    amounts: AmountsApi, given: dict[str, Any], written: dict[str, Any]
) -> None:
    for body in ({"currency": "GBP", **given}, Amount(currency="GBP", **given)):
        assert await json_of(amounts.send(body)) == {"currency": "GBP", **written}  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "values",
    [np.array(["a", "b"]), pd.Series(["a", "b"]), {"a": 1, "b": 1}.keys(), ("a", "b")],
)
async def test_a_list_as_a_body_is_any_iterable(amounts: AmountsApi, values: Any) -> None:
    assert await json_of(amounts.send_texts(values)) == ["a", "b"]


async def test_an_integral_number_is_no_text(amounts: AmountsApi) -> None:
    call = amounts.send_texts([np.float64(12345.0)])  # type: ignore[list-item]
    assert "[0]: Input should be a valid string" in await refusal_of(call)


async def test_integers_as_keys_become_text(amounts: AmountsApi) -> None:
    body: Any = {1: {"currency": "GBP"}, np.int64(2): Amount(currency="USD")}
    assert list(await json_of(amounts.send_many(body))) == ["1", "2"]


async def test_an_as_at_in_a_body_never_names_an_earlier_moment(amounts: AmountsApi) -> None:
    read = Amount.from_json('{"currency": "GBP", "asAt": "2024-05-01T10:11:12.1234567+00:00"}')
    assert (await json_of(amounts.send(read)))["asAt"] == "2024-05-01T10:11:12.1234569Z"


async def test_read_only_fields_are_left_out_of_bodies_and_kept_by_to_dict(amounts: AmountsApi) -> None:
    read = Stored.from_dict(
        {"name": "n", "href": "https://x", "storedAt": MOMENT, "inner": {"name": "i", "href": "y"}}
    )
    assert await json_of(amounts.send_stored(read)) == {"name": "n", "inner": {"name": "i"}}
    assert read.to_dict()["inner"] == {"name": "i", "href": "y"}
    assert json.loads(read.to_json())["href"] == "https://x"


async def test_an_optional_body_can_be_left_out(amounts: AmountsApi) -> None:
    request = await amounts.send_stored(None).request()
    assert request.content == b""


async def test_unknown_fields_that_came_from_lusid_are_sent_back(amounts: AmountsApi) -> None:
    read = Amount.from_dict({"currency": "GBP", "addedNextYear": {"x": 1}})
    assert await json_of(amounts.send_list([read])) == [{"currency": "GBP", "addedNextYear": {"x": 1}}]


async def test_a_null_that_was_set_is_sent(factory: AsyncApiClientFactory) -> None:
    request = models.CreateTransactionPortfolioRequest(
        display_name="n", code="c", base_currency="GBP", description=None
    )
    sent = await json_of(factory.build(TransactionPortfoliosApi).create_portfolio("s", request))
    assert sent == {"displayName": "n", "code": "c", "baseCurrency": "GBP", "description": None}


async def test_an_iterator_in_a_body_is_read_once_and_sent_whole(factory: AsyncApiClientFactory) -> None:
    members = ({"scope": "s", "code": code} for code in "ab")
    body = {"code": "a", "displayName": np.str_("x"), "values": members}
    call = factory.build(PortfolioGroupsApi).create_portfolio_group("s", body)
    first, second = await call.request(), await call.request()
    assert json.loads(first.content)["values"] == [{"scope": "s", "code": "a"}, {"scope": "s", "code": "b"}]
    assert second.content == first.content


@pytest.mark.parametrize("moment", ["20240501", "1714521600", 1714521600, 20240501, np.int64(20240501), 1.5])
def test_a_number_is_no_moment(moment: Any) -> None:
    with pytest.raises(ValidationError, match="datetime with an offset"):
        models.CreateTransactionPortfolioRequest(
            display_name="p", code="p", base_currency="GBP", created=moment
        )


def test_a_tuple_is_refused_in_a_list_of_models() -> None:
    request = models.CreatePortfolioGroupRequest(
        code="g", display_name="g", values=[models.ResourceId(scope="s", code="c")]
    )
    assert request.values is not None
    request.values.append(("s", "c"))  # type: ignore[arg-type] # what a type checker would refuse
    with pytest.raises(TypeError, match=r"values\[1\]: a tuple stands where a ResourceId is needed"):
        encode_json(request)


class Odd(Enum):
    NAIVE = datetime(2024, 5, 1)
    NOT_FINITE = float("nan")


@pytest.mark.parametrize("value", [datetime(2024, 5, 1), pd.Timestamp("2024-05-01"), *Odd])
def test_what_is_refused_in_a_field_is_refused_in_a_free_form_value(value: Any) -> None:
    with pytest.raises(ValueError, match=r"a\[1\]\.b: "):
        encode_json({"a": [1, {"b": value}]})


def test_a_text_that_looks_like_a_time_without_an_offset_is_sent() -> None:
    assert encode_json({"a": "2024-05-01T00:00:00"}) == b'{"a":"2024-05-01T00:00:00"}'


def test_a_masked_number_is_refused() -> None:
    with pytest.raises((TypeError, ValueError)):
        models.CurrencyAndAmount(amount=np.ma.masked, currency="GBP")  # type: ignore[arg-type]
    with pytest.raises((TypeError, ValueError)):
        encode_json({"a": np.ma.masked})
