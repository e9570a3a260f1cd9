"""Rows that are one item together: the holdings of a portfolio at a date, the properties of a portfolio."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from lusid_async.contrib.uploads.requests import FrameRequests


class Target(Protocol):
    """Says which portfolio and date a row is for."""

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that say so."""

    def of(self, values: tuple[Any, ...]) -> tuple[str | None, str | None]:
        """Return code and date of a row with these values of `columns`."""


async def holdings_groups(
    requests: FrameRequests[Any], target: Target
) -> AsyncIterator[tuple[str, list[Any]]]:
    """Yield `code/date` and all holdings of that portfolio and date, when its last row was read.

    A portfolio of which a row does not fit is left out: its other rows would replace all its holdings.

    Args:
        requests: the rows; they are read twice.
        target: says which portfolio a row is for.
    """
    left: Counter[str] = Counter()
    incomplete: set[str] = set()
    async for chunk in requests.chunks(target.columns):
        for _, request, values in chunk:
            key = _key(target.of(values))
            left[key] += 1
            if request is None:
                incomplete.add(key)
    groups: dict[str, dict[str, Any]] = {}
    async for chunk in requests.chunks(target.columns):
        for row, request, values in chunk:
            code, date = target.of(values)
            key = _key((code, date))
            if request is None:
                continue
            if code is None or date is None:
                requests.reject(int(row), None, "code", "the row has no code of a portfolio, or no date")
                continue
            left[key] -= 1
            if key in incomplete:
                reason = (
                    f"not sent: another row of {key} does not fit, and all holdings are replaced together"
                )
                requests.reject(int(row), None, "", reason)
                continue
            group = groups.setdefault(key, {})
            identity = request.model_dump_json(
                include={"instrument_identifiers", "sub_holding_keys", "currency"}
            )
            if identity in group:
                group[identity].tax_lots.extend(request.tax_lots)
            else:
                group[identity] = request
            if not left[key]:
                yield key, list(groups.pop(key).values())


async def property_groups(
    requests: FrameRequests[Any], target: Target
) -> AsyncIterator[tuple[str, dict[str, Any]]]:
    """Yield the code of a portfolio and its properties.

    Args:
        requests: the rows.
        target: says which portfolio a row is for.
    """
    first_rows: dict[str, str] = {}
    async for chunk in requests.chunks(target.columns):
        for row, request, values in chunk:
            code, _ = target.of(values)
            if request is None:
                continue
            if code is None:
                requests.reject(int(row), None, "code", "the row has no code of a portfolio")
            elif first_rows.setdefault(code, row) != row:
                requests.reject(int(row), None, "code", f"the same portfolio as in row {first_rows[code]}")
            elif request.properties:
                yield code, request.properties


def _key(target: tuple[str | None, str | None]) -> str:
    return f"{target[0]}/{target[1]}"
