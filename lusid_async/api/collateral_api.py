"""The collateral API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_ACCEPT_MARGIN_CALL = Operation(
    "CollateralApi.accept_margin_call",
    "POST",
    "/api/collateral/margincalls/{runId}/{agreementScope}/{agreementCode}/{item}/{marginType}/{direction}/$accept",
    lambda: models.MarginCall,
    body=lambda: models.AcceptMarginCallRequest | None,
    takes={},
)
_BATCH_ACCEPT_MARGIN_CALLS = Operation(
    "CollateralApi.batch_accept_margin_calls",
    "POST",
    "/api/collateral/margincalls/$batchAccept",
    lambda: models.BatchAcceptMarginCallsResponse,
    body=lambda: models.BatchAcceptMarginCallsRequest,
    takes={},
)
_DISPUTE_MARGIN_CALL = Operation(
    "CollateralApi.dispute_margin_call",
    "POST",
    "/api/collateral/margincalls/{runId}/{agreementScope}/{agreementCode}/{item}/{marginType}/{direction}/$dispute",
    lambda: models.MarginCall,
    body=lambda: models.DisputeMarginCallRequest,
    takes={},
)
_GET_MARGIN_CALL = Operation(
    "CollateralApi.get_margin_call",
    "GET",
    "/api/collateral/margincalls/{runId}/{agreementScope}/{agreementCode}/{item}/{marginType}/{direction}",
    lambda: models.MarginCall,
    takes={},
)
_GET_MARGIN_RUN = Operation(
    "CollateralApi.get_margin_run",
    "GET",
    "/api/collateral/runs/{runId}",
    lambda: models.MarginRun,
    takes={},
)
_LIST_MARGIN_CALL_LINES = PagedOperation(
    "CollateralApi.list_margin_call_lines",
    "GET",
    "/api/collateral/margincalls/{runId}/{agreementScope}/{agreementCode}/{item}/{marginType}/{direction}/lines",
    lambda: models.PagedResourceListOfMarginLine,
    lambda: models.MarginLine,
    takes={"limit": "number"},
)
_LIST_MARGIN_CALLS = PagedOperation(
    "CollateralApi.list_margin_calls",
    "GET",
    "/api/collateral/margincalls",
    lambda: models.PagedResourceListOfMarginCall,
    lambda: models.MarginCall,
    takes={"effectiveAt": "date", "limit": "number", "scenarios": "list"},
)
_LIST_MARGIN_LINES = PagedOperation(
    "CollateralApi.list_margin_lines",
    "GET",
    "/api/collateral/runs/{runId}/lines",
    lambda: models.PagedResourceListOfMarginLine,
    lambda: models.MarginLine,
    takes={"limit": "number", "scenarios": "list"},
)
_LIST_MARGIN_RUNS = PagedOperation(
    "CollateralApi.list_margin_runs",
    "GET",
    "/api/collateral/runs",
    lambda: models.PagedResourceListOfMarginRun,
    lambda: models.MarginRun,
    takes={"limit": "number"},
)
_RECORD_COUNTERPARTY_DEMAND = Operation(
    "CollateralApi.record_counterparty_demand",
    "POST",
    "/api/collateral/margincalls/{runId}/{agreementScope}/{agreementCode}/{item}/{marginType}/{direction}/$recordCounterpartyDemand",
    lambda: models.MarginCall,
    body=lambda: models.RecordCounterpartyDemandRequest,
    takes={},
)
_RETRY_MARGIN_RUN = Operation(
    "CollateralApi.retry_margin_run",
    "POST",
    "/api/collateral/runs/{runId}/$retry",
    lambda: models.MarginRun,
    takes={},
)
_RUN_MARGIN_CALCULATION = Operation(
    "CollateralApi.run_margin_calculation",
    "POST",
    "/api/collateral/$run",
    lambda: models.PagedResourceListOfMarginRun,
    body=lambda: models.MarginRunRequest,
    takes={},
)


class CollateralApi(Api):
    """The collateral operations of LUSID (12 of them).

    Margin runs and the margin calls that they give, which are accepted or disputed.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def accept_margin_call(
        self,
        run_id: str,
        agreement_scope: str,
        agreement_code: str,
        item: str,
        margin_type: str,
        direction: str,
        accept_margin_call_request: models.AcceptMarginCallRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.MarginCall]:
        """Accept margin call.

        Accepts a margin call that is calculated or disputed: at our figure where the counterparty's matches
        it, at theirs where it is within tolerance, or at the amount in the request, which is needed
        otherwise.

        `POST
        /api/collateral/margincalls/{runId}/{agreementScope}/{agreementCode}/{item}/{marginType}/{direction}/$accept`,
        release stage: Experimental.

        Args:
            run_id: the identifier of the run.
            agreement_scope: the scope of the collateral agreement.
            agreement_code: the code of the collateral agreement.
            item: the item of the collateral agreement that the margin call is for.
            margin_type: the type of margin that the call is for.
            direction: the direction of the margin call: whether margin is to be delivered or received.
            accept_margin_call_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.MarginCall`.
        """
        return self._call(
            _ACCEPT_MARGIN_CALL,
            path={
                "runId": run_id,
                "agreementScope": agreement_scope,
                "agreementCode": agreement_code,
                "item": item,
                "marginType": margin_type,
                "direction": direction,
            },
            body=accept_margin_call_request,
            opts=opts,
        )

    def batch_accept_margin_calls(
        self,
        batch_accept_margin_calls_request: models.BatchAcceptMarginCallsRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BatchAcceptMarginCallsResponse]:
        """Batch accept margin calls.

        Accepts several margin calls, each at its default amount.

        Calls that cannot be accepted are in `failed` and do not stop the others.

        `POST /api/collateral/margincalls/$batchAccept`, release stage: Experimental.

        Args:
            batch_accept_margin_calls_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.BatchAcceptMarginCallsResponse`.
        """
        return self._call(
            _BATCH_ACCEPT_MARGIN_CALLS,
            body=batch_accept_margin_calls_request,
            opts=opts,
        )

    def dispute_margin_call(
        self,
        run_id: str,
        agreement_scope: str,
        agreement_code: str,
        item: str,
        margin_type: str,
        direction: str,
        dispute_margin_call_request: models.DisputeMarginCallRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.MarginCall]:
        """Dispute margin call.

        Disputes a margin call that is calculated or accepted: the amount in the request is agreed for now,
        the rest becomes disputed. The reason and whoever handles the dispute are recorded.

        `POST
        /api/collateral/margincalls/{runId}/{agreementScope}/{agreementCode}/{item}/{marginType}/{direction}/$dispute`,
        release stage: Experimental.

        Args:
            run_id: the identifier of the run.
            agreement_scope: the scope of the collateral agreement.
            agreement_code: the code of the collateral agreement.
            item: the item of the collateral agreement that the margin call is for.
            margin_type: the type of margin that the call is for.
            direction: the direction of the margin call: whether margin is to be delivered or received.
            dispute_margin_call_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.MarginCall`.
        """
        return self._call(
            _DISPUTE_MARGIN_CALL,
            path={
                "runId": run_id,
                "agreementScope": agreement_scope,
                "agreementCode": agreement_code,
                "item": item,
                "marginType": margin_type,
                "direction": direction,
            },
            body=dispute_margin_call_request,
            opts=opts,
        )

    def get_margin_call(
        self,
        run_id: str,
        agreement_scope: str,
        agreement_code: str,
        item: str,
        margin_type: str,
        direction: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.MarginCall]:
        """Get margin call.

        Reads one margin call of a run, named by agreement, item, margin type and direction.

        `NotFoundException` where it does not exist.

        `GET
        /api/collateral/margincalls/{runId}/{agreementScope}/{agreementCode}/{item}/{marginType}/{direction}`,
        release stage: Experimental.

        Args:
            run_id: the identifier of the run.
            agreement_scope: the scope of the collateral agreement.
            agreement_code: the code of the collateral agreement.
            item: the item of the collateral agreement that the margin call is for.
            margin_type: the type of margin that the call is for.
            direction: the direction of the margin call: whether margin is to be delivered or received.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.MarginCall`.
        """
        return self._call(
            _GET_MARGIN_CALL,
            path={
                "runId": run_id,
                "agreementScope": agreement_scope,
                "agreementCode": agreement_code,
                "item": item,
                "marginType": margin_type,
                "direction": direction,
            },
            opts=opts,
        )

    def get_margin_run(
        self,
        run_id: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.MarginRun]:
        """Get margin run.

        Reads how far a margin run has come: the state of each part, calls and lines so far, and what could
        not be valued.

        `NotFoundException` where it does not exist.

        `GET /api/collateral/runs/{runId}`, release stage: Experimental.

        Args:
            run_id: the identifier of the run.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.MarginRun`.
        """
        return self._call(
            _GET_MARGIN_RUN,
            path={
                "runId": run_id,
            },
            opts=opts,
        )

    def list_margin_call_lines(
        self,
        run_id: str,
        agreement_scope: str,
        agreement_code: str,
        item: str,
        margin_type: str,
        direction: str,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfMarginLine, models.MarginLine]:
        """List margin call lines.

        Lists the holdings behind one margin call, with the amounts that make up our figure.

        100 a page unless `limit` says otherwise.

        `GET
        /api/collateral/margincalls/{runId}/{agreementScope}/{agreementCode}/{item}/{marginType}/{direction}/lines`,
        release stage: Experimental.

        Args:
            run_id: the identifier of the run.
            agreement_scope: the scope of the collateral agreement.
            agreement_code: the code of the collateral agreement.
            item: the item of the collateral agreement that the margin call is for.
            margin_type: the type of margin that the call is for.
            direction: the direction of the margin call: whether margin is to be delivered or received.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfMarginLine`; `.items()` yields every
            `models.MarginLine`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_MARGIN_CALL_LINES,
            path={
                "runId": run_id,
                "agreementScope": agreement_scope,
                "agreementCode": agreement_code,
                "item": item,
                "marginType": margin_type,
                "direction": direction,
            },
            query={
                "page": page,
                "limit": limit,
                "filter": filter,
            },
            opts=opts,
        )

    def list_margin_calls(
        self,
        effective_at: datetime | date | str | None = None,
        run_id: str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        scenarios: Sequence[str] | None = None,
        effective_from: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfMarginCall, models.MarginCall]:
        """List margin calls.

        Lists the margin calls of one run, or else the present ones of a business date: those of its latest
        run, or of an earlier one where the latest could not value an agreement. With `effective_from` those
        of each date up to `effective_at`, in order. Only agreements that the caller may read.

        100 a page unless `limit` says otherwise.

        `GET /api/collateral/margincalls`, release stage: Experimental.

        Args:
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            run_id: the identifier of the run.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            scenarios: the scenarios to return results for.
            effective_from: the start of the window of business time to return.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfMarginCall`; `.items()` yields every
            `models.MarginCall`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_MARGIN_CALLS,
            query={
                "effectiveAt": effective_at,
                "runId": run_id,
                "page": page,
                "limit": limit,
                "filter": filter,
                "scenarios": scenarios,
                "effectiveFrom": effective_from,
            },
            opts=opts,
        )

    def list_margin_lines(
        self,
        run_id: str,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        scenarios: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfMarginLine, models.MarginLine]:
        """List margin lines.

        Lists the holdings behind all margin calls of a run, of agreements that the caller may read.

        100 a page unless `limit` says otherwise.

        `GET /api/collateral/runs/{runId}/lines`, release stage: Experimental.

        Args:
            run_id: the identifier of the run.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            scenarios: the scenarios to return results for.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfMarginLine`; `.items()` yields every
            `models.MarginLine`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_MARGIN_LINES,
            path={
                "runId": run_id,
            },
            query={
                "page": page,
                "limit": limit,
                "filter": filter,
                "scenarios": scenarios,
            },
            opts=opts,
        )

    def list_margin_runs(
        self,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfMarginRun, models.MarginRun]:
        """List margin runs.

        Lists margin runs, the latest first.

        100 a page unless `limit` says otherwise.

        `GET /api/collateral/runs`, release stage: Experimental.

        Args:
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfMarginRun`; `.items()` yields every `models.MarginRun`,
            `.pages()` every page.
        """
        return self._paged_call(
            _LIST_MARGIN_RUNS,
            query={
                "page": page,
                "limit": limit,
                "filter": filter,
            },
            opts=opts,
        )

    def record_counterparty_demand(
        self,
        run_id: str,
        agreement_scope: str,
        agreement_code: str,
        item: str,
        margin_type: str,
        direction: str,
        record_counterparty_demand_request: models.RecordCounterpartyDemandRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.MarginCall]:
        """Record counterparty demand.

        Records what the counterparty demands for a margin call and compares it with our figure: matched,
        within tolerance or a break. A call that was accepted or disputed is calculated again where the demand
        changes.

        `POST
        /api/collateral/margincalls/{runId}/{agreementScope}/{agreementCode}/{item}/{marginType}/{direction}/$recordCounterpartyDemand`,
        release stage: Experimental.

        Args:
            run_id: the identifier of the run.
            agreement_scope: the scope of the collateral agreement.
            agreement_code: the code of the collateral agreement.
            item: the item of the collateral agreement that the margin call is for.
            margin_type: the type of margin that the call is for.
            direction: the direction of the margin call: whether margin is to be delivered or received.
            record_counterparty_demand_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.MarginCall`.
        """
        return self._call(
            _RECORD_COUNTERPARTY_DEMAND,
            path={
                "runId": run_id,
                "agreementScope": agreement_scope,
                "agreementCode": agreement_code,
                "item": item,
                "marginType": margin_type,
                "direction": direction,
            },
            body=record_counterparty_demand_request,
            opts=opts,
        )

    def retry_margin_run(
        self,
        run_id: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.MarginRun]:
        """Retry margin run.

        Values the failed parts of a finished margin run again, as at the same moment.

        Refused before the run has finished, or where nothing failed.

        `POST /api/collateral/runs/{runId}/$retry`, release stage: Experimental.

        Args:
            run_id: the identifier of the run.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.MarginRun`.
        """
        return self._call(
            _RETRY_MARGIN_RUN,
            path={
                "runId": run_id,
            },
            opts=opts,
        )

    def run_margin_calculation(
        self,
        margin_run_request: models.MarginRunRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PagedResourceListOfMarginRun]:
        """Run margin calculation.

        Starts the valuation of collateral agreements for one business date or, a run each, all weekdays of a
        span, with scenarios beside where named. The runs are returned as planned; poll `get_margin_run` for
        the progress of each.

        `POST /api/collateral/$run`, release stage: Experimental.

        Args:
            margin_run_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PagedResourceListOfMarginRun`.
        """
        return self._call(
            _RUN_MARGIN_CALCULATION,
            body=margin_run_request,
            opts=opts,
        )
