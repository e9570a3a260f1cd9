"""The reference of the site: whatever there is has its place, and every link leads to one."""

from __future__ import annotations

import re
from functools import cache

import pytest

from codegen.meaning import Glossary, read_glossary
from codegen.reading import read_document
from codegen.rendering_reference import render_reference
from codegen.site import fetched_from_elsewhere, moved_to_docs
from tests.codegen import zoo
from tests.openapi import document

DOCUMENT = read_document(document())
ANCHOR = re.compile(r"\{ #(\w+) \}")
HREF = re.compile(r'<a href="(?:\.\./)+([^"#]*)#([^"]+)"')


@cache
def pages() -> dict[str, str]:
    return render_reference(DOCUMENT, read_glossary())


@cache
def anchors() -> frozenset[tuple[str, str]]:
    return frozenset(
        (page.removesuffix(".md") + "/", name)
        for page, text in pages().items()
        for name in ANCHOR.findall(text)
    )


def test_every_operation_has_its_place() -> None:
    wanted = {(f"api/{api.module}/", operation.name) for api in DOCUMENT.apis for operation in api.operations}
    assert len(wanted) == 898
    assert wanted <= anchors()


def test_every_model_has_one_place() -> None:
    found = [name for page, name in anchors() if page.startswith("models/")]
    assert sorted(found) == sorted([*DOCUMENT.models, *DOCUMENT.enumerations])


def test_every_link_leads_to_a_place() -> None:
    links = {link for text in pages().values() for link in HREF.findall(text)}
    assert len(links) > 2000
    assert links <= anchors()


def test_arguments_and_fields_have_their_types_and_meanings() -> None:
    operation = pages()["api/instruments_api.md"].partition("{ #list_instruments }")[2].partition("\n## ")[0]
    assert "<code>instrument_property_keys</code> <small>optional</small>" in operation
    assert "<code>Sequence[str]</code>" in operation
    assert "At most 2,000 a page" in operation
    model = pages()["models/common.md"].partition("{ #ResourceId }")[2].partition("\n## ")[0]
    assert "<tr><td><code>scope</code></td><td><code>str</code></td>" in model


def test_what_a_document_says_cannot_become_markup() -> None:
    small = zoo.document()
    small["components"]["schemas"]["Food"]["enum"].append("<b>")
    text = "".join(render_reference(read_document(small), Glossary()).values())
    assert "&lt;b&gt;" in text
    assert "<b>" not in text


@pytest.mark.parametrize(
    ("tag", "fetches"),
    [
        ('<script src="https://cdn.example/a.js"></script>', True),
        ('<img alt="" src=//cdn.example/a.png>', True),
        ('<link href="https://fonts.example/a.css" rel="stylesheet">', True),
        ('<link rel="preconnect" href="https://fonts.example">', True),
        ('<script src="../assets/a.js"></script>', False),
        ('<link rel="stylesheet" href="../assets/a.css">', False),
        ('<a href="https://www.example">a link that a reader follows</a>', False),
    ],
)
def test_what_a_browser_would_fetch_from_another_host_is_seen(tag: str, fetches: bool) -> None:
    assert bool(fetched_from_elsewhere(f"<body>{tag}</body>")) is fetches


@pytest.mark.parametrize(
    ("source", "link", "moved"),
    [
        ("CHANGELOG.md", "docs/cli.md", "cli.md"),
        ("CHANGELOG.md", "CONTRIBUTING.md", "contributing.md"),
        ("benchmarks/README.md", "../docs/reliability.md#timeouts", "reliability.md#timeouts"),
        ("CHANGELOG.md", "https://www.example/a.md", "https://www.example/a.md"),
    ],
)
def test_links_of_pages_from_outside_docs_lead_to_pages_of_the_site(
    source: str, link: str, moved: str
) -> None:
    assert moved_to_docs(f"[a]({link})", source) == f"[a]({moved})"
