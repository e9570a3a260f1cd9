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
    ) -> None:
        """From recipe.

        Args:
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
        """

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
    ) -> None:
        """Recipe value.

        Args:
            as_json: Value as JSON text.
            as_string: Value as plain text.
            from_recipe: Value read from another recipe.
        """

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
    ) -> None:
        """Recipe block.

        Args:
            value: Value that the step sets.
            path: Path in the recipe that the step sets.
            op: What the step does at the path.
        """

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
    ) -> None:
        """Recipe composer.

        Args:
            scope: The scope, a namespace for codes.
            code: The code, unique in its scope.
            operations: Steps, applied in order, that build the recipe.
        """

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
    ) -> None:
        """Get recipe composer response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            value: The recipe, or recipe composer, that was asked for.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Get recipe response.

        Args:
            href: The address at which LUSID serves this resource as at the moment that it was read.
            value: The recipe, or recipe composer, that was asked for.
            links: Addresses of what belongs to the response, such as its request log and schema.
        """

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
    ) -> None:
        """Resource list of get recipe composer response.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

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
    ) -> None:
        """Resource list of get recipe response.

        Args:
            values: The items.
            href: The address at which LUSID serves this resource as at the moment that it was read.
            links: Addresses of what belongs to the response, such as its request log and schema.
            next_page: The token of the next page; absent or empty on the last.
            previous_page: The token of the previous page; absent or empty on the first.
        """

class UpsertRecipeComposerRequest(LusidModel):
    recipe_composer: RecipeComposer | None = ...
    def __init__(
        self,
        *,
        recipe_composer: RecipeComposer | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Upsert recipe composer request.

        Args:
            recipe_composer: Recipe composer to store.
        """

class UpsertRecipeRequest(LusidModel):
    configuration_recipe: ConfigurationRecipe | None = ...
    def __init__(
        self,
        *,
        configuration_recipe: ConfigurationRecipe | _abc.Mapping[str, _typing.Any] | None = ...,
    ) -> None:
        """Upsert recipe request.

        Args:
            configuration_recipe: Recipe to store.
        """
