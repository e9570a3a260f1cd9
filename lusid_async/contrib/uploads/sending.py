"""Sends the batches of an upload; a refusal that concerns single items becomes their result."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from lusid_async import models
from lusid_async.api import (
    InstrumentsApi,
    PortfoliosApi,
    QuotesApi,
    TransactionPortfoliosApi,
)
from lusid_async.bulk.job import job_identity
from lusid_async.contrib.uploads.targets import Target
from lusid_async.errors import ApiException
from lusid_async.http.options import ConfigurationOptions

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from lusid_async.factory import AsyncApiClientFactory

_ITEMS_REFUSED = frozenset((400, 404, 409, 422))
_EXISTS = "PortfolioWithIdAlreadyExists"
# An upsert by key writes the same when it is sent again.
_UPSERT = ConfigurationOptions(idempotent=True)


@dataclass(slots=True)
class Batch:
    """The results of a batch by the keys of its items."""

    values: dict[str, Any] = field(default_factory=dict)
    failed: dict[str, models.ErrorDetail] = field(default_factory=dict)


class Sending:
    """Sends batches; each method takes those of one kind.

    Args:
        factory: makes the calls.
        scope: where they write.
    """

    def __init__(self, factory: AsyncApiClientFactory, scope: str) -> None:
        self._factory = factory
        self._scope = scope
        self._instruments = factory.build(InstrumentsApi)
        self._quotes = factory.build(QuotesApi)
        self._books = factory.build(TransactionPortfoliosApi)
        self._portfolios = factory.build(PortfoliosApi)

    async def destination(self) -> str:
        """Return where is written, and as whom, without any secret."""
        call = self._portfolios.list_portfolios_for_scope(self._scope)
        job = await job_identity(call, None, with_body=False)
        return f"{self._scope} at {(await self._factory.resolver.resolve()).api_url} as {job.identity}"

    async def instruments(self, batch: Mapping[str, Any]) -> models.UpsertInstrumentsResponse:
        """Upsert instruments."""
        return await self._instruments.upsert_instruments(batch, scope=self._scope, opts=_UPSERT)

    async def quotes(self, batch: Mapping[str, Any]) -> models.UpsertQuotesResponse:
        """Upsert quotes."""
        return await self._quotes.upsert_quotes(self._scope, batch, opts=_UPSERT)

    async def transactions(self, batch: Mapping[str, Any]) -> Batch:
        """Upsert transactions, whose keys begin with the code of their portfolio."""
        by_code: dict[str, dict[str, Any]] = {}
        for key, request in batch.items():
            by_code.setdefault(Target.from_key(key).code, {})[key] = request
        result = Batch()
        for code, requests in by_code.items():
            call = self._books.batch_upsert_transactions
            try:
                response = await call(self._scope, code, "Partial", requests, opts=_UPSERT)
            except ApiException as error:
                result.failed.update(dict.fromkeys(requests, _refusal(error)))
                continue
            result.values.update(dict(response.values or {}))
            result.failed.update(response.failed or {})
        return result

    async def holdings(self, batch: Mapping[str, Any]) -> Batch:
        """Set the holdings of portfolios; a key is code and date."""

        def send(key: str, requests: Any) -> Awaitable[object]:
            target = Target.from_key(key)
            assert target.effective_at is not None
            return self._books.set_holdings(
                self._scope, target.code, target.effective_at, requests, opts=_UPSERT
            )

        return await _one_by_one(batch, send)

    async def portfolios(self, batch: Mapping[str, Any]) -> Batch:
        """Create portfolios; one that exists counts as accepted."""

        async def send(_: str, request: Any) -> object:
            try:
                return await self._books.create_portfolio(self._scope, request)
            except ApiException as error:
                if error.problem is None or error.problem.name != _EXISTS:
                    raise
                return request

        return await _one_by_one(batch, send)

    async def properties(self, batch: Mapping[str, Any]) -> Batch:
        """Upsert properties of portfolios; a key is a code."""

        def send(code: str, properties: Any) -> Awaitable[object]:
            return self._portfolios.upsert_portfolio_properties(self._scope, code, properties, opts=_UPSERT)

        return await _one_by_one(batch, send)


async def _one_by_one(batch: Mapping[str, Any], send: Callable[[str, Any], Awaitable[object]]) -> Batch:
    result = Batch()
    for key, item in batch.items():
        try:
            result.values[key] = await send(key, item)
        except ApiException as error:
            result.failed[key] = _refusal(error)
    return result


def _refusal(error: ApiException) -> models.ErrorDetail:
    """Return an error that concerns the items of a request as their result, or raise it again.

    Raises:
        ApiException: it concerns other items too, or is not final.
    """
    if error.status not in _ITEMS_REFUSED:
        raise error
    problem = error.problem
    return models.ErrorDetail(
        type=None if problem is None else problem.name,
        detail=str(error) if problem is None else problem.detail or problem.title,
    )
