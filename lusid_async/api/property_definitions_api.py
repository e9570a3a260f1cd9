"""The property definitions API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_DERIVED_PROPERTY_DEFINITION = Operation(
    "PropertyDefinitionsApi.create_derived_property_definition",
    "POST",
    "/api/propertydefinitions/derived",
    lambda: models.PropertyDefinition,
    body=lambda: models.CreateDerivedPropertyDefinitionRequest,
    takes={},
)
_CREATE_PROPERTY_DEFINITION = Operation(
    "PropertyDefinitionsApi.create_property_definition",
    "POST",
    "/api/propertydefinitions",
    lambda: models.PropertyDefinition,
    body=lambda: models.CreatePropertyDefinitionRequest,
    takes={},
)
_DELETE_PROPERTY_DEFINITION = Operation(
    "PropertyDefinitionsApi.delete_property_definition",
    "DELETE",
    "/api/propertydefinitions/{domain}/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_DELETE_PROPERTY_DEFINITION_PROPERTIES = Operation(
    "PropertyDefinitionsApi.delete_property_definition_properties",
    "POST",
    "/api/propertydefinitions/{domain}/{scope}/{code}/properties/$delete",
    lambda: models.DeletedEntityResponse,
    body=lambda: list[str],
    takes={"effectiveAt": "date"},
)
_GET_DERIVED_FORMULA_EXPLANATION = Operation(
    "PropertyDefinitionsApi.get_derived_formula_explanation",
    "POST",
    "/api/propertydefinitions/derived/$formulaExplanation",
    lambda: models.DerivedPropertyComponent,
    body=lambda: models.DerivationFormulaExplainRequest,
    takes={"asAt": "moment", "effectiveAt": "date"},
)
_GET_MULTIPLE_PROPERTY_DEFINITIONS = Operation(
    "PropertyDefinitionsApi.get_multiple_property_definitions",
    "GET",
    "/api/propertydefinitions",
    lambda: models.ResourceListOfPropertyDefinition,
    takes={"propertyKeys": "list", "asAt": "moment", "effectiveAt": "date"},
)
_GET_PROPERTY_DEFINITION = Operation(
    "PropertyDefinitionsApi.get_property_definition",
    "GET",
    "/api/propertydefinitions/{domain}/{scope}/{code}",
    lambda: models.PropertyDefinition,
    takes={"asAt": "moment", "effectiveAt": "date"},
)
_GET_PROPERTY_DEFINITION_PROPERTY_TIME_SERIES = PagedOperation(
    "PropertyDefinitionsApi.get_property_definition_property_time_series",
    "GET",
    "/api/propertydefinitions/{domain}/{scope}/{code}/properties/time-series",
    lambda: models.ResourceListOfPropertyInterval,
    lambda: models.PropertyInterval,
    takes={"asAt": "moment", "limit": "number"},
)
_LIST_PROPERTY_DEFINITIONS = PagedOperation(
    "PropertyDefinitionsApi.list_property_definitions",
    "GET",
    "/api/propertydefinitions/$list",
    lambda: models.PagedResourceListOfPropertyDefinition,
    lambda: models.PropertyDefinition,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "propertyKeys": "list",
        "limit": "number",
        "sortBy": "list",
    },
)
_UPDATE_DERIVED_PROPERTY_DEFINITION = Operation(
    "PropertyDefinitionsApi.update_derived_property_definition",
    "PUT",
    "/api/propertydefinitions/derived/{domain}/{scope}/{code}",
    lambda: models.PropertyDefinition,
    body=lambda: models.UpdateDerivedPropertyDefinitionRequest,
    takes={},
)
_UPDATE_PROPERTY_DEFINITION = Operation(
    "PropertyDefinitionsApi.update_property_definition",
    "PUT",
    "/api/propertydefinitions/{domain}/{scope}/{code}",
    lambda: models.PropertyDefinition,
    body=lambda: models.UpdatePropertyDefinitionRequest,
    takes={},
)
_UPSERT_PROPERTY_DEFINITION_PROPERTIES = Operation(
    "PropertyDefinitionsApi.upsert_property_definition_properties",
    "POST",
    "/api/propertydefinitions/{domain}/{scope}/{code}/properties",
    lambda: models.BatchUpsertPropertyDefinitionPropertiesResponse,
    body=lambda: dict[str, models.ModelProperty],
    takes={},
)


class PropertyDefinitionsApi(Api):
    """The property definitions operations of LUSID (12 of them).

    Definitions of properties. A property has a key `domain/scope/code`, a data type, and is perpetual or
    varies over time; derived ones are computed by a formula. It must be defined before a value is set.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_derived_property_definition(
        self,
        create_derived_property_definition_request: (
            models.CreateDerivedPropertyDefinitionRequest | Mapping[str, Any]
        ),
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PropertyDefinition]:
        """Create derived property definition.

        Defines a property whose values are computed from other properties by a formula.

        The formula has at most 8,000 characters.

        Code 697 where the formula is wrong.

        `POST /api/propertydefinitions/derived`, release stage: EarlyAccess.

        Args:
            create_derived_property_definition_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PropertyDefinition`.

        Example:
            ```python
            request = models.CreateDerivedPropertyDefinitionRequest(
                domain="Instrument",
                scope="demo",
                code="Rating",
                display_name="Rating",
                data_type_id=models.ResourceId(scope="system", code="number"),
                derivation_formula="Coalesce(Properties[Instrument/demo/Moodys], Properties[Instrument/demo/Fitch], 0)",
                is_filterable=False,
            )
            await factory.build(api.PropertyDefinitionsApi).create_derived_property_definition(request)
            ```
        """
        return self._call(
            _CREATE_DERIVED_PROPERTY_DEFINITION,
            body=create_derived_property_definition_request,
            opts=opts,
        )

    def create_property_definition(
        self,
        create_property_definition_request: models.CreatePropertyDefinitionRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PropertyDefinition]:
        """Create property definition.

        Defines a property; its key is `domain/scope/code`. Values are perpetual unless `life_time` is
        `TimeVariant`, and single unless `constraint_style` is `Collection`.

        `BadRequestException`, code 124, where the key is defined already.

        `POST /api/propertydefinitions`, release stage: Production.

        Args:
            create_property_definition_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PropertyDefinition`.

        Example:
            ```python
            request = models.CreatePropertyDefinitionRequest(
                domain="Instrument",
                scope="demo",
                code="Sector",
                display_name="Sector",
                data_type_id=models.ResourceId(scope="system", code="string"),
            )
            definition = await factory.build(api.PropertyDefinitionsApi).create_property_definition(
                request
            )
            print(definition.key)
            ```
        """
        return self._call(
            _CREATE_PROPERTY_DEFINITION,
            body=create_property_definition_request,
            opts=opts,
        )

    def delete_property_definition(
        self,
        domain: str,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete property definition.

        Deletes the definition of a property. Earlier as-at times still show it.

        Definitions that come with LUSID cannot be deleted, code 122.

        `DELETE /api/propertydefinitions/{domain}/{scope}/{code}`, release stage: Production.

        Args:
            domain: the property domain, the first part of a property key, such as `Instrument` or `Portfolio`; Transaction, Portfolio, Holding, ReferenceHolding, TransactionConfiguration, Instrument, … (47 more), or a value added since.
            scope: the scope of the property, the middle part of its key.
            code: the code of the property, the last part of its key.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.

        Example:
            ```python
            await factory.build(api.PropertyDefinitionsApi).delete_property_definition(
                "Instrument", "demo", "Sector"
            )
            ```
        """
        return self._call(
            _DELETE_PROPERTY_DEFINITION,
            path={
                "domain": domain,
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def delete_property_definition_properties(
        self,
        domain: str,
        scope: str,
        code: str,
        request_body: Sequence[str],
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete property definition properties.

        Deletes property values of a property definition itself, not of the entities that carry the property.
        Keys must be of the `PropertyDefinition` domain.

        Time-variant properties need `effective_at` (code 194); perpetual ones refuse it (code 195).

        `POST /api/propertydefinitions/{domain}/{scope}/{code}/properties/$delete`, release stage:
        EarlyAccess.

        Args:
            domain: the property domain, the first part of a property key, such as `Instrument` or `Portfolio`; Transaction, Portfolio, Holding, ReferenceHolding, TransactionConfiguration, Instrument, … (47 more), or a value added since.
            scope: the scope of the property, the middle part of its key.
            code: the code of the property, the last part of its key.
            request_body: the JSON body.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_PROPERTY_DEFINITION_PROPERTIES,
            path={
                "domain": domain,
                "scope": scope,
                "code": code,
            },
            query={
                "effectiveAt": effective_at,
            },
            body=request_body,
            opts=opts,
        )

    def get_derived_formula_explanation(
        self,
        derivation_formula_explain_request: models.DerivationFormulaExplainRequest | Mapping[str, Any],
        as_at: datetime | str | None = None,
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DerivedPropertyComponent]:
        """Get derived formula explanation.

        Explains a derivation formula as a tree of its source properties and of what is done to them. With an
        entity in the request the tree carries the values found for it at an effective date; without one it
        has the structure alone.

        `POST /api/propertydefinitions/derived/$formulaExplanation`, release stage: Production.

        Args:
            derivation_formula_explain_request: the JSON body.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DerivedPropertyComponent`.
        """
        return self._call(
            _GET_DERIVED_FORMULA_EXPLANATION,
            query={
                "asAt": as_at,
                "effectiveAt": effective_at,
            },
            body=derivation_formula_explain_request,
            opts=opts,
        )

    def get_multiple_property_definitions(
        self,
        property_keys: Sequence[str],
        as_at: datetime | str | None = None,
        filter: str | None = None,
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfPropertyDefinition]:
        """Get multiple property definitions.

        Reads the definitions of several properties by key, as at a moment, in one call.

        `GET /api/propertydefinitions`, release stage: Production.

        Args:
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfPropertyDefinition`.

        Example:
            ```python
            found = await factory.build(api.PropertyDefinitionsApi).get_multiple_property_definitions(
                ["Instrument/demo/Sector", "Portfolio/demo/Manager"]
            )
            print(found.values)
            ```
        """
        return self._call(
            _GET_MULTIPLE_PROPERTY_DEFINITIONS,
            query={
                "propertyKeys": property_keys,
                "asAt": as_at,
                "filter": filter,
                "effectiveAt": effective_at,
            },
            opts=opts,
        )

    def get_property_definition(
        self,
        domain: str,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        effective_at: datetime | date | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PropertyDefinition]:
        """Get property definition.

        Reads the definition of a property by its key's three parts, as at a moment: data type, life time,
        constraint style and, where it is derived, formula.

        `NotFoundException` where it is not defined.

        `GET /api/propertydefinitions/{domain}/{scope}/{code}`, release stage: Production.

        Args:
            domain: the property domain, the first part of a property key, such as `Instrument` or `Portfolio`; Transaction, Portfolio, Holding, ReferenceHolding, TransactionConfiguration, Instrument, … (47 more), or a value added since.
            scope: the scope of the property, the middle part of its key.
            code: the code of the property, the last part of its key.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PropertyDefinition`.

        Example:
            ```python
            definition = await factory.build(api.PropertyDefinitionsApi).get_property_definition(
                "Instrument", "demo", "Sector"
            )
            print(definition.data_type_id)
            ```
        """
        return self._call(
            _GET_PROPERTY_DEFINITION,
            path={
                "domain": domain,
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
                "effectiveAt": effective_at,
            },
            opts=opts,
        )

    def get_property_definition_property_time_series(
        self,
        domain: str,
        scope: str,
        code: str,
        property_key: str,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        page: str | None = None,
        limit: int | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.ResourceListOfPropertyInterval, models.PropertyInterval]:
        """Get property definition property time series.

        Reads the whole history of one property of a property definition: each value with the periods for
        which it held and was known.

        `GET /api/propertydefinitions/{domain}/{scope}/{code}/properties/time-series`, release stage:
        EarlyAccess.

        Args:
            domain: the property domain, the first part of a property key, such as `Instrument` or `Portfolio`; Transaction, Portfolio, Holding, ReferenceHolding, TransactionConfiguration, Instrument, … (47 more), or a value added since.
            scope: the scope of the property, the middle part of its key.
            code: the code of the property, the last part of its key.
            property_key: the key of the property, as `domain/scope/code`.
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
            _GET_PROPERTY_DEFINITION_PROPERTY_TIME_SERIES,
            path={
                "domain": domain,
                "scope": scope,
                "code": code,
            },
            query={
                "propertyKey": property_key,
                "asAt": as_at,
                "filter": filter,
                "page": page,
                "limit": limit,
            },
            opts=opts,
        )

    def list_property_definitions(
        self,
        effective_at: datetime | date | str | None = None,
        as_at: datetime | str | None = None,
        property_keys: Sequence[str] | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfPropertyDefinition, models.PropertyDefinition]:
        """List property definitions.

        Lists the property definitions of all domains and scopes, as at a moment, derived ones included.

        100 a page unless `limit` says otherwise.

        `GET /api/propertydefinitions/$list`, release stage: Production.

        Args:
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most definitions that one page may hold. Default: 100.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfPropertyDefinition`; `.items()` yields every
            `models.PropertyDefinition`, `.pages()` every page.

        Example:
            ```python
            definitions = factory.build(api.PropertyDefinitionsApi).list_property_definitions(
                filter="domain eq 'Portfolio'"
            )
            async for definition in definitions.items():
                print(definition.key)
            ```
        """
        return self._paged_call(
            _LIST_PROPERTY_DEFINITIONS,
            query={
                "effectiveAt": effective_at,
                "asAt": as_at,
                "propertyKeys": property_keys,
                "page": page,
                "limit": limit,
                "filter": filter,
                "sortBy": sort_by,
            },
            opts=opts,
        )

    def update_derived_property_definition(
        self,
        domain: str,
        scope: str,
        code: str,
        update_derived_property_definition_request: (
            models.UpdateDerivedPropertyDefinitionRequest | Mapping[str, Any]
        ),
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PropertyDefinition]:
        """Update derived property definition.

        Replaces a derived property's name, description, data type and formula. What is left out is cleared.

        Fails where the property is not defined. Code 697 where the formula is wrong.

        `PUT /api/propertydefinitions/derived/{domain}/{scope}/{code}`, release stage: EarlyAccess.

        Args:
            domain: the property domain, the first part of a property key, such as `Instrument` or `Portfolio`; Transaction, Portfolio, Holding, ReferenceHolding, TransactionConfiguration, Instrument, … (47 more), or a value added since.
            scope: the scope of the property, the middle part of its key.
            code: the code of the property, the last part of its key.
            update_derived_property_definition_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PropertyDefinition`.
        """
        return self._call(
            _UPDATE_DERIVED_PROPERTY_DEFINITION,
            path={
                "domain": domain,
                "scope": scope,
                "code": code,
            },
            body=update_derived_property_definition_request,
            opts=opts,
        )

    def update_property_definition(
        self,
        domain: str,
        scope: str,
        code: str,
        update_property_definition_request: models.UpdatePropertyDefinitionRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.PropertyDefinition]:
        """Update property definition.

        Replaces a property's name, description and other descriptive fields. Data type, life time and key
        cannot be changed, as values may be stored already.

        `PUT /api/propertydefinitions/{domain}/{scope}/{code}`, release stage: Production.

        Args:
            domain: the property domain, the first part of a property key, such as `Instrument` or `Portfolio`; Transaction, Portfolio, Holding, ReferenceHolding, TransactionConfiguration, Instrument, … (47 more), or a value added since.
            scope: the scope of the property, the middle part of its key.
            code: the code of the property, the last part of its key.
            update_property_definition_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.PropertyDefinition`.
        """
        return self._call(
            _UPDATE_PROPERTY_DEFINITION,
            path={
                "domain": domain,
                "scope": scope,
                "code": code,
            },
            body=update_property_definition_request,
            opts=opts,
        )

    def upsert_property_definition_properties(
        self,
        domain: str,
        scope: str,
        code: str,
        request_body: Mapping[str, models.ModelProperty | Mapping[str, Any]],
        success_mode: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BatchUpsertPropertyDefinitionPropertiesResponse]:
        """Upsert property definition properties.

        Sets property values of a property definition itself, keyed by property key, all or none (`Atomic`) or
        as many as fit (`Partial`). Keys must be of the `PropertyDefinition` domain.

        With `Partial` the ones that failed are in `failed`, and the HTTP status is still a success.

        `POST /api/propertydefinitions/{domain}/{scope}/{code}/properties`, release stage: Production.

        Args:
            domain: the property domain, the first part of a property key, such as `Instrument` or `Portfolio`; Transaction, Portfolio, Holding, ReferenceHolding, TransactionConfiguration, Instrument, … (47 more), or a value added since.
            scope: the scope of the property, the middle part of its key.
            code: the code of the property, the last part of its key.
            request_body: the JSON body.
            success_mode: `Atomic`: one bad item fails the whole request and nothing is stored. `Partial`: good items are stored and bad ones returned in `failed`; Atomic or Partial, or a value added since.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.BatchUpsertPropertyDefinitionPropertiesResponse`.
        """
        return self._call(
            _UPSERT_PROPERTY_DEFINITION_PROPERTIES,
            path={
                "domain": domain,
                "scope": scope,
                "code": code,
            },
            query={
                "successMode": success_mode,
            },
            body=request_body,
            opts=opts,
        )
