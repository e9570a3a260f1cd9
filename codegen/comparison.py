"""What differs between two LUSID documents, for the people who call: an entry for the changelog."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from codegen.document import Document, Enumeration, Field, Model, Operation, Parameter

_SHOWN_IN_A_LINE = 8


@dataclass(slots=True)
class Differences:
    """The lines of a changelog entry.

    Args:
        breaking: what makes working code of a caller fail.
        added: what is new.
        changed: what else differs.
    """

    breaking: list[str] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)

    def entry(self, title: str) -> str:
        """Write the entry in Markdown, with what breaks callers first."""
        parts = [f"## {''.join(each if each.isprintable() else '?' for each in title)}"]
        for heading, lines in (
            ("Removed or changed so that callers must change", self.breaking),
            ("Added", self.added),
            ("Changed", self.changed),
        ):
            if lines:
                parts += [f"### {heading}", "\n".join(f"- {line}" for line in lines)]
        if len(parts) == 1:
            parts.append("Nothing that a caller could see.")
        return "\n\n".join(parts) + "\n"


def compare(old: Document, new: Document) -> Differences:
    """Return what differs between two documents in Python's names.

    Args:
        old: the one that the last release was made from.
        new: the one that the next is made from.
    """
    found = Differences()
    _compare_operations(_operations(old), _operations(new), found)
    _compare_models(old.models, new, found)
    _compare_enumerations(old.enumerations, new.enumerations, found)
    return found


def _operations(document: Document) -> dict[str, Operation]:
    return {
        f"{api.class_name}.{operation.name}": operation
        for api in document.apis
        for operation in api.operations
    }


def _compare_operations(
    old: Mapping[str, Operation], new: Mapping[str, Operation], found: Differences
) -> None:
    _name_only_in_one("operations", old, new, found)
    for name in _in_both(old, new):
        before, after = old[name], new[name]
        if (before.verb, before.path) != (after.verb, after.path):
            found.changed.append(f"`{name}` is {after.verb} {after.path}, was {before.verb} {before.path}.")
        if before.stage != after.stage:
            found.changed.append(f"`{name}` is {after.stage or 'stable'}, was {before.stage or 'stable'}.")
        if (shown := before.returns.render()) != after.returns.render():
            found.breaking.append(f"`{name}` returns `{after.returns.render()}`, was `{shown}`.")
        arguments = (
            {each.argument: each for each in before.parameters},
            {each.argument: each for each in after.parameters},
        )
        _compare_members(f"`{name}`", "argument", *arguments, found, needed_breaks=True)


def _compare_models(old: Mapping[str, Model], document: Document, found: Differences) -> None:
    new, sent = document.models, _sent_models(document)
    _name_only_in_one("models", old, new, found)
    for name in _in_both(old, new):
        before, after = old[name], new[name]
        if before.base != after.base:
            found.breaking.append(f"`{name}` is of the family `{after.base}`, was of `{before.base}`.")
        fields = (
            {each.attribute: each for each in before.fields},
            {each.attribute: each for each in after.fields},
        )
        _compare_members(f"`{name}`", "field", *fields, found, needed_breaks=name in sent)
        gone = sorted(set(before.stands_for) - set(after.stands_for))
        come = sorted(set(after.stands_for) - set(before.stands_for))
        if gone:
            found.breaking.append(f"The family `{name}` lost {_listed(gone)}.")
        if come:
            found.added.append(f"The family `{name}` has {_listed(come)}.")


def _compare_enumerations(
    old: Mapping[str, Enumeration], new: Mapping[str, Enumeration], found: Differences
) -> None:
    _name_only_in_one("enumerations", old, new, found)
    for name in _in_both(old, new):
        before, after = dict(old[name].members), dict(new[name].members)
        if gone := sorted(set(before) - set(after)):
            found.breaking.append(f"`{name}` lost {_listed(gone)}.")
        if come := sorted(set(after) - set(before)):
            found.added.append(f"`{name}` has {_listed(come)}.")


def _compare_members(
    owner: str,
    kind: str,
    old: Mapping[str, Parameter] | Mapping[str, Field],
    new: Mapping[str, Parameter] | Mapping[str, Field],
    found: Differences,
    *,
    needed_breaks: bool,
) -> None:
    if gone := sorted(set(old) - set(new)):
        found.breaking.append(f"{owner} lost the {_plural(kind, gone)} {_listed(gone)}.")
    come = [name for name in new if name not in old]
    needed = [name for name in come if new[name].required and needed_breaks]
    if needed:
        found.breaking.append(f"{owner} needs the new {_plural(kind, needed)} {_listed(needed)}.")
    if optional := [name for name in come if name not in needed]:
        found.added.append(f"{owner} has the new {_plural(kind, optional)} {_listed(optional)}.")
    for name in _in_both(old, new):
        before, after = old[name], new[name]
        if before.type.render() != after.type.render():
            shown = f"is `{after.type.render()}`, was `{before.type.render()}`"
            found.breaking.append(f"{owner}: the {kind} `{name}` {shown}.")
        if before.required != after.required:
            line = f"{owner}: the {kind} `{name}` is {'required' if after.required else 'optional'}."
            breaks = after.required and needed_breaks
            (found.breaking if breaks else found.changed).append(line)


def _sent_models(document: Document) -> set[str]:
    """Return the models that a body may hold: in others a field may become required without harm."""
    pending = [
        name
        for api in document.apis
        for operation in api.operations
        for parameter in operation.in_place("body")
        for name in parameter.type.models
    ]
    found: set[str] = set()
    while pending:
        name = pending.pop()
        if name not in found and name in document.models:
            found.add(name)
            pending += [*document.models[name].references(), *document.models[name].stands_for]
    return found


def _name_only_in_one(
    kind: str, old: Mapping[str, object], new: Mapping[str, object], found: Differences
) -> None:
    if gone := sorted(set(old) - set(new)):
        found.breaking.append(f"{len(gone)} {kind} are gone: {_listed(gone)}.")
    if come := sorted(set(new) - set(old)):
        found.added.append(f"{len(come)} new {kind}: {_listed(come)}.")


def _in_both(old: Mapping[str, object], new: Mapping[str, object]) -> Iterator[str]:
    return (name for name in sorted(old) if name in new)


def _plural(kind: str, names: Iterable[str]) -> str:
    return kind if len(list(names)) == 1 else f"{kind}s"


def _listed(names: list[str]) -> str:
    shown = ", ".join(f"`{name}`" for name in names[:_SHOWN_IN_A_LINE])
    return shown + (f" and {len(names) - _SHOWN_IN_A_LINE} more" if len(names) > _SHOWN_IN_A_LINE else "")
