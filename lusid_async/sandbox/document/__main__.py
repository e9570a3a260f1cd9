"""`python -m lusid_async.sandbox.document FILE`: put an OpenAPI document beside the sandbox, compressed."""

from __future__ import annotations

import gzip
import json
import sys
from pathlib import Path

from lusid_async.sandbox.document.api_document import COMPRESSED


def main(source: Path) -> None:
    """Write `source` as the document of the sandbox; the same document gives the same bytes."""
    document = json.loads(source.read_bytes())
    for item in document["paths"].values():
        for operation in item.values():
            for content in _contents(operation):
                # The same schema stands there for each way to write JSON.
                for media_type in [each for each in content if each != "application/json"]:
                    del content[media_type]
    text = json.dumps(document, separators=(",", ":"), sort_keys=True)
    COMPRESSED.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _contents(operation: dict[str, dict[str, object]]) -> list[dict[str, object]]:
    holders = [operation.get("requestBody", {}), *operation["responses"].values()]
    return [
        content
        for each in holders
        if isinstance(each, dict) and isinstance(content := each.get("content"), dict)
    ]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
