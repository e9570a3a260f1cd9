"""The portfolios API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_BATCH_UPSERT_PORTFOLIO_ACCESS_METADATA = Operation(
    "PortfoliosApi.batch_upsert_portfolio_access_metadata",
    "PUT",
    "/api/portfolios/metadata",
    lambda: models.BatchUpsertPortfolioAccessMetadataResponse,
    body=lambda: dict[str, models.BatchUpsertPortfolioAccessMetadataRequest],
    takes={"effectiveAt": "date"},
)
_DELETE_INSTRUMENT_EVENT_INSTRUCTION = Operation(
    "PortfoliosApi.delete_instrument_event_instruction",
    "DELETE",
    "/api/portfolios/{scope}/{code}/instrumenteventinstructions/{instrumentEventInstructionId}",
    lambda: models.DeletedEntityResponse,
    takes={"portfolioEffectiveAt": "date"},
)
_DELETE_KEY_FROM_PORTFOLIO_ACCESS_METADATA = Operation(
    "PortfoliosApi.delete_key_from_portfolio_access_metadata",
    "DELETE",
    "/api/portfolios/{scope}/{code}/metadata/{metadataKey}",
    lambda: models.DeletedEntityResponse,
    takes={"effectiveAt": "date", "effectiveUntil": "moment"},
)
_DELETE_PORTFOLIO = Operation(
    "PortfoliosApi.delete_portfolio",
    "DELETE",
    "/api/portfolios/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_DELETE_PORTFOLIO_PROPERTIES = Operation(
    "PortfoliosApi.delete_portfolio_properties",
    "DELETE",
    "/api/portfolios/{scope}/{code}/properties",
    lambda: models.DeletedEntityResponse,
    takes={"propertyKeys": "list", "effectiveAt": "date"},
)
_DELETE_PORTFOLIO_RETURNS = Operation(
    "PortfoliosApi.delete_portfolio_returns",
    "DELETE",
    "/api/portfolios/{scope}/{code}/returns/{returnScope}/{returnCode}/$delete",
    lambda: models.DeletedEntityResponse,
    takes={"fromEffectiveAt": "date", "toEffectiveAt": "date"},
)
_GET_AGGREGATED_RETURNS_DISPERSION_METRICS = Operation(
    "PortfoliosApi.get_aggregated_returns_dispersion_metrics",
    "POST",
    "/api/portfolios/{scope}/{code}/returns/dispersion/$aggregated",
    lambda: models.CompositeDispersionResponse,
    body=lambda: models.AggregatedReturnsDispersionRequest,
    takes={"asAt": "moment"},
)
_GET_COMPOSITE_BREAKDOWN = Operation(
    "PortfoliosApi.get_composite_breakdown",
    "POST",
    "/api/portfolios/{scope}/{code}/returns/breakdown",
    lambda: models.CompositeBreakdownResponse,
    body=lambda: models.CompositeBreakdownRequest,
    takes={"fromEffectiveAt": "date", "toEffectiveAt": "date", "asAt": "moment"},
)
_GET_INSTRUMENT_EVENT_INSTRUCTION = Operation(
    "PortfoliosApi.get_instrument_event_instruction",
    "GET",
    "/api/portfolios/{scope}/{code}/instrumenteventinstructions/{instrumentEventInstructionId}",
    lambda: models.InstrumentEventInstruction,
    takes={"portfolioEffectiveAt": "date", "asAt": "moment"},
)
_GET_PORTFOLIO = Operation(
    "PortfoliosApi.get_portfolio",
    "GET",
    "/api/portfolios/{scope}/{code}",
    lambda: models.Portfolio,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "propertyKeys": "list",
        "relationshipDefinitionIds": "list",
    },
)
_GET_PORTFOLIO_AGGREGATE_RETURNS = Operation(
    "PortfoliosApi.get_portfolio_aggregate_returns",
    "GET",
    "/api/portfolios/{scope}/{code}/returns/{returnScope}/{returnCode}/aggregated",
    lambda: models.ResourceListOfAggregatedReturn,
    takes={
        "fromEffectiveAt": "date",
        "toEffectiveAt": "date",
        "metrics": "list",
        "asAt": "moment",
        "alternativeIncDate": "date",
    },
)
_GET_PORTFOLIO_AGGREGATED_RETURNS = Operation(
    "PortfoliosApi.get_portfolio_aggregated_returns",
    "POST",
    "/api/portfolios/{scope}/{code}/returns/$aggregated",
    lambda: models.AggregatedReturnsResponse,
    body=lambda: models.AggregatedReturnsRequest,
    takes={"fromEffectiveAt": "date", "toEffectiveAt": "date", "asAt": "moment"},
)
_GET_PORTFOLIO_COMMANDS = PagedOperation(
    "PortfoliosApi.get_portfolio_commands",
    "GET",
    "/api/portfolios/{scope}/{code}/commands",
    lambda: models.ResourceListOfProcessedCommand,
    lambda: models.ProcessedCommand,
    takes={"fromAsAt": "moment", "toAsAt": "moment", "limit": "number"},
)
_GET_PORTFOLIO_METADATA = Operation(
    "PortfoliosApi.get_portfolio_metadata",
    "GET",
    "/api/portfolios/{scope}/{code}/metadata",
    lambda: dict[str, list[models.AccessMetadataValue]],
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_PORTFOLIO_PROPERTIES = Operation(
    "PortfoliosApi.get_portfolio_properties",
    "GET",
    "/api/portfolios/{scope}/{code}/properties",
    lambda: models.PortfolioProperties,
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_GET_PORTFOLIO_PROPERTIES_TIME_SERIES = PagedOperation(
    "PortfoliosApi.get_portfolio_properties_time_series",
    "GET",
    "/api/portfolios/{scope}/{code}/properties/time-series/batch",
    lambda: models.ResourceListOfPropertyIntervalTimeSeries,
    lambda: models.PropertyIntervalTimeSeries,
    takes={"propertyKeys": "list", "portfolioEffectiveAt": "date", "asAt": "moment", "limit": "number"},
)
_GET_PORTFOLIO_PROPERTY_TIME_SERIES = PagedOperation(
    "PortfoliosApi.get_portfolio_property_time_series",
    "GET",
    "/api/portfolios/{scope}/{code}/properties/time-series",
    lambda: models.ResourceListOfPropertyInterval,
    lambda: models.PropertyInterval,
    takes={"portfolioEffectiveAt": "date", "asAt": "moment", "limit": "number"},
)
_GET_PORTFOLIO_RELATIONS = Operation(
    "PortfoliosApi.get_portfolio_relations",
    "GET",
    "/api/portfolios/{scope}/{code}/relations",
    lambda: models.ResourceListOfRelation,
    takes={"effectiveAt": "date", "asAt": "moment", "identifierTypes": "list"},
)
_GET_PORTFOLIO_RELATIONSHIPS = Operation(
    "PortfoliosApi.get_portfolio_relationships",
    "GET",
    "/api/portfolios/{scope}/{code}/relationships",
    lambda: models.ResourceListOfRelationship,
    takes={"effectiveAt": "date", "asAt": "moment", "identifierTypes": "list"},
)
_GET_PORTFOLIO_RETURNS = Operation(
    "PortfoliosApi.get_portfolio_returns",
    "GET",
    "/api/portfolios/{scope}/{code}/returns/{returnScope}/{returnCode}",
    lambda: models.ResourceListOfPerformanceReturn,
    takes={"fromEffectiveAt": "date", "toEffectiveAt": "date", "asAt": "moment"},
)
_GET_PORTFOLIOS_ACCESS_METADATA_BY_KEY = Operation(
    "PortfoliosApi.get_portfolios_access_metadata_by_key",
    "GET",
    "/api/portfolios/{scope}/{code}/metadata/{metadataKey}",
    lambda: list[models.AccessMetadataValue],
    takes={"effectiveAt": "date", "asAt": "moment"},
)
_LIST_INSTRUMENT_EVENT_INSTRUCTIONS = PagedOperation(
    "PortfoliosApi.list_instrument_event_instructions",
    "GET",
    "/api/portfolios/{scope}/{code}/instrumenteventinstructions",
    lambda: models.PagedResourceListOfInstrumentEventInstruction,
    lambda: models.InstrumentEventInstruction,
    takes={"portfolioEffectiveAt": "date", "asAt": "moment", "limit": "number", "sortBy": "list"},
)
_LIST_PORTFOLIO_PROPERTIES = PagedOperation(
    "PortfoliosApi.list_portfolio_properties",
    "GET",
    "/api/portfolios/{scope}/{code}/properties/list",
    lambda: models.ResourceListOfProperty,
    lambda: models.ModelProperty,
    takes={"effectiveAt": "date", "asAt": "moment", "limit": "number"},
)
_LIST_PORTFOLIOS = PagedOperation(
    "PortfoliosApi.list_portfolios",
    "GET",
    "/api/portfolios",
    lambda: models.ResourceListOfPortfolio,
    lambda: models.Portfolio,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "limit": "number",
        "sortBy": "list",
        "propertyKeys": "list",
        "relationshipDefinitionIds": "list",
    },
)
_LIST_PORTFOLIOS_FOR_SCOPE = PagedOperation(
    "PortfoliosApi.list_portfolios_for_scope",
    "GET",
    "/api/portfolios/{scope}",
    lambda: models.ResourceListOfPortfolio,
    lambda: models.Portfolio,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "limit": "number",
        "sortBy": "list",
        "propertyKeys": "list",
        "relationshipDefinitionIds": "list",
    },
)
_PATCH_PORTFOLIO = Operation(
    "PortfoliosApi.patch_portfolio",
    "PATCH",
    "/api/portfolios/{scope}/{code}",
    lambda: models.Portfolio,
    body=lambda: list[models.Operation],
    takes={},
)
_PATCH_PORTFOLIO_ACCESS_METADATA = Operation(
    "PortfoliosApi.patch_portfolio_access_metadata",
    "PATCH",
    "/api/portfolios/{scope}/{code}/metadata",
    lambda: dict[str, list[models.AccessMetadataValue]],
    body=lambda: list[models.AccessMetadataOperation],
    takes={"effectiveAt": "date", "effectiveUntil": "moment"},
)
_UPDATE_PORTFOLIO = Operation(
    "PortfoliosApi.update_portfolio",
    "PUT",
    "/api/portfolios/{scope}/{code}",
    lambda: models.Portfolio,
    body=lambda: models.UpdatePortfolioRequest,
    takes={"effectiveAt": "date"},
)
_UPSERT_INSTRUMENT_EVENT_INSTRUCTIONS = Operation(
    "PortfoliosApi.upsert_instrument_event_instructions",
    "POST",
    "/api/portfolios/{scope}/{code}/instrumenteventinstructions",
    lambda: models.InstrumentEventInstructionsResponse,
    body=lambda: dict[str, models.InstrumentEventInstructionRequest],
    takes={"portfolioEffectiveAt": "date"},
)
_UPSERT_PORTFOLIO_ACCESS_METADATA = Operation(
    "PortfoliosApi.upsert_portfolio_access_metadata",
    "PUT",
    "/api/portfolios/{scope}/{code}/metadata/{metadataKey}",
    lambda: models.ResourceListOfAccessMetadataValueOf,
    body=lambda: models.UpsertPortfolioAccessMetadataRequest,
    takes={"effectiveAt": "date", "effectiveUntil": "moment"},
)
_UPSERT_PORTFOLIO_PROPERTIES = Operation(
    "PortfoliosApi.upsert_portfolio_properties",
    "POST",
    "/api/portfolios/{scope}/{code}/properties",
    lambda: models.PortfolioProperties,
    body=lambda: dict[str, models.ModelProperty],
    takes={},
)
_UPSERT_PORTFOLIO_RETURNS = Operation(
    "PortfoliosApi.upsert_portfolio_returns",
    "POST",
    "/api/portfolios/{scope}/{code}/returns/{returnScope}/{returnCode}",
    lambda: models.UpsertReturnsResponse,
    body=lambda: list[models.PerformanceReturn],
    takes={},
)


class PortfoliosApi(Api):
    """The portfolios operations of LUSID (32 of them).

    What all kinds of portfolios have in common: reading, listing, renaming and deleting, properties, access
    metadata and returns. They are created with `TransactionPortfoliosApi`, `ReferencePortfolioApi`,
    `DerivedTransactionPortfoliosApi` and `SimplePositionPortfoliosApi`.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def batch_upsert_portfolio_access_metadata(
        self,
        request_body: Mapping[str, models.BatchUpsertPortfolioAccessMetadataRequest | Mapping[str, Any]],
        effective_at: datetime | date | str | None = None,
        effective_until: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BatchUpsertPortfolioAccessMetadataResponse]:
        """Batch upsert portfolio access metadata.

        Stores access metadata, which data policies can test to allow or deny access, for several portfolios
        and keys at once, keyed by the caller. Entries that the request does not name stay; an entry holds
        from `effective_at` and until `effective_until` where that is given.

        Items that cannot be stored are in `failed`, and the HTTP status is still a success.

        `PUT /api/portfolios/metadata`, release stage: EarlyAccess.

        Args:
            request_body: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            effective_until: the end, exclusive, of the period of business time for which the change holds. Default: without end.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.BatchUpsertPortfolioAccessMetadataResponse`.
        """
        return self._call(
            _BATCH_UPSERT_PORTFOLIO_ACCESS_METADATA,
            query={
                "effectiveAt": effective_at,
                "effectiveUntil": effective_until,
            },
            body=request_body,
            opts=opts,
        )

    def delete_instrument_event_instruction(
        self,
        scope: str,
        code: str,
        instrument_event_instruction_id: str,
        portfolio_effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete instrument event instruction.

        Deletes one instruction, such as an election, that the portfolio gave for an instrument event. Earlier
        as-at times still show it.

        `DELETE /api/portfolios/{scope}/{code}/instrumenteventinstructions/{instrumentEventInstructionId}`,
        release stage: EarlyAccess.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            instrument_event_instruction_id: the identifier of the instruction.
            portfolio_effective_at: the moment of business time at which to look up the portfolio. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_INSTRUMENT_EVENT_INSTRUCTION,
            path={
                "scope": scope,
                "code": code,
                "instrumentEventInstructionId": instrument_event_instruction_id,
            },
            query={
                "portfolioEffectiveAt": portfolio_effective_at,
            },
            opts=opts,
        )

    def delete_key_from_portfolio_access_metadata(
        self,
        scope: str,
        code: str,
        metadata_key: str,
        effective_at: datetime | date | str | None = None,
        effective_until: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete key from portfolio access metadata.

        Deletes the entry of a portfolio's access metadata that has exactly this key. Other keys stay.

        `DELETE /api/portfolios/{scope}/{code}/metadata/{metadataKey}`, release stage: Production.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            metadata_key: the key of the access metadata entry.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            effective_until: the end, exclusive, of the period of business time for which the change holds. Default: without end.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_KEY_FROM_PORTFOLIO_ACCESS_METADATA,
            path={
                "scope": scope,
                "code": code,
                "metadataKey": metadata_key,
            },
            query={
                "effectiveAt": effective_at,
                "effectiveUntil": effective_until,
            },
            opts=opts,
        )

    def delete_portfolio(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete portfolio.

        Deletes a portfolio: it is gone at every effective date, and earlier as-at times still show it. The
        code can then be used again.

        A portfolio with derived portfolios cannot be deleted before them.

        `DELETE /api/portfolios/{scope}/{code}`, release stage: Production.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.

        Example:
            ```python
            await factory.build(api.PortfoliosApi).delete_portfolio("demo", "uk-equities")
            ```
        """
        return self._call(
            _DELETE_PORTFOLIO,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def delete_portfolio_properties(
        self,
        scope: str,
        code: str,
        property_keys: Sequence[str],
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete portfolio properties.

        Deletes property values of a portfolio. Other properties stay.

        Time-variant properties need `effective_at` (code 194); perpetual ones refuse it (code 195).

        `DELETE /api/portfolios/{scope}/{code}/properties`, release stage: Production.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.

        Example:
            ```python
            await factory.build(api.PortfoliosApi).delete_portfolio_properties(
                "demo", "uk-equities", ["Portfolio/demo/Manager"]
            )
            ```
        """
        return self._call(
            _DELETE_PORTFOLIO_PROPERTIES,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "propertyKeys": property_keys,
                "effectiveAt": effective_at,
            },
            opts=opts,
        )

    def delete_portfolio_returns(
        self,
        scope: str,
        code: str,
        return_scope: str,
        return_code: str,
        from_effective_at: datetime | date | str,
        to_effective_at: datetime | date | str,
        period: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete portfolio returns.

        Deletes the stored performance returns of a set, named by `return_scope` and `return_code`, within a
        window of business time. `period` says whether daily returns go (the default) or monthly ones.

        `DELETE /api/portfolios/{scope}/{code}/returns/{returnScope}/{returnCode}/$delete`, release stage:
        EarlyAccess.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            return_scope: the scope of the set of returns.
            return_code: the code of the set of returns.
            from_effective_at: the start of the window of business time to return.
            to_effective_at: the end of the window of business time to return.
            period: the length of the period of each return, such as `Daily` or `Monthly`; Daily or Monthly, or a value added since.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_PORTFOLIO_RETURNS,
            path={
                "scope": scope,
                "code": code,
                "returnScope": return_scope,
                "returnCode": return_code,
            },
            query={
                "fromEffectiveAt": from_effective_at,
                "toEffectiveAt": to_effective_at,
                "period": period,
            },
            opts=opts,
        )

    def get_aggregated_returns_dispersion_metrics(
        self,
        scope: str,
        code: str,
        aggregated_returns_dispersion_request: models.AggregatedReturnsDispersionRequest | Mapping[str, Any],
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CompositeDispersionResponse]:
        """Get aggregated returns dispersion metrics.

        Computes the dispersion of the returns of a composite's constituents, over the years that the request
        asks for.

        Only composites with at least six constituents throughout a full year have a dispersion.

        `POST /api/portfolios/{scope}/{code}/returns/dispersion/$aggregated`, release stage: EarlyAccess.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            aggregated_returns_dispersion_request: the JSON body.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CompositeDispersionResponse`.
        """
        return self._call(
            _GET_AGGREGATED_RETURNS_DISPERSION_METRICS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            body=aggregated_returns_dispersion_request,
            opts=opts,
        )

    def get_composite_breakdown(
        self,
        scope: str,
        code: str,
        composite_breakdown_request: models.CompositeBreakdownRequest | Mapping[str, Any],
        from_effective_at: datetime | date | str | None = None,
        to_effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CompositeBreakdownResponse]:
        """Get composite breakdown.

        Computes the returns of a composite portfolio over a window, and for each date returns the composite's
        figures beside those of every constituent that went into them.

        `POST /api/portfolios/{scope}/{code}/returns/breakdown`, release stage: EarlyAccess.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            composite_breakdown_request: the JSON body.
            from_effective_at: the start of the window of business time to return.
            to_effective_at: the end of the window of business time to return.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CompositeBreakdownResponse`.
        """
        return self._call(
            _GET_COMPOSITE_BREAKDOWN,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "fromEffectiveAt": from_effective_at,
                "toEffectiveAt": to_effective_at,
                "asAt": as_at,
            },
            body=composite_breakdown_request,
            opts=opts,
        )

    def get_instrument_event_instruction(
        self,
        scope: str,
        code: str,
        instrument_event_instruction_id: str,
        portfolio_effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        timeline_scope: str | None = None,
        timeline_code: str | None = None,
        closed_period_id: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.InstrumentEventInstruction]:
        """Get instrument event instruction.

        Reads one instruction of the portfolio for an instrument event. `portfolio_effective_at` only finds
        the portfolio; with a timeline and closed period the instruction is as it stood when the period was
        closed.

        `GET /api/portfolios/{scope}/{code}/instrumenteventinstructions/{instrumentEventInstructionId}`,
        release stage: EarlyAccess.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            instrument_event_instruction_id: the identifier of the instruction.
            portfolio_effective_at: the moment of business time at which to look up the portfolio. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            timeline_scope: the scope of the timeline that the closed period belongs to.
            timeline_code: the code of the timeline that the closed period belongs to.
            closed_period_id: the closed period of the timeline to read: data as it stood when the period was closed.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.InstrumentEventInstruction`.
        """
        return self._call(
            _GET_INSTRUMENT_EVENT_INSTRUCTION,
            path={
                "scope": scope,
                "code": code,
                "instrumentEventInstructionId": instrument_event_instruction_id,
            },
            query={
                "portfolioEffectiveAt": portfolio_effective_at,
                "asAt": as_at,
                "timelineScope": timeline_scope,
                "timelineCode": timeline_code,
                "closedPeriodId": closed_period_id,
            },
            opts=opts,
        )

    def get_portfolio(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        relationship_definition_ids: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Portfolio]:
        """Get portfolio.

        Reads a portfolio of any kind, at an effective date and as at a moment. Only properties named in
        `property_keys` are returned.

        `NotFoundException`, code 109. A malformed scope or code is a `BadRequestException`, code 157, that
        names the field.

        `GET /api/portfolios/{scope}/{code}`, release stage: Production.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            relationship_definition_ids: relationship definitions whose relationships to return with each result, as `domain/scope/code`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Portfolio`.

        Example:
            ```python
            portfolio = await factory.build(api.PortfoliosApi).get_portfolio("demo", "uk-equities")
            print(portfolio.display_name, portfolio.type)
            ```
        """
        return self._call(
            _GET_PORTFOLIO,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "propertyKeys": property_keys,
                "relationshipDefinitionIds": relationship_definition_ids,
            },
            opts=opts,
        )

    def get_portfolio_aggregate_returns(
        self,
        scope: str,
        code: str,
        return_scope: str,
        return_code: str,
        recipe_id_scope: str | None = None,
        recipe_id_code: str | None = None,
        from_effective_at: datetime | date | str | None = None,
        to_effective_at: datetime | date | str | None = None,
        composite_method: str | None = None,
        period: str | None = None,
        output_frequency: str | None = None,
        metrics: Sequence[str] | None = None,
        as_at: datetime | str | None = None,
        alternative_inc_date: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfAggregatedReturn]:
        """Get portfolio aggregate returns.

        Computes return metrics from the stored returns of one set over a window. Deprecated:
        `get_portfolio_aggregated_returns` takes several sets and more settings.

        `GET /api/portfolios/{scope}/{code}/returns/{returnScope}/{returnCode}/aggregated`, release stage:
        Deprecated.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            return_scope: the scope of the set of returns.
            return_code: the code of the set of returns.
            recipe_id_scope: the scope of the valuation recipe.
            recipe_id_code: the code of the valuation recipe.
            from_effective_at: the start of the window of business time to return.
            to_effective_at: the end of the window of business time to return.
            composite_method: how returns of the group's members are combined; Equal or Asset, or a value added since.
            period: the length of the period of each return, such as `Daily` or `Monthly`; Daily or Monthly, or a value added since.
            output_frequency: the frequency of the returned series; Daily, Weekly, Monthly, Quarterly, HalfYearly or Yearly, or a value added since.
            metrics: the metrics to calculate.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            alternative_inc_date: the date to take as inception instead of the portfolio's own.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfAggregatedReturn`.
        """
        return self._call(
            _GET_PORTFOLIO_AGGREGATE_RETURNS,
            path={
                "scope": scope,
                "code": code,
                "returnScope": return_scope,
                "returnCode": return_code,
            },
            query={
                "recipeIdScope": recipe_id_scope,
                "recipeIdCode": recipe_id_code,
                "fromEffectiveAt": from_effective_at,
                "toEffectiveAt": to_effective_at,
                "compositeMethod": composite_method,
                "period": period,
                "outputFrequency": output_frequency,
                "metrics": metrics,
                "asAt": as_at,
                "alternativeIncDate": alternative_inc_date,
            },
            opts=opts,
        )

    def get_portfolio_aggregated_returns(
        self,
        scope: str,
        code: str,
        aggregated_returns_request: models.AggregatedReturnsRequest | Mapping[str, Any],
        from_effective_at: datetime | date | str | None = None,
        to_effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AggregatedReturnsResponse]:
        """Get portfolio aggregated returns.

        Computes the metrics that the request names, such as annualised returns, from stored daily or monthly
        returns over a window, at the requested output frequency. Several sets of returns may be given; a
        recipe supplies the exchange rates.

        `POST /api/portfolios/{scope}/{code}/returns/$aggregated`, release stage: Production.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            aggregated_returns_request: the JSON body.
            from_effective_at: the start of the window of business time to return.
            to_effective_at: the end of the window of business time to return.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AggregatedReturnsResponse`.
        """
        return self._call(
            _GET_PORTFOLIO_AGGREGATED_RETURNS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "fromEffectiveAt": from_effective_at,
                "toEffectiveAt": to_effective_at,
                "asAt": as_at,
            },
            body=aggregated_returns_request,
            opts=opts,
        )

    def get_portfolio_commands(
        self,
        scope: str,
        code: str,
        from_as_at: datetime | str | None = None,
        to_as_at: datetime | str | None = None,
        filter: str | None = None,
        page: str | None = None,
        limit: int | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfProcessedCommand, models.ProcessedCommand]:
        """Get portfolio commands.

        Lists the commands that changed a portfolio, with who sent them and when.

        500 a page unless `limit` says otherwise.

        `GET /api/portfolios/{scope}/{code}/commands`, release stage: Production.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            from_as_at: the start of the window of system time to return. Default: the beginning.
            to_as_at: the end of the window of system time to return. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most commands that one page may hold. Default: 500.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfProcessedCommand`; `.items()` yields every
            `models.ProcessedCommand`, `.pages()` every page.

        Example:
            ```python
            commands = factory.build(api.PortfoliosApi).get_portfolio_commands("demo", "uk-equities")
            async for command in commands.items():
                print(command.description, command.processed_time)
            ```
        """
        return self._paged_call(
            _GET_PORTFOLIO_COMMANDS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "fromAsAt": from_as_at,
                "toAsAt": to_as_at,
                "filter": filter,
                "page": page,
                "limit": limit,
            },
            opts=opts,
        )

    def get_portfolio_metadata(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[dict[str, list[models.AccessMetadataValue]]]:
        """Get portfolio metadata.

        Reads all access metadata of a portfolio: for each key the values in force at an effective date. Data
        policies can allow or deny access by them, as an alternative to naming portfolios.

        `GET /api/portfolios/{scope}/{code}/metadata`, release stage: Production.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `dict[str, list[models.AccessMetadataValue]]`.
        """
        return self._call(
            _GET_PORTFOLIO_METADATA,
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

    def get_portfolio_properties(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PortfolioProperties]:
        """Get portfolio properties.

        Reads all property values of a portfolio, by key, at an effective date and as at a moment. Only
        properties that have a value are there.

        `GET /api/portfolios/{scope}/{code}/properties`, release stage: Production.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PortfolioProperties`.

        Example:
            ```python
            response = await factory.build(api.PortfoliosApi).get_portfolio_properties(
                "demo", "uk-equities"
            )
            print(response.properties)
            ```
        """
        return self._call(
            _GET_PORTFOLIO_PROPERTIES,
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

    def get_portfolio_properties_time_series(
        self,
        scope: str,
        code: str,
        property_keys: Sequence[str],
        portfolio_effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        page: str | None = None,
        limit: int | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfPropertyIntervalTimeSeries, models.PropertyIntervalTimeSeries]:
        """Get portfolio properties time series.

        Reads the whole history of several properties of a portfolio, grouped by key: each value with the
        periods of business time for which it held and of system time for which it was known.

        `GET /api/portfolios/{scope}/{code}/properties/time-series/batch`, release stage: Production.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            portfolio_effective_at: the moment of business time at which to look up the portfolio. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfPropertyIntervalTimeSeries`; `.items()` yields every
            `models.PropertyIntervalTimeSeries`, `.pages()` every page.
        """
        return self._paged_call(
            _GET_PORTFOLIO_PROPERTIES_TIME_SERIES,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "propertyKeys": property_keys,
                "portfolioEffectiveAt": portfolio_effective_at,
                "asAt": as_at,
                "filter": filter,
                "page": page,
                "limit": limit,
            },
            opts=opts,
        )

    def get_portfolio_property_time_series(
        self,
        scope: str,
        code: str,
        property_key: str,
        portfolio_effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        page: str | None = None,
        limit: int | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfPropertyInterval, models.PropertyInterval]:
        """Get portfolio property time series.

        Reads the whole history of one property of a portfolio: each value with the periods of business time
        for which it held and of system time for which it was known.

        `GET /api/portfolios/{scope}/{code}/properties/time-series`, release stage: Production.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            property_key: the key of the property, as `domain/scope/code`.
            portfolio_effective_at: the moment of business time at which to look up the portfolio. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfPropertyInterval`; `.items()` yields every
            `models.PropertyInterval`, `.pages()` every page.
        """
        return self._paged_call(
            _GET_PORTFOLIO_PROPERTY_TIME_SERIES,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "propertyKey": property_key,
                "portfolioEffectiveAt": portfolio_effective_at,
                "asAt": as_at,
                "filter": filter,
                "page": page,
                "limit": limit,
            },
            opts=opts,
        )

    def get_portfolio_relations(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        identifier_types: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfRelation]:
        """Get portfolio relations.

        Lists the relations of a portfolio to other entities at an effective date. The older form of
        `get_portfolio_relationships`.

        `GET /api/portfolios/{scope}/{code}/relations`, release stage: Experimental.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            identifier_types: which kinds of identifiers to return for the related entities.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfRelation`.
        """
        return self._call(
            _GET_PORTFOLIO_RELATIONS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "filter": filter,
                "identifierTypes": identifier_types,
            },
            opts=opts,
        )

    def get_portfolio_relationships(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        identifier_types: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfRelationship]:
        """Get portfolio relationships.

        Lists the relationships of a portfolio at an effective date, each with the related entity and the
        direction in which it is described.

        `GET /api/portfolios/{scope}/{code}/relationships`, release stage: Production.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            identifier_types: which kinds of identifiers to return for the related entities.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfRelationship`.
        """
        return self._call(
            _GET_PORTFOLIO_RELATIONSHIPS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "filter": filter,
                "identifierTypes": identifier_types,
            },
            opts=opts,
        )

    def get_portfolio_returns(
        self,
        scope: str,
        code: str,
        return_scope: str,
        return_code: str,
        from_effective_at: datetime | date | str | None = None,
        to_effective_at: datetime | date | str | None = None,
        period: str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfPerformanceReturn]:
        """Get portfolio returns.

        Lists stored performance returns of one set over a window: daily ones unless `period` is `Monthly`.
        Nothing is computed.

        `GET /api/portfolios/{scope}/{code}/returns/{returnScope}/{returnCode}`, release stage: Production.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            return_scope: the scope of the set of returns.
            return_code: the code of the set of returns.
            from_effective_at: the start of the window of business time to return.
            to_effective_at: the end of the window of business time to return.
            period: the length of the period of each return, such as `Daily` or `Monthly`; Daily or Monthly, or a value added since.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfPerformanceReturn`.
        """
        return self._call(
            _GET_PORTFOLIO_RETURNS,
            path={
                "scope": scope,
                "code": code,
                "returnScope": return_scope,
                "returnCode": return_code,
            },
            query={
                "fromEffectiveAt": from_effective_at,
                "toEffectiveAt": to_effective_at,
                "period": period,
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_portfolios_access_metadata_by_key(
        self,
        scope: str,
        code: str,
        metadata_key: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[list[models.AccessMetadataValue]]:
        """Get portfolios access metadata by key.

        Reads the access metadata values stored under exactly this key of a portfolio, in force at an
        effective date.

        `GET /api/portfolios/{scope}/{code}/metadata/{metadataKey}`, release stage: EarlyAccess.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            metadata_key: the key of the access metadata entry.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `list[models.AccessMetadataValue]`.
        """
        return self._call(
            _GET_PORTFOLIOS_ACCESS_METADATA_BY_KEY,
            path={
                "scope": scope,
                "code": code,
                "metadataKey": metadata_key,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_instrument_event_instructions(
        self,
        scope: str,
        code: str,
        portfolio_effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        timeline_scope: str | None = None,
        timeline_code: str | None = None,
        closed_period_id: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfInstrumentEventInstruction, models.InstrumentEventInstruction]:
        """List instrument event instructions.

        Lists the instructions that a portfolio gave for instrument events. `portfolio_effective_at` only
        finds the portfolio; it does not limit the instructions.

        100 a page unless `limit` says otherwise.

        `GET /api/portfolios/{scope}/{code}/instrumenteventinstructions`, release stage: EarlyAccess.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            portfolio_effective_at: the moment of business time at which to look up the portfolio. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            timeline_scope: the scope of the timeline that the closed period belongs to.
            timeline_code: the code of the timeline that the closed period belongs to.
            closed_period_id: the closed period of the timeline to read: data as it stood when the period was closed.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfInstrumentEventInstruction`; `.items()` yields every
            `models.InstrumentEventInstruction`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_INSTRUMENT_EVENT_INSTRUCTIONS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "portfolioEffectiveAt": portfolio_effective_at,
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
                "timelineScope": timeline_scope,
                "timelineCode": timeline_code,
                "closedPeriodId": closed_period_id,
            },
            opts=opts,
        )

    def list_portfolio_properties(
        self,
        scope: str,
        code: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfProperty, models.ModelProperty]:
        """List portfolio properties.

        Lists the property values of a portfolio page by page. `get_portfolio_properties` returns the same as
        one mapping by key.

        `GET /api/portfolios/{scope}/{code}/properties/list`, release stage: EarlyAccess.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfProperty`; `.items()` yields every `models.ModelProperty`,
            `.pages()` every page.
        """
        return self._paged_call(
            _LIST_PORTFOLIO_PROPERTIES,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "page": page,
                "limit": limit,
            },
            opts=opts,
        )

    def list_portfolios(
        self,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        query: str | None = None,
        property_keys: Sequence[str] | None = None,
        relationship_definition_ids: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfPortfolio, models.Portfolio]:
        """List portfolios.

        Lists the portfolios of all scopes that the caller may see, at an effective date and as at a moment.
        Only properties named in `property_keys` are returned.

        100 a page unless `limit` says otherwise.

        `GET /api/portfolios`, release stage: Production.

        Args:
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            query: a structured expression that selects portfolios.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            relationship_definition_ids: relationship definitions whose relationships to return with each result, as `domain/scope/code`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfPortfolio`; `.items()` yields every `models.Portfolio`,
            `.pages()` every page.

        Example:
            ```python
            async for portfolio in (
                factory.build(api.PortfoliosApi).list_portfolios(filter="type eq 'Transaction'").items()
            ):
                print(portfolio.id.scope, portfolio.id.code)
            ```
        """
        return self._paged_call(
            _LIST_PORTFOLIOS,
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
                "query": query,
                "propertyKeys": property_keys,
                "relationshipDefinitionIds": relationship_definition_ids,
            },
            opts=opts,
        )

    def list_portfolios_for_scope(
        self,
        scope: str,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        property_keys: Sequence[str] | None = None,
        relationship_definition_ids: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfPortfolio, models.Portfolio]:
        """List portfolios for scope.

        Lists the portfolios of one scope, at an effective date and as at a moment. Only properties named in
        `property_keys` are returned.

        100 a page unless `limit` says otherwise.

        `GET /api/portfolios/{scope}`, release stage: Production.

        Args:
            scope: the scope of the portfolio.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            relationship_definition_ids: relationship definitions whose relationships to return with each result, as `domain/scope/code`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.ResourceListOfPortfolio`; `.items()` yields every `models.Portfolio`,
            `.pages()` every page.

        Example:
            ```python
            async for portfolio in (
                factory.build(api.PortfoliosApi).list_portfolios_for_scope("demo").items()
            ):
                print(portfolio.id.code)
            ```
        """
        return self._paged_call(
            _LIST_PORTFOLIOS_FOR_SCOPE,
            path={
                "scope": scope,
            },
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
                "propertyKeys": property_keys,
                "relationshipDefinitionIds": relationship_definition_ids,
            },
            opts=opts,
        )

    def patch_portfolio(
        self,
        scope: str,
        code: str,
        operation: Sequence[models.Operation | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Portfolio]:
        """Patch portfolio.

        Changes single attributes of a portfolio by JSON patch. `created` may only move earlier.

        The only operation is `add`; paths are attributes such as `/displayName`.

        `PATCH /api/portfolios/{scope}/{code}`, release stage: Production.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            operation: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Portfolio`.

        Example:
            ```python
            rename = models.Operation(op="add", path="/displayName", value="UK equities, active")
            await factory.build(api.PortfoliosApi).patch_portfolio("demo", "uk-equities", [rename])
            ```
        """
        return self._call(
            _PATCH_PORTFOLIO,
            path={
                "scope": scope,
                "code": code,
            },
            body=operation,
            opts=opts,
        )

    def patch_portfolio_access_metadata(
        self,
        scope: str,
        code: str,
        access_metadata_operation: Sequence[models.AccessMetadataOperation | Mapping[str, Any]],
        effective_at: datetime | date | str | None = None,
        effective_until: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[dict[str, list[models.AccessMetadataValue]]]:
        """Patch portfolio access metadata.

        Adds or replaces entries of a portfolio's access metadata by JSON patch and returns the entries
        affected. Entries of a key may differ over business time; access is decided by the one in force at
        present.

        The only operation is `add`, and paths are metadata keys.

        `PATCH /api/portfolios/{scope}/{code}/metadata`, release stage: EarlyAccess.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            access_metadata_operation: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            effective_until: the end, exclusive, of the period of business time for which the change holds. Default: without end.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `dict[str, list[models.AccessMetadataValue]]`.
        """
        return self._call(
            _PATCH_PORTFOLIO_ACCESS_METADATA,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
                "effectiveUntil": effective_until,
            },
            body=access_metadata_operation,
            opts=opts,
        )

    def update_portfolio(
        self,
        scope: str,
        code: str,
        update_portfolio_request: models.UpdatePortfolioRequest | Mapping[str, Any],
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Portfolio]:
        """Update portfolio.

        Replaces the name and description of a portfolio. A description that is left out is cleared; to change
        one thing alone use `patch_portfolio`.

        `PUT /api/portfolios/{scope}/{code}`, release stage: Production.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            update_portfolio_request: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Portfolio`.

        Example:
            ```python
            update = models.UpdatePortfolioRequest(
                display_name="UK equities, active", description="Managed in London"
            )
            await factory.build(api.PortfoliosApi).update_portfolio("demo", "uk-equities", update)
            ```
        """
        return self._call(
            _UPDATE_PORTFOLIO,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
            },
            body=update_portfolio_request,
            opts=opts,
        )

    def upsert_instrument_event_instructions(
        self,
        scope: str,
        code: str,
        success_mode: str,
        request_body: Mapping[str, models.InstrumentEventInstructionRequest | Mapping[str, Any]],
        portfolio_effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.InstrumentEventInstructionsResponse]:
        """Upsert instrument event instructions.

        Stores instructions for instrument events, keyed by the caller: which election the portfolio, or one
        holding of it, takes, or that an event is to be ignored. `success_mode` says whether all or none
        (`Atomic`) or as many as fit (`Partial`) are stored.

        With `Partial` the ones that failed are in `failed`, and the HTTP status is still a success.

        `POST /api/portfolios/{scope}/{code}/instrumenteventinstructions`, release stage: EarlyAccess.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            success_mode: `Atomic`: one bad item fails the whole request and nothing is stored. `Partial`: good items are stored and bad ones returned in `failed`.
            request_body: the JSON body.
            portfolio_effective_at: the moment of business time at which to look up the portfolio. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.InstrumentEventInstructionsResponse`.
        """
        return self._call(
            _UPSERT_INSTRUMENT_EVENT_INSTRUCTIONS,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "successMode": success_mode,
                "portfolioEffectiveAt": portfolio_effective_at,
            },
            body=request_body,
            opts=opts,
        )

    def upsert_portfolio_access_metadata(
        self,
        scope: str,
        code: str,
        metadata_key: str,
        upsert_portfolio_access_metadata_request: (
            models.UpsertPortfolioAccessMetadataRequest | Mapping[str, Any]
        ),
        effective_at: datetime | date | str | None = None,
        effective_until: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfAccessMetadataValueOf]:
        """Upsert portfolio access metadata.

        Stores the access metadata of a portfolio under one key, replacing what the key held, from
        `effective_at` and until `effective_until` where that is given. Access is decided by the entry in
        force at present.

        A value has at most 2,048 characters.

        `PUT /api/portfolios/{scope}/{code}/metadata/{metadataKey}`, release stage: Production.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            metadata_key: the key of the access metadata entry.
            upsert_portfolio_access_metadata_request: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            effective_until: the end, exclusive, of the period of business time for which the change holds. Default: without end.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfAccessMetadataValueOf`.
        """
        return self._call(
            _UPSERT_PORTFOLIO_ACCESS_METADATA,
            path={
                "scope": scope,
                "code": code,
                "metadataKey": metadata_key,
            },
            query={
                "effectiveAt": effective_at,
                "effectiveUntil": effective_until,
            },
            body=upsert_portfolio_access_metadata_request,
            opts=opts,
        )

    def upsert_portfolio_properties(
        self,
        scope: str,
        code: str,
        request_body: Mapping[str, models.ModelProperty | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PortfolioProperties]:
        """Upsert portfolio properties.

        Sets property values of a portfolio. Properties that the request does not name stay; a value of null
        deletes.

        `POST /api/portfolios/{scope}/{code}/properties`, release stage: Production.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PortfolioProperties`.

        Example:
            ```python
            manager = models.ModelProperty(
                key="Portfolio/demo/Manager", value=models.PropertyValue(label_value="A. Smith")
            )
            await factory.build(api.PortfoliosApi).upsert_portfolio_properties(
                "demo", "uk-equities", {manager.key: manager}
            )
            ```
        """
        return self._call(
            _UPSERT_PORTFOLIO_PROPERTIES,
            path={
                "scope": scope,
                "code": code,
            },
            body=request_body,
            opts=opts,
        )

    def upsert_portfolio_returns(
        self,
        scope: str,
        code: str,
        return_scope: str,
        return_code: str,
        performance_return: Sequence[models.PerformanceReturn | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertReturnsResponse]:
        """Upsert portfolio returns.

        Stores performance returns of a portfolio in the set named by `return_scope` and `return_code`: a rate
        of return for each date, with market values where known. A return of the same date and period is
        replaced.

        Returns that cannot be stored are in `failed`.

        `POST /api/portfolios/{scope}/{code}/returns/{returnScope}/{returnCode}`, release stage: Production.

        Args:
            scope: the scope of the portfolio.
            code: the code of the portfolio, unique in its scope.
            return_scope: the scope of the set of returns.
            return_code: the code of the set of returns.
            performance_return: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertReturnsResponse`.
        """
        return self._call(
            _UPSERT_PORTFOLIO_RETURNS,
            path={
                "scope": scope,
                "code": code,
                "returnScope": return_scope,
                "returnCode": return_code,
            },
            body=performance_return,
            opts=opts,
        )
