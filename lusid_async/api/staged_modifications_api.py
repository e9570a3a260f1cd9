"""The staged modifications API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_ADD_DECISION = Operation(
    "StagedModificationsApi.add_decision",
    "POST",
    "/api/stagedmodifications/{id}/decision",
    lambda: models.StagedModification,
    body=lambda: models.StagedModificationDecisionRequest,
    takes={},
)
_GET_STAGED_MODIFICATION = Operation(
    "StagedModificationsApi.get_staged_modification",
    "GET",
    "/api/stagedmodifications/{id}",
    lambda: models.StagedModification,
    takes={"asAt": "moment"},
)
_LIST_REQUESTED_CHANGES = PagedOperation(
    "StagedModificationsApi.list_requested_changes",
    "GET",
    "/api/stagedmodifications/{id}/requestedChanges",
    lambda: models.PagedResourceListOfStagedModificationsRequestedChangeInterval,
    lambda: models.StagedModificationsRequestedChangeInterval,
    takes={"asAt": "moment", "limit": "number", "sortBy": "list"},
)
_LIST_STAGED_MODIFICATIONS = PagedOperation(
    "StagedModificationsApi.list_staged_modifications",
    "GET",
    "/api/stagedmodifications",
    lambda: models.PagedResourceListOfStagedModification,
    lambda: models.StagedModification,
    takes={"asAt": "moment", "limit": "number", "sortBy": "list"},
)


class StagedModificationsApi(Api):
    """The staged modifications operations of LUSID (4 of them).

    Changes that wait for approval: their details and the decisions on them.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def add_decision(
        self,
        id: str,
        staged_modification_decision_request: models.StagedModificationDecisionRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.StagedModification]:
        """Add decision.

        Approves or rejects a staged modification, with a comment. Once its rule has the approvals that it
        asks for, the change is made.

        `POST /api/stagedmodifications/{id}/decision`, release stage: Production.

        Args:
            id: the identifier of the entity.
            staged_modification_decision_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.StagedModification`.
        """
        return self._call(
            _ADD_DECISION,
            path={
                "id": id,
            },
            body=staged_modification_decision_request,
            opts=opts,
        )

    def get_staged_modification(
        self,
        id: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.StagedModification]:
        """Get staged modification.

        Reads a staged modification, as at a moment: the change, who asked for it and why, the rule that
        staged it, the decisions so far and its status.

        `NotFoundException` where there is none of that identifier.

        `GET /api/stagedmodifications/{id}`, release stage: Production.

        Args:
            id: the identifier of the entity.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.StagedModification`.
        """
        return self._call(
            _GET_STAGED_MODIFICATION,
            path={
                "id": id,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_requested_changes(
        self,
        id: str,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[
        models.PagedResourceListOfStagedModificationsRequestedChangeInterval, models.StagedModificationsRequestedChangeInterval
    ]:
        """List requested changes.

        Lists what a staged modification would change: for each attribute and period of business time the
        value before and after.

        100 a page unless `limit` says otherwise.

        `GET /api/stagedmodifications/{id}/requestedChanges`, release stage: Production.

        Args:
            id: the identifier of the entity.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfStagedModificationsRequestedChangeInterval`; `.items()`
            yields every `models.StagedModificationsRequestedChangeInterval`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_REQUESTED_CHANGES,
            path={
                "id": id,
            },
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
            },
            opts=opts,
        )

    def list_staged_modifications(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfStagedModification, models.StagedModification]:
        """List staged modifications.

        Lists staged modifications of all entity types, with status and number of decisions.

        100 a page unless `limit` says otherwise.

        `GET /api/stagedmodifications`, release stage: Production.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfStagedModification`; `.items()` yields every
            `models.StagedModification`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_STAGED_MODIFICATIONS,
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
            },
            opts=opts,
        )
