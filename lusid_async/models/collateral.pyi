"""Models of the collateral API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import ErrorDetail, Link, ResourceId

class AcceptMarginCallRequest(LusidModel):
    agreed_amount: float | None = ...
    def __init__(
        self,
        *,
        agreed_amount: float | _decimal.Decimal | None = ...,
    ) -> None:
        """Accept margin call request.

        Args:
            agreed_amount: Amount to accept. Default: call or demand, where these match or are within tolerance.
        """

class MarginCallKey(LusidModel):
    run_id: str
    agreement_scope: str
    agreement_code: str
    item: str
    margin_type: str
    direction: str
    def __init__(
        self,
        *,
        run_id: str,
        agreement_scope: str,
        agreement_code: str,
        item: str,
        margin_type: str,
        direction: str,
    ) -> None:
        """Margin call key.

        Args:
            run_id: The identifier of the run.
            agreement_scope: Scope of the collateral agreement.
            agreement_code: Code of the collateral agreement.
            item: Margin item that the call is for.
            margin_type: Type of margin: only `VariationMargin` today.
            direction: Who posts: `WePost`, `TheyPost`, or `None` where exposure is flat.
        """

class BatchAcceptMarginCallsRequest(LusidModel):
    calls: list[MarginCallKey]
    def __init__(
        self,
        *,
        calls: _abc.Sequence[MarginCallKey | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Batch accept margin calls request.

        Args:
            calls: Calls to accept, each at its proposed amount; those that cannot be accepted come back in `failed`.
        """

class CounterpartyIdentifier(LusidModel):
    id_type_scope: str
    id_type_code: str
    code: str
    def __init__(
        self,
        *,
        id_type_scope: str,
        id_type_code: str,
        code: str,
    ) -> None:
        """Counterparty identifier.

        Args:
            id_type_scope: Scope of the identifier type.
            code: Value of the identifier.
            id_type_code: Code of the identifier type, such as `LEI`.
        """

class MarginCallReference(LusidModel):
    run_id: str
    call_id: str
    def __init__(
        self,
        *,
        run_id: str,
        call_id: str,
    ) -> None:
        """Margin call reference.

        Args:
            run_id: The identifier of the run.
            call_id: Key of the call in its run.
        """

class MarginCall(LusidModel):
    href: str | None = ...
    id: str
    run_id: str
    agreement_id: ResourceId
    counterparty: CounterpartyIdentifier | None = ...
    item: str
    margin_type: str
    method: str | None = ...
    settlement: str | None = ...
    direction: str
    currency: str
    required: float
    held: float
    call: float
    match_tolerance: float | None = ...
    counterparty_demand: float | None = ...
    difference: float | None = ...
    match_status: str
    demand_received_at: _datetime.datetime | None = ...
    statement_reference: str | None = ...
    demand_note: str | None = ...
    agreed_amount: float | None = ...
    disputed_amount: float | None = ...
    dispute_reason: str | None = ...
    dispute_owner: str | None = ...
    state: str
    deadline: _datetime.datetime | None = ...
    supersedes: MarginCallReference | None = ...
    carried_from: MarginCallReference | None = ...
    carried_disputed_amount: float | None = ...
    scenario: ResourceId | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        id: str,
        run_id: str,
        agreement_id: ResourceId | _abc.Mapping[str, _typing.Any],
        counterparty: CounterpartyIdentifier | _abc.Mapping[str, _typing.Any] | None = ...,
        item: str,
        margin_type: str,
        method: str | None = ...,
        settlement: str | None = ...,
        direction: str,
        currency: str,
        required: float | _decimal.Decimal,
        held: float | _decimal.Decimal,
        call: float | _decimal.Decimal,
        match_tolerance: float | _decimal.Decimal | None = ...,
        counterparty_demand: float | _decimal.Decimal | None = ...,
        difference: float | _decimal.Decimal | None = ...,
        match_status: str,
        demand_received_at: _datetime.datetime | str | None = ...,
        statement_reference: str | None = ...,
        demand_note: str | None = ...,
        agreed_amount: float | _decimal.Decimal | None = ...,
        disputed_amount: float | _decimal.Decimal | None = ...,
        dispute_reason: str | None = ...,
        dispute_owner: str | None = ...,
        state: str,
        deadline: _datetime.datetime | str | None = ...,
        supersedes: MarginCallReference | _abc.Mapping[str, _typing.Any] | None = ...,
        carried_from: MarginCallReference | _abc.Mapping[str, _typing.Any] | None = ...,
        carried_disputed_amount: float | _decimal.Decimal | None = ...,
        scenario: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Margin call.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            id: Run and key of the call, joined by `/`.
            run_id: The identifier of the run.
            agreement_id: Scope and code of the collateral agreement.
            counterparty: Identifier of the counterparty.
            item: Margin item of the agreement that the call is for; can be filtered by.
            margin_type: Type of margin: only `VariationMargin` today.
            method: Method by which margin for the item is calculated.
            settlement: Whether margin is settled or held as collateral.
            direction: Who posts: `WePost`, `TheyPost`, or `None` where exposure is flat.
            currency: The currency, as ISO code.
            required: Margin required under the agreement, with the sign of the call.
            held: Collateral already held for the item, with the sign of the call.
            call: Amount to move by our own figures: required less held; can be filtered by.
            match_tolerance: How far demand and call may differ and still match, as the agreement said.
            counterparty_demand: Amount that the counterparty demands, once recorded.
            difference: By how much the demand exceeds our call, once there is one.
            match_status: How demand and call compare: `Unmatched`, `Matched`, `WithinTolerance`, `Break` or `NotRequired`.
            demand_received_at: When the counterparty's demand came in.
            statement_reference: Where the counterparty's statement is, such as a path in Drive.
            demand_note: Note recorded with the demand.
            agreed_amount: Amount agreed to move, once accepted or disputed.
            disputed_amount: Part of the larger of call and demand that is in dispute.
            dispute_reason: Why the call is disputed.
            dispute_owner: Who handles the dispute.
            state: `Calculated`, `Accepted` or `Disputed`; can be filtered by.
            deadline: Latest time of agreement; empty as agreements have no notification time yet.
            supersedes: Call of an earlier run that this one replaces.
            carried_from: Call of an earlier run whose dispute goes on here.
            carried_disputed_amount: Amount still in dispute on the earlier call; not added to this one.
            scenario: Scope and code of the scenario; none for the base market.
        """

class BatchAcceptMarginCallsResponse(LusidModel):
    values: list[MarginCall]
    failed: dict[str, ErrorDetail]
    def __init__(
        self,
        *,
        values: _abc.Sequence[MarginCall | _abc.Mapping[str, _typing.Any]],
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Batch accept margin calls response.

        Args:
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
        """

class DisputeMarginCallRequest(LusidModel):
    agreed_amount: float
    reason: str
    owner: str | None = ...
    def __init__(
        self,
        *,
        agreed_amount: float | _decimal.Decimal,
        reason: str,
        owner: str | None = ...,
    ) -> None:
        """Dispute margin call request.

        Args:
            agreed_amount: Amount to move at once; the rest of the demand stays in dispute.
            reason: Why, in words.
            owner: Who handles the dispute. Default: the caller.
        """

class MarginLine(LusidModel):
    run_id: str
    agreement_id: ResourceId
    item: str
    portfolio_id: ResourceId | None = ...
    holding_id: str | None = ...
    custodian_account_scope: str | None = ...
    custodian_account_code: str | None = ...
    custodian_account_name: str | None = ...
    instrument_identifiers: dict[str, str | None]
    units: float
    pv: float | None = ...
    variation_margin: float | None = ...
    collateral_value: float | None = ...
    initial_margin_item: str | None = ...
    initial_margin: float | None = ...
    scenario: ResourceId | None = ...
    def __init__(
        self,
        *,
        run_id: str,
        agreement_id: ResourceId | _abc.Mapping[str, _typing.Any],
        item: str,
        portfolio_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        holding_id: str | None = ...,
        custodian_account_scope: str | None = ...,
        custodian_account_code: str | None = ...,
        custodian_account_name: str | None = ...,
        instrument_identifiers: _abc.Mapping[str, str | None],
        units: float | _decimal.Decimal,
        pv: float | _decimal.Decimal | None = ...,
        variation_margin: float | _decimal.Decimal | None = ...,
        collateral_value: float | _decimal.Decimal | None = ...,
        initial_margin_item: str | None = ...,
        initial_margin: float | _decimal.Decimal | None = ...,
        scenario: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Margin line.

        Args:
            run_id: The identifier of the run.
            agreement_id: Scope and code of the collateral agreement.
            item: Margin item under which the line falls; can be filtered by.
            portfolio_id: The scope and code of the portfolio.
            holding_id: The identifier of the holding.
            custodian_account_scope: Scope of the custodian account that holds the position, if one does.
            custodian_account_code: Code of the custodian account that holds the position, if one does.
            custodian_account_name: Name of the custodian account, if there is one.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            units: How many units.
            pv: Present value in base currency of the agreement, for a holding that counts as exposure.
            variation_margin: What the holding adds to variation margin, where it counts as exposure.
            collateral_value: Value as collateral after haircuts, where the holding is held as such.
            initial_margin_item: Initial margin item that the holding falls under; can be filtered by.
            initial_margin: The holding's part of initial margin before the threshold, where it has one.
            scenario: Scope and code of the scenario; none for the base market.
        """

class MarginRunIssue(LusidModel):
    agreements: list[ResourceId]
    detail: str
    shard_id: str | None = ...
    def __init__(
        self,
        *,
        agreements: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
        detail: str,
        shard_id: str | None = ...,
    ) -> None:
        """Margin run issue.

        Args:
            agreements: Scopes and codes of the collateral agreements that the issue concerns.
            detail: Why the agreements were not valued.
            shard_id: Shard in which the issue arose, if in valuation.
        """

class MarginRunShard(LusidModel):
    id: str
    recipe_id: ResourceId | None = ...
    agreements: list[ResourceId]
    status: str
    call_count: int
    line_count: int
    detail: str | None = ...
    as_at: _datetime.datetime | None = ...
    def __init__(
        self,
        *,
        id: str,
        recipe_id: ResourceId | _abc.Mapping[str, _typing.Any] | None = ...,
        agreements: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
        status: str,
        call_count: int,
        line_count: int,
        detail: str | None = ...,
        as_at: _datetime.datetime | str | None = ...,
    ) -> None:
        """Margin run shard.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            recipe_id: The scope and code of the valuation recipe.
            agreements: Scopes and codes of the collateral agreements valued by this shard.
            status: `Pending`, `Running`, `Completed` or `Failed`.
            call_count: Number of margin calls published by the shard.
            line_count: Number of margin lines published by the shard.
            detail: Why the shard failed, or what it left out.
            as_at: System time at which the shard was valued; null until then.
        """

class MarginRun(LusidModel):
    href: str | None = ...
    id: str
    effective_at: _datetime.datetime
    as_at: _datetime.datetime
    status: str
    agreements: list[ResourceId]
    call_count: int
    line_count: int
    shard_count: int
    completed_shards: int
    failed_shards: int
    issues: list[MarginRunIssue]
    shards: list[MarginRunShard]
    scenarios: list[ResourceId]
    def __init__(
        self,
        *,
        href: str | None = ...,
        id: str,
        effective_at: _datetime.datetime | str,
        as_at: _datetime.datetime | str,
        status: str,
        agreements: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
        call_count: int,
        line_count: int,
        shard_count: int,
        completed_shards: int,
        failed_shards: int,
        issues: _abc.Sequence[MarginRunIssue | _abc.Mapping[str, _typing.Any]],
        shards: _abc.Sequence[MarginRunShard | _abc.Mapping[str, _typing.Any]],
        scenarios: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Margin run.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            id: Effective date and system time of the run, with a suffix.
            effective_at: Business date that the run values; can be filtered by.
            as_at: System time at which the run reads agreements, holdings and market data; can be filtered by.
            status: `Pending`, `Running`, `Completed` or `CompletedWithIssues`; can be filtered by.
            agreements: Scopes and codes of the collateral agreements that the run covers.
            call_count: Number of margin calls published so far by the run.
            line_count: Number of margin lines published so far by the run.
            shard_count: Number of shards into which valuation is divided.
            shards: Shards of the valuation and how far each is.
            completed_shards: Number of shards that are done.
            failed_shards: Number of shards whose valuation failed.
            issues: Agreements without a call, with the reason.
            scenarios: Scopes and codes of the scenarios valued beside the base market; empty where there are none.
        """

class MarginRunRequest(LusidModel):
    effective_at: str
    as_at: _datetime.datetime | None = ...
    agreement_filter: str | None = ...
    scenarios: list[ResourceId] | None = ...
    effective_from: str | None = ...
    def __init__(
        self,
        *,
        effective_at: _datetime.datetime | _datetime.date | str,
        as_at: _datetime.datetime | str | None = ...,
        agreement_filter: str | None = ...,
        scenarios: _abc.Sequence[ResourceId | _abc.Mapping[str, _typing.Any]] | None = ...,
        effective_from: str | None = ...,
    ) -> None:
        """Margin run request.

        Args:
            effective_at: Business date to value, or the last of a span, as moment or cut label.
            as_at: The moment of system time at which data are read. Default: latest.
            agreement_filter: Expression that selects collateral agreements. Default: all for which the caller may calculate margin.
            scenarios: Scopes and codes of scenarios to value beside the base market, 20 at most; their calls cannot be accepted or disputed.
            effective_from: First business date of a span of runs that ends with `effective_at`.
        """

class PagedResourceListOfMarginCall(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[MarginCall]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[MarginCall | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of margin call.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfMarginLine(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[MarginLine]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[MarginLine | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of margin line.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class PagedResourceListOfMarginRun(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[MarginRun]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[MarginRun | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of margin run.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class RecordCounterpartyDemandRequest(LusidModel):
    amount: float
    received_at: _datetime.datetime | None = ...
    statement_reference: str | None = ...
    note: str | None = ...
    def __init__(
        self,
        *,
        amount: float | _decimal.Decimal,
        received_at: _datetime.datetime | str | None = ...,
        statement_reference: str | None = ...,
        note: str | None = ...,
    ) -> None:
        """Record counterparty demand request.

        Args:
            amount: Amount that the counterparty demands, with the sign of the call.
            received_at: When the demand came in. Default: now.
            statement_reference: Where the counterparty's statement is, such as a path in Drive.
            note: Note to record with the demand.
        """
