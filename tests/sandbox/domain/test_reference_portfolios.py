"""Constituents and how their weights float."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lusid_async.sandbox.domain.errors import NotEmulated, Refusal, Refused
from lusid_async.sandbox.domain.reference_portfolios import (
    Constituent,
    Constituents,
    PeriodType,
    WeightType,
    check_constituents,
    constituents_at,
    floating_weights,
)
from tests.sandbox.domain.events import at

_BLEND = (Constituent("BOND", Decimal("0.6")), Constituent("EQUITY", Decimal("0.4")))
_PRICES = {
    ("BOND", "2021-01-01"): "100",
    ("BOND", "2021-01-31"): "130",
    ("BOND", "2021-03-31"): "129",
    ("BOND", "2021-04-01"): "136",
    ("EQUITY", "2021-01-01"): "100",
    ("EQUITY", "2021-01-31"): "80",
    ("EQUITY", "2021-03-31"): "90",
    ("EQUITY", "2021-04-01"): "86",
}


def _blend(kind: WeightType, period: PeriodType | None = None, count: int | None = None) -> Constituents:
    return Constituents(at("2021-01-01"), kind, _BLEND, period, count)


def _weights(constituents: Constituents, when: str) -> list[str]:
    def price(uid: str, day: object) -> Decimal | None:
        found = _PRICES.get((uid, f"{day:%Y-%m-%d}"))
        return None if found is None else Decimal(found)

    return [f"{weight:.5f}" for weight in floating_weights(constituents, at(when), price)]


@pytest.mark.parametrize(
    ("when", "bond", "equity"),
    [
        ("2021-01-01", "0.60000", "0.40000"),
        ("2021-01-31", "0.70909", "0.29091"),
        ("2021-03-31", "0.68254", "0.31746"),
        ("2021-04-01", "0.60000", "0.40000"),
    ],
)
def test_periodical_weights_float_and_are_reset(when: str, bond: str, equity: str) -> None:
    quarterly = _blend(WeightType.PERIODICAL, PeriodType.QUARTERLY, 1)
    assert _weights(quarterly, when) == [bond, equity]


def test_floating_weights_are_never_reset_and_static_ones_never_move() -> None:
    assert _weights(_blend(WeightType.FLOATING), "2021-04-01") == ["0.70345", "0.29655"]
    assert _weights(_blend(WeightType.STATIC), "2021-03-31") == ["0.60000", "0.40000"]


def test_a_missing_price_or_period_is_said() -> None:
    with pytest.raises(NotEmulated, match="no price of BOND"):
        _weights(_blend(WeightType.FLOATING), "2021-02-01")
    with pytest.raises(Refused):
        _weights(_blend(WeightType.PERIODICAL), "2021-02-01")


def test_constituents_hold_from_their_effective_date_in_upload_order() -> None:
    weights = [Decimal(weight) for weight in (10, 20, 30, 15, 25)]
    uploaded = tuple(Constituent(f"LUID_{index}", weight) for index, weight in enumerate(weights))
    history = [
        Constituents(at("2021-01-01"), WeightType.FLOATING, uploaded),
        Constituents(at("2022-01-01"), WeightType.FLOATING, uploaded[:1]),
    ]
    assert constituents_at(history, at("2020-12-31")) is None
    found = constituents_at(history, at("2021-12-31"))
    assert found is not None
    assert [constituent.weight for constituent in found.constituents] == weights


@pytest.mark.parametrize(
    ("uids", "refusal"),
    [
        (["LUID_1", "LUID_1"], Refusal.DUPLICATE_CONSTITUENT),
        (["LUID_1", "LUID_ZZZZZZZZ"], Refusal.UNRESOLVED_CONSTITUENT),
    ],
)
def test_constituents_are_known_and_stand_once(uids: list[str], refusal: Refusal) -> None:
    with pytest.raises(Refused) as refused:
        check_constituents([Constituent(uid, Decimal(1)) for uid in uids])
    assert refused.value.refusal is refusal
