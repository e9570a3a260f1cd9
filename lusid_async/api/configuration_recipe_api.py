"""The configuration recipe API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation
from lusid_async.http import ConfigurationOptions

_DELETE_CONFIGURATION_RECIPE = Operation(
    "ConfigurationRecipeApi.delete_configuration_recipe",
    "DELETE",
    "/api/recipes/{scope}/{code}",
    lambda: models.AnnulSingleStructuredDataResponse,
    takes={},
)
_DELETE_RECIPE_COMPOSER = Operation(
    "ConfigurationRecipeApi.delete_recipe_composer",
    "DELETE",
    "/api/recipes/composer/{scope}/{code}",
    lambda: models.AnnulSingleStructuredDataResponse,
    takes={},
)
_GET_CONFIGURATION_RECIPE = Operation(
    "ConfigurationRecipeApi.get_configuration_recipe",
    "GET",
    "/api/recipes/{scope}/{code}",
    lambda: models.GetRecipeResponse,
    takes={"asAt": "moment"},
)
_GET_DERIVED_RECIPE = Operation(
    "ConfigurationRecipeApi.get_derived_recipe",
    "GET",
    "/api/recipes/derived/{scope}/{code}",
    lambda: models.GetRecipeResponse,
    takes={"asAt": "moment"},
)
_GET_RECIPE_COMPOSER = Operation(
    "ConfigurationRecipeApi.get_recipe_composer",
    "GET",
    "/api/recipes/composer/{scope}/{code}",
    lambda: models.GetRecipeComposerResponse,
    takes={"asAt": "moment"},
)
_GET_RECIPE_COMPOSER_RESOLVED_INLINE = Operation(
    "ConfigurationRecipeApi.get_recipe_composer_resolved_inline",
    "POST",
    "/api/recipes/composer/resolvedinline$",
    lambda: models.GetRecipeResponse,
    body=lambda: models.UpsertRecipeComposerRequest,
    takes={},
)
_LIST_CONFIGURATION_RECIPES = Operation(
    "ConfigurationRecipeApi.list_configuration_recipes",
    "GET",
    "/api/recipes",
    lambda: models.ResourceListOfGetRecipeResponse,
    takes={"asAt": "moment"},
)
_LIST_DERIVED_RECIPES = Operation(
    "ConfigurationRecipeApi.list_derived_recipes",
    "GET",
    "/api/recipes/derived",
    lambda: models.ResourceListOfGetRecipeResponse,
    takes={"asAt": "moment"},
)
_LIST_RECIPE_COMPOSERS = Operation(
    "ConfigurationRecipeApi.list_recipe_composers",
    "GET",
    "/api/recipes/composer",
    lambda: models.ResourceListOfGetRecipeComposerResponse,
    takes={"asAt": "moment"},
)
_UPSERT_CONFIGURATION_RECIPE = Operation(
    "ConfigurationRecipeApi.upsert_configuration_recipe",
    "POST",
    "/api/recipes",
    lambda: models.UpsertSingleStructuredDataResponse,
    body=lambda: models.UpsertRecipeRequest,
    takes={},
)
_UPSERT_RECIPE_COMPOSER = Operation(
    "ConfigurationRecipeApi.upsert_recipe_composer",
    "POST",
    "/api/recipes/composer",
    lambda: models.UpsertSingleStructuredDataResponse,
    body=lambda: models.UpsertRecipeComposerRequest,
    takes={},
)


class ConfigurationRecipeApi(Api):
    """The configuration recipe operations of LUSID (11 of them).

    Recipes: which market data a valuation uses, in which order, and which models price which instruments.
    Composers build a recipe out of others.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def delete_configuration_recipe(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AnnulSingleStructuredDataResponse]:
        """Delete configuration recipe.

        Deletes a recipe by scope and code. The as-at time of the deletion is returned; valuations that name
        the recipe then fail with code 300.

        `DELETE /api/recipes/{scope}/{code}`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AnnulSingleStructuredDataResponse`.

        Example:
            ```python
            await factory.build(api.ConfigurationRecipeApi).delete_configuration_recipe(
                "demo", "market-value"
            )
            ```
        """
        return self._call(
            _DELETE_CONFIGURATION_RECIPE,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def delete_recipe_composer(
        self,
        scope: str,
        code: str,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.AnnulSingleStructuredDataResponse]:
        """Delete recipe composer.

        Deletes a recipe composer. Recipes that were expanded from it are no longer found by its scope and
        code.

        `DELETE /api/recipes/composer/{scope}/{code}`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.AnnulSingleStructuredDataResponse`.
        """
        return self._call(
            _DELETE_RECIPE_COMPOSER,
            path={
                "scope": scope,
                "code": code,
            },
            opts=opts,
        )

    def get_configuration_recipe(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GetRecipeResponse]:
        """Get configuration recipe.

        Reads a recipe by scope and code, as at a moment: its market rules, pricing settings and options, as
        it was stored. For a recipe that a composer makes use `get_derived_recipe`.

        `GET /api/recipes/{scope}/{code}`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GetRecipeResponse`.

        Example:
            ```python
            response = await factory.build(api.ConfigurationRecipeApi).get_configuration_recipe(
                "demo", "market-value"
            )
            print(response.value)
            ```
        """
        return self._call(
            _GET_CONFIGURATION_RECIPE,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_derived_recipe(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GetRecipeResponse]:
        """Get derived recipe.

        Reads the recipe of a scope and code: a stored one as it is, or the one that a recipe composer of that
        scope and code expands to.

        `GET /api/recipes/derived/{scope}/{code}`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GetRecipeResponse`.
        """
        return self._call(
            _GET_DERIVED_RECIPE,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_recipe_composer(
        self,
        scope: str,
        code: str,
        as_at: datetime | str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GetRecipeComposerResponse]:
        """Get recipe composer.

        Reads a recipe composer as it was stored, with its operations and without expanding it.

        `GET /api/recipes/composer/{scope}/{code}`, release stage: Production.

        Args:
            scope: the scope, a namespace that need not be created first, in which the entity lives. 1 to 64 letters, digits, `-` and `_`.
            code: the code of the entity, unique in its scope. 1 to 64 letters, digits, `-` and `_`.
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GetRecipeComposerResponse`.
        """
        return self._call(
            _GET_RECIPE_COMPOSER,
            path={
                "scope": scope,
                "code": code,
            },
            query={
                "asAt": as_at,
            },
            opts=opts,
        )

    def get_recipe_composer_resolved_inline(
        self,
        upsert_recipe_composer_request: models.UpsertRecipeComposerRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.GetRecipeResponse]:
        """Get recipe composer resolved inline.

        Expands the recipe composer in the request into a recipe and returns that, to try it out. Nothing is
        stored.

        `POST /api/recipes/composer/resolvedinline$`, release stage: Production.

        Args:
            upsert_recipe_composer_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.GetRecipeResponse`.
        """
        return self._call(
            _GET_RECIPE_COMPOSER_RESOLVED_INLINE,
            body=upsert_recipe_composer_request,
            opts=opts,
        )

    def list_configuration_recipes(
        self,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfGetRecipeResponse]:
        """List configuration recipes.

        Lists the stored recipes of all scopes, as at a moment, in one response. Those that composers expand
        to are in `list_derived_recipes`.

        `GET /api/recipes`, release stage: Production.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfGetRecipeResponse`.

        Example:
            ```python
            recipes = await factory.build(api.ConfigurationRecipeApi).list_configuration_recipes()
            print([each.value for each in recipes.values or []])
            ```
        """
        return self._call(
            _LIST_CONFIGURATION_RECIPES,
            query={
                "asAt": as_at,
                "filter": filter,
            },
            opts=opts,
        )

    def list_derived_recipes(
        self,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfGetRecipeResponse]:
        """List derived recipes.

        Lists all recipes, those expanded from recipe composers too.

        Composers that do not expand to a valid recipe are left out without an error.

        `GET /api/recipes/derived`, release stage: Production.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfGetRecipeResponse`.
        """
        return self._call(
            _LIST_DERIVED_RECIPES,
            query={
                "asAt": as_at,
                "filter": filter,
            },
            opts=opts,
        )

    def list_recipe_composers(
        self,
        as_at: datetime | str | None = None,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfGetRecipeComposerResponse]:
        """List recipe composers.

        Lists the stored recipe composers, without expanding them.

        `GET /api/recipes/composer`, release stage: Production.

        Args:
            as_at: the moment of system time whose knowledge to read: writes made later are not seen. Must carry an offset. Default: the latest.
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfGetRecipeComposerResponse`.
        """
        return self._call(
            _LIST_RECIPE_COMPOSERS,
            query={
                "asAt": as_at,
                "filter": filter,
            },
            opts=opts,
        )

    def upsert_configuration_recipe(
        self,
        upsert_recipe_request: models.UpsertRecipeRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertSingleStructuredDataResponse]:
        """Upsert configuration recipe.

        Stores a recipe, replacing one of the same scope and code. Its market rules are tried in order,
        specific rules first, until one finds data.

        `POST /api/recipes`, release stage: Production.

        Args:
            upsert_recipe_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertSingleStructuredDataResponse`.

        Example:
            ```python
            recipe = models.ConfigurationRecipe(
                scope="demo",
                code="market-value",
                market=models.MarketContext(
                    options=models.MarketOptions(
                        default_supplier="Lusid",
                        default_instrument_code_type="Figi",
                        default_scope="demo",
                    )
                ),
            )
            await factory.build(api.ConfigurationRecipeApi).upsert_configuration_recipe(
                models.UpsertRecipeRequest(configuration_recipe=recipe)
            )
            ```
        """
        return self._call(
            _UPSERT_CONFIGURATION_RECIPE,
            body=upsert_recipe_request,
            opts=opts,
        )

    def upsert_recipe_composer(
        self,
        upsert_recipe_composer_request: models.UpsertRecipeComposerRequest | Mapping[str, Any],
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.UpsertSingleStructuredDataResponse]:
        """Upsert recipe composer.

        Stores a recipe composer, which builds a recipe out of other recipes and of operations on them. One of
        the same scope and code is replaced.

        `POST /api/recipes/composer`, release stage: Production.

        Args:
            upsert_recipe_composer_request: the JSON body.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.UpsertSingleStructuredDataResponse`.
        """
        return self._call(
            _UPSERT_RECIPE_COMPOSER,
            body=upsert_recipe_composer_request,
            opts=opts,
        )
