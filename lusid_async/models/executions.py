"""Models of the executions API. Written by `python -m codegen`: do not edit."""

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


class Execution(LusidModel):
    """Execution.

    Used by `ExecutionsApi.get_execution`.
    """

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    placement_id: "ResourceId"
    """The scope and code of the placement."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    lusid_instrument_id: str
    """The instrument's LUID, given by LUSID and never changed: `LUID_` and eight characters, or `CCY_` and a
    currency.
    """
    quantity: Number
    """Units executed."""
    state: str
    """State, as a rule in FIX terms such as `Open` or `Filled`."""
    side: str
    """The side, such as buy or sell."""
    type: str
    """Type of the order executed, such as `Market` or `Limit`."""
    created_date: AwareDatetime
    """When it became active."""
    settlement_date: AwareDatetime | None = None
    """Date on which the trade settles."""
    price: "CurrencyAndAmount"
    """Price of one unit executed."""
    settlement_currency: str
    """The currency of settlement, as ISO code."""
    settlement_currency_fx_rate: Number
    """Rate between the settlement currency and the currency of the execution."""
    counterparty: str
    """Market participant that the placement is placed with."""
    average_price: Number | None = None
    """Average price of all the placement's executions up to this one."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    data_model_membership: "DataModelMembership | None" = None
    """The data models that the entity is a member of."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ExecutionRequest(LusidModel):
    """Execution request."""

    id: "ResourceId"
    """The identifier; a `ResourceId` is a scope and a code."""
    placement_id: "ResourceId"
    """The scope and code of the placement."""
    properties: "dict[str, PerpetualProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    quantity: Number
    """Units executed."""
    state: str
    """State, as a rule in FIX terms such as `Open` or `Filled`."""
    side: str
    """The side, such as buy or sell."""
    type: str
    """Type of the order executed, such as `Market` or `Limit`."""
    created_date: AwareDatetime
    """When it became active."""
    settlement_date: AwareDatetime | None = None
    """Date on which the trade settles."""
    price: "CurrencyAndAmount"
    """Price of one unit executed."""
    settlement_currency: str
    """The currency of settlement, as ISO code."""
    settlement_currency_fx_rate: Number
    """Rate between the settlement currency and the currency of the execution."""
    counterparty: str
    """Market participant that the placement is placed with."""
    average_price: Number | None = None
    """Average price of all the placement's executions up to this one."""


class ExecutionSetRequest(LusidModel):
    """Execution set request.

    Used by `ExecutionsApi.upsert_executions`.
    """

    requests: list[ExecutionRequest] | None = None
    """Executions to create or update."""


class PagedResourceListOfExecution(LusidModel):
    """Paged resource list of execution.

    Used by `ExecutionsApi.list_executions`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[Execution]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResourceListOfExecution(LusidModel):
    """Resource list of execution.

    Used by `ExecutionsApi.upsert_executions`.
    """

    values: list[Execution]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
