"""What each line of the other SDKs becomes."""

from __future__ import annotations

import io
import json
import os
import stat
import textwrap
from typing import TYPE_CHECKING

import pytest

from lusid_async.migration import migrate, run

if TYPE_CHECKING:
    from pathlib import Path

OPTIONS = "return await api.list_instruments(opts=lusid_async.ConfigurationOptions({}))"
LOADERS = (
    'lusid_async.SecretsFileConfigurationLoader("s.json"), '
    "lusid_async.EnvironmentVariablesConfigurationLoader()"
)
ARGUMENTS = 'lusid_async.ArgsConfigurationLoader(access_token="t")'
V2 = "import lusid\nfrom lusid.extensions import SyncApiClientFactory\n"


def moved(folder: Path, source: str, name: str = "program.py") -> str:
    path = folder / name
    path.write_text(textwrap.dedent(source))
    report = migrate([path])
    assert report.files[0].failure is None
    return report.files[0].after


def body_of(folder: Path, statement: str) -> str:
    """Return a statement of an async function, moved."""
    source = (
        "import lusid\nimport lusid.models as lm\nfrom lusid.extensions import SyncApiClientFactory\n\n"
        f"def work(api: lusid.InstrumentsApi, batch, limit):\n    {statement}\n"
    )
    return moved(folder, source).partition("limit):\n")[2].strip()


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("import lusid.models as lm\n", "import lusid_async.models as lm\n"),
        ("from lusid import models\n", "from lusid_async import models\n"),
        (
            "from lusid.models import Portfolio, Version\n",
            "from lusid_async.models import Portfolio, Version\n",
        ),
        (
            "from lusid.models.portfolio import Portfolio\n",
            "from lusid_async.models import Portfolio\n",
        ),
        ("from lusid.api.quotes_api import QuotesApi\n", "from lusid_async.api import QuotesApi\n"),
        (
            "from lusid import ApiException, PortfoliosApi\n",
            "from lusid_async import ApiException\nfrom lusid_async.api import PortfoliosApi\n",
        ),
        ("from lusid.rest import ApiException\n", "from lusid_async import ApiException\n"),
        (
            "from lusid.utilities import ApiClientFactory\nf = ApiClientFactory\n",
            "from lusid_async import AsyncApiClientFactory\nf = AsyncApiClientFactory\n",
        ),
        (
            "from lusid.extensions import SyncApiClientFactory as F\nf = F\n",
            "from lusid_async import AsyncApiClientFactory as F\nf = F\n",
        ),
        (
            "import finbourne.sdk.services.lusid as lu\nx = lu.models.Version\n",
            "import lusid_async.models\nx = lusid_async.models.Version\n",
        ),
        (
            "import lusid, os\nx = lusid.PortfoliosApi\n",
            "import lusid_async.api\nimport os\nx = lusid_async.api.PortfoliosApi\n",
        ),
        (
            "import os\n# The token.\nfrom lusidjam import RefreshingToken\nx = 1  # kept\n",
            "import os\n# The token.\nx = 1  # kept\n",
        ),
    ],
)
def test_imports(theirs: str, ours: str, tmp_path: Path) -> None:
    assert moved(tmp_path, theirs) == ours


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("return api.list_instruments(limit=limit)", "return await api.list_instruments(limit=limit)"),
        ("return api.list_instruments().values", "return (await api.list_instruments()).values"),
        (
            "return api.list_instruments_with_http_info(limit=1)",
            "return await api.list_instruments(limit=1).with_http_info()",
        ),
        (
            "return api.list_instruments_with_http_info()[1]",
            "return (await api.list_instruments().with_http_info()).status_code",
        ),
        ("return api.list_instruments(async_req=True).get()", "return await api.list_instruments()"),
        (
            "return api.list_instruments(_request_timeout=2.5)",
            OPTIONS.format("total_timeout_ms=2500"),
        ),
        (
            "return api.list_instruments(_request_timeout=(1, 2))",
            OPTIONS.format("connect_timeout_ms=1000, read_timeout_ms=2000"),
        ),
        (
            "return api.list_instruments(_request_timeout=limit)",
            OPTIONS.format("total_timeout_ms=int(limit * 1000)"),
        ),
        (
            "return [api.get_instrument('Figi', x) for x in batch]",
            "return [await api.get_instrument('Figi', x) for x in batch]",
        ),
        (
            "return list(api.get_instrument('Figi', x) for x in batch)",
            "return list([await api.get_instrument('Figi', x) for x in batch])",
        ),
    ],
)
def test_calls_are_awaited(theirs: str, ours: str, tmp_path: Path) -> None:
    assert body_of(tmp_path, theirs) == ours


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ('lm.AggregateSpec("A", "Sum")', 'lm.AggregateSpec(key="A", op="Sum")'),
        ('lm.AggregateSpec("A", op="Sum")', 'lm.AggregateSpec(key="A", op="Sum")'),
        ("lm.BranchStepRequest('a')", "lm.BranchStepRequest(label='a')"),
        ("lm.AllocationRequest(date=limit)", "lm.AllocationRequest(var_date=limit)"),
        ("lm.Version(effectiveFrom=limit)", "lm.Version(effective_from=limit)"),
        ("lm.AggregateSpec(*batch)", "lm.AggregateSpec(*batch)"),
        ('lm.Version(as_at_date="2024-01-31")', 'lm.Version(as_at_date="2024-01-31T00:00:00Z")'),
        ("lm.Version('2024-01-31T12:00')", "lm.Version(effective_from='2024-01-31T12:00Z')"),
        ('lm.Version(as_at_date="2024-01-31T12:00Z")', 'lm.Version(as_at_date="2024-01-31T12:00Z")'),
    ],
)
def test_arguments_of_models(theirs: str, ours: str, tmp_path: Path) -> None:
    assert body_of(tmp_path, f"x = {theirs}").splitlines()[-1].strip() == f"x = {ours}"


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ('token=RefreshingToken(), app_name="a"', 'app_name="a"'),
        ("token=RefreshingToken()", ""),
        (
            'api_secrets_filename="s.json"',
            f"config_loaders=[{LOADERS}]",
        ),
        ("tcp_keep_alive=True", ""),
        ("lusid, token=RefreshingToken()", ""),
        ('token="t"', f"config_loaders=[{LOADERS.replace('s.json', 'secrets.json')}, {ARGUMENTS}]"),
    ],
)
def test_arguments_of_the_factory(theirs: str, ours: str, tmp_path: Path) -> None:
    imports = "import lusid\nfrom lusidjam import RefreshingToken\n"
    source = f"{imports}f = lusid.utilities.ApiClientFactory({theirs})\n"
    assert moved(tmp_path, source) == f"import lusid_async\nf = lusid_async.AsyncApiClientFactory({ours})\n"


def test_clients_of_a_builder_become_factories(tmp_path: Path) -> None:
    source = (
        "import lusid\nfrom lusid.utilities import ApiClientBuilder\n"
        'client = ApiClientBuilder().build("s.json")\nscopes = lusid.ScopesApi(client)\n'
    )
    assert moved(tmp_path, source) == (
        "import lusid_async\nimport lusid_async.api\nfrom lusid_async import AsyncApiClientFactory\n"
        f"client = AsyncApiClientFactory(config_loaders=[{LOADERS}])\n"
        "scopes = client.build(lusid_async.api.ScopesApi)\n"
    )


def test_functions_become_async_up_to_the_program(tmp_path: Path) -> None:
    source = V2 + (
        "def first(api: lusid.InstrumentsApi):\n    return api.list_instruments().values[0]\n\n"
        "class Reader:\n    def name(self, api):\n        return first(api).name\n\n"
        "def main():\n    with SyncApiClientFactory() as factory:\n"
        "        print(Reader().name(factory.build(lusid.InstrumentsApi)))\n\n"
        "def apart():\n    return 1\n\n"
        'if __name__ == "__main__":\n    main()\n'
    )
    after = moved(tmp_path, source)
    assert "async def first(" in after
    assert "    async def name(self, api):\n        return (await first(api)).name" in after
    assert "async def main():\n    async with AsyncApiClientFactory() as factory:" in after
    assert "\ndef apart():" in after
    assert after.endswith("anyio.run(main)\n")
    assert "import anyio\n" in after


def test_functions_are_followed_from_file_to_file(tmp_path: Path) -> None:
    (tmp_path / "reading.py").write_text("def read(api):\n    return api.list_scopes()\n\nimport lusid\n")
    (tmp_path / "program.py").write_text("from reading import read\n\ndef main(api):\n    print(read(api))\n")
    after = {file.path.name: file.after for file in migrate([tmp_path]).files}
    assert after["reading.py"].startswith("async def read(api):\n    return await api.list_scopes()")
    assert after["program.py"].endswith("async def main(api):\n    print(await read(api))\n")


def test_a_method_of_an_instance_that_is_made_in_place_is_followed(tmp_path: Path) -> None:
    source = (
        "import lusid\n\nclass Help:\n    def read(self, api):\n        return api.list_scopes()\n\n"
        "def main(api):\n    return Help().read(api)\n\nmain(1)\nHelp().read(1)\n"
    )
    assert moved(tmp_path, source).endswith(
        "async def main(api):\n    return await Help().read(api)\n\n"
        "anyio.run(main, 1)\nanyio.run(Help().read, 1)\n"
    )


def test_attributes_of_a_class_are_known_in_its_methods(tmp_path: Path) -> None:
    source = (
        "import lusid\n\nclass Help:\n    def read(self, api):\n        return api.list_scopes()\n\n"
        "class Reader:\n    @classmethod\n    def start(cls):\n        cls.help = Help()\n\n"
        "    def read(self, api):\n        return self.help.read(api)\n"
    )
    assert moved(tmp_path, source).endswith(
        "    async def read(self, api):\n        return await self.help.read(api)\n"
    )


def test_test_cases_run_async_tests(tmp_path: Path) -> None:
    source = V2 + (
        "import unittest\n\nclass Reading(unittest.TestCase):\n"
        "    @classmethod\n    def setUpClass(cls):\n"
        "        cls.api = SyncApiClientFactory().build(lusid.ScopesApi)\n"
        "        cls.api.list_scopes(filter='x')\n\n"
        "    def setUp(self):\n        self.scopes = self.api.list_scopes()\n\n"
        "    def test_scopes(self):\n        self.assertTrue(self.api.list_scopes().values)\n"
    )
    after = moved(tmp_path, source)
    assert "class Reading(unittest.IsolatedAsyncioTestCase):" in after
    assert "anyio.run(functools.partial(cls.api.list_scopes, filter='x'))" in after
    assert "async def asyncSetUp(self):\n        self.scopes = await self.api.list_scopes()" in after
    assert "async def test_scopes(self):" in after


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("def f(api, x):\n    x.apply(lambda y: api.list_scopes())\n", "a lambda cannot await"),
        (
            "class A:\n    def __init__(self, api):\n        self.x = api.list_scopes()\n",
            "__init__ cannot be",
        ),
        ("class A:\n    @property\n    def x(self):\n        return self.api.list_scopes()\n", "a property"),
        ("def f(api):\n    yield api.list_scopes()\n", "a generator that awaits"),
        ("def f(api):\n    return api.list_scopes(_headers={})\n", "with_options(default_headers"),
        ("def f(api):\n    a, b, c = api.list_scopes_with_http_info()\n", "a response is no tuple"),
        ("def f(api):\n    thread = api.list_scopes(async_req=True)\n", "use a task group"),
        ("def f(x):\n    return x.list_scopes()\n", "if this is ScopesApi.list_scopes"),
        ("def f(api):\n    return api.list_scopes()\n\nlist(map(f, []))\n", "has to await it"),
        (
            "def f(api: lusid.ScopesApi, pool):\n    return pool.submit(api.list_scopes, filter='x')\n",
            "ScopesApi.list_scopes has to be awaited by whatever calls it",
        ),
        (
            "def f(api: lusid.ScopesApi):\n    read = api.list_scopes_with_http_info\n    return read()\n",
            "ScopesApi.list_scopes has to be awaited by whatever calls it",
        ),
        ("def f(api):\n    return api.list_scopes()\n\nx = {'f': f}\n", "f is `async def`"),
        ("def f(api):\n    return api.list_scopes()\n\ndef g():\n    return f\n", "f is `async def`"),
        (
            (
                "class A:\n    def f(self):\n        return self.api.list_scopes()\n"
                "    def g(self):\n        return run(self.f)\n"
            ),
            "f is `async def`",
        ),
        (
            (
                "class A:\n    def read(self):\n        return self.api.list_scopes()\n\n"
                "def g(a):\n    return a.read()\n"
            ),
            "if this is A.read, it has to be awaited",
        ),
        ("x = lusid.NoSuchThing()\n", "this SDK has no NoSuchThing"),
        ("x = lusid.models.Version(nope=1)\n", "Version has no field nope"),
        ('x = lusid.ApiClientBuilder().build("s.json", print)\n', "it takes keywords alone"),
        ("x = lusid.InstrumentsApi(None)\n", "factory.build(InstrumentsApi)"),
        ("with lusid.extensions.SyncApiClientFactory() as f:\n    pass\n", "has to stand in an `async def`"),
        (
            "from datetime import datetime\nx = lusid.models.Version(as_at_date=datetime(2024, 1, 31))\n",
            "a datetime needs an offset",
        ),
        ("import lusidtools.cocoon\n", "keep one for it alone"),
    ],
)
def test_what_a_person_must_decide_is_in_the_file_and_in_the_report(
    source: str, said: str, tmp_path: Path
) -> None:
    path = tmp_path / "program.py"
    path.write_text(f"import lusid\n{source}")
    report = migrate([path])
    assert report.exit_code == 1
    assert any(said in mark.text for mark in report.files[0].marks)
    assert any(said in line for line in report.files[0].after.splitlines() if "# lusid-async: " in line)
    assert f"{path}:" in str(report)


@pytest.mark.parametrize(
    "source",
    [
        "def f(api):\n    return api.list_scopes()\n",
        "def f(api, x):\n    x.apply(lambda y: api.list_scopes())\n",
        "x = lusid.NoSuchThing(lusid.models.Version())\n",
        (
            "class A:\n    def read(self):\n        return self.api.list_scopes()\n\n"
            "def g(a):\n    return a.read(), a.read\n"
        ),
        "api = lusid.utilities.ApiClientFactory().build(lusid.ScopesApi)\napi.list_scopes()\n",
        "def f(api: lusid.ScopesApi, pool):\n    pool.submit(api.list_scopes)\n",
        "import lusidtools.cocoon\nfrom lusid.models import *\n",
        "x = lusid.models.AggregateSpec('A', 'Sum')\napi = 1\napi.list_scopes(filter='x')\n",
    ],
)
def test_a_second_run_changes_nothing(source: str, tmp_path: Path) -> None:
    path = tmp_path / "program.py"
    path.write_text(f"import lusid\n{source}")
    run([path], write=True, out=io.StringIO())
    once = path.read_text()
    assert once != f"import lusid\n{source}"
    run([path], write=True, out=io.StringIO())
    assert path.read_text() == once


def test_async_programs_keep_their_task_groups(tmp_path: Path) -> None:
    source = (
        "import asyncio\nfrom lusid.extensions import ApiClientFactory\nfrom lusid import ScopesApi\n\n"
        "async def main():\n    async with ApiClientFactory() as factory:\n"
        "        api = factory.build(ScopesApi)\n"
        "        await asyncio.gather(api.list_scopes(), api.list_scopes())\n"
    )
    after = moved(tmp_path, source)
    assert "await asyncio.gather(api.list_scopes(), api.list_scopes())" in after
    assert "async with AsyncApiClientFactory() as factory:" in after


def test_programs_without_the_other_sdks_are_left_as_they_are(tmp_path: Path) -> None:
    source = "def f(api):\n    return api.list_scopes( )\n"
    assert moved(tmp_path, source) == source


@pytest.mark.parametrize("name", ["program.py", "program.ipynb"])
def test_a_file_that_is_not_understood_is_left_alone(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text("import lusid\nprint 'two'\n")
    out = io.StringIO()
    assert run([path], write=True, out=out) == 2
    assert path.read_text() == "import lusid\nprint 'two'\n"
    assert "left alone" in out.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        "import lusid\nx = " + "-" * 20_000 + "1\n",
        "import lusid\nx = " + "+".join("1" * 5_000) + "\n",
        "import lusid\nx = 1\0\n",
    ],
)
def test_a_program_that_python_cannot_parse_is_left_alone_at_once(content: str, tmp_path: Path) -> None:
    path, other = tmp_path / "program.py", tmp_path / "other.py"
    path.write_text(content)
    other.write_text("import lusid.models as lm\n")
    report = migrate([tmp_path])
    assert [file.path for file in report.failed] == [path]
    assert [file.path for file in report.changed] == [other]


def test_a_syntax_error_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "program.py"
    path.write_text("import lusid\nprint 'two'\n")
    assert (migrate([path]).files[0].failure or "").startswith("line 2: ")


@pytest.mark.skipif(os.name != "posix", reason="needs FIFOs and links of POSIX")
def test_what_is_no_regular_file_does_not_stop_the_others(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.py")
    (tmp_path / "b.py").symlink_to("nowhere.py")
    (tmp_path / "c.ipynb").write_text('{"cells": [{"cell_type": "code", "source": 5}, 3]}')
    (tmp_path / "d.py").write_text("import lusid.models as lm\n")
    report = migrate([tmp_path])
    assert [file.path.name for file in report.failed] == ["a.py", "b.py"]
    assert [file.path.name for file in report.changed] == ["d.py"]
    assert "No such file" in str(report)


def test_a_file_that_cannot_be_written_does_not_stop_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = os.replace

    def refuse(source: str, target: Path) -> None:
        if target.name == "a.py":
            raise PermissionError(13, "Permission denied")
        replace(source, target)

    monkeypatch.setattr(os, "replace", refuse)
    for name in ("a.py", "b.py"):
        (tmp_path / name).write_text("import lusid.models as lm\n")
    out = io.StringIO()
    assert run([tmp_path], write=True, out=out) == 2
    assert "a.py: left alone: it cannot be written: Permission denied" in out.getvalue()
    assert (tmp_path / "a.py").read_text() == "import lusid.models as lm\n"
    assert (tmp_path / "b.py").read_text() == "import lusid_async.models as lm\n"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.py", "b.py"]


def test_a_byte_order_mark_stays(tmp_path: Path) -> None:
    path = tmp_path / "program.py"
    path.write_bytes(b"\xef\xbb\xbfimport lusid.models as lm\r\n")
    assert run([path], write=True, out=io.StringIO()) == 0
    assert path.read_bytes() == b"\xef\xbb\xbfimport lusid_async.models as lm\r\n"


def test_a_difference_is_shown_and_nothing_is_written(tmp_path: Path) -> None:
    path = tmp_path / "program.py"
    path.write_text("import lusid.models as lm\n")
    out = io.StringIO()
    assert run([tmp_path], write=False, out=out) == 0
    assert "-import lusid.models as lm\n+import lusid_async.models as lm\n" in out.getvalue()
    assert path.read_text() == "import lusid.models as lm\n"


def test_writing_keeps_permissions_line_ends_and_other_files(tmp_path: Path) -> None:
    path, other = tmp_path / "program.py", tmp_path / "other.py"
    path.write_bytes(b"import lusid.models as lm\r\nx = 1\r\n")
    path.chmod(0o750)
    other.write_text("x = 1\n")
    written = other.stat().st_mtime_ns
    assert run([tmp_path], write=True, out=io.StringIO()) == 0
    assert path.read_bytes() == b"import lusid_async.models as lm\r\nx = 1\r\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o750
    assert other.stat().st_mtime_ns == written
    assert sorted(tmp_path.iterdir()) == [other, path]


def test_a_path_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no-such"):
        run([tmp_path / "no-such"], write=True)


def notebook(*cells: str | list[str]) -> str:
    content = {
        "cells": [
            {"cell_type": "markdown", "metadata": {}, "source": ["# Title é\n"]},
            *({"cell_type": "code", "metadata": {}, "outputs": [], "source": cell} for cell in cells),
        ],
        "nbformat": 4,
    }
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def test_notebooks_await_at_the_top_level(tmp_path: Path) -> None:
    path = tmp_path / "book.ipynb"
    before = notebook(
        [
            "import lusid\n",
            "%matplotlib inline\n",
            "api = lusid.utilities.ApiClientFactory().build(lusid.ScopesApi)",
        ],
        "%%bash\nls",
        "def scopes():\n    # why\n    return api.list_scopes()",
        ["scopes().values\n", "api.list_scopes(filter='x');"],
    )
    path.write_text(before)
    out = io.StringIO()
    assert run([path], write=True, out=out) == 0, out.getvalue()
    assert path.read_text() == notebook(
        [
            "import lusid_async\n",
            "import lusid_async.api\n",
            "%matplotlib inline\n",
            "api = lusid_async.AsyncApiClientFactory().build(lusid_async.api.ScopesApi)",
        ],
        "%%bash\nls",
        "async def scopes():\n    # why\n    return await api.list_scopes()",
        ["(await scopes()).values\n", "await api.list_scopes(filter='x');"],
    )


def test_marks_of_a_notebook_name_the_cell(tmp_path: Path) -> None:
    path = tmp_path / "book.ipynb"
    path.write_text(notebook("import lusid", "x = 1\ny = lusid.NoSuchThing"))
    assert [mark.place for mark in migrate([path]).files[0].marks] == ["cell 3, line 2"]


def test_a_cell_that_is_not_python_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "book.ipynb"
    path.write_text(notebook("import lusid.models as lm", "print 'two'"))
    report = migrate([path])
    assert report.files[0].skipped == [3]
    assert report.files[0].after == notebook("import lusid_async.models as lm", "print 'two'")


def test_progress_is_notified_after_each_file(tmp_path: Path) -> None:
    for name in ("a.py", "b.py"):
        (tmp_path / name).write_text("import lusid\n")
    seen: list[tuple[int, int | None]] = []
    migrate([tmp_path], progress=lambda progress: seen.append((progress.items, progress.total)))
    assert seen == [(1, 2), (2, 2)]


def test_a_name_that_two_imports_bind_is_kept(tmp_path: Path) -> None:
    source = """
        try:
            from lusid import ApiClientFactory
        except ImportError:
            from another import ApiClientFactory

        def make() -> object:
            return ApiClientFactory()
    """
    after = moved(tmp_path, source)
    assert "from lusid_async import AsyncApiClientFactory as ApiClientFactory" in after
    assert "return ApiClientFactory()" in after
