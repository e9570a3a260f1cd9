"""Models of the configuration recipe API. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.aggregation import ConfigurationRecipe
from lusid_async.models.common import Link

class FromRecipe(LusidModel):
    scope: str | None = ...
    code: str | None = ...
    def __init__(
        self,
        *,
        scope: str | None = ...,
        code: str | None = ...,
    ) -> None: ...

class RecipeValue(LusidModel):
    as_json: str | None = ...
    as_string: str | None = ...
    from_recipe: FromRecipe | None = ...
    def __init__(
        self,
        *,
        as_json: str | None = ...,
        as_string: str | None = ...,
        from_recipe: FromRecipe | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class RecipeBlock(LusidModel):
    value: RecipeValue | None = ...
    path: str | None = ...
    op: str | None = ...
    def __init__(
        self,
        *,
        value: RecipeValue | _abc.Mapping[str, _typing.Any] | None = ...,
        path: str | None = ...,
        op: str | None = ...,
    ) -> None: ...

class RecipeComposer(LusidModel):
    scope: str
    code: str
    operations: list[RecipeBlock] | None = ...
    def __init__(
        self,
        *,
        scope: str,
        code: str,
        operations: _abc.Sequence[RecipeBlock | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class GetRecipeComposerResponse(LusidModel):
    href: str | None = ...
    value: RecipeComposer | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        value: RecipeComposer | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class GetRecipeResponse(LusidModel):
    href: str | None = ...
    value: ConfigurationRecipe | None = ...
    links: list[Link] | None = ...
    def __init__(
        self,
        *,
        href: str | None = ...,
        value: ConfigurationRecipe | _abc.Mapping[str, _typing.Any] | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
    ) -> None: ...

class ResourceListOfGetRecipeComposerResponse(LusidModel):
    values: list[GetRecipeComposerResponse]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[GetRecipeComposerResponse | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...

class ResourceListOfGetRecipeResponse(LusidModel):
    values: list[GetRecipeResponse]
    href: str | None = ...
    links: list[Link] | None = ...
    next_page: str | None = ...
    previous_page: str | None = ...
    def __init__(
        self,
        *,
        values: _abc.Sequence[GetRecipeResponse | _abc.Mapping[str, _typing.Any]],
        href: str | None = ...,
        links: _abc.Sequence[Link | _abc.Mapping[str, _typing.Any]] | None = ...,
        next_page: str | None = ...,
        previous_page: str | None = ...,
    ) -> None: ...

class UpsertRecipeComposerRequest(LusidModel):
    recipe_composer: RecipeComposer | None = ...
    def __init__(
        self,
        *,
        recipe_composer: RecipeComposer | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...

class UpsertRecipeRequest(LusidModel):
    configuration_recipe: ConfigurationRecipe | None = ...
    def __init__(
        self,
        *,
        configuration_recipe: ConfigurationRecipe | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None: ...
