"""Models of the blocks API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING, ClassVar

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


class Block(LusidModel):
    """Block.

    Used by `BlocksApi.get_block`.
    """

    READ_ONLY: ClassVar[frozenset[str]] = frozenset(
        (
            "basis",
        )
    )

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    order_ids: "list[ResourceId]"
    """The scopes and codes of the orders."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    lusid_instrument_id: str
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """
    quantity: Number | None = None
    """Units ordered by all the block's orders."""
    amount: "CurrencyAndAmount | None" = None
    """Money to trade, where the order is by amount and not by quantity."""
    basis: str | None = None
    """Whether it was given by `Quantity` or `Amount`; null where unknown."""
    side: str
    """The side, such as buy or sell."""
    type: str | None = None
    """Type of order, such as `Market` or `Limit`."""
    time_in_force: str | None = None
    """How long the order stands."""
    created_date: AwareDatetime
    """When it was created."""
    limit_price: "CurrencyAndAmount | None" = None
    """The worst price accepted."""
    stop_price: "CurrencyAndAmount | None" = None
    """The price at which the order becomes active."""
    is_swept: bool
    """Whether the block is put aside and takes no part in order management any longer."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    data_model_membership: "DataModelMembership | None" = None
    """The data models that the entity is a member of."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class BlockRequest(LusidModel):
    """Block request."""

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    order_ids: "list[ResourceId] | None" = None
    """The scopes and codes of the orders."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    quantity: Number | None = None
    """Units ordered by all the block's orders."""
    amount: "CurrencyAndAmount | None" = None
    """Money to trade, where the order is by amount and not by quantity."""
    side: str
    """The side, such as buy or sell."""
    type: str | None = None
    """Type of order, such as `Market` or `Limit`."""
    time_in_force: str | None = None
    """How long the order stands."""
    created_date: AwareDatetime
    """When it was created."""
    limit_price: "CurrencyAndAmount | None" = None
    """The worst price accepted."""
    stop_price: "CurrencyAndAmount | None" = None
    """The price at which the order becomes active."""
    is_swept: bool | None = None
    """Whether the block is put aside and takes no part in order management any longer."""


class BlockSetRequest(LusidModel):
    """Block set request.

    Used by `BlocksApi.upsert_blocks`.
    """

    requests: list[BlockRequest] | None = None
    """Blocks to create or update."""


class PagedResourceListOfBlock(LusidModel):
    """Paged resource list of block.

    Used by `BlocksApi.list_blocks`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[Block]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResourceListOfBlock(LusidModel):
    """Resource list of block.

    Used by `BlocksApi.upsert_blocks`.
    """

    values: list[Block]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
