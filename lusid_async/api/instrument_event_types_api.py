"""The instrument event types API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_TRANSACTION_TEMPLATE = Operation(
    "InstrumentEventTypesApi.create_transaction_template",
    "POST",
    "/api/instrumenteventtypes/{instrumentEventType}/transactiontemplates/{instrumentType}/{scope}",
    lambda: models.TransactionTemplate,
    body=lambda: models.TransactionTemplateRequest,
    takes={},
)
_DELETE_TRANSACTION_TEMPLATE = Operation(
    "InstrumentEventTypesApi.delete_transaction_template",
    "DELETE",
    "/api/instrumenteventtypes/{instrumentEventType}/transactiontemplates/{instrumentType}/{scope}",
    lambda: datetime,
    takes={},
)
_GET_TRANSACTION_TEMPLATE = Operation(
    "InstrumentEventTypesApi.get_transaction_template",
    "GET",
    "/api/instrumenteventtypes/{instrumentEventType}/transactiontemplates/{instrumentType}/{scope}",
    lambda: models.TransactionTemplate,
    takes={"asAt": "moment"},
)
_GET_TRANSACTION_TEMPLATE_SPECIFICATION = Operation(
    "InstrumentEventTypesApi.get_transaction_template_specification",
    "GET",
    "/api/instrumenteventtypes/{instrumentEventType}/transactiontemplatespecification",
    lambda: models.TransactionTemplateSpecification,
    takes={},
)
_LIST_TRANSACTION_TEMPLATE_SPECIFICATIONS = PagedOperation(
    "InstrumentEventTypesApi.list_transaction_template_specifications",
    "GET",
    "/api/instrumenteventtypes/transactiontemplatespecifications",
    lambda: models.PagedResourceListOfTransactionTemplateSpecification,
    lambda: models.TransactionTemplateSpecification,
    takes={"asAt": "moment", "limit": "number", "sortBy": "list"},
)
_LIST_TRANSACTION_TEMPLATES = PagedOperation(
    "InstrumentEventTypesApi.list_transaction_templates",
    "GET",
    "/api/instrumenteventtypes/transactiontemplates",
    lambda: models.PagedResourceListOfTransactionTemplate,
    lambda: models.TransactionTemplate,
    takes={"asAt": "moment", "limit": "number", "sortBy": "list"},
)
_UPDATE_TRANSACTION_TEMPLATE = Operation(
    "InstrumentEventTypesApi.update_transaction_template",
    "PUT",
    "/api/instrumenteventtypes/{instrumentEventType}/transactiontemplates/{instrumentType}/{scope}",
    lambda: models.TransactionTemplate,
    body=lambda: models.TransactionTemplateRequest,
    takes={},
)


class InstrumentEventTypesApi(Api):
    """The instrument event types operations of LUSID (7 of them).

    Transaction templates: which transactions an instrument event of a type makes.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_transaction_template(
        self,
        instrument_event_type: str,
        instrument_type: str,
        scope: str,
        transaction_template_request: models.TransactionTemplateRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TransactionTemplate]:
        """Create transaction template.

        Defines which transactions an instrument event of a type makes for instruments of a type, in a scope.
        Event type, instrument type and scope identify it.

        `POST /api/instrumenteventtypes/{instrumentEventType}/transactiontemplates/{instrumentType}/{scope}`,
        release stage: Production.

        Args:
            instrument_event_type: the type of instrument event, such as `CashDividendEvent`; TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            instrument_type: the type of instrument, such as `Bond` or `Equity`; QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            transaction_template_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TransactionTemplate`.
        """
        return self._call(
            _CREATE_TRANSACTION_TEMPLATE,
            path={
                "instrumentEventType": instrument_event_type,
                "instrumentType": instrument_type,
                "scope": scope,
            },
            body=transaction_template_request,
            opts=opts,
        )

    def delete_transaction_template(
        self,
        instrument_event_type: str,
        instrument_type: str,
        scope: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[datetime]:
        """Delete transaction template.

        Deletes the transaction template of an event type, instrument type and scope. The as-at time of the
        deletion is returned.

        `DELETE
        /api/instrumenteventtypes/{instrumentEventType}/transactiontemplates/{instrumentType}/{scope}`,
        release stage: Production.

        Args:
            instrument_event_type: the type of instrument event, such as `CashDividendEvent`; TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            instrument_type: the type of instrument, such as `Bond` or `Equity`; QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `datetime`.
        """
        return self._call(
            _DELETE_TRANSACTION_TEMPLATE,
            path={
                "instrumentEventType": instrument_event_type,
                "instrumentType": instrument_type,
                "scope": scope,
            },
            opts=opts,
        )

    def get_transaction_template(
        self,
        instrument_event_type: str,
        instrument_type: str,
        scope: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TransactionTemplate]:
        """Get transaction template.

        Reads the transaction template of an event type, instrument type and scope, as at a moment.

        `GET /api/instrumenteventtypes/{instrumentEventType}/transactiontemplates/{instrumentType}/{scope}`,
        release stage: Production.

        Args:
            instrument_event_type: the type of instrument event, such as `CashDividendEvent`; TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            instrument_type: the type of instrument, such as `Bond` or `Equity`; QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TransactionTemplate`.
        """
        return self._call(
            _GET_TRANSACTION_TEMPLATE,
            path={
                "instrumentEventType": instrument_event_type,
                "instrumentType": instrument_type,
                "scope": scope,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_transaction_template_specification(
        self,
        instrument_event_type: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TransactionTemplateSpecification]:
        """Get transaction template specification.

        Says what templates for an event type can be built of: the fields of the event and the instrument
        types that it applies to.

        `GET /api/instrumenteventtypes/{instrumentEventType}/transactiontemplatespecification`, release stage:
        Production.

        Args:
            instrument_event_type: the type of instrument event, such as `CashDividendEvent`; TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TransactionTemplateSpecification`.
        """
        return self._call(
            _GET_TRANSACTION_TEMPLATE_SPECIFICATION,
            path={
                "instrumentEventType": instrument_event_type,
            },
            opts=opts,
        )

    def list_transaction_template_specifications(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[
        models.PagedResourceListOfTransactionTemplateSpecification, models.TransactionTemplateSpecification
    ]:
        """List transaction template specifications.

        Lists for all event types what transaction templates can be built of.

        `GET /api/instrumenteventtypes/transactiontemplatespecifications`, release stage: Production.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfTransactionTemplateSpecification`; `.items()` yields
            every `models.TransactionTemplateSpecification`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_TRANSACTION_TEMPLATE_SPECIFICATIONS,
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
            },
            opts=opts,
        )

    def list_transaction_templates(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfTransactionTemplate, models.TransactionTemplate]:
        """List transaction templates.

        Lists the transaction templates of all event types, instrument types and scopes, as at a moment.

        `GET /api/instrumenteventtypes/transactiontemplates`, release stage: Production.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfTransactionTemplate`; `.items()` yields every
            `models.TransactionTemplate`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_TRANSACTION_TEMPLATES,
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
            },
            opts=opts,
        )

    def update_transaction_template(
        self,
        instrument_event_type: str,
        instrument_type: str,
        scope: str,
        transaction_template_request: models.TransactionTemplateRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TransactionTemplate]:
        """Update transaction template.

        Replaces the description and the transactions of a template. Event type, instrument type and scope
        identify it and stay.

        `PUT /api/instrumenteventtypes/{instrumentEventType}/transactiontemplates/{instrumentType}/{scope}`,
        release stage: Production.

        Args:
            instrument_event_type: the type of instrument event, such as `CashDividendEvent`; TransitionEvent, InformationalEvent, OpenEvent, CloseEvent, StockSplitEvent, BondDefaultEvent, … (117 more), or a value added since.
            instrument_type: the type of instrument, such as `Bond` or `Equity`; QuotedSecurity, InterestRateSwap, FxForward, Future, ExoticInstrument, FxOption, … (49 more), or a value added since.
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            transaction_template_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TransactionTemplate`.
        """
        return self._call(
            _UPDATE_TRANSACTION_TEMPLATE,
            path={
                "instrumentEventType": instrument_event_type,
                "instrumentType": instrument_type,
                "scope": scope,
            },
            body=transaction_template_request,
            opts=opts,
        )
