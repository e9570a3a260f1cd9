"""Models of the collateral API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import AwareDatetime, DateOrCutLabel, LusidModel, Number

if TYPE_CHECKING:
    from lusid_async.models.common import ErrorDetail, Link, ResourceId


class AcceptMarginCallRequest(LusidModel):
    """Accept margin call request.

    Used by `CollateralApi.accept_margin_call`.
    """

    agreed_amount: Number | None = None
    """The amount agreed."""


class MarginCallKey(LusidModel):
    """Margin call key."""

    run_id: str
    """The identifier of the run."""
    agreement_scope: str
    agreement_code: str
    item: str
    margin_type: str
    direction: str
    """The direction."""


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
    """The code, unique in its scope."""


class MarginCallReference(LusidModel):
    """Margin call reference."""

    run_id: str
    """The identifier of the run."""
    call_id: str


class MarginCall(LusidModel):
    """Margin call.

    Used by `CollateralApi.accept_margin_call`, `CollateralApi.dispute_margin_call`,
    `CollateralApi.get_margin_call` and 1 more.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: str
    """The identifier."""
    run_id: str
    """The identifier of the run."""
    agreement_id: "ResourceId"
    counterparty: CounterpartyIdentifier | None = None
    """The counterparty."""
    item: str
    margin_type: str
    method: str | None = None
    """The method."""
    settlement: str | None = None
    direction: str
    """The direction."""
    currency: str
    """The currency, as ISO code."""
    required: Number
    """Whether it must be there."""
    held: Number
    call: Number
    match_tolerance: Number | None = None
    """How far the values may differ and still match."""
    counterparty_demand: Number | None = None
    difference: Number | None = None
    """How far the sides differ."""
    match_status: str
    demand_received_at: AwareDatetime | None = None
    statement_reference: str | None = None
    demand_note: str | None = None
    agreed_amount: Number | None = None
    """The amount agreed."""
    disputed_amount: Number | None = None
    dispute_reason: str | None = None
    dispute_owner: str | None = None
    state: str
    """The state."""
    deadline: AwareDatetime | None = None
    supersedes: MarginCallReference | None = None
    carried_from: MarginCallReference | None = None
    carried_disputed_amount: Number | None = None
    scenario: "ResourceId | None" = None
    """The scenario to value under."""


class BatchAcceptMarginCallsResponse(LusidModel):
    """Batch accept margin calls response.

    Used by `CollateralApi.batch_accept_margin_calls`.
    """

    values: list[MarginCall]
    """The items."""
    failed: "dict[str, ErrorDetail]"
    """The items of the request that failed, by their key in the request, each with the error."""


class DisputeMarginCallRequest(LusidModel):
    """Dispute margin call request.

    Used by `CollateralApi.dispute_margin_call`.
    """

    agreed_amount: Number
    """The amount agreed."""
    reason: str
    """Why, in words."""
    owner: str | None = None


class MarginLine(LusidModel):
    """Margin line."""

    run_id: str
    """The identifier of the run."""
    agreement_id: "ResourceId"
    item: str
    portfolio_id: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    holding_id: str | None = None
    """The identifier of the holding."""
    custodian_account_scope: str | None = None
    custodian_account_code: str | None = None
    custodian_account_name: str | None = None
    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    units: Number
    """How many units."""
    pv: Number | None = None
    variation_margin: Number | None = None
    """The terms of variation margin."""
    collateral_value: Number | None = None
    """The value of the collateral."""
    initial_margin_item: str | None = None
    initial_margin: Number | None = None
    """The terms of initial margin."""
    scenario: "ResourceId | None" = None
    """The scenario to value under."""


class MarginRunIssue(LusidModel):
    """Margin run issue."""

    agreements: "list[ResourceId]"
    detail: str
    """The details in words."""
    shard_id: str | None = None


class MarginRunShard(LusidModel):
    """Margin run shard."""

    id: str
    """The identifier."""
    recipe_id: "ResourceId | None" = None
    """The scope and code of the valuation recipe."""
    agreements: "list[ResourceId]"
    status: str
    """The status."""
    call_count: int
    line_count: int
    detail: str | None = None
    """The details in words."""
    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""


class MarginRun(LusidModel):
    """Margin run.

    Used by `CollateralApi.get_margin_run`, `CollateralApi.retry_margin_run`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: str
    """The identifier."""
    effective_at: AwareDatetime
    """The moment of business time for which this holds."""
    as_at: AwareDatetime
    """The moment of system time whose knowledge this is."""
    status: str
    """The status."""
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

    effective_at: DateOrCutLabel
    """The moment of business time for which this holds."""
    as_at: AwareDatetime | None = None
    """The moment of system time whose knowledge this is."""
    agreement_filter: str | None = None
    scenarios: "list[ResourceId] | None" = None
    effective_from: str | None = None
    """The start of the period of business time for which this holds."""


class PagedResourceListOfMarginCall(LusidModel):
    """Paged resource list of margin call.

    Used by `CollateralApi.list_margin_calls`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[MarginCall]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfMarginLine(LusidModel):
    """Paged resource list of margin line.

    Used by `CollateralApi.list_margin_call_lines`, `CollateralApi.list_margin_lines`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[MarginLine]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class PagedResourceListOfMarginRun(LusidModel):
    """Paged resource list of margin run.

    Used by `CollateralApi.list_margin_runs`, `CollateralApi.run_margin_calculation`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[MarginRun]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class RecordCounterpartyDemandRequest(LusidModel):
    """Record counterparty demand request.

    Used by `CollateralApi.record_counterparty_demand`.
    """

    amount: Number
    """The amount."""
    received_at: AwareDatetime | None = None
    statement_reference: str | None = None
    note: str | None = None
