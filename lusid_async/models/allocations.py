"""Models of the allocations API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

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


class Allocation(LusidModel):
    """Allocation.

    Used by `AllocationsApi.get_allocation`.
    """

    id: "ResourceId"
    allocated_order_id: "ResourceId"
    portfolio_id: "ResourceId"
    quantity: float
    instrument_identifiers: dict[str, str | None]
    version: "Version | None" = None
    properties: "dict[str, PerpetualProperty] | None" = None
    instrument_scope: str | None = None
    lusid_instrument_id: str
    placement_ids: "list[ResourceId] | None" = None
    state: str | None = None
    side: str | None = None
    type: str | None = None
    settlement_date: datetime | None = None
    var_date: datetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    price: "CurrencyAndAmount | None" = None
    settlement_currency: str | None = None
    settlement_currency_fx_rate: float | None = None
    counterparty: str | None = None
    execution_ids: "list[ResourceId] | None" = None
    custodian_account_id: "ResourceId | None" = None
    data_model_membership: "DataModelMembership | None" = None
    direction: int | None = None
    links: "list[Link] | None" = None


class AllocationRequest(LusidModel):
    """Allocation request."""

    properties: "dict[str, PerpetualProperty] | None" = None
    instrument_identifiers: dict[str, str | None]
    quantity: float
    portfolio_id: "ResourceId"
    allocated_order_id: "ResourceId"
    id: "ResourceId"
    placement_ids: "list[ResourceId] | None" = None
    state: str | None = None
    side: str | None = None
    type: str | None = None
    settlement_date: datetime | None = None
    var_date: datetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    price: "CurrencyAndAmount | None" = None
    settlement_currency: str | None = None
    settlement_currency_fx_rate: float | None = None
    counterparty: str | None = None
    execution_ids: "list[ResourceId] | None" = None
    custodian_account_id: "ResourceId | None" = None


class AllocationSetRequest(LusidModel):
    """Allocation set request.

    Used by `AllocationsApi.upsert_allocations`.
    """

    allocation_requests: list[AllocationRequest] | None = None


class PagedResourceListOfAllocation(LusidModel):
    """Paged resource list of allocation.

    Used by `AllocationsApi.list_allocations`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[Allocation]
    href: str | None = None
    links: "list[Link] | None" = None


class ResourceListOfAllocation(LusidModel):
    """Resource list of allocation.

    Used by `AllocationsApi.upsert_allocations`.
    """

    values: list[Allocation]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None
