"""The portfolio groups API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_ADD_PORTFOLIO_TO_GROUP = Operation(
    "PortfolioGroupsApi.add_portfolio_to_group",
    "POST",
    "/api/portfoliogroups/{scope}/{code}/portfolios",
    lambda: models.PortfolioGroup,
    body=lambda: models.ResourceId | None,
    takes={"effectiveAt": "date"},
)
_ADD_SUB_GROUP_TO_GROUP = Operation(
    "PortfolioGroupsApi.add_sub_group_to_group",
    "POST",
    "/api/portfoliogroups/{scope}/{code}/subgroups",
    lambda: models.PortfolioGroup,
    body=lambda: models.ResourceId | None,
    takes={"effectiveAt": "date"},
)
_BUILD_TRANSACTIONS_FOR_PORTFOLIO_GROUP = PagedOperation(
    "PortfolioGroupsApi.build_transactions_for_portfolio_group",
    "POST",
    "/api/portfoliogroups/{scope}/{code}/transactions/$build",
    lambda: models.VersionedResourceListOfOutputTransaction,
    lambda: models.OutputTransaction,
    body=lambda: models.TransactionQueryParameters,
    takes={"asAt": "moment", "propertyKeys": "list", "limit": "number"},
)
_CREATE_PORTFOLIO_GROUP = Operation(
    "PortfolioGroupsApi.create_portfolio_group",
    "POST",
    "/api/portfoliogroups/{scope}",
    lambda: models.PortfolioGroup,
    body=lambda: models.CreatePortfolioGroupRequest | None,
    takes={},
)
_DELETE_GROUP_PROPERTIES = Operation(
    "PortfolioGroupsApi.delete_group_properties",
    "POST",
    "/api/portfoliogroups/{scope}/{code}/properties/$delete",
    lambda: models.DeletedEntityResponse,
    body=lambda: list[str],
    takes={"effectiveAt": "date"},
)
_DELETE_KEY_FROM_PORTFOLIO_GROUP_ACCESS_METADATA = Operation(
    "PortfolioGroupsApi.delete_key_from_portfolio_group_access_metadata",
    "DELETE",
    "/api/portfoliogroups/{scope}/{code}/metadata/{metadataKey}",
    lambda: models.DeletedEntityResponse,
    takes={"effectiveAt": "date", "effectiveUntil": "moment"},
)
_DELETE_PORTFOLIO_FROM_GROUP = Operation(
    "PortfolioGroupsApi.delete_portfolio_from_group",
    "DELETE",
    "/api/portfoliogroups/{scope}/{code}/portfolios/{portfolioScope}/{portfolioCode}",
    lambda: models.PortfolioGroup,
    takes={"effectiveAt": "date"},
)
_DELETE_PORTFOLIO_GROUP = Operation(
    "PortfolioGroupsApi.delete_portfolio_group",
    "DELETE",
    "/api/portfoliogroups/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_DELETE_SUB_GROUP_FROM_GROUP = Operation(
    "PortfolioGroupsApi.delete_sub_group_from_group",
    "DELETE",
    "/api/portfoliogroups/{scope}/{code}/subgroups/{subgroupScope}/{subgroupCode}",
    lambda: models.PortfolioGroup,
    takes={"effectiveAt": "date"},
)
_GET_A2_B_DATA_FOR_PORTFOLIO_GROUP = Operation(
    "PortfolioGroupsApi.get_a2_b_data_for_portfolio_group",
    "GET",
    "/api/portfoliogroups/{scope}/{code}/a2b",
    lambda: models.VersionedResourceListOfA2BDataRecord,
    takes={"fromEffectiveAt": "date", "toEffectiveAt": "date", "asAt": "moment", "propertyKeys": "list"},
)
_GET_GROUP_PROPERTIES = Operation(
    "PortfolioGroupsApi.get_group_properties",
    "GET",
    "/api/portfoliogroups/{scope}/{code}/properties",
    lambda: models.PortfolioGroupProperties,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_HOLDINGS_FOR_PORTFOLIO_GROUP = Operation(
    "PortfolioGroupsApi.get_holdings_for_portfolio_group",
    "GET",
    "/api/portfoliogroups/{scope}/{code}/holdings",
    lambda: models.VersionedResourceListOfPortfolioHolding,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "propertyKeys": "list",
        "byTaxlots": "flag",
        "includeSettlementEventsAfterDays": "number",
    },
)
_GET_PORTFOLIO_GROUP = Operation(
    "PortfolioGroupsApi.get_portfolio_group",
    "GET",
    "/api/portfoliogroups/{scope}/{code}",
    lambda: models.PortfolioGroup,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "relatedEntityPropertyKeys": "list",
        "relationshipDefinitionIds": "list",
        "propertyKeys": "list",
    },
)
_GET_PORTFOLIO_GROUP_ACCESS_METADATA_BY_KEY = Operation(
    "PortfolioGroupsApi.get_portfolio_group_access_metadata_by_key",
    "GET",
    "/api/portfoliogroups/{scope}/{code}/metadata/{metadataKey}",
    lambda: list[models.AccessMetadataValue],
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_PORTFOLIO_GROUP_COMMANDS = Operation(
    "PortfolioGroupsApi.get_portfolio_group_commands",
    "GET",
    "/api/portfoliogroups/{scope}/{code}/commands",
    lambda: models.ResourceListOfProcessedCommand,
    takes={"fromAsAt": "moment", "toAsAt": "moment"},
)
_GET_PORTFOLIO_GROUP_EXPANSION = Operation(
    "PortfolioGroupsApi.get_portfolio_group_expansion",
    "GET",
    "/api/portfoliogroups/{scope}/{code}/expansion",
    lambda: models.ExpandedGroup,
    takes={"effectiveAt": "date", "asAt": "moment", "propertyFilter": "list"},
)
_GET_PORTFOLIO_GROUP_METADATA = Operation(
    "PortfolioGroupsApi.get_portfolio_group_metadata",
    "GET",
    "/api/portfoliogroups/{scope}/{code}/metadata",
    lambda: dict[str, list[models.AccessMetadataValue]],
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_PORTFOLIO_GROUP_PROPERTY_TIME_SERIES = PagedOperation(
    "PortfolioGroupsApi.get_portfolio_group_property_time_series",
    "GET",
    "/api/portfoliogroups/{scope}/{code}/properties/time-series",
    lambda: models.ResourceListOfPropertyInterval,
    lambda: models.PropertyInterval,
    takes={"portfolioGroupEffectiveAt": "date", "asAt": "moment", "limit": "number"},
)
_GET_PORTFOLIO_GROUP_RELATIONS = Operation(
    "PortfolioGroupsApi.get_portfolio_group_relations",
    "GET",
    "/api/portfoliogroups/{scope}/{code}/relations",
    lambda: models.ResourceListOfRelation,
    takes={"effectiveAt": "date", "asAt": "moment", "identifierTypes": "list"},
)
_GET_PORTFOLIO_GROUP_RELATIONSHIPS = Operation(
    "PortfolioGroupsApi.get_portfolio_group_relationships",
    "GET",
    "/api/portfoliogroups/{scope}/{code}/relationships",
    lambda: models.ResourceListOfRelationship,
    takes={"effectiveAt": "date", "asAt": "moment", "identifierTypes": "list"},
)
_GET_TRANSACTIONS_FOR_PORTFOLIO_GROUP = PagedOperation(
    "PortfolioGroupsApi.get_transactions_for_portfolio_group",
    "GET",
    "/api/portfoliogroups/{scope}/{code}/transactions",
    lambda: models.VersionedResourceListOfTransaction,
    lambda: models.Transaction,
    takes={
        "fromTransactionDate": "date",
        "toTransactionDate": "date",
        "asAt": "moment",
        "propertyKeys": "list",
        "limit": "number",
        "showCancelledTransactions": "flag",
        "sortBy": "list",
    },
)
_LIST_ALL_PORTFOLIO_GROUPS = PagedOperation(
    "PortfolioGroupsApi.list_all_portfolio_groups",
    "GET",
    "/api/portfoliogroups",
    lambda: models.PagedResourceListOfPortfolioGroup,
    lambda: models.PortfolioGroup,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "limit": "number",
        "sortBy": "list",
        "relatedEntityPropertyKeys": "list",
        "relationshipDefinitionIds": "list",
        "propertyKeys": "list",
    },
)
_LIST_PORTFOLIO_GROUPS = PagedOperation(
    "PortfolioGroupsApi.list_portfolio_groups",
    "GET",
    "/api/portfoliogroups/{scope}",
    lambda: models.PagedResourceListOfPortfolioGroup,
    lambda: models.PortfolioGroup,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "limit": "number",
        "sortBy": "list",
        "relatedEntityPropertyKeys": "list",
        "relationshipDefinitionIds": "list",
        "propertyKeys": "list",
    },
)
_PATCH_PORTFOLIO_GROUP_ACCESS_METADATA = Operation(
    "PortfolioGroupsApi.patch_portfolio_group_access_metadata",
    "PATCH",
    "/api/portfoliogroups/{scope}/{code}/metadata",
    lambda: dict[str, list[models.AccessMetadataValue]],
    body=lambda: list[models.AccessMetadataOperation],
    takes={"effectiveAt": "date", "effectiveUntil": "moment"},
)
_UPDATE_PORTFOLIO_GROUP = Operation(
    "PortfolioGroupsApi.update_portfolio_group",
    "PUT",
    "/api/portfoliogroups/{scope}/{code}",
    lambda: models.PortfolioGroup,
    body=lambda: models.UpdatePortfolioGroupRequest | None,
    takes={"effectiveAt": "date"},
)
_UPSERT_GROUP_PROPERTIES = Operation(
    "PortfolioGroupsApi.upsert_group_properties",
    "POST",
    "/api/portfoliogroups/{scope}/{code}/properties/$upsert",
    lambda: models.PortfolioGroupProperties,
    body=lambda: dict[str, models.ModelProperty] | None,
    takes={},
)
_UPSERT_PORTFOLIO_GROUP_ACCESS_METADATA = Operation(
    "PortfolioGroupsApi.upsert_portfolio_group_access_metadata",
    "PUT",
    "/api/portfoliogroups/{scope}/{code}/metadata/{metadataKey}",
    lambda: models.ResourceListOfAccessMetadataValueOf,
    body=lambda: models.UpsertPortfolioGroupAccessMetadataRequest,
    takes={"effectiveAt": "date", "effectiveUntil": "moment"},
)


class PortfolioGroupsApi(Api):
    """The portfolio groups operations of LUSID (27 of them).

    Groups of portfolios and of other groups, nested at most five deep: their members over time, holdings and
    transactions over all members. Deleting a group leaves its portfolios.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def add_portfolio_to_group(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        resource_id: models.ResourceId | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PortfolioGroup]:
        """Add portfolio to group.

        Adds a portfolio to a group from an effective date. One that is in it already stays in it once.

        The portfolio must exist.

        `POST /api/portfoliogroups/{scope}/{code}/portfolios`, release stage: EarlyAccess.

        Args:
            scope: the scope of the portfolio group.
            code: the code of the portfolio group, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            resource_id: the identifier of the resource.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PortfolioGroup`.

        Example:
            ```python
            member = models.ResourceId(scope="demo", code="us-equities")
            await factory.build(api.PortfolioGroupsApi).add_portfolio_to_group(
                "demo", "equities", effective_at="2024-01-01", resource_id=member
            )
            ```
        """
        return self._call(
            _ADD_PORTFOLIO_TO_GROUP,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
            },
            body=resource_id,
            opts=opts,
        )

    def add_sub_group_to_group(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        resource_id: models.ResourceId | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PortfolioGroup]:
        """Add sub group to group.

        Adds another portfolio group as a sub-group from an effective date and returns the group.

        Groups nest at most five deep.

        A group that would contain itself is refused, code 133.

        `POST /api/portfoliogroups/{scope}/{code}/subgroups`, release stage: EarlyAccess.

        Args:
            scope: the scope of the portfolio group.
            code: the code of the portfolio group, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            resource_id: the identifier of the resource.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PortfolioGroup`.
        """
        return self._call(
            _ADD_SUB_GROUP_TO_GROUP,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
            },
            body=resource_id,
            opts=opts,
        )

    def build_transactions_for_portfolio_group(
        self,
        scope: str,
        code: str,
        transaction_query_parameters: models.TransactionQueryParameters | Mapping[str, Any],
        as_at: datetime | str | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        limit: int | None = None,
        page: str | None = None,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        membership_type: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.VersionedResourceListOfOutputTransaction, models.OutputTransaction]:
        """Build transactions for portfolio group.

        Lists what the holdings of all members are computed from: stored transactions and those that LUSID
        makes of events and adjustments. Window and query mode are in the body; those of a derived portfolio
        include its parents'.

        100 a page unless `limit` says otherwise.

        `POST /api/portfoliogroups/{scope}/{code}/transactions/$build`, release stage: Production.

        Args:
            scope: the scope of the portfolio group.
            code: the code of the portfolio group, unique in its scope.
            transaction_query_parameters: the JSON body.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            data_model_scope: the scope of a custom data model to read the entities through.
            data_model_code: the code of a custom data model to read the entities through.
            membership_type: which members of the data model to return; All, Member or Candidate, or a value added since.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.VersionedResourceListOfOutputTransaction`; `.items()` yields every
            `models.OutputTransaction`, `.pages()` every page.
        """
        return self._paged_call(
            _BUILD_TRANSACTIONS_FOR_PORTFOLIO_GROUP,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
                "filter": filter,
                "propertyKeys": property_keys,
                "limit": limit,
                "page": page,
                "dataModelScope": data_model_scope,
                "dataModelCode": data_model_code,
                "membershipType": membership_type,
            },
            body=transaction_query_parameters,
            opts=opts,
        )

    def create_portfolio_group(
        self,
        scope: str,
        create_portfolio_group_request: models.CreatePortfolioGroupRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PortfolioGroup]:
        """Create portfolio group.

        Creates a group of portfolios, from any scopes, and of other groups.

        Groups nest at most five deep.

        Where a portfolio does not exist nothing is created. A group that would contain itself is refused,
        code 133.

        `POST /api/portfoliogroups/{scope}`, release stage: Production.

        Args:
            scope: the scope of the portfolio group.
            create_portfolio_group_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PortfolioGroup`.

        Example:
            ```python
            request = models.CreatePortfolioGroupRequest(
                code="equities",
                display_name="Equities",
                values=[models.ResourceId(scope="demo", code="uk-equities")],
            )
            await factory.build(api.PortfolioGroupsApi).create_portfolio_group(
                "demo", create_portfolio_group_request=request
            )
            ```
        """
        return self._call(
            _CREATE_PORTFOLIO_GROUP,
            path={
                "scope": scope,
            },
            body=create_portfolio_group_request,
            opts=opts,
        )

    def delete_group_properties(
        self,
        scope: str,
        code: str,
        request_body: Sequence[str],
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete group properties.

        Deletes property values of a group. The keys must be of the `PortfolioGroup` domain.

        Time-variant properties need `effective_at` (code 194); perpetual ones refuse it (code 195).

        `POST /api/portfoliogroups/{scope}/{code}/properties/$delete`, release stage: EarlyAccess.

        Args:
            scope: the scope of the portfolio group.
            code: the code of the portfolio group, unique in its scope.
            request_body: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_GROUP_PROPERTIES,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
            },
            body=request_body,
            opts=opts,
        )

    def delete_key_from_portfolio_group_access_metadata(
        self,
        scope: str,
        code: str,
        metadata_key: str,
        effective_at: datetime | date | str | None = None,
        effective_until: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete key from portfolio group access metadata.

        Deletes the entry of a group's access metadata that has exactly this key. Other keys stay.

        `DELETE /api/portfoliogroups/{scope}/{code}/metadata/{metadataKey}`, release stage: EarlyAccess.

        Args:
            scope: the scope of the portfolio group.
            code: the code of the portfolio group, unique in its scope.
            metadata_key: the key of the access metadata entry.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            effective_until: the end, exclusive, of the period of business time for which the change holds. Default: without end.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_KEY_FROM_PORTFOLIO_GROUP_ACCESS_METADATA,
            path={
                "scope": scope,
                "code": code,
                "metadataKey": metadata_key,
            },
            query={
                "effectiveAt": effective_at,
                "effectiveUntil": effective_until,
            },
            opts=opts,
        )

    def delete_portfolio_from_group(
        self,
        scope: str,
        code: str,
        portfolio_scope: str,
        portfolio_code: str,
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PortfolioGroup]:
        """Delete portfolio from group.

        Takes a portfolio out of a group from an effective date. The portfolio itself stays.

        `DELETE /api/portfoliogroups/{scope}/{code}/portfolios/{portfolioScope}/{portfolioCode}`, release
        stage: EarlyAccess.

        Args:
            scope: the scope of the portfolio group.
            code: the code of the portfolio group, unique in its scope.
            portfolio_scope: the scope of the portfolio.
            portfolio_code: the code of the portfolio.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PortfolioGroup`.

        Example:
            ```python
            await factory.build(api.PortfolioGroupsApi).delete_portfolio_from_group(
                "demo", "equities", "demo", "us-equities", effective_at="2024-06-30"
            )
            ```
        """
        return self._call(
            _DELETE_PORTFOLIO_FROM_GROUP,
            path={
                "scope": scope,
                "code": code,
                "portfolioScope": portfolio_scope,
                "portfolioCode": portfolio_code,
            },
            query={
                "effectiveAt": effective_at,
            },
            opts=opts,
        )

    def delete_portfolio_group(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete portfolio group.

        Deletes a group, whether or not it has members: it is gone at every effective date. Its portfolios and
        sub-groups stay.

        `DELETE /api/portfoliogroups/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope of the portfolio group.
            code: the code of the portfolio group, unique in its scope.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.

        Example:
            ```python
            await factory.build(api.PortfolioGroupsApi).delete_portfolio_group("demo", "equities")
            ```
        """
        return self._call(
            _DELETE_PORTFOLIO_GROUP,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def delete_sub_group_from_group(
        self,
        scope: str,
        code: str,
        subgroup_scope: str,
        subgroup_code: str,
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PortfolioGroup]:
        """Delete sub group from group.

        Takes a sub-group out of a group from an effective date and returns the group. The sub-group itself
        and its portfolios stay.

        `DELETE /api/portfoliogroups/{scope}/{code}/subgroups/{subgroupScope}/{subgroupCode}`, release stage:
        EarlyAccess.

        Args:
            scope: the scope of the portfolio group.
            code: the code of the portfolio group, unique in its scope.
            subgroup_scope: the scope of the sub-group.
            subgroup_code: the code of the sub-group.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PortfolioGroup`.
        """
        return self._call(
            _DELETE_SUB_GROUP_FROM_GROUP,
            path={
                "scope": scope,
                "code": code,
                "subgroupScope": subgroup_scope,
                "subgroupCode": subgroup_code,
            },
            query={
                "effectiveAt": effective_at,
            },
            opts=opts,
        )

    def get_a2_b_data_for_portfolio_group(
        self,
        scope: str,
        code: str,
        from_effective_at: datetime | date | str,
        to_effective_at: datetime | date | str,
        as_at: datetime | str | None = None,
        recipe_id_scope: str | None = None,
        recipe_id_code: str | None = None,
        property_keys: Sequence[str] | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.VersionedResourceListOfA2BDataRecord]:
        """Get a 2 b data for portfolio group.

        Attributes the change of value of every transaction portfolio in the group between two dates, holding
        by holding (an A2B report): start value, flows, gains and carry add up to the end value. The recipe
        must find market data for both dates.

        `GET /api/portfoliogroups/{scope}/{code}/a2b`, release stage: EarlyAccess.

        Args:
            scope: the scope of the portfolio group.
            code: the code of the portfolio group, unique in its scope.
            from_effective_at: the start of the window of business time to return.
            to_effective_at: the end of the window of business time to return.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            recipe_id_scope: the scope of the valuation recipe.
            recipe_id_code: the code of the valuation recipe.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.VersionedResourceListOfA2BDataRecord`.
        """
        return self._call(
            _GET_A2_B_DATA_FOR_PORTFOLIO_GROUP,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "fromEffectiveAt": from_effective_at,
                "toEffectiveAt": to_effective_at,
                "asAt": as_at,
                "recipeIdScope": recipe_id_scope,
                "recipeIdCode": recipe_id_code,
                "propertyKeys": property_keys,
                "filter": filter,
            },
            opts=opts,
        )

    def get_group_properties(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PortfolioGroupProperties]:
        """Get group properties.

        Reads all property values of a group, by key, at an effective date and as at a moment.

        `GET /api/portfoliogroups/{scope}/{code}/properties`, release stage: EarlyAccess.

        Args:
            scope: the scope of the portfolio group.
            code: the code of the portfolio group, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PortfolioGroupProperties`.
        """
        return self._call(
            _GET_GROUP_PROPERTIES,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_holdings_for_portfolio_group(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        by_taxlots: bool | None = None,
        include_settlement_events_after_days: int | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.VersionedResourceListOfPortfolioHolding]:
        """Get holdings for portfolio group.

        Computes the holdings of every portfolio in a group and its sub-groups, a row for each portfolio:
        `Holding/default/SourcePortfolioId` and `SourcePortfolioScope` tell them apart.

        `GET /api/portfoliogroups/{scope}/{code}/holdings`, release stage: Production.

        Args:
            scope: the scope of the portfolio group.
            code: the code of the portfolio group, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            by_taxlots: whether to return a row for each tax lot rather than one for each holding. Default: one for each holding.
            include_settlement_events_after_days: how many days after settlement to keep showing settlement events.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.VersionedResourceListOfPortfolioHolding`.

        Example:
            ```python
            holdings = await factory.build(api.PortfolioGroupsApi).get_holdings_for_portfolio_group(
                "demo", "equities"
            )
            for holding in holdings.values:
                print(holding.instrument_uid, holding.units)
            ```
        """
        return self._call(
            _GET_HOLDINGS_FOR_PORTFOLIO_GROUP,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "filter": filter,
                "propertyKeys": property_keys,
                "byTaxlots": by_taxlots,
                "includeSettlementEventsAfterDays": include_settlement_events_after_days,
            },
            opts=opts,
        )

    def get_portfolio_group(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        related_entity_property_keys: Sequence[str] | None = None,
        relationship_definition_ids: Sequence[str] | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PortfolioGroup]:
        """Get portfolio group.

        Reads a group with its portfolios and sub-groups, at an effective date and as at a moment.

        `NotFoundException`, code 108.

        `GET /api/portfoliogroups/{scope}/{code}`, release stage: Production.

        Args:
            scope: the scope of the portfolio group.
            code: the code of the portfolio group, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            related_entity_property_keys: keys of properties to return for entities that results are related to, as `domain/scope/code`.
            relationship_definition_ids: relationship definitions whose relationships to return with each result, as `domain/scope/code`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PortfolioGroup`.

        Example:
            ```python
            group = await factory.build(api.PortfolioGroupsApi).get_portfolio_group("demo", "equities")
            print(group.portfolios, group.sub_groups)
            ```
        """
        return self._call(
            _GET_PORTFOLIO_GROUP,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "relatedEntityPropertyKeys": related_entity_property_keys,
                "relationshipDefinitionIds": relationship_definition_ids,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def get_portfolio_group_access_metadata_by_key(
        self,
        scope: str,
        code: str,
        metadata_key: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[list[models.AccessMetadataValue]]:
        """Get portfolio group access metadata by key.

        Reads the access metadata values stored under exactly this key of a group, in force at an effective
        date.

        `GET /api/portfoliogroups/{scope}/{code}/metadata/{metadataKey}`, release stage: EarlyAccess.

        Args:
            scope: the scope of the portfolio group.
            code: the code of the portfolio group, unique in its scope.
            metadata_key: the key of the access metadata entry.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `list[models.AccessMetadataValue]`.
        """
        return self._call(
            _GET_PORTFOLIO_GROUP_ACCESS_METADATA_BY_KEY,
            path={
                "scope": scope,
                "code": code,
                "metadataKey": metadata_key,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_portfolio_group_commands(
        self,
        scope: str,
        code: str,
        from_as_at: datetime | str | None = None,
        to_as_at: datetime | str | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfProcessedCommand]:
        """Get portfolio group commands.

        Lists the commands that changed a group in a window of system time, with who sent them and when.

        `GET /api/portfoliogroups/{scope}/{code}/commands`, release stage: Production.

        Args:
            scope: the scope of the portfolio group.
            code: the code of the portfolio group, unique in its scope.
            from_as_at: the start of the window of system time to return. Default: the beginning.
            to_as_at: the end of the window of system time to return. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfProcessedCommand`.
        """
        return self._call(
            _GET_PORTFOLIO_GROUP_COMMANDS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "fromAsAt": from_as_at,
                "toAsAt": to_as_at,
                "filter": filter,
            },
            opts=opts,
        )

    def get_portfolio_group_expansion(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        property_filter: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ExpandedGroup]:
        """Get portfolio group expansion.

        Reads a group with its portfolios in full, those of sub-groups too.

        `GET /api/portfoliogroups/{scope}/{code}/expansion`, release stage: EarlyAccess.

        Args:
            scope: the scope of the portfolio group.
            code: the code of the portfolio group, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_filter: keys of portfolio properties to return, as `Portfolio/scope/code`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ExpandedGroup`.

        Example:
            ```python
            expanded = await factory.build(api.PortfolioGroupsApi).get_portfolio_group_expansion(
                "demo", "equities"
            )
            print(expanded.values)
            ```
        """
        return self._call(
            _GET_PORTFOLIO_GROUP_EXPANSION,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "propertyFilter": property_filter,
            },
            opts=opts,
        )

    def get_portfolio_group_metadata(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[dict[str, list[models.AccessMetadataValue]]]:
        """Get portfolio group metadata.

        Reads all access metadata of a group: for each key the values in force at an effective date.

        `GET /api/portfoliogroups/{scope}/{code}/metadata`, release stage: EarlyAccess.

        Args:
            scope: the scope of the portfolio group.
            code: the code of the portfolio group, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `dict[str, list[models.AccessMetadataValue]]`.
        """
        return self._call(
            _GET_PORTFOLIO_GROUP_METADATA,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_portfolio_group_property_time_series(
        self,
        scope: str,
        code: str,
        property_key: str,
        portfolio_group_effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        page: str | None = None,
        limit: int | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfPropertyInterval, models.PropertyInterval]:
        """Get portfolio group property time series.

        Reads the whole history of one property of a group: each value with the periods of business time for
        which it held and of system time for which it was known.

        `GET /api/portfoliogroups/{scope}/{code}/properties/time-series`, release stage: EarlyAccess.

        Args:
            scope: the scope of the portfolio group.
            code: the code of the portfolio group, unique in its scope.
            property_key: the key of the property, as `domain/scope/code`.
            portfolio_group_effective_at: the moment of business time at which to look up the portfolio group. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfPropertyInterval`; `.items()` yields every
            `models.PropertyInterval`, `.pages()` every page.
        """
        return self._paged_call(
            _GET_PORTFOLIO_GROUP_PROPERTY_TIME_SERIES,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "propertyKey": property_key,
                "portfolioGroupEffectiveAt": portfolio_group_effective_at,
                "asAt": as_at,
                "filter": filter,
                "page": page,
                "limit": limit,
            },
            opts=opts,
        )

    def get_portfolio_group_relations(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        identifier_types: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfRelation]:
        """Get portfolio group relations.

        Lists the relations of a group to other entities at an effective date. The older form of
        `get_portfolio_group_relationships`.

        `GET /api/portfoliogroups/{scope}/{code}/relations`, release stage: Experimental.

        Args:
            scope: the scope of the portfolio group.
            code: the code of the portfolio group, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            identifier_types: which kinds of identifiers to return for the related entities.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfRelation`.
        """
        return self._call(
            _GET_PORTFOLIO_GROUP_RELATIONS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "filter": filter,
                "identifierTypes": identifier_types,
            },
            opts=opts,
        )

    def get_portfolio_group_relationships(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        identifier_types: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfRelationship]:
        """Get portfolio group relationships.

        Lists the relationships of a group at an effective date, each with the related entity and the
        direction in which it is described.

        `GET /api/portfoliogroups/{scope}/{code}/relationships`, release stage: EarlyAccess.

        Args:
            scope: the scope of the portfolio group.
            code: the code of the portfolio group, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            identifier_types: which kinds of identifiers to return for the related entities.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfRelationship`.
        """
        return self._call(
            _GET_PORTFOLIO_GROUP_RELATIONSHIPS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "filter": filter,
                "identifierTypes": identifier_types,
            },
            opts=opts,
        )

    def get_transactions_for_portfolio_group(
        self,
        scope: str,
        code: str,
        from_transaction_date: datetime | date | str | None = None,
        to_transaction_date: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        limit: int | None = None,
        page: str | None = None,
        show_cancelled_transactions: bool | None = None,
        sort_by: Sequence[str] | None = None,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        membership_type: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.VersionedResourceListOfTransaction, models.Transaction]:
        """Get transactions for portfolio group.

        Lists the transactions of every portfolio in a group and its sub-groups.

        `GET /api/portfoliogroups/{scope}/{code}/transactions`, release stage: Production.

        Args:
            scope: the scope of the portfolio group.
            code: the code of the portfolio group, unique in its scope.
            from_transaction_date: the first transaction date to return, inclusive: a datetime or a cut label.
            to_transaction_date: the last transaction date to return, inclusive: a datetime or a cut label.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            show_cancelled_transactions: whether to return cancelled transactions as well. Default: no.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            data_model_scope: the scope of a custom data model to read the entities through.
            data_model_code: the code of a custom data model to read the entities through.
            membership_type: which members of the data model to return; All, Member or Candidate, or a value added since.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.VersionedResourceListOfTransaction`; `.items()` yields every
            `models.Transaction`, `.pages()` every page.

        Example:
            ```python
            transactions = factory.build(api.PortfolioGroupsApi).get_transactions_for_portfolio_group(
                "demo", "equities"
            )
            async for transaction in transactions.items():
                print(transaction.transaction_id)
            ```
        """
        return self._paged_call(
            _GET_TRANSACTIONS_FOR_PORTFOLIO_GROUP,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "fromTransactionDate": from_transaction_date,
                "toTransactionDate": to_transaction_date,
                "asAt": as_at,
                "filter": filter,
                "propertyKeys": property_keys,
                "limit": limit,
                "page": page,
                "showCancelledTransactions": show_cancelled_transactions,
                "sortBy": sort_by,
                "dataModelScope": data_model_scope,
                "dataModelCode": data_model_code,
                "membershipType": membership_type,
            },
            opts=opts,
        )

    def list_all_portfolio_groups(
        self,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        related_entity_property_keys: Sequence[str] | None = None,
        relationship_definition_ids: Sequence[str] | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfPortfolioGroup, models.PortfolioGroup]:
        """List all portfolio groups.

        Lists the portfolio groups of all scopes that the caller may see, at an effective date.
        `list_portfolio_groups` lists one scope.

        `GET /api/portfoliogroups`, release stage: Production.

        Args:
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            related_entity_property_keys: keys of properties to return for entities that results are related to, as `domain/scope/code`.
            relationship_definition_ids: relationship definitions whose relationships to return with each result, as `domain/scope/code`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfPortfolioGroup`; `.items()` yields every
            `models.PortfolioGroup`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_ALL_PORTFOLIO_GROUPS,
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
                "relatedEntityPropertyKeys": related_entity_property_keys,
                "relationshipDefinitionIds": relationship_definition_ids,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def list_portfolio_groups(
        self,
        scope: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        related_entity_property_keys: Sequence[str] | None = None,
        relationship_definition_ids: Sequence[str] | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfPortfolioGroup, models.PortfolioGroup]:
        """List portfolio groups.

        Lists the portfolio groups of one scope, at an effective date and as at a moment, each with its
        portfolios and sub-groups. Only properties named in `property_keys` are returned.

        All in one response unless `limit` is given.

        `GET /api/portfoliogroups/{scope}`, release stage: Production.

        Args:
            scope: the scope of the portfolio group.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            related_entity_property_keys: keys of properties to return for entities that results are related to, as `domain/scope/code`.
            relationship_definition_ids: relationship definitions whose relationships to return with each result, as `domain/scope/code`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfPortfolioGroup`; `.items()` yields every
            `models.PortfolioGroup`, `.pages()` every page.

        Example:
            ```python
            async for group in (
                factory.build(api.PortfolioGroupsApi).list_portfolio_groups("demo").items()
            ):
                print(group.id.code)
            ```
        """
        return self._paged_call(
            _LIST_PORTFOLIO_GROUPS,
            path={
                "scope": scope,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
                "relatedEntityPropertyKeys": related_entity_property_keys,
                "relationshipDefinitionIds": relationship_definition_ids,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def patch_portfolio_group_access_metadata(
        self,
        scope: str,
        code: str,
        access_metadata_operation: Sequence[models.AccessMetadataOperation | Mapping[str, Any]],
        effective_at: datetime | date | str | None = None,
        effective_until: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[dict[str, list[models.AccessMetadataValue]]]:
        """Patch portfolio group access metadata.

        Adds or replaces entries of a group's access metadata by JSON patch and returns the entries affected.
        Access is decided by the entry in force at present.

        The only operation is `add`, and paths are metadata keys.

        `PATCH /api/portfoliogroups/{scope}/{code}/metadata`, release stage: EarlyAccess.

        Args:
            scope: the scope of the portfolio group.
            code: the code of the portfolio group, unique in its scope.
            access_metadata_operation: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            effective_until: the end, exclusive, of the period of business time for which the change holds. Default: without end.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `dict[str, list[models.AccessMetadataValue]]`.
        """
        return self._call(
            _PATCH_PORTFOLIO_GROUP_ACCESS_METADATA,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "effectiveUntil": effective_until,
            },
            body=access_metadata_operation,
            opts=opts,
        )

    def update_portfolio_group(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        update_portfolio_group_request: models.UpdatePortfolioGroupRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PortfolioGroup]:
        """Update portfolio group.

        Replaces the name and description of a group. A description that is left out is cleared; members are
        changed by the operations that add and delete them.

        `PUT /api/portfoliogroups/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope of the portfolio group.
            code: the code of the portfolio group, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            update_portfolio_group_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PortfolioGroup`.
        """
        return self._call(
            _UPDATE_PORTFOLIO_GROUP,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
            },
            body=update_portfolio_group_request,
            opts=opts,
        )

    def upsert_group_properties(
        self,
        scope: str,
        code: str,
        request_body: Mapping[str, models.ModelProperty | Mapping[str, Any]] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PortfolioGroupProperties]:
        """Upsert group properties.

        Sets property values of a group, keyed by property key. Keys must be of the `PortfolioGroup` domain;
        those that are not named stay, and a value of null deletes. A time-variant value holds from its
        `effectiveFrom` to the next one.

        `POST /api/portfoliogroups/{scope}/{code}/properties/$upsert`, release stage: EarlyAccess.

        Args:
            scope: the scope of the portfolio group.
            code: the code of the portfolio group, unique in its scope.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PortfolioGroupProperties`.
        """
        return self._call(
            _UPSERT_GROUP_PROPERTIES,
            path={
                "scope": scope,
                "code": code,
            },
            body=request_body,
            opts=opts,
        )

    def upsert_portfolio_group_access_metadata(
        self,
        scope: str,
        code: str,
        metadata_key: str,
        upsert_portfolio_group_access_metadata_request: (
            models.UpsertPortfolioGroupAccessMetadataRequest | Mapping[str, Any]
        ),
        effective_at: datetime | date | str | None = None,
        effective_until: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfAccessMetadataValueOf]:
        """Upsert portfolio group access metadata.

        Stores the access metadata of a group under one key, replacing what the key held, from `effective_at`
        and until `effective_until` where that is given. Access is decided by the entry in force at present.

        `PUT /api/portfoliogroups/{scope}/{code}/metadata/{metadataKey}`, release stage: Production.

        Args:
            scope: the scope of the portfolio group.
            code: the code of the portfolio group, unique in its scope.
            metadata_key: the key of the access metadata entry.
            upsert_portfolio_group_access_metadata_request: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            effective_until: the end, exclusive, of the period of business time for which the change holds. Default: without end.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfAccessMetadataValueOf`.
        """
        return self._call(
            _UPSERT_PORTFOLIO_GROUP_ACCESS_METADATA,
            path={
                "scope": scope,
                "code": code,
                "metadataKey": metadata_key,
            },
            query={
                "effectiveAt": effective_at,
                "effectiveUntil": effective_until,
            },
            body=upsert_portfolio_group_access_metadata_request,
            opts=opts,
        )
