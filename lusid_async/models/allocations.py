"""Models of the allocations API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

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


class Allocation(LusidModel):
    """Allocation.

    Used by `AllocationsApi.get_allocation`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    allocated_order_id: "ResourceId"
    """The order that the allocation is for."""
    portfolio_id: "ResourceId"
    """The scope and code of the portfolio."""
    quantity: Number
    """Units allocated."""
    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    lusid_instrument_id: str
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """
    placement_ids: "list[ResourceId] | None" = None
    """The scopes and codes of the placements."""
    state: str | None = None
    """State of the allocation."""
    side: str | None = None
    """The side, such as buy or sell."""
    type: str | None = None
    """Type of the order executed, such as `Market` or `Limit`."""
    settlement_date: AwareDatetime | None = None
    """Date on which the trade settles."""
    var_date: AwareDatetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    """Date of the allocation."""
    price: "CurrencyAndAmount | None" = None
    """Price of one unit allocated."""
    settlement_currency: str | None = None
    """The currency of settlement, as ISO code."""
    settlement_currency_fx_rate: Number | None = None
    """Rate between the settlement currency and the currency of the allocation."""
    counterparty: str | None = None
    """Counterparty of the allocation."""
    execution_ids: "list[ResourceId] | None" = None
    """Scopes and codes of the executions that are allocated."""
    custodian_account_id: "ResourceId | None" = None
    """The scope and code of the custodian account."""
    data_model_membership: "DataModelMembership | None" = None
    """The data models that the entity is a member of."""
    direction: int | None = None
    """1 where the side raises the position, -1 where it lowers it, from the transaction type when written."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class AllocationRequest(LusidModel):
    """Allocation request."""

    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    quantity: Number
    """Units allocated."""
    portfolio_id: "ResourceId"
    """The scope and code of the portfolio."""
    allocated_order_id: "ResourceId"
    """The order that the allocation is for."""
    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    placement_ids: "list[ResourceId] | None" = None
    """The scopes and codes of the placements."""
    state: str | None = None
    """State of the allocation."""
    side: str | None = None
    """The side, such as buy or sell."""
    type: str | None = None
    """Type of the order executed, such as `Market` or `Limit`."""
    settlement_date: AwareDatetime | None = None
    """Date on which the trade settles."""
    var_date: AwareDatetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    """Date of the allocation."""
    price: "CurrencyAndAmount | None" = None
    """Price of one unit allocated."""
    settlement_currency: str | None = None
    """The currency of settlement, as ISO code."""
    settlement_currency_fx_rate: Number | None = None
    """Rate between the settlement currency and the currency of the allocation."""
    counterparty: str | None = None
    """Counterparty of the allocation."""
    execution_ids: "list[ResourceId] | None" = None
    """Scopes and codes of the executions that are allocated."""
    custodian_account_id: "ResourceId | None" = None
    """The scope and code of the custodian account."""


class AllocationSetRequest(LusidModel):
    """Allocation set request.

    Used by `AllocationsApi.upsert_allocations`.
    """

    allocation_requests: list[AllocationRequest] | None = None
    """Allocations to create or update."""


class PagedResourceListOfAllocation(LusidModel):
    """Paged resource list of allocation.

    Used by `AllocationsApi.list_allocations`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[Allocation]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResourceListOfAllocation(LusidModel):
    """Resource list of allocation.

    Used by `AllocationsApi.upsert_allocations`.
    """

    values: list[Allocation]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
