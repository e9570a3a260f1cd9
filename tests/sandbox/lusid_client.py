"""A caller of the sandbox through the SDK, in process, with what the worked examples are written in."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import httpx

from lusid_async import ArgsConfigurationLoader, AsyncApiClientFactory
from lusid_async.api import (
    CorporateActionSourcesApi,
    InstrumentsApi,
    PropertyDefinitionsApi,
    QuotesApi,
    TransactionPortfoliosApi,
)
from lusid_async.sandbox import SandboxState, create_app

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Mapping
    from datetime import datetime
    from decimal import Decimal

    from lusid_async import models
    from lusid_async.sandbox.domain.adjustments import HoldingsAdjustment
    from lusid_async.sandbox.domain.corporate_actions import CorporateAction, TransitionComponent
    from lusid_async.sandbox.domain.ledger import PortfolioTerms
    from lusid_async.sandbox.domain.replay import PortfolioEvents
    from lusid_async.sandbox.domain.transactions import Transaction
    from lusid_async.sandbox.domain.values import Properties

SCOPE, CODE = "S", "p1"


@dataclass(slots=True)
class LusidClient:
    """The sandbox through the SDK; instruments are called by the names of the examples."""

    factory: AsyncApiClientFactory
    names: dict[str, str] = field(default_factory=dict)

    @property
    def portfolios(self) -> TransactionPortfoliosApi:
        return self.factory.build(TransactionPortfoliosApi)

    async def add_instruments(self, names: Iterable[str], **definition: Any) -> None:
        """Upsert instruments under a ClientInternal of their name; currencies are there already."""
        wanted = [name for name in dict.fromkeys(names) if not name.startswith("CCY_")]
        if not wanted:
            return
        body: dict[str, Any] = {
            name: {"name": name, "identifiers": {"ClientInternal": {"value": name}}, **definition}
            for name in wanted
        }
        response = await self.factory.build(InstrumentsApi).upsert_instruments(body)
        assert not response.failed
        self.names |= {held.lusid_instrument_id or "": name for name, held in (response.values or {}).items()}

    def name_of(self, luid: str) -> str:
        return self.names.get(luid, luid)

    def luid_of(self, name: str) -> str:
        return next((luid for luid, each in self.names.items() if each == name), name)

    async def define(self, key: str, code: str = "string", **members: Any) -> None:
        domain, scope, name = key.split("/")
        body: Any = {
            "domain": domain,
            "scope": scope,
            "code": name,
            "displayName": name,
            "dataTypeId": {"scope": "system", "code": code},
            **members,
        }
        await self.factory.build(PropertyDefinitionsApi).create_property_definition(body)

    async def create_portfolio(self, terms: PortfolioTerms, code: str = CODE) -> None:
        """Create a portfolio on these terms; its sub-holding keys are defined first."""
        for key in terms.sub_holding_keys:
            await self.define(key)
        body: Any = {
            "code": code,
            "displayName": code,
            "baseCurrency": terms.base_currency,
            "created": terms.created.isoformat(),
            "accountingMethod": terms.accounting_method.value,
            "subHoldingKeys": list(terms.sub_holding_keys),
        }
        await self.portfolios.create_portfolio(SCOPE, body)

    async def book(self, events: PortfolioEvents, code: str = CODE) -> None:
        """Upsert everything that happened to a portfolio, through the operation that is meant for it."""
        await self.add_instruments(sorted(_instruments_of(events)))
        if events.corporate_actions:
            await self._book_actions(events.corporate_actions, code)
        if events.transactions:
            requests: Any = [transaction_request(each) for each in events.transactions]
            await self.portfolios.upsert_transactions(SCOPE, code, requests)
        for adjustment in events.adjustments:
            adjust: Any = getattr(
                self.portfolios,
                "set_holdings" if adjustment.mode.value == "SetHoldings" else "adjust_holdings",
            )
            await adjust(SCOPE, code, _time(adjustment.effective_at), _targets(adjustment))

    async def _book_actions(self, actions: Iterable[CorporateAction], code: str) -> None:
        sources = self.factory.build(CorporateActionSourcesApi)
        source: Any = {"scope": SCOPE, "code": "actions", "displayName": "Actions"}
        await sources.create_corporate_action_source(source)
        requests: Any = [_action_request(each) for each in actions]
        upserted = await sources.batch_upsert_corporate_actions(SCOPE, "actions", requests)
        assert not upserted.failed
        details: Any = {"corporateActionSourceId": {"scope": SCOPE, "code": "actions"}}
        await self.portfolios.upsert_portfolio_details(SCOPE, code, details)

    async def rows(self, effective_at: str, code: str = CODE, **query: Any) -> list[str]:
        """Return the holdings at a time: name, type, units, settled units and cost of each row."""
        found = await self.portfolios.get_holdings(SCOPE, code, effective_at, **query)
        return [self.shown(each) for each in found.values]

    def shown(self, holding: models.PortfolioHolding) -> str:
        numbers = (holding.units, holding.settled_units, holding.cost.amount or 0)
        name = self.name_of(holding.instrument_uid)
        return " ".join([name, holding.holding_type, *(number(each) for each in numbers)])

    async def upsert_quotes(self, quotes: Mapping[str, Any]) -> None:
        response = await self.factory.build(QuotesApi).upsert_quotes(SCOPE, quotes)
        assert not response.failed


@asynccontextmanager
async def lusid_client() -> AsyncIterator[LusidClient]:
    """Call a sandbox of one's own through the SDK."""
    state = SandboxState()
    loader = ArgsConfigurationLoader(
        api_url="http://127.0.0.1/api", access_token=state.account.personal_access_token
    )
    transport = httpx.ASGITransport(create_app(state))
    async with AsyncApiClientFactory(config_loaders=[loader], transport=transport) as factory:
        yield LusidClient(factory)


def number(value: Decimal | float) -> str:
    """Write a number to two decimals, as the examples do."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def identifiers(name: str) -> dict[str, str]:
    if name.startswith("CCY_"):
        return {"Instrument/default/Currency": name.removeprefix("CCY_")}
    return {"Instrument/default/ClientInternal": name}


def transaction_request(each: Transaction) -> dict[str, Any]:
    """Return the request for a transaction of the examples."""
    consideration: dict[str, Any] = {"currency": each.settlement_currency}
    if each.total_consideration is not None:
        consideration["amount"] = float(each.total_consideration)
    return {
        "transactionId": each.transaction_id,
        "type": each.type,
        "instrumentIdentifiers": identifiers(each.instrument_uid),
        "transactionDate": _time(each.transaction_date),
        "settlementDate": _time(each.settlement_date),
        "units": float(each.units),
        "transactionPrice": {"price": float(each.price), "type": "Price"},
        "totalConsideration": consideration,
        "exchangeRate": None if each.exchange_rate is None else float(each.exchange_rate),
        "transactionCurrency": each.transaction_currency,
        "properties": _properties(each.properties),
        "source": each.source,
    }


def _targets(adjustment: HoldingsAdjustment) -> list[dict[str, Any]]:
    return [
        {
            "instrumentIdentifiers": identifiers(target.instrument_uid),
            "subHoldingKeys": _properties(target.sub_holding_keys),
            "currency": target.currency,
            "taxLots": [
                {
                    "units": float(lot.units),
                    **(
                        {}
                        if lot.cost is None
                        else {"cost": {"amount": float(lot.cost.amount), "currency": lot.cost.currency}}
                    ),
                }
                for lot in target.tax_lots
            ],
        }
        for target in adjustment.targets
    ]


def _action_request(action: CorporateAction) -> dict[str, Any]:
    return {
        "corporateActionCode": action.code,
        "announcementDate": _time(action.announcement_date),
        "exDate": _time(action.ex_date),
        "recordDate": _time(action.record_date),
        "paymentDate": _time(action.payment_date),
        "transitions": [
            {
                "inputTransition": _component(transition.source),
                "outputTransitions": [_component(each) for each in transition.outputs],
            }
            for transition in action.transitions
        ],
    }


def _component(component: TransitionComponent) -> dict[str, Any]:
    return {
        "instrumentIdentifiers": identifiers(component.instrument_uid),
        "unitsFactor": float(component.units_factor),
        "costFactor": float(component.cost_factor),
    }


def _properties(values: Properties) -> dict[str, Any]:
    return {key: {"key": key, "value": {"labelValue": value.label}} for key, value in values.items()}


def _instruments_of(events: PortfolioEvents) -> set[str]:
    names = {each.instrument_uid for each in events.transactions}
    names |= {target.instrument_uid for each in events.adjustments for target in each.targets}
    for action in events.corporate_actions:
        for transition in action.transitions:
            names |= {each.instrument_uid for each in (transition.source, *transition.outputs)}
    return names


def _time(at: datetime) -> str:
    return at.isoformat()
