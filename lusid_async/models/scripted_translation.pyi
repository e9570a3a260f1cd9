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
    ) -> None: ...

class DialectSchema(LusidModel):
    type: str
    body: str | None = ...
    def __init__(
        self,
        *,
        type: str,
        body: str | None = ...,
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class TranslationInput(LusidModel):
    entity: str
    def __init__(
        self,
        *,
        entity: str,
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class TranslationResult(LusidModel):
    entity: str
    properties: dict[str, ModelProperty]
    def __init__(
        self,
        *,
        entity: str,
        properties: _abc.Mapping[str, ModelProperty | _abc.Mapping[str, _typing.Any]],
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None: ...

class UpsertDialectRequest(LusidModel):
    id: DialectId
    var_schema: DialectSchema
    def __init__(
        self,
        *,
        id: DialectId | _abc.Mapping[str, _typing.Any],
        var_schema: DialectSchema | _abc.Mapping[str, _typing.Any],
    ) -> None: ...

class UpsertTranslationScriptRequest(LusidModel):
    id: TranslationScriptId
    body: str
    def __init__(
        self,
        *,
        id: TranslationScriptId | _abc.Mapping[str, _typing.Any],
        body: str,
    ) -> None: ...
