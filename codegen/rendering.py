"""Rendering: a document and its grouping into the text of every file of the `api` and `models` packages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.checks import check_module
from codegen.grouping import ENUMERATIONS, group_models
from codegen.meaning import Glossary
from codegen.rendering_apis import render_api
from codegen.rendering_models import purpose_of, render_enumerations, render_models, uses_of
from codegen.rendering_stubs import render_stub
from codegen.templating import make_environment
from codegen.text import prose

if TYPE_CHECKING:
    from codegen.document import Document


def render_document(document: Document, package: str, glossary: Glossary | None = None) -> dict[str, str]:
    """Return the text of every file of the `api` and `models` packages, by its path below `package`.

    Args:
        document: what to write.
        package: the importable name of the package that holds `api` and `models`.
        glossary: what things mean, for the docstrings.

    Raises:
        DocumentError: `package` is not the name of a package.
    """
    for part in package.split("."):
        check_module(part, "a part of the package's")
    glossary = glossary or Glossary()
    environment = make_environment()
    groups = group_models(document)
    index = {"title": prose(document.title), "version": prose(document.version)}
    files = {
        f"{name}/__init__.{kind}": environment.get_template(f"{name}_index.{kind}.jinja").render(
            **index, groups=groups, apis=document.apis
        )
        for name in ("models", "api")
        for kind in ("py", "pyi")
    }
    uses = uses_of(document)
    api_modules = {api.module.removesuffix("_api") for api in document.apis}
    for module, names in groups.items():
        purpose = purpose_of(module, api_modules)
        files[f"models/{module.replace('.', '/')}.py"] = (
            render_enumerations(environment, purpose, [document.enumerations[name] for name in names])
            if module == ENUMERATIONS
            else render_models(environment, document, package, groups, module, purpose, uses, glossary)
        )
        if module != ENUMERATIONS:
            files[f"models/{module.replace('.', '/')}.pyi"] = render_stub(
                environment, document, package, groups, module, purpose, glossary
            )
        family, _, member = module.partition(".")
        if member:
            files[f"models/{family}/__init__.py"] = environment.get_template("family_index.py.jinja").render(
                purpose=purpose_of(family, api_modules)
            )
    for api in document.apis:
        files[f"api/{api.module}.py"] = render_api(environment, api, package, glossary)
    return files
