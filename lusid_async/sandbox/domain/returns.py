"""Performance returns: linked over windows, of one portfolio or of a composite's members.

How LUSID bounds windows, weights members and exchanges currencies is read off printed output of its public
notebooks on returns.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from calendar import monthrange
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal, localcontext
from typing import TYPE_CHECKING

from lusid_async.sandbox.domain.errors import NotEmulated, Refusal, Refused
from lusid_async.sandbox.domain.values import ARITHMETIC, ONE, ZERO

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from lusid_async.sandbox.domain.reference_portfolios import Constituents

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DailyReturn:
    """The return of a portfolio on a day, from the close of the day before.

    Args:
        on: the day.
        rate: what was gained per unit of the opening value.
        opening: market value at the start; None where it is not known.
        closing: market value at the end; likewise.
        members: of a composite, how many members it has on the day.
        absent: of a composite, the members that have no return on the day.
    """

    on: date
    rate: Decimal
    opening: Decimal | None = None
    closing: Decimal | None = None
    members: int | None = None
    absent: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ReturnMetric:
    """A metric of aggregated returns.

    Args:
        window: such as `1D`, `MTD`, `INC`, `3M-ROLLING`, `SINCE(2014-03-19)` or `SINCE(YYYY-12-31)`.
        name: its key in the response.
        annualised: whether the return is for a year.
        partial: `allowPartial`: whether a window that starts before the first return counts from there.
    """

    window: str
    name: str
    annualised: bool = False
    partial: bool = False


@dataclass(frozen=True, slots=True)
class CompositeMember:
    """A member of a composite.

    Args:
        id: scope and code of the portfolio.
        currency: its base currency.
        returns: its returns, by date.
        belongs: tells whether it is a member on a day.
    """

    id: tuple[str, str]
    currency: str
    returns: Sequence[DailyReturn]
    belongs: Callable[[date], bool]


def with_market_values(returns: Iterable[DailyReturn]) -> list[DailyReturn]:
    """Return returns by date, with the market values that were not given.

    An opening value is the closing value of the return before; that of the first is its closing value without
    the return. A closing value is the opening value with the return.
    """
    found: list[DailyReturn] = []
    with localcontext(ARITHMETIC):
        for each in sorted(returns, key=lambda each: each.on):
            opening, closing = each.opening, each.closing
            if opening is None and found:
                opening = found[-1].closing
            if opening is None and closing is not None and each.rate != -ONE:
                opening = closing / (ONE + each.rate)
            if closing is None and opening is not None:
                closing = opening * (ONE + each.rate)
            found.append(DailyReturn(each.on, each.rate, opening, closing, each.members, each.absent))
    return found


def aggregate_returns(
    returns: Sequence[DailyReturn], metrics: Sequence[ReturnMetric]
) -> list[dict[str, Decimal]]:
    """Return the metrics of each return's day; a metric whose window is not filled is left out.

    Args:
        returns: all returns of the portfolio, by date: its inception is the first.
        metrics: what to compute.

    Raises:
        NotEmulated: a window or its annualisation is not emulated.
        Refused: two metrics have one name.
    """
    if repeated := [name for name, count in Counter(each.name for each in metrics).items() if count > 1]:
        raise Refused(Refusal.INVALID_PARAMETER, f"Two metrics are called {repeated[0]}; give one an alias.")
    rows: list[dict[str, Decimal]] = [{} for _ in returns]
    dates = [each.on for each in returns]
    with localcontext(ARITHMETIC):
        for metric in metrics:
            start_of = _window(metric.window, dates[0] - _DAY if dates else date.min)
            linked, covered = ONE, (-1, -1)
            for index, each in enumerate(returns):
                start = start_of(each.on)
                if start is None or (start < dates[0] - _DAY and not metric.partial):
                    continue
                first = bisect_left(dates, start + _DAY)
                # A window that grows from a fixed start is linked once.
                if covered == (first, index):
                    linked *= ONE + each.rate
                else:
                    linked = _link(returns[first : index + 1])
                covered = (first, index + 1)
                value = _annualised(metric, linked, start, each.on) if metric.annualised else linked - ONE
                if value is not None:
                    rows[index][metric.name] = value
    return rows


def composite_returns(
    members: Sequence[CompositeMember],
    currency: str,
    rate: Callable[[str, str, date], Decimal],
    *,
    equal_weights: bool = False,
) -> list[DailyReturn]:
    """Return the returns of a composite: those of its members, weighted by their opening values.

    Args:
        members: the members, whenever they belong to it.
        currency: its base currency.
        rate: how much of one currency a unit of another is worth at the end of a day.
        equal_weights: whether every member counts the same, whatever its value.

    Raises:
        NotEmulated: a member's opening value is not known.
        Refused: an exchange rate is missing.
    """
    by_day: dict[date, list[tuple[CompositeMember, DailyReturn, date]]] = {}
    for member in members:
        before: date | None = None
        for each in member.returns:
            if member.belongs(each.on):
                by_day.setdefault(each.on, []).append((member, each, before or each.on - _DAY))
            before = each.on
    with localcontext(ARITHMETIC):
        return [
            _composite(on, by_day[on], members, currency, rate, equal_weights=equal_weights)
            for on in sorted(by_day)
        ]


def constituent_returns(
    history: Sequence[Constituents],
    days: Iterable[date],
    price: Callable[[str, date], Decimal | None],
    weights: Callable[[Constituents, date], Sequence[Decimal]],
) -> list[DailyReturn]:
    """Return the returns of a reference portfolio: those of its constituents' prices, by their weights.

    Args:
        history: its constituents, by effective date.
        days: the days that have a return.
        price: the price of a LUID at the end of a day.
        weights: the weights of constituents at the end of a day, in their order.

    Raises:
        NotEmulated: a price is missing, or the weights add up to 0.
    """
    found = []
    with localcontext(ARITHMETIC):
        for on in days:
            before = on - _DAY
            held = [each for each in history if each.effective_from.date() <= before]
            if not held:
                continue
            constituents = max(held, key=lambda each: each.effective_from)
            shares = weights(constituents, before)
            if not (total := sum(shares, ZERO)):
                raise NotEmulated("Returns of a reference portfolio", "its weights add up to 0")
            gain = ZERO
            for constituent, share in zip(constituents.constituents, shares, strict=True):
                uid = constituent.instrument_uid
                start, end = price(uid, before), price(uid, on)
                if not start or end is None:
                    raise NotEmulated(
                        "Returns of a reference portfolio", f"there is no price of {uid} on {before} or {on}"
                    )
                gain += share / total * (end / start - ONE)
            found.append(DailyReturn(on, gain))
    return found


def _composite(
    on: date,
    parts: Sequence[tuple[CompositeMember, DailyReturn, date]],
    members: Sequence[CompositeMember],
    currency: str,
    rate: Callable[[str, str, date], Decimal],
    *,
    equal_weights: bool,
) -> DailyReturn:
    gain = weight = opening = ZERO
    for member, each, before in parts:
        start, end = rate(member.currency, currency, before), rate(member.currency, currency, on)
        if each.opening is None and not equal_weights:
            raise NotEmulated(
                "Composite returns", f"the opening market value of {'/'.join(member.id)} on {on} is not known"
            )
        value = (each.opening or ZERO) * start
        share = ONE if equal_weights else value
        gain += share * ((ONE + each.rate) * end / start - ONE)
        weight, opening = weight + share, opening + value
    if not weight:
        raise NotEmulated("Composite returns", f"its members are worth nothing on {on}")
    composite = gain / weight
    present = {member.id for member, _, _ in parts}
    belonging = [member.id for member in members if member.belongs(on)]
    return DailyReturn(
        on,
        composite,
        opening,
        opening * (ONE + composite),
        len(belonging),
        tuple(each for each in belonging if each not in present),
    )


def _link(returns: Iterable[DailyReturn]) -> Decimal:
    linked = ONE
    for each in returns:
        linked *= ONE + each.rate
    return linked


_ROLLING = re.compile(r"(\d{1,4})([DWMY])-ROLLING", re.ASCII)
_SINCE = re.compile(r"SINCE\((\d{4}|YYYY)-(\d{2})-(\d{2})\)", re.ASCII)
_TO_DATE: Mapping[str, Callable[[date], date]] = {
    "1D": lambda on: on,
    "WTD": lambda on: on - timedelta(days=on.weekday()),
    "MTD": lambda on: on.replace(day=1),
    "QTD": lambda on: date(on.year, (on.month - 1) // 3 * 3 + 1, 1),
    "YTD": lambda on: date(on.year, 1, 1),
}
"""First day of the window that ends on a day."""


def _window(text: str, before_inception: date) -> Callable[[date], date | None]:
    """Return what gives the day at whose close the window of a day starts; None where it has none yet."""
    window = text.upper()
    if (first_day := _TO_DATE.get(window)) is not None:
        return lambda on: first_day(on) - _DAY
    if window == "INC":
        return lambda _: before_inception
    if match := _ROLLING.fullmatch(window):
        count, unit = int(match[1]), match[2]
        return lambda on: _earlier(on, count, unit)
    if match := _SINCE.fullmatch(window):
        try:
            if match[1] != "YYYY":
                since = date(int(match[1]), int(match[2]), int(match[3]))
                return lambda on: since if since < on else None
            month, day = int(match[2]), int(match[3])
            date(2023, month, day)
        except ValueError:
            raise Refused(Refusal.INVALID_PARAMETER, f"The window {text[:40]} names no date.") from None
        return lambda on: date(on.year - ((month, day) >= (on.month, on.day)), month, day)
    raise NotEmulated(
        f"The window {text[:40]}", "1D, WTD, MTD, QTD, YTD, INC, nD/nW/nM/nY-ROLLING and SINCE(date) are"
    )


def _earlier(on: date, count: int, unit: str) -> date | None:
    """Return a day earlier by days, weeks, months or years; the last of a shorter month."""
    if unit in "DW":
        days = count * (7 if unit == "W" else 1)
        return on - timedelta(days=days) if days < on.toordinal() else None
    year, month = divmod(on.year * 12 + on.month - 1 - count * (12 if unit == "Y" else 1), 12)
    return date(year, month + 1, min(on.day, monthrange(year, month + 1)[1])) if year >= 1 else None


def _annualised(metric: ReturnMetric, linked: Decimal, start: date, on: date) -> Decimal | None:
    """Return the return for a year: the root by the years of the window; None for less than a year."""
    match = _ROLLING.fullmatch(metric.window.upper())
    if match and match[2] == "Y":
        return linked ** (ONE / int(match[1])) - ONE if linked >= 0 else None
    year_ago = _earlier(on, 1, "Y")
    if year_ago is None or start > year_ago:
        return None
    raise NotEmulated(
        f"Annualising {metric.window}", "the years of the window are counted in a way that is not public"
    )
