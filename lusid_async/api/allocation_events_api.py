"""The allocation events API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_BOOK_ALLOCATION_EVENT = Operation(
    "AllocationEventsApi.book_allocation_event",
    "POST",
    "/api/allocationevents/{scope}/{code}/book",
    lambda: models.AllocationEvent,
    body=lambda: models.AllocationEventBookRequest,
    takes={"effectiveAt": "date"},
)
_CREATE_ALLOCATION_EVENT = Operation(
    "AllocationEventsApi.create_allocation_event",
    "POST",
    "/api/allocationevents/{scope}",
    lambda: models.AllocationEvent,
    body=lambda: models.AllocationEventRequest,
    takes={},
)
_DELETE_ALLOCATION_EVENT = Operation(
    "AllocationEventsApi.delete_allocation_event",
    "DELETE",
    "/api/allocationevents/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={"effectiveAt": "date"},
)
_GET_ALLOCATION_EVENT = Operation(
    "AllocationEventsApi.get_allocation_event",
    "GET",
    "/api/allocationevents/{scope}/{code}",
    lambda: models.AllocationEvent,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_ALLOCATION_EVENT_NOTICES = Operation(
    "AllocationEventsApi.get_allocation_event_notices",
    "GET",
    "/api/allocationevents/{scope}/{code}/notices",
    lambda: models.ResourceListOfAllocationEventNotice,
    takes={"includeZero": "flag", "asAt": "moment"},
)
_GET_ALLOCATION_EVENT_RECEIVABLES = Operation(
    "AllocationEventsApi.get_allocation_event_receivables",
    "GET",
    "/api/allocationevents/{scope}/{code}/receivables",
    lambda: models.AllocationReceivablesAgeing,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_LIST_ALLOCATION_EVENTS = PagedOperation(
    "AllocationEventsApi.list_allocation_events",
    "GET",
    "/api/allocationevents",
    lambda: models.PagedResourceListOfAllocationEvent,
    lambda: models.AllocationEvent,
    takes={"effectiveAt": "date", "asAt": "moment", "limit": "number", "sortBy": "list"},
)
_LIST_ALLOCATION_PAYMENT_HOLDS = Operation(
    "AllocationEventsApi.list_allocation_payment_holds",
    "GET",
    "/api/allocationevents/{scope}/{code}/allocations/{investorRecordId}/holds",
    lambda: models.ResourceListOfAllocationPaymentHold,
    takes={},
)
_PLAN_ALLOCATION_EVENT_BOOKING = Operation(
    "AllocationEventsApi.plan_allocation_event_booking",
    "POST",
    "/api/allocationevents/{scope}/{code}/plan",
    lambda: models.AllocationPostingPlan,
    body=lambda: models.AllocationEventBookRequest,
    takes={"effectiveAt": "date"},
)
_PUT_ALLOCATION_PAYMENT_HOLD = Operation(
    "AllocationEventsApi.put_allocation_payment_hold",
    "PUT",
    "/api/allocationevents/{scope}/{code}/allocations/{investorRecordId}/hold",
    lambda: models.AllocationPaymentHold,
    body=lambda: models.AllocationPaymentHoldRequest,
    takes={},
)
_REALLOCATE_ALLOCATION_EVENT = Operation(
    "AllocationEventsApi.reallocate_allocation_event",
    "POST",
    "/api/allocationevents/{scope}/{code}/reallocate",
    lambda: models.AllocationEvent,
    body=lambda: models.AllocationEventReallocateRequest,
    takes={"effectiveAt": "date"},
)
_RECEIVE_ALLOCATION_EVENT = Operation(
    "AllocationEventsApi.receive_allocation_event",
    "POST",
    "/api/allocationevents/{scope}/{code}/receipts",
    lambda: models.AllocationEvent,
    body=lambda: models.AllocationEventReceiptRequest,
    takes={"effectiveAt": "date"},
)
_REVERSE_ALLOCATION_EVENT = Operation(
    "AllocationEventsApi.reverse_allocation_event",
    "POST",
    "/api/allocationevents/{scope}/{code}/reverse",
    lambda: models.AllocationEvent,
    body=lambda: models.AllocationEventReverseRequest,
    takes={"effectiveAt": "date"},
)
_UNBOOK_ALLOCATION_EVENT = Operation(
    "AllocationEventsApi.unbook_allocation_event",
    "POST",
    "/api/allocationevents/{scope}/{code}/unbook",
    lambda: models.AllocationEvent,
    body=lambda: models.AllocationEventUnbookRequest,
    takes={"effectiveAt": "date"},
)
_UPSERT_ALLOCATION_EVENT = Operation(
    "AllocationEventsApi.upsert_allocation_event",
    "PUT",
    "/api/allocationevents/{scope}/{code}",
    lambda: models.AllocationEvent,
    body=lambda: models.AllocationEventRequest,
    takes={},
)


class AllocationEventsApi(Api):
    """The allocation events operations of LUSID (15 of them).

    Events of private funds that are shared among investors, such as capital calls and distributions:
    computed, noticed to investors and booked.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def book_allocation_event(
        self,
        scope: str,
        code: str,
        allocation_event_book_request: models.AllocationEventBookRequest | Mapping[str, Any],
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AllocationEvent]:
        """Book allocation event.

        Books an allocation event under a reference. From then on it can be neither replaced nor reallocated.
        To repeat the call with the same reference changes nothing.

        Refused under another reference.

        `POST /api/allocationevents/{scope}/{code}/book`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            allocation_event_book_request: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AllocationEvent`.
        """
        return self._call(
            _BOOK_ALLOCATION_EVENT,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
            },
            body=allocation_event_book_request,
            opts=opts,
        )

    def create_allocation_event(
        self,
        scope: str,
        allocation_event_request: models.AllocationEventRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AllocationEvent]:
        """Create allocation event.

        Creates an allocation event, such as a capital call: allocation map, kind, amount and date. The amount
        is allocated to the investors at once, by the map as it stood on the date. The code is in the request.

        `POST /api/allocationevents/{scope}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            allocation_event_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AllocationEvent`.
        """
        return self._call(
            _CREATE_ALLOCATION_EVENT,
            path={
                "scope": scope,
            },
            body=allocation_event_request,
            opts=opts,
        )

    def delete_allocation_event(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete allocation event.

        Deletes an allocation event from `effective_at`; at earlier dates it can still be read. Without
        `effective_at`, an event that was created without an effective date is deleted for all business time,
        which frees its code; any other is deleted from now.

        Refused once it is booked.

        `DELETE /api/allocationevents/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_ALLOCATION_EVENT,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
            },
            opts=opts,
        )

    def get_allocation_event(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AllocationEvent]:
        """Get allocation event.

        Reads an allocation event with the shares of its investors and, once booked, its reference, at an
        effective date and as at a moment.

        `NotFoundException` where it does not exist.

        `GET /api/allocationevents/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AllocationEvent`.
        """
        return self._call(
            _GET_ALLOCATION_EVENT,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_allocation_event_notices(
        self,
        scope: str,
        code: str,
        investor_record_id: str | None = None,
        include_zero: bool | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfAllocationEventNotice]:
        """Get allocation event notices.

        Makes the notices of an allocation event, one for each partner: transaction lines, net amount due,
        unfunded commitment and cumulative position. They are marked as drafts until the event is booked.
        Notices with nothing but zeros are left out unless `include_zero` is true.

        `GET /api/allocationevents/{scope}/{code}/notices`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            investor_record_id: the identifier of the investor record.
            include_zero: whether allocations of nothing are returned as well.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfAllocationEventNotice`.
        """
        return self._call(
            _GET_ALLOCATION_EVENT_NOTICES,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "investorRecordId": investor_record_id,
                "includeZero": include_zero,
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_allocation_event_receivables(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AllocationReceivablesAgeing]:
        """Get allocation event receivables.

        Lists, for a booked capital call at an effective date, the outstanding amount of each investor, the
        days past due and the ageing bucket.

        `GET /api/allocationevents/{scope}/{code}/receivables`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AllocationReceivablesAgeing`.
        """
        return self._call(
            _GET_ALLOCATION_EVENT_RECEIVABLES,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_allocation_events(
        self,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfAllocationEvent, models.AllocationEvent]:
        """List allocation events.

        Lists the allocation events of all scopes, at an effective date and as at a moment.

        100 a page unless `limit` says otherwise.

        `GET /api/allocationevents`, release stage: Experimental.

        Args:
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfAllocationEvent`; `.items()` yields every
            `models.AllocationEvent`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_ALLOCATION_EVENTS,
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
            },
            opts=opts,
        )

    def list_allocation_payment_holds(
        self,
        scope: str,
        code: str,
        investor_record_id: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfAllocationPaymentHold]:
        """List allocation payment holds.

        Lists all holds on a partner's payment for an event, released ones included, the latest first.

        `GET /api/allocationevents/{scope}/{code}/allocations/{investorRecordId}/holds`, release stage:
        EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            investor_record_id: the identifier of the investor record.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfAllocationPaymentHold`.
        """
        return self._call(
            _LIST_ALLOCATION_PAYMENT_HOLDS,
            path={
                "scope": scope,
                "code": code,
                "investorRecordId": investor_record_id,
            },
            opts=opts,
        )

    def plan_allocation_event_booking(
        self,
        scope: str,
        code: str,
        allocation_event_book_request: models.AllocationEventBookRequest | Mapping[str, Any],
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AllocationPostingPlan]:
        """Plan allocation event booking.

        Shows what booking an allocation event would write: lines of the investors, roll-ups through the fund
        structure and transactions of the fund. Nothing is written.

        Where booking would be refused the call fails with every problem; warnings are in the plan.

        `POST /api/allocationevents/{scope}/{code}/plan`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            allocation_event_book_request: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AllocationPostingPlan`.
        """
        return self._call(
            _PLAN_ALLOCATION_EVENT_BOOKING,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
            },
            body=allocation_event_book_request,
            opts=opts,
        )

    def put_allocation_payment_hold(
        self,
        scope: str,
        code: str,
        investor_record_id: str,
        allocation_payment_hold_request: models.AllocationPaymentHoldRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AllocationPaymentHold]:
        """Put allocation payment hold.

        Places, moves or releases a hold on a partner's payment. A hold that is `Blocked` or `Escrow` stops
        receipts of the partner's share until it is `Released`.

        Nobody can release a hold that they placed themselves.

        `PUT /api/allocationevents/{scope}/{code}/allocations/{investorRecordId}/hold`, release stage:
        EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            investor_record_id: the identifier of the investor record.
            allocation_payment_hold_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AllocationPaymentHold`.
        """
        return self._call(
            _PUT_ALLOCATION_PAYMENT_HOLD,
            path={
                "scope": scope,
                "code": code,
                "investorRecordId": investor_record_id,
            },
            body=allocation_payment_hold_request,
            opts=opts,
        )

    def reallocate_allocation_event(
        self,
        scope: str,
        code: str,
        allocation_event_reallocate_request: models.AllocationEventReallocateRequest | Mapping[str, Any],
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AllocationEvent]:
        """Reallocate allocation event.

        Computes the shares of an allocation event again, from an effective date, with new values of the basis
        where the request gives them, and records the reason.

        Refused once it is booked.

        `POST /api/allocationevents/{scope}/{code}/reallocate`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            allocation_event_reallocate_request: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AllocationEvent`.
        """
        return self._call(
            _REALLOCATE_ALLOCATION_EVENT,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
            },
            body=allocation_event_reallocate_request,
            opts=opts,
        )

    def receive_allocation_event(
        self,
        scope: str,
        code: str,
        allocation_event_receipt_request: models.AllocationEventReceiptRequest | Mapping[str, Any],
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AllocationEvent]:
        """Receive allocation event.

        Records cash received from an investor for a booked capital call. What exceeds the amount owed becomes
        a refund payable; other currencies are converted at the rate in the request.

        `POST /api/allocationevents/{scope}/{code}/receipts`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            allocation_event_receipt_request: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AllocationEvent`.
        """
        return self._call(
            _RECEIVE_ALLOCATION_EVENT,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
            },
            body=allocation_event_receipt_request,
            opts=opts,
        )

    def reverse_allocation_event(
        self,
        scope: str,
        code: str,
        allocation_event_reverse_request: models.AllocationEventReverseRequest | Mapping[str, Any],
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AllocationEvent]:
        """Reverse allocation event.

        Reverses a booked allocation event: every posting is mirrored and the event becomes `Reversed`. Where
        the date falls in a closed period the mirror is posted in the present one unless it is marked as
        backdated.

        A reversal cannot be reversed: create a new event that names the old one.

        `POST /api/allocationevents/{scope}/{code}/reverse`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            allocation_event_reverse_request: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AllocationEvent`.
        """
        return self._call(
            _REVERSE_ALLOCATION_EVENT,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
            },
            body=allocation_event_reverse_request,
            opts=opts,
        )

    def unbook_allocation_event(
        self,
        scope: str,
        code: str,
        allocation_event_unbook_request: models.AllocationEventUnbookRequest | Mapping[str, Any],
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AllocationEvent]:
        """Unbook allocation event.

        Cancels the postings of a booking that stopped half way, so that the event is `Computed` again, and
        records why.

        Only for events that are `Booking`; a booked one is reversed instead.

        `POST /api/allocationevents/{scope}/{code}/unbook`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            allocation_event_unbook_request: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AllocationEvent`.
        """
        return self._call(
            _UNBOOK_ALLOCATION_EVENT,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
            },
            body=allocation_event_unbook_request,
            opts=opts,
        )

    def upsert_allocation_event(
        self,
        scope: str,
        code: str,
        allocation_event_request: models.AllocationEventRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AllocationEvent]:
        """Upsert allocation event.

        Creates an allocation event, or replaces it and computes its shares again. The code in the request
        must be that of the path.

        Refused once it is booked.

        `PUT /api/allocationevents/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            allocation_event_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AllocationEvent`.
        """
        return self._call(
            _UPSERT_ALLOCATION_EVENT,
            path={
                "scope": scope,
                "code": code,
            },
            body=allocation_event_request,
            opts=opts,
        )
