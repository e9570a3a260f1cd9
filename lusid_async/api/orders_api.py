"""The orders API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_ORDER = Operation(
    "OrdersApi.delete_order",
    "DELETE",
    "/api/orders/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
)
_GET_ORDER = Operation(
    "OrdersApi.get_order",
    "GET",
    "/api/orders/{scope}/{code}",
    lambda: models.Order,
)
_LIST_ORDERS = PagedOperation(
    "OrdersApi.list_orders",
    "GET",
    "/api/orders",
    lambda: models.PagedResourceListOfOrder,
    lambda: models.Order,
)
_UPSERT_ORDERS = Operation(
    "OrdersApi.upsert_orders",
    "POST",
    "/api/orders",
    lambda: models.ResourceListOfOrder,
)


class OrdersApi(Api):
    """The orders operations of LUSID (4 of them).

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_order(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete order.

        `DELETE /api/orders/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_ORDER,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_order(
        self,
        scope: str,
        code: str,
        as_at: datetime | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Order]:
        """Get order.

        `GET /api/orders/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            as_at: query `asAt`.
            property_keys: query `propertyKeys`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Order`.
        """
        return self._call(
            _GET_ORDER,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def list_orders(
        self,
        as_at: datetime | None = None,
        page: str | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        membership_type: str | None = None,
        get_derived_compliance_statuses: bool | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfOrder, models.Order]:
        """List orders.

        `GET /api/orders`, release stage: Production.

        Args:
            as_at: query `asAt`.
            page: query `page`.
            sort_by: query `sortBy`.
            limit: query `limit`.
            filter: query `filter`.
            property_keys: query `propertyKeys`.
            data_model_scope: query `dataModelScope`.
            data_model_code: query `dataModelCode`.
            membership_type: query `membershipType`; All, Member or Candidate, or a value added since.
            get_derived_compliance_statuses: query `getDerivedComplianceStatuses`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfOrder`; `.items()` yields every `models.Order`,
            `.pages()` every page.
        """
        return self._paged_call(
            _LIST_ORDERS,
            query={
                "asAt": as_at,
                "page": page,
                "sortBy": sort_by,
                "limit": limit,
                "filter": filter,
                "propertyKeys": property_keys,
                "dataModelScope": data_model_scope,
                "dataModelCode": data_model_code,
                "membershipType": membership_type,
                "getDerivedComplianceStatuses": get_derived_compliance_statuses,
            },
            opts=opts,
        )

    def upsert_orders(
        self,
        order_set_request: models.OrderSetRequest,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfOrder]:
        """Upsert orders.

        `POST /api/orders`, release stage: Production.

        Args:
            order_set_request: the JSON body.
            data_model_scope: query `dataModelScope`.
            data_model_code: query `dataModelCode`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfOrder`.
        """
        return self._call(
            _UPSERT_ORDERS,
            query={
                "dataModelScope": data_model_scope,
                "dataModelCode": data_model_code,
            },
            body=order_set_request,
            opts=opts,
        )
