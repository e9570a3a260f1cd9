"""Models of the investment accounts API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import ErrorDetail, Link, ModelProperty, Relationship, Version
    from lusid_async.models.derived_transaction_portfolios import Portfolio
    from lusid_async.models.investor_records import InvestorRecord


class AccountHolder(LusidModel):
    """Account holder."""

    key: str | None = None
    """Your own key for the holder, unique in the account."""
    scope: str | None = None
    """The scope, a namespace for codes."""
    identifiers: dict[str, str | None] | None = None
    """One identifier of the investor record, by property key."""
    entity_unique_id: str | None = None
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""
    investor_record: "InvestorRecord | None" = None
    """Investor record of the holder."""


class AccountHolderIdentifier(LusidModel):
    """Account holder identifier."""

    key: str
    """Your own key for the holder, unique in the account."""
    scope: str
    """The scope, a namespace for codes."""
    identifiers: dict[str, str | None]
    """One identifier of the investor record, by property key."""


class InvestmentPortfolio(LusidModel):
    """Investment portfolio."""

    key: str | None = None
    """Your own key for the portfolio, unique in the account."""
    scope: str | None = None
    """The scope, a namespace for codes."""
    identifiers: dict[str, str | None] | None = None
    """Identifier of the portfolio."""
    entity_unique_id: str | None = None
    """The identifier that LUSID gave to the entity, unique over all entities of its type."""
    portfolio: "Portfolio | None" = None
    """The portfolio itself."""


class InvestmentAccount(LusidModel):
    """Investment account.

    Used by `InvestmentAccountsApi.get_investment_account`.
    """

    scope: str | None = None
    """The scope, a namespace for codes."""
    identifiers: "dict[str, ModelProperty] | None" = None
    """Your own identifiers of the account, by property key."""
    display_name: str | None = None
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    account_type: str | None = None
    """Whether the account is individual, corporate, joint or a nominee's."""
    account_holders: list[AccountHolder] | None = None
    """Investors who hold the account."""
    investment_portfolios: list[InvestmentPortfolio] | None = None
    """Portfolios of the investment account."""
    lusid_investment_account_id: str | None = None
    """LUSID's own identifier of the account, unique and never changed."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""
    relationships: "list[Relationship] | None" = None
    """The relationships with other entities."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class InvestmentPortfolioIdentifier(LusidModel):
    """Investment portfolio identifier."""

    key: str
    """Your own key for the portfolio, unique in the account."""
    scope: str
    """The scope, a namespace for codes."""
    identifiers: dict[str, str | None]
    """Identifier of the portfolio."""


class ResourceListOfInvestmentAccount(LusidModel):
    """Resource list of investment account.

    Used by `InvestmentAccountsApi.list_all_investment_accounts`.
    """

    values: list[InvestmentAccount]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class UpsertInvestmentAccountRequest(LusidModel):
    """Upsert investment account request.

    Used by `InvestmentAccountsApi.upsert_investment_accounts`.
    """

    scope: str
    """The scope, a namespace for codes."""
    identifiers: "dict[str, ModelProperty]"
    """Your own identifiers of the account, by property key."""
    display_name: str
    """The name shown to people."""
    description: str | None = None
    """A description for people."""
    account_type: str
    """Whether the account is individual, corporate, joint or a nominee's. Individual, Corporate, Joint or
    Nominee, or a value added since.
    """
    account_holders: list[AccountHolderIdentifier] | None = None
    """Identifiers of the investors who hold the account."""
    investment_portfolios: list[InvestmentPortfolioIdentifier] | None = None
    """Identifiers of the portfolios of the investment account."""
    properties: "dict[str, ModelProperty] | None" = None
    """Property values by property key, `domain/scope/code`."""


class UpsertInvestmentAccountsResponse(LusidModel):
    """Upsert investment accounts response.

    Used by `InvestmentAccountsApi.upsert_investment_accounts`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    values: dict[str, InvestmentAccount] | None = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
