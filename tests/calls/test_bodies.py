"""Request bodies: validated against the type of the operation, and written as LUSID reads them."""

from __future__ import annotations

import itertools
import json
import re
from collections import deque
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING, Any, ClassVar, Literal
from uuid import UUID
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd
import pytest
from pydantic import BaseModel, Field, ValidationError

from lusid_async import models
from lusid_async.api import InstrumentsApi, PortfolioGroupsApi, TransactionPortfoliosApi
from lusid_async.calls import Api, ApiCall, Operation
from lusid_async.modelling import AwareDatetime, LusidModel, Number, decoder, encode_json, read_tolerantly
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


class Foreign(BaseModel):
    currency: str = "GBP"
    colour: str = "red"


class Coloured(Amount):
    colour: str = "red"
    note: str | None = None


@dataclass
class Row:
    value: Any


def with_changed(change: Callable[[Book], object]) -> Book:
    """Return a book that was changed after it was validated, as type checkers and pydantic allow or not."""
    book = Book(parts=[Amount(currency="GBP")], by_name={})
    change(book)
    return book


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            lambda book: book.parts.append(Stored(name="n")),
            "parts[1]: a Stored stands where an Amount is needed",
        ),
        (lambda book: book.parts.append(Foreign()), "parts[1]: a Foreign stands where an Amount is needed"),
        (lambda book: book.parts.append(Row(1)), "parts[1]: a Row stands where an Amount is needed"),
        (lambda book: book.by_name.update(b=Stored(name="n")), "byName.b: a Stored stands where an Amount"),
        (
            lambda book: book.__dict__.update(parts=Stored(name="n")),
            "parts: a Stored stands where a list is",
        ),
        (lambda book: book.__dict__.update(by_name=5), None),
        (
            lambda book: book.by_name.update({None: Amount(currency="GBP")}),
            "byName: a key must be text, not None",
        ),
    ],
)
def test_a_model_of_another_class_is_refused_where_it_stands(
    change: Callable[[Book], object], message: str | None
) -> None:
    book = with_changed(change)
    if message is None:  # what LUSID may have sent is sent back as it came
        assert json.loads(encode_json(book))["byName"] == 5
        return
    for body, place in ((book, ""), ([book], "[0]."), ({"a": book}, "a.")):
        with pytest.raises(TypeError, match=f"^{re.escape(place + message)}"):
            encode_json(body)
    for write in (book.to_json, book.to_dict):
        if "an Amount" in message:
            with pytest.raises(TypeError, match=f"^{re.escape(message)}"):
                write()


def test_what_was_constructed_without_validation_is_checked_when_it_is_sent() -> None:
    wrong: Any = Stored(name="n")
    for book in (
        Book.model_construct(parts=[wrong], by_name={}),
        Book.model_construct(parts=[], by_name={"a": wrong}),
    ):
        with pytest.raises(TypeError, match="a Stored stands where an Amount is needed"):
            encode_json(book)


def test_a_model_of_another_family_is_refused() -> None:
    definition = models.InstrumentDefinition(
        name="n", identifiers={}, definition=models.Equity(dom_ccy="GBP")
    )
    vars(definition)["definition"] = models.ResourceId(scope="s", code="c")
    with pytest.raises(TypeError, match="definition: a ResourceId stands where a LusidInstrument is needed"):
        encode_json({"a": definition})


def test_a_dictionary_put_in_the_place_of_a_family_is_validated() -> None:
    definition = models.InstrumentDefinition(
        name="n", identifiers={}, definition=models.Equity(dom_ccy="GBP")
    )
    vars(definition)["definition"] = {"instrument_type": "Equity", "dom_ccy": "USD"}
    written = {"instrumentType": "Equity", "domCcy": "USD"}
    assert json.loads(encode_json(definition))["definition"] == written
    vars(definition)["definition"] = {"instrument_type": "Equity", "dom_cy": "USD"}
    with pytest.raises(TypeError, match="no field 'dom_cy' at definition; did you mean 'dom_ccy'"):
        encode_json(definition)


def test_a_subclass_is_sent_whole_wherever_it_stands() -> None:
    part = Coloured(currency="GBP", colour="blue", amount=Decimal("1.50"))  # type: ignore[arg-type]
    written = {"currency": "GBP", "amount": 1.5, "colour": "blue"}
    book = with_changed(lambda book: book.parts.append(part))
    assert json.loads(encode_json(book))["parts"][1] == written
    assert json.loads(encode_json(Book(parts=[part], by_name={"a": part})))["byName"] == {"a": written}
    assert json.loads(book.to_json())["parts"][1] == written
    assert book.to_dict()["parts"][1] == {**written, "amount": Decimal("1.50")}


@pytest.mark.parametrize("read", [Coloured, Coloured.from_dict, Coloured.model_validate])
def test_the_defaults_of_a_class_of_ones_own_are_sent_and_none_is_not(read: Callable[..., Coloured]) -> None:
    part = read(currency="GBP") if read is Coloured else read({"currency": "GBP"})
    assert json.loads(encode_json(part)) == {"currency": "GBP", "colour": "red"}
    assert part.to_dict() == {"currency": "GBP", "colour": "red"}


def test_a_default_of_ones_own_for_a_field_of_lusid_is_sent() -> None:
    class InPounds(models.CreateTransactionPortfolioRequest):
        base_currency: str = "GBP"
        sub_holding_keys: list[str] | None = Field(default_factory=lambda: ["a"])
        seen: ClassVar[list[str]] = []

        def model_post_init(self, _: object, /) -> None:
            self.seen.append(self.code)

    request = InPounds(display_name="n", code="c")
    written = {"displayName": "n", "code": "c", "baseCurrency": "GBP", "subHoldingKeys": ["a"]}
    assert json.loads(encode_json(request)) == written
    assert InPounds.seen == ["c"]


class Text(str):
    __slots__ = ()


class Count(int):
    __slots__ = ()


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (b"x", "bytes have no JSON form: decode them, as value.decode() or base64"),
        (bytearray(b"x"), "bytes have no JSON form"),
        (memoryview(b"x"), "bytes have no JSON form"),
        ({"b": b"x"}, "bytes have no JSON form"),
        (Row(b"x"), "bytes have no JSON form"),
        (Row(datetime(2024, 5, 1)), "a datetime needs an offset"),
        (Row(float("nan")), "a number must be finite"),
        ({None: 1}, "a key must be text, not None"),
        ({True: 1}, "a key must be text, not True"),
        ({1.5: 1}, "a key must be text, not 1.5"),
        ({(1, 2): 1}, "a key must be text, not (1, 2)"),
        ({b"x": 1}, "a key must be text, not b'x'"),
        ({datetime(2024, 5, 1): 1}, "a datetime needs an offset"),
        ({1: "a", "1": "b"}, "two keys of it are written as '1'"),
        (1j, "a complex has no JSON form"),
        (Fraction(1, 3), "a Fraction has no JSON form"),
        (re.compile("x"), "a Pattern has no JSON form"),
        (np.longdouble("1.1"), "a longdouble has no JSON form"),
        (int, "a type has no JSON form"),
        (len, "a builtin_function_or_method has no JSON form"),
        (Decimal("sNaN"), "a number must be finite"),
        (Decimal("1e9999"), "at most 400 digits"),
        ("\ud800", "half of a surrogate pair"),
        ({"\ud800": 1}, "half of a surrogate pair"),
    ],
)
def test_what_has_no_json_form_is_refused_in_a_free_form_value_with_its_path(
    value: Any, message: str
) -> None:
    said = re.escape(message)
    for body, path in (
        (Amount(currency="GBP", extras={"k": [value]}), "extras.k[0]"),
        ({"a": Amount(currency="GBP", extras={"k": value})}, "a.extras.k"),
        ({"a": [1, value]}, "a[1]"),
    ):
        with pytest.raises((TypeError, ValueError), match=rf"^{re.escape(path)}[^ ]*: .*{said}"):
            encode_json(body)
    with pytest.raises((TypeError, ValueError), match=rf"^extras\.k[^ ]*: .*{said}"):
        Amount(currency="GBP", extras={"k": value}).to_json()


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Row({"a": Row(1)}), '{"value":{"a":{"value":1}}}'),
        (Foreign(), '{"currency":"GBP","colour":"red"}'),
        (Amount(currency="GBP", number_of_lots=1), '{"currency":"GBP","numberOfLots":1}'),
        (Decimal("1234567890.123456789012345678"), "1234567890.123456789012345678"),
        ([Decimal("1.10")], "[1.10]"),
        (2**70, "1180591620717411303424"),
        ({1: "a", np.int64(2): "b"}, '{"1":"a","2":"b"}'),
        ({date(2024, 5, 1): 1, MOMENT: 2}, '{"2024-05-01":1,"2024-05-01T00:00:00+00:00":2}'),
        ((1, 2), "[1,2]"),
        ({1}, "[1]"),
        (deque([1]), "[1]"),
        (range(2), "[0,1]"),
        (Text("x"), '"x"'),
        (Count(3), "3"),
        ("é", '"é"'),
        (date(2024, 5, 1), '"2024-05-01"'),
        (timedelta(days=1), '"P1D"'),
        (UUID(int=1), '"00000000-0000-0000-0000-000000000001"'),
        (datetime(1890, 1, 1, tzinfo=timezone(timedelta(seconds=30))), '"1889-12-31T23:59:30Z"'),
    ],
)
def test_what_has_a_plain_meaning_in_a_free_form_value_is_written_as_that(value: Any, written: str) -> None:
    assert encode_json({"a": value}).decode() == f'{{"a":{written}}}'
    body = Amount(currency="GBP", extras={"a": value})
    assert encode_json(body).decode() == f'{{"currency":"GBP","extras":{{"a":{written}}}}}'
    assert f'"extras":{{"a":{written}}}' in body.to_json()


def test_a_free_form_value_that_holds_itself_is_refused() -> None:
    value: list[Any] = []
    value.append(value)
    with pytest.raises((TypeError, ValueError)):
        encode_json(Amount(currency="GBP", extras={"a": value}))


def test_an_unknown_field_of_lusid_keeps_its_digits_when_it_is_sent_back() -> None:
    read = decoder(Amount, decimals=True)(b'{"currency":"GBP","addedNextYear":0.12345678901234567890}')
    assert encode_json(read) == b'{"currency":"GBP","addedNextYear":0.12345678901234567890}'


EARLY = [
    datetime(1890, 1, 1, tzinfo=timezone(timedelta(hours=1, seconds=30))),
    datetime(1889, 12, 31, 23, 19, 2, tzinfo=ZoneInfo("Europe/Amsterdam")),
]


@pytest.mark.parametrize("moment", EARLY)
def test_an_offset_with_seconds_is_written_in_utc(moment: datetime) -> None:
    in_utc = moment.astimezone(UTC)
    for body in (Amount(currency="GBP", as_at=moment), {"asAt": moment}):
        (text,) = re.findall(rb'"asAt":"([^"]*)"', encode_json(body))
        assert datetime.fromisoformat(text.decode()) == in_utc


@pytest.mark.parametrize("moment", [datetime(1, 1, 1, tzinfo=ZoneInfo("Europe/Amsterdam"))])
def test_a_moment_that_is_none_in_utc_is_refused(moment: datetime) -> None:
    with pytest.raises(ValidationError, match="as_at"):
        Amount(currency="GBP", as_at=moment)
    with pytest.raises(ValueError, match=r"a: .* is no moment of the years 1 to 9999 in UTC"):
        encode_json({"a": moment})


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (2**53 + 1, "9007199254740993"),
        (-(2**70), "-1180591620717411303424"),
        (np.int64(2**53 + 1), "9007199254740993"),
        ("9007199254740993", "9007199254740993"),
        ("0.1234567890123456789", "0.1234567890123456789"),
        ("1.50", "1.5"),
        (" 1e3 ", "1000.0"),
        (Fraction(1, 4), "0.25"),
    ],
)
def test_a_number_keeps_all_its_digits(value: Any, written: str) -> None:
    body = Amount(currency="GBP", amount=value, weights=[value])
    content = f'{{"currency":"GBP","amount":{written},"weights":[{written}]}}'
    assert encode_json(body).decode() == content
    body.amount = 0
    body.amount = value
    assert encode_json(body).decode() == content
    assert body.to_json() == content


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *itertools.product(
            ["amount", "weights", "number_of_lots"],
            [True, False, np.True_, b"1", "nan", "inf", "", "one", object()],
        ),
        *itertools.product(["amount", "weights"], ["1_000", 10**400]),
    ],
)
def test_what_is_no_number_is_refused_with_its_field(name: str, value: Any) -> None:
    given: dict[str, Any] = {name: [value] if name == "weights" else value}
    with pytest.raises(ValidationError, match=rf"{name}\b[^I]*  Input should be a"):
        Amount(currency="GBP", **given)
    body = Amount(currency="GBP")
    with pytest.raises(ValidationError, match=rf"{name}\b[^I]*  Input should be a"):
        setattr(body, name, given[name])
    body = Amount(currency="GBP", weights=[])
    assert body.weights is not None
    body.weights.append(value)
    with pytest.raises((TypeError, ValueError), match=r"^weights\[0\]: "):
        encode_json(body)


def test_the_text_of_a_number_put_into_a_list_is_written_as_that_number() -> None:
    body = Amount(currency="GBP", weights=[])
    assert body.weights is not None
    body.weights += ["1.5", np.float64(2.5), Decimal("3.50")]  # type: ignore[list-item]
    assert encode_json(body) == b'{"currency":"GBP","weights":[1.5,2.5,3.50]}'


def test_a_large_number_of_lusid_stays_a_float() -> None:
    read = decoder(models.LusidInstrument)(
        b'{"instrumentType":"Bond","startDate":"2024-05-01T00:00:00Z","maturityDate":"2024-05-01T00:00:00Z",'
        b'"domCcy":"GBP","principal":9007199254740993,"couponRate":1,"flowConventions":{"currency":"GBP",'
        b'"paymentFrequency":"6M","dayCountConvention":"A","rollConvention":"N","paymentCalendars":[],'
        b'"resetCalendars":[],"settleDays":2,"resetDays":2}}'
    )
    assert type(read.to_dict()["principal"]) is float


def test_the_json_schema_of_a_model_has_its_fields_and_nothing_else() -> None:
    modes: list[Literal["validation", "serialization"]] = ["validation", "serialization"]
    for mode in modes:
        schema = Amount.model_json_schema(mode=mode)
        assert list(schema["properties"]) == [
            "currency",
            "amount",
            "asAt",
            "numberOfLots",
            "extras",
            "weights",
        ]
        assert schema["properties"]["numberOfLots"]["anyOf"][0] == {"type": "integer"}


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
