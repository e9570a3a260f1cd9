"""`python -m lusid_async.migration PATH … [--write]`."""

import sys

from lusid_async.migration import run

if __name__ == "__main__":
    arguments = [argument for argument in sys.argv[1:] if argument != "--write"]
    sys.exit(run(arguments, write="--write" in sys.argv))
