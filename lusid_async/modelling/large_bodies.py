"""Validating large bodies: the members of a family that have been seen are validated without Python."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from pydantic_core import SchemaError, SchemaValidator, ValidationError, core_schema

from lusid_async.modelling.families import DiscriminatedModel, family_of, members_seen

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pydantic_core import CoreSchema

    from lusid_async.modelling.base import LusidModel

T = TypeVar("T")

_MOST_MEMBERS = 64
"""Members that one validator is made for; further ones go the general way."""

_INNER = frozenset(("choices", "fields", "items_schema", "keys_schema", "schema", "values_schema"))
"""Where a core schema holds further ones; what stands elsewhere stays as it is."""


class LargeBodyValidator(Generic[T]):
    """Validates JSON bodies as the validator that it is given does: with the same results and errors.

    A family asks Python for the member that a value belongs to, which costs as much as all the rest of a
    page. So from the second body on there is a direct validator, in which the members seen until then are a
    tagged union, and just the others go the general way. They are seen by that, and before the next body the
    direct validator is made anew. It never says what is wrong with a body; that is left to the general one.

    Args:
        validate: the general validator.
        schema: gives the core schema that `validate` was made of, once it has been called.
    """

    def __init__(self, validate: Callable[[bytes], T], schema: Callable[[], CoreSchema]) -> None:
        self._validate = validate
        self._schema = schema
        self._has_validated = False
        self._direct: SchemaValidator | None = None
        self._made_for: Mapping[type[DiscriminatedModel], int] | None = None

    def __call__(self, body: bytes) -> T:
        """Validate a body.

        Raises:
            pydantic.ValidationError: the body is not JSON or does not fit.
        """
        if self._has_validated and self._is_outdated():
            self._make_direct()
        if self._direct is not None:
            try:
                return cast("T", self._direct.validate_json(body))
            except ValidationError:
                pass
        result = self._validate(body)
        self._has_validated = True
        return result

    def _is_outdated(self) -> bool:
        return self._made_for is None or any(
            len(members_seen(family)) != number for family, number in self._made_for.items()
        )

    def _make_direct(self) -> None:
        rewriting = _Rewriting()
        schema = rewriting.direct(self._schema())
        self._made_for = rewriting.seen
        if any(rewriting.seen.values()):
            self._direct = _validator(schema)


def _validator(schema: CoreSchema) -> SchemaValidator | None:
    config = core_schema.CoreConfig(cache_strings="keys")
    try:
        # Nested classes have validators already, but those are general.
        return SchemaValidator(schema, config, _use_prebuilt=False)
    except (
        SchemaError,
        TypeError,
    ):  # a pydantic that does not know one or the other: the general way is left
        return None


class _Rewriting:
    """Puts tagged unions of the members that were seen in front of the families in a core schema.

    A family inside one of its own members stays as it is, so that there is an end.
    """

    def __init__(self) -> None:
        self.seen: dict[type[DiscriminatedModel], int] = {}
        """The families that were met, and how many members of each had been seen."""
        self._left = _MOST_MEMBERS
        self._definitions: dict[str, CoreSchema] = {}

    def direct(self, schema: CoreSchema) -> CoreSchema:
        """Return what `schema` becomes; it is left as it was."""
        rewritten = self._rewritten(schema, frozenset())
        return core_schema.definitions_schema(rewritten, list(self._definitions.values()))

    def _rewritten(self, part: Any, within: frozenset[type]) -> Any:
        """Rewrite a schema, or a list or a dictionary of schemas."""
        if isinstance(part, list):
            return [self._rewritten(schema, within) for schema in part]
        if not isinstance(part, dict):
            return part
        if not isinstance(part.get("type"), str):
            return {name: self._rewritten(schema, within) for name, schema in part.items()}
        if part["type"] == "definitions":
            for definition in part["definitions"]:
                self._define(definition, within)
            return self._rewritten(part["schema"], within)
        family = family_of(part)
        if family is not None and family not in within:
            return self._family(family, part, within | {family})
        return {
            key: self._rewritten(inner, within) if key in _INNER else inner for key, inner in part.items()
        }

    def _define(self, definition: Any, within: frozenset[type]) -> None:
        reference = definition["ref"]
        if reference not in self._definitions:
            self._definitions[reference] = definition  # while it is rewritten, it may be met again
            self._definitions[reference] = self._rewritten(definition, within)

    def _family(self, family: type[DiscriminatedModel], general: Any, within: frozenset[type]) -> Any:
        seen = members_seen(family).copy()
        self.seen[family] = len(seen)
        direct = dict(islice(seen.items(), self._left))
        if not direct:
            return general
        self._left -= len(direct)
        choices = {value: self._member(member, within) for value, member in direct.items()}
        return core_schema.union_schema(
            [core_schema.tagged_union_schema(choices, family.wire_discriminator()), general],
            mode="left_to_right",
        )

    def _member(self, member: type[LusidModel], within: frozenset[type]) -> Any:
        schema = self._rewritten(member.__pydantic_core_schema__, within)
        if member.model_post_init is DiscriminatedModel.model_post_init:
            # It is there for members that were not told apart by JSON: here the discriminator is set.
            schema.pop("post_init", None)
        return schema
