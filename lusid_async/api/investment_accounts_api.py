"""The investment accounts API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_DELETE_INVESTMENT_ACCOUNT = Operation(
    "InvestmentAccountsApi.delete_investment_account",
    "DELETE",
    "/api/investmentaccounts/{identifierType}/{identifierValue}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_DELETE_INVESTMENT_ACCOUNT_ACCESS_METADATA = Operation(
    "InvestmentAccountsApi.delete_investment_account_access_metadata",
    "DELETE",
    "/api/investmentaccounts/{identifierType}/{identifierValue}/metadata/{metadataKey}",
    lambda: models.DeletedEntityResponse,
    takes={"effectiveAt": "date", "effectiveUntil": "moment"},
)
_GET_ALL_INVESTMENT_ACCOUNT_ACCESS_METADATA = Operation(
    "InvestmentAccountsApi.get_all_investment_account_access_metadata",
    "GET",
    "/api/investmentaccounts/{identifierType}/{identifierValue}/metadata",
    lambda: dict[str, list[models.AccessMetadataValue]],
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_INVESTMENT_ACCOUNT = Operation(
    "InvestmentAccountsApi.get_investment_account",
    "GET",
    "/api/investmentaccounts/{identifierType}/{identifierValue}",
    lambda: models.InvestmentAccount,
    takes={
        "propertyKeys": "list",
        "effectiveAt": "date",
        "asAt": "moment",
        "relationshipDefinitionIds": "list",
    },
)
_GET_INVESTMENT_ACCOUNT_RELATIONSHIPS = Operation(
    "InvestmentAccountsApi.get_investment_account_relationships",
    "GET",
    "/api/investmentaccounts/{identifierType}/{identifierValue}/relationships",
    lambda: models.ResourceListOfRelationship,
    takes={"effectiveAt": "date", "asAt": "moment", "identifierTypes": "list"},
)
_LIST_ALL_INVESTMENT_ACCOUNTS = PagedOperation(
    "InvestmentAccountsApi.list_all_investment_accounts",
    "GET",
    "/api/investmentaccounts",
    lambda: models.ResourceListOfInvestmentAccount,
    lambda: models.InvestmentAccount,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "limit": "number",
        "sortBy": "list",
        "propertyKeys": "list",
        "relationshipDefinitionIds": "list",
    },
)
_PATCH_INVESTMENT_ACCOUNT_ACCESS_METADATA = Operation(
    "InvestmentAccountsApi.patch_investment_account_access_metadata",
    "PATCH",
    "/api/investmentaccounts/{identifierType}/{identifierValue}/metadata",
    lambda: dict[str, list[models.AccessMetadataValue]],
    body=lambda: list[models.AccessMetadataOperation],
    takes={"effectiveAt": "date", "effectiveUntil": "moment"},
)
_UPSERT_INVESTMENT_ACCOUNTS = Operation(
    "InvestmentAccountsApi.upsert_investment_accounts",
    "POST",
    "/api/investmentaccounts/$batchUpsert",
    lambda: models.UpsertInvestmentAccountsResponse,
    body=lambda: dict[str, models.UpsertInvestmentAccountRequest],
    takes={},
)


class InvestmentAccountsApi(Api):
    """The investment accounts operations of LUSID (8 of them).

    Accounts through which investors hold funds.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_investment_account(
        self,
        identifier_type: str,
        identifier_value: str,
        scope: str,
        identifier_scope: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete investment account.

        Deletes an investment account, found by an identifier: it is gone at every effective date, and earlier
        as-at times still show it.

        `DELETE /api/investmentaccounts/{identifierType}/{identifierValue}`, release stage: Experimental.

        Args:
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier_value: the value of the identifier that names the entity.
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            identifier_scope: the scope of the identifier type that names the entity.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_INVESTMENT_ACCOUNT,
            path={
                "identifierType": identifier_type,
                "identifierValue": identifier_value,
            },
            query={
                "scope": scope,
                "identifierScope": identifier_scope,
            },
            opts=opts,
        )

    def delete_investment_account_access_metadata(
        self,
        identifier_type: str,
        identifier_value: str,
        metadata_key: str,
        scope: str,
        identifier_scope: str,
        effective_at: datetime | date | str | None = None,
        effective_until: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete investment account access metadata.

        Deletes the entry of an investment account's access metadata that has exactly this key, from
        `effective_at` or, without it, for all business time. Other keys stay.

        `DELETE /api/investmentaccounts/{identifierType}/{identifierValue}/metadata/{metadataKey}`, release
        stage: Experimental.

        Args:
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier_value: the value of the identifier that names the entity.
            metadata_key: the key of the access metadata entry.
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            identifier_scope: the scope of the identifier type that names the entity.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            effective_until: the end, exclusive, of the period of business time for which the change holds. Default: without end.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_INVESTMENT_ACCOUNT_ACCESS_METADATA,
            path={
                "identifierType": identifier_type,
                "identifierValue": identifier_value,
                "metadataKey": metadata_key,
            },
            query={
                "scope": scope,
                "identifierScope": identifier_scope,
                "effectiveAt": effective_at,
                "effectiveUntil": effective_until,
            },
            opts=opts,
        )

    def get_all_investment_account_access_metadata(
        self,
        identifier_type: str,
        identifier_value: str,
        scope: str,
        identifier_scope: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[dict[str, list[models.AccessMetadataValue]]]:
        """Get all investment account access metadata.

        Reads all access metadata of an investment account: for each key the values in force at an effective
        date.

        `GET /api/investmentaccounts/{identifierType}/{identifierValue}/metadata`, release stage:
        Experimental.

        Args:
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier_value: the value of the identifier that names the entity.
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            identifier_scope: the scope of the identifier type that names the entity.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `dict[str, list[models.AccessMetadataValue]]`.
        """
        return self._call(
            _GET_ALL_INVESTMENT_ACCOUNT_ACCESS_METADATA,
            path={
                "identifierType": identifier_type,
                "identifierValue": identifier_value,
            },
            query={
                "scope": scope,
                "identifierScope": identifier_scope,
                "effectiveAt": effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_investment_account(
        self,
        identifier_type: str,
        identifier_value: str,
        scope: str,
        identifier_scope: str,
        property_keys: Sequence[str] | None = None,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        relationship_definition_ids: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.InvestmentAccount]:
        """Get investment account.

        Reads an investment account by an identifier, at an effective date and as at a moment. Properties,
        other identifiers and related entities are returned only where they are asked for.

        `NotFoundException` where no account of the scope has the identifier.

        `GET /api/investmentaccounts/{identifierType}/{identifierValue}`, release stage: Experimental.

        Args:
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier_value: the value of the identifier that names the entity.
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            identifier_scope: the scope of the identifier type that names the entity.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            relationship_definition_ids: relationship definitions whose relationships to return with each result, as `domain/scope/code`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.InvestmentAccount`.
        """
        return self._call(
            _GET_INVESTMENT_ACCOUNT,
            path={
                "identifierType": identifier_type,
                "identifierValue": identifier_value,
            },
            query={
                "scope": scope,
                "identifierScope": identifier_scope,
                "propertyKeys": property_keys,
                "effectiveAt": effective_at,
                "asAt": as_at,
                "relationshipDefinitionIds": relationship_definition_ids,
            },
            opts=opts,
        )

    def get_investment_account_relationships(
        self,
        identifier_type: str,
        identifier_value: str,
        scope: str,
        identifier_scope: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        identifier_types: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfRelationship]:
        """Get investment account relationships.

        Lists the relationships of an investment account at an effective date, each with the related entity.

        `GET /api/investmentaccounts/{identifierType}/{identifierValue}/relationships`, release stage:
        EarlyAccess.

        Args:
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier_value: the value of the identifier that names the entity.
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            identifier_scope: the scope of the identifier type that names the entity.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            identifier_types: which kinds of identifiers to return for the related entities.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfRelationship`.
        """
        return self._call(
            _GET_INVESTMENT_ACCOUNT_RELATIONSHIPS,
            path={
                "identifierType": identifier_type,
                "identifierValue": identifier_value,
            },
            query={
                "scope": scope,
                "identifierScope": identifier_scope,
                "effectiveAt": effective_at,
                "asAt": as_at,
                "filter": filter,
                "identifierTypes": identifier_types,
            },
            opts=opts,
        )

    def list_all_investment_accounts(
        self,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        property_keys: Sequence[str] | None = None,
        relationship_definition_ids: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfInvestmentAccount, models.InvestmentAccount]:
        """List all investment accounts.

        Lists all investment accounts that the caller may see. Properties and related entities are returned
        only where they are asked for.

        5,000 a page unless `limit` says otherwise.

        `GET /api/investmentaccounts`, release stage: Experimental.

        Args:
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            relationship_definition_ids: relationship definitions whose relationships to return with each result, as `domain/scope/code`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfInvestmentAccount`; `.items()` yields every
            `models.InvestmentAccount`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_ALL_INVESTMENT_ACCOUNTS,
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
                "propertyKeys": property_keys,
                "relationshipDefinitionIds": relationship_definition_ids,
            },
            opts=opts,
        )

    def patch_investment_account_access_metadata(
        self,
        identifier_type: str,
        identifier_value: str,
        scope: str,
        identifier_scope: str,
        access_metadata_operation: Sequence[models.AccessMetadataOperation | Mapping[str, Any]],
        effective_at: datetime | date | str | None = None,
        effective_until: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[dict[str, list[models.AccessMetadataValue]]]:
        """Patch investment account access metadata.

        Adds or replaces entries of an investment account's access metadata by JSON patch and returns the
        entries affected. Access is decided by the one in force at present.

        The only operation is `add`, and paths are metadata keys.

        `PATCH /api/investmentaccounts/{identifierType}/{identifierValue}/metadata`, release stage:
        Experimental.

        Args:
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier_value: the value of the identifier that names the entity.
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            identifier_scope: the scope of the identifier type that names the entity.
            access_metadata_operation: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            effective_until: the end, exclusive, of the period of business time for which the change holds. Default: without end.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `dict[str, list[models.AccessMetadataValue]]`.
        """
        return self._call(
            _PATCH_INVESTMENT_ACCOUNT_ACCESS_METADATA,
            path={
                "identifierType": identifier_type,
                "identifierValue": identifier_value,
            },
            query={
                "scope": scope,
                "identifierScope": identifier_scope,
                "effectiveAt": effective_at,
                "effectiveUntil": effective_until,
            },
            body=access_metadata_operation,
            opts=opts,
        )

    def upsert_investment_accounts(
        self,
        success_mode: str,
        request_body: Mapping[str, models.UpsertInvestmentAccountRequest | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertInvestmentAccountsResponse]:
        """Upsert investment accounts.

        Creates investment accounts and updates those that exist, keyed by the caller, all or none (`Atomic`)
        or as many as fit (`Partial`).

        With `Partial` the ones that failed are in `failed`, and the HTTP status is still a success.

        `POST /api/investmentaccounts/$batchUpsert`, release stage: Experimental.

        Args:
            success_mode: `Atomic`: one bad item fails the whole request and nothing is stored. `Partial`: good items are stored and bad ones returned in `failed`; Atomic or Partial, or a value added since.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertInvestmentAccountsResponse`.
        """
        return self._call(
            _UPSERT_INVESTMENT_ACCOUNTS,
            query={
                "successMode": success_mode,
            },
            body=request_body,
            opts=opts,
        )
