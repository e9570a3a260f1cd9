"""Names that are imported when they are first used."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

from lusid_async import models
from lusid_async._lazy import LazyNames

if TYPE_CHECKING:
    from pathlib import Path

MODULES = {"here": "defines", "gone": "needs", "broken": "lacks"}
SOURCES = {
    "__init__": "",
    "defines": "here = object()",
    "needs": "import no_such_package.part\ngone = 1",
    "lacks": "import lusid_async.no_such_module\nbroken = 1",
}


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    folder = tmp_path / "lazy_package"
    folder.mkdir()
    for name, source in SOURCES.items():
        (folder / f"{name}.py").write_text(source)
    monkeypatch.syspath_prepend(tmp_path)
    for name in [name for name in sys.modules if name.startswith("lazy_package")]:
        monkeypatch.delitem(sys.modules, name)
    import lazy_package  # type: ignore[import-not-found]

    assert isinstance(lazy_package, ModuleType)
    return lazy_package


def names(extras: dict[str, str] | None = None) -> LazyNames:
    return LazyNames("lazy_package", MODULES, extras)


def test_a_name_is_imported_and_then_found_in_the_package(package: ModuleType) -> None:
    value = names()("here")
    assert vars(package)["here"] is value


def test_all_names_are_listed(package: ModuleType) -> None:
    assert {"here", "gone", "__name__"} <= set(names().listed())
    assert "gone" not in vars(package)


@pytest.mark.usefixtures("package")
def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match=r"'lazy_package' has no attribute 'other'$"):
        names()("other")


@pytest.mark.parametrize(
    ("name", "nearest"), [("InstrumentDefintion", "InstrumentDefinition"), ("Property", "ModelProperty")]
)
def test_a_misspelt_model_is_an_error_with_the_nearest(name: str, nearest: str) -> None:
    with pytest.raises(AttributeError, match=f"; did you mean {nearest} or "):
        getattr(models, name)


@pytest.mark.usefixtures("package")
def test_a_missing_package_names_the_extra_that_has_it() -> None:
    with pytest.raises(ImportError, match=r"gone needs no_such_package, .* 'lusid-async\[thing\]'"):
        names({"gone": "thing"})("gone")


@pytest.mark.usefixtures("package")
def test_a_missing_package_of_a_name_without_an_extra_is_told_as_it_is() -> None:
    with pytest.raises(ModuleNotFoundError, match="no_such_package"):
        names()("gone")


@pytest.mark.usefixtures("package")
def test_a_module_of_our_own_that_is_missing_is_told_as_it_is() -> None:
    with pytest.raises(ModuleNotFoundError, match="no_such_module"):
        names({"broken": "thing"})("broken")
