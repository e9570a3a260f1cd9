"""A small service over LUSID with FastAPI: `uvicorn examples.fastapi_service:app`.

What every fund's service has: a search, holdings and a valuation as the user who asks, a long listing that is
streamed, and an export that runs in the background. The settings come from the environment or `secrets.json`.
"""

from examples.fastapi_service.app import app, create_app

__all__ = ["app", "create_app"]
