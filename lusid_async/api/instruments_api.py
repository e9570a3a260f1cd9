"""The instruments API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_BATCH_UPSERT_INSTRUMENT_PROPERTIES = Operation(
    "InstrumentsApi.batch_upsert_instrument_properties",
    "POST",
    "/api/instruments/$batchupsertproperties",
    lambda: models.BatchUpsertInstrumentPropertiesResponse,
    body=lambda: dict[str, models.UpsertInstrumentPropertyRequest],
    takes={"identifierEffectiveAt": "date"},
)
_CALCULATE_SETTLEMENT_DATE = Operation(
    "InstrumentsApi.calculate_settlement_date",
    "GET",
    "/api/instruments/{identifierType}/{identifier}/settlementdate",
    lambda: models.AddBusinessDaysToDateResponse,
    takes={"transactionDate": "date", "asAt": "moment"},
)
_DELETE_INSTRUMENT = Operation(
    "InstrumentsApi.delete_instrument",
    "DELETE",
    "/api/instruments/{identifierType}/{identifier}",
    lambda: models.DeleteInstrumentResponse,
    takes={},
)
_DELETE_INSTRUMENT_PROPERTIES = Operation(
    "InstrumentsApi.delete_instrument_properties",
    "POST",
    "/api/instruments/{identifierType}/{identifier}/properties/$delete",
    lambda: models.DeleteInstrumentPropertiesResponse,
    body=lambda: list[str],
    takes={"effectiveAt": "date"},
)
_DELETE_INSTRUMENTS = Operation(
    "InstrumentsApi.delete_instruments",
    "POST",
    "/api/instruments/$delete",
    lambda: models.DeleteInstrumentsResponse,
    body=lambda: list[str],
    takes={},
)
_GET_ALL_POSSIBLE_FEATURES = Operation(
    "InstrumentsApi.get_all_possible_features",
    "GET",
    "/api/instruments/{instrumentType}/allfeatures",
    lambda: dict[str, list[str]],
    takes={},
)
_GET_EXISTING_INSTRUMENT_CAPABILITIES = Operation(
    "InstrumentsApi.get_existing_instrument_capabilities",
    "GET",
    "/api/instruments/{identifier}/capabilities",
    lambda: models.InstrumentCapabilities,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_EXISTING_INSTRUMENT_MODELS = Operation(
    "InstrumentsApi.get_existing_instrument_models",
    "GET",
    "/api/instruments/{identifier}/models",
    lambda: models.InstrumentModels,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_INSTRUMENT = Operation(
    "InstrumentsApi.get_instrument",
    "GET",
    "/api/instruments/{identifierType}/{identifier}",
    lambda: models.Instrument,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "propertyKeys": "list",
        "relationshipDefinitionIds": "list",
    },
)
_GET_INSTRUMENT_IDENTIFIER_TYPES = Operation(
    "InstrumentsApi.get_instrument_identifier_types",
    "GET",
    "/api/instruments/identifierTypes",
    lambda: models.ResourceListOfInstrumentIdTypeDescriptor,
    takes={},
)
_GET_INSTRUMENT_PAYMENT_DIARY = Operation(
    "InstrumentsApi.get_instrument_payment_diary",
    "GET",
    "/api/instruments/{identifierType}/{identifier}/paymentdiary",
    lambda: models.InstrumentPaymentDiary,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_INSTRUMENT_PROPERTIES = Operation(
    "InstrumentsApi.get_instrument_properties",
    "GET",
    "/api/instruments/{identifierType}/{identifier}/properties",
    lambda: models.InstrumentProperties,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_INSTRUMENT_PROPERTY_TIME_SERIES = PagedOperation(
    "InstrumentsApi.get_instrument_property_time_series",
    "GET",
    "/api/instruments/{identifierType}/{identifier}/properties/time-series",
    lambda: models.ResourceListOfPropertyInterval,
    lambda: models.PropertyInterval,
    takes={"identifierEffectiveAt": "date", "asAt": "moment", "limit": "number"},
)
_GET_INSTRUMENT_RELATIONSHIPS = Operation(
    "InstrumentsApi.get_instrument_relationships",
    "GET",
    "/api/instruments/{identifierType}/{identifier}/relationships",
    lambda: models.ResourceListOfRelationship,
    takes={"effectiveAt": "date", "asAt": "moment", "identifierTypes": "list"},
)
_GET_INSTRUMENTS = Operation(
    "InstrumentsApi.get_instruments",
    "POST",
    "/api/instruments/$get",
    lambda: models.GetInstrumentsResponse,
    body=lambda: list[str],
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "propertyKeys": "list",
        "relationshipDefinitionIds": "list",
    },
)
_LIST_INSTRUMENT_PROPERTIES = PagedOperation(
    "InstrumentsApi.list_instrument_properties",
    "GET",
    "/api/instruments/{identifierType}/{identifier}/properties/list",
    lambda: models.ResourceListOfProperty,
    lambda: models.ModelProperty,
    takes={"effectiveAt": "date", "asAt": "moment", "limit": "number"},
)
_LIST_INSTRUMENTS = PagedOperation(
    "InstrumentsApi.list_instruments",
    "GET",
    "/api/instruments",
    lambda: models.PagedResourceListOfInstrument,
    lambda: models.Instrument,
    takes={
        "asAt": "moment",
        "effectiveAt": "date",
        "sortBy": "list",
        "limit": "number",
        "instrumentPropertyKeys": "list",
        "relationshipDefinitionIds": "list",
    },
)
_QUERY_INSTRUMENT_CAPABILITIES = Operation(
    "InstrumentsApi.query_instrument_capabilities",
    "POST",
    "/api/instruments/capabilities",
    lambda: models.InstrumentCapabilities,
    body=lambda: models.LusidInstrument,
    takes={},
)
_UPDATE_INSTRUMENT_IDENTIFIER = Operation(
    "InstrumentsApi.update_instrument_identifier",
    "POST",
    "/api/instruments/{identifierType}/{identifier}",
    lambda: models.Instrument,
    body=lambda: models.UpdateInstrumentIdentifierRequest,
    takes={},
)
_UPSERT_INSTRUMENTS = Operation(
    "InstrumentsApi.upsert_instruments",
    "POST",
    "/api/instruments",
    lambda: models.UpsertInstrumentsResponse,
    body=lambda: dict[str, models.InstrumentDefinition],
    takes={},
)
_UPSERT_INSTRUMENTS_PROPERTIES = Operation(
    "InstrumentsApi.upsert_instruments_properties",
    "POST",
    "/api/instruments/$upsertproperties",
    lambda: models.UpsertInstrumentPropertiesResponse,
    body=lambda: list[models.UpsertInstrumentPropertyRequest],
    takes={},
)


class InstrumentsApi(Api):
    """The instruments operations of LUSID (21 of them).

    The instrument master: identifiers, definitions and properties. Every instrument has a LUID, given by
    LUSID, and at least one unique identifier; transactions, holdings and quotes find instruments by
    identifiers. Nothing is looked up outside the scope that is given.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def batch_upsert_instrument_properties(
        self,
        request_body: Mapping[str, models.UpsertInstrumentPropertyRequest | Mapping[str, Any]],
        scope: str | None = None,
        identifier_effective_at: datetime | date | str | None = None,
        success_mode: str | None = None,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BatchUpsertInstrumentPropertiesResponse]:
        """Batch upsert instrument properties.

        Sets property values of instruments, keyed by the caller, all or none (`Atomic`) or as many as fit
        (`Partial`).

        With `Partial` the ones that failed are in `failed`, and the HTTP status is still a success.

        `POST /api/instruments/$batchupsertproperties`, release stage: Production.

        Args:
            request_body: the JSON body.
            scope: the scope of the instruments. Nothing is looked up in another scope. Default: `default`.
            identifier_effective_at: the moment of business time at which to look up the instrument by its identifier. Default: now.
            success_mode: `Atomic`: one bad item fails the whole request and nothing is stored. `Partial`: good items are stored and bad ones returned in `failed`; Atomic or Partial, or a value added since.
            data_model_scope: the scope of a custom data model to read the entities through.
            data_model_code: the code of a custom data model to read the entities through.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.BatchUpsertInstrumentPropertiesResponse`.

        Example:
            ```python
            request = models.UpsertInstrumentPropertyRequest(
                identifier_type="Figi", identifier="BBG000C6K6G9", properties=[]
            )
            batch = {"vodafone": request}
            response = await factory.build(api.InstrumentsApi).batch_upsert_instrument_properties(
                batch, success_mode="Partial"
            )
            print(response.failed)
            ```
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
        transaction_date: datetime | date | str | None = None,
        scope: str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AddBusinessDaysToDateResponse]:
        """Calculate settlement date.

        Computes the date on which a trade in the instrument settles, from its settlement lag and calendars. A
        cut label as `transaction_date` is turned into UTC first, and the result is in UTC.

        `GET /api/instruments/{identifierType}/{identifier}/settlementdate`, release stage: Production.

        Args:
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier: the value of the identifier, such as `BBG000C6K6G9`.
            transaction_date: the date of the trade: a datetime or a cut label. Default: now.
            scope: the scope of the instruments. Nothing is looked up in another scope. Default: `default`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
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

        Deletes an instrument softly: it becomes inactive and its unique identifiers are free for others.
        Transactions that were resolved keep its LUID.

        Cannot be undone. Currencies cannot be deleted, code 403 of LUSID.

        `DELETE /api/instruments/{identifierType}/{identifier}`, release stage: Production.

        Args:
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier: the value of the identifier, such as `BBG000C6K6G9`.
            scope: the scope of the instruments. Nothing is looked up in another scope. Default: `default`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeleteInstrumentResponse`.

        Example:
            ```python
            instruments = factory.build(api.InstrumentsApi)
            page = await instruments.list_instruments(
                limit=1, filter="lusidInstrumentId startswith 'LUID_'"
            )
            for found in page.values:
                await instruments.delete_instrument("LusidInstrumentId", found.lusid_instrument_id)
            ```
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
        effective_at: datetime | date | str | None = None,
        scope: str | None = None,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeleteInstrumentPropertiesResponse]:
        """Delete instrument properties.

        Deletes property values of an instrument, by the property keys in the body. Other properties stay.

        Time-variant properties need `effective_at` (code 194); perpetual ones refuse it (code 195).

        `POST /api/instruments/{identifierType}/{identifier}/properties/$delete`, release stage: Production.

        Args:
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier: the value of the identifier, such as `BBG000C6K6G9`.
            request_body: the JSON body.
            effective_at: the moment from which time-variant properties are deleted; required for those, and refused for perpetual ones.
            scope: the scope of the instruments. Nothing is looked up in another scope. Default: `default`.
            data_model_scope: the scope of a custom data model to read the entities through.
            data_model_code: the code of a custom data model to read the entities through.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeleteInstrumentPropertiesResponse`.

        Example:
            ```python
            await factory.build(api.InstrumentsApi).delete_instrument_properties(
                "Figi", "BBG000C6K6G9", ["Instrument/demo/Sector"]
            )
            ```
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

        Deletes instruments by LUID, softly or, with `delete_mode="Hard"`, for good: then they are found by
        LUID alone and never listed.

        At most 2,000 a request.

        Cannot be undone.

        `POST /api/instruments/$delete`, release stage: Production.

        Args:
            request_body: the JSON body.
            delete_mode: which kind of deletion to make; Soft or Hard, or a value added since.
            scope: the scope of the instruments. Nothing is looked up in another scope. Default: `default`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeleteInstrumentsResponse`.

        Example:
            ```python
            instruments = factory.build(api.InstrumentsApi)
            page = await instruments.list_instruments(
                limit=2, filter="lusidInstrumentId startswith 'LUID_'"
            )
            luids = [found.lusid_instrument_id for found in page.values]
            if luids:
                await instruments.delete_instruments(luids, delete_mode="Soft")
            ```
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

        Lists the features that instruments of a type can have, such as the kinds of optionality of an option.
        It describes the type; `get_existing_instrument_capabilities` describes one instrument.

        `GET /api/instruments/{instrumentType}/allfeatures`, release stage: Production.

        Args:
            instrument_type: the type of instrument, such as `Bond` or `Equity`.
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
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        instrument_scope: str | None = None,
        recipe_scope: str | None = None,
        recipe_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.InstrumentCapabilities]:
        """Get existing instrument capabilities.

        Says what an instrument, named by LUID, can be valued with: its features and, where `model` is given,
        the address keys that the model returns and the market data that it needs.

        `GET /api/instruments/{identifier}/capabilities`, release stage: Production.

        Args:
            identifier: the value of the identifier, such as `BBG000C6K6G9`.
            model: the pricing model to ask about.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            instrument_scope: the scope in which to look up the instrument. Default: `default`.
            recipe_scope: the scope of the valuation recipe.
            recipe_code: the code of the valuation recipe.
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
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        instrument_scope: str | None = None,
        recipe_scope: str | None = None,
        recipe_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.InstrumentModels]:
        """Get existing instrument models.

        Lists the pricing models that support an instrument, named by LUID.

        `GET /api/instruments/{identifier}/models`, release stage: Production.

        Args:
            identifier: the value of the identifier, such as `BBG000C6K6G9`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            instrument_scope: the scope in which to look up the instrument. Default: `default`.
            recipe_scope: the scope of the valuation recipe.
            recipe_code: the code of the valuation recipe.
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
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
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

        Reads one instrument by an identifier, at an effective date and as at a moment.

        `NotFoundException`, code 214, where no instrument of the scope has the identifier then.

        `GET /api/instruments/{identifierType}/{identifier}`, release stage: Production.

        Args:
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier: the value of the identifier, such as `BBG000C6K6G9`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            scope: the scope of the instruments. Nothing is looked up in another scope. Default: `default`.
            relationship_definition_ids: relationship definitions whose relationships to return with each result, as `domain/scope/code`.
            data_model_scope: the scope of a custom data model to read the entities through.
            data_model_code: the code of a custom data model to read the entities through.
            timeline_scope: the scope of the timeline that the closed period belongs to.
            timeline_code: the code of the timeline that the closed period belongs to.
            closed_period_id: the closed period of the timeline to read: data as it stood when the period was closed.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Instrument`.

        Example:
            ```python
            instruments = factory.build(api.InstrumentsApi)
            page = await instruments.list_instruments(limit=1)
            for found in page.values:
                instrument = await instruments.get_instrument(
                    "LusidInstrumentId", found.lusid_instrument_id
                )
                print(instrument.name)
            ```
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

        Lists the types of identifiers, each with its property key and whether it is unique in a scope.

        `GET /api/instruments/identifierTypes`, release stage: Production.

        Args:
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfInstrumentIdTypeDescriptor`.

        Example:
            ```python
            types = await factory.build(api.InstrumentsApi).get_instrument_identifier_types()
            print([each.identifier_type for each in types.values if each.is_unique_identifier_type])
            ```
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
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        scope: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.InstrumentPaymentDiary]:
        """Get instrument payment diary.

        Lists the payments of an instrument leg by leg: dates, accrual periods, amounts, rates and whether an
        amount is already determined. The recipe says where rates and curves come from.

        `GET /api/instruments/{identifierType}/{identifier}/paymentdiary`, release stage: Production.

        Args:
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier: the value of the identifier, such as `BBG000C6K6G9`.
            scope: the scope of the instruments. Nothing is looked up in another scope. Default: `default`.
            recipe_scope: the scope of the valuation recipe.
            recipe_code: the code of the valuation recipe.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
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
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        scope: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.InstrumentProperties]:
        """Get instrument properties.

        Reads all property values of an instrument at an effective date and as at a moment.

        `GET /api/instruments/{identifierType}/{identifier}/properties`, release stage: Production.

        Args:
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier: the value of the identifier, such as `BBG000C6K6G9`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            scope: the scope of the instruments. Nothing is looked up in another scope. Default: `default`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.InstrumentProperties`.

        Example:
            ```python
            response = await factory.build(api.InstrumentsApi).get_instrument_properties(
                "Figi", "BBG000C6K6G9"
            )
            print(response.properties)
            ```
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
        identifier_effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        page: str | None = None,
        limit: int | None = None,
        scope: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfPropertyInterval, models.PropertyInterval]:
        """Get instrument property time series.

        Reads the values that a property of an instrument has had, with the periods for which each held and
        was known.

        `GET /api/instruments/{identifierType}/{identifier}/properties/time-series`, release stage:
        Production.

        Args:
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier: the value of the identifier, such as `BBG000C6K6G9`.
            property_key: the key of the property, as `domain/scope/code`.
            identifier_effective_at: the moment of business time at which to look up the instrument by its identifier. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            scope: the scope of the instruments. Nothing is looked up in another scope. Default: `default`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfPropertyInterval`; `.items()` yields every
            `models.PropertyInterval`, `.pages()` every page.

        Example:
            ```python
            series = factory.build(api.InstrumentsApi).get_instrument_property_time_series(
                "Figi", "BBG000C6K6G9", "Instrument/demo/MarketCap"
            )
            async for interval in series.items():
                print(interval.effective_range, interval.value)
            ```
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
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        identifier_types: Sequence[str] | None = None,
        scope: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfRelationship]:
        """Get instrument relationships.

        Lists the relationships of an instrument at an effective date, such as to its issuer, each with the
        related entity.

        `GET /api/instruments/{identifierType}/{identifier}/relationships`, release stage: Production.

        Args:
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier: the value of the identifier, such as `BBG000C6K6G9`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            identifier_types: which kinds of identifiers to return for the related entities.
            scope: the scope of the instruments. Nothing is looked up in another scope. Default: `default`.
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
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        scope: str | None = None,
        relationship_definition_ids: Sequence[str] | None = None,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GetInstrumentsResponse]:
        """Get instruments.

        Reads many instruments by identifiers of one type. `values` is keyed by the identifiers asked for.

        Those that are not found are in `failed`; that is no error of the call.

        `POST /api/instruments/$get`, release stage: Production.

        Args:
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            request_body: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            scope: the scope of the instruments. Nothing is looked up in another scope. Default: `default`.
            relationship_definition_ids: relationship definitions whose relationships to return with each result, as `domain/scope/code`.
            data_model_scope: the scope of a custom data model to read the entities through.
            data_model_code: the code of a custom data model to read the entities through.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GetInstrumentsResponse`.

        Example:
            ```python
            response = await factory.build(api.InstrumentsApi).get_instruments(
                "Figi", ["BBG000C6K6G9", "BBG000C04D57"]
            )
            print(sorted(response.values or {}), sorted(response.failed or {}))
            ```
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
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        scope: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfProperty, models.ModelProperty]:
        """List instrument properties.

        Lists the property values of an instrument page by page. `get_instrument_properties` returns the same
        as one mapping by key.

        `GET /api/instruments/{identifierType}/{identifier}/properties/list`, release stage: Production.

        Args:
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier: the value of the identifier, such as `BBG000C6K6G9`.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            scope: the scope of the instruments. Nothing is looked up in another scope. Default: `default`.
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
        as_at: datetime | str | None = None,
        effective_at: datetime | date | str | None = None,
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

        Lists the instruments of a scope. Without a filter only active ones are listed, and only properties
        named in `instrument_property_keys` are returned.

        At most 2,000 a page. Other scopes are not looked into, but `*` lists them all.

        `GET /api/instruments`, release stage: Production.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most instruments that one page may hold, at most 2,000. A listing goes on over as many pages as there are.
            filter: an expression that instruments must satisfy, such as `identifiers['Isin'] eq 'GB00BH4HKS39'`. Default: `state eq 'Active'`.
            instrument_property_keys: keys of instrument properties to return with each instrument, as `Instrument/scope/code`.
            scope: the scope to list; `*` lists every scope. Default: `default`.
            relationship_definition_ids: relationship definitions whose relationships to return with each result, as `domain/scope/code`.
            data_model_scope: the scope of a custom data model to read the entities through.
            data_model_code: the code of a custom data model to read the entities through.
            membership_type: which members of the data model to return; All, Member or Candidate, or a value added since.
            timeline_scope: the scope of the timeline that the closed period belongs to.
            timeline_code: the code of the timeline that the closed period belongs to.
            closed_period_id: the closed period of the timeline to read: data as it stood when the period was closed.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfInstrument`; `.items()` yields every
            `models.Instrument`, `.pages()` every page.

        Example:
            ```python
            instruments = factory.build(api.InstrumentsApi)
            async for instrument in instruments.list_instruments(filter="name startswith 'A'").items():
                print(instrument.lusid_instrument_id, instrument.name)
            ```
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
        lusid_instrument: models.LusidInstrument | Mapping[str, Any],
        model: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.InstrumentCapabilities]:
        """Query instrument capabilities.

        Says what an instrument would be valued with before it is created: the features of the definition in
        the body and, where `model` is given, the address keys that the model returns and the market data that
        it needs. Nothing is stored.

        `POST /api/instruments/capabilities`, release stage: Production.

        Args:
            lusid_instrument: the JSON body.
            model: the pricing model to ask about.
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
        update_instrument_identifier_request: models.UpdateInstrumentIdentifierRequest | Mapping[str, Any],
        scope: str | None = None,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Instrument]:
        """Update instrument identifier.

        Sets an identifier of an instrument, or removes it where the request has no value.

        Code 393 where another instrument of the scope has a unique identifier already.

        `POST /api/instruments/{identifierType}/{identifier}`, release stage: Production.

        Args:
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            identifier: the value of the identifier, such as `BBG000C6K6G9`.
            update_instrument_identifier_request: the JSON body.
            scope: the scope of the instruments. Nothing is looked up in another scope. Default: `default`.
            data_model_scope: the scope of a custom data model to read the entities through.
            data_model_code: the code of a custom data model to read the entities through.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Instrument`.

        Example:
            ```python
            change = models.UpdateInstrumentIdentifierRequest(type="Sedol", value="BH4HKS3")
            await factory.build(api.InstrumentsApi).update_instrument_identifier(
                "Figi", "BBG000C6K6G9", change
            )
            ```
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
        request_body: Mapping[str, models.InstrumentDefinition | Mapping[str, Any]],
        scope: str | None = None,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertInstrumentsResponse]:
        """Upsert instruments.

        Creates instruments, and updates those that exist: one that already carries a unique identifier of the
        request keeps its LUID. An unchanged definition makes no new version.

        At most 2,000 a request. Each needs an identifier of a unique type.

        One bad instrument does not fail the others: it is in `failed` under its key, and the HTTP status is
        still a success.

        `POST /api/instruments`, release stage: Production.

        Args:
            request_body: the JSON body.
            scope: the scope of the instruments. Nothing is looked up in another scope. Default: `default`.
            data_model_scope: the scope of a custom data model to read the entities through.
            data_model_code: the code of a custom data model to read the entities through.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertInstrumentsResponse`.

        Example:
            ```python
            definition = models.InstrumentDefinition(
                name="Vodafone",
                identifiers={"Figi": models.InstrumentIdValue(value="BBG000C6K6G9")},
                definition=models.Equity(dom_ccy="GBP"),
            )
            response = await factory.build(api.InstrumentsApi).upsert_instruments(
                {"vodafone": definition}
            )
            for key, error in (response.failed or {}).items():
                print(key, error.detail)
            ```
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
        upsert_instrument_property_request: (
            Sequence[models.UpsertInstrumentPropertyRequest | Mapping[str, Any]]
        ),
        scope: str | None = None,
        data_model_scope: str | None = None,
        data_model_code: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertInstrumentPropertiesResponse]:
        """Upsert instruments properties.

        Sets property values of instruments. Properties that the request does not name stay; a value of null
        deletes.

        Code 121 where a property is not defined. A time-variant property needs `effective_from`.

        `POST /api/instruments/$upsertproperties`, release stage: Production.

        Args:
            upsert_instrument_property_request: the JSON body.
            scope: the scope of the instruments. Nothing is looked up in another scope. Default: `default`.
            data_model_scope: the scope of a custom data model to read the entities through.
            data_model_code: the code of a custom data model to read the entities through.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertInstrumentPropertiesResponse`.

        Example:
            ```python
            request = models.UpsertInstrumentPropertyRequest(
                identifier_type="Figi",
                identifier="BBG000C6K6G9",
                properties=[
                    models.ModelProperty(
                        key="Instrument/demo/Sector", value=models.PropertyValue(label_value="Telecoms")
                    )
                ],
            )
            await factory.build(api.InstrumentsApi).upsert_instruments_properties([request])
            ```
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
