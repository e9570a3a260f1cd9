"""Models of the configuration recipe API. Written by `python -m codegen`: do not edit."""

# Annotations are evaluated when a class is made, so that pydantic need not parse text; those that name a
# class from further on or from another module are text, and the base class imports it on first use.
from typing import TYPE_CHECKING

from lusid_async.modelling import LusidModel

if TYPE_CHECKING:
    from lusid_async.models.aggregation import ConfigurationRecipe
    from lusid_async.models.common import Link


class FromRecipe(LusidModel):
    """From recipe."""

    scope: str | None = None
    """The scope, a namespace for codes."""
    code: str | None = None
    """The code, unique in its scope."""


class RecipeValue(LusidModel):
    """Recipe value."""

    as_json: str | None = None
    """Value as JSON text."""
    as_string: str | None = None
    """Value as plain text."""
    from_recipe: FromRecipe | None = None
    """Value read from another recipe."""


class RecipeBlock(LusidModel):
    """Recipe block."""

    value: RecipeValue | None = None
    """Value that the step sets."""
    path: str | None = None
    """Path in the recipe that the step sets."""
    op: str | None = None
    """What the step does at the path."""


class RecipeComposer(LusidModel):
    """Recipe composer."""

    scope: str
    """The scope, a namespace for codes."""
    code: str
    """The code, unique in its scope."""
    operations: list[RecipeBlock] | None = None
    """Steps, applied in order, that build the recipe."""


class GetRecipeComposerResponse(LusidModel):
    """Get recipe composer response.

    Used by `ConfigurationRecipeApi.get_recipe_composer`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    value: RecipeComposer | None = None
    """The recipe, or recipe composer, that was asked for."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class GetRecipeResponse(LusidModel):
    """Get recipe response.

    Used by `ConfigurationRecipeApi.get_configuration_recipe`, `ConfigurationRecipeApi.get_derived_recipe`,
    `ConfigurationRecipeApi.get_recipe_composer_resolved_inline`.
    """

    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    value: "ConfigurationRecipe | None" = None
    """The recipe, or recipe composer, that was asked for."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""


class ResourceListOfGetRecipeComposerResponse(LusidModel):
    """Resource list of get recipe composer response.

    Used by `ConfigurationRecipeApi.list_recipe_composers`.
    """

    values: list[GetRecipeComposerResponse]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class ResourceListOfGetRecipeResponse(LusidModel):
    """Resource list of get recipe response.

    Used by `ConfigurationRecipeApi.list_configuration_recipes`,
    `ConfigurationRecipeApi.list_derived_recipes`.
    """

    values: list[GetRecipeResponse]
    """The items."""
    href: str | None = None
    """The address at which LUSID serves this resource as at the moment that it was read."""
    links: "list[Link] | None" = None
    """Addresses of what belongs to the response, such as its request log and schema."""
    next_page: str | None = None
    """The token of the next page; absent or empty on the last."""
    previous_page: str | None = None
    """The token of the previous page; absent or empty on the first."""


class UpsertRecipeComposerRequest(LusidModel):
    """Upsert recipe composer request.

    Used by `ConfigurationRecipeApi.get_recipe_composer_resolved_inline`,
    `ConfigurationRecipeApi.upsert_recipe_composer`.
    """

    recipe_composer: RecipeComposer | None = None
    """Recipe composer to store."""


class UpsertRecipeRequest(LusidModel):
    """Upsert recipe request.

    Used by `ConfigurationRecipeApi.upsert_configuration_recipe`.
    """

    configuration_recipe: "ConfigurationRecipe | None" = None
    """Recipe to store."""
