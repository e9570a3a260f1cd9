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
    vendor: str
    source_system: str
    version: str
    serialisation_format: str
    """Json or Xml, or a value added since."""
    entity_type: str


class DialectSchema(LusidModel):
    """Dialect schema."""

    type: str
    """None or JsonSchema, or a value added since."""
    body: str | None = None


class Dialect(LusidModel):
    """Dialect.

    Used by `ScriptedTranslationApi.get_translation_dialect`,
    `ScriptedTranslationApi.upsert_translation_dialect`.
    """

    id: DialectId
    var_schema: DialectSchema = Field(validation_alias="schema", serialization_alias="schema")
    version: "Version | None" = None


class PagedResourceListOfDialectId(LusidModel):
    """Paged resource list of dialect id.

    Used by `ScriptedTranslationApi.list_dialect_ids`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[DialectId]
    href: str | None = None
    links: "list[Link] | None" = None


class TranslationScriptId(LusidModel):
    """Translation script id."""

    scope: str
    code: str
    version: str


class PagedResourceListOfTranslationScriptId(LusidModel):
    """Paged resource list of translation script id.

    Used by `ScriptedTranslationApi.list_translation_script_ids`.
    """

    next_page: str | None = None
    previous_page: str | None = None
    values: list[TranslationScriptId]
    href: str | None = None
    links: "list[Link] | None" = None


class TranslationInput(LusidModel):
    """Translation input."""

    entity: str


class TranslateEntitiesInlinedRequest(LusidModel):
    """Translate entities inlined request.

    Used by `ScriptedTranslationApi.translate_entities_inlined`.
    """

    entity_payloads: dict[str, TranslationInput]
    script_body: str
    var_schema: DialectSchema | None = Field(
        default=None, validation_alias="schema", serialization_alias="schema"
    )


class TranslateEntitiesRequest(LusidModel):
    """Translate entities request.

    Used by `ScriptedTranslationApi.translate_entities`.
    """

    entity_payloads: dict[str, TranslationInput]
    script_id: TranslationScriptId
    dialect_id: DialectId | None = None


class TranslationResult(LusidModel):
    """Translation result."""

    entity: str
    properties: "dict[str, ModelProperty]"


class TranslateEntitiesResponse(LusidModel):
    """Translate entities response.

    Used by `ScriptedTranslationApi.translate_entities`, `ScriptedTranslationApi.translate_entities_inlined`.
    """

    values: dict[str, TranslationResult] | None = None
    failed: "dict[str, ErrorDetail] | None" = None
    links: "list[Link] | None" = None


class TranslationScript(LusidModel):
    """Translation script.

    Used by `ScriptedTranslationApi.get_translation_script`,
    `ScriptedTranslationApi.upsert_translation_script`.
    """

    id: TranslationScriptId
    body: str
    version: "Version | None" = None


class UpsertDialectRequest(LusidModel):
    """Upsert dialect request.

    Used by `ScriptedTranslationApi.upsert_translation_dialect`.
    """

    id: DialectId
    var_schema: DialectSchema = Field(validation_alias="schema", serialization_alias="schema")


class UpsertTranslationScriptRequest(LusidModel):
    """Upsert translation script request.

    Used by `ScriptedTranslationApi.upsert_translation_script`.
    """

    id: TranslationScriptId
    body: str
