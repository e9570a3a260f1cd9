"""What the workers of a cluster import: how to connect, and which call to make."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from lusid_async import AsyncApiClientFactory, EnvironmentVariablesConfigurationLoader, FileTokenStore
from lusid_async.api import PortfoliosApi, TransactionPortfoliosApi

if TYPE_CHECKING:
    from lusid_async.calls import ApiCall

SCOPE = "cluster"


def connect() -> AsyncApiClientFactory:
    """Return the factory of a process; it shares a token with the others."""
    return AsyncApiClientFactory(
        config_loaders=[EnvironmentVariablesConfigurationLoader()],
        token_store=FileTokenStore(os.environ["CLUSTER_TOKENS"]),
    )


def holdings(factory: AsyncApiClientFactory, scope: str, code: str) -> ApiCall[Any]:
    """Return the call for a portfolio."""
    return factory.build(TransactionPortfoliosApi).get_holdings(scope, code)


def portfolios(factory: AsyncApiClientFactory, scope: str) -> ApiCall[Any]:
    """Return the listing of a scope."""
    return factory.build(PortfoliosApi).list_portfolios_for_scope(scope, limit=5)
