"""Models of the scripted translation API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from pydantic import Field

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.common import ErrorDetail, Link, ModelProperty, Version


class DialectId(LusidModel):
    """Dialect id."""

    scope: str
    """The scope, a namespace for codes."""
    vendor: str
    """Who made the dialect, such as `ISDA`."""
    source_system: str
    """System that understands the dialect, such as `QuantLib`."""
    version: str
    """Version of the dialect, `major.minor.patch`."""
    serialisation_format: str
    """Whether documents are JSON or XML. Json or Xml, or a value added since."""
    entity_type: str
    """Entity type that the dialect describes."""


class DialectSchema(LusidModel):
    """Dialect schema."""

    type: str
    """Language of the schema. None or JsonSchema, or a value added since."""
    body: str | None = None
    """The text."""


class Dialect(LusidModel):
    """Dialect.

    Used by `ScriptedTranslationApi.get_translation_dialect`,
    `ScriptedTranslationApi.upsert_translation_dialect`.
    """

    id: DialectId
    """The identifier; a `ResourceId` is a scope and a code."""
    var_schema: DialectSchema = Field(validation_alias="schema", serialization_alias="schema")
    """Schema that entities in the dialect satisfy."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""


class PagedResourceListOfDialectId(LusidModel):
    """Paged resource list of dialect id.

    Used by `ScriptedTranslationApi.list_dialect_ids`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[DialectId]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class TranslationScriptId(LusidModel):
    """Translation script id."""

    scope: str
    """The scope, a namespace for codes."""
    code: str
    """The code, unique in its scope."""
    version: str
    """Version of the script, `major.minor.patch`."""


class PagedResourceListOfTranslationScriptId(LusidModel):
    """Paged resource list of translation script id.

    Used by `ScriptedTranslationApi.list_translation_script_ids`.
    """

    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""
    values: list[TranslationScriptId]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class TranslationInput(LusidModel):
    """Translation input."""

    entity: str
    """Entity to translate, as JSON text."""


class TranslateEntitiesInlinedRequest(LusidModel):
    """Translate entities inlined request.

    Used by `ScriptedTranslationApi.translate_entities_inlined`.
    """

    entity_payloads: dict[str, TranslationInput]
    """Entities to translate, by a key of the caller's choice."""
    script_body: str
    """Text of the translation script."""
    var_schema: DialectSchema | None = Field(
        default=None, validation_alias="schema", serialization_alias="schema"
    )
    """Schema that entities in the dialect satisfy."""


class TranslateEntitiesRequest(LusidModel):
    """Translate entities request.

    Used by `ScriptedTranslationApi.translate_entities`.
    """

    entity_payloads: dict[str, TranslationInput]
    """Entities to translate, by a key of the caller's choice."""
    script_id: TranslationScriptId
    """Identifier of the stored translation script."""
    dialect_id: DialectId | None = None
    """Identifier of the dialect that the result must satisfy."""


class TranslationResult(LusidModel):
    """Translation result."""

    entity: str
    """Entity that the script made, as text."""
    properties: "dict[str, ModelProperty]"
    """Property values by property key, `domain/scope/code`."""


class TranslateEntitiesResponse(LusidModel):
    """Translate entities response.

    Used by `ScriptedTranslationApi.translate_entities`, `ScriptedTranslationApi.translate_entities_inlined`.
    """

    values: dict[str, TranslationResult] | None = None
    """The items."""
    failed: "dict[str, ErrorDetail] | None" = None
    """The items of the request that failed, by their key in the request, each with the error."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class TranslationScript(LusidModel):
    """Translation script.

    Used by `ScriptedTranslationApi.get_translation_script`,
    `ScriptedTranslationApi.upsert_translation_script`.
    """

    id: TranslationScriptId
    """The identifier; a `ResourceId` is a scope and a code."""
    body: str
    """The text."""
    version: "Version | None" = None
    """When this version was written, by whom and by which request."""


class UpsertDialectRequest(LusidModel):
    """Upsert dialect request.

    Used by `ScriptedTranslationApi.upsert_translation_dialect`.
    """

    id: DialectId
    """The identifier; a `ResourceId` is a scope and a code."""
    var_schema: DialectSchema = Field(validation_alias="schema", serialization_alias="schema")
    """Schema that entities in the dialect satisfy."""


class UpsertTranslationScriptRequest(LusidModel):
    """Upsert translation script request.

    Used by `ScriptedTranslationApi.upsert_translation_script`.
    """

    id: TranslationScriptId
    """The identifier; a `ResourceId` is a scope and a code."""
    body: str
    """The text."""
