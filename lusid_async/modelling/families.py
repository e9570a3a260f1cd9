"""Polymorphic families: the base class that stands for whichever member a value says it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from pydantic import ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError, core_schema

from lusid_async._lazy import lazy_names_around
from lusid_async.modelling.base import LusidModel, wire_name
from lusid_async.modelling.sendable import AS_LUSID_SENT_IT
from lusid_async.modelling.strict import UNKNOWN_FIELDS, UnknownFields, unknown_field

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from pydantic import (
        BaseModel,
        GetCoreSchemaHandler,
        SerializerFunctionWrapHandler,
        ValidatorFunctionWrapHandler,
    )
    from pydantic_core import CoreSchema


class FamilyModel(LusidModel):
    """A base class that validates to one of its members, found when a value is seen and not before.

    Built or validated through the base, a value becomes an instance of the member that it names; a value
    that names none this version knows stays an instance of the base, with all its fields kept.
    """

    @classmethod
    def _is_family_base(cls) -> bool:
        """Say whether this class declares the family, and is not just a member of it."""
        raise NotImplementedError

    @classmethod
    def _member_for(cls, value: Mapping[str, Any]) -> type[LusidModel] | None:
        """Return the member that `value` belongs to, or None where this class itself is the best there is."""
        raise NotImplementedError

    @classmethod
    def _dispatcher(cls) -> Callable[[Any, ValidatorFunctionWrapHandler], Any]:
        """Return the function that validates a value as its member."""

        def dispatch(value: Any, validate_as_base: ValidatorFunctionWrapHandler) -> Any:
            member = cls._member_for(value) if isinstance(value, dict) else None
            return validate_as_base(value) if member is None else member.model_validate(value)

        return dispatch

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler, /
    ) -> CoreSchema:
        """Validate through the member that a value names; write an instance as what it is."""
        schema = super().__get_pydantic_core_schema__(source, handler)
        if not cls._is_family_base():
            return schema

        def write(value: Any, write_as_base: SerializerFunctionWrapHandler) -> Any:
            if type(value) is cls:
                return write_as_base(value)
            if cls in type(value).__mro__ or isinstance(value, AS_LUSID_SENT_IT):
                return value
            raise TypeError(f"a {type(value).__name__} is no {cls.__name__}")

        return core_schema.no_info_wrap_validator_function(
            cls._dispatcher(),
            schema,
            serialization=core_schema.wrap_serializer_function_ser_schema(write, schema=schema),
        )


class DiscriminatedModel(FamilyModel):
    """A family whose members are told apart by the value of one field, its discriminator."""

    DISCRIMINATOR: ClassVar[str]
    """The attribute whose value names the member."""
    MEMBERS: ClassVar[Mapping[str, str]]
    """For each known value of the discriminator, the name of the class."""

    @classmethod
    def _is_family_base(cls) -> bool:
        return "MEMBERS" in cls.__dict__

    @classmethod
    def _member_for(cls, value: Mapping[str, Any]) -> type[LusidModel] | None:
        named = value.get(cls.wire_discriminator(), value.get(cls.DISCRIMINATOR))
        return _load_member(cls, cls.MEMBERS.get(named)) if isinstance(named, str) else None

    @classmethod
    def wire_discriminator(cls) -> str:
        """Return LUSID's name for the discriminator."""
        return cls.__pydantic_fields__[cls.DISCRIMINATOR].alias or cls.DISCRIMINATOR

    @classmethod
    def _dispatcher(cls) -> Callable[[Any, ValidatorFunctionWrapHandler], Any]:
        """Return the function that validates a value as its member, remembering the members seen."""
        dispatch = super()._dispatcher()
        wire_discriminator = cls.wire_discriminator()
        seen: dict[str, type[LusidModel]] = {}

        def dispatch_by_name(value: Any, validate_as_base: ValidatorFunctionWrapHandler) -> Any:
            try:
                member = seen[value[wire_discriminator]]
            except (KeyError, TypeError):
                member = None
            if member is not None:
                return member.__pydantic_validator__.validate_python(value)
            if isinstance(value, dict):
                cls._check_discriminator(value, wire_discriminator)
            result = dispatch(value, validate_as_base)
            if type(result) is not cls and isinstance(value, dict) and wire_discriminator in value:
                seen[value[wire_discriminator]] = type(result)
            return result

        return dispatch_by_name

    @classmethod
    def _check_discriminator(cls, value: Mapping[str, Any], wire_discriminator: str) -> None:
        """Refuse what names no member, if a caller built it: without one every field would be unknown."""
        treatment = UNKNOWN_FIELDS.get()
        if treatment is UnknownFields.KEEP:
            return
        if wire_discriminator not in value and cls.DISCRIMINATOR not in value:
            if misspelt := _nearest(wire_discriminator, value) or _nearest(cls.DISCRIMINATOR, value):
                raise _problem(cls, misspelt, unknown_field(cls, misspelt, cls.DISCRIMINATOR), value)
            if treatment is UnknownFields.REFUSE:
                problem = PydanticCustomError(
                    "missing",
                    "Field required: it names the kind of {model}, such as '{kind}'",
                    {"model": cls.__name__, "kind": next(iter(cls.MEMBERS))},
                )
                raise _problem(cls, wire_discriminator, problem, value)
            return
        named = value.get(wire_discriminator, value.get(cls.DISCRIMINATOR))
        if treatment is UnknownFields.REFUSE and isinstance(named, str) and named not in cls.MEMBERS:
            nearest = _nearest(named, cls.MEMBERS)
            problem = PydanticCustomError(
                "discriminator",
                "{kind} is no kind of {model} that this version knows{hint} (from_dict takes others)",
                {
                    "kind": repr(str(named)),
                    "model": cls.__name__,
                    "hint": f"; did you mean {nearest!r}?" if nearest else "",
                },
            )
            raise _problem(cls, wire_discriminator, problem, named)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler, /
    ) -> CoreSchema:
        """Have a member accept its own discriminator alone."""
        schema = super().__get_pydantic_core_schema__(source, handler)
        if not cls._is_family_base():
            own = {base.__name__ for base in cls.__mro__ if not issubclass(cls.__base__ or object, base)}
            values = [value for value, name in cls.MEMBERS.items() if name in own]
            inner: Any = handler.resolve_ref_schema(schema)
            while inner.get("type") != "model-fields" and isinstance(inner.get("schema"), dict):
                inner = inner["schema"]
            field = inner.get("fields", {}).get(cls.DISCRIMINATOR, {}).get("schema", {})
            if values and field.get("type") == "default" and field["schema"].get("type") == "str":
                field["schema"] = core_schema.json_or_python_schema(
                    field["schema"], core_schema.literal_schema(values)
                )
        return schema

    def model_post_init(self, _: Any, /) -> None:
        """Count the discriminator as set, so that a member built without naming it is written with it."""
        self.__pydantic_fields_set__.add(self.DISCRIMINATOR)


class OneOfModel(FamilyModel):
    """A family without a discriminator: the member is the one whose fields fit best."""

    VARIANTS: ClassVar[tuple[str, ...]]
    """The names of the member classes."""

    @classmethod
    def _is_family_base(cls) -> bool:
        return "VARIANTS" in cls.__dict__

    @classmethod
    def _member_for(cls, value: Mapping[str, Any]) -> type[LusidModel] | None:
        best: type[LusidModel] | None = None
        most = 0
        for name in cls.VARIANTS:
            variant = _load_member(cls, name)
            if variant is None:
                continue
            known = _fields_known(variant, value)
            if known > most:
                best, most = variant, known
        return best


def _fields_known(variant: type[LusidModel], value: Mapping[str, Any]) -> int:
    """Count the fields of `variant` that `value` has; 0 where one that is required is missing."""
    known = 0
    for attribute, field in variant.__pydantic_fields__.items():
        # The alias generator has its turn only when a class is built, which this one may not be yet.
        alias = field.validation_alias if isinstance(field.validation_alias, str) else wire_name(attribute)
        if attribute in value or alias in value:
            known += 1
        elif field.is_required():
            return 0
    return known


def _nearest(name: str, names: Iterable[str]) -> str | None:
    from difflib import get_close_matches

    spellings = {each.lower(): each for each in names}
    close = get_close_matches(name.lower(), spellings, n=1, cutoff=0.7)
    return spellings[close[0]] if close else None


def _problem(
    model: type[LusidModel], name: str, error: PydanticCustomError, value: object
) -> ValidationError:
    return ValidationError.from_exception_data(
        model.__name__, [InitErrorDetails(type=error, loc=(name,), input=value)]
    )


def _load_member(base: type[FamilyModel], name: str | None) -> type[LusidModel] | None:
    names = lazy_names_around(base)
    if name is None or names is None or name == base.__name__:
        return None
    member: type[LusidModel] = names(name)
    return member
