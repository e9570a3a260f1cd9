"""`lusid-async doctor`: settings, network, token and access, each with what to do if it fails."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import anyio
import typer

from lusid_async.cli.exits import FAILED

if TYPE_CHECKING:
    from lusid_async.cli.findings import Finding


def run(
    timeout: Annotated[
        float, typer.Option("--timeout", min=1, max=600, help="Seconds that each check may take.")
    ] = 15.0,
) -> None:
    """Check settings, network, token and access, and say what to do.

    It prints every setting with its source, secrets masked, and then checks in the order in which a call
    needs things. Nothing in LUSID is changed. The exit status is 1 if a check failed.
    """
    if not anyio.run(_examine, timeout):
        raise typer.Exit(FAILED)


async def _examine(seconds: float) -> bool:
    from lusid_async._message_text import redacted
    from lusid_async.cli.access_checks import access_findings
    from lusid_async.cli.findings import Status
    from lusid_async.cli.network_checks import network_findings
    from lusid_async.cli.setting_checks import Examination

    examination = await Examination.begin(seconds)
    is_well = True

    def show(finding: Finding) -> None:
        nonlocal is_well
        is_well = is_well and finding.status is not Status.FAILED
        # Once more for all of it: a server may repeat a secret, and a setting may be in the wrong place.
        print(redacted(finding.as_text(), examination.secrets), flush=True)

    print("Settings (the first source that has one wins):")
    for line in examination.lines():
        print(redacted(line, examination.secrets))
    print("\nChecks:", flush=True)
    for found in examination.findings:
        show(found)
    if examination.settings is not None:
        async for finding in network_findings(examination):
            show(finding)
        async for finding in access_findings(examination):
            show(finding)
    print("\nEverything works." if is_well else "\nSomething is wrong: see what to do above.")
    sys.stdout.flush()
    return is_well
