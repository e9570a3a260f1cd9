"""The filter language: what matches, and where a filter that is not in it goes wrong."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lusid_async.sandbox.document.api_document import ApiDocument
from lusid_async.sandbox.query.field_types import check_mention
from lusid_async.sandbox.query.fields import JsonDocument
from lusid_async.sandbox.query.filters import FilterSyntaxError, parse_filter

DOCUMENT = JsonDocument(
    {
        "name": "O'Brien Bond",
        "state": "Active",
        "quantity": 200,
        "isDerived": True,
        "description": None,
        "created": "2019-02-01T00:00:00.0000000+00:00",
        "id": {"scope": "S", "code": "o2"},
        "identifiers": {"Figi": "BBG1", "Isin": "XS1"},
        "acceptableValues": ["A", "B"],
        "properties": [{"key": "Order/S/Book", "value": {"labelValue": "UK 2"}}],
        "subHoldingKeys": {"Transaction/s/Strategy": {"key": "x", "value": {"labelValue": "Growth"}}},
        "relationships": [{"instrument": {"name": "BP"}}],
    }
)


@pytest.mark.parametrize(
    ("text", "passes"),
    [
        ("state eq 'Active'", True),
        ("STATE EQ 'active'", True),
        ("state neq 'Active'", False),
        ("name eq 'O''Brien Bond'", True),
        (r"name eq 'O\'Brien Bond'", True),
        ("name startswith 'o'", True),
        ("name startsWith 'Bond'", False),
        ("quantity gt 100", True),
        ("quantity gte 200.0 and quantity lte 2e2", True),
        ("quantity lt 200", False),
        ("quantity in (1, 200)", True),
        ("isDerived eq True", True),
        ("isDerived eq false", False),
        ("created gt 2019-01-15T10:00:00", True),
        ("created gt 2019-02-01T02:00:00+02:12", True),
        ("created lt 2019-02-01", False),
        ("created eq 2019-02-01", True),
        ("created gte '2019-02-01'", True),
        ("id.code in ('o1', 'o2')", True),
        ("Id.Code in 'o1', 'o2' and state eq 'Active'", True),
        ("id.code not in ('o1', 'o2')", False),
        ("identifiers['Isin'] eq 'xs1'", True),
        ("identifiers[isin] eq 'XS1'", True),
        ("Properties[Order/S/Book] eq 'UK 2'", True),
        ("properties.Order/S/Book in ('UK 2')", True),
        ("properties[Order/S/Book] exists", True),
        ("properties[Order/S/Other] exists", False),
        ("properties[Order/S/Other] not exists", True),
        ("subHoldingKeys.Transaction/s/Strategy eq 'growth'", True),
        ("acceptableValues any (~ eq 'b')", True),
        ("acceptableValues all (~ eq 'b')", False),
        ("relationships any (Instrument.name eq 'BP')", True),
        ("description eq 'x'", False),
        ("description neq 'x'", False),
        ("not description eq 'x'", False),
        ("description not in ('x')", False),
        ("description not exists", True),
        ("not state eq 'Active'", False),
        ("not name in 'A', 'B'", True),
        ("state eq 'x' or quantity eq 200 and id.scope eq 'x'", False),
        ("(state eq 'Active' or quantity eq 1) and id.scope eq 's'", True),
    ],
)
def test_what_matches(text: str, passes: bool) -> None:
    assert parse_filter(text).passes(DOCUMENT) is passes


@pytest.mark.parametrize(
    ("text", "position", "says"),
    [
        ("", 1, "ends where '(', 'not' or a field is expected"),
        ("state", 6, "an operator is expected"),
        ("state eq", 9, "a quoted text"),
        ("state eq Active", 10, "'Active' stands where"),
        ("state eq 'Active", 10, "stands where"),
        ("state like 'A'", 7, "'like' stands where"),
        ("state eq 'A' name", 14, "'name' stands where 'and', 'or' or the end is expected"),
        ("(state eq 'A'", 14, "')' is expected"),
        ("state eq 'A' & x", 14, "stands where"),
        ("not " * 70 + "state eq 'A'", 1, "nested more than"),
        ("created gt 2020-13-45", 12, "There is no date '2020-13-45'"),
        ("state eq 'A' and created in (2020-01-01, 2020-02-30)", 42, "There is no date '2020-02-30'"),
        ("created lt 2020-01-01T25:00", 12, "There is no date '2020-01-01T25:00'"),
    ],
)
def test_an_error_says_where_it_is_and_what_was_expected(text: str, position: int, says: str) -> None:
    with pytest.raises(FilterSyntaxError) as refused:
        parse_filter(text)
    assert refused.value.position == position
    assert says in str(refused.value)


@pytest.mark.parametrize(
    "text",
    [
        " " * 16_000,
        "state" + " " * 16_000,
        "(" * 16_000,
        "'" * 16_001,
        "a" * 16_000,
        "a[" * 8_000,
        "a.b" * 5_000 + "!",
        "state eq 'x' and " * 900,
        "x" * 20_000,
    ],
)
def test_a_hostile_filter_is_refused(text: str) -> None:
    with pytest.raises(FilterSyntaxError):
        parse_filter(text)


@given(st.text(alphabet="'()[],.~ abeqtrnoi019-:\\", max_size=40))
def test_any_text_is_parsed_or_refused(text: str) -> None:
    with contextlib.suppress(FilterSyntaxError):
        parse_filter(text).passes(DOCUMENT)


ITEM = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "created": {"type": "string", "format": "date-time"},
        "effectiveAt": {"type": "string"},
        "units": {"type": "number"},
        "isDerived": {"type": "boolean"},
        "id": {"type": "object", "properties": {"scope": {"type": "string"}}},
        "identifiers": {"type": "object", "additionalProperties": {"type": "string"}},
        "labels": {"type": "array", "items": {"type": "string"}},
        "lots": {"type": "array", "items": {"type": "object", "properties": {"units": {"type": "number"}}}},
    },
}


def checked(text: str) -> None:
    document = ApiDocument({"components": {"schemas": {}}, "paths": {}})
    for mention in parse_filter(text).mentions:
        check_mention(document, ITEM, mention)


@pytest.mark.parametrize(
    "text",
    [
        "name eq 'x' and NAME gt 'x' and name startswith '5'",
        "created gt 2020-01-01 and created lte '2020-01-01T10:00' and created startswith '2020'",
        "effectiveAt eq 2020-01-01",
        "units gt 5 and units neq '5.5' and units in (1, '2')",
        "isDerived eq true and isDerived neq 'False'",
        "id.scope eq 'x' and id exists",
        "identifiers['Figi'] eq 5 and identifiers exists",
        "labels eq 'x' and labels any (~ eq 'x') and lots any (units gt 5)",
    ],
)
def test_fields_compare_with_values_of_their_types(text: str) -> None:
    checked(text)


@pytest.mark.parametrize(
    ("text", "position", "says"),
    [
        ("name gt 5", 9, "'name' is compared with a text in single quotes, not with '5'"),
        ("name eq 2020-01-01", 9, "a text in single quotes"),
        ("name eq true", 9, "a text in single quotes"),
        ("name startswith 5", 17, "a text in single quotes"),
        ("name in ('a', 5)", 15, "not with '5'"),
        ("created eq 'x'", 12, "a date such as 2020-01-31, not with 'x'"),
        ("created gt 5", 12, "a date such as"),
        ("effectiveAt eq 'x'", 16, "a date such as"),
        ("units eq 'x'", 10, "a number, not with 'x'"),
        ("units eq 2020-01-01", 10, "a number"),
        ("units startswith '5'", 18, "a number"),
        ("isDerived eq 1", 14, "true or false"),
        ("isDerived gt true", 1, "which 'gt' does not compare"),
        ("labels eq 5", 11, "a text in single quotes"),
        ("lots eq 5", 1, "has members"),
        ("name eq 'x' and id eq 'x'", 17, "has members"),
        ("name eq 'x' or nam eq 'x'", 16, "There is no field 'nam'; did you mean 'name'?"),
        ("nam exists", 1, "There is no field 'nam'"),
    ],
)
def test_a_comparison_with_another_type_is_refused_with_its_place(
    text: str, position: int, says: str
) -> None:
    with pytest.raises(FilterSyntaxError) as refused:
        checked(text)
    assert says in str(refused.value)
    assert refused.value.position == position
