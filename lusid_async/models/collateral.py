"""Models of the collateral API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from datetime import datetime
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import ErrorDetail, Link, ResourceId


class AcceptMarginCallRequest(LusidModel):
    """Accept margin call request.

    Used by `CollateralApi.accept_margin_call`.
    """

    agreed_amount: float | None = None


class MarginCallKey(LusidModel):
    """Margin call key."""

    run_id: str
    agreement_scope: str
    agreement_code: str
    item: str
    margin_type: str
    direction: str


class BatchAcceptMarginCallsRequest(LusidModel):
    """Batch accept margin calls request.

    Used by `CollateralApi.batch_accept_margin_calls`.
    """

    calls: list[MarginCallKey]


class CounterpartyIdentifier(LusidModel):
    """Counterparty identifier."""

    id_type_scope: str
    id_type_code: str
    code: str


class MarginCallReference(LusidModel):
    """Margin call reference."""

    run_id: str
    call_id: str


class MarginCall(LusidModel):
    """Margin call.

    Used by `CollateralApi.accept_margin_call`, `CollateralApi.dispute_margin_call`,
    `CollateralApi.get_margin_call` and 1 more.
    """

    href: str | None = None
    id: str
    run_id: str
    agreement_id: "ResourceId"
    counterparty: CounterpartyIdentifier | None = None
    item: str
    margin_type: str
    method: str | None = None
    settlement: str | None = None
    direction: str
    currency: str
    required: float
    held: float
    call: float
    match_tolerance: float | None = None
    counterparty_demand: float | None = None
    difference: float | None = None
    match_status: str
    demand_received_at: datetime | None = None
    statement_reference: str | None = None
    demand_note: str | None = None
    agreed_amount: float | None = None
    disputed_amount: float | None = None
    dispute_reason: str | None = None
    dispute_owner: str | None = None
    state: str
    deadline: datetime | None = None
    supersedes: MarginCallReference | None = None
    carried_from: MarginCallReference | None = None
    carried_disputed_amount: float | None = None
    scenario: "ResourceId | None" = None


class BatchAcceptMarginCallsResponse(LusidModel):
    """Batch accept margin calls response.

    Used by `CollateralApi.batch_accept_margin_calls`.
    """

    values: list[MarginCall]
    failed: "dict[str, ErrorDetail]"


class DisputeMarginCallRequest(LusidModel):
    """Dispute margin call request.

    Used by `CollateralApi.dispute_margin_call`.
    """

    agreed_amount: float
    reason: str
    owner: str | None = None


class MarginLine(LusidModel):
    """Margin line."""

    run_id: str
    agreement_id: "ResourceId"
    item: str
    portfolio_id: "ResourceId | None" = None
    holding_id: str | None = None
    custodian_account_scope: str | None = None
    custodian_account_code: str | None = None
    custodian_account_name: str | None = None
    instrument_identifiers: dict[str, str | None]
    units: float
    pv: float | None = None
    variation_margin: float | None = None
    collateral_value: float | None = None
    initial_margin_item: str | None = None
    initial_margin: float | None = None
    scenario: "ResourceId | None" = None


class MarginRunIssue(LusidModel):
    """Margin run issue."""

    agreements: "list[ResourceId]"
    detail: str
    shard_id: str | None = None


class MarginRunShard(LusidModel):
    """Margin run shard."""

    id: str
    recipe_id: "ResourceId | None" = None
    agreements: "list[ResourceId]"
    status: str
    call_count: int
    line_count: int
    detail: str | None = None
    as_at: datetime | None = None


class MarginRun(LusidModel):
    """Margin run.

    Used by `CollateralApi.get_margin_run`, `CollateralApi.retry_margin_run`.
    """

    href: str | None = None
    id: str
    effective_at: datetime
    as_at: datetime
    status: str
    agreements: "list[ResourceId]"
    call_count: int
    line_count: int
    shard_count: int
    completed_shards: int
    failed_shards: int
    issues: list[MarginRunIssue]
    shards: list[MarginRunShard]
    scenarios: "list[ResourceId]"


class MarginRunRequest(LusidModel):
    """Margin run request.

    Used by `CollateralApi.run_margin_calculation`.
    """

    effective_at: str
    as_at: datetime | None = None
    agreement_filter: str | None = None
    scenarios: "list[ResourceId] | None" = None
    effective_from: str | None = None


class PagedResourceListOfMarginCall(LusidModel):
    """Paged resource list of margin call.

    Used by `CollateralApi.list_margin_calls`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[MarginCall]
    href: str | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfMarginLine(LusidModel):
    """Paged resource list of margin line.

    Used by `CollateralApi.list_margin_call_lines`, `CollateralApi.list_margin_lines`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[MarginLine]
    href: str | None = None
    links: "list[Link] | None" = None


class PagedResourceListOfMarginRun(LusidModel):
    """Paged resource list of margin run.

    Used by `CollateralApi.list_margin_runs`, `CollateralApi.run_margin_calculation`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[MarginRun]
    href: str | None = None
    links: "list[Link] | None" = None


class RecordCounterpartyDemandRequest(LusidModel):
    """Record counterparty demand request.

    Used by `CollateralApi.record_counterparty_demand`.
    """

    amount: float
    received_at: datetime | None = None
    statement_reference: str | None = None
    note: str | None = None
