"""The property definitions that an upload needs: looked up, and made where they are missing."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from lusid_async import models
from lusid_async.api import PropertyDefinitionsApi
from lusid_async.contrib.uploads.chunks import chunks_of, is_repeatable
from lusid_async.contrib.uploads.mapping import Column, Node, property_keys
from lusid_async.errors import ApiException

if TYPE_CHECKING:
    from lusid_async.factory import AsyncApiClientFactory

_KEYS_IN_A_CALL = 50
_EXISTS = "PropertyAlreadyExists"


async def ensure_definitions(
    factory: AsyncApiClientFactory, root: Node, frame: Any, domain: str, *, create: bool
) -> tuple[str, ...]:
    """Adapt properties to their definitions, make those that are missing, and return their keys.

    A number becomes a label where the definition is of text.

    Args:
        factory: makes the calls.
        root: the tree of a request.
        frame: shows what a column holds.
        domain: the domain of the properties that requests of this kind have.
        create: whether to make what is missing; otherwise nothing is looked up.

    Raises:
        ApiException: definitions could not be read or made.
        ValueError: a key is not `Domain/scope/code`.
    """
    keys = property_keys(root)
    if not keys or not create:
        return ()
    for key in keys:
        if key.count("/") != 2:
            raise ValueError(f"the key of a property is {domain}/scope/code, not {key!r}")
    api = factory.build(PropertyDefinitionsApi)
    types: dict[str, str] = {}
    names = list(keys)
    for start in range(0, len(names), _KEYS_IN_A_CALL):
        found = await api.get_multiple_property_definitions(names[start : start + _KEYS_IN_A_CALL])
        for each in found.values:
            data_type = getattr(each, "data_type_id", None)
            types[str(each.key)] = "" if data_type is None else data_type.code
    created = []
    for key, source in keys.items():
        if key in types:
            continue
        types[key] = "number" if isinstance(source, Column) and _has_numbers(source, frame) else "string"
        if await _create(api, key, types[key]):
            created.append(key)
    _adapt(root, types)
    return tuple(created)


async def _create(api: PropertyDefinitionsApi, key: str, data_type: str) -> bool:
    domain, scope, code = key.split("/")
    try:
        await api.create_property_definition(
            models.CreatePropertyDefinitionRequest(
                domain=domain,
                scope=scope,
                code=code,
                display_name=code,
                data_type_id=models.ResourceId(scope="system", code=data_type),
                life_time="Perpetual",
            )
        )
    except ApiException as error:
        # Another process was faster.
        if error.problem is None or error.problem.name != _EXISTS:
            raise
        return False
    return True


def _has_numbers(source: Column, frame: Any) -> bool:
    """Return whether the first values of a column are numbers."""
    if source.as_label or not is_repeatable(frame):
        return False
    for _, chunk in chunks_of(frame, [source.name]):
        values = [value for value in chunk[source.name] if value is not None]
        if values:
            return all(
                isinstance(value, int | float | Decimal) and not isinstance(value, bool) for value in values
            )
    return False


def _adapt(root: Node, types: dict[str, str]) -> None:
    for name, child in root.children.items():
        if child.kind == "property" and isinstance(child.source, Column) and types.get(name) == "string":
            given = child.source
            child.source = Column(given.name, given.default, given.unit, as_label=True)
        _adapt(child, types)
