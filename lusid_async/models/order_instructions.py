"""Models of the order instructions API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

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


class OrderInstruction(LusidModel):
    """Order instruction.

    Used by `OrderInstructionsApi.get_order_instruction`.
    """

    id: "ResourceId"
    created_date: datetime
    properties: "dict[str, PerpetualProperty] | None" = None
    portfolio_id: "ResourceId | None" = None
    instrument_identifiers: dict[str, str | None]
    quantity: float | None = None
    weight: float | None = None
    price: "CurrencyAndAmount | None" = None
    instrument_scope: str | None = None
    lusid_instrument_id: str | None = None
    version: "Version | None" = None
    data_model_membership: "DataModelMembership | None" = None
    links: "list[Link] | None" = None


class OrderInstructionRequest(LusidModel):
    """Order instruction request."""

    id: "ResourceId"
    created_date: datetime
    portfolio_id: "ResourceId | None" = None
    instrument_identifiers: dict[str, str | None] | None = None
    quantity: float | None = None
    weight: float | None = None
    price: "CurrencyAndAmount | None" = None
    properties: "dict[str, PerpetualProperty] | None" = None


class OrderInstructionSetRequest(LusidModel):
    """Order instruction set request.

    Used by `OrderInstructionsApi.upsert_order_instructions`.
    """

    requests: list[OrderInstructionRequest] | None = None


class PagedResourceListOfOrderInstruction(LusidModel):
    """Paged resource list of order instruction.

    Used by `OrderInstructionsApi.list_order_instructions`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[OrderInstruction]
    href: str | None = None
    links: "list[Link] | None" = None


class ResourceListOfOrderInstruction(LusidModel):
    """Resource list of order instruction.

    Used by `OrderInstructionsApi.upsert_order_instructions`.
    """

    values: list[OrderInstruction]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None
