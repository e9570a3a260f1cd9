"""The group reconciliations API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_BATCH_UPDATE_COMPARISON_RESULTS = Operation(
    "GroupReconciliationsApi.batch_update_comparison_results",
    "POST",
    "/api/reconciliations/groupreconciliationdefinitions/{scope}/{code}/comparisonresults/$batchReview",
    lambda: models.BatchUpdateUserReviewForComparisonResultResponse,
    body=lambda: list[models.BatchUpdateUserReviewForComparisonResultRequest],
    takes={},
)
_CREATE_COMPARISON_RULESET = Operation(
    "GroupReconciliationsApi.create_comparison_ruleset",
    "POST",
    "/api/reconciliations/comparisonrulesets",
    lambda: models.GroupReconciliationComparisonRuleset,
    body=lambda: models.CreateGroupReconciliationComparisonRulesetRequest | None,
    takes={},
)
_CREATE_GROUP_RECONCILIATION_DEFINITION = Operation(
    "GroupReconciliationsApi.create_group_reconciliation_definition",
    "POST",
    "/api/reconciliations/groupreconciliationdefinitions",
    lambda: models.GroupReconciliationDefinition,
    body=lambda: models.CreateGroupReconciliationDefinitionRequest | None,
    takes={},
)
_DELETE_COMPARISON_RULESET = Operation(
    "GroupReconciliationsApi.delete_comparison_ruleset",
    "DELETE",
    "/api/reconciliations/comparisonrulesets/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_DELETE_GROUP_RECONCILIATION_DEFINITION = Operation(
    "GroupReconciliationsApi.delete_group_reconciliation_definition",
    "DELETE",
    "/api/reconciliations/groupreconciliationdefinitions/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_COMPARISON_RESULT = Operation(
    "GroupReconciliationsApi.get_comparison_result",
    "GET",
    "/api/reconciliations/groupreconciliationdefinitions/{scope}/{code}/{resultId}",
    lambda: models.GroupReconciliationComparisonResult,
    takes={"asAt": "moment"},
)
_GET_COMPARISON_RULESET = Operation(
    "GroupReconciliationsApi.get_comparison_ruleset",
    "GET",
    "/api/reconciliations/comparisonrulesets/{scope}/{code}",
    lambda: models.GroupReconciliationComparisonRuleset,
    takes={"asAt": "moment"},
)
_GET_GROUP_RECONCILIATION_DEFINITION = Operation(
    "GroupReconciliationsApi.get_group_reconciliation_definition",
    "GET",
    "/api/reconciliations/groupreconciliationdefinitions/{scope}/{code}",
    lambda: models.GroupReconciliationDefinition,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_LIST_COMPARISON_RESULTS = PagedOperation(
    "GroupReconciliationsApi.list_comparison_results",
    "GET",
    "/api/reconciliations/comparisonresults",
    lambda: models.PagedResourceListOfGroupReconciliationComparisonResult,
    lambda: models.GroupReconciliationComparisonResult,
    takes={"asAt": "moment", "sortBy": "list", "limit": "number"},
)
_LIST_COMPARISON_RULESETS = PagedOperation(
    "GroupReconciliationsApi.list_comparison_rulesets",
    "GET",
    "/api/reconciliations/comparisonrulesets",
    lambda: models.PagedResourceListOfGroupReconciliationComparisonRuleset,
    lambda: models.GroupReconciliationComparisonRuleset,
    takes={"asAt": "moment", "sortBy": "list", "limit": "number"},
)
_LIST_GROUP_RECONCILIATION_DEFINITIONS = PagedOperation(
    "GroupReconciliationsApi.list_group_reconciliation_definitions",
    "GET",
    "/api/reconciliations/groupreconciliationdefinitions",
    lambda: models.PagedResourceListOfGroupReconciliationDefinition,
    lambda: models.GroupReconciliationDefinition,
    takes={"effectiveAt": "date", "asAt": "moment", "limit": "number", "sortBy": "list"},
)
_RUN_RECONCILIATION = Operation(
    "GroupReconciliationsApi.run_reconciliation",
    "POST",
    "/api/reconciliations/groupreconciliationdefinitions/{scope}/{code}/$run",
    lambda: models.GroupReconciliationRunResponse,
    body=lambda: models.GroupReconciliationRunRequest,
    takes={},
)
_UPDATE_COMPARISON_RULESET = Operation(
    "GroupReconciliationsApi.update_comparison_ruleset",
    "PUT",
    "/api/reconciliations/comparisonrulesets/{scope}/{code}",
    lambda: models.GroupReconciliationComparisonRuleset,
    body=lambda: models.UpdateGroupReconciliationComparisonRulesetRequest | None,
    takes={},
)
_UPDATE_GROUP_RECONCILIATION_DEFINITION = Operation(
    "GroupReconciliationsApi.update_group_reconciliation_definition",
    "PUT",
    "/api/reconciliations/groupreconciliationdefinitions/{scope}/{code}",
    lambda: models.GroupReconciliationDefinition,
    body=lambda: models.UpdateGroupReconciliationDefinitionRequest | None,
    takes={},
)


class GroupReconciliationsApi(Api):
    """The group reconciliations operations of LUSID (14 of them).

    Reconciliations of several portfolios at once against rules for comparing them, with review of the
    results.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def batch_update_comparison_results(
        self,
        scope: str,
        code: str,
        batch_update_user_review_for_comparison_result_request: (
            Sequence[models.BatchUpdateUserReviewForComparisonResultRequest | Mapping[str, Any]]
        ),
        success_mode: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BatchUpdateUserReviewForComparisonResultResponse]:
        """Batch update comparison results.

        Adds review entries (break codes, match keys and comments) to results of one definition or removes
        them, all or none (`Atomic`) or as many as fit (`Partial`, the default), and sets the review status
        that follows.

        With `Partial` results that could not be updated, such as those of another definition, are in
        `failed`, and the HTTP status is still a success.

        `POST
        /api/reconciliations/groupreconciliationdefinitions/{scope}/{code}/comparisonresults/$batchReview`,
        release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            batch_update_user_review_for_comparison_result_request: the JSON body.
            success_mode: `Atomic`: one bad item fails the whole request and nothing is stored. `Partial`: good items are stored and bad ones returned in `failed`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.BatchUpdateUserReviewForComparisonResultResponse`.
        """
        return self._call(
            _BATCH_UPDATE_COMPARISON_RESULTS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "successMode": success_mode,
            },
            body=batch_update_user_review_for_comparison_result_request,
            opts=opts,
        )

    def create_comparison_ruleset(
        self,
        create_group_reconciliation_comparison_ruleset_request: (
            models.CreateGroupReconciliationComparisonRulesetRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GroupReconciliationComparisonRuleset]:
        """Create comparison ruleset.

        Creates a set of rules by which a group reconciliation compares one kind of data, such as holdings or
        transactions: core attributes, by which rows of both sides are paired, and aggregate attributes, whose
        values are compared with tolerances.

        `POST /api/reconciliations/comparisonrulesets`, release stage: Experimental.

        Args:
            create_group_reconciliation_comparison_ruleset_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GroupReconciliationComparisonRuleset`.
        """
        return self._call(
            _CREATE_COMPARISON_RULESET,
            body=create_group_reconciliation_comparison_ruleset_request,
            opts=opts,
        )

    def create_group_reconciliation_definition(
        self,
        create_group_reconciliation_definition_request: (
            models.CreateGroupReconciliationDefinitionRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GroupReconciliationDefinition]:
        """Create group reconciliation definition.

        Creates the definition of a reconciliation of two sets of portfolios or groups: recipes, currencies,
        date windows and the rule sets to compare by. Nothing is compared yet.

        `POST /api/reconciliations/groupreconciliationdefinitions`, release stage: Experimental.

        Args:
            create_group_reconciliation_definition_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GroupReconciliationDefinition`.
        """
        return self._call(
            _CREATE_GROUP_RECONCILIATION_DEFINITION,
            body=create_group_reconciliation_definition_request,
            opts=opts,
        )

    def delete_comparison_ruleset(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete comparison ruleset.

        Deletes a set of comparison rules. Earlier as-at times still show it.

        `DELETE /api/reconciliations/comparisonrulesets/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_COMPARISON_RULESET,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def delete_group_reconciliation_definition(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete group reconciliation definition.

        Deletes the definition of a group reconciliation by scope and code. Earlier as-at times still show it.

        `DELETE /api/reconciliations/groupreconciliationdefinitions/{scope}/{code}`, release stage:
        Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_GROUP_RECONCILIATION_DEFINITION,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_comparison_result(
        self,
        scope: str,
        code: str,
        result_id: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GroupReconciliationComparisonResult]:
        """Get comparison result.

        Reads one result of a definition by its identifier, as at a moment: its attributes on both sides,
        whether it is a match or a break, and its review.

        `NotFoundException` where definition or result does not exist.

        `GET /api/reconciliations/groupreconciliationdefinitions/{scope}/{code}/{resultId}`, release stage:
        Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            result_id: the identifier of the comparison result.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GroupReconciliationComparisonResult`.
        """
        return self._call(
            _GET_COMPARISON_RESULT,
            path={
                "scope": scope,
                "code": code,
                "resultId": result_id,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_comparison_ruleset(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GroupReconciliationComparisonRuleset]:
        """Get comparison ruleset.

        Reads a set of comparison rules, as at a moment.

        `NotFoundException` where it does not exist.

        `GET /api/reconciliations/comparisonrulesets/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GroupReconciliationComparisonRuleset`.
        """
        return self._call(
            _GET_COMPARISON_RULESET,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_group_reconciliation_definition(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GroupReconciliationDefinition]:
        """Get group reconciliation definition.

        Reads the definition of a group reconciliation, at an effective date and as at a moment.

        `NotFoundException` where it does not exist.

        `GET /api/reconciliations/groupreconciliationdefinitions/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GroupReconciliationDefinition`.
        """
        return self._call(
            _GET_GROUP_RECONCILIATION_DEFINITION,
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

    def list_comparison_results(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[
        models.PagedResourceListOfGroupReconciliationComparisonResult, models.GroupReconciliationComparisonResult
    ]:
        """List comparison results.

        Lists the results of all definitions, as at a moment.

        `GET /api/reconciliations/comparisonresults`, release stage: Experimental.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfGroupReconciliationComparisonResult`; `.items()` yields
            every `models.GroupReconciliationComparisonResult`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_COMPARISON_RESULTS,
            query={
                "asAt": as_at,
                "page": page,
                "sortBy": sort_by,
                "limit": limit,
                "filter": filter,
            },
            opts=opts,
        )

    def list_comparison_rulesets(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[
        models.PagedResourceListOfGroupReconciliationComparisonRuleset, models.GroupReconciliationComparisonRuleset
    ]:
        """List comparison rulesets.

        Lists the sets of comparison rules of all scopes, as at a moment.

        `GET /api/reconciliations/comparisonrulesets`, release stage: Experimental.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfGroupReconciliationComparisonRuleset`; `.items()` yields
            every `models.GroupReconciliationComparisonRuleset`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_COMPARISON_RULESETS,
            query={
                "asAt": as_at,
                "page": page,
                "sortBy": sort_by,
                "limit": limit,
                "filter": filter,
            },
            opts=opts,
        )

    def list_group_reconciliation_definitions(
        self,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[
        models.PagedResourceListOfGroupReconciliationDefinition, models.GroupReconciliationDefinition
    ]:
        """List group reconciliation definitions.

        Lists the definitions of group reconciliations of all scopes.

        `GET /api/reconciliations/groupreconciliationdefinitions`, release stage: Experimental.

        Args:
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfGroupReconciliationDefinition`; `.items()` yields every
            `models.GroupReconciliationDefinition`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_GROUP_RECONCILIATION_DEFINITIONS,
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
            },
            opts=opts,
        )

    def run_reconciliation(
        self,
        scope: str,
        code: str,
        group_reconciliation_run_request: models.GroupReconciliationRunRequest | Mapping[str, Any],
        instance_run_type: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GroupReconciliationRunResponse]:
        """Run reconciliation.

        Runs a group reconciliation by its definition, for the dates in the request where it has some, and
        returns a summary of each comparison. The results come from `list_comparison_results`.

        `POST /api/reconciliations/groupreconciliationdefinitions/{scope}/{code}/$run`, release stage:
        Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            group_reconciliation_run_request: the JSON body.
            instance_run_type: the type of the run; Manual or WorkflowServiceTaskId, or a value added since.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GroupReconciliationRunResponse`.
        """
        return self._call(
            _RUN_RECONCILIATION,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "instanceRunType": instance_run_type,
            },
            body=group_reconciliation_run_request,
            opts=opts,
        )

    def update_comparison_ruleset(
        self,
        scope: str,
        code: str,
        update_group_reconciliation_comparison_ruleset_request: (
            models.UpdateGroupReconciliationComparisonRulesetRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GroupReconciliationComparisonRuleset]:
        """Update comparison ruleset.

        Replaces a set of comparison rules. What is left out is cleared.

        `PUT /api/reconciliations/comparisonrulesets/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            update_group_reconciliation_comparison_ruleset_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GroupReconciliationComparisonRuleset`.
        """
        return self._call(
            _UPDATE_COMPARISON_RULESET,
            path={
                "scope": scope,
                "code": code,
            },
            body=update_group_reconciliation_comparison_ruleset_request,
            opts=opts,
        )

    def update_group_reconciliation_definition(
        self,
        scope: str,
        code: str,
        update_group_reconciliation_definition_request: (
            models.UpdateGroupReconciliationDefinitionRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GroupReconciliationDefinition]:
        """Update group reconciliation definition.

        Replaces the definition of a group reconciliation. What is left out is cleared.

        `PUT /api/reconciliations/groupreconciliationdefinitions/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            update_group_reconciliation_definition_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GroupReconciliationDefinition`.
        """
        return self._call(
            _UPDATE_GROUP_RECONCILIATION_DEFINITION,
            path={
                "scope": scope,
                "code": code,
            },
            body=update_group_reconciliation_definition_request,
            opts=opts,
        )
