"""Keyed resources that the sandbox only stores: what was created is read back, listed, updated and deleted.

They are found in the document: a path that creates a resource from a body, and a path below it that gets the
same schema by the keys of that body. A resource counts only if everything that its response must have is in
the body, so that nothing is made up.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lusid_async.sandbox.domain.errors import NotEmulated
from lusid_async.sandbox.json_values import JsonObject, read_json, to_json_bytes
from lusid_async.sandbox.operation_call import paged_body, version_json
from lusid_async.sandbox.problems import ENTITY_EXISTS, NOT_FOUND, Problem, invalid
from lusid_async.sandbox.query.fields import JsonDocument
from lusid_async.sandbox.timestamps import write_time

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lusid_async.sandbox.document.api_document import ApiDocument, ApiOperation
    from lusid_async.sandbox.operation_call import Call, Handler
    from lusid_async.sandbox.storage.bitemporal import Entry

_ADDED = {"href", "version", "links", "stagedModifications", "relationships"}
_REPLACING = ("Upsert", "Set", "Put")


@dataclass(frozen=True, slots=True)
class StoredResource:
    """A family of operations on one kind of resource.

    Args:
        kind: the path of one resource, which is the kind of its entries.
        keys: the names of the path parameters that one resource has beyond the collection.
        members: the members of its response.
        required: those that a response must have.
        nullable: those that may be null.
        identity: the member of its response that holds the keys, such as `id`, or None.
    """

    kind: str
    keys: tuple[str, ...]
    members: frozenset[str]
    required: frozenset[str]
    nullable: frozenset[str]
    identity: str | None

    def create(self, call: Call) -> JsonObject:
        """Store a new resource, or replace one if the operation upserts."""
        values = {**call.path, **self._keys_in(call.body)}
        code = self._code(values)
        existing = call.session.entries.get(self.kind, "", code, call.session.at())
        if existing is not None and not call.operation.id.startswith(_REPLACING):
            raise Problem(ENTITY_EXISTS, f"There already is one with {self._said(values)}.")
        return self._write(call, code, {**call.body, **self._identity(values)})

    def get(self, call: Call) -> JsonObject:
        """Return one resource."""
        return self._written(call, self._entry(call))

    def update(self, call: Call) -> JsonObject:
        """Replace one resource."""
        self._entry(call)
        return self._write(call, self._code(call.path), {**call.body, **self._identity(call.path)})

    def delete(self, call: Call) -> JsonObject:
        """Delete one resource."""
        self._entry(call)
        change = call.session.change
        call.session.entries.end(self.kind, "", self._code(call.path), change)
        return {"href": None, "effectiveFrom": None, "asAt": write_time(change.as_at), "links": []}

    def list(self, call: Call) -> JsonObject:
        """Return a page of the resources."""
        listing = call.listing(default_limit=None)
        wanted = {name: value for name, value in call.path.items() if name in self.kind}

        def scan(
            *, after: tuple[str, str] | None = None, before: tuple[str, str] | None = None
        ) -> Iterable[Entry]:
            return call.session.entries.scan(self.kind, listing.at, scope="", after=after, before=before)

        def fits(entry: Entry) -> bool:
            held = dict(zip(_parameters(self.kind), entry.code.split("/"), strict=False))
            return all(held.get(name) == value for name, value in wanted.items())

        page = listing.page(
            lambda **bounds: filter(fits, scan(**bounds)),
            key=lambda entry: (entry.code, entry.scope),
            document=lambda entry: JsonDocument(read_json(entry.value)),
        )
        return paged_body(call, page, [self._written(call, entry) for entry in page.rows])

    def _entry(self, call: Call) -> Entry:
        entry = call.session.entries.get(self.kind, "", self._code(call.path), call.at)
        if entry is None:
            raise Problem(NOT_FOUND, f"There is none with {self._said(call.path)}.")
        return entry

    def _write(self, call: Call, code: str, value: JsonObject) -> JsonObject:
        kept = {name: member for name, member in value.items() if name in self.members}
        missing = {name for name in self.required - _ADDED if kept.get(name) is None}
        if missing := missing - (self.nullable & kept.keys()):
            raise NotEmulated(
                f"A resource without {', '.join(sorted(missing))}", "LUSID's default is not public"
            )
        call.session.entries.put(self.kind, "", code, to_json_bytes(kept), call.session.change)
        entry = call.session.entries.get(self.kind, "", code, call.session.at())
        return kept if entry is None else self._written(call, entry)

    def _written(self, call: Call, entry: Entry) -> JsonObject:
        value: JsonObject = read_json(entry.value)
        if "version" in self.members:
            value["version"] = version_json(entry)
        if "links" in self.members:
            value["links"] = []
        if "href" in self.members:
            parts = dict(zip(_parameters(self.kind), entry.code.split("/"), strict=False))
            value["href"] = call.api_url + "/".join(
                parts.get(each[1:-1], each) if each.startswith("{") else each for each in self.kind.split("/")
            )
        return value

    def _keys_in(self, body: JsonObject) -> dict[str, str]:
        found = {key: _key_value(body, key) for key in self.keys}
        missing = {key: [f"The {key} field is required."] for key, value in found.items() if not value}
        if missing:
            raise invalid(missing)
        return {key: str(value) for key, value in found.items()}

    def _identity(self, values: Mapping[str, str]) -> JsonObject:
        found: JsonObject = {key: values[key] for key in self.keys if key in self.members}
        if self.identity is not None:
            found[self.identity] = {key: values[key] for key in ("scope", "code") if key in values}
        return found

    def _code(self, values: Mapping[str, str]) -> str:
        return "/".join(values[name] for name in _parameters(self.kind))

    def _said(self, values: Mapping[str, str]) -> str:
        return ", ".join(f"{name} {values[name]!r}" for name in _parameters(self.kind))


def stored_handlers(document: ApiDocument, skipped: Iterable[str]) -> dict[str, Handler]:
    """Return the handlers of the operations on resources that are only stored, by operation id.

    Args:
        document: where they are found.
        skipped: the operations that are emulated; a resource with one of them is left alone.
    """
    emulated, by_path = set(skipped), _by_path(document)
    handlers: dict[str, Handler] = {}
    for create in document.operations.values():
        if create.method not in ("POST", "PUT") or create.id in emulated or "$" in create.path:
            continue
        for path, operations in by_path.items():
            family = _family(document, create, path, operations)
            if family is None or any(each.id in emulated for each in operations.values()):
                continue
            handlers.setdefault(create.id, family.create)
            handlers.setdefault(operations["GET"].id, family.get)
            if "DELETE" in operations and "asAt" in document.members(operations["DELETE"].response):
                handlers.setdefault(operations["DELETE"].id, family.delete)
            if "PUT" in operations and operations["PUT"].response == operations["GET"].response:
                handlers.setdefault(operations["PUT"].id, family.update)
            listing = by_path[create.path].get("GET")
            if (
                listing is not None
                and _lists(document, listing, operations["GET"])
                and listing.id not in emulated
            ):
                handlers.setdefault(listing.id, family.list)
    return handlers


def _family(
    document: ApiDocument, create: ApiOperation, path: str, operations: Mapping[str, ApiOperation]
) -> StoredResource | None:
    get = operations.get("GET")
    beyond = path.removeprefix(f"{create.path}/").split("/")
    if get is None or create.body is None or not path.startswith(f"{create.path}/"):
        return None
    if not all(each.startswith("{") for each in beyond):
        return None
    name = document.name_of(get.response)
    if name is None or document.name_of(create.response) != name:
        return None
    keys = tuple(each[1:-1] for each in beyond)
    given, members = document.members(create.body), document.members(get.response)
    identity = next((each for each in ("id",) if _is_id(document, members.get(each))), None)
    known = set(given) | _ADDED | set(keys) | ({identity} if identity else set())
    required = frozenset(document.required(get.response))
    if not all(_has_key(document, given, key) for key in keys) or not required <= known:
        return None
    nullable = frozenset(name for name, schema in members.items() if schema.get("nullable"))
    return StoredResource(path, keys, frozenset(members), required, nullable, identity)


def _has_key(document: ApiDocument, given: Mapping[str, Any], key: str) -> bool:
    if document.resolve(given.get(key, {})).get("type") == "string":
        return True
    return any(_is_id(document, given.get(each)) for each in ("id",)) and key in ("scope", "code")


def _key_value(body: JsonObject, key: str) -> object:
    if isinstance(body.get(key), str):
        return body[key]
    identity = body.get("id")
    return identity.get(key) if isinstance(identity, dict) else None


def _is_id(document: ApiDocument, schema: Any) -> bool:
    return schema is not None and set(document.members(schema)) == {"scope", "code"}


def _lists(document: ApiDocument, listing: ApiOperation, get: ApiOperation) -> bool:
    values = document.members(listing.response).get("values", {})
    return document.name_of(values.get("items", {})) == document.name_of(get.response)


def _by_path(document: ApiDocument) -> dict[str, dict[str, ApiOperation]]:
    found: dict[str, dict[str, ApiOperation]] = {}
    for operation in document.operations.values():
        found.setdefault(operation.path, {})[operation.method] = operation
    return found


def _parameters(path: str) -> list[str]:
    return [each[1:-1] for each in path.split("/") if each.startswith("{")]
