"""The orders API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_ORDER = Operation(
    "OrdersApi.delete_order",
    "DELETE",
    "/api/orders/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_ORDER = Operation(
    "OrdersApi.get_order",
    "GET",
    "/api/orders/{scope}/{code}",
    lambda: models.Order,
    takes={"asAt": "moment", "propertyKeys": "list"},
)
_LIST_ORDERS = PagedOperation(
    "OrdersApi.list_orders",
    "GET",
    "/api/orders",
    lambda: models.PagedResourceListOfOrder,
    lambda: models.Order,
    takes={
        "asAt": "moment",
        "sortBy": "list",
        "limit": "number",
        "propertyKeys": "list",
        "getDerivedComplianceStatuses": "flag",
    },
)
_UPSERT_ORDERS = Operation(
    "OrdersApi.upsert_orders",
    "POST",
    "/api/orders",
    lambda: models.ResourceListOfOrder,
    body=lambda: models.OrderSetRequest,
    takes={},
)


class OrdersApi(Api):
    """The orders operations of LUSID (4 of them).

    Orders: what is to be bought or sold for which portfolio. An order whose instrument is not found is stored
    with an unknown instrument.

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

        Deletes an order: it is gone at every effective date, and earlier as-at times still show it.

        `DELETE /api/orders/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.

        Example:
            ```python
            await factory.build(api.OrdersApi).delete_order("demo", "order-1")
            ```
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
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Order]:
        """Get order.

        Reads an order by scope and code, as at a moment: its instrument, side, quantity, portfolio, prices
        and state.

        Code 650 where it does not exist.

        `GET /api/orders/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Order`.

        Example:
            ```python
            order = await factory.build(api.OrdersApi).get_order("demo", "order-1")
            print(order.quantity)
            ```
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
        as_at: datetime | str | None = None,
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

        Lists the orders of all scopes, each in its latest version as at a moment.

        What was just written may be missing for some seconds.

        `GET /api/orders`, release stage: Production.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            data_model_scope: the scope of a custom data model to read the entities through.
            data_model_code: the code of a custom data model to read the entities through.
            membership_type: which members of the data model to return; All, Member or Candidate, or a value added since.
            get_derived_compliance_statuses: whether to derive each order's compliance status for the response.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfOrder`; `.items()` yields every `models.Order`,
            `.pages()` every page.

        Example:
            ```python
            async for order in (
                factory.build(api.OrdersApi)
                .list_orders(filter="side eq 'Buy' and quantity gt 100")
                .items()
            ):
                print(order.id.code, order.quantity)
            ```
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
        order_set_request: models.OrderSetRequest | Mapping[str, Any],
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfOrder]:
        """Upsert orders.

        Creates orders, and updates those whose scope and code exist. The portfolio need not exist; an
        instrument that is not found becomes `LUID_ZZZZZZZZ`.

        `POST /api/orders`, release stage: Production.

        Args:
            order_set_request: the JSON body.
            data_model_scope: the scope of a custom data model to read the entities through.
            data_model_code: the code of a custom data model to read the entities through.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfOrder`.

        Example:
            ```python
            order = models.OrderRequest(
                id=models.ResourceId(scope="demo", code="order-1"),
                instrument_identifiers={"Instrument/default/Figi": "BBG000C6K6G9"},
                side="Buy",
                quantity=100,
            )
            await factory.build(api.OrdersApi).upsert_orders(
                models.OrderSetRequest(order_requests=[order])
            )
            ```
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
