"""The abor API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_ADD_DIARY_ENTRY = Operation(
    "AborApi.add_diary_entry",
    "POST",
    "/api/abor/{scope}/{code}/accountingdiary",
    lambda: models.DiaryEntry,
    body=lambda: models.DiaryEntryRequest,
    takes={},
)
_CLOSE_PERIOD = Operation(
    "AborApi.close_period",
    "POST",
    "/api/abor/{scope}/{code}/accountingdiary/$closeperiod",
    lambda: models.DiaryEntry,
    body=lambda: models.ClosePeriodDiaryEntryRequest,
    takes={},
)
_CREATE_ABOR = Operation(
    "AborApi.create_abor",
    "POST",
    "/api/abor/{scope}",
    lambda: models.Abor,
    body=lambda: models.AborRequest,
    takes={},
)
_DELETE_ABOR = Operation(
    "AborApi.delete_abor",
    "DELETE",
    "/api/abor/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_DELETE_DIARY_ENTRY = Operation(
    "AborApi.delete_diary_entry",
    "DELETE",
    "/api/abor/{scope}/{code}/accountingdiary/{diaryEntryCode}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_ABOR = Operation(
    "AborApi.get_abor",
    "GET",
    "/api/abor/{scope}/{code}",
    lambda: models.Abor,
    takes={"effectiveAt": "date", "asAt": "moment", "propertyKeys": "list"},
)
_GET_ABOR_PROPERTIES = Operation(
    "AborApi.get_abor_properties",
    "GET",
    "/api/abor/{scope}/{code}/properties",
    lambda: models.AborProperties,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_JOURNAL_ENTRY_LINES = PagedOperation(
    "AborApi.get_journal_entry_lines",
    "POST",
    "/api/abor/{scope}/{code}/journalentrylines/$query",
    lambda: models.VersionedResourceListOfJournalEntryLine,
    lambda: models.JournalEntryLine,
    body=lambda: models.JournalEntryLinesQueryParameters,
    takes={"asAt": "moment", "limit": "number"},
)
_GET_TRIAL_BALANCE = PagedOperation(
    "AborApi.get_trial_balance",
    "POST",
    "/api/abor/{scope}/{code}/trialbalance/$query",
    lambda: models.VersionedResourceListOfTrialBalance,
    lambda: models.TrialBalance,
    body=lambda: models.TrialBalanceQueryParameters,
    takes={"asAt": "moment", "limit": "number"},
)
_LIST_ABORS = PagedOperation(
    "AborApi.list_abors",
    "GET",
    "/api/abor",
    lambda: models.PagedResourceListOfAbor,
    lambda: models.Abor,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "limit": "number",
        "sortBy": "list",
        "propertyKeys": "list",
    },
)
_LIST_DIARY_ENTRIES = PagedOperation(
    "AborApi.list_diary_entries",
    "GET",
    "/api/abor/{scope}/{code}/accountingdiary",
    lambda: models.PagedResourceListOfDiaryEntry,
    lambda: models.DiaryEntry,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "limit": "number",
        "sortBy": "list",
        "propertyKeys": "list",
    },
)
_LOCK_PERIOD = Operation(
    "AborApi.lock_period",
    "POST",
    "/api/abor/{scope}/{code}/accountingdiary/$lockperiod",
    lambda: models.DiaryEntry,
    body=lambda: models.LockPeriodDiaryEntryRequest | None,
    takes={},
)
_PATCH_ABOR = Operation(
    "AborApi.patch_abor",
    "PATCH",
    "/api/abor/{scope}/{code}",
    lambda: models.Abor,
    body=lambda: list[models.Operation],
    takes={},
)
_RE_OPEN_PERIODS = Operation(
    "AborApi.re_open_periods",
    "POST",
    "/api/abor/{scope}/{code}/accountingdiary/$reopenperiods",
    lambda: models.PeriodDiaryEntriesReopenedResponse,
    body=lambda: models.ReOpenPeriodDiaryEntryRequest | None,
    takes={},
)
_UPSERT_ABOR_PROPERTIES = Operation(
    "AborApi.upsert_abor_properties",
    "POST",
    "/api/abor/{scope}/{code}/properties/$upsert",
    lambda: models.AborProperties,
    body=lambda: dict[str, models.ModelProperty] | None,
    takes={},
)


class AborApi(Api):
    """The abor operations of LUSID (15 of them).

    Accounting books of record: portfolios accounted for by the rules of an ABOR configuration. Journal entry
    lines and trial balances are computed from transactions; diary entries and closed periods fix what was
    reported.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def add_diary_entry(
        self,
        scope: str,
        code: str,
        diary_entry_request: models.DiaryEntryRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DiaryEntry]:
        """Add diary entry.

        Adds an entry of type `Other` to the diary of an accounting book of record (ABOR). Entries for periods
        come from closing and locking them.

        `POST /api/abor/{scope}/{code}/accountingdiary`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            diary_entry_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DiaryEntry`.
        """
        return self._call(
            _ADD_DIARY_ENTRY,
            path={
                "scope": scope,
                "code": code,
            },
            body=diary_entry_request,
            opts=opts,
        )

    def close_period(
        self,
        scope: str,
        code: str,
        close_period_diary_entry_request: models.ClosePeriodDiaryEntryRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DiaryEntry]:
        """Close period.

        Closes the open period of an ABOR, or locks it, and returns the diary entry that records this.

        `POST /api/abor/{scope}/{code}/accountingdiary/$closeperiod`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            close_period_diary_entry_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DiaryEntry`.
        """
        return self._call(
            _CLOSE_PERIOD,
            path={
                "scope": scope,
                "code": code,
            },
            body=close_period_diary_entry_request,
            opts=opts,
        )

    def create_abor(
        self,
        scope: str,
        abor_request: models.AborRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Abor]:
        """Create abor.

        Creates an accounting book of record over portfolios, kept by an ABOR configuration. The scope is in
        the path and the code in the request.

        `POST /api/abor/{scope}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            abor_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Abor`.
        """
        return self._call(
            _CREATE_ABOR,
            path={
                "scope": scope,
            },
            body=abor_request,
            opts=opts,
        )

    def delete_abor(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete abor.

        Deletes an ABOR by scope and code. Earlier as-at times still show it.

        `DELETE /api/abor/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_ABOR,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def delete_diary_entry(
        self,
        scope: str,
        code: str,
        diary_entry_code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete diary entry.

        Deletes a diary entry of an ABOR by its code. Periods that were closed are opened by `re_open_periods`
        instead.

        Only entries of type `Other`.

        `DELETE /api/abor/{scope}/{code}/accountingdiary/{diaryEntryCode}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            diary_entry_code: the code of the diary entry.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_DIARY_ENTRY,
            path={
                "scope": scope,
                "code": code,
                "diaryEntryCode": diary_entry_code,
            },
            opts=opts,
        )

    def get_abor(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Abor]:
        """Get abor.

        Reads the definition of an ABOR, as at a moment: its portfolios and configuration. Only properties
        named in `property_keys` are returned, with their values at `effective_at`.

        `NotFoundException` where it does not exist.

        `GET /api/abor/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Abor`.
        """
        return self._call(
            _GET_ABOR,
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

    def get_abor_properties(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AborProperties]:
        """Get abor properties.

        Reads all property values of an ABOR, at an effective date and as at a moment.

        `GET /api/abor/{scope}/{code}/properties`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AborProperties`.
        """
        return self._call(
            _GET_ABOR_PROPERTIES,
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

    def get_journal_entry_lines(
        self,
        scope: str,
        code: str,
        journal_entry_lines_query_parameters: models.JournalEntryLinesQueryParameters | Mapping[str, Any],
        as_at: datetime | str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        page: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.VersionedResourceListOfJournalEntryLine, models.JournalEntryLine]:
        """Get journal entry lines.

        Lists the journal entry lines of an ABOR between two dates or diary entries: transactions turned into
        debits and credits by its posting rules, computed when asked for.

        100 a page unless `limit` says otherwise.

        `POST /api/abor/{scope}/{code}/journalentrylines/$query`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            journal_entry_lines_query_parameters: the JSON body.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.VersionedResourceListOfJournalEntryLine`; `.items()` yields every
            `models.JournalEntryLine`, `.pages()` every page.
        """
        return self._paged_call(
            _GET_JOURNAL_ENTRY_LINES,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
                "filter": filter,
                "limit": limit,
                "page": page,
            },
            body=journal_entry_lines_query_parameters,
            opts=opts,
        )

    def get_trial_balance(
        self,
        scope: str,
        code: str,
        trial_balance_query_parameters: models.TrialBalanceQueryParameters | Mapping[str, Any],
        as_at: datetime | str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        page: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.VersionedResourceListOfTrialBalance, models.TrialBalance]:
        """Get trial balance.

        Lists the trial balance of an ABOR between two dates or diary entries: the balance of each account
        and, with a general ledger profile, level. Rows come in the order of account codes, those that no
        posting rule mapped first; the order is the same on every page.

        100 a page unless `limit` says otherwise.

        `POST /api/abor/{scope}/{code}/trialbalance/$query`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            trial_balance_query_parameters: the JSON body.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.VersionedResourceListOfTrialBalance`; `.items()` yields every
            `models.TrialBalance`, `.pages()` every page.
        """
        return self._paged_call(
            _GET_TRIAL_BALANCE,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
                "filter": filter,
                "limit": limit,
                "page": page,
            },
            body=trial_balance_query_parameters,
            opts=opts,
        )

    def list_abors(
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
    ) -> PagedCall[models.PagedResourceListOfAbor, models.Abor]:
        """List abors.

        Lists the ABORs of all scopes, as at a moment. Only properties named in `property_keys` are returned,
        with their values at `effective_at`.

        100 a page unless `limit` says otherwise.

        `GET /api/abor`, release stage: EarlyAccess.

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
            A call for one `models.PagedResourceListOfAbor`; `.items()` yields every `models.Abor`, `.pages()`
            every page.
        """
        return self._paged_call(
            _LIST_ABORS,
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

    def list_diary_entries(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfDiaryEntry, models.DiaryEntry]:
        """List diary entries.

        Lists the diary of an ABOR: periods closed and locked, and other entries. Only properties named in
        `property_keys` are returned, with their values at `effective_at`.

        100 a page unless `limit` says otherwise.

        `GET /api/abor/{scope}/{code}/accountingdiary`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfDiaryEntry`; `.items()` yields every
            `models.DiaryEntry`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_DIARY_ENTRIES,
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
                "sortBy": sort_by,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def lock_period(
        self,
        scope: str,
        code: str,
        lock_period_diary_entry_request: models.LockPeriodDiaryEntryRequest | Mapping[str, Any] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DiaryEntry]:
        """Lock period.

        Locks a closed period of an ABOR, the last one unless the request names another.

        `POST /api/abor/{scope}/{code}/accountingdiary/$lockperiod`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            lock_period_diary_entry_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DiaryEntry`.
        """
        return self._call(
            _LOCK_PERIOD,
            path={
                "scope": scope,
                "code": code,
            },
            body=lock_period_diary_entry_request,
            opts=opts,
        )

    def patch_abor(
        self,
        scope: str,
        code: str,
        operation: Sequence[models.Operation | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Abor]:
        """Patch abor.

        Changes the portfolios of an ABOR by JSON patch. Nothing else of an ABOR can be changed.

        `PATCH /api/abor/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            operation: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Abor`.
        """
        return self._call(
            _PATCH_ABOR,
            path={
                "scope": scope,
                "code": code,
            },
            body=operation,
            opts=opts,
        )

    def re_open_periods(
        self,
        scope: str,
        code: str,
        re_open_period_diary_entry_request: (
            models.ReOpenPeriodDiaryEntryRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PeriodDiaryEntriesReopenedResponse]:
        """Re open periods.

        Reopens periods of an ABOR, from the diary entry in the request on, or the last closed one.

        `POST /api/abor/{scope}/{code}/accountingdiary/$reopenperiods`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            re_open_period_diary_entry_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PeriodDiaryEntriesReopenedResponse`.
        """
        return self._call(
            _RE_OPEN_PERIODS,
            path={
                "scope": scope,
                "code": code,
            },
            body=re_open_period_diary_entry_request,
            opts=opts,
        )

    def upsert_abor_properties(
        self,
        scope: str,
        code: str,
        request_body: Mapping[str, models.ModelProperty | Mapping[str, Any]] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AborProperties]:
        """Upsert abor properties.

        Sets property values of an ABOR, keyed by property key. Keys must be of the `Abor` domain; those that
        are not named stay, and a value of null deletes.

        `POST /api/abor/{scope}/{code}/properties/$upsert`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AborProperties`.
        """
        return self._call(
            _UPSERT_ABOR_PROPERTIES,
            path={
                "scope": scope,
                "code": code,
            },
            body=request_body,
            opts=opts,
        )
