"""The items of an upload: a row each, or the holdings or properties of a portfolio together."""

from __future__ import annotations

from collections import Counter, defaultdict
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from lusid_async import models
from lusid_async.contrib.uploads.targets import (
    FirstRows,
    TargetMisfit,
    Targets,
    instrument_identities,
    quote_identity,
)

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Mapping

    from lusid_async.contrib.uploads.requests import FrameRequests
    from lusid_async.contrib.uploads.targets import Target


class Items:
    """The items of an upload with their keys, and the rows that each was made of.

    Args:
        requests: the rows.
        targets: say which portfolio and date a row is for.
    """

    def __init__(self, requests: FrameRequests[Any], targets: Targets) -> None:
        self._requests = requests
        self._targets = targets
        self._first = FirstRows(requests)
        self._rows: dict[str, list[int]] = {}

    def rows_of(self, key: str) -> list[int]:
        """Return the rows that an item was made of."""
        if key in self._rows:
            return self._rows[key]
        row = self._first.row_of(key)
        return [int(key) if row is None else row]

    async def singles(self) -> AsyncGenerator[tuple[str, Any], None]:
        """Yield instruments, quotes or portfolios, with the number of their row as key."""
        async with aclosing(self._requests.chunks(())) as chunks:
            async for chunk in chunks:
                for row, request, _ in chunk:
                    if request is not None and self._is_first(int(row), request):
                        yield row, request

    instruments = quotes = portfolios = singles

    def _is_first(self, row: int, request: Any) -> bool:
        if isinstance(request, models.InstrumentDefinition):
            return self._first.claim(row, "identifiers", *instrument_identities(request))
        if isinstance(request, models.UpsertQuoteRequest):
            if request.metric_value is None or request.metric_value.value is None:
                field = "metric_value.value"
                column = self._requests.column_of(field)
                self._requests.reject(row, column, field, "a value is required and missing")
                return False
            return self._first.claim(row, "quote_id", quote_identity(request, self._requests.zone))
        return self._first.claim(row, "code", ("code", request.code))

    async def transactions(self) -> AsyncGenerator[tuple[str, Any], None]:
        """Yield transactions with `code/transaction id` as key; those of a portfolio share a request."""
        async with aclosing(self._requests.chunks(self._targets.columns)) as chunks:
            async for chunk in chunks:
                by_code: dict[str, list[tuple[str, Any]]] = {}
                for row, request, values in chunk:
                    target = self._target(int(row), values)
                    if request is None or target is None:
                        continue
                    key = f"{target.code}/{request.transaction_id}"
                    if self._first.claim(int(row), "transaction_id", key):
                        by_code.setdefault(target.code, []).append((key, request))
                for pairs in by_code.values():
                    for pair in pairs:
                        yield pair

    async def holdings(self) -> AsyncGenerator[tuple[str, list[Any]], None]:
        """Yield all holdings of a portfolio and date, when its last row was read, with `code/date` as key.

        A portfolio of which a row does not fit is left out: its other rows would replace all its holdings.
        The frame is read twice.
        """
        left, incomplete = await self._counted()
        groups: dict[str, dict[str, Any]] = {}
        rows: defaultdict[str, list[int]] = defaultdict(list)
        async with aclosing(self._requests.chunks(self._targets.columns)) as chunks:
            async for chunk in chunks:
                for row, request, values in chunk:
                    target = self._target(int(row), values)
                    if request is None or target is None:
                        continue
                    key = target.key
                    left[key] -= 1
                    if key in incomplete or target.code in incomplete:
                        where = key if key in incomplete else target.code
                        reason = (
                            f"not sent: another row of {where} does not fit, and SetHoldings replaces all"
                        )
                        self._requests.reject(int(row), None, "", reason)
                        continue
                    rows[key].append(int(row))
                    group = groups.setdefault(key, {})
                    identity = request.model_dump_json(
                        include={"instrument_identifiers", "sub_holding_keys", "currency"}
                    )
                    if identity in group:
                        group[identity].tax_lots.extend(request.tax_lots)
                    else:
                        group[identity] = request
                    if not left[key]:
                        self._rows[key] = rows.pop(key)
                        yield key, list(groups.pop(key).values())

    async def _counted(self) -> tuple[Counter[str], set[str]]:
        """Return how many rows fit each portfolio and date, and those of which a row does not fit.

        A row with a portfolio and without a date may be of any date: then it is the code.
        """
        left: Counter[str] = Counter()
        incomplete: set[str] = set()
        async with aclosing(self._requests.chunks(self._targets.columns)) as chunks:
            async for chunk in chunks:
                for _, request, values in chunk:
                    target = self._targets.of(values)
                    if isinstance(target, TargetMisfit):
                        if target.code is not None:
                            incomplete.add(target.code)
                    elif request is None:
                        incomplete.add(target.key)
                    else:
                        left[target.key] += 1
        return left, incomplete

    async def properties(self) -> AsyncGenerator[tuple[str, Mapping[str, Any]], None]:
        """Yield the properties of portfolios, with their code as key."""
        async with aclosing(self._requests.chunks(self._targets.columns)) as chunks:
            async for chunk in chunks:
                for row, request, values in chunk:
                    target = self._target(int(row), values)
                    if (
                        request is None
                        or target is None
                        or not self._first.claim(int(row), "code", target.key)
                    ):
                        continue
                    if request.properties:
                        yield target.key, request.properties

    def _target(self, row: int, values: tuple[Any, ...]) -> Target | None:
        target = self._targets.of(values)
        if isinstance(target, TargetMisfit):
            self._requests.reject(row, target.column, target.field, target.reason)
            return None
        return target
