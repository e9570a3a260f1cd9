"""The withholding tax API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_BATCH_DELETE_WITHHOLDING_TAX_RATES = Operation(
    "WithholdingTaxApi.batch_delete_withholding_tax_rates",
    "POST",
    "/api/withholdingtax/rates/{scope}/{code}/$batchDelete",
    lambda: models.BatchDeleteRelationalDataResponse,
    body=lambda: dict[str, models.DeleteWithholdingTaxRateRequest],
    takes={},
)
_BATCH_UPSERT_WITHHOLDING_TAX_RATES = Operation(
    "WithholdingTaxApi.batch_upsert_withholding_tax_rates",
    "POST",
    "/api/withholdingtax/rates/{scope}/{code}/$batchUpsert",
    lambda: models.BatchUpsertWithholdingTaxRatesResponse,
    body=lambda: dict[str, models.UpsertWithholdingTaxRateRequest],
    takes={},
)
_CREATE_WITHHOLDING_TAX_DATASET_DEFINITIONS = Operation(
    "WithholdingTaxApi.create_withholding_tax_dataset_definitions",
    "POST",
    "/api/withholdingtax/datasetdefinitions",
    lambda: models.WithholdingTaxDatasetDefinitions,
    body=lambda: models.CreateWithholdingTaxDatasetDefinitionsRequest,
    takes={},
)
_DELETE_WITHHOLDING_TAX_CONFIGURATION = Operation(
    "WithholdingTaxApi.delete_withholding_tax_configuration",
    "DELETE",
    "/api/withholdingtax/configurations/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_DELETE_WITHHOLDING_TAX_DATASET_DEFINITION = Operation(
    "WithholdingTaxApi.delete_withholding_tax_dataset_definition",
    "DELETE",
    "/api/withholdingtax/datasetdefinitions/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_WITHHOLDING_TAX_CONFIGURATION = Operation(
    "WithholdingTaxApi.get_withholding_tax_configuration",
    "GET",
    "/api/withholdingtax/configurations/{scope}/{code}",
    lambda: models.WithholdingTaxConfiguration,
    takes={"asAt": "moment"},
)
_GET_WITHHOLDING_TAX_DATASET_DEFINITION = Operation(
    "WithholdingTaxApi.get_withholding_tax_dataset_definition",
    "GET",
    "/api/withholdingtax/datasetdefinitions/{scope}/{code}",
    lambda: models.WithholdingTaxDataset,
    takes={"asAt": "moment"},
)
_LIST_WITHHOLDING_TAX_CONFIGURATIONS = PagedOperation(
    "WithholdingTaxApi.list_withholding_tax_configurations",
    "GET",
    "/api/withholdingtax/configurations",
    lambda: models.PagedResourceListOfWithholdingTaxConfiguration,
    lambda: models.WithholdingTaxConfiguration,
    takes={"asAt": "moment", "limit": "number", "sortBy": "list"},
)
_LIST_WITHHOLDING_TAX_DATASET_DEFINITIONS = PagedOperation(
    "WithholdingTaxApi.list_withholding_tax_dataset_definitions",
    "GET",
    "/api/withholdingtax/datasetdefinitions",
    lambda: models.PagedResourceListOfWithholdingTaxDataset,
    lambda: models.WithholdingTaxDataset,
    takes={"asAt": "moment", "limit": "number", "sortBy": "list"},
)
_PATCH_WITHHOLDING_TAX_DATASET_DEFINITION = Operation(
    "WithholdingTaxApi.patch_withholding_tax_dataset_definition",
    "PATCH",
    "/api/withholdingtax/datasetdefinitions/{scope}/{code}",
    lambda: models.WithholdingTaxDataset,
    body=lambda: list[models.Operation],
    takes={},
)
_RESOLVE_WITHHOLDING_TAX = Operation(
    "WithholdingTaxApi.resolve_withholding_tax",
    "POST",
    "/api/withholdingtax/$resolve",
    lambda: models.WithholdingTaxResolution,
    body=lambda: models.ResolveWithholdingTaxRequest,
    takes={"effectiveAt": "date", "asAt": "moment", "limit": "number"},
)
_UPSERT_WITHHOLDING_TAX_CONFIGURATION = Operation(
    "WithholdingTaxApi.upsert_withholding_tax_configuration",
    "POST",
    "/api/withholdingtax/configurations/{scope}/{code}",
    lambda: models.WithholdingTaxConfiguration,
    body=lambda: models.UpsertWithholdingTaxConfigurationRequest,
    takes={},
)


class WithholdingTaxApi(Api):
    """The withholding tax operations of LUSID (12 of them).

    Rates and configuration of tax withheld from income.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def batch_delete_withholding_tax_rates(
        self,
        scope: str,
        code: str,
        request_body: Mapping[str, models.DeleteWithholdingTaxRateRequest | Mapping[str, Any]],
        success_mode: str | None = None,
        rule_source: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BatchDeleteRelationalDataResponse]:
        """Batch delete withholding tax rates.

        Deletes rows of tax rates, keyed by the caller, all or none (`Atomic`, the default) or as many as fit
        (`Partial`). It is also the way to end a rate that nothing follows. `rule_source` is part of what
        identifies a row: without it only rows that hold for every source are deleted.

        With `Partial` the ones that failed are in `failed`, and the HTTP status is still a success.

        `POST /api/withholdingtax/rates/{scope}/{code}/$batchDelete`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            request_body: the JSON body.
            success_mode: `Atomic`: one bad item fails the whole request and nothing is stored. `Partial`: good items are stored and bad ones returned in `failed`.
            rule_source: the source of the withholding tax rates.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.BatchDeleteRelationalDataResponse`.
        """
        return self._call(
            _BATCH_DELETE_WITHHOLDING_TAX_RATES,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "successMode": success_mode,
                "ruleSource": rule_source,
            },
            body=request_body,
            opts=opts,
        )

    def batch_upsert_withholding_tax_rates(
        self,
        scope: str,
        code: str,
        request_body: Mapping[str, models.UpsertWithholdingTaxRateRequest | Mapping[str, Any]],
        success_mode: str | None = None,
        rule_source: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BatchUpsertWithholdingTaxRatesResponse]:
        """Batch upsert withholding tax rates.

        Stores rows of tax rates, keyed by the caller, all or none (`Atomic`, the default) or as many as fit
        (`Partial`). A row is identified by its series and effective date: a later date for the same series
        supersedes a rate. All rows of a request have one `rule_source`, or none.

        With `Partial` the ones that failed are in `failed`, and the HTTP status is still a success.

        `POST /api/withholdingtax/rates/{scope}/{code}/$batchUpsert`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            request_body: the JSON body.
            success_mode: `Atomic`: one bad item fails the whole request and nothing is stored. `Partial`: good items are stored and bad ones returned in `failed`.
            rule_source: the source of the withholding tax rates.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.BatchUpsertWithholdingTaxRatesResponse`.
        """
        return self._call(
            _BATCH_UPSERT_WITHHOLDING_TAX_RATES,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "successMode": success_mode,
                "ruleSource": rule_source,
            },
            body=request_body,
            opts=opts,
        )

    def create_withholding_tax_dataset_definitions(
        self,
        create_withholding_tax_dataset_definitions_request: (
            models.CreateWithholdingTaxDatasetDefinitionsRequest | Mapping[str, Any]
        ),
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.WithholdingTaxDatasetDefinitions]:
        """Create withholding tax dataset definitions.

        Defines the two datasets of tax rates, main and anomaly, in one call. LUSID adds the fields that it
        needs; the request gives scope, code and the further dimensions by which rates are matched in each
        dataset.

        A dimension of the name of a field that LUSID adds is refused.

        `POST /api/withholdingtax/datasetdefinitions`, release stage: EarlyAccess.

        Args:
            create_withholding_tax_dataset_definitions_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.WithholdingTaxDatasetDefinitions`.
        """
        return self._call(
            _CREATE_WITHHOLDING_TAX_DATASET_DEFINITIONS,
            body=create_withholding_tax_dataset_definitions_request,
            opts=opts,
        )

    def delete_withholding_tax_configuration(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete withholding tax configuration.

        Deletes a configuration of withholding tax by scope and code. Earlier as-at times still show it.

        Refused while a portfolio, fund or share class refers to it.

        `DELETE /api/withholdingtax/configurations/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_WITHHOLDING_TAX_CONFIGURATION,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def delete_withholding_tax_dataset_definition(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete withholding tax dataset definition.

        Deletes the definition of one dataset of tax rates by scope and code.

        What can be deleted follows the rules for relational datasets that hold data.

        `DELETE /api/withholdingtax/datasetdefinitions/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_WITHHOLDING_TAX_DATASET_DEFINITION,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_withholding_tax_configuration(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.WithholdingTaxConfiguration]:
        """Get withholding tax configuration.

        Reads a configuration of withholding tax, as at a moment: its datasets, the priority of sources and
        where the values to match come from.

        `NotFoundException` where it does not exist.

        `GET /api/withholdingtax/configurations/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.WithholdingTaxConfiguration`.
        """
        return self._call(
            _GET_WITHHOLDING_TAX_CONFIGURATION,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_withholding_tax_dataset_definition(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.WithholdingTaxDataset]:
        """Get withholding tax dataset definition.

        Reads the definition of one dataset of tax rates, as at a moment: the dimensions that were given when
        it was created. All fields are in the relational dataset definition that `href` points to.

        `GET /api/withholdingtax/datasetdefinitions/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.WithholdingTaxDataset`.
        """
        return self._call(
            _GET_WITHHOLDING_TAX_DATASET_DEFINITION,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_withholding_tax_configurations(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfWithholdingTaxConfiguration, models.WithholdingTaxConfiguration]:
        """List withholding tax configurations.

        Lists the configurations of withholding tax of all scopes that the caller may see.

        100 a page unless `limit` says otherwise.

        `GET /api/withholdingtax/configurations`, release stage: EarlyAccess.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfWithholdingTaxConfiguration`; `.items()` yields every
            `models.WithholdingTaxConfiguration`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_WITHHOLDING_TAX_CONFIGURATIONS,
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
            },
            opts=opts,
        )

    def list_withholding_tax_dataset_definitions(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfWithholdingTaxDataset, models.WithholdingTaxDataset]:
        """List withholding tax dataset definitions.

        Lists the definitions of datasets of tax rates of all scopes that the caller may see, each with the
        dimensions that were given when it was created.

        100 a page unless `limit` says otherwise.

        `GET /api/withholdingtax/datasetdefinitions`, release stage: EarlyAccess.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfWithholdingTaxDataset`; `.items()` yields every
            `models.WithholdingTaxDataset`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_WITHHOLDING_TAX_DATASET_DEFINITIONS,
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
            },
            opts=opts,
        )

    def patch_withholding_tax_dataset_definition(
        self,
        scope: str,
        code: str,
        operation: Sequence[models.Operation | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.WithholdingTaxDataset]:
        """Patch withholding tax dataset definition.

        Adds dimensions to a dataset of tax rates or removes them by JSON patch, at `/dimensions/-` or an
        index. Other dimensions stay; to change one, remove it and add it again.

        Fields that LUSID adds, and the four kinds of rate, cannot be changed or added to.

        `PATCH /api/withholdingtax/datasetdefinitions/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            operation: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.WithholdingTaxDataset`.
        """
        return self._call(
            _PATCH_WITHHOLDING_TAX_DATASET_DEFINITION,
            path={
                "scope": scope,
                "code": code,
            },
            body=operation,
            opts=opts,
        )

    def resolve_withholding_tax(
        self,
        resolve_withholding_tax_request: models.ResolveWithholdingTaxRequest | Mapping[str, Any],
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        limit: int | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.WithholdingTaxResolution]:
        """Resolve withholding tax.

        Finds the rate of tax that booking would apply, without a transaction and without booking anything.
        Sources are tried by priority, and at each the anomaly dataset before the main one. The values to
        match are given in the request or read from an instrument.

        `POST /api/withholdingtax/$resolve`, release stage: EarlyAccess.

        Args:
            resolve_withholding_tax_request: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.WithholdingTaxResolution`.
        """
        return self._call(
            _RESOLVE_WITHHOLDING_TAX,
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "limit": limit,
            },
            body=resolve_withholding_tax_request,
            opts=opts,
        )

    def upsert_withholding_tax_configuration(
        self,
        scope: str,
        code: str,
        upsert_withholding_tax_configuration_request: (
            models.UpsertWithholdingTaxConfigurationRequest | Mapping[str, Any]
        ),
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.WithholdingTaxConfiguration]:
        """Upsert withholding tax configuration.

        Creates a configuration of withholding tax, or replaces the one of the same scope and code as a whole.

        Both datasets must exist with the fields that LUSID needs, and every dimension of either needs a
        declared source of values. Errors name the field.

        `POST /api/withholdingtax/configurations/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            upsert_withholding_tax_configuration_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.WithholdingTaxConfiguration`.
        """
        return self._call(
            _UPSERT_WITHHOLDING_TAX_CONFIGURATION,
            path={
                "scope": scope,
                "code": code,
            },
            body=upsert_withholding_tax_configuration_request,
            opts=opts,
        )
