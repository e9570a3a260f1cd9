"""`load_from_frame`: the rows of a frame into LUSID, streamed, and the properties that they need."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal, get_args

from lusid_async import models
from lusid_async.bulk import in_batches
from lusid_async.bulk.report import JobRecorder
from lusid_async.contrib.uploads.chunks import is_repeatable
from lusid_async.contrib.uploads.definitions import ensure_definitions
from lusid_async.contrib.uploads.groups import holdings_groups, property_groups
from lusid_async.contrib.uploads.mapping import Column, source_of
from lusid_async.contrib.uploads.requests import MAX_REJECTS, FrameRequests
from lusid_async.contrib.uploads.rows import text_of
from lusid_async.contrib.uploads.sending import Sending

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterator, Mapping

    from lusid_async.bulk import AdaptiveConcurrency, JobReport
    from lusid_async.calls.progress import ProgressListener, ProgressTracker
    from lusid_async.contrib.uploads.mapping import FieldSource, FrameMapping
    from lusid_async.contrib.uploads.requests import RowReject
    from lusid_async.factory import AsyncApiClientFactory

LoadKind = Literal["instruments", "transactions", "holdings", "quotes", "portfolios", "properties"]


@dataclass(frozen=True, slots=True)
class LoadReport:
    """What became of the rows of a frame.

    Args:
        rows: how many rows the frame has.
        accepted: how many items LUSID accepted; an item is a row, but all rows of a portfolio and a date for
            holdings, and all rows of a portfolio for properties.
        skipped: how many items were not sent, because the journal records them as accepted.
        rejects: the rows that do not fit, which were not sent.
        failed: the items that LUSID refused, by their keys: the number of a row, or scope and code of the
            portfolio with the id of the transaction or the date of the holdings, joined by `/`.
        created_properties: the keys of the property definitions that were made.
        report: what the job did, for logs and monitoring.
    """

    rows: int
    accepted: int
    skipped: int
    rejects: tuple[RowReject, ...]
    failed: Mapping[str, models.ErrorDetail]
    created_properties: tuple[str, ...]
    report: JobReport


@dataclass(frozen=True, slots=True)
class _Kind:
    model: Any
    domain: str
    batch_size: int
    needs_code: bool = False
    needs_date: bool = False


_KINDS: Mapping[str, _Kind] = {
    "instruments": _Kind(models.InstrumentDefinition, "Instrument", 2000),
    "transactions": _Kind(models.TransactionRequest, "Transaction", 1000, needs_code=True),
    "holdings": _Kind(models.AdjustHoldingRequest, "Holding", 1, needs_code=True, needs_date=True),
    "quotes": _Kind(models.UpsertQuoteRequest, "Quote", 2000),
    "portfolios": _Kind(models.CreateTransactionPortfolioRequest, "Portfolio", 1),
    "properties": _Kind(models.PortfolioProperties, "Portfolio", 1, needs_code=True),
}


async def load_from_frame(
    factory: AsyncApiClientFactory,
    frame: Any,
    kind: LoadKind,
    mapping: FrameMapping,
    *,
    scope: str,
    code: FieldSource | None = None,
    effective_at: FieldSource | None = None,
    create_missing_properties: bool = False,
    timezone: str | None = None,
    max_rejects: int = MAX_REJECTS,
    batch_size: int | None = None,
    concurrency: int | AdaptiveConcurrency | None = None,
    journal: str | os.PathLike[str] | None = None,
    job: str | None = None,
    progress: ProgressListener | ProgressTracker | None = None,
) -> LoadReport:
    """Upload the rows of a frame: what `load_from_data_frame` of lusidtools does, streamed.

        report = await load_from_frame(
            factory, frame, "transactions", mapping, scope="funds", code="fund", journal="load.journal"
        )

    | kind | a row is | sent by |
    |---|---|---|
    | `instruments` | a `models.InstrumentDefinition` | UpsertInstruments |
    | `transactions` | a `models.TransactionRequest` | BatchUpsertTransactions, for each portfolio |
    | `holdings` | a `models.AdjustHoldingRequest`; of one instrument, its tax lots | SetHoldings |
    | `quotes` | a `models.UpsertQuoteRequest` | UpsertQuotes |
    | `portfolios` | a `models.CreateTransactionPortfolioRequest`; an existing one is left | CreatePortfolio |
    | `properties` | properties of a portfolio, `properties.Portfolio/a/b` | UpsertPortfolioProperties |

    SetHoldings replaces all holdings of a portfolio, so that its rows are sent together, and none of them if
    one does not fit. For this the rows are read twice, and those of a portfolio are kept until its last one.

    **Streamed.** Rows are made into requests in a worker thread while others are sent; what is in memory does
    not grow with the number of rows, apart from the keys. Transactions of a portfolio that are near each
    other in the frame share requests: a sorted frame needs the fewest.

    **After a crash** a run with the same `journal` sends only what is not recorded there as accepted; without
    one it sends everything again, which writes the same.

    Args:
        factory: makes the calls.
        frame: as in `requests_from_frame`; not a `RecordBatchReader` for holdings, which is read twice.
        kind: what the rows are.
        mapping: as in `requests_from_frame`.
        scope: the scope of the portfolios or the quotes, and of the instruments.
        code: the column with the code of the portfolio, or `$` and the code of a single one; for
        transactions,
            holdings and properties.
        effective_at: the column with the date of the holdings, or `$` and a date.
        create_missing_properties: make the property definitions that do not exist: of type number if the
            column has numbers, of type string if not.
        timezone: as in `requests_from_frame`.
        max_rejects: as in `requests_from_frame`.
        batch_size: items in a request; the default is what LUSID takes or recommends.
        concurrency: as in `each`.
        journal: as in `in_batches`.
        job: a name for the job in the journal, such as the day that it is for.
        progress: as in `in_batches`.

    Raises:
        BatchError: requests failed as a whole, as for `in_batches`.
        TooManyRejectsError: more rows than `max_rejects` do not fit.
        ApiException: property definitions could not be read or made.
        JournalError: as `in_batches`.
        TypeError: `frame` is none.
        ValueError: as `requests_from_frame`; or there is no such kind, or `code` or `effective_at` is
        missing.
    """
    if kind not in get_args(LoadKind):
        raise ValueError(f"kind is one of {', '.join(get_args(LoadKind))}, not {kind!r}")
    plan = _KINDS[kind]
    for name, needed, given in (
        ("code", plan.needs_code, code),
        ("effective_at", plan.needs_date, effective_at),
    ):
        if needed is not (given is not None):
            raise ValueError(f"{kind} {'need' if needed else 'have no'} {name}=")
    if plan.needs_date and not is_repeatable(frame):
        raise TypeError(
            "holdings are read twice, and a RecordBatchReader can be read once: use its read_all()"
        )
    recorder = JobRecorder()
    requests = FrameRequests(
        frame,
        plan.model,
        mapping,
        key=None,
        timezone=timezone,
        max_rejects=max_rejects,
    )
    with recorder.observing():
        created = await ensure_definitions(
            factory, requests.root, frame, plan.domain, create=create_missing_properties
        )
        target = _Target(scope, code, effective_at)
        sending = Sending(factory, scope)
        identity = f"{kind} into {scope} at {await sending.api_url()}"
        result = await in_batches(
            getattr(sending, kind),
            _items(requests, kind, target),
            batch_size=batch_size or plan.batch_size,
            concurrency=concurrency,
            keep_values=False,
            journal=journal,
            job=identity if job is None else f"{identity}: {job}",
            progress=progress,
        )
    return LoadReport(
        rows=requests.rows,
        accepted=result.accepted,
        skipped=result.skipped,
        rejects=tuple(requests.rejects),
        failed=result.failed,
        created_properties=created,
        report=recorder.report(
            operation=f"load_from_frame {kind}", job=job, rows=requests.rows, rejects=len(requests.rejects)
        ),
    )


@dataclass(slots=True)
class _Target:
    """The portfolio of a row, and the date."""

    scope: str
    code: FieldSource | None
    effective_at: FieldSource | None
    columns: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        sources = [source_of(each) for each in (self.code, self.effective_at) if each is not None]
        self.columns = tuple(dict.fromkeys([each.name for each in sources if isinstance(each, Column)]))

    def of(self, values: tuple[Any, ...]) -> tuple[str | None, str | None]:
        """Return code and date of a row, given its values of `columns`."""
        by_name = dict(zip(self.columns, values, strict=True))
        return self._value(self.code, by_name), self._value(self.effective_at, by_name)

    def _value(self, given: FieldSource | None, by_name: dict[str, Any]) -> str | None:
        if given is None:
            return None
        source = source_of(given)
        value = by_name[source.name] if isinstance(source, Column) else source.value
        if isinstance(value, datetime) and value.tzinfo is None:
            value = value.replace(tzinfo=UTC)
        text = text_of(value)
        return None if text is None else str(text)


async def _items(
    requests: FrameRequests[Any], kind: LoadKind, target: _Target
) -> AsyncIterator[tuple[str, Any]]:
    if kind == "holdings":
        async for pair in holdings_groups(requests, target):
            yield pair
    elif kind == "properties":
        async for properties in property_groups(requests, target):
            yield properties
    elif kind == "transactions":
        seen: dict[str, str] = {}
        async for chunk in requests.chunks(target.columns):
            # Next to each other, so that they share a request.
            by_code: dict[str, list[tuple[str, Any]]] = {}
            for row, request, values in chunk:
                if request is None:
                    continue
                code, _ = target.of(values)
                if code is None:
                    requests.reject(int(row), None, "code", "the row has no code of a portfolio")
                    continue
                key = f"{code}/{request.transaction_id}"
                first = seen.setdefault(key, row)
                if first != row:
                    requests.reject(int(row), None, "transaction_id", f"the same as in row {first}")
                    continue
                by_code.setdefault(code, []).append((key, request))
            for pairs in by_code.values():
                for pair in pairs:
                    yield pair
    else:
        async for pair in requests:
            yield pair
