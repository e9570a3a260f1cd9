"""The corporate action sources API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_BATCH_UPSERT_CORPORATE_ACTIONS = Operation(
    "CorporateActionSourcesApi.batch_upsert_corporate_actions",
    "POST",
    "/api/corporateactionsources/{scope}/{code}/corporateactions",
    lambda: models.UpsertCorporateActionsResponse,
    body=lambda: list[models.UpsertCorporateActionRequest] | None,
    takes={},
)
_CREATE_CORPORATE_ACTION_SOURCE = Operation(
    "CorporateActionSourcesApi.create_corporate_action_source",
    "POST",
    "/api/corporateactionsources",
    lambda: models.CorporateActionSource,
    body=lambda: models.CreateCorporateActionSourceRequest,
    takes={},
)
_DELETE_CORPORATE_ACTION_SOURCE = Operation(
    "CorporateActionSourcesApi.delete_corporate_action_source",
    "DELETE",
    "/api/corporateactionsources/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_DELETE_CORPORATE_ACTIONS = Operation(
    "CorporateActionSourcesApi.delete_corporate_actions",
    "DELETE",
    "/api/corporateactionsources/{scope}/{code}/corporateactions",
    lambda: models.DeletedEntityResponse,
    takes={"corporateActionIds": "list"},
)
_DELETE_INSTRUMENT_EVENTS = Operation(
    "CorporateActionSourcesApi.delete_instrument_events",
    "DELETE",
    "/api/corporateactionsources/{scope}/{code}/instrumentevents",
    lambda: models.DeletedEntityResponse,
    takes={"instrumentEventIds": "list"},
)
_GET_CORPORATE_ACTIONS = Operation(
    "CorporateActionSourcesApi.get_corporate_actions",
    "GET",
    "/api/corporateactionsources/{scope}/{code}/corporateactions",
    lambda: models.ResourceListOfCorporateAction,
    takes={
        "fromEffectiveAt": "date",
        "toEffectiveAt": "date",
        "asAt": "moment",
        "sortBy": "list",
        "limit": "number",
    },
)
_GET_INSTRUMENT_EVENTS = PagedOperation(
    "CorporateActionSourcesApi.get_instrument_events",
    "GET",
    "/api/corporateactionsources/{scope}/{code}/instrumentevents",
    lambda: models.PagedResourceListOfInstrumentEventHolder,
    lambda: models.InstrumentEventHolder,
    takes={"asAt": "moment", "limit": "number"},
)
_LIST_CORPORATE_ACTION_SOURCES = PagedOperation(
    "CorporateActionSourcesApi.list_corporate_action_sources",
    "GET",
    "/api/corporateactionsources",
    lambda: models.PagedResourceListOfCorporateActionSource,
    lambda: models.CorporateActionSource,
    takes={"asAt": "moment", "sortBy": "list", "limit": "number"},
)
_UPSERT_INSTRUMENT_EVENTS = Operation(
    "CorporateActionSourcesApi.upsert_instrument_events",
    "POST",
    "/api/corporateactionsources/{scope}/{code}/instrumentevents",
    lambda: models.UpsertInstrumentEventsResponse,
    body=lambda: list[models.UpsertInstrumentEventRequest] | None,
    takes={},
)


class CorporateActionSourcesApi(Api):
    """The corporate action sources operations of LUSID (9 of them).

    Sources of corporate actions and instrument events. A portfolio that names a source in its details has the
    events applied to its holdings.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def batch_upsert_corporate_actions(
        self,
        scope: str,
        code: str,
        upsert_corporate_action_request: (
            Sequence[models.UpsertCorporateActionRequest | Mapping[str, Any]] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertCorporateActionsResponse]:
        """Batch upsert corporate actions.

        Stores corporate actions in a source. Holdings before the ex date change on it, and settle on the
        payment date; actions that are back-dated act at once.

        Actions that could not be stored are in `failed`.

        `POST /api/corporateactionsources/{scope}/{code}/corporateactions`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            upsert_corporate_action_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertCorporateActionsResponse`.

        Example:
            ```python
            day = datetime(2024, 5, 20, tzinfo=timezone.utc)
            vodafone: dict[str, str | None] = {"Instrument/default/Figi": "BBG000C6K6G9"}
            split = models.UpsertCorporateActionRequest(
                corporate_action_code="split-2024",
                announcement_date=day,
                ex_date=day,
                record_date=day,
                payment_date=day,
                transitions=[
                    models.CorporateActionTransitionRequest(
                        input_transition=models.CorporateActionTransitionComponentRequest(
                            instrument_identifiers=vodafone, units_factor=1, cost_factor=1
                        ),
                        output_transitions=[
                            models.CorporateActionTransitionComponentRequest(
                                instrument_identifiers=vodafone, units_factor=2, cost_factor=1
                            )
                        ],
                    )
                ],
            )
            await factory.build(api.CorporateActionSourcesApi).batch_upsert_corporate_actions(
                "demo", "actions", upsert_corporate_action_request=[split]
            )
            ```
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
        create_corporate_action_source_request: models.CreateCorporateActionSourceRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CorporateActionSource]:
        """Create corporate action source.

        Creates a source of corporate actions and instrument events. A portfolio uses it once its details name
        it.

        Code 173 where the scope has a source of that code.

        `POST /api/corporateactionsources`, release stage: EarlyAccess.

        Args:
            create_corporate_action_source_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CorporateActionSource`.

        Example:
            ```python
            request = models.CreateCorporateActionSourceRequest(
                scope="demo", code="actions", display_name="Actions"
            )
            await factory.build(api.CorporateActionSourcesApi).create_corporate_action_source(request)
            ```
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

        Deletes a source of corporate actions with its actions and events. Earlier as-at times still show it.

        Code 391 where it does not exist.

        `DELETE /api/corporateactionsources/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.

        Example:
            ```python
            await factory.build(api.CorporateActionSourcesApi).delete_corporate_action_source(
                "demo", "actions"
            )
            ```
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

        Deletes corporate actions of a source by their identifiers. Holdings of portfolios that use the source
        are computed without them from then on.

        At most 1,000 a request.

        `DELETE /api/corporateactionsources/{scope}/{code}/corporateactions`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            corporate_action_ids: identifiers of the corporate actions to delete.
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

        Deletes instrument events of a source by their identifiers. Holdings of portfolios that use the source
        are computed without them from then on.

        At most 1,000 a request.

        `DELETE /api/corporateactionsources/{scope}/{code}/instrumentevents`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            instrument_event_ids: identifiers of the instrument events to delete.
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
        from_effective_at: datetime | date | str | None = None,
        to_effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfCorporateAction]:
        """Get corporate actions.

        Lists the corporate actions of a source in a window of business time.

        `GET /api/corporateactionsources/{scope}/{code}/corporateactions`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            from_effective_at: the start of the window of business time to return.
            to_effective_at: the end of the window of business time to return.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfCorporateAction`.

        Example:
            ```python
            actions = await factory.build(api.CorporateActionSourcesApi).get_corporate_actions(
                "demo", "actions"
            )
            print([action.corporate_action_code for action in actions.values])
            ```
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
        as_at: datetime | str | None = None,
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

        Lists the instrument events that were loaded into a source, as at a moment or as a closed period of a
        timeline knew them. Events that LUSID derives from instrument definitions are not among them.

        1,000 a page unless `limit` says otherwise.

        Timeline and closed period must be given together.

        `GET /api/corporateactionsources/{scope}/{code}/instrumentevents`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            timeline_scope: the scope of the timeline that the closed period belongs to.
            timeline_code: the code of the timeline that the closed period belongs to.
            closed_period_id: the closed period of the timeline to read: data as it stood when the period was closed.
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
        as_at: datetime | str | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        page: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfCorporateActionSource, models.CorporateActionSource]:
        """List corporate action sources.

        Lists the sources of corporate actions of all scopes, as at a moment, without their actions and
        events.

        100 a page unless `limit` says otherwise.

        `GET /api/corporateactionsources`, release stage: EarlyAccess.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfCorporateActionSource`; `.items()` yields every
            `models.CorporateActionSource`, `.pages()` every page.

        Example:
            ```python
            async for source in (
                factory.build(api.CorporateActionSourcesApi).list_corporate_action_sources().items()
            ):
                print(source.id)
            ```
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
        upsert_instrument_event_request: (
            Sequence[models.UpsertInstrumentEventRequest | Mapping[str, Any]] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertInstrumentEventsResponse]:
        """Upsert instrument events.

        Stores instrument events in a source, such as dividends, splits and mergers; one whose identifier
        exists is replaced. Portfolios whose details name the source have them applied to their holdings.

        At most 10,000 a request.

        Events that could not be stored are in `failed`, and those that wait for approval in `staged`.

        `POST /api/corporateactionsources/{scope}/{code}/instrumentevents`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
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
