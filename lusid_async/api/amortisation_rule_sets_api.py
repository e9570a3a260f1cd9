"""The amortisation rule sets API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_AMORTISATION_RULE_SET = Operation(
    "AmortisationRuleSetsApi.create_amortisation_rule_set",
    "POST",
    "/api/amortisation/rulesets/{scope}",
    lambda: models.AmortisationRuleSet,
    body=lambda: models.CreateAmortisationRuleSetRequest,
    takes={},
)
_DELETE_AMORTISATION_RULESET = Operation(
    "AmortisationRuleSetsApi.delete_amortisation_ruleset",
    "DELETE",
    "/api/amortisation/rulesets/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_AMORTISATION_RULE_SET = Operation(
    "AmortisationRuleSetsApi.get_amortisation_rule_set",
    "GET",
    "/api/amortisation/rulesets/{scope}/{code}",
    lambda: models.AmortisationRuleSet,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_LIST_AMORTISATION_RULE_SETS = PagedOperation(
    "AmortisationRuleSetsApi.list_amortisation_rule_sets",
    "GET",
    "/api/amortisation/rulesets",
    lambda: models.PagedResourceListOfAmortisationRuleSet,
    lambda: models.AmortisationRuleSet,
    takes={"effectiveAt": "date", "asAt": "moment", "limit": "number", "sortBy": "list"},
)
_LIST_AMORTISATION_RULES_INTERVALS = Operation(
    "AmortisationRuleSetsApi.list_amortisation_rules_intervals",
    "GET",
    "/api/amortisation/rulesets/{scope}/{code}/rulesIntervals",
    lambda: models.ResourceListOfRulesInterval,
    takes={"fromEffectiveAt": "date", "toEffectiveAt": "date", "asAt": "moment"},
)
_SET_AMORTISATION_RULES = Operation(
    "AmortisationRuleSetsApi.set_amortisation_rules",
    "PUT",
    "/api/amortisation/rulesets/{scope}/{code}/rules",
    lambda: models.AmortisationRuleSet,
    body=lambda: models.SetAmortisationRulesRequest,
    takes={},
)
_UPDATE_AMORTISATION_RULE_SET_DETAILS = Operation(
    "AmortisationRuleSetsApi.update_amortisation_rule_set_details",
    "PUT",
    "/api/amortisation/rulesets/{scope}/{code}/details",
    lambda: models.AmortisationRuleSet,
    body=lambda: models.UpdateAmortisationRuleSetDetailsRequest,
    takes={},
)


class AmortisationRuleSetsApi(Api):
    """The amortisation rule sets operations of LUSID (7 of them).

    Rules that choose the amortisation method of a holding. A portfolio refers to one set of rules.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_amortisation_rule_set(
        self,
        scope: str,
        create_amortisation_rule_set_request: models.CreateAmortisationRuleSetRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AmortisationRuleSet]:
        """Create amortisation rule set.

        Creates a set of amortisation rules. A portfolio uses it once its details name it.

        The caller must be entitled to read the properties that the rules use.

        `POST /api/amortisation/rulesets/{scope}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            create_amortisation_rule_set_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AmortisationRuleSet`.
        """
        return self._call(
            _CREATE_AMORTISATION_RULE_SET,
            path={
                "scope": scope,
            },
            body=create_amortisation_rule_set_request,
            opts=opts,
        )

    def delete_amortisation_ruleset(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete amortisation ruleset.

        Deletes a set of amortisation rules with its rules. Earlier as-at times still show it.

        Cannot be undone.

        `DELETE /api/amortisation/rulesets/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_AMORTISATION_RULESET,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_amortisation_rule_set(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AmortisationRuleSet]:
        """Get amortisation rule set.

        Reads a set of amortisation rules with the rules in force at an effective date, as at a moment.

        `NotFoundException` where it does not exist.

        `GET /api/amortisation/rulesets/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AmortisationRuleSet`.
        """
        return self._call(
            _GET_AMORTISATION_RULE_SET,
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

    def list_amortisation_rule_sets(
        self,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfAmortisationRuleSet, models.AmortisationRuleSet]:
        """List amortisation rule sets.

        Lists the sets of amortisation rules of all scopes, at an effective date and as at a moment.

        100 a page unless `limit` says otherwise.

        `GET /api/amortisation/rulesets`, release stage: Experimental.

        Args:
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfAmortisationRuleSet`; `.items()` yields every
            `models.AmortisationRuleSet`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_AMORTISATION_RULE_SETS,
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

    def list_amortisation_rules_intervals(
        self,
        scope: str,
        code: str,
        from_effective_at: datetime | date | str | None = None,
        to_effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfRulesInterval]:
        """List amortisation rules intervals.

        Lists the periods of business time with the rules that hold in each, by start. A period lasts until
        the next begins; those that overlap the window are returned.

        `GET /api/amortisation/rulesets/{scope}/{code}/rulesIntervals`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            from_effective_at: the start of the window of business time to return.
            to_effective_at: the end of the window of business time to return.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfRulesInterval`.
        """
        return self._call(
            _LIST_AMORTISATION_RULES_INTERVALS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "fromEffectiveAt": from_effective_at,
                "toEffectiveAt": to_effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def set_amortisation_rules(
        self,
        scope: str,
        code: str,
        set_amortisation_rules_request: models.SetAmortisationRulesRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AmortisationRuleSet]:
        """Set amortisation rules.

        Replaces the rules of a set for an interval of business time. Name and description stay.

        `PUT /api/amortisation/rulesets/{scope}/{code}/rules`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            set_amortisation_rules_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AmortisationRuleSet`.
        """
        return self._call(
            _SET_AMORTISATION_RULES,
            path={
                "scope": scope,
                "code": code,
            },
            body=set_amortisation_rules_request,
            opts=opts,
        )

    def update_amortisation_rule_set_details(
        self,
        scope: str,
        code: str,
        update_amortisation_rule_set_details_request: (
            models.UpdateAmortisationRuleSetDetailsRequest | Mapping[str, Any]
        ),
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AmortisationRuleSet]:
        """Update amortisation rule set details.

        Replaces name and description of a set of amortisation rules, for all business time. Its rules stay.

        `PUT /api/amortisation/rulesets/{scope}/{code}/details`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            update_amortisation_rule_set_details_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AmortisationRuleSet`.
        """
        return self._call(
            _UPDATE_AMORTISATION_RULE_SET_DETAILS,
            path={
                "scope": scope,
                "code": code,
            },
            body=update_amortisation_rule_set_details_request,
            opts=opts,
        )
