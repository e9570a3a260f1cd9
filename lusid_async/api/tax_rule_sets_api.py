"""The tax rule sets API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation
from lusid_async.http import ConfigurationOptions

_CREATE_TAX_RULE_SET = Operation(
    "TaxRuleSetsApi.create_tax_rule_set",
    "POST",
    "/api/tax/rulesets",
    lambda: models.TaxRuleSet,
    body=lambda: models.CreateTaxRuleSetRequest,
    takes={"effectiveAt": "date"},
)
_DELETE_TAX_RULE_SET = Operation(
    "TaxRuleSetsApi.delete_tax_rule_set",
    "DELETE",
    "/api/tax/rulesets/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_TAX_RULE_SET = Operation(
    "TaxRuleSetsApi.get_tax_rule_set",
    "GET",
    "/api/tax/rulesets/{scope}/{code}",
    lambda: models.TaxRuleSet,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_LIST_TAX_RULE_SETS = Operation(
    "TaxRuleSetsApi.list_tax_rule_sets",
    "GET",
    "/api/tax/rulesets",
    lambda: models.ResourceListOfTaxRuleSet,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_UPDATE_TAX_RULE_SET = Operation(
    "TaxRuleSetsApi.update_tax_rule_set",
    "PUT",
    "/api/tax/rulesets/{scope}/{code}",
    lambda: models.TaxRuleSet,
    body=lambda: models.UpdateTaxRuleSetRequest,
    takes={"effectiveAt": "date"},
)


class TaxRuleSetsApi(Api):
    """The tax rule sets operations of LUSID (5 of them).

    Rules of tax on transactions, by properties and dates.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_tax_rule_set(
        self,
        create_tax_rule_set_request: models.CreateTaxRuleSetRequest | Mapping[str, Any],
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TaxRuleSet]:
        """Create tax rule set.

        Creates a set of tax rules from an effective date: rates, what each rule matches, and the transaction
        property that the tax goes to.

        The caller must be entitled to read the properties that the rules use.

        `POST /api/tax/rulesets`, release stage: Experimental.

        Args:
            create_tax_rule_set_request: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TaxRuleSet`.
        """
        return self._call(
            _CREATE_TAX_RULE_SET,
            query={
                "effectiveAt": effective_at,
            },
            body=create_tax_rule_set_request,
            opts=opts,
        )

    def delete_tax_rule_set(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete tax rule set.

        Deletes a set of tax rules for all business time. Earlier as-at times still show it.

        Cannot be undone.

        `DELETE /api/tax/rulesets/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_TAX_RULE_SET,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_tax_rule_set(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TaxRuleSet]:
        """Get tax rule set.

        Reads a set of tax rules, at an effective date and as at a moment.

        `NotFoundException` where it does not exist.

        `GET /api/tax/rulesets/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TaxRuleSet`.
        """
        return self._call(
            _GET_TAX_RULE_SET,
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

    def list_tax_rule_sets(
        self,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfTaxRuleSet]:
        """List tax rule sets.

        Lists all sets of tax rules, at an effective date and as at a moment, in one response.

        `GET /api/tax/rulesets`, release stage: Experimental.

        Args:
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfTaxRuleSet`.
        """
        return self._call(
            _LIST_TAX_RULE_SETS,
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def update_tax_rule_set(
        self,
        scope: str,
        code: str,
        update_tax_rule_set_request: models.UpdateTaxRuleSetRequest | Mapping[str, Any],
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TaxRuleSet]:
        """Update tax rule set.

        Replaces a set of tax rules from `effective_at` until the next effective date at which it was changed.
        A change that is stored for a later date stays in force from then on: send it again at that date to
        change that too.

        The caller must be entitled to read the properties that the rules use.

        `PUT /api/tax/rulesets/{scope}/{code}`, release stage: Experimental.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            update_tax_rule_set_request: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TaxRuleSet`.
        """
        return self._call(
            _UPDATE_TAX_RULE_SET,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
            },
            body=update_tax_rule_set_request,
            opts=opts,
        )
