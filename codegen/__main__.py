"""The command: `python -m codegen` writes the packages; `--check` compares them with what it would write.

`--compare OLD` prints what a newer document changes for callers.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from codegen.comparison import compare
from codegen.document import DocumentError
from codegen.meaning import committed_numbers, meaning_missing, read_glossary
from codegen.reading import read_document
from codegen.rendering import render_document
from codegen.writing import check_files, differences, write_files

_ROOT = Path(__file__).parent.parent
_SHOWN_MISSING = 20
_COMMITTED_SPEC = Path(__file__).parent / "openapi" / "lusid.json"


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status: 1 where a check differs, 2 for a bad document."""
    options = _parse(arguments)
    reading = options.spec
    try:
        document = read_document(json.loads(_content(reading)))
        if options.compare is not None:
            reading = options.compare
            before = read_document(json.loads(_content(reading)))
            print(compare(before, document).entry(f"{before.version} → {document.version}"), end="")
            return 0
        glossary = read_glossary()
        files = render_document(document, options.package, glossary)
        folder = options.output / options.package.replace(".", "/")
        if not options.check and not options.meaning:
            check_files(folder, files)
    except (OSError, ValueError, RecursionError, DocumentError) as error:
        print(f"codegen: {reading} cannot be read as an OpenAPI 3 document: {error!r}", file=sys.stderr)
        return 2
    if options.meaning:
        return _report_meaning(meaning_missing(document, glossary))
    if options.check:
        found = differences(folder, files)
        for line in found:
            print(line)
        if found:
            print("codegen: the tree is not what the generator writes; run `python -m codegen` and commit")
        return 1 if found else 0
    write_files(folder, files)
    operations = sum(len(api.operations) for api in document.apis)
    print(
        f"{len(files)} files: {len(document.apis)} API classes, {operations} operations, "
        f"{len(document.models) + len(document.enumerations)} models"
    )
    return 0


def _content(path: Path) -> bytes:
    """Return the content of a document; a pipe, which might wait for ever, is refused."""
    if path.exists() and not path.is_file():
        raise DocumentError("it is not a regular file")
    return path.read_bytes()


def _report_meaning(missing: dict[str, list[str]]) -> int:
    """Print what has no meaning yet and return 1 where the numbers are not the committed ones."""
    for what, names in missing.items():
        print(f"{what} without meaning: {len(names)}")
        for name in names[:_SHOWN_MISSING]:
            print(f"  {name}")
        if len(names) > _SHOWN_MISSING:
            print(f"  … ({len(names) - _SHOWN_MISSING} more)")
    found = {what: len(names) for what, names in missing.items()}
    if found == committed_numbers():
        return 0
    print(
        "codegen: the numbers differ from those in codegen/glossary/missing.toml. They may only go down: "
        f"describe what is new, or write the lower numbers there: {found}"
    )
    return 1


def _parse(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.add_argument(
        "--spec", type=Path, default=_COMMITTED_SPEC, help="OpenAPI 3 document (default: LUSID's)"
    )
    parser.add_argument("--package", default="lusid_async", help="package that gets `api` and `models`")
    parser.add_argument("--output", type=Path, default=_ROOT, help="folder that holds the package")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if anything would change")
    parser.add_argument(
        "--meaning",
        action="store_true",
        help="write nothing; print what the glossary does not describe; exit 1 if not the committed numbers",
    )
    parser.add_argument(
        "--compare",
        type=Path,
        metavar="OLD",
        help="write nothing; print as a changelog entry what differs from an older document",
    )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
