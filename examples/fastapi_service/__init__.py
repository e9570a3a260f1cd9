"""A small service over LUSID with FastAPI: `uvicorn examples.fastapi_service:app`.

What every fund's service has: a search, holdings and a valuation as the user who asks, a long listing that is
streamed, and an export that runs in the background. Each call is made with the token of the user who asks,
so that nobody sees through the service what LUSID would not show to them; an export is its owner's alone.
Exports are kept in memory: run one worker, or keep them in a store. The settings come from
the environment or `secrets.json`.
"""

from examples.fastapi_service.app import app, create_app

__all__ = ["app", "create_app"]
