"""The identifier definitions API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_IDENTIFIER_DEFINITION = Operation(
    "IdentifierDefinitionsApi.create_identifier_definition",
    "POST",
    "/api/identifierdefinitions",
    lambda: models.IdentifierDefinition,
    body=lambda: models.CreateIdentifierDefinitionRequest | None,
    takes={},
)
_DELETE_IDENTIFIER_DEFINITION = Operation(
    "IdentifierDefinitionsApi.delete_identifier_definition",
    "DELETE",
    "/api/identifierdefinitions/{domain}/{identifierScope}/{identifierType}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_IDENTIFIER_DEFINITION = Operation(
    "IdentifierDefinitionsApi.get_identifier_definition",
    "GET",
    "/api/identifierdefinitions/{domain}/{identifierScope}/{identifierType}",
    lambda: models.IdentifierDefinition,
    takes={"asAt": "moment", "effectiveAt": "date", "propertyKeys": "list"},
)
_LIST_IDENTIFIER_DEFINITIONS = PagedOperation(
    "IdentifierDefinitionsApi.list_identifier_definitions",
    "GET",
    "/api/identifierdefinitions",
    lambda: models.PagedResourceListOfIdentifierDefinition,
    lambda: models.IdentifierDefinition,
    takes={
        "effectiveAt": "date",
        "asAt": "moment",
        "limit": "number",
        "sortBy": "list",
        "propertyKeys": "list",
    },
)
_UPDATE_IDENTIFIER_DEFINITION = Operation(
    "IdentifierDefinitionsApi.update_identifier_definition",
    "PUT",
    "/api/identifierdefinitions/{domain}/{identifierScope}/{identifierType}",
    lambda: models.IdentifierDefinition,
    body=lambda: models.UpdateIdentifierDefinitionRequest | None,
    takes={},
)


class IdentifierDefinitionsApi(Api):
    """The identifier definitions operations of LUSID (5 of them).

    Definitions of identifier types for entities other than instruments.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_identifier_definition(
        self,
        create_identifier_definition_request: (
            models.CreateIdentifierDefinitionRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.IdentifierDefinition]:
        """Create identifier definition.

        Defines a type of identifiers for entities of a domain. Domain, identifier scope and identifier type
        name it and never change.

        `POST /api/identifierdefinitions`, release stage: Experimental.

        Args:
            create_identifier_definition_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.IdentifierDefinition`.
        """
        return self._call(
            _CREATE_IDENTIFIER_DEFINITION,
            body=create_identifier_definition_request,
            opts=opts,
        )

    def delete_identifier_definition(
        self,
        domain: str,
        identifier_scope: str,
        identifier_type: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete identifier definition.

        Deletes the definition of an identifier type. Earlier as-at times still show it.

        `DELETE /api/identifierdefinitions/{domain}/{identifierScope}/{identifierType}`, release stage:
        Experimental.

        Args:
            domain: the property domain, the first part of a property key, such as `Instrument` or `Portfolio`; Transaction, Portfolio, Holding, ReferenceHolding, TransactionConfiguration, Instrument, … (47 more), or a value added since.
            identifier_scope: the scope of the identifier type that names the entity.
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_IDENTIFIER_DEFINITION,
            path={
                "domain": domain,
                "identifierScope": identifier_scope,
                "identifierType": identifier_type,
            },
            opts=opts,
        )

    def get_identifier_definition(
        self,
        domain: str,
        identifier_scope: str,
        identifier_type: str,
        as_at: datetime | str | None = None,
        effective_at: datetime | date | str | None = None,
        property_keys: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.IdentifierDefinition]:
        """Get identifier definition.

        Reads the definition of an identifier type, as at a moment. Only properties named in `property_keys`
        are returned, with their values at `effective_at`.

        `NotFoundException` where it is not defined.

        `GET /api/identifierdefinitions/{domain}/{identifierScope}/{identifierType}`, release stage:
        Experimental.

        Args:
            domain: the property domain, the first part of a property key, such as `Instrument` or `Portfolio`; Transaction, Portfolio, Holding, ReferenceHolding, TransactionConfiguration, Instrument, … (47 more), or a value added since.
            identifier_scope: the scope of the identifier type that names the entity.
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            effective_at: the moment of business time at which the data should hold: an ISO 8601 datetime or a cut label such as `2024-03-28NLondonClose`. Default: now.
            property_keys: keys of properties to return with each result, as `domain/scope/code`. Properties that are not named are not returned.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.IdentifierDefinition`.
        """
        return self._call(
            _GET_IDENTIFIER_DEFINITION,
            path={
                "domain": domain,
                "identifierScope": identifier_scope,
                "identifierType": identifier_type,
            },
            query={
                "asAt": as_at,
                "effectiveAt": effective_at,
                "propertyKeys": property_keys,
            },
            opts=opts,
        )

    def list_identifier_definitions(
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
    ) -> PagedCall[models.PagedResourceListOfIdentifierDefinition, models.IdentifierDefinition]:
        """List identifier definitions.

        Lists the definitions of identifier types of all domains. Only properties named in `property_keys` are
        returned.

        `GET /api/identifierdefinitions`, release stage: Experimental.

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
            A call for one `models.PagedResourceListOfIdentifierDefinition`; `.items()` yields every
            `models.IdentifierDefinition`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_IDENTIFIER_DEFINITIONS,
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

    def update_identifier_definition(
        self,
        domain: str,
        identifier_scope: str,
        identifier_type: str,
        update_identifier_definition_request: (
            models.UpdateIdentifierDefinitionRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.IdentifierDefinition]:
        """Update identifier definition.

        Replaces name, description, hierarchy settings and properties of an identifier definition. What is
        left out is cleared.

        `PUT /api/identifierdefinitions/{domain}/{identifierScope}/{identifierType}`, release stage:
        Experimental.

        Args:
            domain: the property domain, the first part of a property key, such as `Instrument` or `Portfolio`; Transaction, Portfolio, Holding, ReferenceHolding, TransactionConfiguration, Instrument, … (47 more), or a value added since.
            identifier_scope: the scope of the identifier type that names the entity.
            identifier_type: which kind of identifier the given value is, such as `Figi` or `LusidInstrumentId`. Case matters.
            update_identifier_definition_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.IdentifierDefinition`.
        """
        return self._call(
            _UPDATE_IDENTIFIER_DEFINITION,
            path={
                "domain": domain,
                "identifierScope": identifier_scope,
                "identifierType": identifier_type,
            },
            body=update_identifier_definition_request,
            opts=opts,
        )
