"""Models of the orders API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from pydantic import Field

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import (
        CurrencyAndAmount,
        DataModelMembership,
        Link,
        PerpetualProperty,
        ResourceId,
        Version,
    )


class Order(LusidModel):
    """Order.

    Used by `OrdersApi.get_order`.
    """

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "basis",
        )
    )

    properties: "dict[str, PerpetualProperty] | None" = None
    version: "Version | None" = None
    instrument_identifiers: dict[str, str | None]
    quantity: float | None = None
    side: str
    order_book_id: "ResourceId | None" = None
    portfolio_id: "ResourceId | None" = None
    id: "ResourceId"
    instrument_scope: str | None = None
    lusid_instrument_id: str
    state: str | None = None
    type: str | None = None
    time_in_force: str | None = None
    var_date: datetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    price: "CurrencyAndAmount | None" = None
    limit_price: "CurrencyAndAmount | None" = None
    stop_price: "CurrencyAndAmount | None" = None
    order_instruction_id: "ResourceId | None" = None
    package_id: "ResourceId | None" = None
    weight: float | None = None
    amount: "CurrencyAndAmount | None" = None
    basis: str | None = None
    custodian_account_id: "ResourceId | None" = None
    data_model_membership: "DataModelMembership | None" = None
    derived_compliance_state: str | None = None
    derived_approval_state: str | None = None
    direction: int | None = None
    links: "list[Link] | None" = None


class OrderRequest(LusidModel):
    """Order request."""

    properties: "dict[str, PerpetualProperty] | None" = None
    instrument_identifiers: dict[str, str | None]
    quantity: float | None = None
    side: str
    order_book_id: "ResourceId | None" = None
    portfolio_id: "ResourceId | None" = None
    id: "ResourceId"
    state: str | None = None
    type: str | None = None
    time_in_force: str | None = None
    var_date: datetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    price: "CurrencyAndAmount | None" = None
    limit_price: "CurrencyAndAmount | None" = None
    stop_price: "CurrencyAndAmount | None" = None
    order_instruction: "ResourceId | None" = None
    package: "ResourceId | None" = None
    weight: float | None = None
    amount: "CurrencyAndAmount | None" = None
    custodian_account_id: "ResourceId | None" = None


class OrderSetRequest(LusidModel):
    """Order set request.

    Used by `OrdersApi.upsert_orders`.
    """

    order_requests: list[OrderRequest] | None = None


class PagedResourceListOfOrder(LusidModel):
    """Paged resource list of order.

    Used by `OrdersApi.list_orders`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[Order]
    href: str | None = None
    links: "list[Link] | None" = None


class ResourceListOfOrder(LusidModel):
    """Resource list of order.

    Used by `OrdersApi.upsert_orders`.
    """

    values: list[Order]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None
