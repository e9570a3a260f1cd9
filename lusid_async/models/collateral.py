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
    """Amount to accept. Default: call or demand, where these match or are within tolerance."""


class MarginCallKey(LusidModel):
    """Margin call key."""

    run_id: str
    """The identifier of the run."""
    agreement_scope: str
    """Scope of the collateral agreement."""
    agreement_code: str
    """Code of the collateral agreement."""
    item: str
    """Margin item that the call is for."""
    margin_type: str
    """Type of margin: only `VariationMargin` today."""
    direction: str
    """Who posts: `WePost`, `TheyPost`, or `None` where exposure is flat."""


class BatchAcceptMarginCallsRequest(LusidModel):
    """Batch accept margin calls request.

    Used by `CollateralApi.batch_accept_margin_calls`.
    """

    calls: list[MarginCallKey]
    """Calls to accept, each at its proposed amount; those that cannot be accepted come back in `failed`."""


class CounterpartyIdentifier(LusidModel):
    """Counterparty identifier."""

    id_type_scope: str
    """Scope of the identifier type."""
    id_type_code: str
    """Code of the identifier type, such as `LEI`."""
    code: str
    """Value of the identifier."""


class MarginCallReference(LusidModel):
    """Margin call reference."""

    run_id: str
    """The identifier of the run."""
    call_id: str
    """Key of the call in its run."""


class MarginCall(LusidModel):
    """Margin call.

    Used by `CollateralApi.accept_margin_call`, `CollateralApi.dispute_margin_call`,
    `CollateralApi.get_margin_call` and 1 more.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: str
    """Run and key of the call, joined by `/`."""
    run_id: str
    """The identifier of the run."""
    agreement_id: "ResourceId"
    """Scope and code of the collateral agreement."""
    counterparty: CounterpartyIdentifier | None = None
    """Identifier of the counterparty."""
    item: str
    """Margin item of the agreement that the call is for; can be filtered by."""
    margin_type: str
    """Type of margin: only `VariationMargin` today."""
    method: str | None = None
    """Method by which margin for the item is calculated."""
    settlement: str | None = None
    """Whether margin is settled or held as collateral."""
    direction: str
    """Who posts: `WePost`, `TheyPost`, or `None` where exposure is flat."""
    currency: str
    """The currency, as ISO code."""
    required: Number
    """Margin required under the agreement, with the sign of the call."""
    held: Number
    """Collateral already held for the item, with the sign of the call."""
    call: Number
    """Amount to move by our own figures: required less held; can be filtered by."""
    match_tolerance: Number | None = None
    """How far demand and call may differ and still match, as the agreement said."""
    counterparty_demand: Number | None = None
    """Amount that the counterparty demands, once recorded."""
    difference: Number | None = None
    """By how much the demand exceeds our call, once there is one."""
    match_status: str
    """How demand and call compare: `Unmatched`, `Matched`, `WithinTolerance`, `Break` or `NotRequired`."""
    demand_received_at: AwareDatetime | None = None
    """When the counterparty's demand came in."""
    statement_reference: str | None = None
    """Where the counterparty's statement is, such as a path in Drive."""
    demand_note: str | None = None
    """Note recorded with the demand."""
    agreed_amount: Number | None = None
    """Amount agreed to move, once accepted or disputed."""
    disputed_amount: Number | None = None
    """Part of the larger of call and demand that is in dispute."""
    dispute_reason: str | None = None
    """Why the call is disputed."""
    dispute_owner: str | None = None
    """Who handles the dispute."""
    state: str
    """`Calculated`, `Accepted` or `Disputed`; can be filtered by."""
    deadline: AwareDatetime | None = None
    """Latest time of agreement; empty as agreements have no notification time yet."""
    supersedes: MarginCallReference | None = None
    """Call of an earlier run that this one replaces."""
    carried_from: MarginCallReference | None = None
    """Call of an earlier run whose dispute goes on here."""
    carried_disputed_amount: Number | None = None
    """Amount still in dispute on the earlier call; not added to this one."""
    scenario: "ResourceId | None" = None
    """Scope and code of the scenario; none for the base market."""


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
    """Amount to move at once; the rest of the demand stays in dispute."""
    reason: str
    """Why, in words."""
    owner: str | None = None
    """Who handles the dispute. Default: the caller."""


class MarginLine(LusidModel):
    """Margin line."""

    run_id: str
    """The identifier of the run."""
    agreement_id: "ResourceId"
    """Scope and code of the collateral agreement."""
    item: str
    """Margin item under which the line falls; can be filtered by."""
    portfolio_id: "ResourceId | None" = None
    """The scope and code of the portfolio."""
    holding_id: str | None = None
    """The identifier of the holding."""
    custodian_account_scope: str | None = None
    """Scope of the custodian account that holds the position, if one does."""
    custodian_account_code: str | None = None
    """Code of the custodian account that holds the position, if one does."""
    custodian_account_name: str | None = None
    """Name of the custodian account, if there is one."""
    instrument_identifiers: dict[str, str | None]
    """Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`."""
    units: Number
    """How many units."""
    pv: Number | None = None
    """Present value in base currency of the agreement, for a holding that counts as exposure."""
    variation_margin: Number | None = None
    """What the holding adds to variation margin, where it counts as exposure."""
    collateral_value: Number | None = None
    """Value as collateral after haircuts, where the holding is held as such."""
    initial_margin_item: str | None = None
    """Initial margin item that the holding falls under; can be filtered by."""
    initial_margin: Number | None = None
    """The holding's part of initial margin before the threshold, where it has one."""
    scenario: "ResourceId | None" = None
    """Scope and code of the scenario; none for the base market."""


class MarginRunIssue(LusidModel):
    """Margin run issue."""

    agreements: "list[ResourceId]"
    """Scopes and codes of the collateral agreements that the issue concerns."""
    detail: str
    """Why the agreements were not valued."""
    shard_id: str | None = None
    """Shard in which the issue arose, if in valuation."""


class MarginRunShard(LusidModel):
    """Margin run shard."""

    id: str
    """The identifier; a `ResourceId` is a scope and a code."""
    recipe_id: "ResourceId | None" = None
    """The scope and code of the valuation recipe."""
    agreements: "list[ResourceId]"
    """Scopes and codes of the collateral agreements valued by this shard."""
    status: str
    """`Pending`, `Running`, `Completed` or `Failed`."""
    call_count: int
    """Number of margin calls published by the shard."""
    line_count: int
    """Number of margin lines published by the shard."""
    detail: str | None = None
    """Why the shard failed, or what it left out."""
    as_at: AwareDatetime | None = None
    """System time at which the shard was valued; null until then."""


class MarginRun(LusidModel):
    """Margin run.

    Used by `CollateralApi.get_margin_run`, `CollateralApi.retry_margin_run`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    id: str
    """Effective date and system time of the run, with a suffix."""
    effective_at: AwareDatetime
    """Business date that the run values; can be filtered by."""
    as_at: AwareDatetime
    """System time at which the run reads agreements, holdings and market data; can be filtered by."""
    status: str
    """`Pending`, `Running`, `Completed` or `CompletedWithIssues`; can be filtered by."""
    agreements: "list[ResourceId]"
    """Scopes and codes of the collateral agreements that the run covers."""
    call_count: int
    """Number of margin calls published so far by the run."""
    line_count: int
    """Number of margin lines published so far by the run."""
    shard_count: int
    """Number of shards into which valuation is divided."""
    completed_shards: int
    """Number of shards that are done."""
    failed_shards: int
    """Number of shards whose valuation failed."""
    issues: list[MarginRunIssue]
    """Agreements without a call, with the reason."""
    shards: list[MarginRunShard]
    """Shards of the valuation and how far each is."""
    scenarios: "list[ResourceId]"
    """Scopes and codes of the scenarios valued beside the base market; empty where there are none."""


class MarginRunRequest(LusidModel):
    """Margin run request.

    Used by `CollateralApi.run_margin_calculation`.
    """

    effective_at: DateOrCutLabel
    """Business date to value, or the last of a span, as moment or cut label."""
    as_at: AwareDatetime | None = None
    """The moment of system time at which data are read. Default: latest."""
    agreement_filter: str | None = None
    """Expression that selects collateral agreements. Default: all for which the caller may calculate margin.
    """
    scenarios: "list[ResourceId] | None" = None
    """Scopes and codes of scenarios to value beside the base market, 20 at most; their calls cannot be
    accepted or disputed.
    """
    effective_from: str | None = None
    """First business date of a span of runs that ends with `effective_at`."""


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
    """Amount that the counterparty demands, with the sign of the call."""
    received_at: AwareDatetime | None = None
    """When the demand came in. Default: now."""
    statement_reference: str | None = None
    """Where the counterparty's statement is, such as a path in Drive."""
    note: str | None = None
    """Note to record with the demand."""
