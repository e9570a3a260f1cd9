"""The property definitions that an upload needs: looked up, and made where they are missing."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from anyio.to_thread import run_sync

from lusid_async import models
from lusid_async.api import PropertyDefinitionsApi
from lusid_async.contrib.uploads.chunks import chunks_of, is_repeatable
from lusid_async.contrib.uploads.mapping import Column, Node, property_keys
from lusid_async.contrib.uploads.targets import is_code
from lusid_async.errors import ApiException

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lusid_async.factory import AsyncApiClientFactory

_KEYS_IN_A_CALL = 50
_EXISTS = "PropertyAlreadyExists"


def check_property_keys(root: Node, domains: Sequence[str]) -> None:
    """Refuse keys of properties that requests of a kind cannot have.

    Args:
        root: the tree of a request.
        domains: the domains of the properties that they can have.

    Raises:
        ValueError: a key is not `Domain/scope/code`, with such a domain.
    """
    for key in property_keys(root):
        domain, _, rest = key.partition("/")
        parts = rest.split("/")
        if domain not in domains or len(parts) != 2 or not all(map(is_code, parts)):
            raise ValueError(
                f"the key of a property here is {' or '.join(domains)}/scope/code, with letters, digits, - "
                f"and _, not {key!r}"
            )


async def ensure_definitions(factory: AsyncApiClientFactory, root: Node, frame: Any) -> tuple[str, ...]:
    """Adapt properties to their definitions, make those that are missing, and return their keys.

    A number becomes a label where the definition is of text.

    Args:
        factory: makes the calls.
        root: the tree of a request.
        frame: shows what a column holds.

    Raises:
        ApiException: definitions could not be read or made.
    """
    keys = property_keys(root)
    if not keys:
        return ()
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
        is_number = isinstance(source, Column) and await run_sync(_has_numbers, source, frame)
        types[key] = "number" if is_number else "string"
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
    """Return whether all values of a column are numbers; of a reader, whether its schema says so."""
    if source.as_label:
        return False
    if not is_repeatable(frame):
        return str(frame.schema.field(source.name).type).startswith(_NUMBER_TYPES)
    kinds: set[type] = set()
    for _, chunk in chunks_of(frame, [source.name]):
        kinds.update(map(type, chunk[source.name]))
        if any(not issubclass(kind, int | float | Decimal) or kind is bool for kind in kinds - _NONE):
            return False
    return bool(kinds - _NONE)


_NONE = {type(None)}
_NUMBER_TYPES = ("int", "uint", "float", "double", "halffloat", "decimal")


def _adapt(root: Node, types: dict[str, str]) -> None:
    for name, child in root.children.items():
        if child.kind == "property" and isinstance(child.source, Column) and types.get(name) == "string":
            given = child.source
            child.source = Column(given.name, given.default, given.unit, as_label=True)
        _adapt(child, types)
