"""Models of the executions API. Written by `python -m codegen`: do not edit."""

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


class Execution(LusidModel):
    """Execution.

    Used by `ExecutionsApi.get_execution`.
    """

    id: "ResourceId"
    placement_id: "ResourceId"
    properties: "dict[str, PerpetualProperty] | None" = None
    instrument_identifiers: dict[str, str | None]
    lusid_instrument_id: str
    quantity: float
    state: str
    side: str
    type: str
    created_date: datetime
    settlement_date: datetime | None = None
    price: "CurrencyAndAmount"
    settlement_currency: str
    settlement_currency_fx_rate: float
    counterparty: str
    average_price: float | None = None
    version: "Version | None" = None
    data_model_membership: "DataModelMembership | None" = None
    links: "list[Link] | None" = None


class ExecutionRequest(LusidModel):
    """Execution request."""

    id: "ResourceId"
    placement_id: "ResourceId"
    properties: "dict[str, PerpetualProperty] | None" = None
    instrument_identifiers: dict[str, str | None]
    quantity: float
    state: str
    side: str
    type: str
    created_date: datetime
    settlement_date: datetime | None = None
    price: "CurrencyAndAmount"
    settlement_currency: str
    settlement_currency_fx_rate: float
    counterparty: str
    average_price: float | None = None


class ExecutionSetRequest(LusidModel):
    """Execution set request.

    Used by `ExecutionsApi.upsert_executions`.
    """

    requests: list[ExecutionRequest] | None = None


class PagedResourceListOfExecution(LusidModel):
    """Paged resource list of execution.

    Used by `ExecutionsApi.list_executions`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[Execution]
    href: str | None = None
    links: "list[Link] | None" = None


class ResourceListOfExecution(LusidModel):
    """Resource list of execution.

    Used by `ExecutionsApi.upsert_executions`.
    """

    values: list[Execution]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None
