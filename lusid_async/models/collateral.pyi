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
            agreed_amount: The amount agreed.
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
            direction: The direction.
        """

class BatchAcceptMarginCallsRequest(LusidModel):
    calls: list[MarginCallKey]
    def __init__(
        self,
        *,
        calls: _abc.Sequence[MarginCallKey | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Batch accept margin calls request."""

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
            code: The code, unique in its scope.
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
            id: The identifier.
            run_id: The identifier of the run.
            counterparty: The counterparty.
            method: The method.
            direction: The direction.
            currency: The currency, as ISO code.
            required: Whether it must be there.
            match_tolerance: How far the values may differ and still match.
            difference: How far the sides differ.
            agreed_amount: The amount agreed.
            state: The state.
            scenario: The scenario to value under.
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
            agreed_amount: The amount agreed.
            reason: Why, in words.
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
            portfolio_id: The scope and code of the portfolio.
            holding_id: The identifier of the holding.
            instrument_identifiers: Identifiers by which to find the instrument, by property key such as `Instrument/default/Figi`.
            units: How many units.
            variation_margin: The terms of variation margin.
            collateral_value: The value of the collateral.
            initial_margin: The terms of initial margin.
            scenario: The scenario to value under.
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
            detail: The details in words.
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
            id: The identifier.
            recipe_id: The scope and code of the valuation recipe.
            status: The status.
            detail: The details in words.
            as_at: The moment of system time whose knowledge this is.
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
            id: The identifier.
            effective_at: The moment of business time for which this holds.
            as_at: The moment of system time whose knowledge this is.
            status: The status.
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
            effective_at: The moment of business time for which this holds.
            as_at: The moment of system time whose knowledge this is.
            effective_from: The start of the period of business time for which this holds.
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
            amount: The amount.
        """
