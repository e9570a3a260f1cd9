"""The recs API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_ADD_REC_RESULT_SET_APPROVAL_DECISION = Operation(
    "RecsApi.add_rec_result_set_approval_decision",
    "POST",
    "/api/recs/resultsets/{entityUniqueId}/$decide",
    lambda: models.RecResultSet,
    body=lambda: models.RecResultSetApprovalDecisionRequest,
    takes={},
)
_BATCH_MANAGE_REC_RESULT_COMMENTS = Operation(
    "RecsApi.batch_manage_rec_result_comments",
    "POST",
    "/api/recs/results/$batchManageComments",
    lambda: models.BatchManageCommentResponse,
    body=lambda: dict[str, models.BatchManageCommentRequest],
    takes={},
)
_BATCH_REVIEW_REC_RESULTS = Operation(
    "RecsApi.batch_review_rec_results",
    "POST",
    "/api/recs/results/$batchReview",
    lambda: models.BatchReviewRecResultResponse,
    body=lambda: dict[str, models.BatchReviewRecResultRequest],
    takes={},
)
_CREATE_MATCHING_RULESET = Operation(
    "RecsApi.create_matching_ruleset",
    "POST",
    "/api/recs/matchingrulesets",
    lambda: models.MatchingRuleset,
    body=lambda: models.CreateMatchingRulesetRequest,
    takes={},
)
_CREATE_REC_DEFINITION = Operation(
    "RecsApi.create_rec_definition",
    "POST",
    "/api/recs/definitions",
    lambda: models.RecDefinition,
    body=lambda: models.CreateRecDefinitionRequest,
    takes={},
)
_DELETE_MATCHING_RULESET = Operation(
    "RecsApi.delete_matching_ruleset",
    "DELETE",
    "/api/recs/matchingrulesets/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_DELETE_REC_DEFINITION = Operation(
    "RecsApi.delete_rec_definition",
    "DELETE",
    "/api/recs/definitions/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_MATCHING_RULESET = Operation(
    "RecsApi.get_matching_ruleset",
    "GET",
    "/api/recs/matchingrulesets/{scope}/{code}",
    lambda: models.MatchingRuleset,
    takes={"asAt": "moment"},
)
_GET_REC_DEFINITION = Operation(
    "RecsApi.get_rec_definition",
    "GET",
    "/api/recs/definitions/{scope}/{code}",
    lambda: models.RecDefinition,
    takes={"asAt": "moment", "propertyKeys": "list"},
)
_GET_REC_INSTANCE = Operation(
    "RecsApi.get_rec_instance",
    "GET",
    "/api/recs/instances/{instanceIdType}/{instanceIdValue}",
    lambda: models.RecInstance,
    takes={"asAt": "moment"},
)
_GET_REC_RESULT = Operation(
    "RecsApi.get_rec_result",
    "GET",
    "/api/recs/results/{instanceIdType}/{instanceIdValue}/{recType}/{runNumber}/{id}",
    lambda: models.RecResult,
    takes={"runNumber": "number", "asAt": "moment", "propertyKeys": "list"},
)
_GET_REC_RESULT_SET = Operation(
    "RecsApi.get_rec_result_set",
    "GET",
    "/api/recs/resultsets/{entityUniqueId}",
    lambda: models.RecResultSet,
    takes={"asAt": "moment", "includePreviousRuns": "flag"},
)
_INSTANTIATE_REC = Operation(
    "RecsApi.instantiate_rec",
    "POST",
    "/api/recs/instances",
    lambda: models.RecInstance,
    body=lambda: models.InstantiateRecRequest,
    takes={},
)
_LIST_MATCHING_RULESETS = PagedOperation(
    "RecsApi.list_matching_rulesets",
    "GET",
    "/api/recs/matchingrulesets",
    lambda: models.PagedResourceListOfMatchingRuleset,
    lambda: models.MatchingRuleset,
    takes={"asAt": "moment", "sortBy": "list", "limit": "number"},
)
_LIST_REC_DEFINITIONS = PagedOperation(
    "RecsApi.list_rec_definitions",
    "GET",
    "/api/recs/definitions",
    lambda: models.PagedResourceListOfRecDefinition,
    lambda: models.RecDefinition,
    takes={"asAt": "moment", "sortBy": "list", "limit": "number", "propertyKeys": "list"},
)
_LIST_REC_INSTANCES = PagedOperation(
    "RecsApi.list_rec_instances",
    "GET",
    "/api/recs/instances",
    lambda: models.PagedResourceListOfRecInstance,
    lambda: models.RecInstance,
    takes={"asAt": "moment", "limit": "number", "sortBy": "list"},
)
_LIST_REC_RESULT_SETS = PagedOperation(
    "RecsApi.list_rec_result_sets",
    "GET",
    "/api/recs/resultsets",
    lambda: models.PagedResourceListOfRecResultSet,
    lambda: models.RecResultSet,
    takes={"asAt": "moment", "includePreviousRuns": "flag", "limit": "number", "sortBy": "list"},
)
_LIST_REC_RESULTS = PagedOperation(
    "RecsApi.list_rec_results",
    "GET",
    "/api/recs/results",
    lambda: models.PagedResourceListOfRecResult,
    lambda: models.RecResult,
    takes={"asAt": "moment", "limit": "number", "sortBy": "list", "propertyKeys": "list"},
)
_SUBMIT_REC_RESULT_SET_REVIEW = Operation(
    "RecsApi.submit_rec_result_set_review",
    "POST",
    "/api/recs/resultsets/{entityUniqueId}/$submit",
    lambda: models.RecResultSet,
    body=lambda: models.SubmitRecResultSetReviewRequest,
    takes={},
)
_TRANSITION_REC_INSTANCE = Operation(
    "RecsApi.transition_rec_instance",
    "POST",
    "/api/recs/instances/{instanceIdType}/{instanceIdValue}/$transition",
    lambda: models.RecInstance,
    body=lambda: models.TransitionRecInstanceRequest,
    takes={},
)
_UPDATE_MATCHING_RULESET = Operation(
    "RecsApi.update_matching_ruleset",
    "PUT",
    "/api/recs/matchingrulesets/{scope}/{code}",
    lambda: models.MatchingRuleset,
    body=lambda: models.UpdateMatchingRulesetRequest,
    takes={},
)
_UPDATE_REC_DEFINITION = Operation(
    "RecsApi.update_rec_definition",
    "PUT",
    "/api/recs/definitions/{scope}/{code}",
    lambda: models.RecDefinition,
    body=lambda: models.UpdateRecDefinitionRequest,
    takes={},
)
_UPSERT_REC_DEFINITION_PROPERTIES = Operation(
    "RecsApi.upsert_rec_definition_properties",
    "POST",
    "/api/recs/definitions/{scope}/{code}/properties/$upsert",
    lambda: models.UpsertRecDefinitionPropertiesResponse,
    body=lambda: dict[str, models.PerpetualProperty],
    takes={},
)


class RecsApi(Api):
    """The recs operations of LUSID (23 of them).

    Reconciliations as a process: definitions, matching rules, runs, and results that are reviewed and
    approved.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def add_rec_result_set_approval_decision(
        self,
        entity_unique_id: str,
        rec_result_set_approval_decision_request: (
            models.RecResultSetApprovalDecisionRequest | Mapping[str, Any]
        ),
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.RecResultSet]:
        """Add rec result set approval decision.

        Records an approver's decision on a set of results that was submitted: approval, or a request for
        revision.

        `POST /api/recs/resultsets/{entityUniqueId}/$decide`, release stage: Experimental.

        Args:
            entity_unique_id: the identifier that LUSID gave to the entity when it was created, unique over all entities of its type.
            rec_result_set_approval_decision_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.RecResultSet`.
        """
        return self._call(
            _ADD_REC_RESULT_SET_APPROVAL_DECISION,
            path={
                "entityUniqueId": entity_unique_id,
            },
            body=rec_result_set_approval_decision_request,
            opts=opts,
        )

    def batch_manage_rec_result_comments(
        self,
        request_body: Mapping[str, models.BatchManageCommentRequest | Mapping[str, Any]],
        success_mode: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BatchManageCommentResponse]:
        """Batch manage rec result comments.

        Adds, edits and deletes comments on results, keyed by the caller, all or none (`Atomic`) or as many as
        fit (`Partial`).

        At most 2,000 a request.

        With `Partial` the ones that failed are in `failed`, and the HTTP status is still a success.

        `POST /api/recs/results/$batchManageComments`, release stage: Experimental.

        Args:
            request_body: the JSON body.
            success_mode: `Atomic`: one bad item fails the whole request and nothing is stored. `Partial`: good items are stored and bad ones returned in `failed`; Atomic or Partial, or a value added since.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.BatchManageCommentResponse`.
        """
        return self._call(
            _BATCH_MANAGE_REC_RESULT_COMMENTS,
            query={
                "successMode": success_mode,
            },
            body=request_body,
            opts=opts,
        )

    def batch_review_rec_results(
        self,
        request_body: Mapping[str, models.BatchReviewRecResultRequest | Mapping[str, Any]],
        success_mode: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BatchReviewRecResultResponse]:
        """Batch review rec results.

        Reviews results, keyed by the caller, all or none (`Atomic`) or as many as fit (`Partial`): decisions,
        assignments, comments and properties.

        At most 2,000 a request.

        With `Partial` the ones that failed are in `failed`, and the HTTP status is still a success.

        `POST /api/recs/results/$batchReview`, release stage: Experimental.

        Args:
            request_body: the JSON body.
            success_mode: `Atomic`: one bad item fails the whole request and nothing is stored. `Partial`: good items are stored and bad ones returned in `failed`; Atomic or Partial, or a value added since.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.BatchReviewRecResultResponse`.
        """
        return self._call(
            _BATCH_REVIEW_REC_RESULTS,
            query={
                "successMode": success_mode,
            },
            body=request_body,
            opts=opts,
        )

    def create_matching_ruleset(
        self,
        create_matching_ruleset_request: models.CreateMatchingRulesetRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.MatchingRuleset]:
        """Create matching ruleset.

        Creates a set of matching rules: core rules that pair the rows of both sides, and aggregate rules that
        compare values of a pair.

        `POST /api/recs/matchingrulesets`, release stage: Experimental.

        Args:
            create_matching_ruleset_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.MatchingRuleset`.
        """
        return self._call(
            _CREATE_MATCHING_RULESET,
            body=create_matching_ruleset_request,
            opts=opts,
        )

    def create_rec_definition(
        self,
        create_rec_definition_request: models.CreateRecDefinitionRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.RecDefinition]:
        """Create rec definition.

        Creates the definition of a reconciliation: its two sides and the rules that match them. Nothing is
        run yet.

        `POST /api/recs/definitions`, release stage: Experimental.

        Args:
            create_rec_definition_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.RecDefinition`.
        """
        return self._call(
            _CREATE_REC_DEFINITION,
            body=create_rec_definition_request,
            opts=opts,
        )

    def delete_matching_ruleset(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete matching ruleset.

        Deletes a set of matching rules. Earlier as-at times still show it.

        `DELETE /api/recs/matchingrulesets/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_MATCHING_RULESET,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def delete_rec_definition(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete rec definition.

        Deletes the definition of a reconciliation. Earlier as-at times still show it.

        `DELETE /api/recs/definitions/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_REC_DEFINITION,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_matching_ruleset(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.MatchingRuleset]:
        """Get matching ruleset.

        Reads a set of matching rules, as at a moment.

        `NotFoundException` where it does not exist.

        `GET /api/recs/matchingrulesets/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.MatchingRuleset`.
        """
        return self._call(
            _GET_MATCHING_RULESET,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_rec_definition(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.RecDefinition]:
        """Get rec definition.

        Reads the definition of a reconciliation, as at a moment. Only properties named in `property_keys` are
        returned.

        `NotFoundException` where it does not exist.

        `GET /api/recs/definitions/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.RecDefinition`.
        """
        return self._call(
            _GET_REC_DEFINITION,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def get_rec_instance(
        self,
        instance_id_type: str,
        instance_id_value: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.RecInstance]:
        """Get rec instance.

        Reads an instance of a reconciliation, as at a moment: its definition, status, the dates locked and
        the log of its runs.

        `NotFoundException` where it does not exist.

        `GET /api/recs/instances/{instanceIdType}/{instanceIdValue}`, release stage: Experimental.

        Args:
            instance_id_type: the type of the identifier of the reconciliation's instance; WorkflowServiceTaskId or Manual, or a value added since.
            instance_id_value: the identifier of the reconciliation's instance.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.RecInstance`.
        """
        return self._call(
            _GET_REC_INSTANCE,
            path={
                "instanceIdType": instance_id_type,
                "instanceIdValue": instance_id_value,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_rec_result(
        self,
        instance_id_type: str,
        instance_id_value: str,
        rec_type: str,
        run_number: int,
        id: str,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.RecResult]:
        """Get rec result.

        Reads one result by its display identifier, such as `break-3`, as it stood in the run that is named.
        Properties that the matching rules fill are returned without being named.

        `NotFoundException` where it does not exist.

        `GET /api/recs/results/{instanceIdType}/{instanceIdValue}/{recType}/{runNumber}/{id}`, release stage:
        Experimental.

        Args:
            instance_id_type: the type of the identifier of the reconciliation's instance; WorkflowServiceTaskId or Manual, or a value added since.
            instance_id_value: the identifier of the reconciliation's instance.
            rec_type: the type of the reconciliation; Holding, CashHolding, Valuation, InputTransaction, OutputTransaction, SettlementActivity, … (2 more), or a value added since.
            run_number: the number of the run of the instance.
            id: the identifier of the entity.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.RecResult`.
        """
        return self._call(
            _GET_REC_RESULT,
            path={
                "instanceIdType": instance_id_type,
                "instanceIdValue": instance_id_value,
                "recType": rec_type,
                "runNumber": run_number,
                "id": id,
            },
            query={
                "asAt": as_at,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def get_rec_result_set(
        self,
        entity_unique_id: str,
        as_at: datetime | str | None = None,
        include_previous_runs: bool | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.RecResultSet]:
        """Get rec result set.

        Reads one set of results: dates, counts, review, approvals needed and given, with earlier runs where
        asked for.

        `NotFoundException` where it does not exist.

        `GET /api/recs/resultsets/{entityUniqueId}`, release stage: Experimental.

        Args:
            entity_unique_id: the identifier that LUSID gave to the entity when it was created, unique over all entities of its type.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            include_previous_runs: whether earlier runs are returned as well as the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.RecResultSet`.
        """
        return self._call(
            _GET_REC_RESULT_SET,
            path={
                "entityUniqueId": entity_unique_id,
            },
            query={
                "asAt": as_at,
                "includePreviousRuns": include_previous_runs,
            },
            opts=opts,
        )

    def instantiate_rec(
        self,
        instantiate_rec_request: models.InstantiateRecRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.RecInstance]:
        """Instantiate rec.

        Creates an instance of a definition and starts its first run. The call returns once the run has
        started; poll `get_rec_instance` until it is done.

        `POST /api/recs/instances`, release stage: Experimental.

        Args:
            instantiate_rec_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.RecInstance`.
        """
        return self._call(
            _INSTANTIATE_REC,
            body=instantiate_rec_request,
            opts=opts,
        )

    def list_matching_rulesets(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfMatchingRuleset, models.MatchingRuleset]:
        """List matching rulesets.

        Lists the sets of matching rules of all scopes, as at a moment.

        `GET /api/recs/matchingrulesets`, release stage: Experimental.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfMatchingRuleset`; `.items()` yields every
            `models.MatchingRuleset`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_MATCHING_RULESETS,
            query={
                "asAt": as_at,
                "page": page,
                "sortBy": sort_by,
                "limit": limit,
                "filter": filter,
            },
            opts=opts,
        )

    def list_rec_definitions(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfRecDefinition, models.RecDefinition]:
        """List rec definitions.

        Lists the definitions of reconciliations of all scopes, as at a moment. Only properties named in
        `property_keys` are returned.

        `GET /api/recs/definitions`, release stage: Experimental.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfRecDefinition`; `.items()` yields every
            `models.RecDefinition`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_REC_DEFINITIONS,
            query={
                "asAt": as_at,
                "page": page,
                "sortBy": sort_by,
                "limit": limit,
                "filter": filter,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def list_rec_instances(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfRecInstance, models.RecInstance]:
        """List rec instances.

        Lists instances of reconciliations with their state, as at a moment.

        100 a page unless `limit` says otherwise.

        `GET /api/recs/instances`, release stage: Experimental.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfRecInstance`; `.items()` yields every
            `models.RecInstance`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_REC_INSTANCES,
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
            },
            opts=opts,
        )

    def list_rec_result_sets(
        self,
        as_at: datetime | str | None = None,
        include_previous_runs: bool | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfRecResultSet, models.RecResultSet]:
        """List rec result sets.

        Lists sets of results with their review and approval, as at a moment.

        100 a page unless `limit` says otherwise.

        `GET /api/recs/resultsets`, release stage: Experimental.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            include_previous_runs: whether earlier runs are returned as well as the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfRecResultSet`; `.items()` yields every
            `models.RecResultSet`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_REC_RESULT_SETS,
            query={
                "asAt": as_at,
                "includePreviousRuns": include_previous_runs,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
            },
            opts=opts,
        )

    def list_rec_results(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfRecResult, models.RecResult]:
        """List rec results.

        Lists results over all instances. Each is as the latest run wrote it; to see those of an earlier run,
        read as at the time of that run.

        100 a page unless `limit` says otherwise.

        `GET /api/recs/results`, release stage: Experimental.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfRecResult`; `.items()` yields every `models.RecResult`,
            `.pages()` every page.
        """
        return self._paged_call(
            _LIST_REC_RESULTS,
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def submit_rec_result_set_review(
        self,
        entity_unique_id: str,
        submit_rec_result_set_review_request: models.SubmitRecResultSetReviewRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.RecResultSet]:
        """Submit rec result set review.

        Submits the review of a set of results for approval, the first time or after revisions were asked for.

        `POST /api/recs/resultsets/{entityUniqueId}/$submit`, release stage: Experimental.

        Args:
            entity_unique_id: the identifier that LUSID gave to the entity when it was created, unique over all entities of its type.
            submit_rec_result_set_review_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.RecResultSet`.
        """
        return self._call(
            _SUBMIT_REC_RESULT_SET_REVIEW,
            path={
                "entityUniqueId": entity_unique_id,
            },
            body=submit_rec_result_set_review_request,
            opts=opts,
        )

    def transition_rec_instance(
        self,
        instance_id_type: str,
        instance_id_value: str,
        transition_rec_instance_request: models.TransitionRecInstanceRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.RecInstance]:
        """Transition rec instance.

        Runs an instance of a reconciliation again, locks it against changes or unlocks it, and returns it.

        `POST /api/recs/instances/{instanceIdType}/{instanceIdValue}/$transition`, release stage:
        Experimental.

        Args:
            instance_id_type: the type of the identifier of the reconciliation's instance; WorkflowServiceTaskId or Manual, or a value added since.
            instance_id_value: the identifier of the reconciliation's instance.
            transition_rec_instance_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.RecInstance`.
        """
        return self._call(
            _TRANSITION_REC_INSTANCE,
            path={
                "instanceIdType": instance_id_type,
                "instanceIdValue": instance_id_value,
            },
            body=transition_rec_instance_request,
            opts=opts,
        )

    def update_matching_ruleset(
        self,
        scope: str,
        code: str,
        update_matching_ruleset_request: models.UpdateMatchingRulesetRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.MatchingRuleset]:
        """Update matching ruleset.

        Replaces a set of matching rules. What is left out is cleared.

        `PUT /api/recs/matchingrulesets/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            update_matching_ruleset_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.MatchingRuleset`.
        """
        return self._call(
            _UPDATE_MATCHING_RULESET,
            path={
                "scope": scope,
                "code": code,
            },
            body=update_matching_ruleset_request,
            opts=opts,
        )

    def update_rec_definition(
        self,
        scope: str,
        code: str,
        update_rec_definition_request: models.UpdateRecDefinitionRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.RecDefinition]:
        """Update rec definition.

        Replaces the definition of a reconciliation, except for its properties: those that are not named stay,
        and a value of null deletes.

        `PUT /api/recs/definitions/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            update_rec_definition_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.RecDefinition`.
        """
        return self._call(
            _UPDATE_REC_DEFINITION,
            path={
                "scope": scope,
                "code": code,
            },
            body=update_rec_definition_request,
            opts=opts,
        )

    def upsert_rec_definition_properties(
        self,
        scope: str,
        code: str,
        request_body: Mapping[str, models.PerpetualProperty | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertRecDefinitionPropertiesResponse]:
        """Upsert rec definition properties.

        Sets property values of a definition, keyed by property key. Keys must be of the `RecDefinition`
        domain, and values are perpetual; those that are not named stay, and a value of null deletes.

        `POST /api/recs/definitions/{scope}/{code}/properties/$upsert`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertRecDefinitionPropertiesResponse`.
        """
        return self._call(
            _UPSERT_REC_DEFINITION_PROPERTIES,
            path={
                "scope": scope,
                "code": code,
            },
            body=request_body,
            opts=opts,
        )
