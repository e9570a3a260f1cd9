"""Hooks of mkdocs: pages of the site that are written from elsewhere, and what must hold for every page.

Written from elsewhere are the reference (from LUSID's document and the glossary) and the files that belong in
the top folder of a repository, such as the changelog.
"""

from __future__ import annotations

import html
import json
import logging
import re
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.structure.files import File

from codegen.meaning import read_glossary
from codegen.reading import read_document
from codegen.rendering_reference import render_reference

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

    from codegen.document import Document

ROOT = Path(__file__).parent.parent
REFERENCE = "reference"
BESIDE = {
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "reporting.md",
    "CODE_OF_CONDUCT.md": "conduct.md",
    "benchmarks/README.md": "performance.md",
}
"""Files outside `docs` that are pages of the site, and the names of these pages."""

_SEARCHED_LAST = ("decisions/", "changelog.md", "contributing.md", "performance.md", "conduct.md")

_LINK = re.compile(r"(?<=\]\()([\w./-]+?)(?=[#)])")
_FETCHED = re.compile(
    r"""<(?:script|img|iframe|source|video|audio)\b[^>]*\bsrc=["']?(?:https?:)?//[^"'>\s]*"""
    r"""|<link\b(?=[^>]*\brel=["']?(?:stylesheet|preload|preconnect|icon|modulepreload))[^>]*\bhref=["']?(?:https?:)?//[^"'>\s]*""",
    re.IGNORECASE,
)
_UNNAMED_SEARCH = 'data-md-component="search" role="dialog"'
"""The theme's dialog, which screen readers announce without a name."""

_log = logging.getLogger("mkdocs.hooks.site")


_DYNAMIC_NAMES = re.compile(r"Unsupported item in lusid_async\.(?:api|models)\.__all__")


def on_startup(**_: object) -> None:
    """Leave out two warnings of griffe: names of the generated packages, of which it has no page to make."""
    logging.getLogger("mkdocs.plugins.griffe").addFilter(
        lambda record: _DYNAMIC_NAMES.search(record.getMessage()) is None
    )


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that are written from elsewhere, and the API classes to the navigation."""
    document = read_document(json.loads((ROOT / "codegen" / "openapi" / "lusid.json").read_bytes()))
    for path, text in render_reference(document, read_glossary()).items():
        files.append(File.generated(config, f"{REFERENCE}/{path}", content=text))
    for source, path in BESIDE.items():
        text = (ROOT / source).read_text(encoding="utf-8")
        files.append(File.generated(config, path, content=moved_to_docs(text, source)))
    decisions = sorted(file.src_uri for file in files if file.src_uri.startswith("decisions/"))
    _complete_navigation(config.nav or [], document, decisions)
    return files


def on_page_markdown(markdown: str, page: Page, **_: object) -> str:
    """Rank what only maintainers look for below everything else in the search."""
    if page.file.src_uri.startswith(_SEARCHED_LAST):
        page.meta.setdefault("search", {"boost": 0.2})
    return markdown


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Warn of whatever a browser would fetch from another host, so that the build fails; name the search."""
    del config
    for found in fetched_from_elsewhere(output):
        _log.warning("%s fetches from another host: %s", page.file.src_uri, found)
    return output.replace(_UNNAMED_SEARCH, f'{_UNNAMED_SEARCH} aria-label="Search"')


def fetched_from_elsewhere(output: str) -> list[str]:
    """Return the beginnings of the tags whose content a browser fetches from another host."""
    return [html.unescape(found) for found in _FETCHED.findall(output)]


def moved_to_docs(text: str, source: str) -> str:
    """Return a page that is outside `docs` with its links as they are from inside.

    Args:
        text: the Markdown.
        source: its path below the top folder.
    """

    def moved(link: re.Match[str]) -> str:
        target = ((ROOT / source).parent / link[1]).resolve()
        if not target.is_relative_to(ROOT):
            return link[1]
        path = target.relative_to(ROOT).as_posix()
        return BESIDE.get(path, path.removeprefix("docs/"))

    return _LINK.sub(moved, text)


def _complete_navigation(
    navigation: list[dict[str, list[object]]], document: Document, decisions: list[str]
) -> None:
    """Add the API classes to the section of the reference, and the decisions to the one about the project."""
    sections = {title: pages for section in navigation for title, pages in section.items()}
    classes = [{api.class_name: f"{REFERENCE}/api/{api.module}.md"} for api in document.apis]
    sections["API reference"].append({"API classes": classes})
    sections["About"].append({"Decisions": decisions})
