"""Models of the orders API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, ClassVar

from pydantic import Field

from lusid_async.modelling import AwareDatetime, LusidModel, Number

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
    """Property values by property key, `domain/scope/code`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    quantity: Number | None = None
    """Units ordered."""
    side: str
    """The side, such as buy or sell."""
    order_book_id: "ResourceId | None" = None
    """Scope and code of the order book."""
    portfolio_id: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    lusid_instrument_id: str
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """
    state: str | None = None
    """State of the order, such as `New` or `PartiallyFilled`."""
    type: str | None = None
    """Type of order, such as `Market` or `Limit`."""
    time_in_force: str | None = None
    """How long the order stands."""
    var_date: AwareDatetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    """Day of the order."""
    price: "CurrencyAndAmount | None" = None
    """Price of one unit."""
    limit_price: "CurrencyAndAmount | None" = None
    """The worst price accepted."""
    stop_price: "CurrencyAndAmount | None" = None
    """The price at which the order becomes active."""
    order_instruction_id: "ResourceId | None" = None
    """Scope and code of the order instruction that the order comes from."""
    package_id: "ResourceId | None" = None
    """Scope and code of the package that the order is part of."""
    weight: Number | None = None
    """Part of the portfolio's value that the order is for."""
    amount: "CurrencyAndAmount | None" = None
    """Money to trade, where the order is by amount and not by quantity."""
    basis: str | None = None
    """Whether the order was given by `Quantity`, `Amount` or `Weight`; null where unknown."""
    custodian_account_id: "ResourceId | None" = None
    """The scope and code of the custodian account."""
    data_model_membership: "DataModelMembership | None" = None
    """The data models that the entity is a member of."""
    derived_compliance_state: str | None = None
    """Compliance state of the order, from pre-trade compliance runs."""
    derived_approval_state: str | None = None
    """Approval state of the order."""
    direction: int | None = None
    """1 where the side raises the position, -1 where it lowers it, from the transaction type when written."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class OrderRequest(LusidModel):
    """Order request."""

    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    quantity: Number | None = None
    """Units ordered."""
    side: str
    """The side, such as buy or sell."""
    order_book_id: "ResourceId | None" = None
    """Scope and code of the order book."""
    portfolio_id: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    state: str | None = None
    """State of the order, such as `New` or `PartiallyFilled`."""
    type: str | None = None
    """Type of order, such as `Market` or `Limit`."""
    time_in_force: str | None = None
    """How long the order stands."""
    var_date: AwareDatetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    """Day of the order."""
    price: "CurrencyAndAmount | None" = None
    """Price of one unit."""
    limit_price: "CurrencyAndAmount | None" = None
    """The worst price accepted."""
    stop_price: "CurrencyAndAmount | None" = None
    """The price at which the order becomes active."""
    order_instruction: "ResourceId | None" = None
    """Scope and code of the order instruction that the order comes from."""
    package: "ResourceId | None" = None
    """Scope and code of the package that the order is part of."""
    weight: Number | None = None
    """Part of the portfolio's value that the order is for."""
    amount: "CurrencyAndAmount | None" = None
    """Money to trade, where the order is by amount and not by quantity."""
    custodian_account_id: "ResourceId | None" = None
    """The scope and code of the custodian account."""


class OrderSetRequest(LusidModel):
    """Order set request.

    Used by `OrdersApi.upsert_orders`.
    """

    order_requests: list[OrderRequest] | None = None
    """Orders to create or update."""


class PagedResourceListOfOrder(LusidModel):
    """Paged resource list of order.

    Used by `OrdersApi.list_orders`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[Order]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResourceListOfOrder(LusidModel):
    """Resource list of order.

    Used by `OrdersApi.upsert_orders`.
    """

    values: list[Order]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
