"""`load_from_frame`: the rows of a frame into LUSID, streamed, and the properties that they need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, get_args

from lusid_async import models
from lusid_async.bulk import BatchError, in_batches
from lusid_async.bulk.report import JobRecorder
from lusid_async.contrib.uploads.chunks import is_repeatable
from lusid_async.contrib.uploads.definitions import check_property_keys, ensure_definitions
from lusid_async.contrib.uploads.items import Items
from lusid_async.contrib.uploads.requests import MAX_REJECTS, FrameRequests, TooManyRejectsError
from lusid_async.contrib.uploads.sending import Sending
from lusid_async.contrib.uploads.targets import Targets, is_code

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping

    from lusid_async.bulk import AdaptiveConcurrency, BatchResult, JobReport
    from lusid_async.calls.progress import ProgressListener, ProgressTracker
    from lusid_async.contrib.uploads.mapping import FieldSource, FrameMapping
    from lusid_async.contrib.uploads.requests import RowReject
    from lusid_async.factory import AsyncApiClientFactory

LoadKind = Literal["instruments", "transactions", "holdings", "quotes", "portfolios", "properties"]


@dataclass(frozen=True, slots=True)
class LoadReport:
    """What became of the rows of a frame.

    Args:
        rows: how many rows were read: all of the frame, unless too many did not fit.
        accepted: how many items LUSID accepted; an item is a row, but all rows of a portfolio and a date for
            holdings, and all rows of a portfolio for properties.
        skipped: how many items were not sent, because the journal records them as accepted.
        rejects: the rows that do not fit, which were not sent.
        failed: the items that LUSID refused, by their keys: the number of a row, or the code of the
            portfolio, with the id of the transaction or the date of the holdings, joined by `/`.
        failed_rows: the same by the numbers of the rows that the items were made of, as `rejects` has them.
        created_properties: the keys of the property definitions that were made.
        report: what the job did, for logs and monitoring.
    """

    rows: int
    accepted: int
    skipped: int
    rejects: tuple[RowReject, ...]
    failed: Mapping[str, models.ErrorDetail]
    failed_rows: Mapping[int, models.ErrorDetail]
    created_properties: tuple[str, ...]
    report: JobReport


@dataclass(frozen=True, slots=True)
class _Kind:
    model: Any
    domains: tuple[str, ...]
    batch_size: int
    needs_code: bool = False
    needs_date: bool = False


_KINDS: Mapping[str, _Kind] = {
    "instruments": _Kind(models.InstrumentDefinition, ("Instrument",), 2000),
    "transactions": _Kind(models.TransactionRequest, ("Transaction",), 1000, needs_code=True),
    "holdings": _Kind(
        models.AdjustHoldingRequest, ("Holding", "Transaction"), 1, needs_code=True, needs_date=True
    ),
    "quotes": _Kind(models.UpsertQuoteRequest, ("Quote",), 2000),
    "portfolios": _Kind(models.CreateTransactionPortfolioRequest, ("Portfolio",), 1),
    "properties": _Kind(models.PortfolioProperties, ("Portfolio",), 1, needs_code=True),
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
            factory, frame, "transactions", mapping, scope="funds", code="$growth", journal="load.journal"
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

    **Row by row.** A row that does not fit is rejected, and the rest arrives. A row that would replace what
    an earlier one writes does not fit: one with the same transaction id and portfolio, with a unique
    identifier of the same value, with the same quote and moment, or with the same portfolio. A quote needs a
    value.

    **After a crash** a run with the same `journal` sends only what is not recorded there as accepted; without
    one it sends everything again, which writes the same. It belongs to the kind, the scope, the API root, the
    user and `job`.

    Args:
        factory: makes the calls.
        frame: as in `requests_from_frame`; not a `RecordBatchReader` for holdings, which is read twice.
        kind: what the rows are.
        mapping: as in `requests_from_frame`.
        scope: the scope of the portfolios or the quotes, and of the instruments.
        code: the column with the code of the portfolio, or `$` and the code of a single one; for
            transactions, holdings and properties.
        effective_at: the column with the date of the holdings, or `$` and a date. The rows of one moment
            belong together, however it is written.
        create_missing_properties: make the property definitions that do not exist: of type number if all
            values of the column are numbers, of type string if not. Of a `RecordBatchReader` the schema says
            it.
        timezone: as in `requests_from_frame`.
        max_rejects: as in `requests_from_frame`.
        batch_size: items in a request; the default is what LUSID takes or recommends.
        concurrency: as in `each`.
        journal: as in `in_batches`.
        job: a name for the job in the journal, such as the day that it is for.
        progress: as in `in_batches`.

    Raises:
        BatchError: requests failed as a whole, as for `in_batches`.
        TooManyRejectsError: more rows than `max_rejects` do not fit; its `report` says what was sent before.
        ApiException: property definitions could not be read or made.
        JournalError: as `in_batches`.
        TypeError: `frame` is none.
        ValueError: as `requests_from_frame`; there is no such kind; `code` or `effective_at` is missing
            or does not fit; or a property cannot be that of such a request. Nothing is sent.
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
    if not is_code(scope):
        raise ValueError(f"a scope has 1 to 64 letters, digits, - and _, not {scope!r}")
    requests = FrameRequests(
        frame,
        plan.model,
        mapping,
        key=None,
        timezone=timezone,
        max_rejects=max_rejects,
    )
    check_property_keys(requests.root, plan.domains)
    items = Items(requests, Targets(code, effective_at, requests.columns, requests.zone))
    recorder = JobRecorder()
    created: tuple[str, ...] = ()

    def report(result: BatchResult[Any]) -> LoadReport:
        return LoadReport(
            rows=requests.rows,
            accepted=result.accepted,
            skipped=result.skipped,
            rejects=tuple(requests.rejects),
            failed=result.failed,
            failed_rows={row: error for key, error in result.failed.items() for row in items.rows_of(key)},
            created_properties=created,
            report=recorder.report(
                operation=f"load_from_frame {kind}",
                job=job,
                rows=requests.rows,
                rejects=len(requests.rejects),
            ),
        )

    with recorder.observing():
        if create_missing_properties:
            created = await ensure_definitions(factory, requests.root, frame)
        sending = Sending(factory, scope)
        name = f"{kind} into {await sending.destination()}"
        try:
            result = await in_batches(
                getattr(sending, kind),
                getattr(items, kind)(),
                batch_size=batch_size or plan.batch_size,
                concurrency=concurrency,
                keep_values=False,
                journal=journal,
                job=name if job is None else f"{name}: {job}",
                progress=progress,
            )
        except BatchError as error:
            too_many = next(
                (each for each in error.exceptions if isinstance(each, TooManyRejectsError)), None
            )
            if too_many is None:
                raise
            too_many.report = report(error.result)
            raise too_many from (error if len(error.exceptions) > 1 else None)
    return report(result)
