"""The derived transaction portfolios API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation
from lusid_async.http import ConfigurationOptions

_CREATE_DERIVED_PORTFOLIO = Operation(
    "DerivedTransactionPortfoliosApi.create_derived_portfolio",
    "POST",
    "/api/derivedtransactionportfolios/{scope}",
    lambda: models.Portfolio,
    body=lambda: models.CreateDerivedTransactionPortfolioRequest | None,
    takes={},
)
_DELETE_DERIVED_PORTFOLIO_DETAILS = Operation(
    "DerivedTransactionPortfoliosApi.delete_derived_portfolio_details",
    "DELETE",
    "/api/derivedtransactionportfolios/{scope}/{code}/details",
    lambda: models.DeletedEntityResponse,
    takes={"effectiveAt": "date"},
)


class DerivedTransactionPortfoliosApi(Api):
    """The derived transaction portfolios operations of LUSID (2 of them).

    Derived transaction portfolios: they show all that their parent holds and add transactions and settings of
    their own.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_derived_portfolio(
        self,
        scope: str,
        create_derived_transaction_portfolio_request: (
            models.CreateDerivedTransactionPortfolioRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Portfolio]:
        """Create derived portfolio.

        Creates a portfolio that shows all that its parent holds, as it changes, and adds transactions and
        settings of its own.

        `POST /api/derivedtransactionportfolios/{scope}`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            create_derived_transaction_portfolio_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Portfolio`.

        Example:
            ```python
            request = models.CreateDerivedTransactionPortfolioRequest(
                display_name="What if",
                code="what-if",
                parent_portfolio_id=models.ResourceId(scope="demo", code="uk-equities"),
            )
            await factory.build(api.DerivedTransactionPortfoliosApi).create_derived_portfolio(
                "demo", create_derived_transaction_portfolio_request=request
            )
            ```
        """
        return self._call(
            _CREATE_DERIVED_PORTFOLIO,
            path={
                "scope": scope,
            },
            body=create_derived_transaction_portfolio_request,
            opts=opts,
        )

    def delete_derived_portfolio_details(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete derived portfolio details.

        Deletes the details that the derived portfolio has of its own, so that those of its parent apply
        again.

        `DELETE /api/derivedtransactionportfolios/{scope}/{code}/details`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_DERIVED_PORTFOLIO_DETAILS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
            },
            opts=opts,
        )
