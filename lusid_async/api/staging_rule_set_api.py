"""The staging rule set API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_STAGING_RULE_SET = Operation(
    "StagingRuleSetApi.create_staging_rule_set",
    "POST",
    "/api/stagingrulesets/{entityType}",
    lambda: models.StagingRuleSet,
    body=lambda: models.CreateStagingRuleSetRequest,
    takes={},
)
_DELETE_STAGING_RULE_SET = Operation(
    "StagingRuleSetApi.delete_staging_rule_set",
    "DELETE",
    "/api/stagingrulesets/{entityType}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_STAGING_RULE_SET = Operation(
    "StagingRuleSetApi.get_staging_rule_set",
    "GET",
    "/api/stagingrulesets/{entityType}",
    lambda: models.StagingRuleSet,
    takes={"asAt": "moment"},
)
_LIST_STAGING_RULE_SETS = PagedOperation(
    "StagingRuleSetApi.list_staging_rule_sets",
    "GET",
    "/api/stagingrulesets",
    lambda: models.PagedResourceListOfStagingRuleSet,
    lambda: models.StagingRuleSet,
    takes={"asAt": "moment", "sortBy": "list", "limit": "number"},
)
_UPDATE_STAGING_RULE_SET = Operation(
    "StagingRuleSetApi.update_staging_rule_set",
    "PUT",
    "/api/stagingrulesets/{entityType}",
    lambda: models.StagingRuleSet,
    body=lambda: models.UpdateStagingRuleSetRequest,
    takes={},
)


class StagingRuleSetApi(Api):
    """The staging rule set operations of LUSID (5 of them).

    Rules that say which changes to an entity type wait for whose approval.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_staging_rule_set(
        self,
        entity_type: str,
        create_staging_rule_set_request: models.CreateStagingRuleSetRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.StagingRuleSet]:
        """Create staging rule set.

        Creates the staging rules of an entity type: which changes wait, and whose approval they need.

        One set of rules for each entity type.

        `POST /api/stagingrulesets/{entityType}`, release stage: Production.

        Args:
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            create_staging_rule_set_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.StagingRuleSet`.
        """
        return self._call(
            _CREATE_STAGING_RULE_SET,
            path={
                "entityType": entity_type,
            },
            body=create_staging_rule_set_request,
            opts=opts,
        )

    def delete_staging_rule_set(
        self,
        entity_type: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete staging rule set.

        Deletes the staging rules of an entity type: later changes are made at once. Earlier as-at times still
        show the rules.

        `DELETE /api/stagingrulesets/{entityType}`, release stage: Production.

        Args:
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_STAGING_RULE_SET,
            path={
                "entityType": entity_type,
            },
            opts=opts,
        )

    def get_staging_rule_set(
        self,
        entity_type: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.StagingRuleSet]:
        """Get staging rule set.

        Reads the staging rules of an entity type, as at a moment.

        `NotFoundException` where the type has none.

        `GET /api/stagingrulesets/{entityType}`, release stage: Production.

        Args:
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.StagingRuleSet`.
        """
        return self._call(
            _GET_STAGING_RULE_SET,
            path={
                "entityType": entity_type,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_staging_rule_sets(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfStagingRuleSet, models.StagingRuleSet]:
        """List staging rule sets.

        Lists the staging rules of all entity types, as at a moment.

        `GET /api/stagingrulesets`, release stage: Production.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfStagingRuleSet`; `.items()` yields every
            `models.StagingRuleSet`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_STAGING_RULE_SETS,
            query={
                "asAt": as_at,
                "page": page,
                "sortBy": sort_by,
                "limit": limit,
                "filter": filter,
            },
            opts=opts,
        )

    def update_staging_rule_set(
        self,
        entity_type: str,
        update_staging_rule_set_request: models.UpdateStagingRuleSetRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.StagingRuleSet]:
        """Update staging rule set.

        Replaces the staging rules of an entity type. Rules that the request does not repeat are gone.

        `PUT /api/stagingrulesets/{entityType}`, release stage: Production.

        Args:
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            update_staging_rule_set_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.StagingRuleSet`.
        """
        return self._call(
            _UPDATE_STAGING_RULE_SET,
            path={
                "entityType": entity_type,
            },
            body=update_staging_rule_set_request,
            opts=opts,
        )
