"""The withholding tax API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_BATCH_DELETE_WITHHOLDING_TAX_RATES = Operation(
    "WithholdingTaxApi.batch_delete_withholding_tax_rates",
    "POST",
    "/api/withholdingtax/rates/{scope}/{code}/$batchDelete",
    lambda: models.BatchDeleteRelationalDataResponse,
)
_BATCH_UPSERT_WITHHOLDING_TAX_RATES = Operation(
    "WithholdingTaxApi.batch_upsert_withholding_tax_rates",
    "POST",
    "/api/withholdingtax/rates/{scope}/{code}/$batchUpsert",
    lambda: models.BatchUpsertWithholdingTaxRatesResponse,
)
_CREATE_WITHHOLDING_TAX_DATASET_DEFINITIONS = Operation(
    "WithholdingTaxApi.create_withholding_tax_dataset_definitions",
    "POST",
    "/api/withholdingtax/datasetdefinitions",
    lambda: models.WithholdingTaxDatasetDefinitions,
)
_DELETE_WITHHOLDING_TAX_CONFIGURATION = Operation(
    "WithholdingTaxApi.delete_withholding_tax_configuration",
    "DELETE",
    "/api/withholdingtax/configurations/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
)
_DELETE_WITHHOLDING_TAX_DATASET_DEFINITION = Operation(
    "WithholdingTaxApi.delete_withholding_tax_dataset_definition",
    "DELETE",
    "/api/withholdingtax/datasetdefinitions/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
)
_GET_WITHHOLDING_TAX_CONFIGURATION = Operation(
    "WithholdingTaxApi.get_withholding_tax_configuration",
    "GET",
    "/api/withholdingtax/configurations/{scope}/{code}",
    lambda: models.WithholdingTaxConfiguration,
)
_GET_WITHHOLDING_TAX_DATASET_DEFINITION = Operation(
    "WithholdingTaxApi.get_withholding_tax_dataset_definition",
    "GET",
    "/api/withholdingtax/datasetdefinitions/{scope}/{code}",
    lambda: models.WithholdingTaxDataset,
)
_LIST_WITHHOLDING_TAX_CONFIGURATIONS = PagedOperation(
    "WithholdingTaxApi.list_withholding_tax_configurations",
    "GET",
    "/api/withholdingtax/configurations",
    lambda: models.PagedResourceListOfWithholdingTaxConfiguration,
    lambda: models.WithholdingTaxConfiguration,
)
_LIST_WITHHOLDING_TAX_DATASET_DEFINITIONS = PagedOperation(
    "WithholdingTaxApi.list_withholding_tax_dataset_definitions",
    "GET",
    "/api/withholdingtax/datasetdefinitions",
    lambda: models.PagedResourceListOfWithholdingTaxDataset,
    lambda: models.WithholdingTaxDataset,
)
_PATCH_WITHHOLDING_TAX_DATASET_DEFINITION = Operation(
    "WithholdingTaxApi.patch_withholding_tax_dataset_definition",
    "PATCH",
    "/api/withholdingtax/datasetdefinitions/{scope}/{code}",
    lambda: models.WithholdingTaxDataset,
)
_RESOLVE_WITHHOLDING_TAX = Operation(
    "WithholdingTaxApi.resolve_withholding_tax",
    "POST",
    "/api/withholdingtax/$resolve",
    lambda: models.WithholdingTaxResolution,
)
_UPSERT_WITHHOLDING_TAX_CONFIGURATION = Operation(
    "WithholdingTaxApi.upsert_withholding_tax_configuration",
    "POST",
    "/api/withholdingtax/configurations/{scope}/{code}",
    lambda: models.WithholdingTaxConfiguration,
)


class WithholdingTaxApi(Api):
    """The withholding tax operations of LUSID (12 of them).

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def batch_delete_withholding_tax_rates(
        self,
        scope: str,
        code: str,
        request_body: Mapping[str, models.DeleteWithholdingTaxRateRequest],
        success_mode: str | None = None,
        rule_source: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BatchDeleteRelationalDataResponse]:
        """Batch delete withholding tax rates.

        `POST /api/withholdingtax/rates/{scope}/{code}/$batchDelete`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            request_body: the JSON body.
            success_mode: query `successMode`.
            rule_source: query `ruleSource`.
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
        request_body: Mapping[str, models.UpsertWithholdingTaxRateRequest],
        success_mode: str | None = None,
        rule_source: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BatchUpsertWithholdingTaxRatesResponse]:
        """Batch upsert withholding tax rates.

        `POST /api/withholdingtax/rates/{scope}/{code}/$batchUpsert`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            request_body: the JSON body.
            success_mode: query `successMode`.
            rule_source: query `ruleSource`.
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
        create_withholding_tax_dataset_definitions_request: models.CreateWithholdingTaxDatasetDefinitionsRequest,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.WithholdingTaxDatasetDefinitions]:
        """Create withholding tax dataset definitions.

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

        `DELETE /api/withholdingtax/configurations/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
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

        `DELETE /api/withholdingtax/datasetdefinitions/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
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
        as_at: datetime | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.WithholdingTaxConfiguration]:
        """Get withholding tax configuration.

        `GET /api/withholdingtax/configurations/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            as_at: query `asAt`.
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
        as_at: datetime | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.WithholdingTaxDataset]:
        """Get withholding tax dataset definition.

        `GET /api/withholdingtax/datasetdefinitions/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
            as_at: query `asAt`.
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
        as_at: datetime | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfWithholdingTaxConfiguration, models.WithholdingTaxConfiguration]:
        """List withholding tax configurations.

        `GET /api/withholdingtax/configurations`, release stage: EarlyAccess.

        Args:
            as_at: query `asAt`.
            page: query `page`.
            limit: query `limit`.
            filter: query `filter`.
            sort_by: query `sortBy`.
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
        as_at: datetime | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfWithholdingTaxDataset, models.WithholdingTaxDataset]:
        """List withholding tax dataset definitions.

        `GET /api/withholdingtax/datasetdefinitions`, release stage: EarlyAccess.

        Args:
            as_at: query `asAt`.
            page: query `page`.
            limit: query `limit`.
            filter: query `filter`.
            sort_by: query `sortBy`.
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
        operation: Sequence[models.Operation],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.WithholdingTaxDataset]:
        """Patch withholding tax dataset definition.

        `PATCH /api/withholdingtax/datasetdefinitions/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
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
        resolve_withholding_tax_request: models.ResolveWithholdingTaxRequest,
        effective_at: str | None = None,
        as_at: datetime | None = None,
        limit: int | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.WithholdingTaxResolution]:
        """Resolve withholding tax.

        `POST /api/withholdingtax/$resolve`, release stage: EarlyAccess.

        Args:
            resolve_withholding_tax_request: the JSON body.
            effective_at: query `effectiveAt`.
            as_at: query `asAt`.
            limit: query `limit`.
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
        upsert_withholding_tax_configuration_request: models.UpsertWithholdingTaxConfigurationRequest,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.WithholdingTaxConfiguration]:
        """Upsert withholding tax configuration.

        `POST /api/withholdingtax/configurations/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            scope: path `scope`.
            code: path `code`.
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
