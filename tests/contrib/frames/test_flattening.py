"""JSON objects to columns."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lusid_async import models
from lusid_async.contrib.frames.columns import OTHER_COLUMN, Column
from lusid_async.contrib.frames.flattening import Flattener
from lusid_async.contrib.frames.layout import Kind, layout_of

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
ALWAYS = {
    "effectiveFrom": "0001-01-01T00:00:00.0000000+00:00",
    "effectiveUntil": "9999-12-31T23:59:59.9999999+00:00",
}


def flat(*records: Any, by: Flattener | None = None) -> dict[str, Column]:
    columns = (by or instruments()).flatten(records)
    names = [column.name for column in columns]
    assert len(names) == len(set(names))
    return {column.name: column for column in columns}


def instruments() -> Flattener:
    return Flattener(layout_of(models.Instrument))


def cells(column: Column) -> list[Any]:
    assert column.cells is not None
    return list(column.cells)


def others(columns: dict[str, Column]) -> list[Any]:
    return [None if cell is None else json.loads(cell) for cell in cells(columns[OTHER_COLUMN])]


def moment(*parts: int) -> int:
    return (datetime(*parts, tzinfo=UTC) - EPOCH) // timedelta(microseconds=1)  # type: ignore[misc, arg-type]


def listed(key: str, value: object, **others: object) -> dict[str, object]:
    return {"key": key, "value": value, **others}


@pytest.mark.parametrize(
    ("record", "name", "kind", "cell"),
    [
        ({"name": "Bond 1"}, "name", Kind.TEXT, "Bond 1"),
        ({"version": {"asAtVersionNumber": 3}}, "version.asAtVersionNumber", Kind.INTEGER, 3),
        (
            {"version": {"asAtDate": "2024-05-01T10:11:12.1234567+00:00"}},
            "version.asAtDate",
            Kind.TIMESTAMP,
            moment(2024, 5, 1, 10, 11, 12, 123456),
        ),
        (
            {"version": {"asAtDate": "2024-05-01T12:11:12+02:00"}},
            "version.asAtDate",
            Kind.TIMESTAMP,
            moment(2024, 5, 1, 10, 11, 12),
        ),
        (
            {"version": {"asAtDate": "2024-05-01T10:11:12Z"}},
            "version.asAtDate",
            Kind.TIMESTAMP,
            moment(2024, 5, 1, 10, 11, 12),
        ),
        (
            {"version": {"effectiveFrom": "0001-01-01T00:00:00.0000000+00:00"}},
            "version.effectiveFrom",
            Kind.TIMESTAMP,
            moment(1, 1, 1),
        ),
        (
            {"version": {"effectiveFrom": "9999-12-31T23:59:59.9999999+00:00"}},
            "version.effectiveFrom",
            Kind.TIMESTAMP,
            moment(9999, 12, 31, 23, 59, 59, 999999),
        ),
        ({"identifiers": {"Figi": "BBG1"}}, "identifiers.Figi", Kind.TEXT, "BBG1"),
        ({"relationships": [{"a": 1}]}, "relationships", Kind.JSON, '[{"a":1}]'),
        ({"relationships": []}, "relationships", Kind.JSON, "[]"),
        (
            {"stagedModifications": {"idsPreviewed": ["a", "b"]}},
            "stagedModifications.idsPreviewed",
            Kind.TEXTS,
            ["a", "b"],
        ),
        (
            {"instrumentDefinition": {"instrumentType": "Bond", "principal": 100}},
            "instrumentDefinition.principal",
            Kind.FLOAT,
            100.0,
        ),
        (
            {"properties": [listed("Instrument/x/Label", {"labelValue": "AAA"}, **ALWAYS)]},
            "properties.Instrument/x/Label",
            Kind.TEXT,
            "AAA",
        ),
        (
            {"properties": [listed("Instrument/x/Set", {"labelValueSet": {"values": ["a", "b"]}})]},
            "properties.Instrument/x/Set",
            Kind.TEXTS,
            ["a", "b"],
        ),
        (
            {"properties": [listed("Instrument/x/P", {"metricValue": {"value": 1.5, "unit": "GBP"}})]},
            "properties.Instrument/x/P",
            Kind.FLOAT,
            1.5,
        ),
        (
            {"properties": [listed("Instrument/x/P", {"metricValue": {"value": 1.5, "unit": "GBP"}})]},
            "properties.Instrument/x/P.unit",
            Kind.TEXT,
            "GBP",
        ),
        (
            {"properties": [listed("K", {"labelValue": "a"}, effectiveFrom="2024-01-01T00:00:00Z")]},
            "properties.K.effectiveFrom",
            Kind.TIMESTAMP,
            moment(2024, 1, 1),
        ),
        (
            {"properties": [listed("K", {"labelValue": "a"}, referenceData={"x": {"numericValue": 1.0}})]},
            "properties.K.referenceData",
            Kind.JSON,
            '{"x":{"numericValue":1.0}}',
        ),
    ],
)
def test_a_value_is_in_its_column(record: Any, name: str, kind: Kind, cell: object) -> None:
    columns = flat({}, record)
    assert columns[name].kind is kind
    assert cells(columns[name]) == [None, cell]
    assert OTHER_COLUMN not in columns


def test_properties_of_a_map_are_columns_too() -> None:
    holdings = Flattener(layout_of(models.PortfolioHolding))
    columns = flat(
        {"properties": {"A/b/C": listed("A/b/C", {"labelValue": "one"})}, "units": 3},
        {"subHoldingKeys": {"A/b/C": listed("A/b/C", {"labelValue": "two"})}, "cost": {"amount": 1.0}},
        by=holdings,
    )
    assert cells(columns["properties.A/b/C"]) == ["one", None]
    assert cells(columns["subHoldingKeys.A/b/C"]) == [None, "two"]
    assert cells(columns["units"]) == [3.0, None]
    assert cells(columns["cost.amount"]) == [None, 1.0]


def test_a_perpetual_property_has_no_columns_for_its_bounds() -> None:
    columns = flat({"properties": [listed("K", {"labelValue": "a"}, **ALWAYS)]})
    assert [name for name in columns if name.startswith("properties.")] == ["properties.K"]


def test_the_fields_of_the_model_are_there_without_rows() -> None:
    empty, full = flat(), flat({"name": "a", "version": {"asAtDate": "2024-01-01T00:00:00Z"}})
    assert empty.keys() == full.keys()
    assert {name: column.kind for name, column in empty.items()} == {
        name: column.kind for name, column in full.items()
    }


def test_a_family_has_the_columns_of_the_types_that_are_met_whatever_their_values() -> None:
    columns = flat({"instrumentDefinition": {"instrumentType": "Bond"}})
    assert columns["instrumentDefinition.maturityDate"] == Column(
        "instrumentDefinition.maturityDate", Kind.TIMESTAMP, None
    )
    assert "instrumentDefinition.lotSize" not in columns
    assert "instrumentDefinition.lotSize" in flat({"instrumentDefinition": {"instrumentType": "Equity"}})


def test_an_unknown_type_has_the_columns_that_it_shares_and_the_rest_is_kept() -> None:
    columns = flat({"instrumentDefinition": {"instrumentType": "Tulip", "domCcy": "EUR", "bulbs": {"n": 3}}})
    assert cells(columns["instrumentDefinition.instrumentType"]) == ["Tulip"]
    assert cells(columns["instrumentDefinition.domCcy"]) == ["EUR"]
    assert others(columns) == [{"instrumentDefinition.bulbs": {"n": 3}}]


@pytest.mark.parametrize(
    ("record", "other"),
    [
        ({"newField": [1, None]}, {"newField": [1, None]}),
        ({"name": 5}, {"name": 5}),
        ({"name": {"first": "a"}}, {"name": {"first": "a"}}),
        ({"version": "3"}, {"version": "3"}),
        ({"version": {"asAtDate": "yesterday"}}, {"version.asAtDate": "yesterday"}),
        ({"version": {"asAtDate": 5}}, {"version.asAtDate": 5}),
        ({"version": {"asAtVersionNumber": 2**63}}, {"version.asAtVersionNumber": 2**63}),
        ({"version": {"asAtVersionNumber": True}}, {"version.asAtVersionNumber": True}),
        ({"identifiers": ["a"]}, {"identifiers": ["a"]}),
        ({"identifiers": {"Figi": 5}}, {"identifiers.Figi": 5}),
        ({"stagedModifications": {"idsPreviewed": ["a", 5]}}, {"stagedModifications.idsPreviewed": ["a", 5]}),
        ({"stagedModifications": {"idsPreviewed": "a"}}, {"stagedModifications.idsPreviewed": "a"}),
        ({"properties": "none"}, {"properties": "none"}),
        ({"properties": [5]}, {"properties[0]": 5}),
        ({"properties": [listed("K", "text")]}, {"properties.K.value": "text"}),
        ({"properties": [listed("K", {"newForm": 1})]}, {"properties.K.value.newForm": 1}),
        ({"properties": [listed("K", {"labelValue": "a"}, more=1)]}, {"properties.K.more": 1}),
        (
            {"properties": [listed("K", {"metricValue": {"value": 1.0, "scale": 2}})]},
            {"properties.K.value.metricValue.scale": 2},
        ),
        (
            {"properties": [listed("K", {"labelValue": "a"}), listed("K", {"labelValue": "b"})]},
            {"properties[1]": listed("K", {"labelValue": "b"})},
        ),
        (
            {"properties": [listed("K", {"labelValue": "a", "metricValue": {"value": 1.0}})]},
            {"properties.K": 1.0},
        ),
        (
            {"instrumentDefinition": {"instrumentType": "Bond", "principal": 2**53 + 1}},
            {"instrumentDefinition.principal": 2**53 + 1},
        ),
        ({"instrumentDefinition": {"instrumentType": ["x"]}}, {"instrumentDefinition.instrumentType": ["x"]}),
    ],
)
def test_what_has_no_column_is_kept(record: Any, other: object) -> None:
    assert others(flat({"name": "another"}, record)) == [None, other]


def test_a_property_keeps_the_form_of_its_first_value_on_every_page() -> None:
    flattener = instruments()
    flat({"properties": [listed("K", {"labelValue": "a"})]}, by=flattener)
    later = flat({"properties": [listed("K", {"metricValue": {"value": 1.0}})]}, by=flattener)
    assert "properties.K" not in later
    assert others(later) == [{"properties.K": 1.0}]


def test_a_label_and_the_unit_of_a_metric_of_one_name_are_told_apart() -> None:
    properties = [
        listed("K", {"metricValue": {"value": 1.0, "unit": "GBP"}}),
        listed("K.unit", {"labelValue": "a"}),
    ]
    columns = flat({"properties": properties})
    named = {name: cells(column) for name, column in columns.items() if name.startswith("properties.K.unit")}
    assert sorted(named.values()) == [["GBP"], ["a"]]
    assert OTHER_COLUMN not in columns


def test_names_that_differ_only_in_case_are_told_apart() -> None:
    columns = flat({"identifiers": {"Figi": "a", "figi": "b"}})
    named = [name for name in columns if name.casefold().startswith("identifiers.figi")]
    assert len({name.casefold() for name in named}) == 2
    assert sorted(cells(columns[name])[0] for name in named) == ["a", "b"]


def test_links_and_nulls_are_left_out() -> None:
    columns = flat({"name": None, "links": [{"href": "x"}], "version": None, "unknown": None})
    assert OTHER_COLUMN not in columns
    assert not any(column.cells for column in columns.values())


def test_keys_come_in_the_same_order_however_they_are_met() -> None:
    one = list(flat({"identifiers": {"Isin": "a", "Figi": "b"}}))
    assert one == list(flat({"identifiers": {"Figi": "b"}}, {"identifiers": {"Isin": "a"}}))
    assert one.index("identifiers.Isin") == one.index("identifiers.Figi") + 1 == one.index("name") + 2


SCALARS = st.one_of(
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=5),
    st.sampled_from(["2024-05-01T10:11:12.1234567+00:00", "2024-05-01T12:11:12+02:00", "2024-05-01"]),
)
NAMES = st.sampled_from(
    [
        *("name", "version", "asAtDate", "asAtVersionNumber", "identifiers", "Figi", "properties", "value"),
        *("instrumentDefinition", "instrumentType", "principal", "domCcy", "relationships", "idsPreviewed"),
        *(
            "stagedModifications",
            "labelValue",
            "metricValue",
            "unit",
            "effectiveFrom",
            "referenceData",
            "new",
        ),
    ]
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)
PROPERTIES = st.lists(
    st.fixed_dictionaries(
        {"key": st.sampled_from(["A/b/C", "A/b/C.unit"])},
        optional={
            "value": st.dictionaries(NAMES, VALUES, max_size=3),
            "effectiveFrom": SCALARS,
            "new": VALUES,
        },
    ),
    max_size=3,
)
DEFINITIONS = st.dictionaries(NAMES, VALUES, max_size=3).map(
    lambda fields: {"instrumentType": "Bond", **fields}
)
RECORDS = st.builds(
    lambda loose, close: {**loose, **close},
    st.dictionaries(NAMES, VALUES, max_size=5),
    st.fixed_dictionaries({}, optional={"properties": PROPERTIES, "instrumentDefinition": DEFINITIONS}),
)


def leaf(value: object) -> object:
    """Return what of a value has to be found again."""
    if isinstance(value, str):
        try:
            read = datetime.fromisoformat(value)
        except ValueError:
            return ("text", value)
        return ("moment", (read.replace(tzinfo=read.tzinfo or UTC) - EPOCH) // timedelta(microseconds=1))
    return ("truth", value) if isinstance(value, bool) else ("number", value)


def leaves(value: object) -> Counter[object]:
    """Count the scalars in parsed JSON; the key of a property is the name of its column."""
    if isinstance(value, dict):
        return sum((leaves(inner) for name, inner in value.items() if name != "key"), Counter())
    if isinstance(value, list):
        return sum((leaves(inner) for inner in value), Counter())
    return Counter() if value is None else Counter([leaf(value)])


def leaves_in(column: Column) -> Counter[object]:
    if column.kind is Kind.JSON:
        return sum((leaves(json.loads(cell)) for cell in cells(column) if cell is not None), Counter())
    if column.kind is Kind.TIMESTAMP:
        return Counter([("moment", cell) for cell in cells(column) if cell is not None])
    return leaves(cells(column))


@given(st.lists(RECORDS, max_size=4))
def test_no_value_is_lost_or_doubled(records: list[dict[str, Any]]) -> None:
    found: Counter[object] = Counter()
    for column in flat(*records).values():
        if column.cells is not None:
            found += leaves_in(column)
    wanted = leaves(records)
    assert not wanted - found
    # An integer that a float has to round is in its column rounded, and beside it exactly.
    rounded = {float(each[1]) for each in wanted if isinstance(each, tuple) and each[0] == "number"}
    assert {each[1] for each in found - wanted if isinstance(each, tuple)} <= rounded


def test_an_integer_that_a_float_has_to_round_is_rounded_there_and_kept_exactly_beside() -> None:
    columns = flat({"instrumentDefinition": {"instrumentType": "Bond", "principal": 2**53 + 1}})
    assert cells(columns["instrumentDefinition.principal"]) == [float(2**53)]
    assert others(columns) == [{"instrumentDefinition.principal": 2**53 + 1}]
