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
    code: str | None = None


class RecipeValue(LusidModel):
    """Recipe value."""

    as_json: str | None = None
    as_string: str | None = None
    from_recipe: FromRecipe | None = None


class RecipeBlock(LusidModel):
    """Recipe block."""

    value: RecipeValue | None = None
    path: str | None = None
    op: str | None = None


class RecipeComposer(LusidModel):
    """Recipe composer."""

    scope: str
    code: str
    operations: list[RecipeBlock] | None = None


class GetRecipeComposerResponse(LusidModel):
    """Get recipe composer response.

    Used by `ConfigurationRecipeApi.get_recipe_composer`.
    """

    href: str | None = None
    value: RecipeComposer | None = None
    links: "list[Link] | None" = None


class GetRecipeResponse(LusidModel):
    """Get recipe response.

    Used by `ConfigurationRecipeApi.get_configuration_recipe`, `ConfigurationRecipeApi.get_derived_recipe`,
    `ConfigurationRecipeApi.get_recipe_composer_resolved_inline`.
    """

    href: str | None = None
    value: "ConfigurationRecipe | None" = None
    links: "list[Link] | None" = None


class ResourceListOfGetRecipeComposerResponse(LusidModel):
    """Resource list of get recipe composer response.

    Used by `ConfigurationRecipeApi.list_recipe_composers`.
    """

    values: list[GetRecipeComposerResponse]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class ResourceListOfGetRecipeResponse(LusidModel):
    """Resource list of get recipe response.

    Used by `ConfigurationRecipeApi.list_configuration_recipes`,
    `ConfigurationRecipeApi.list_derived_recipes`.
    """

    values: list[GetRecipeResponse]
    href: str | None = None
    links: "list[Link] | None" = None
    next_page: str | None = None
    previous_page: str | None = None


class UpsertRecipeComposerRequest(LusidModel):
    """Upsert recipe composer request.

    Used by `ConfigurationRecipeApi.get_recipe_composer_resolved_inline`,
    `ConfigurationRecipeApi.upsert_recipe_composer`.
    """

    recipe_composer: RecipeComposer | None = None


class UpsertRecipeRequest(LusidModel):
    """Upsert recipe request.

    Used by `ConfigurationRecipeApi.upsert_configuration_recipe`.
    """

    configuration_recipe: "ConfigurationRecipe | None" = None
