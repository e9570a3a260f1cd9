"""The custom data models API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation
from lusid_async.http import ConfigurationOptions

_BATCH_AMEND = Operation(
    "CustomDataModelsApi.batch_amend",
    "POST",
    "/api/datamodel/$batchamend",
    lambda: models.BatchAmendCustomDataModelMembershipResponse,
    body=lambda: dict[str, models.MembershipAmendmentRequest],
    takes={},
)
_CREATE_CUSTOM_DATA_MODEL = Operation(
    "CustomDataModelsApi.create_custom_data_model",
    "POST",
    "/api/datamodel/{entityType}",
    lambda: models.CustomDataModel,
    body=lambda: models.CreateCustomDataModelRequest | None,
    takes={},
)
_DELETE_CUSTOM_DATA_MODEL = Operation(
    "CustomDataModelsApi.delete_custom_data_model",
    "DELETE",
    "/api/datamodel/{entityType}/{scope}/{code}",
    lambda: models.DeletedEntityResponse,
    takes={},
)
_GET_CUSTOM_DATA_MODEL = Operation(
    "CustomDataModelsApi.get_custom_data_model",
    "GET",
    "/api/datamodel/{entityType}/{scope}/{code}",
    lambda: models.CustomDataModel,
    takes={"asAt": "moment"},
)
_LIST_DATA_MODEL_HIERARCHIES = Operation(
    "CustomDataModelsApi.list_data_model_hierarchies",
    "GET",
    "/api/datamodel/hierarchies",
    lambda: models.ResourceListOfDataModelSummary,
    takes={"asAt": "moment", "sortBy": "list"},
)
_LIST_SUPPORTED_ENTITY_TYPES = Operation(
    "CustomDataModelsApi.list_supported_entity_types",
    "GET",
    "/api/datamodel/entitytype",
    lambda: models.ResourceListOfString,
    takes={},
)
_UPDATE_CUSTOM_DATA_MODEL = Operation(
    "CustomDataModelsApi.update_custom_data_model",
    "PUT",
    "/api/datamodel/{entityType}/{scope}/{code}",
    lambda: models.CustomDataModel,
    body=lambda: models.UpdateCustomDataModelRequest | None,
    takes={},
)


class CustomDataModelsApi(Api):
    """The custom data models operations of LUSID (7 of them).

    Views of entity types: which properties and identifiers an entity of a model must have, with inheritance
    between models.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def batch_amend(
        self,
        success_mode: str,
        request_body: Mapping[str, models.MembershipAmendmentRequest | Mapping[str, Any]],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.BatchAmendCustomDataModelMembershipResponse]:
        """Batch amend.

        Adds entities to custom data models or removes them, keyed by the caller, all or none (`Atomic`) or as
        many as fit (`Partial`).

        With `Partial` the ones that failed are in `failed`, and the HTTP status is still a success.

        `POST /api/datamodel/$batchamend`, release stage: Experimental.

        Args:
            success_mode: `Atomic`: one bad item fails the whole request and nothing is stored. `Partial`: good items are stored and bad ones returned in `failed`; Atomic or Partial, or a value added since.
            request_body: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.BatchAmendCustomDataModelMembershipResponse`.
        """
        return self._call(
            _BATCH_AMEND,
            query={
                "successMode": success_mode,
            },
            body=request_body,
            opts=opts,
        )

    def create_custom_data_model(
        self,
        entity_type: str,
        create_custom_data_model_request: (
            models.CreateCustomDataModelRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CustomDataModel]:
        """Create custom data model.

        Creates a custom data model for an entity type: the conditions that entities of the model meet, the
        properties and identifiers that they must or may have, and aliases of attributes. A model may have a
        parent, whose criteria it inherits.

        `POST /api/datamodel/{entityType}`, release stage: Experimental.

        Args:
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            create_custom_data_model_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CustomDataModel`.
        """
        return self._call(
            _CREATE_CUSTOM_DATA_MODEL,
            path={
                "entityType": entity_type,
            },
            body=create_custom_data_model_request,
            opts=opts,
        )

    def delete_custom_data_model(
        self,
        entity_type: str,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.DeletedEntityResponse]:
        """Delete custom data model.

        Deletes a custom data model and takes it out of its hierarchy. Earlier as-at times still show it.

        `DELETE /api/datamodel/{entityType}/{scope}/{code}`, release stage: Experimental.

        Args:
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.DeletedEntityResponse`.
        """
        return self._call(
            _DELETE_CUSTOM_DATA_MODEL,
            path={
                "entityType": entity_type,
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_custom_data_model(
        self,
        entity_type: str,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CustomDataModel]:
        """Get custom data model.

        Reads a custom data model, as at a moment: the criteria of its own, those it inherits and those that
        apply in all.

        `NotFoundException` where it does not exist.

        `GET /api/datamodel/{entityType}/{scope}/{code}`, release stage: Experimental.

        Args:
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CustomDataModel`.
        """
        return self._call(
            _GET_CUSTOM_DATA_MODEL,
            path={
                "entityType": entity_type,
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_data_model_hierarchies(
        self,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        sort_by: Sequence[str] | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfDataModelSummary]:
        """List data model hierarchies.

        Lists custom data models as trees, children under their parents.

        `GET /api/datamodel/hierarchies`, release stage: Experimental.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            sort_by: fields to sort by, each `field` or `field ASC` or `field DESC`; ascending by default.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfDataModelSummary`.
        """
        return self._call(
            _LIST_DATA_MODEL_HIERARCHIES,
            query={
                "asAt": as_at,
                "filter": filter,
                "sortBy": sort_by,
            },
            opts=opts,
        )

    def list_supported_entity_types(
        self,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfString]:
        """List supported entity types.

        Lists the entity types that custom data models can be made for.

        `GET /api/datamodel/entitytype`, release stage: Experimental.

        Args:
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfString`.
        """
        return self._call(
            _LIST_SUPPORTED_ENTITY_TYPES,
            opts=opts,
        )

    def update_custom_data_model(
        self,
        entity_type: str,
        scope: str,
        code: str,
        update_custom_data_model_request: (
            models.UpdateCustomDataModelRequest | Mapping[str, Any] | None
        ) = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.CustomDataModel]:
        """Update custom data model.

        Replaces name, description and criteria of a custom data model. What is left out is cleared.

        `PUT /api/datamodel/{entityType}/{scope}/{code}`, release stage: Experimental.

        Args:
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            update_custom_data_model_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.CustomDataModel`.
        """
        return self._call(
            _UPDATE_CUSTOM_DATA_MODEL,
            path={
                "entityType": entity_type,
                "scope": scope,
                "code": code,
            },
            body=update_custom_data_model_request,
            opts=opts,
        )
