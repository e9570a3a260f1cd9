"""Models of the investment accounts API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import ErrorDetail, Link, ModelProperty, Relationship, Version
from lusid_async.models.derived_transaction_portfolios import Portfolio
from lusid_async.models.investor_records import InvestorRecord

class AccountHolder(LusidModel):
    key: str | None = ...
    scope: str | None = ...
    identifiers: dict[str, str | None] | None = ...
    entity_unique_id: str | None = ...
    investor_record: InvestorRecord | None = ...
    def __init__(
        self,
        *,
        key: str | None = ...,
        scope: str | None = ...,
        identifiers: _abc.Mapping[str, str | None] | None = ...,
        entity_unique_id: str | None = ...,
        investor_record: InvestorRecord | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Account holder.

        Args:
            key: Your own key for the holder, unique in the account.
            scope: The scope, a namespace for codes.
            identifiers: One identifier of the investor record, by property key.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
            investor_record: Investor record of the holder.
        """

class AccountHolderIdentifier(LusidModel):
    key: str
    scope: str
    identifiers: dict[str, str | None]
    def __init__(
        self,
        *,
        key: str,
        scope: str,
        identifiers: _abc.Mapping[str, str | None],
    ) -> None:
        """Account holder identifier.

        Args:
            key: Your own key for the holder, unique in the account.
            scope: The scope, a namespace for codes.
            identifiers: One identifier of the investor record, by property key.
        """

class InvestmentPortfolio(LusidModel):
    key: str | None = ...
    scope: str | None = ...
    identifiers: dict[str, str | None] | None = ...
    entity_unique_id: str | None = ...
    portfolio: Portfolio | None = ...
    def __init__(
        self,
        *,
        key: str | None = ...,
        scope: str | None = ...,
        identifiers: _abc.Mapping[str, str | None] | None = ...,
        entity_unique_id: str | None = ...,
        portfolio: Portfolio | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Investment portfolio.

        Args:
            key: Your own key for the portfolio, unique in the account.
            scope: The scope, a namespace for codes.
            identifiers: Identifier of the portfolio.
            entity_unique_id: The identifier that LUSID gave to the entity, unique over all entities of its type.
            portfolio: The portfolio itself.
        """

class InvestmentAccount(LusidModel):
    scope: str | None = ...
    identifiers: dict[str, ModelProperty] | None = ...
    display_name: str | None = ...
    description: str | None = ...
    account_type: str | None = ...
    account_holders: list[AccountHolder] | None = ...
    investment_portfolios: list[InvestmentPortfolio] | None = ...
    lusid_investment_account_id: str | None = ...
    properties: dict[str, ModelProperty] | None = ...
    relationships: list[Relationship] | None = ...
    href: str | None = ...
    version: Version | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        scope: str | None = ...,
        identifiers: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
        account_type: str | None = ...,
        account_holders: _abc.Sequence[AccountHolder | _abc.Mapping[str, _typing.Any]] | None = ...,
        investment_portfolios: _abc.Sequence[InvestmentPortfolio | _abc.Mapping[str, _typing.Any]] | None = ...,
        lusid_investment_account_id: str | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
        relationships: _abc.Sequence[Relationship | _abc.Mapping[str, _typing.Any]] | None = ...,
        href: str | None = ...,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Investment account.

        Args:
            scope: The scope, a namespace for codes.
            identifiers: Your own identifiers of the account, by property key.
            display_name: The name shown to people.
            description: A description for people.
            account_type: Whether the account is individual, corporate, joint or a nominee's.
            account_holders: Investors who hold the account.
            investment_portfolios: Portfolios of the investment account.
            lusid_investment_account_id: LUSID's own identifier of the account, unique and never changed.
            properties: Property values by property key, `domain/scope/code`.
            relationships: The relationships with other entities.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            version: When this version was written, by whom and by which request.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class InvestmentPortfolioIdentifier(LusidModel):
    key: str
    scope: str
    identifiers: dict[str, str | None]
    def __init__(
        self,
        *,
        key: str,
        scope: str,
        identifiers: _abc.Mapping[str, str | None],
    ) -> None:
        """Investment portfolio identifier.

        Args:
            key: Your own key for the portfolio, unique in the account.
            scope: The scope, a namespace for codes.
            identifiers: Identifier of the portfolio.
        """

class ResourceListOfInvestmentAccount(LusidModel):
    values: list[InvestmentAccount]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[InvestmentAccount | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None:
        """Resource list of investment account.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class UpsertInvestmentAccountRequest(LusidModel):
    scope: str
    identifiers: dict[str, ModelProperty]
    display_name: str
    description: str | None = ...
    account_type: str
    account_holders: list[AccountHolderIdentifier] | None = ...
    investment_portfolios: list[InvestmentPortfolioIdentifier] | None = ...
    properties: dict[str, ModelProperty] | None = ...
    def __init__(
        self,
        *,
        scope: str,
        identifiers: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]],
        display_name: str,
        description: str | None = ...,
        account_type: str,
        account_holders: _abc.Sequence[AccountHolderIdentifier | _abc.Mapping[str, _typing.Any]] | None = ...,
        investment_portfolios: _abc.Sequence[InvestmentPortfolioIdentifier | _abc.Mapping[str, _typing.Any]] | None = ...,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Upsert investment account request.

        Args:
            scope: The scope, a namespace for codes.
            identifiers: Your own identifiers of the account, by property key.
            display_name: The name shown to people.
            description: A description for people.
            account_type: Whether the account is individual, corporate, joint or a nominee's. Individual, Corporate, Joint or Nominee, or a value added since.
            account_holders: Identifiers of the investors who hold the account.
            investment_portfolios: Identifiers of the portfolios of the investment account.
            properties: Property values by property key, `domain/scope/code`.
        """

class UpsertInvestmentAccountsResponse(LusidModel):
    href: str | None = ...
    values: dict[str, InvestmentAccount] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        values: _abc.Mapping[str, InvestmentAccount | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Upsert investment accounts response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """
