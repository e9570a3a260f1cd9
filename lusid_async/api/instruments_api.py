"""The instruments API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_BATCH_UPSERT_INSTRUMENT_PROPERTIES = Operation(
    "InstrumentsApi.batch_upsert_instrument_properties",
    "POST",
    "/api/instruments/$batchupsertproperties",
    lambda: models.BatchUpsertInstrumentPropertiesResponse,
)
_CALCULATE_SETTLEMENT_DATE = Operation(
    "InstrumentsApi.calculate_settlement_date",
    "GET",
    "/api/instruments/{identifierType}/{identifier}/settlementdate",
    lambda: models.AddBusinessDaysToDateResponse,
)
_DELETE_INSTRUMENT = Operation(
    "InstrumentsApi.delete_instrument",
    "DELETE",
    "/api/instruments/{identifierType}/{identifier}",
    lambda: models.DeleteInstrumentResponse,
)
_DELETE_INSTRUMENT_PROPERTIES = Operation(
    "InstrumentsApi.delete_instrument_properties",
    "POST",
    "/api/instruments/{identifierType}/{identifier}/properties/$delete",
    lambda: models.DeleteInstrumentPropertiesResponse,
)
_DELETE_INSTRUMENTS = Operation(
    "InstrumentsApi.delete_instruments",
    "POST",
    "/api/instruments/$delete",
    lambda: models.DeleteInstrumentsResponse,
)
_GET_ALL_POSSIBLE_FEATURES = Operation(
    "InstrumentsApi.get_all_possible_features",
    "GET",
    "/api/instruments/{instrumentType}/allfeatures",
    lambda: dict[str, list[str]],
)
_GET_EXISTING_INSTRUMENT_CAPABILITIES = Operation(
    "InstrumentsApi.get_existing_instrument_capabilities",
    "GET",
    "/api/instruments/{identifier}/capabilities",
    lambda: models.InstrumentCapabilities,
)
_GET_EXISTING_INSTRUMENT_MODELS = Operation(
    "InstrumentsApi.get_existing_instrument_models",
    "GET",
    "/api/instruments/{identifier}/models",
    lambda: models.InstrumentModels,
)
_GET_INSTRUMENT = Operation(
    "InstrumentsApi.get_instrument",
    "GET",
    "/api/instruments/{identifierType}/{identifier}",
    lambda: models.Instrument,
)
_GET_INSTRUMENT_IDENTIFIER_TYPES = Operation(
    "InstrumentsApi.get_instrument_identifier_types",
    "GET",
    "/api/instruments/identifierTypes",
    lambda: models.ResourceListOfInstrumentIdTypeDescriptor,
)
_GET_INSTRUMENT_PAYMENT_DIARY = Operation(
    "InstrumentsApi.get_instrument_payment_diary",
    "GET",
    "/api/instruments/{identifierType}/{identifier}/paymentdiary",
    lambda: models.InstrumentPaymentDiary,
)
_GET_INSTRUMENT_PROPERTIES = Operation(
    "InstrumentsApi.get_instrument_properties",
    "GET",
    "/api/instruments/{identifierType}/{identifier}/properties",
    lambda: models.InstrumentProperties,
)
_GET_INSTRUMENT_PROPERTY_TIME_SERIES = PagedOperation(
    "InstrumentsApi.get_instrument_property_time_series",
    "GET",
    "/api/instruments/{identifierType}/{identifier}/properties/time-series",
    lambda: models.ResourceListOfPropertyInterval,
    lambda: models.PropertyInterval,
)
_GET_INSTRUMENT_RELATIONSHIPS = Operation(
    "InstrumentsApi.get_instrument_relationships",
    "GET",
    "/api/instruments/{identifierType}/{identifier}/relationships",
    lambda: models.ResourceListOfRelationship,
)
_GET_INSTRUMENTS = Operation(
    "InstrumentsApi.get_instruments",
    "POST",
    "/api/instruments/$get",
    lambda: models.GetInstrumentsResponse,
)
_LIST_INSTRUMENT_PROPERTIES = PagedOperation(
    "InstrumentsApi.list_instrument_properties",
    "GET",
    "/api/instruments/{identifierType}/{identifier}/properties/list",
    lambda: models.ResourceListOfProperty,
    lambda: models.ModelProperty,
)
_LIST_INSTRUMENTS = PagedOperation(
    "InstrumentsApi.list_instruments",
    "GET",
    "/api/instruments",
    lambda: models.PagedResourceListOfInstrument,
    lambda: models.Instrument,
)
_QUERY_INSTRUMENT_CAPABILITIES = Operation(
    "InstrumentsApi.query_instrument_capabilities",
    "POST",
    "/api/instruments/capabilities",
    lambda: models.InstrumentCapabilities,
)
_UPDATE_INSTRUMENT_IDENTIFIER = Operation(
    "InstrumentsApi.update_instrument_identifier",
    "POST",
    "/api/instruments/{identifierType}/{identifier}",
    lambda: models.Instrument,
)
_UPSERT_INSTRUMENTS = Operation(
    "InstrumentsApi.upsert_instruments",
    "POST",
    "/api/instruments",
    lambda: models.UpsertInstrumentsResponse,
)
_UPSERT_INSTRUMENTS_PROPERTIES = Operation(
    "InstrumentsApi.upsert_instruments_properties",
    "POST",
    "/api/instruments/$upsertproperties",
    lambda: models.UpsertInstrumentPropertiesResponse,
)


class InstrumentsApi(Api):
    """The instruments operations of LUSID (21 of them).

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def batch_upsert_instrument_properties(
        self,
        request_body: Mapping[str, models.UpsertInstrumentPropertyRequest],
        scope: str | None = None,
        identifier_effective_at: str | None = None,
        success_mode: str | None = None,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BatchUpsertInstrumentPropertiesResponse]:
        """Batch upsert instrument properties.

        `POST /api/instruments/$batchupsertproperties`, release stage: Production.

        Args:
            request_body: the JSON body.
            scope: query `scope`.
            identifier_effective_at: query `identifierEffectiveAt`.
            success_mode: query `successMode`; Atomic or Partial, or a value added since.
            data_model_scope: query `dataModelScope`.
            data_model_code: query `dataModelCode`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.BatchUpsertInstrumentPropertiesResponse`.
        """
        return self._call(
            _BATCH_UPSERT_INSTRUMENT_PROPERTIES,
            query={
                "scope": scope,
                "identifierEffectiveAt": identifier_effective_at,
                "successMode": success_mode,
                "dataModelScope": data_model_scope,
                "dataModelCode": data_model_code,
            },
            body=request_body,
            opts=opts,
        )

    def calculate_settlement_date(
        self,
        identifier_type: str,
        identifier: str,
        transaction_date: str | None = None,
        scope: str | None = None,
        as_at: datetime | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AddBusinessDaysToDateResponse]:
        """Calculate settlement date.

        `GET /api/instruments/{identifierType}/{identifier}/settlementdate`, release stage: Production.

        Args:
            identifier_type: path `identifierType`.
            identifier: path `identifier`.
            transaction_date: query `transactionDate`.
            scope: query `scope`.
            as_at: query `asAt`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AddBusinessDaysToDateResponse`.
        """
        return self._call(
            _CALCULATE_SETTLEMENT_DATE,
            path={
                "identifierType": identifier_type,
                "identifier": identifier,
            },
            query={
                "transactionDate": transaction_date,
                "scope": scope,
                "asAt": as_at,
            },
            opts=opts,
        )

    def delete_instrument(
        self,
        identifier_type: str,
        identifier: str,
        scope: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeleteInstrumentResponse]:
        """Delete instrument.

        `DELETE /api/instruments/{identifierType}/{identifier}`, release stage: Production.

        Args:
            identifier_type: path `identifierType`.
            identifier: path `identifier`.
            scope: query `scope`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeleteInstrumentResponse`.
        """
        return self._call(
            _DELETE_INSTRUMENT,
            path={
                "identifierType": identifier_type,
                "identifier": identifier,
            },
            query={
                "scope": scope,
            },
            opts=opts,
        )

    def delete_instrument_properties(
        self,
        identifier_type: str,
        identifier: str,
        request_body: Sequence[str],
        effective_at: str | None = None,
        scope: str | None = None,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeleteInstrumentPropertiesResponse]:
        """Delete instrument properties.

        `POST /api/instruments/{identifierType}/{identifier}/properties/$delete`, release stage: Production.

        Args:
            identifier_type: path `identifierType`.
            identifier: path `identifier`.
            request_body: the JSON body.
            effective_at: query `effectiveAt`.
            scope: query `scope`.
            data_model_scope: query `dataModelScope`.
            data_model_code: query `dataModelCode`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeleteInstrumentPropertiesResponse`.
        """
        return self._call(
            _DELETE_INSTRUMENT_PROPERTIES,
            path={
                "identifierType": identifier_type,
                "identifier": identifier,
            },
            query={
                "effectiveAt": effective_at,
                "scope": scope,
                "dataModelScope": data_model_scope,
                "dataModelCode": data_model_code,
            },
            body=request_body,
            opts=opts,
        )

    def delete_instruments(
        self,
        request_body: Sequence[str],
        delete_mode: str | None = None,
        scope: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeleteInstrumentsResponse]:
        """Delete instruments.

        `POST /api/instruments/$delete`, release stage: Production.

        Args:
            request_body: the JSON body.
            delete_mode: query `deleteMode`; Soft or Hard, or a value added since.
            scope: query `scope`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeleteInstrumentsResponse`.
        """
        return self._call(
            _DELETE_INSTRUMENTS,
            query={
                "deleteMode": delete_mode,
                "scope": scope,
            },
            body=request_body,
            opts=opts,
        )

    def get_all_possible_features(
        self,
        instrument_type: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[dict[str, list[str]]]:
        """Get all possible features.

        `GET /api/instruments/{instrumentType}/allfeatures`, release stage: Production.

        Args:
            instrument_type: path `instrumentType`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `dict[str, list[str]]`.
        """
        return self._call(
            _GET_ALL_POSSIBLE_FEATURES,
            path={
                "instrumentType": instrument_type,
            },
            opts=opts,
        )

    def get_existing_instrument_capabilities(
        self,
        identifier: str,
        model: str | None = None,
        effective_at: str | None = None,
        as_at: datetime | None = None,
        instrument_scope: str | None = None,
        recipe_scope: str | None = None,
        recipe_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.InstrumentCapabilities]:
        """Get existing instrument capabilities.

        `GET /api/instruments/{identifier}/capabilities`, release stage: Production.

        Args:
            identifier: path `identifier`.
            model: query `model`.
            effective_at: query `effectiveAt`.
            as_at: query `asAt`.
            instrument_scope: query `instrumentScope`.
            recipe_scope: query `recipeScope`.
            recipe_code: query `recipeCode`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.InstrumentCapabilities`.
        """
        return self._call(
            _GET_EXISTING_INSTRUMENT_CAPABILITIES,
            path={
                "identifier": identifier,
            },
            query={
                "model": model,
                "effectiveAt": effective_at,
                "asAt": as_at,
                "instrumentScope": instrument_scope,
                "recipeScope": recipe_scope,
                "recipeCode": recipe_code,
            },
            opts=opts,
        )

    def get_existing_instrument_models(
        self,
        identifier: str,
        effective_at: str | None = None,
        as_at: datetime | None = None,
        instrument_scope: str | None = None,
        recipe_scope: str | None = None,
        recipe_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.InstrumentModels]:
        """Get existing instrument models.

        `GET /api/instruments/{identifier}/models`, release stage: Production.

        Args:
            identifier: path `identifier`.
            effective_at: query `effectiveAt`.
            as_at: query `asAt`.
            instrument_scope: query `instrumentScope`.
            recipe_scope: query `recipeScope`.
            recipe_code: query `recipeCode`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.InstrumentModels`.
        """
        return self._call(
            _GET_EXISTING_INSTRUMENT_MODELS,
            path={
                "identifier": identifier,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "instrumentScope": instrument_scope,
                "recipeScope": recipe_scope,
                "recipeCode": recipe_code,
            },
            opts=opts,
        )

    def get_instrument(
        self,
        identifier_type: str,
        identifier: str,
        effective_at: str | None = None,
        as_at: datetime | None = None,
        property_keys: Sequence[str] | None = None,
        scope: str | None = None,
        relationship_definition_ids: Sequence[str] | None = None,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        timeline_scope: str | None = None,
        timeline_code: str | None = None,
        closed_period_id: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Instrument]:
        """Get instrument.

        `GET /api/instruments/{identifierType}/{identifier}`, release stage: Production.

        Args:
            identifier_type: path `identifierType`.
            identifier: path `identifier`.
            effective_at: query `effectiveAt`.
            as_at: query `asAt`.
            property_keys: query `propertyKeys`.
            scope: query `scope`.
            relationship_definition_ids: query `relationshipDefinitionIds`.
            data_model_scope: query `dataModelScope`.
            data_model_code: query `dataModelCode`.
            timeline_scope: query `timelineScope`.
            timeline_code: query `timelineCode`.
            closed_period_id: query `closedPeriodId`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Instrument`.
        """
        return self._call(
            _GET_INSTRUMENT,
            path={
                "identifierType": identifier_type,
                "identifier": identifier,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "propertyKeys": property_keys,
                "scope": scope,
                "relationshipDefinitionIds": relationship_definition_ids,
                "dataModelScope": data_model_scope,
                "dataModelCode": data_model_code,
                "timelineScope": timeline_scope,
                "timelineCode": timeline_code,
                "closedPeriodId": closed_period_id,
            },
            opts=opts,
        )

    def get_instrument_identifier_types(
        self,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfInstrumentIdTypeDescriptor]:
        """Get instrument identifier types.

        `GET /api/instruments/identifierTypes`, release stage: Production.

        Args:
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfInstrumentIdTypeDescriptor`.
        """
        return self._call(
            _GET_INSTRUMENT_IDENTIFIER_TYPES,
            opts=opts,
        )

    def get_instrument_payment_diary(
        self,
        identifier_type: str,
        identifier: str,
        recipe_scope: str,
        recipe_code: str,
        effective_at: str | None = None,
        as_at: datetime | None = None,
        scope: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.InstrumentPaymentDiary]:
        """Get instrument payment diary.

        `GET /api/instruments/{identifierType}/{identifier}/paymentdiary`, release stage: Production.

        Args:
            identifier_type: path `identifierType`.
            identifier: path `identifier`.
            recipe_scope: query `recipeScope`.
            recipe_code: query `recipeCode`.
            effective_at: query `effectiveAt`.
            as_at: query `asAt`.
            scope: query `scope`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.InstrumentPaymentDiary`.
        """
        return self._call(
            _GET_INSTRUMENT_PAYMENT_DIARY,
            path={
                "identifierType": identifier_type,
                "identifier": identifier,
            },
            query={
                "recipeScope": recipe_scope,
                "recipeCode": recipe_code,
                "effectiveAt": effective_at,
                "asAt": as_at,
                "scope": scope,
            },
            opts=opts,
        )

    def get_instrument_properties(
        self,
        identifier_type: str,
        identifier: str,
        effective_at: str | None = None,
        as_at: datetime | None = None,
        scope: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.InstrumentProperties]:
        """Get instrument properties.

        `GET /api/instruments/{identifierType}/{identifier}/properties`, release stage: Production.

        Args:
            identifier_type: path `identifierType`.
            identifier: path `identifier`.
            effective_at: query `effectiveAt`.
            as_at: query `asAt`.
            scope: query `scope`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.InstrumentProperties`.
        """
        return self._call(
            _GET_INSTRUMENT_PROPERTIES,
            path={
                "identifierType": identifier_type,
                "identifier": identifier,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "scope": scope,
            },
            opts=opts,
        )

    def get_instrument_property_time_series(
        self,
        identifier_type: str,
        identifier: str,
        property_key: str,
        identifier_effective_at: str | None = None,
        as_at: datetime | None = None,
        filter: str | None = None,
        page: str | None = None,
        limit: int | None = None,
        scope: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfPropertyInterval, models.PropertyInterval]:
        """Get instrument property time series.

        `GET /api/instruments/{identifierType}/{identifier}/properties/time-series`, release stage:
        Production.

        Args:
            identifier_type: path `identifierType`.
            identifier: path `identifier`.
            property_key: query `propertyKey`.
            identifier_effective_at: query `identifierEffectiveAt`.
            as_at: query `asAt`.
            filter: query `filter`.
            page: query `page`.
            limit: query `limit`.
            scope: query `scope`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfPropertyInterval`; `.items()` yields every
            `models.PropertyInterval`, `.pages()` every page.
        """
        return self._paged_call(
            _GET_INSTRUMENT_PROPERTY_TIME_SERIES,
            path={
                "identifierType": identifier_type,
                "identifier": identifier,
            },
            query={
                "propertyKey": property_key,
                "identifierEffectiveAt": identifier_effective_at,
                "asAt": as_at,
                "filter": filter,
                "page": page,
                "limit": limit,
                "scope": scope,
            },
            opts=opts,
        )

    def get_instrument_relationships(
        self,
        identifier_type: str,
        identifier: str,
        effective_at: str | None = None,
        as_at: datetime | None = None,
        filter: str | None = None,
        identifier_types: Sequence[str] | None = None,
        scope: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfRelationship]:
        """Get instrument relationships.

        `GET /api/instruments/{identifierType}/{identifier}/relationships`, release stage: Production.

        Args:
            identifier_type: path `identifierType`.
            identifier: path `identifier`.
            effective_at: query `effectiveAt`.
            as_at: query `asAt`.
            filter: query `filter`.
            identifier_types: query `identifierTypes`.
            scope: query `scope`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfRelationship`.
        """
        return self._call(
            _GET_INSTRUMENT_RELATIONSHIPS,
            path={
                "identifierType": identifier_type,
                "identifier": identifier,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "filter": filter,
                "identifierTypes": identifier_types,
                "scope": scope,
            },
            opts=opts,
        )

    def get_instruments(
        self,
        identifier_type: str,
        request_body: Sequence[str],
        effective_at: str | None = None,
        as_at: datetime | None = None,
        property_keys: Sequence[str] | None = None,
        scope: str | None = None,
        relationship_definition_ids: Sequence[str] | None = None,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GetInstrumentsResponse]:
        """Get instruments.

        `POST /api/instruments/$get`, release stage: Production.

        Args:
            identifier_type: query `identifierType`.
            request_body: the JSON body.
            effective_at: query `effectiveAt`.
            as_at: query `asAt`.
            property_keys: query `propertyKeys`.
            scope: query `scope`.
            relationship_definition_ids: query `relationshipDefinitionIds`.
            data_model_scope: query `dataModelScope`.
            data_model_code: query `dataModelCode`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GetInstrumentsResponse`.
        """
        return self._call(
            _GET_INSTRUMENTS,
            query={
                "identifierType": identifier_type,
                "effectiveAt": effective_at,
                "asAt": as_at,
                "propertyKeys": property_keys,
                "scope": scope,
                "relationshipDefinitionIds": relationship_definition_ids,
                "dataModelScope": data_model_scope,
                "dataModelCode": data_model_code,
            },
            body=request_body,
            opts=opts,
        )

    def list_instrument_properties(
        self,
        identifier_type: str,
        identifier: str,
        effective_at: str | None = None,
        as_at: datetime | None = None,
        page: str | None = None,
        limit: int | None = None,
        scope: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfProperty, models.ModelProperty]:
        """List instrument properties.

        `GET /api/instruments/{identifierType}/{identifier}/properties/list`, release stage: Production.

        Args:
            identifier_type: path `identifierType`.
            identifier: path `identifier`.
            effective_at: query `effectiveAt`.
            as_at: query `asAt`.
            page: query `page`.
            limit: query `limit`.
            scope: query `scope`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfProperty`; `.items()` yields every `models.ModelProperty`,
            `.pages()` every page.
        """
        return self._paged_call(
            _LIST_INSTRUMENT_PROPERTIES,
            path={
                "identifierType": identifier_type,
                "identifier": identifier,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "scope": scope,
            },
            opts=opts,
        )

    def list_instruments(
        self,
        as_at: datetime | None = None,
        effective_at: str | None = None,
        page: str | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        instrument_property_keys: Sequence[str] | None = None,
        scope: str | None = None,
        relationship_definition_ids: Sequence[str] | None = None,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        membership_type: str | None = None,
        timeline_scope: str | None = None,
        timeline_code: str | None = None,
        closed_period_id: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfInstrument, models.Instrument]:
        """List instruments.

        `GET /api/instruments`, release stage: Production.

        Args:
            as_at: query `asAt`.
            effective_at: query `effectiveAt`.
            page: query `page`.
            sort_by: query `sortBy`.
            limit: query `limit`.
            filter: query `filter`.
            instrument_property_keys: query `instrumentPropertyKeys`.
            scope: query `scope`.
            relationship_definition_ids: query `relationshipDefinitionIds`.
            data_model_scope: query `dataModelScope`.
            data_model_code: query `dataModelCode`.
            membership_type: query `membershipType`; All, Member or Candidate, or a value added since.
            timeline_scope: query `timelineScope`.
            timeline_code: query `timelineCode`.
            closed_period_id: query `closedPeriodId`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfInstrument`; `.items()` yields every
            `models.Instrument`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_INSTRUMENTS,
            query={
                "asAt": as_at,
                "effectiveAt": effective_at,
                "page": page,
                "sortBy": sort_by,
                "limit": limit,
                "filter": filter,
                "instrumentPropertyKeys": instrument_property_keys,
                "scope": scope,
                "relationshipDefinitionIds": relationship_definition_ids,
                "dataModelScope": data_model_scope,
                "dataModelCode": data_model_code,
                "membershipType": membership_type,
                "timelineScope": timeline_scope,
                "timelineCode": timeline_code,
                "closedPeriodId": closed_period_id,
            },
            opts=opts,
        )

    def query_instrument_capabilities(
        self,
        lusid_instrument: models.LusidInstrument,
        model: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.InstrumentCapabilities]:
        """Query instrument capabilities.

        `POST /api/instruments/capabilities`, release stage: Production.

        Args:
            lusid_instrument: the JSON body.
            model: query `model`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.InstrumentCapabilities`.
        """
        return self._call(
            _QUERY_INSTRUMENT_CAPABILITIES,
            query={
                "model": model,
            },
            body=lusid_instrument,
            opts=opts,
        )

    def update_instrument_identifier(
        self,
        identifier_type: str,
        identifier: str,
        update_instrument_identifier_request: models.UpdateInstrumentIdentifierRequest,
        scope: str | None = None,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Instrument]:
        """Update instrument identifier.

        `POST /api/instruments/{identifierType}/{identifier}`, release stage: Production.

        Args:
            identifier_type: path `identifierType`.
            identifier: path `identifier`.
            update_instrument_identifier_request: the JSON body.
            scope: query `scope`.
            data_model_scope: query `dataModelScope`.
            data_model_code: query `dataModelCode`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Instrument`.
        """
        return self._call(
            _UPDATE_INSTRUMENT_IDENTIFIER,
            path={
                "identifierType": identifier_type,
                "identifier": identifier,
            },
            query={
                "scope": scope,
                "dataModelScope": data_model_scope,
                "dataModelCode": data_model_code,
            },
            body=update_instrument_identifier_request,
            opts=opts,
        )

    def upsert_instruments(
        self,
        request_body: Mapping[str, models.InstrumentDefinition],
        scope: str | None = None,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertInstrumentsResponse]:
        """Upsert instruments.

        `POST /api/instruments`, release stage: Production.

        Args:
            request_body: the JSON body.
            scope: query `scope`.
            data_model_scope: query `dataModelScope`.
            data_model_code: query `dataModelCode`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertInstrumentsResponse`.
        """
        return self._call(
            _UPSERT_INSTRUMENTS,
            query={
                "scope": scope,
                "dataModelScope": data_model_scope,
                "dataModelCode": data_model_code,
            },
            body=request_body,
            opts=opts,
        )

    def upsert_instruments_properties(
        self,
        upsert_instrument_property_request: Sequence[models.UpsertInstrumentPropertyRequest],
        scope: str | None = None,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertInstrumentPropertiesResponse]:
        """Upsert instruments properties.

        `POST /api/instruments/$upsertproperties`, release stage: Production.

        Args:
            upsert_instrument_property_request: the JSON body.
            scope: query `scope`.
            data_model_scope: query `dataModelScope`.
            data_model_code: query `dataModelCode`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertInstrumentPropertiesResponse`.
        """
        return self._call(
            _UPSERT_INSTRUMENTS_PROPERTIES,
            query={
                "scope": scope,
                "dataModelScope": data_model_scope,
                "dataModelCode": data_model_code,
            },
            body=upsert_instrument_property_request,
            opts=opts,
        )
