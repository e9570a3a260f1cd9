"""Portfolios: create them in a scope, list the scope, and read errors by their names."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from examples.tutorials.running import run
from examples.tutorials.steps import workspace
from lusid_async import ApiException
from lusid_async.api import PortfoliosApi, ScopesApi

if TYPE_CHECKING:
    from lusid_async import AsyncApiClientFactory


async def main(factory: AsyncApiClientFactory) -> dict[str, Any]:
    """Create ten portfolios, list them, create one of them again, and ask for one that is not there."""
    portfolios = factory.build(PortfoliosApi)
    problems: dict[str, tuple[int | None, str]] = {}
    async with workspace(factory) as space:
        codes = [await space.create_portfolio(f"fund-{number}") for number in range(10)]
        listed = await portfolios.list_portfolios_for_scope(space.scope)
        scopes = await factory.build(ScopesApi).list_scopes()
        one = await portfolios.get_portfolio(space.scope, codes[0])
        try:
            await space.create_portfolio(codes[0])
        except ApiException as error:
            problems["a code that is taken"] = _name(error)
        try:
            await portfolios.get_portfolio(space.scope, "nobody")
        except ApiException as error:
            problems["a code that is not there"] = _name(error)
        try:
            await portfolios.get_portfolio("no spaces", codes[0])
        except ApiException as error:
            problems["a scope with a space"] = _name(error)
    return {
        "created": str(one.created)[:10],
        "in the scope": len(listed.values),
        "the scope is listed": space.scope in {each.scope for each in scopes.values},
        **problems,
    }


def _name(error: ApiException) -> tuple[int | None, str]:
    return error.status, json.loads(error.body or "{}")["name"]


if __name__ == "__main__":
    run(main)
