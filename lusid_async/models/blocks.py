"""Models of the blocks API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

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
    order_ids: "list[ResourceId]"
    properties: "dict[str, PerpetualProperty] | None" = None
    instrument_identifiers: dict[str, str | None]
    lusid_instrument_id: str
    quantity: float | None = None
    amount: "CurrencyAndAmount | None" = None
    basis: str | None = None
    side: str
    type: str | None = None
    time_in_force: str | None = None
    created_date: datetime
    limit_price: "CurrencyAndAmount | None" = None
    stop_price: "CurrencyAndAmount | None" = None
    is_swept: bool
    version: "Version | None" = None
    data_model_membership: "DataModelMembership | None" = None
    links: "list[Link] | None" = None


class BlockRequest(LusidModel):
    """Block request."""

    id: "ResourceId"
    order_ids: "list[ResourceId] | None" = None
    properties: "dict[str, PerpetualProperty] | None" = None
    instrument_identifiers: dict[str, str | None]
    quantity: float | None = None
    amount: "CurrencyAndAmount | None" = None
    side: str
    type: str | None = None
    time_in_force: str | None = None
    created_date: datetime
    limit_price: "CurrencyAndAmount | None" = None
    stop_price: "CurrencyAndAmount | None" = None
    is_swept: bool | None = None


class BlockSetRequest(LusidModel):
    """Block set request.

    Used by `BlocksApi.upsert_blocks`.
    """

    requests: list[BlockRequest] | None = None


class PagedResourceListOfBlock(LusidModel):
    """Paged resource list of block.

    Used by `BlocksApi.list_blocks`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[Block]
    href: str | None = None
    links: "list[Link] | None" = None


class ResourceListOfBlock(LusidModel):
    """Resource list of block.

    Used by `BlocksApi.upsert_blocks`.
    """

    values: list[Block]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None
