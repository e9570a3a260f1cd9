"""What the pages are tested with: a portfolio whose trades were written one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from tests.sandbox.callers import BASE, Caller, definition

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lusid_async.sandbox import RunningSandbox

INSTRUMENT = {"Instrument/default/Figi": "BBG000000001"}


async def page(caller: Caller, path: str, **query: str) -> str:
    response = await caller.client.get(f"{BASE}{path}", params=query or None)
    assert response.status_code == 200, response.text
    return response.text


async def trading(caller: Caller, written: Iterable[tuple[str, object]] | None = None) -> None:
    for path, body in requests() if written is None else written:
        response = await caller.post(path, body)
        assert response.is_success, response.text


def requests() -> list[tuple[str, object]]:
    """Return paths and bodies to post: 100 are bought on 2 January and, written later, 50 on 1 March."""
    portfolio = {
        "displayName": "Growth & income",
        "code": "g",
        "baseCurrency": "GBP",
        "created": "2024-01-01",
    }
    return [
        ("/instruments", {"a": definition("Acme <plc>", Figi="BBG000000001")}),
        ("/transactionportfolios/fund", portfolio),
        ("/transactionportfolios/fund/g/transactions", [_buy("t0", "2024-01-02", 100)]),
        ("/transactionportfolios/fund/g/transactions", [_buy("t1", "2024-03-01", 50)]),
    ]


def corporate_action_requests() -> list[tuple[str, object]]:
    """Return paths and bodies to post: a dividend of what is held, and one of what is not, written last."""
    source = {"scope": "fund", "code": "actions", "displayName": "Actions"}
    portfolio = {
        "displayName": "Income",
        "code": "i",
        "baseCurrency": "GBP",
        "created": "2024-01-01",
        "corporateActionSourceId": {"scope": "fund", "code": "actions"},
    }
    actions = "/corporateactionsources/fund/actions/corporateactions"
    return [
        ("/instruments", {each: definition(each, Figi=figi) for each, figi in FIGIS.items()}),
        ("/corporateactionsources", source),
        ("/transactionportfolios/fund", portfolio),
        ("/transactionportfolios/fund/i/transactions", [_buy("t0", "2024-01-02", 100)]),
        (actions, [_dividend("d0", "Acme", "2024-02-01"), _dividend("d1", "Other", "2024-02-02")]),
    ]


FIGIS = {"Acme": "BBG000000001", "Other": "BBG000000002"}


def _dividend(code: str, instrument: str, day: str) -> dict[str, Any]:
    def component(name: str, figi: str, units: float) -> dict[str, Any]:
        identifiers = {f"Instrument/default/{name}": figi}
        return {
            "instrumentIdentifiers": identifiers,
            "unitsFactor": units,
            "costFactor": 1 if units == 1 else 0,
        }

    share = component("Figi", FIGIS[instrument], 1)
    return {
        "corporateActionCode": code,
        **dict.fromkeys(("announcementDate", "exDate", "recordDate", "paymentDate"), f"{day}T00:00:00Z"),
        "transitions": [
            {"inputTransition": share, "outputTransitions": [share, component("Currency", "GBP", 0.25)]}
        ],
    }


def _buy(identity: str, day: str, units: int) -> dict[str, Any]:
    return {
        "transactionId": identity,
        "type": "Buy",
        "instrumentIdentifiers": INSTRUMENT,
        "transactionDate": day,
        "settlementDate": day,
        "units": units,
        "transactionPrice": {"price": 2, "type": "Price"},
        "totalConsideration": {"amount": units * 2, "currency": "GBP"},
    }


def client_of(sandbox: RunningSandbox) -> httpx.Client:
    headers = {"Authorization": f"Bearer {sandbox.state.account.personal_access_token}"}
    return httpx.Client(base_url=f"{sandbox.api_url}/api", headers=headers, trust_env=False)


def list_portfolios(sandbox: RunningSandbox) -> int:
    with client_of(sandbox) as client:
        return client.get("/portfolios").status_code
