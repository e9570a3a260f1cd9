"""The filter language: what matches, and where a filter that is not in it goes wrong."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
