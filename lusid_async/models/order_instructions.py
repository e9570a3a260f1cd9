"""Models of the order instructions API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

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


class OrderInstruction(LusidModel):
    """Order instruction.

    Used by `OrderInstructionsApi.get_order_instruction`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    created_date: AwareDatetime
    """When it became active."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    portfolio_id: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    quantity: Number | None = None
    """How many units."""
    weight: Number | None = None
    """Part of the portfolio's value that the order is for."""
    price: "CurrencyAndAmount | None" = None
    """Price of one unit."""
    instrument_scope: str | None = None
    """The scope in which the instrument was found."""
    lusid_instrument_id: str | None = None
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    data_model_membership: "DataModelMembership | None" = None
    """The data models that the entity is a member of."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class OrderInstructionRequest(LusidModel):
    """Order instruction request."""

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    created_date: AwareDatetime
    """When it became active."""
    portfolio_id: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    instrument_identifiers: dict[str, str | None] | None = None
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    quantity: Number | None = None
    """How many units."""
    weight: Number | None = None
    """Part of the portfolio's value that the order is for."""
    price: "CurrencyAndAmount | None" = None
    """Price of one unit."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class OrderInstructionSetRequest(LusidModel):
    """Order instruction set request.

    Used by `OrderInstructionsApi.upsert_order_instructions`.
    """

    requests: list[OrderInstructionRequest] | None = None
    """Order instructions to create or update."""


class PagedResourceListOfOrderInstruction(LusidModel):
    """Paged resource list of order instruction.

    Used by `OrderInstructionsApi.list_order_instructions`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[OrderInstruction]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResourceListOfOrderInstruction(LusidModel):
    """Resource list of order instruction.

    Used by `OrderInstructionsApi.upsert_order_instructions`.
    """

    values: list[OrderInstruction]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
