"""The transaction fee types API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_TRANSACTION_FEE_TYPE = Operation(
    "TransactionFeeTypesApi.create_transaction_fee_type",
    "POST",
    "/api/transactions/transactionfeetypes/{scope}/{code}",
    lambda: models.TransactionFeeType,
    body=lambda: models.CreateTransactionFeeTypeRequest,
    takes={},
)
_DELETE_TRANSACTION_FEE_TYPE = Operation(
    "TransactionFeeTypesApi.delete_transaction_fee_type",
    "DELETE",
    "/api/transactions/transactionfeetypes/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_TRANSACTION_FEE_TYPE = Operation(
    "TransactionFeeTypesApi.get_transaction_fee_type",
    "GET",
    "/api/transactions/transactionfeetypes/{scope}/{code}",
    lambda: models.TransactionFeeType,
    takes={"effectiveAt": "date", "asAt": "moment", "propertyKeys": "list"},
)
_LIST_TRANSACTION_FEE_TYPES = PagedOperation(
    "TransactionFeeTypesApi.list_transaction_fee_types",
    "GET",
    "/api/transactions/transactionfeetypes",
    lambda: models.ResourceListOfTransactionFeeType,
    lambda: models.TransactionFeeType,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "limit": "number",
        "sortBy": "list",
        "propertyKeys": "list",
    },
)
_UPDATE_TRANSACTION_FEE_TYPE = Operation(
    "TransactionFeeTypesApi.update_transaction_fee_type",
    "PUT",
    "/api/transactions/transactionfeetypes/{scope}/{code}",
    lambda: models.TransactionFeeType,
    body=lambda: models.UpdateTransactionFeeTypeRequest,
    takes={},
)


class TransactionFeeTypesApi(Api):
    """The transaction fee types operations of LUSID (5 of them).

    Types of fees on transactions.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_transaction_fee_type(
        self,
        scope: str,
        code: str,
        create_transaction_fee_type_request: models.CreateTransactionFeeTypeRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TransactionFeeType]:
        """Create transaction fee type.

        Creates a type of transaction fee: how it is calculated, on which condition, and which transaction
        property the amount goes to.

        `POST /api/transactions/transactionfeetypes/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            create_transaction_fee_type_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TransactionFeeType`.
        """
        return self._call(
            _CREATE_TRANSACTION_FEE_TYPE,
            path={
                "scope": scope,
                "code": code,
            },
            body=create_transaction_fee_type_request,
            opts=opts,
        )

    def delete_transaction_fee_type(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete transaction fee type.

        Deletes a transaction fee type for all business time, past and future versions included. Earlier as-at
        times still show it.

        `DELETE /api/transactions/transactionfeetypes/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_TRANSACTION_FEE_TYPE,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_transaction_fee_type(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TransactionFeeType]:
        """Get transaction fee type.

        Reads a transaction fee type, as at a moment: calculation, condition and the transaction property that
        the amount goes to. Only properties named in `property_keys` are returned, with their values at
        `effective_at`.

        `NotFoundException` where it does not exist.

        `GET /api/transactions/transactionfeetypes/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TransactionFeeType`.
        """
        return self._call(
            _GET_TRANSACTION_FEE_TYPE,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def list_transaction_fee_types(
        self,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfTransactionFeeType, models.TransactionFeeType]:
        """List transaction fee types.

        Lists the transaction fee types of all scopes, as at a moment. Only properties named in
        `property_keys` are returned.

        100 a page unless `limit` says otherwise.

        `GET /api/transactions/transactionfeetypes`, release stage: EarlyAccess.

        Args:
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfTransactionFeeType`; `.items()` yields every
            `models.TransactionFeeType`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_TRANSACTION_FEE_TYPES,
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def update_transaction_fee_type(
        self,
        scope: str,
        code: str,
        update_transaction_fee_type_request: models.UpdateTransactionFeeTypeRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TransactionFeeType]:
        """Update transaction fee type.

        Replaces the contents of a transaction fee type: calculation, condition and target property.

        The display name cannot be changed.

        `PUT /api/transactions/transactionfeetypes/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            update_transaction_fee_type_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TransactionFeeType`.
        """
        return self._call(
            _UPDATE_TRANSACTION_FEE_TYPE,
            path={
                "scope": scope,
                "code": code,
            },
            body=update_transaction_fee_type_request,
            opts=opts,
        )
