"""The chart of accounts API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_CHART_OF_ACCOUNTS = Operation(
    "ChartOfAccountsApi.create_chart_of_accounts",
    "POST",
    "/api/chartofaccounts/{scope}",
    lambda: models.ChartOfAccounts,
    body=lambda: models.ChartOfAccountsRequest,
    takes={},
)
_CREATE_CLEARDOWN_MODULE = Operation(
    "ChartOfAccountsApi.create_cleardown_module",
    "POST",
    "/api/chartofaccounts/{scope}/{code}/cleardownmodules",
    lambda: models.CleardownModuleResponse,
    body=lambda: models.CleardownModuleRequest,
    takes={},
)
_CREATE_GENERAL_LEDGER_PROFILE = Operation(
    "ChartOfAccountsApi.create_general_ledger_profile",
    "POST",
    "/api/chartofaccounts/{scope}/{code}/generalledgerprofile",
    lambda: models.GeneralLedgerProfileResponse,
    body=lambda: models.GeneralLedgerProfileRequest,
    takes={},
)
_CREATE_POSTING_MODULE = Operation(
    "ChartOfAccountsApi.create_posting_module",
    "POST",
    "/api/chartofaccounts/{scope}/{code}/postingmodules",
    lambda: models.PostingModuleResponse,
    body=lambda: models.PostingModuleRequest,
    takes={},
)
_DELETE_ACCOUNTS = Operation(
    "ChartOfAccountsApi.delete_accounts",
    "POST",
    "/api/chartofaccounts/{scope}/{code}/accounts/$delete",
    lambda: models.DeleteAccountsResponse,
    body=lambda: list[str],
    takes={},
)
_DELETE_CHART_OF_ACCOUNTS = Operation(
    "ChartOfAccountsApi.delete_chart_of_accounts",
    "DELETE",
    "/api/chartofaccounts/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_DELETE_CLEARDOWN_MODULE = Operation(
    "ChartOfAccountsApi.delete_cleardown_module",
    "DELETE",
    "/api/chartofaccounts/{scope}/{code}/cleardownmodules/{cleardownModuleCode}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_DELETE_GENERAL_LEDGER_PROFILE = Operation(
    "ChartOfAccountsApi.delete_general_ledger_profile",
    "DELETE",
    "/api/chartofaccounts/{scope}/{code}/generalledgerprofile/{generalLedgerProfileCode}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_DELETE_POSTING_MODULE = Operation(
    "ChartOfAccountsApi.delete_posting_module",
    "DELETE",
    "/api/chartofaccounts/{scope}/{code}/postingmodules/{postingModuleCode}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_ACCOUNT = Operation(
    "ChartOfAccountsApi.get_account",
    "GET",
    "/api/chartofaccounts/{scope}/{code}/accounts/{accountCode}",
    lambda: models.Account,
    takes={"effectiveAt": "date", "asAt": "moment", "propertyKeys": "list"},
)
_GET_ACCOUNT_PROPERTIES = Operation(
    "ChartOfAccountsApi.get_account_properties",
    "GET",
    "/api/chartofaccounts/{scope}/{code}/accounts/{accountCode}/properties",
    lambda: models.AccountProperties,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_CHART_OF_ACCOUNTS = Operation(
    "ChartOfAccountsApi.get_chart_of_accounts",
    "GET",
    "/api/chartofaccounts/{scope}/{code}",
    lambda: models.ChartOfAccounts,
    takes={"effectiveAt": "date", "asAt": "moment", "propertyKeys": "list"},
)
_GET_CHART_OF_ACCOUNTS_PROPERTIES = Operation(
    "ChartOfAccountsApi.get_chart_of_accounts_properties",
    "GET",
    "/api/chartofaccounts/{scope}/{code}/properties",
    lambda: models.ChartOfAccountsProperties,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_CLEARDOWN_MODULE = Operation(
    "ChartOfAccountsApi.get_cleardown_module",
    "GET",
    "/api/chartofaccounts/{scope}/{code}/cleardownmodules/{cleardownModuleCode}",
    lambda: models.CleardownModuleResponse,
    takes={"asAt": "moment"},
)
_GET_GENERAL_LEDGER_PROFILE = Operation(
    "ChartOfAccountsApi.get_general_ledger_profile",
    "GET",
    "/api/chartofaccounts/{scope}/{code}/generalledgerprofile/{generalLedgerProfileCode}",
    lambda: models.GeneralLedgerProfileResponse,
    takes={"asAt": "moment"},
)
_GET_POSTING_MODULE = Operation(
    "ChartOfAccountsApi.get_posting_module",
    "GET",
    "/api/chartofaccounts/{scope}/{code}/postingmodules/{postingModuleCode}",
    lambda: models.PostingModuleResponse,
    takes={"asAt": "moment"},
)
_LIST_ACCOUNTS = PagedOperation(
    "ChartOfAccountsApi.list_accounts",
    "GET",
    "/api/chartofaccounts/{scope}/{code}/accounts",
    lambda: models.PagedResourceListOfAccount,
    lambda: models.Account,
    takes={"effectiveAt": "date", "asAt": "moment", "limit": "number", "propertyKeys": "list"},
)
_LIST_CHARTS_OF_ACCOUNTS = PagedOperation(
    "ChartOfAccountsApi.list_charts_of_accounts",
    "GET",
    "/api/chartofaccounts",
    lambda: models.PagedResourceListOfChartOfAccounts,
    lambda: models.ChartOfAccounts,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "limit": "number",
        "sortBy": "list",
        "propertyKeys": "list",
    },
)
_LIST_CLEARDOWN_MODULE_RULES = PagedOperation(
    "ChartOfAccountsApi.list_cleardown_module_rules",
    "GET",
    "/api/chartofaccounts/{scope}/{code}/cleardownmodules/{cleardownModuleCode}/cleardownrules",
    lambda: models.PagedResourceListOfCleardownModuleRule,
    lambda: models.CleardownModuleRule,
    takes={"asAt": "moment", "limit": "number"},
)
_LIST_CLEARDOWN_MODULES = PagedOperation(
    "ChartOfAccountsApi.list_cleardown_modules",
    "GET",
    "/api/chartofaccounts/{scope}/{code}/cleardownmodules",
    lambda: models.PagedResourceListOfCleardownModuleResponse,
    lambda: models.CleardownModuleResponse,
    takes={"asAt": "moment", "limit": "number", "sortBy": "list"},
)
_LIST_GENERAL_LEDGER_PROFILES = PagedOperation(
    "ChartOfAccountsApi.list_general_ledger_profiles",
    "GET",
    "/api/chartofaccounts/{scope}/{code}/generalledgerprofile",
    lambda: models.PagedResourceListOfGeneralLedgerProfileResponse,
    lambda: models.GeneralLedgerProfileResponse,
    takes={"asAt": "moment", "limit": "number", "sortBy": "list"},
)
_LIST_POSTING_MODULE_RULES = PagedOperation(
    "ChartOfAccountsApi.list_posting_module_rules",
    "GET",
    "/api/chartofaccounts/{scope}/{code}/postingmodules/{postingModuleCode}/postingrules",
    lambda: models.PagedResourceListOfPostingModuleRuleResponse,
    lambda: models.PostingModuleRuleResponse,
    takes={"asAt": "moment", "limit": "number", "effectiveAt": "date"},
)
_LIST_POSTING_MODULES = PagedOperation(
    "ChartOfAccountsApi.list_posting_modules",
    "GET",
    "/api/chartofaccounts/{scope}/{code}/postingmodules",
    lambda: models.PagedResourceListOfPostingModuleResponse,
    lambda: models.PostingModuleResponse,
    takes={"asAt": "moment", "limit": "number", "sortBy": "list"},
)
_PATCH_CHART_OF_ACCOUNTS = Operation(
    "ChartOfAccountsApi.patch_chart_of_accounts",
    "PATCH",
    "/api/chartofaccounts/{scope}/{code}",
    lambda: models.ChartOfAccounts,
    body=lambda: list[models.Operation],
    takes={},
)
_PATCH_CLEARDOWN_MODULE = Operation(
    "ChartOfAccountsApi.patch_cleardown_module",
    "PATCH",
    "/api/chartofaccounts/{scope}/{code}/cleardownmodules/{cleardownModuleCode}",
    lambda: models.CleardownModuleResponse,
    body=lambda: list[models.Operation],
    takes={},
)
_PATCH_POSTING_MODULE = Operation(
    "ChartOfAccountsApi.patch_posting_module",
    "PATCH",
    "/api/chartofaccounts/{scope}/{code}/postingmodules/{postingModuleCode}",
    lambda: models.PostingModuleResponse,
    body=lambda: list[models.Operation],
    takes={},
)
_SET_CLEARDOWN_MODULE_DETAILS = Operation(
    "ChartOfAccountsApi.set_cleardown_module_details",
    "PUT",
    "/api/chartofaccounts/{scope}/{code}/cleardownmodules/{cleardownModuleCode}",
    lambda: models.CleardownModuleResponse,
    body=lambda: models.CleardownModuleDetails,
    takes={},
)
_SET_CLEARDOWN_MODULE_RULES = Operation(
    "ChartOfAccountsApi.set_cleardown_module_rules",
    "PUT",
    "/api/chartofaccounts/{scope}/{code}/cleardownmodules/{cleardownModuleCode}/cleardownrules",
    lambda: models.CleardownModuleRulesUpdatedResponse,
    body=lambda: list[models.CleardownModuleRule],
    takes={},
)
_SET_GENERAL_LEDGER_PROFILE_MAPPINGS = Operation(
    "ChartOfAccountsApi.set_general_ledger_profile_mappings",
    "PUT",
    "/api/chartofaccounts/{scope}/{code}/generalledgerprofile/{generalLedgerProfileCode}/mappings",
    lambda: models.GeneralLedgerProfileResponse,
    body=lambda: list[models.GeneralLedgerProfileMapping],
    takes={},
)
_SET_POSTING_MODULE_DETAILS = Operation(
    "ChartOfAccountsApi.set_posting_module_details",
    "PUT",
    "/api/chartofaccounts/{scope}/{code}/postingmodules/{postingModuleCode}",
    lambda: models.PostingModuleResponse,
    body=lambda: models.PostingModuleDetails,
    takes={},
)
_SET_POSTING_MODULE_RULES = Operation(
    "ChartOfAccountsApi.set_posting_module_rules",
    "PUT",
    "/api/chartofaccounts/{scope}/{code}/postingmodules/{postingModuleCode}/postingrules",
    lambda: models.PostingModuleRulesUpdatedResponse,
    body=lambda: list[models.PostingModuleRule],
    takes={},
)
_SUPERSEDE_POSTING_MODULE_RULE = Operation(
    "ChartOfAccountsApi.supersede_posting_module_rule",
    "POST",
    "/api/chartofaccounts/{scope}/{code}/postingmodules/{postingModuleCode}/postingrules/{ruleId}/$supersede",
    lambda: models.PostingModuleRulesUpdatedResponse,
    body=lambda: list[models.SupersedePostingModuleRuleRequest],
    takes={},
)
_UPSERT_ACCOUNT_PROPERTIES = Operation(
    "ChartOfAccountsApi.upsert_account_properties",
    "POST",
    "/api/chartofaccounts/{scope}/{code}/accounts/{accountCode}/properties/$upsert",
    lambda: models.AccountProperties,
    body=lambda: dict[str, models.ModelProperty] | None,
    takes={},
)
_UPSERT_ACCOUNTS = Operation(
    "ChartOfAccountsApi.upsert_accounts",
    "POST",
    "/api/chartofaccounts/{scope}/{code}/accounts",
    lambda: models.AccountsUpsertResponse,
    body=lambda: list[models.Account],
    takes={},
)
_UPSERT_CHART_OF_ACCOUNTS_PROPERTIES = Operation(
    "ChartOfAccountsApi.upsert_chart_of_accounts_properties",
    "POST",
    "/api/chartofaccounts/{scope}/{code}/properties/$upsert",
    lambda: models.ChartOfAccountsProperties,
    body=lambda: dict[str, models.ModelProperty] | None,
    takes={},
)


class ChartOfAccountsApi(Api):
    """The chart of accounts operations of LUSID (35 of them).

    Charts of accounts with their accounts, posting modules, cleardown modules and general ledger profiles,
    used by accounting books of record and funds.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_chart_of_accounts(
        self,
        scope: str,
        chart_of_accounts_request: models.ChartOfAccountsRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ChartOfAccounts]:
        """Create chart of accounts.

        Creates an empty chart of accounts. Accounts and modules are added afterwards.

        `POST /api/chartofaccounts/{scope}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            chart_of_accounts_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ChartOfAccounts`.
        """
        return self._call(
            _CREATE_CHART_OF_ACCOUNTS,
            path={
                "scope": scope,
            },
            body=chart_of_accounts_request,
            opts=opts,
        )

    def create_cleardown_module(
        self,
        scope: str,
        code: str,
        cleardown_module_request: models.CleardownModuleRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CleardownModuleResponse]:
        """Create cleardown module.

        Creates a cleardown module of a chart of accounts: rules by which balances of accounts are moved to
        others at the end of a period.

        `POST /api/chartofaccounts/{scope}/{code}/cleardownmodules`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            cleardown_module_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CleardownModuleResponse`.
        """
        return self._call(
            _CREATE_CLEARDOWN_MODULE,
            path={
                "scope": scope,
                "code": code,
            },
            body=cleardown_module_request,
            opts=opts,
        )

    def create_general_ledger_profile(
        self,
        scope: str,
        code: str,
        general_ledger_profile_request: models.GeneralLedgerProfileRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GeneralLedgerProfileResponse]:
        """Create general ledger profile.

        Creates a general ledger profile of a chart of accounts: mappings that give the lines of an account
        further levels in reports.

        `POST /api/chartofaccounts/{scope}/{code}/generalledgerprofile`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            general_ledger_profile_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GeneralLedgerProfileResponse`.
        """
        return self._call(
            _CREATE_GENERAL_LEDGER_PROFILE,
            path={
                "scope": scope,
                "code": code,
            },
            body=general_ledger_profile_request,
            opts=opts,
        )

    def create_posting_module(
        self,
        scope: str,
        code: str,
        posting_module_request: models.PostingModuleRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PostingModuleResponse]:
        """Create posting module.

        Creates a posting module of a chart of accounts: rules that say which account a line of activity is
        posted to.

        `POST /api/chartofaccounts/{scope}/{code}/postingmodules`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            posting_module_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PostingModuleResponse`.
        """
        return self._call(
            _CREATE_POSTING_MODULE,
            path={
                "scope": scope,
                "code": code,
            },
            body=posting_module_request,
            opts=opts,
        )

    def delete_accounts(
        self,
        scope: str,
        code: str,
        request_body: Sequence[str],
        delete_mode: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeleteAccountsResponse]:
        """Delete accounts.

        Deletes accounts of a chart by code: softly, which makes them inactive, or with `delete_mode="Hard"`
        for good.

        At most 2,000 a request.

        `POST /api/chartofaccounts/{scope}/{code}/accounts/$delete`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            request_body: the JSON body.
            delete_mode: which kind of deletion to make; Soft or Hard, or a value added since.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeleteAccountsResponse`.
        """
        return self._call(
            _DELETE_ACCOUNTS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "deleteMode": delete_mode,
            },
            body=request_body,
            opts=opts,
        )

    def delete_chart_of_accounts(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete chart of accounts.

        Deletes a chart of accounts by scope and code. Earlier as-at times still show it.

        `DELETE /api/chartofaccounts/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_CHART_OF_ACCOUNTS,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def delete_cleardown_module(
        self,
        scope: str,
        code: str,
        cleardown_module_code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete cleardown module.

        Deletes a cleardown module of a chart of accounts with its rules. Earlier as-at times still show it.

        `DELETE /api/chartofaccounts/{scope}/{code}/cleardownmodules/{cleardownModuleCode}`, release stage:
        EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            cleardown_module_code: the code of the cleardown module, unique in its chart of accounts.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_CLEARDOWN_MODULE,
            path={
                "scope": scope,
                "code": code,
                "cleardownModuleCode": cleardown_module_code,
            },
            opts=opts,
        )

    def delete_general_ledger_profile(
        self,
        scope: str,
        code: str,
        general_ledger_profile_code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete general ledger profile.

        Deletes a general ledger profile of a chart of accounts with its mappings. Earlier as-at times still
        show it.

        `DELETE /api/chartofaccounts/{scope}/{code}/generalledgerprofile/{generalLedgerProfileCode}`, release
        stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            general_ledger_profile_code: the code of the general ledger profile, unique in its chart of accounts.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_GENERAL_LEDGER_PROFILE,
            path={
                "scope": scope,
                "code": code,
                "generalLedgerProfileCode": general_ledger_profile_code,
            },
            opts=opts,
        )

    def delete_posting_module(
        self,
        scope: str,
        code: str,
        posting_module_code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete posting module.

        Deletes a posting module of a chart of accounts with its rules. Earlier as-at times still show it.

        `DELETE /api/chartofaccounts/{scope}/{code}/postingmodules/{postingModuleCode}`, release stage:
        EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            posting_module_code: the code of the posting module, unique in its chart of accounts.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_POSTING_MODULE,
            path={
                "scope": scope,
                "code": code,
                "postingModuleCode": posting_module_code,
            },
            opts=opts,
        )

    def get_account(
        self,
        scope: str,
        code: str,
        account_code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Account]:
        """Get account.

        Reads one account of a chart, as at a moment: its code, type, status and control. Only properties
        named in `property_keys` are returned, with their values at `effective_at`.

        `NotFoundException` where it does not exist.

        `GET /api/chartofaccounts/{scope}/{code}/accounts/{accountCode}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            account_code: the code of the account, unique in its chart of accounts.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Account`.
        """
        return self._call(
            _GET_ACCOUNT,
            path={
                "scope": scope,
                "code": code,
                "accountCode": account_code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def get_account_properties(
        self,
        scope: str,
        code: str,
        account_code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AccountProperties]:
        """Get account properties.

        Reads all property values of an account, at an effective date and as at a moment.

        `GET /api/chartofaccounts/{scope}/{code}/accounts/{accountCode}/properties`, release stage:
        EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            account_code: the code of the account, unique in its chart of accounts.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AccountProperties`.
        """
        return self._call(
            _GET_ACCOUNT_PROPERTIES,
            path={
                "scope": scope,
                "code": code,
                "accountCode": account_code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_chart_of_accounts(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ChartOfAccounts]:
        """Get chart of accounts.

        Reads a chart of accounts, as at a moment, without its accounts. Only properties named in
        `property_keys` are returned, with their values at `effective_at`.

        `NotFoundException` where it does not exist.

        `GET /api/chartofaccounts/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ChartOfAccounts`.
        """
        return self._call(
            _GET_CHART_OF_ACCOUNTS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def get_chart_of_accounts_properties(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ChartOfAccountsProperties]:
        """Get chart of accounts properties.

        Reads all property values of a chart of accounts, at an effective date and as at a moment.

        `GET /api/chartofaccounts/{scope}/{code}/properties`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ChartOfAccountsProperties`.
        """
        return self._call(
            _GET_CHART_OF_ACCOUNTS_PROPERTIES,
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

    def get_cleardown_module(
        self,
        scope: str,
        code: str,
        cleardown_module_code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CleardownModuleResponse]:
        """Get cleardown module.

        Reads a cleardown module with all its rules, as at a moment.

        `NotFoundException` where it does not exist.

        `GET /api/chartofaccounts/{scope}/{code}/cleardownmodules/{cleardownModuleCode}`, release stage:
        EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            cleardown_module_code: the code of the cleardown module, unique in its chart of accounts.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CleardownModuleResponse`.
        """
        return self._call(
            _GET_CLEARDOWN_MODULE,
            path={
                "scope": scope,
                "code": code,
                "cleardownModuleCode": cleardown_module_code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_general_ledger_profile(
        self,
        scope: str,
        code: str,
        general_ledger_profile_code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GeneralLedgerProfileResponse]:
        """Get general ledger profile.

        Reads a general ledger profile with its mappings, as at a moment.

        `NotFoundException` where it does not exist.

        `GET /api/chartofaccounts/{scope}/{code}/generalledgerprofile/{generalLedgerProfileCode}`, release
        stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            general_ledger_profile_code: the code of the general ledger profile, unique in its chart of accounts.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GeneralLedgerProfileResponse`.
        """
        return self._call(
            _GET_GENERAL_LEDGER_PROFILE,
            path={
                "scope": scope,
                "code": code,
                "generalLedgerProfileCode": general_ledger_profile_code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_posting_module(
        self,
        scope: str,
        code: str,
        posting_module_code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PostingModuleResponse]:
        """Get posting module.

        Reads a posting module with all its rules, as at a moment.

        `NotFoundException` where it does not exist.

        `GET /api/chartofaccounts/{scope}/{code}/postingmodules/{postingModuleCode}`, release stage:
        EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            posting_module_code: the code of the posting module, unique in its chart of accounts.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PostingModuleResponse`.
        """
        return self._call(
            _GET_POSTING_MODULE,
            path={
                "scope": scope,
                "code": code,
                "postingModuleCode": posting_module_code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_accounts(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfAccount, models.Account]:
        """List accounts.

        Lists the accounts of a chart, as at a moment. Only properties named in `property_keys` are returned,
        with their values at `effective_at`.

        100 a page unless `limit` says otherwise.

        `GET /api/chartofaccounts/{scope}/{code}/accounts`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfAccount`; `.items()` yields every `models.Account`,
            `.pages()` every page.
        """
        return self._paged_call(
            _LIST_ACCOUNTS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def list_charts_of_accounts(
        self,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfChartOfAccounts, models.ChartOfAccounts]:
        """List charts of accounts.

        Lists the charts of accounts of all scopes, as at a moment. Only properties named in `property_keys`
        are returned, with their values at `effective_at`.

        100 a page unless `limit` says otherwise.

        `GET /api/chartofaccounts`, release stage: EarlyAccess.

        Args:
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfChartOfAccounts`; `.items()` yields every
            `models.ChartOfAccounts`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_CHARTS_OF_ACCOUNTS,
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def list_cleardown_module_rules(
        self,
        scope: str,
        code: str,
        cleardown_module_code: str,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfCleardownModuleRule, models.CleardownModuleRule]:
        """List cleardown module rules.

        Lists the rules of a cleardown module page by page, as at a moment.

        100 a page unless `limit` says otherwise.

        `GET /api/chartofaccounts/{scope}/{code}/cleardownmodules/{cleardownModuleCode}/cleardownrules`,
        release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            cleardown_module_code: the code of the cleardown module, unique in its chart of accounts.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfCleardownModuleRule`; `.items()` yields every
            `models.CleardownModuleRule`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_CLEARDOWN_MODULE_RULES,
            path={
                "scope": scope,
                "code": code,
                "cleardownModuleCode": cleardown_module_code,
            },
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
            },
            opts=opts,
        )

    def list_cleardown_modules(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfCleardownModuleResponse, models.CleardownModuleResponse]:
        """List cleardown modules.

        Lists the cleardown modules of a chart of accounts, as at a moment.

        100 a page unless `limit` says otherwise.

        `GET /api/chartofaccounts/{scope}/{code}/cleardownmodules`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfCleardownModuleResponse`; `.items()` yields every
            `models.CleardownModuleResponse`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_CLEARDOWN_MODULES,
            path={
                "scope": scope,
                "code": code,
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

    def list_general_ledger_profiles(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[
        models.PagedResourceListOfGeneralLedgerProfileResponse, models.GeneralLedgerProfileResponse
    ]:
        """List general ledger profiles.

        Lists the general ledger profiles of a chart of accounts, as at a moment.

        100 a page unless `limit` says otherwise.

        `GET /api/chartofaccounts/{scope}/{code}/generalledgerprofile`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfGeneralLedgerProfileResponse`; `.items()` yields every
            `models.GeneralLedgerProfileResponse`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_GENERAL_LEDGER_PROFILES,
            path={
                "scope": scope,
                "code": code,
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

    def list_posting_module_rules(
        self,
        scope: str,
        code: str,
        posting_module_code: str,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfPostingModuleRuleResponse, models.PostingModuleRuleResponse]:
        """List posting module rules.

        Lists the rules of a posting module page by page, as at a moment: all versions, or with `effective_at`
        those in force at that date.

        100 a page unless `limit` says otherwise.

        `GET /api/chartofaccounts/{scope}/{code}/postingmodules/{postingModuleCode}/postingrules`, release
        stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            posting_module_code: the code of the posting module, unique in its chart of accounts.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfPostingModuleRuleResponse`; `.items()` yields every
            `models.PostingModuleRuleResponse`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_POSTING_MODULE_RULES,
            path={
                "scope": scope,
                "code": code,
                "postingModuleCode": posting_module_code,
            },
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "effectiveAt": effective_at,
            },
            opts=opts,
        )

    def list_posting_modules(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfPostingModuleResponse, models.PostingModuleResponse]:
        """List posting modules.

        Lists the posting modules of a chart of accounts, as at a moment.

        100 a page unless `limit` says otherwise.

        `GET /api/chartofaccounts/{scope}/{code}/postingmodules`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfPostingModuleResponse`; `.items()` yields every
            `models.PostingModuleResponse`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_POSTING_MODULES,
            path={
                "scope": scope,
                "code": code,
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

    def patch_chart_of_accounts(
        self,
        scope: str,
        code: str,
        operation: Sequence[models.Operation | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ChartOfAccounts]:
        """Patch chart of accounts.

        Changes the name or description of a chart of accounts by JSON patch.

        `PATCH /api/chartofaccounts/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            operation: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ChartOfAccounts`.
        """
        return self._call(
            _PATCH_CHART_OF_ACCOUNTS,
            path={
                "scope": scope,
                "code": code,
            },
            body=operation,
            opts=opts,
        )

    def patch_cleardown_module(
        self,
        scope: str,
        code: str,
        cleardown_module_code: str,
        operation: Sequence[models.Operation | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CleardownModuleResponse]:
        """Patch cleardown module.

        Changes name, description or rules of a cleardown module by JSON patch. Rules are replaced as a whole
        by `set_cleardown_module_rules`.

        `PATCH /api/chartofaccounts/{scope}/{code}/cleardownmodules/{cleardownModuleCode}`, release stage:
        EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            cleardown_module_code: the code of the cleardown module, unique in its chart of accounts.
            operation: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CleardownModuleResponse`.
        """
        return self._call(
            _PATCH_CLEARDOWN_MODULE,
            path={
                "scope": scope,
                "code": code,
                "cleardownModuleCode": cleardown_module_code,
            },
            body=operation,
            opts=opts,
        )

    def patch_posting_module(
        self,
        scope: str,
        code: str,
        posting_module_code: str,
        operation: Sequence[models.Operation | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PostingModuleResponse]:
        """Patch posting module.

        Changes name, description or rules of a posting module by JSON patch. Rules are replaced as a whole by
        `set_posting_module_rules`.

        `PATCH /api/chartofaccounts/{scope}/{code}/postingmodules/{postingModuleCode}`, release stage:
        EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            posting_module_code: the code of the posting module, unique in its chart of accounts.
            operation: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PostingModuleResponse`.
        """
        return self._call(
            _PATCH_POSTING_MODULE,
            path={
                "scope": scope,
                "code": code,
                "postingModuleCode": posting_module_code,
            },
            body=operation,
            opts=opts,
        )

    def set_cleardown_module_details(
        self,
        scope: str,
        code: str,
        cleardown_module_code: str,
        cleardown_module_details: models.CleardownModuleDetails | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CleardownModuleResponse]:
        """Set cleardown module details.

        Replaces the name, description and status of a cleardown module. Its rules stay.

        `PUT /api/chartofaccounts/{scope}/{code}/cleardownmodules/{cleardownModuleCode}`, release stage:
        EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            cleardown_module_code: the code of the cleardown module, unique in its chart of accounts.
            cleardown_module_details: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CleardownModuleResponse`.
        """
        return self._call(
            _SET_CLEARDOWN_MODULE_DETAILS,
            path={
                "scope": scope,
                "code": code,
                "cleardownModuleCode": cleardown_module_code,
            },
            body=cleardown_module_details,
            opts=opts,
        )

    def set_cleardown_module_rules(
        self,
        scope: str,
        code: str,
        cleardown_module_code: str,
        cleardown_module_rule: Sequence[models.CleardownModuleRule | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CleardownModuleRulesUpdatedResponse]:
        """Set cleardown module rules.

        Replaces all rules of a cleardown module. Rules that the request does not repeat are gone.

        `PUT /api/chartofaccounts/{scope}/{code}/cleardownmodules/{cleardownModuleCode}/cleardownrules`,
        release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            cleardown_module_code: the code of the cleardown module, unique in its chart of accounts.
            cleardown_module_rule: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CleardownModuleRulesUpdatedResponse`.
        """
        return self._call(
            _SET_CLEARDOWN_MODULE_RULES,
            path={
                "scope": scope,
                "code": code,
                "cleardownModuleCode": cleardown_module_code,
            },
            body=cleardown_module_rule,
            opts=opts,
        )

    def set_general_ledger_profile_mappings(
        self,
        scope: str,
        code: str,
        general_ledger_profile_code: str,
        general_ledger_profile_mapping: Sequence[models.GeneralLedgerProfileMapping | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GeneralLedgerProfileResponse]:
        """Set general ledger profile mappings.

        Replaces all mappings of a general ledger profile. They are tried in the order of the request.

        `PUT /api/chartofaccounts/{scope}/{code}/generalledgerprofile/{generalLedgerProfileCode}/mappings`,
        release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            general_ledger_profile_code: the code of the general ledger profile, unique in its chart of accounts.
            general_ledger_profile_mapping: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GeneralLedgerProfileResponse`.
        """
        return self._call(
            _SET_GENERAL_LEDGER_PROFILE_MAPPINGS,
            path={
                "scope": scope,
                "code": code,
                "generalLedgerProfileCode": general_ledger_profile_code,
            },
            body=general_ledger_profile_mapping,
            opts=opts,
        )

    def set_posting_module_details(
        self,
        scope: str,
        code: str,
        posting_module_code: str,
        posting_module_details: models.PostingModuleDetails | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PostingModuleResponse]:
        """Set posting module details.

        Replaces the name, description and status of a posting module. Its rules stay.

        `PUT /api/chartofaccounts/{scope}/{code}/postingmodules/{postingModuleCode}`, release stage:
        EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            posting_module_code: the code of the posting module, unique in its chart of accounts.
            posting_module_details: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PostingModuleResponse`.
        """
        return self._call(
            _SET_POSTING_MODULE_DETAILS,
            path={
                "scope": scope,
                "code": code,
                "postingModuleCode": posting_module_code,
            },
            body=posting_module_details,
            opts=opts,
        )

    def set_posting_module_rules(
        self,
        scope: str,
        code: str,
        posting_module_code: str,
        posting_module_rule: Sequence[models.PostingModuleRule | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PostingModuleRulesUpdatedResponse]:
        """Set posting module rules.

        Replaces all rules of a posting module. Rules that the request does not repeat are gone.

        `PUT /api/chartofaccounts/{scope}/{code}/postingmodules/{postingModuleCode}/postingrules`, release
        stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            posting_module_code: the code of the posting module, unique in its chart of accounts.
            posting_module_rule: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PostingModuleRulesUpdatedResponse`.
        """
        return self._call(
            _SET_POSTING_MODULE_RULES,
            path={
                "scope": scope,
                "code": code,
                "postingModuleCode": posting_module_code,
            },
            body=posting_module_rule,
            opts=opts,
        )

    def supersede_posting_module_rule(
        self,
        scope: str,
        code: str,
        posting_module_code: str,
        rule_id: str,
        supersede_posting_module_rule_request: (
            Sequence[models.SupersedePostingModuleRuleRequest | Mapping[str, Any]]
        ),
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PostingModuleRulesUpdatedResponse]:
        """Supersede posting module rule.

        Replaces a rule of a posting module by one or more rules, in its place in the list. The latest version
        of the old rule stops to apply where its next version begins; at most one of the new rules keeps the
        old identifier and is that next version.

        Refused where another new rule has the identifier of an existing one.

        `POST
        /api/chartofaccounts/{scope}/{code}/postingmodules/{postingModuleCode}/postingrules/{ruleId}/$supersede`,
        release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            posting_module_code: the code of the posting module, unique in its chart of accounts.
            rule_id: the identifier of the rule.
            supersede_posting_module_rule_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PostingModuleRulesUpdatedResponse`.
        """
        return self._call(
            _SUPERSEDE_POSTING_MODULE_RULE,
            path={
                "scope": scope,
                "code": code,
                "postingModuleCode": posting_module_code,
                "ruleId": rule_id,
            },
            body=supersede_posting_module_rule_request,
            opts=opts,
        )

    def upsert_account_properties(
        self,
        scope: str,
        code: str,
        account_code: str,
        request_body: Mapping[str, models.ModelProperty | Mapping[str, Any]] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AccountProperties]:
        """Upsert account properties.

        Sets property values of an account, keyed by property key. Keys must be of the `Account` domain; those
        that are not named stay, and a value of null deletes.

        `POST /api/chartofaccounts/{scope}/{code}/accounts/{accountCode}/properties/$upsert`, release stage:
        EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            account_code: the code of the account, unique in its chart of accounts.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AccountProperties`.
        """
        return self._call(
            _UPSERT_ACCOUNT_PROPERTIES,
            path={
                "scope": scope,
                "code": code,
                "accountCode": account_code,
            },
            body=request_body,
            opts=opts,
        )

    def upsert_accounts(
        self,
        scope: str,
        code: str,
        account: Sequence[models.Account | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AccountsUpsertResponse]:
        """Upsert accounts.

        Creates accounts in a chart and updates those whose code exists.

        At most 2,000 a request.

        `POST /api/chartofaccounts/{scope}/{code}/accounts`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            account: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AccountsUpsertResponse`.
        """
        return self._call(
            _UPSERT_ACCOUNTS,
            path={
                "scope": scope,
                "code": code,
            },
            body=account,
            opts=opts,
        )

    def upsert_chart_of_accounts_properties(
        self,
        scope: str,
        code: str,
        request_body: Mapping[str, models.ModelProperty | Mapping[str, Any]] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ChartOfAccountsProperties]:
        """Upsert chart of accounts properties.

        Sets property values of a chart of accounts, keyed by property key. Keys must be of the
        `ChartOfAccounts` domain; those that are not named stay, and a value of null deletes.

        `POST /api/chartofaccounts/{scope}/{code}/properties/$upsert`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ChartOfAccountsProperties`.
        """
        return self._call(
            _UPSERT_CHART_OF_ACCOUNTS_PROPERTIES,
            path={
                "scope": scope,
                "code": code,
            },
            body=request_body,
            opts=opts,
        )
