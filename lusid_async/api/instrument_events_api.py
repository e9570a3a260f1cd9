"""The instrument events API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_QUERY_APPLICABLE_INSTRUMENT_EVENTS = PagedOperation(
    "InstrumentEventsApi.query_applicable_instrument_events",
    "POST",
    "/api/instrumentevents/$queryApplicableInstrumentEvents",
    lambda: models.ResourceListOfApplicableInstrumentEvent,
    lambda: models.ApplicableInstrumentEvent,
    body=lambda: models.QueryApplicableInstrumentEventsRequest | None,
    takes={"asAt": "moment", "limit": "number"},
)
_QUERY_BUCKET_CASH_FLOW_DRILL_DOWN = Operation(
    "InstrumentEventsApi.query_bucket_cash_flow_drill_down",
    "POST",
    "/api/instrumentevents/$queryBucketCashFlowDrillDown",
    lambda: models.ResourceListOfCashFlowDetail,
    body=lambda: models.QueryBucketCashFlowDrillDownRequest | None,
    takes={},
)
_QUERY_BUCKETED_CASH_FLOWS = Operation(
    "InstrumentEventsApi.query_bucketed_cash_flows",
    "POST",
    "/api/instrumentevents/$queryBucketedCashFlows",
    lambda: models.BucketedCashFlowResponse,
    body=lambda: models.QueryBucketedCashFlowsRequest | None,
    takes={},
)
_QUERY_CASH_FLOWS = PagedOperation(
    "InstrumentEventsApi.query_cash_flows",
    "POST",
    "/api/instrumentevents/$queryCashFlows",
    lambda: models.ResourceListOfInstrumentCashFlow,
    lambda: models.InstrumentCashFlow,
    body=lambda: models.QueryCashFlowsRequest | None,
    takes={"limit": "number"},
)
_QUERY_INSTRUMENT_EVENTS = PagedOperation(
    "InstrumentEventsApi.query_instrument_events",
    "POST",
    "/api/instrumentevents/$query",
    lambda: models.ResourceListOfInstrumentEventHolder,
    lambda: models.InstrumentEventHolder,
    body=lambda: models.QueryInstrumentEventsRequest | None,
    takes={"limit": "number"},
)
_QUERY_TRADE_TICKETS = PagedOperation(
    "InstrumentEventsApi.query_trade_tickets",
    "POST",
    "/api/instrumentevents/$queryTradeTickets",
    lambda: models.ResourceListOfPortfolioTradeTicket,
    lambda: models.PortfolioTradeTicket,
    body=lambda: models.QueryTradeTicketsRequest | None,
    takes={"limit": "number"},
)


class InstrumentEventsApi(Api):
    """The instrument events operations of LUSID (6 of them).

    Instrument events that apply to portfolios over a window of time, and the cash flows and trade tickets
    that follow from them.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def query_applicable_instrument_events(
        self,
        as_at: datetime | str | None = None,
        limit: int | None = None,
        page: str | None = None,
        query_applicable_instrument_events_request: (
            models.QueryApplicableInstrumentEventsRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfApplicableInstrumentEvent, models.ApplicableInstrumentEvent]:
        """Query applicable instrument events.

        Lists for the holdings of portfolios in a window which events apply to which holding: the generated
        and the loaded event, the instruction in force, the eligible balance and the transactions that follow.

        100 a page unless `limit` says otherwise.

        `POST /api/instrumentevents/$queryApplicableInstrumentEvents`, release stage: Production.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            query_applicable_instrument_events_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfApplicableInstrumentEvent`; `.items()` yields every
            `models.ApplicableInstrumentEvent`, `.pages()` every page.
        """
        return self._paged_call(
            _QUERY_APPLICABLE_INSTRUMENT_EVENTS,
            query={
                "asAt": as_at,
                "limit": limit,
                "page": page,
            },
            body=query_applicable_instrument_events_request,
            opts=opts,
        )

    def query_bucket_cash_flow_drill_down(
        self,
        query_bucket_cash_flow_drill_down_request: (
            models.QueryBucketCashFlowDrillDownRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfCashFlowDetail]:
        """Query bucket cash flow drill down.

        Lists the single cash flows behind one bucket of bucketed cash flows, each with its source:
        instrument, transaction or stored result.

        Flows from transactions are among them, which buckets leave out by default: drop those of source
        `Transaction` to reconcile the two.

        `POST /api/instrumentevents/$queryBucketCashFlowDrillDown`, release stage: Production.

        Args:
            query_bucket_cash_flow_drill_down_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfCashFlowDetail`.
        """
        return self._call(
            _QUERY_BUCKET_CASH_FLOW_DRILL_DOWN,
            body=query_bucket_cash_flow_drill_down_request,
            opts=opts,
        )

    def query_bucketed_cash_flows(
        self,
        query_bucketed_cash_flows_request: (
            models.QueryBucketedCashFlowsRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BucketedCashFlowResponse]:
        """Query bucketed cash flows.

        Projects the cash flows of the holdings of portfolios in a window and adds them up by date or tenor
        buckets, grouped as the request says. Rows of `data` are named as in a valuation.

        What could not be computed is in `failed`.

        `POST /api/instrumentevents/$queryBucketedCashFlows`, release stage: Production.

        Args:
            query_bucketed_cash_flows_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.BucketedCashFlowResponse`.
        """
        return self._call(
            _QUERY_BUCKETED_CASH_FLOWS,
            body=query_bucketed_cash_flows_request,
            opts=opts,
        )

    def query_cash_flows(
        self,
        limit: int | None = None,
        page: str | None = None,
        query_cash_flows_request: models.QueryCashFlowsRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfInstrumentCashFlow, models.InstrumentCashFlow]:
        """Query cash flows.

        Lists the cash flows that the holdings of portfolios give in a window, each with payment date, amount
        and currency. The recipe in the request says how flows that are not fixed are projected.

        1,000 a page unless `limit` says otherwise.

        `POST /api/instrumentevents/$queryCashFlows`, release stage: Production.

        Args:
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            query_cash_flows_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfInstrumentCashFlow`; `.items()` yields every
            `models.InstrumentCashFlow`, `.pages()` every page.
        """
        return self._paged_call(
            _QUERY_CASH_FLOWS,
            query={
                "limit": limit,
                "page": page,
            },
            body=query_cash_flows_request,
            opts=opts,
        )

    def query_instrument_events(
        self,
        limit: int | None = None,
        page: str | None = None,
        query_instrument_events_request: (
            models.QueryInstrumentEventsRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfInstrumentEventHolder, models.InstrumentEventHolder]:
        """Query instrument events.

        Lists the instrument events that concern the holdings of portfolios in a window. Portfolios, window,
        recipe and a filter are in the body.

        1,000 a page unless `limit` says otherwise.

        `POST /api/instrumentevents/$query`, release stage: Production.

        Args:
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            query_instrument_events_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfInstrumentEventHolder`; `.items()` yields every
            `models.InstrumentEventHolder`, `.pages()` every page.
        """
        return self._paged_call(
            _QUERY_INSTRUMENT_EVENTS,
            query={
                "limit": limit,
                "page": page,
            },
            body=query_instrument_events_request,
            opts=opts,
        )

    def query_trade_tickets(
        self,
        limit: int | None = None,
        page: str | None = None,
        query_trade_tickets_request: models.QueryTradeTicketsRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfPortfolioTradeTicket, models.PortfolioTradeTicket]:
        """Query trade tickets.

        Lists trade tickets for the positions that follow from events of the holdings in a window, such as the
        exercise or default of an instrument. Booking the tickets makes the new positions.

        1,000 a page unless `limit` says otherwise.

        `POST /api/instrumentevents/$queryTradeTickets`, release stage: Production.

        Args:
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            query_trade_tickets_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfPortfolioTradeTicket`; `.items()` yields every
            `models.PortfolioTradeTicket`, `.pages()` every page.
        """
        return self._paged_call(
            _QUERY_TRADE_TICKETS,
            query={
                "limit": limit,
                "page": page,
            },
            body=query_trade_tickets_request,
            opts=opts,
        )
