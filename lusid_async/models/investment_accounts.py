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
    scope: str | None = None
    identifiers: dict[str, str | None] | None = None
    entity_unique_id: str | None = None
    investor_record: "InvestorRecord | None" = None


class AccountHolderIdentifier(LusidModel):
    """Account holder identifier."""

    key: str
    scope: str
    identifiers: dict[str, str | None]


class InvestmentPortfolio(LusidModel):
    """Investment portfolio."""

    key: str | None = None
    scope: str | None = None
    identifiers: dict[str, str | None] | None = None
    entity_unique_id: str | None = None
    portfolio: "Portfolio | None" = None


class InvestmentAccount(LusidModel):
    """Investment account.

    Used by `InvestmentAccountsApi.get_investment_account`.
    """

    scope: str | None = None
    identifiers: "dict[str, ModelProperty] | None" = None
    display_name: str | None = None
    description: str | None = None
    account_type: str | None = None
    account_holders: list[AccountHolder] | None = None
    investment_portfolios: list[InvestmentPortfolio] | None = None
    lusid_investment_account_id: str | None = None
    properties: "dict[str, ModelProperty] | None" = None
    relationships: "list[Relationship] | None" = None
    href: str | None = None
    version: "Version | None" = None
    links: "list[Link] | None" = None


class InvestmentPortfolioIdentifier(LusidModel):
    """Investment portfolio identifier."""

    key: str
    scope: str
    identifiers: dict[str, str | None]


class ResourceListOfInvestmentAccount(LusidModel):
    """Resource list of investment account.

    Used by `InvestmentAccountsApi.list_all_investment_accounts`.
    """

    values: list[InvestmentAccount]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class UpsertInvestmentAccountRequest(LusidModel):
    """Upsert investment account request.

    Used by `InvestmentAccountsApi.upsert_investment_accounts`.
    """

    scope: str
    identifiers: "dict[str, ModelProperty]"
    display_name: str
    description: str | None = None
    account_type: str
    """Individual, Corporate, Joint or Nominee, or a value added since."""
    account_holders: list[AccountHolderIdentifier] | None = None
    investment_portfolios: list[InvestmentPortfolioIdentifier] | None = None
    properties: "dict[str, ModelProperty] | None" = None


class UpsertInvestmentAccountsResponse(LusidModel):
    """Upsert investment accounts response.

    Used by `InvestmentAccountsApi.upsert_investment_accounts`.
    """

    href: str | None = None
    values: dict[str, InvestmentAccount] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None
