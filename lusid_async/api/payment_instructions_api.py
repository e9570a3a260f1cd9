"""The payment instructions API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_PAYMENT_INSTRUCTION = Operation(
    "PaymentInstructionsApi.delete_payment_instruction",
    "DELETE",
    "/api/paymentinstructions/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_PAYMENT_INSTRUCTION = Operation(
    "PaymentInstructionsApi.get_payment_instruction",
    "GET",
    "/api/paymentinstructions/{scope}/{code}",
    lambda: models.PaymentInstruction,
    takes={"propertyKeys": "list", "effectiveAt": "date", "asAt": "moment"},
)
_GET_PAYMENT_INSTRUCTIONS_BY_PAYMENT_RECORD_IDS = Operation(
    "PaymentInstructionsApi.get_payment_instructions_by_payment_record_ids",
    "POST",
    "/api/paymentinstructions/$getByPaymentRecordIds",
    lambda: models.GetPaymentInstructionsResponse,
    body=lambda: list[str],
    takes={"propertyKeys": "list", "effectiveAt": "date", "asAt": "moment"},
)
_LIST_PAYMENT_INSTRUCTIONS = PagedOperation(
    "PaymentInstructionsApi.list_payment_instructions",
    "GET",
    "/api/paymentinstructions",
    lambda: models.PagedResourceListOfPaymentInstruction,
    lambda: models.PaymentInstruction,
    takes={
        "asAt": "moment",
        "effectiveAt": "date",
        "limit": "number",
        "sortBy": "list",
        "propertyKeys": "list",
    },
)
_TRANSITION_PAYMENT_INSTRUCTION_STATUSES = Operation(
    "PaymentInstructionsApi.transition_payment_instruction_statuses",
    "POST",
    "/api/paymentinstructions/$transitionStatuses",
    lambda: models.TransitionPaymentInstructionsResponse,
    body=lambda: dict[str, models.PaymentInstructionStatusTransitionRequest],
    takes={"propertyKeys": "list"},
)
_UPSERT_PAYMENT_INSTRUCTIONS = Operation(
    "PaymentInstructionsApi.upsert_payment_instructions",
    "POST",
    "/api/paymentinstructions",
    lambda: models.PaymentInstructionsResponse,
    body=lambda: dict[str, models.PaymentInstructionRequest],
    takes={},
)


class PaymentInstructionsApi(Api):
    """The payment instructions operations of LUSID (6 of them).

    Instructions for payments and their way from draft to payment.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_payment_instruction(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete payment instruction.

        Deletes a payment instruction: it is gone at every effective date, and its payment records are free
        for another one.

        Refused once it was released, instructed, sent, cancelled or has failed.

        `DELETE /api/paymentinstructions/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_PAYMENT_INSTRUCTION,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_payment_instruction(
        self,
        scope: str,
        code: str,
        property_keys: Sequence[str] | None = None,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PaymentInstruction]:
        """Get payment instruction.

        Reads a payment instruction, at an effective date and as at a moment. Only properties named in
        `property_keys` are returned.

        `NotFoundException` where it does not exist.

        `GET /api/paymentinstructions/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PaymentInstruction`.
        """
        return self._call(
            _GET_PAYMENT_INSTRUCTION,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "propertyKeys": property_keys,
                "effectiveAt": effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_payment_instructions_by_payment_record_ids(
        self,
        request_body: Sequence[str],
        property_keys: Sequence[str] | None = None,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GetPaymentInstructionsResponse]:
        """Get payment instructions by payment record ids.

        Finds the payment instructions that payment records belong to. `values` is keyed by the record
        identifiers asked for; these are unique over all scopes, and duplicates are ignored.

        Records without an instruction are in `failed`; that is no error of the call.

        `POST /api/paymentinstructions/$getByPaymentRecordIds`, release stage: Experimental.

        Args:
            request_body: the JSON body.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GetPaymentInstructionsResponse`.
        """
        return self._call(
            _GET_PAYMENT_INSTRUCTIONS_BY_PAYMENT_RECORD_IDS,
            query={
                "propertyKeys": property_keys,
                "effectiveAt": effective_at,
                "asAt": as_at,
            },
            body=request_body,
            opts=opts,
        )

    def list_payment_instructions(
        self,
        as_at: datetime | str | None = None,
        effective_at: datetime | date | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfPaymentInstruction, models.PaymentInstruction]:
        """List payment instructions.

        Lists the payment instructions of all scopes, at an effective date and as at a moment. Only properties
        named in `property_keys` are returned.

        `GET /api/paymentinstructions`, release stage: Experimental.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfPaymentInstruction`; `.items()` yields every
            `models.PaymentInstruction`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_PAYMENT_INSTRUCTIONS,
            query={
                "asAt": as_at,
                "effectiveAt": effective_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def transition_payment_instruction_statuses(
        self,
        request_body: Mapping[str, models.PaymentInstructionStatusTransitionRequest | Mapping[str, Any]],
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TransitionPaymentInstructionsResponse]:
        """Transition payment instruction statuses.

        Moves payment instructions to new statuses, keyed by the caller: `Created`, `Staged`, `Released`,
        `Instructed`, `Sent`. Cancelling is possible before `Instructed`, and failing after it. This is the
        only way to change a status.

        Each move is checked alone; those that are not allowed are in `failed` and the others are made.

        `POST /api/paymentinstructions/$transitionStatuses`, release stage: Experimental.

        Args:
            request_body: the JSON body.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TransitionPaymentInstructionsResponse`.
        """
        return self._call(
            _TRANSITION_PAYMENT_INSTRUCTION_STATUSES,
            query={
                "propertyKeys": property_keys,
            },
            body=request_body,
            opts=opts,
        )

    def upsert_payment_instructions(
        self,
        request_body: Mapping[str, models.PaymentInstructionRequest | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PaymentInstructionsResponse]:
        """Upsert payment instructions.

        Creates payment instructions and updates those that exist, keyed by the caller. Their status is
        changed by `transition_payment_instruction_statuses` alone.

        Instructions that could not be stored are in `failed`.

        `POST /api/paymentinstructions`, release stage: Experimental.

        Args:
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PaymentInstructionsResponse`.
        """
        return self._call(
            _UPSERT_PAYMENT_INSTRUCTIONS,
            body=request_body,
            opts=opts,
        )
