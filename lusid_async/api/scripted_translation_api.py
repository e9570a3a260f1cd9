"""The scripted translation API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation, PagedCall, PagedOperation
from lusid_async.http import ConfigurationOptions

_GET_TRANSLATION_DIALECT = Operation(
    "ScriptedTranslationApi.get_translation_dialect",
    "GET",
    "/api/scriptedtranslation/dialects/{scope}/{vendor}/{sourceSystem}/{entityType}/{serialisationFormat}/{version}",
    lambda: models.Dialect,
    takes={"asAt": "moment"},
)
_GET_TRANSLATION_SCRIPT = Operation(
    "ScriptedTranslationApi.get_translation_script",
    "GET",
    "/api/scriptedtranslation/scripts/{scope}/{code}/{version}",
    lambda: models.TranslationScript,
    takes={"asAt": "moment"},
)
_LIST_DIALECT_IDS = PagedOperation(
    "ScriptedTranslationApi.list_dialect_ids",
    "GET",
    "/api/scriptedtranslation/dialects/ids",
    lambda: models.PagedResourceListOfDialectId,
    lambda: models.DialectId,
    takes={"asAt": "moment", "limit": "number"},
)
_LIST_TRANSLATION_SCRIPT_IDS = PagedOperation(
    "ScriptedTranslationApi.list_translation_script_ids",
    "GET",
    "/api/scriptedtranslation/scripts/ids",
    lambda: models.PagedResourceListOfTranslationScriptId,
    lambda: models.TranslationScriptId,
    takes={"asAt": "moment", "limit": "number"},
)
_TRANSLATE_ENTITIES = Operation(
    "ScriptedTranslationApi.translate_entities",
    "POST",
    "/api/scriptedtranslation/translateentities",
    lambda: models.TranslateEntitiesResponse,
    body=lambda: models.TranslateEntitiesRequest,
    takes={},
)
_TRANSLATE_ENTITIES_INLINED = Operation(
    "ScriptedTranslationApi.translate_entities_inlined",
    "POST",
    "/api/scriptedtranslation/translateentitiesinlined",
    lambda: models.TranslateEntitiesResponse,
    body=lambda: models.TranslateEntitiesInlinedRequest,
    takes={},
)
_UPSERT_TRANSLATION_DIALECT = Operation(
    "ScriptedTranslationApi.upsert_translation_dialect",
    "POST",
    "/api/scriptedtranslation/dialects",
    lambda: models.Dialect,
    body=lambda: models.UpsertDialectRequest,
    takes={},
)
_UPSERT_TRANSLATION_SCRIPT = Operation(
    "ScriptedTranslationApi.upsert_translation_script",
    "POST",
    "/api/scriptedtranslation/scripts",
    lambda: models.TranslationScript,
    body=lambda: models.UpsertTranslationScriptRequest,
    takes={},
)


class ScriptedTranslationApi(Api):
    """The scripted translation operations of LUSID (8 of them).

    Scripts and dialects that translate instruments into other formats and back.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def get_translation_dialect(
        self,
        scope: str,
        vendor: str,
        source_system: str,
        entity_type: str,
        serialisation_format: str,
        version: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Dialect]:
        """Get translation dialect.

        Reads a dialect, as at a moment: the schema that documents of a vendor, system, entity type and format
        must follow. All parts of its identifier are needed, the version as `MAJOR.MINOR.PATCH`.

        `GET
        /api/scriptedtranslation/dialects/{scope}/{vendor}/{sourceSystem}/{entityType}/{serialisationFormat}/{version}`,
        release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            vendor: the vendor of the dialect.
            source_system: the system that the dialect comes from.
            entity_type: the type of the entity, such as `Instrument` or `Portfolio`, or the name of a custom entity type.
            serialisation_format: the format of the dialect, such as JSON; Json or Xml, or a value added since.
            version: the version of the document.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Dialect`.
        """
        return self._call(
            _GET_TRANSLATION_DIALECT,
            path={
                "scope": scope,
                "vendor": vendor,
                "sourceSystem": source_system,
                "entityType": entity_type,
                "serialisationFormat": serialisation_format,
                "version": version,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_translation_script(
        self,
        scope: str,
        code: str,
        version: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TranslationScript]:
        """Get translation script.

        Reads a translation script by scope, code and version, as at a moment. The version is written as
        `MAJOR.MINOR.PATCH`.

        `GET /api/scriptedtranslation/scripts/{scope}/{code}/{version}`, release stage: EarlyAccess.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            version: the version of the document.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TranslationScript`.
        """
        return self._call(
            _GET_TRANSLATION_SCRIPT,
            path={
                "scope": scope,
                "code": code,
                "version": version,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def list_dialect_ids(
        self,
        as_at: datetime | str | None = None,
        page: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfDialectId, models.DialectId]:
        """List dialect ids.

        Lists the identifiers of the stored dialects, as at a moment, without their schemas.

        `GET /api/scriptedtranslation/dialects/ids`, release stage: EarlyAccess.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfDialectId`; `.items()` yields every `models.DialectId`,
            `.pages()` every page.
        """
        return self._paged_call(
            _LIST_DIALECT_IDS,
            query={
                "asAt": as_at,
                "page": page,
                "limit": limit,
                "filter": filter,
            },
            opts=opts,
        )

    def list_translation_script_ids(
        self,
        as_at: datetime | str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        page: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> PagedCall[models.PagedResourceListOfTranslationScriptId, models.TranslationScriptId]:
        """List translation script ids.

        Lists the identifiers of the stored translation scripts, as at a moment, without their bodies.

        100 a page unless `limit` says otherwise.

        `GET /api/scriptedtranslation/scripts/ids`, release stage: EarlyAccess.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            limit: the most results that one response may hold. A listing goes on over as many pages as there are.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            page: the token of the page to begin with: `next_page` of an earlier response. The other arguments must be those of that call. Paging methods set it themselves.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for one `models.PagedResourceListOfTranslationScriptId`; `.items()` yields every
            `models.TranslationScriptId`, `.pages()` every page.
        """
        return self._paged_call(
            _LIST_TRANSLATION_SCRIPT_IDS,
            query={
                "asAt": as_at,
                "limit": limit,
                "filter": filter,
                "page": page,
            },
            opts=opts,
        )

    def translate_entities(
        self,
        translate_entities_request: models.TranslateEntitiesRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TranslateEntitiesResponse]:
        """Translate entities.

        Translates entities, keyed by the caller, with a stored script, and checks the results against a
        stored dialect where the request names one. Nothing is stored.

        Entities that could not be translated are in `failed`.

        `POST /api/scriptedtranslation/translateentities`, release stage: EarlyAccess.

        Args:
            translate_entities_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TranslateEntitiesResponse`.
        """
        return self._call(
            _TRANSLATE_ENTITIES,
            body=translate_entities_request,
            opts=opts,
        )

    def translate_entities_inlined(
        self,
        translate_entities_inlined_request: models.TranslateEntitiesInlinedRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TranslateEntitiesResponse]:
        """Translate entities inlined.

        Translates entities, keyed by the caller, with a script that the request carries, and checks the
        results against a schema where it carries one. Nothing is stored.

        Entities that could not be translated are in `failed`.

        `POST /api/scriptedtranslation/translateentitiesinlined`, release stage: EarlyAccess.

        Args:
            translate_entities_inlined_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TranslateEntitiesResponse`.
        """
        return self._call(
            _TRANSLATE_ENTITIES_INLINED,
            body=translate_entities_inlined_request,
            opts=opts,
        )

    def upsert_translation_dialect(
        self,
        upsert_dialect_request: models.UpsertDialectRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.Dialect]:
        """Upsert translation dialect.

        Stores a dialect, replacing one of the same identifier and version.

        `POST /api/scriptedtranslation/dialects`, release stage: EarlyAccess.

        Args:
            upsert_dialect_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.Dialect`.
        """
        return self._call(
            _UPSERT_TRANSLATION_DIALECT,
            body=upsert_dialect_request,
            opts=opts,
        )

    def upsert_translation_script(
        self,
        upsert_translation_script_request: models.UpsertTranslationScriptRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.TranslationScript]:
        """Upsert translation script.

        Stores a translation script, replacing one of the same identifier and version.

        `POST /api/scriptedtranslation/scripts`, release stage: EarlyAccess.

        Args:
            upsert_translation_script_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.TranslationScript`.
        """
        return self._call(
            _UPSERT_TRANSLATION_SCRIPT,
            body=upsert_translation_script_request,
            opts=opts,
        )
