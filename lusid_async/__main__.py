"""`python -m lusid_async`: the `lusid-async` command."""

from __future__ import annotations

import sys

from lusid_async.cli import main

if __name__ == "__main__":
    sys.exit(main())
