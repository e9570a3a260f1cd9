"""The relational dataset definition API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_CREATE_RELATIONAL_DATASET_DEFINITION = Operation(
    "RelationalDatasetDefinitionApi.create_relational_dataset_definition",
    "POST",
    "/api/relationaldatasetdefinitions",
    lambda: models.RelationalDatasetDefinition,
    body=lambda: models.CreateRelationalDatasetDefinitionRequest,
    takes={},
)
_DELETE_RELATIONAL_DATASET_DEFINITION = Operation(
    "RelationalDatasetDefinitionApi.delete_relational_dataset_definition",
    "DELETE",
    "/api/relationaldatasetdefinitions/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_RELATIONAL_DATASET_DEFINITION = Operation(
    "RelationalDatasetDefinitionApi.get_relational_dataset_definition",
    "GET",
    "/api/relationaldatasetdefinitions/{scope}/{code}",
    lambda: models.RelationalDatasetDefinition,
    takes={"asAt": "moment"},
)
_LIST_RELATIONAL_DATASET_DEFINITIONS = PagedOperation(
    "RelationalDatasetDefinitionApi.list_relational_dataset_definitions",
    "GET",
    "/api/relationaldatasetdefinitions",
    lambda: models.PagedResourceListOfRelationalDatasetDefinition,
    lambda: models.RelationalDatasetDefinition,
    takes={"asAt": "moment", "sortBy": "list", "limit": "number"},
)
_UPDATE_RELATIONAL_DATASET_DEFINITION = Operation(
    "RelationalDatasetDefinitionApi.update_relational_dataset_definition",
    "PUT",
    "/api/relationaldatasetdefinitions/{scope}/{code}",
    lambda: models.RelationalDatasetDefinition,
    body=lambda: models.UpdateRelationalDatasetDefinitionRequest | None,
    takes={},
)
_UPDATE_RELATIONAL_DATASET_DETAILS = Operation(
    "RelationalDatasetDefinitionApi.update_relational_dataset_details",
    "POST",
    "/api/relationaldatasetdefinitions/{scope}/{code}/details/$update",
    lambda: models.RelationalDatasetDefinition,
    body=lambda: models.UpdateRelationalDatasetDetails | None,
    takes={},
)
_UPDATE_RELATIONAL_DATASET_FIELD_SCHEMA = Operation(
    "RelationalDatasetDefinitionApi.update_relational_dataset_field_schema",
    "POST",
    "/api/relationaldatasetdefinitions/{scope}/{code}/fieldschema/$update",
    lambda: models.RelationalDatasetDefinition,
    body=lambda: models.UpdateRelationalDatasetFieldSchema | None,
    takes={},
)


class RelationalDatasetDefinitionApi(Api):
    """The relational dataset definition operations of LUSID (7 of them).

    Definitions of tables of data attached to entities: which fields and identifiers a row has.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def create_relational_dataset_definition(
        self,
        create_relational_dataset_definition_request: (
            models.CreateRelationalDatasetDefinitionRequest | Mapping[str, Any]
        ),
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.RelationalDatasetDefinition]:
        """Create relational dataset definition.

        Defines a relational dataset: the entity types that its rows may belong to, and its fields, which
        identify a series, hold values or describe them.

        `POST /api/relationaldatasetdefinitions`, release stage: Production.

        Args:
            create_relational_dataset_definition_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.RelationalDatasetDefinition`.
        """
        return self._call(
            _CREATE_RELATIONAL_DATASET_DEFINITION,
            body=create_relational_dataset_definition_request,
            opts=opts,
        )

    def delete_relational_dataset_definition(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete relational dataset definition.

        Deletes the definition of a relational dataset, and all rows of the dataset with it.

        Cannot be undone.

        `DELETE /api/relationaldatasetdefinitions/{scope}/{code}`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_RELATIONAL_DATASET_DEFINITION,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_relational_dataset_definition(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.RelationalDatasetDefinition]:
        """Get relational dataset definition.

        Reads the definition of a relational dataset, as at a moment.

        `NotFoundException` where it is not defined.

        `GET /api/relationaldatasetdefinitions/{scope}/{code}`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.RelationalDatasetDefinition`.
        """
        return self._call(
            _GET_RELATIONAL_DATASET_DEFINITION,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_relational_dataset_definitions(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        sort_by: Sequence[str] | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfRelationalDatasetDefinition, models.RelationalDatasetDefinition]:
        """List relational dataset definitions.

        Lists the definitions of relational datasets of all scopes, as at a moment.

        `GET /api/relationaldatasetdefinitions`, release stage: Production.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfRelationalDatasetDefinition`; `.items()` yields every
            `models.RelationalDatasetDefinition`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_RELATIONAL_DATASET_DEFINITIONS,
            query={
                "asAt": as_at,
                "page": page,
                "sortBy": sort_by,
                "limit": limit,
                "filter": filter,
            },
            opts=opts,
        )

    def update_relational_dataset_definition(
        self,
        scope: str,
        code: str,
        update_relational_dataset_definition_request: (
            models.UpdateRelationalDatasetDefinitionRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.RelationalDatasetDefinition]:
        """Update relational dataset definition.

        Replaces the definition of a relational dataset that has no rows yet.

        Where there are rows, use `update_relational_dataset_details` and
        `update_relational_dataset_field_schema`.

        `PUT /api/relationaldatasetdefinitions/{scope}/{code}`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            update_relational_dataset_definition_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.RelationalDatasetDefinition`.
        """
        return self._call(
            _UPDATE_RELATIONAL_DATASET_DEFINITION,
            path={
                "scope": scope,
                "code": code,
            },
            body=update_relational_dataset_definition_request,
            opts=opts,
        )

    def update_relational_dataset_details(
        self,
        scope: str,
        code: str,
        update_relational_dataset_details: (
            models.UpdateRelationalDatasetDetails | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.RelationalDatasetDefinition]:
        """Update relational dataset details.

        Changes name, description and entity types of a relational dataset that has rows.

        `POST /api/relationaldatasetdefinitions/{scope}/{code}/details/$update`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            update_relational_dataset_details: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.RelationalDatasetDefinition`.
        """
        return self._call(
            _UPDATE_RELATIONAL_DATASET_DETAILS,
            path={
                "scope": scope,
                "code": code,
            },
            body=update_relational_dataset_details,
            opts=opts,
        )

    def update_relational_dataset_field_schema(
        self,
        scope: str,
        code: str,
        update_relational_dataset_field_schema: (
            models.UpdateRelationalDatasetFieldSchema | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.RelationalDatasetDefinition]:
        """Update relational dataset field schema.

        Adds, changes and removes fields of a relational dataset that has rows.

        `POST /api/relationaldatasetdefinitions/{scope}/{code}/fieldschema/$update`, release stage:
        Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            update_relational_dataset_field_schema: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.RelationalDatasetDefinition`.
        """
        return self._call(
            _UPDATE_RELATIONAL_DATASET_FIELD_SCHEMA,
            path={
                "scope": scope,
                "code": code,
            },
            body=update_relational_dataset_field_schema,
            opts=opts,
        )
