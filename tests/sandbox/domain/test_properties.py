"""Property values along both times, derivation formulas, cut labels and times."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lusid_async.sandbox.domain.cut_labels import CutLabel, parse_time
from lusid_async.sandbox.domain.derivation_formulas import entities_of, evaluate
from lusid_async.sandbox.domain.errors import NotEmulated, Refusal, Refused
from lusid_async.sandbox.domain.property_timelines import (
    LifeTime,
    PropertyUpsert,
    check_deletion,
    check_upsert,
    deletion,
    property_at,
    property_history,
    property_intervals,
)
from lusid_async.sandbox.domain.values import BEGINNING_OF_TIME, END_OF_TIME, PropertyValue
from tests.sandbox.domain.events import at


def _label(text: str) -> PropertyValue:
    return PropertyValue(label=text)


def test_the_history_of_a_time_variant_property() -> None:
    t = [at(f"2023-01-0{day}") for day in range(1, 6)]
    history = property_history(
        [
            PropertyUpsert(t[0], _label("780.36bn")),
            PropertyUpsert(t[1], _label("1.2tn"), at("2020-01-01")),
            PropertyUpsert(t[2], _label("1.68tn"), at("2021-01-01"), at("2022-01-01")),
            PropertyUpsert(t[3], None, None, at("2018-12-31")),
            PropertyUpsert(t[4], None, at("2022-01-01")),
        ]
    )
    begin, end = BEGINNING_OF_TIME, END_OF_TIME
    assert [
        (r.value.label, r.effective_from, r.effective_until, r.as_at_from, r.as_at_until, r.status)
        for r in history
    ] == [
        ("780.36bn", begin, end, t[0], t[1], "Superseded"),
        ("780.36bn", begin, at("2020-01-01"), t[1], t[3], "Superseded"),
        ("1.2tn", at("2020-01-01"), end, t[1], t[2], "Superseded"),
        ("1.2tn", at("2020-01-01"), at("2021-01-01"), t[2], None, "Prevailing"),
        ("1.68tn", at("2021-01-01"), at("2022-01-01"), t[2], None, "Prevailing"),
        ("1.2tn", at("2022-01-01"), end, t[2], t[4], "Superseded"),
        ("780.36bn", at("2018-12-31"), at("2020-01-01"), t[3], None, "Prevailing"),
    ]


def test_equal_neighbours_are_one_interval() -> None:
    upserts = [
        PropertyUpsert(at("2023-01-01"), PropertyValue(number=Decimal(value)), at(when))
        for value, when in (
            ("5", "2020-12-31"),
            ("4", "2021-03-30T23:00"),
            ("3", "2021-06-29T23:00"),
            ("3", "2021-09-29T23:00"),
        )
    ]
    found = property_at(upserts, at("2021-09-29T23:00"))
    assert found is not None
    assert (found.value.number, found.effective_from) == (Decimal(3), at("2021-06-29T23:00"))


def test_a_perpetual_value_holds_for_all_time_and_changes_along_as_at() -> None:
    upserts = [
        PropertyUpsert(at("2023-01-01"), _label("old")),
        PropertyUpsert(at("2023-01-03"), _label("new")),
    ]
    now, before = property_at(upserts, END_OF_TIME), property_at(upserts, BEGINNING_OF_TIME, at("2023-01-02"))
    assert now is not None
    assert before is not None
    assert (now.value.label, now.effective_from, now.effective_until) == (
        "new",
        BEGINNING_OF_TIME,
        END_OF_TIME,
    )
    assert before.value.label == "old"


def test_a_set_of_labels_has_no_order() -> None:
    one, other = PropertyValue(labels=frozenset("ab")), PropertyValue(labels=frozenset("ba"))
    assert one == other


def test_a_deletion_ends_the_interval_from_its_time_on() -> None:
    upserts = [PropertyUpsert(at("2023-01-01"), _label("a"), at("2020-01-01"), at("2021-01-01"))]
    upserts.append(deletion(at("2023-01-02"), at("2020-06-01"), property_intervals(upserts)))
    assert [(i.effective_from, i.effective_until) for i in property_intervals(upserts)] == [
        (at("2020-01-01"), at("2020-06-01"))
    ]
    upserts.append(deletion(at("2023-01-03"), None, property_intervals(upserts)))
    assert property_intervals(upserts) == []


@pytest.mark.parametrize(
    ("life_time", "effective_at", "refusal"),
    [
        (LifeTime.TIME_VARIANT, None, Refusal.DELETION_DATE_MISSING),
        (LifeTime.PERPETUAL, at("2020-01-01"), Refusal.DELETION_DATE_GIVEN),
    ],
)
def test_deletions_have_a_date_where_the_property_varies(
    life_time: LifeTime, effective_at: datetime | None, refusal: Refusal
) -> None:
    with pytest.raises(Refused) as refused:
        check_deletion(effective_at, life_time)
    assert refused.value.refusal is refusal


def test_a_perpetual_value_has_no_dates_and_no_interval_is_empty() -> None:
    dated = PropertyUpsert(at("2023-01-01"), _label("a"), at("2020-01-01"), at("2019-01-01"))
    for life_time, refusal in (
        (LifeTime.PERPETUAL, Refusal.UPSERT_DATE_GIVEN),
        (LifeTime.TIME_VARIANT, Refusal.INVALID_PARAMETER),
    ):
        with pytest.raises(Refused) as refused:
            check_upsert(dated, life_time)
        assert refused.value.refusal is refusal


_DAYS = st.integers(1, 28)


@given(st.lists(st.tuples(st.sampled_from(["a", "b", None]), _DAYS, _DAYS), max_size=8), _DAYS)
def test_the_last_upsert_that_covers_a_time_gives_its_value(
    written: list[tuple[str | None, int, int]], day: int
) -> None:
    upserts, expected = [], None
    for index, (text, start, end) in enumerate(written):
        if start < end:
            value = None if text is None else _label(text)
            upserts.append(
                PropertyUpsert(
                    datetime(2023, 1, 1, index, tzinfo=UTC),
                    value,
                    datetime(2020, 1, start, tzinfo=UTC),
                    datetime(2020, 1, end, tzinfo=UTC),
                )
            )
            if start <= day < end:
                expected = text
    found = property_at(upserts, datetime(2020, 1, day, tzinfo=UTC))
    assert (found.value.label if found else None) == expected


_RATING = "Coalesce(Properties[Instrument/s/MoodysRating], Properties[Instrument/s/FitchRating], 0)"
_VALUES: dict[str, Decimal | str] = {
    "Properties[Instrument/s/Shares]": Decimal(1000),
    "Properties[Instrument/s/Price]": Decimal("2.5"),
    "Properties[Instrument/s/Rating]": "AA",
    "Name": "BP",
}


@pytest.mark.parametrize(
    ("fitch", "moodys", "derived"),
    [("10", "5", "5"), (None, None, "0"), ("10", None, "10"), (None, "5", "5")],
)
def test_the_first_value_of_a_coalesced_rating(fitch: str | None, moodys: str | None, derived: str) -> None:
    values = {
        "Properties[Instrument/s/FitchRating]": fitch,
        "Properties[Instrument/s/MoodysRating]": moodys,
    }

    def entity(key: str) -> Decimal | None:
        return None if (value := values[key]) is None else Decimal(value)

    assert evaluate(_RATING, entity) == Decimal(derived)


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        ("Properties[Instrument/s/Shares] * Properties[Instrument/s/Price]", Decimal(2500)),
        ("(1 + 2) * 3 - 4 / 2", Decimal(7)),
        ("1 - 2 - 3", Decimal(-4)),
        ("(5 - 2) ^ 2", Decimal(9)),
        ("-2 + 5", Decimal(3)),
        ("5 * null", Decimal(0)),
        ("5 / 0", Decimal(0)),
        ("concat(Name, ' - ', Properties[Instrument/s/Missing], 'plc')", "BP - plc"),
        ("Concat(null, null)", None),
        ("map(Properties[Instrument/s/Rating]: 'AA'=1, 'BB'=2, default=0)", Decimal(1)),
        ("Map(null: 'AA'=1)", None),
        ("Map(null: 'AA'=1, default=0)", Decimal(0)),
        ("map(Coalesce(Properties[Instrument/s/Missing], 'GB'): 'GB'='UK', default='Other')", "UK"),
        ("max(1, 2, 3) + min(4, 5) + average(1, 2, 3) + sum(1, 1)", Decimal(11)),
        ("'it''s'", "it's"),
        ("2 ^ 3 ^ 2 - 2 * -1", Decimal(514)),
        ("map(0 - 1: -1='down', 1='up')", "down"),
        ("+".join(["1"] * 4000), Decimal(4000)),
    ],
)
def test_what_a_formula_comes_to(formula: str, value: Decimal | str | None) -> None:
    assert evaluate(formula, _VALUES.get) == value


def test_a_formula_tells_what_it_reads() -> None:
    assert entities_of(_RATING) == [
        "Properties[Instrument/s/MoodysRating]",
        "Properties[Instrument/s/FitchRating]",
    ]


@pytest.mark.parametrize(
    ("formula", "error"), [("1 +", Refused), ("1 1", Refused), ("Trim('a')", NotEmulated)]
)
def test_a_formula_that_cannot_be_evaluated_is_refused(formula: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        evaluate(formula, _VALUES.get)


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("2018-03-28", datetime(2018, 3, 28, tzinfo=UTC)),
        ("2018-03-28T12:01Z", datetime(2018, 3, 28, 12, 1, tzinfo=UTC)),
        ("2018-03-28T12:01:02Z", datetime(2018, 3, 28, 12, 1, 2, tzinfo=UTC)),
        ("2018-03-28T12:01:02.0030000+00:00", datetime(2018, 3, 28, 12, 1, 2, 3000, tzinfo=UTC)),
        ("2018-03-28T12:01:02.1234567+02:00", datetime(2018, 3, 28, 10, 1, 2, 123456, tzinfo=UTC)),
        ("2018-03-28NClose", datetime(2018, 3, 28, 21, 0, tzinfo=UTC)),
        ("2018-01-28NClose", datetime(2018, 1, 28, 22, 0, tzinfo=UTC)),
    ],
)
def test_times_and_cut_labels(text: str, time: datetime) -> None:
    assert parse_time(text, {"Close": CutLabel("Close", 17, 0, "America/New_York")}) == time


def test_an_unknown_cut_label_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        parse_time("2018-03-28NClose", {})
    assert refused.value.refusal is Refusal.CUT_NOT_FOUND
    with pytest.raises(ValueError, match="neither"):
        parse_time("2018-03-28T12:00ZNClose", {})


@pytest.mark.parametrize(
    ("label", "refusal"),
    [
        (CutLabel("a", 24, 0, "GB"), Refusal.INVALID_CUT),
        (CutLabel("a", 9, 0, "Atlantis/Harbour"), Refusal.INVALID_TIME_ZONE),
    ],
)
def test_a_cut_label_that_names_no_time_is_refused(label: CutLabel, refusal: Refusal) -> None:
    with pytest.raises(Refused) as refused:
        label.check()
    assert refused.value.refusal is refusal
