"""The transfers API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_TRANSFER = Operation(
    "TransfersApi.create_transfer",
    "POST",
    "/api/transfers",
    lambda: models.CreateTransferResponse,
    body=lambda: models.CreateTransferRequest,
    takes={},
)
_DELETE_TRANSFER = Operation(
    "TransfersApi.delete_transfer",
    "DELETE",
    "/api/transfers/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_TRANSFER = Operation(
    "TransfersApi.get_transfer",
    "POST",
    "/api/transfers/$get",
    lambda: models.Transfer,
    body=lambda: models.GetTransferRequest,
    takes={"asAt": "moment"},
)
_LIST_TRANSFERS = PagedOperation(
    "TransfersApi.list_transfers",
    "GET",
    "/api/transfers",
    lambda: models.ResourceListOfTransfer,
    lambda: models.Transfer,
    takes={"asAt": "moment", "limit": "number", "sortBy": "list", "propertyKeys": "list"},
)


class TransfersApi(Api):
    """The transfers operations of LUSID (4 of them).

    Transfers of holdings from one portfolio to another.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_transfer(
        self,
        create_transfer_request: models.CreateTransferRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CreateTransferResponse]:
        """Create transfer.

        Moves a position from one portfolio to another, exchanges an instrument for another, or both, at cost
        or at a price. Both transactions and the record of the transfer are stored together, or nothing is.

        `POST /api/transfers`, release stage: Experimental.

        Args:
            create_transfer_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CreateTransferResponse`.
        """
        return self._call(
            _CREATE_TRANSFER,
            body=create_transfer_request,
            opts=opts,
        )

    def delete_transfer(
        self,
        scope: str,
        code: str,
        portfolio_scope_out: str,
        portfolio_code_out: str,
        portfolio_scope_in: str,
        portfolio_code_in: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete transfer.

        Deletes the record of a transfer and cancels its transactions, together or not at all. A transaction
        that is gone already is skipped.

        `NotFoundException` where no transfer has this scope, code and both portfolios.

        `DELETE /api/transfers/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            portfolio_scope_out: the scope of the portfolio that the transfer leaves.
            portfolio_code_out: the code of the portfolio that the transfer leaves.
            portfolio_scope_in: the scope of the portfolio that the transfer enters.
            portfolio_code_in: the code of the portfolio that the transfer enters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_TRANSFER,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "portfolioScopeOut": portfolio_scope_out,
                "portfolioCodeOut": portfolio_code_out,
                "portfolioScopeIn": portfolio_scope_in,
                "portfolioCodeIn": portfolio_code_in,
            },
            opts=opts,
        )

    def get_transfer(
        self,
        get_transfer_request: models.GetTransferRequest | Mapping[str, Any],
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Transfer]:
        """Get transfer.

        Reads a transfer with both of its transactions, as at a moment. The request names scope, code and both
        portfolios, which identify it together.

        `NotFoundException` where it does not exist.

        `POST /api/transfers/$get`, release stage: Experimental.

        Args:
            get_transfer_request: the JSON body.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Transfer`.
        """
        return self._call(
            _GET_TRANSFER,
            query={
                "asAt": as_at,
            },
            body=get_transfer_request,
            opts=opts,
        )

    def list_transfers(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfTransfer, models.Transfer]:
        """List transfers.

        Lists transfers of all scopes, as at a moment. Only properties named in `property_keys` are returned.

        `GET /api/transfers`, release stage: Experimental.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfTransfer`; `.items()` yields every `models.Transfer`,
            `.pages()` every page.
        """
        return self._paged_call(
            _LIST_TRANSFERS,
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )
