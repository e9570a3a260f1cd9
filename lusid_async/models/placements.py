"""Models of the placements API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a class
# from further on or from another module are text, and the base class imports what they name on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.common import CurrencyAndAmount, DataModelMembership, Link, PerpetualProperty, ResourceId, Version
    from lusid_async.models.order_management import PlacementRequest


class Placement(LusidModel):
    """Placement.

    Used by `PlacementsApi.get_placement`.
    """

    id: "ResourceId"
    parent_placement_id: "ResourceId | None" = None
    block_ids: "list[ResourceId]"
    properties: "dict[str, PerpetualProperty] | None" = None
    instrument_identifiers: dict[str, str | None]
    lusid_instrument_id: str
    quantity: Number | None = None
    amount: "CurrencyAndAmount | None" = None
    basis: str | None = None
    state: str
    side: str
    time_in_force: str
    type: str
    created_date: AwareDatetime
    limit_price: "CurrencyAndAmount | None" = None
    stop_price: "CurrencyAndAmount | None" = None
    counterparty: str | None = None
    execution_system: str | None = None
    entry_type: str | None = None
    version: "Version | None" = None
    data_model_membership: "DataModelMembership | None" = None
    direction: int | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfPlacement(LusidModel):
    """Paged resource list of placement.

    Used by `PlacementsApi.list_placements`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[Placement]
    href: str | None = None
    links: "list[Link] | None" = None


class PlacementSetRequest(LusidModel):
    """Placement set request.

    Used by `PlacementsApi.upsert_placements`.
    """

    requests: "list[PlacementRequest] | None" = None
