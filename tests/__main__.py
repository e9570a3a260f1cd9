"""`python -m tests`: every check that a change has to pass."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

CHECKS = (
    ("ruff", "check"),
    ("ruff", "format", "--check"),
    ("mypy",),
    ("codegen", "--check"),
    ("pytest", "-q", "-n", "auto"),
)


def main() -> int:
    """Run the checks one after another, all of them also when one fails; return 1 if any did."""
    failed = []
    for module, *arguments in CHECKS:
        print("==", module, *arguments, flush=True)
        command = [sys.executable, "-m", module, *arguments]
        if subprocess.run(command, cwd=Path(__file__).parent.parent, check=False).returncode != 0:
            failed.append(module)
    print(f"failed: {', '.join(failed)}" if failed else "all checks passed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
