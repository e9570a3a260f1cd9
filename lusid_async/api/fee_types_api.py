"""The fee types API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_FEE_TYPE = Operation(
    "FeeTypesApi.create_fee_type",
    "POST",
    "/api/feetypes/{scope}",
    lambda: models.FeeType,
    body=lambda: models.FeeTypeRequest,
    takes={},
)
_DELETE_FEE_TYPE = Operation(
    "FeeTypesApi.delete_fee_type",
    "DELETE",
    "/api/feetypes/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_FEE_TEMPLATE_SPECIFICATIONS = Operation(
    "FeeTypesApi.get_fee_template_specifications",
    "GET",
    "/api/feetypes/feetransactiontemplatespecification",
    lambda: models.FeeTransactionTemplateSpecification,
    takes={},
)
_GET_FEE_TYPE = Operation(
    "FeeTypesApi.get_fee_type",
    "GET",
    "/api/feetypes/{scope}/{code}",
    lambda: models.FeeType,
    takes={"asAt": "moment"},
)
_LIST_FEE_TYPES = PagedOperation(
    "FeeTypesApi.list_fee_types",
    "GET",
    "/api/feetypes",
    lambda: models.PagedResourceListOfFeeType,
    lambda: models.FeeType,
    takes={"asAt": "moment", "limit": "number", "sortBy": "list"},
)
_UPDATE_FEE_TYPE = Operation(
    "FeeTypesApi.update_fee_type",
    "PUT",
    "/api/feetypes/{scope}/{code}",
    lambda: models.FeeType,
    body=lambda: models.UpdateFeeTypeRequest,
    takes={},
)


class FeeTypesApi(Api):
    """The fee types operations of LUSID (6 of them).

    Types of fund fees and the transactions that each makes.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_fee_type(
        self,
        scope: str,
        fee_type_request: models.FeeTypeRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FeeType]:
        """Create fee type.

        Creates a type of fund fee: templates of the transactions that fees of the type make.

        `POST /api/feetypes/{scope}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            fee_type_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.FeeType`.
        """
        return self._call(
            _CREATE_FEE_TYPE,
            path={
                "scope": scope,
            },
            body=fee_type_request,
            opts=opts,
        )

    def delete_fee_type(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete fee type.

        Deletes a type of fund fee by scope and code. Earlier as-at times still show it.

        `DELETE /api/feetypes/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_FEE_TYPE,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_fee_template_specifications(
        self,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FeeTransactionTemplateSpecification]:
        """Get fee template specifications.

        Says what the templates of fee types can be built of: the fields that they may refer to.

        `GET /api/feetypes/feetransactiontemplatespecification`, release stage: EarlyAccess.

        Args:
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.FeeTransactionTemplateSpecification`.
        """
        return self._call(
            _GET_FEE_TEMPLATE_SPECIFICATIONS,
            opts=opts,
        )

    def get_fee_type(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FeeType]:
        """Get fee type.

        Reads a type of fund fee with its transaction templates, as at a moment.

        `NotFoundException` where it does not exist.

        `GET /api/feetypes/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.FeeType`.
        """
        return self._call(
            _GET_FEE_TYPE,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_fee_types(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfFeeType, models.FeeType]:
        """List fee types.

        Lists the types of fund fees of all scopes, as at a moment.

        100 a page unless `limit` says otherwise.

        `GET /api/feetypes`, release stage: EarlyAccess.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfFeeType`; `.items()` yields every `models.FeeType`,
            `.pages()` every page.
        """
        return self._paged_call(
            _LIST_FEE_TYPES,
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
            },
            opts=opts,
        )

    def update_fee_type(
        self,
        scope: str,
        code: str,
        update_fee_type_request: models.UpdateFeeTypeRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FeeType]:
        """Update fee type.

        Replaces the name, description and transaction templates of a type of fund fee.

        `PUT /api/feetypes/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            update_fee_type_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.FeeType`.
        """
        return self._call(
            _UPDATE_FEE_TYPE,
            path={
                "scope": scope,
                "code": code,
            },
            body=update_fee_type_request,
            opts=opts,
        )
