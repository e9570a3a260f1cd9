"""Models of the scripted translation API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.common import ErrorDetail, Link, ModelProperty, Version

class DialectId(LusidModel):
    scope: str
    vendor: str
    source_system: str
    version: str
    serialisation_format: str
    entity_type: str
    def __init__(
        self,
        *,
        scope: str,
        vendor: str,
        source_system: str,
        version: str,
        serialisation_format: str,
        entity_type: str,
    ) -> None:
        """Dialect id.

        Args:
            scope: The scope, a namespace for codes.
            vendor: Who made the dialect, such as `ISDA`.
            source_system: System that understands the dialect, such as `QuantLib`.
            version: Version of the dialect, `major.minor.patch`.
            serialisation_format: Whether documents are JSON or XML. Json or Xml, or a value added since.
            entity_type: Entity type that the dialect describes.
        """

class DialectSchema(LusidModel):
    type: str
    body: str | None = ...
    def __init__(
        self,
        *,
        type: str,
        body: str | None = ...,
    ) -> None:
        """Dialect schema.

        Args:
            type: Language of the schema. None or JsonSchema, or a value added since.
            body: The text.
        """

class Dialect(LusidModel):
    id: DialectId
    var_schema: DialectSchema
    version: Version | None = ...
    def __init__(
        self,
        *,
        id: DialectId | _abc.Mapping[str, _typing.Any],
        var_schema: DialectSchema | _abc.Mapping[str, _typing.Any],
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Dialect.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            var_schema: Schema that entities in the dialect satisfy.
            version: When this version was written, by whom and by which request.
        """

class PagedResourceListOfDialectId(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[DialectId]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[DialectId | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of dialect id.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class TranslationScriptId(LusidModel):
    scope: str
    code: str
    version: str
    def __init__(
        self,
        *,
        scope: str,
        code: str,
        version: str,
    ) -> None:
        """Translation script id.

        Args:
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            version: Version of the script, `major.minor.patch`.
        """

class PagedResourceListOfTranslationScriptId(LusidModel):
    next_page: str | None = ...
    previous_page: str | None = ...
    values: list[TranslationScriptId]
    href: str | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        next_page: str | None = ...,
        previous_page: str | None = ...,
        values: _abc.Sequence[TranslationScriptId | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Paged resource list of translation script id.

        Args:
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class TranslationInput(LusidModel):
    entity: str
    def __init__(
        self,
        *,
        entity: str,
    ) -> None:
        """Translation input.

        Args:
            entity: Entity to translate, as JSON text.
        """

class TranslateEntitiesInlinedRequest(LusidModel):
    entity_payloads: dict[str, TranslationInput]
    script_body: str
    var_schema: DialectSchema | None = ...
    def __init__(
        self,
        *,
        entity_payloads: _abc.Mapping[str, TranslationInput | _abc.Mapping[str, _typing.Any]],
        script_body: str,
        var_schema: DialectSchema | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Translate entities inlined request.

        Args:
            entity_payloads: Entities to translate, by a key of the caller's choice.
            script_body: Text of the translation script.
            var_schema: Schema that entities in the dialect satisfy.
        """

class TranslateEntitiesRequest(LusidModel):
    entity_payloads: dict[str, TranslationInput]
    script_id: TranslationScriptId
    dialect_id: DialectId | None = ...
    def __init__(
        self,
        *,
        entity_payloads: _abc.Mapping[str, TranslationInput | _abc.Mapping[str, _typing.Any]],
        script_id: TranslationScriptId | _abc.Mapping[str, _typing.Any],
        dialect_id: DialectId | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Translate entities request.

        Args:
            entity_payloads: Entities to translate, by a key of the caller's choice.
            script_id: Identifier of the stored translation script.
            dialect_id: Identifier of the dialect that the result must satisfy.
        """

class TranslationResult(LusidModel):
    entity: str
    properties: dict[str, ModelProperty]
    def __init__(
        self,
        *,
        entity: str,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]],
    ) -> None:
        """Translation result.

        Args:
            entity: Entity that the script made, as text.
            properties: Property values by property key, `domain/scope/code`.
        """

class TranslateEntitiesResponse(LusidModel):
    values: dict[str, TranslationResult] | None = ...
    failed: dict[str, ErrorDetail] | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        values: _abc.Mapping[str, TranslationResult | _abc.Mapping[str, _typing.Any]] | None = ...,
        failed: _abc.Mapping[str, ErrorDetail | _abc.Mapping[str, _typing.Any]] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None:
        """Translate entities response.

        Args:
            values: The items.
            failed: The items of the request that failed, by their key in the request, each with the error.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

class TranslationScript(LusidModel):
    id: TranslationScriptId
    body: str
    version: Version | None = ...
    def __init__(
        self,
        *,
        id: TranslationScriptId | _abc.Mapping[str, _typing.Any],
        body: str,
        version: Version | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Translation script.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            body: The text.
            version: When this version was written, by whom and by which request.
        """

class UpsertDialectRequest(LusidModel):
    id: DialectId
    var_schema: DialectSchema
    def __init__(
        self,
        *,
        id: DialectId | _abc.Mapping[str, _typing.Any],
        var_schema: DialectSchema | _abc.Mapping[str, _typing.Any],
    ) -> None:
        """Upsert dialect request.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            var_schema: Schema that entities in the dialect satisfy.
        """

class UpsertTranslationScriptRequest(LusidModel):
    id: TranslationScriptId
    body: str
    def __init__(
        self,
        *,
        id: TranslationScriptId | _abc.Mapping[str, _typing.Any],
        body: str,
    ) -> None:
        """Upsert translation script request.

        Args:
            id: The identifier; a `ResourceId` is a scope and a code.
            body: The text.
        """
