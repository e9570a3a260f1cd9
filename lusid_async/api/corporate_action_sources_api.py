"""The corporate action sources API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_BATCH_UPSERT_CORPORATE_ACTIONS = Operation(
    "CorporateActionSourcesApi.batch_upsert_corporate_actions",
    "POST",
    "/api/corporateactionsources/{scope}/{code}/corporateactions",
    lambda: models.UpsertCorporateActionsResponse,
)
_CREATE_CORPORATE_ACTION_SOURCE = Operation(
    "CorporateActionSourcesApi.create_corporate_action_source",
    "POST",
    "/api/corporateactionsources",
    lambda: models.CorporateActionSource,
)
_DELETE_CORPORATE_ACTION_SOURCE = Operation(
    "CorporateActionSourcesApi.delete_corporate_action_source",
    "DELETE",
    "/api/corporateactionsources/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
)
_DELETE_CORPORATE_ACTIONS = Operation(
    "CorporateActionSourcesApi.delete_corporate_actions",
    "DELETE",
    "/api/corporateactionsources/{scope}/{code}/corporateactions",
    lambda: models.DeletedEntityResponse,
)
_DELETE_INSTRUMENT_EVENTS = Operation(
    "CorporateActionSourcesApi.delete_instrument_events",
    "DELETE",
    "/api/corporateactionsources/{scope}/{code}/instrumentevents",
    lambda: models.DeletedEntityResponse,
)
_GET_CORPORATE_ACTIONS = Operation(
    "CorporateActionSourcesApi.get_corporate_actions",
    "GET",
    "/api/corporateactionsources/{scope}/{code}/corporateactions",
    lambda: models.ResourceListOfCorporateAction,
)
_GET_INSTRUMENT_EVENTS = PagedOperation(
    "CorporateActionSourcesApi.get_instrument_events",
    "GET",
    "/api/corporateactionsources/{scope}/{code}/instrumentevents",
    lambda: models.PagedResourceListOfInstrumentEventHolder,
    lambda: models.InstrumentEventHolder,
)
_LIST_CORPORATE_ACTION_SOURCES = PagedOperation(
    "CorporateActionSourcesApi.list_corporate_action_sources",
    "GET",
    "/api/corporateactionsources",
    lambda: models.PagedResourceListOfCorporateActionSource,
    lambda: models.CorporateActionSource,
)
_UPSERT_INSTRUMENT_EVENTS = Operation(
    "CorporateActionSourcesApi.upsert_instrument_events",
    "POST",
    "/api/corporateactionsources/{scope}/{code}/instrumentevents",
    lambda: models.UpsertInstrumentEventsResponse,
)


class CorporateActionSourcesApi(Api):
    """The corporate action sources operations of LUSID (9 of them).

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def batch_upsert_corporate_actions(
        self,
        scope: str,
        code: str,
        upsert_corporate_action_request: Sequence[models.UpsertCorporateActionRequest] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertCorporateActionsResponse]:
        """Batch upsert corporate actions.

        `POST /api/corporateactionsources/{scope}/{code}/corporateactions`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            upsert_corporate_action_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertCorporateActionsResponse`.
        """
        return self._call(
            _BATCH_UPSERT_CORPORATE_ACTIONS,
            path={
                "scope": scope,
                "code": code,
            },
            body=upsert_corporate_action_request,
            opts=opts,
        )

    def create_corporate_action_source(
        self,
        create_corporate_action_source_request: models.CreateCorporateActionSourceRequest,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CorporateActionSource]:
        """Create corporate action source.

        `POST /api/corporateactionsources`, release stage: EarlyAccess.

        Args:
            create_corporate_action_source_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CorporateActionSource`.
        """
        return self._call(
            _CREATE_CORPORATE_ACTION_SOURCE,
            body=create_corporate_action_source_request,
            opts=opts,
        )

    def delete_corporate_action_source(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete corporate action source.

        `DELETE /api/corporateactionsources/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_CORPORATE_ACTION_SOURCE,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def delete_corporate_actions(
        self,
        scope: str,
        code: str,
        corporate_action_ids: Sequence[str],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete corporate actions.

        `DELETE /api/corporateactionsources/{scope}/{code}/corporateactions`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            corporate_action_ids: query `corporateActionIds`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_CORPORATE_ACTIONS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "corporateActionIds": corporate_action_ids,
            },
            opts=opts,
        )

    def delete_instrument_events(
        self,
        scope: str,
        code: str,
        instrument_event_ids: Sequence[str],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete instrument events.

        `DELETE /api/corporateactionsources/{scope}/{code}/instrumentevents`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            instrument_event_ids: query `instrumentEventIds`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_INSTRUMENT_EVENTS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "instrumentEventIds": instrument_event_ids,
            },
            opts=opts,
        )

    def get_corporate_actions(
        self,
        scope: str,
        code: str,
        from_effective_at: str | None = None,
        to_effective_at: str | None = None,
        as_at: datetime | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfCorporateAction]:
        """Get corporate actions.

        `GET /api/corporateactionsources/{scope}/{code}/corporateactions`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            from_effective_at: query `fromEffectiveAt`.
            to_effective_at: query `toEffectiveAt`.
            as_at: query `asAt`.
            sort_by: query `sortBy`.
            limit: query `limit`.
            filter: query `filter`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfCorporateAction`.
        """
        return self._call(
            _GET_CORPORATE_ACTIONS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "fromEffectiveAt": from_effective_at,
                "toEffectiveAt": to_effective_at,
                "asAt": as_at,
                "sortBy": sort_by,
                "limit": limit,
                "filter": filter,
            },
            opts=opts,
        )

    def get_instrument_events(
        self,
        scope: str,
        code: str,
        as_at: datetime | None = None,
        limit: int | None = None,
        page: str | None = None,
        filter: str | None = None,
        timeline_scope: str | None = None,
        timeline_code: str | None = None,
        closed_period_id: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfInstrumentEventHolder, models.InstrumentEventHolder]:
        """Get instrument events.

        `GET /api/corporateactionsources/{scope}/{code}/instrumentevents`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            as_at: query `asAt`.
            limit: query `limit`.
            page: query `page`.
            filter: query `filter`.
            timeline_scope: query `timelineScope`.
            timeline_code: query `timelineCode`.
            closed_period_id: query `closedPeriodId`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfInstrumentEventHolder`; `.items()` yields every
            `models.InstrumentEventHolder`, `.pages()` every page.
        """
        return self._paged_call(
            _GET_INSTRUMENT_EVENTS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
                "limit": limit,
                "page": page,
                "filter": filter,
                "timelineScope": timeline_scope,
                "timelineCode": timeline_code,
                "closedPeriodId": closed_period_id,
            },
            opts=opts,
        )

    def list_corporate_action_sources(
        self,
        as_at: datetime | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        page: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfCorporateActionSource, models.CorporateActionSource]:
        """List corporate action sources.

        `GET /api/corporateactionsources`, release stage: EarlyAccess.

        Args:
            as_at: query `asAt`.
            sort_by: query `sortBy`.
            limit: query `limit`.
            filter: query `filter`.
            page: query `page`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfCorporateActionSource`; `.items()` yields every
            `models.CorporateActionSource`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_CORPORATE_ACTION_SOURCES,
            query={
                "asAt": as_at,
                "sortBy": sort_by,
                "limit": limit,
                "filter": filter,
                "page": page,
            },
            opts=opts,
        )

    def upsert_instrument_events(
        self,
        scope: str,
        code: str,
        upsert_instrument_event_request: Sequence[models.UpsertInstrumentEventRequest] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertInstrumentEventsResponse]:
        """Upsert instrument events.

        `POST /api/corporateactionsources/{scope}/{code}/instrumentevents`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            upsert_instrument_event_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertInstrumentEventsResponse`.
        """
        return self._call(
            _UPSERT_INSTRUMENT_EVENTS,
            path={
                "scope": scope,
                "code": code,
            },
            body=upsert_instrument_event_request,
            opts=opts,
        )
