"""The application metadata API. Written by `python -m codegen`: do not edit."""

from __future__ import annotations

from lusid_async import models
from lusid_async.calls import Api, ApiCall, Operation
from lusid_async.http import ConfigurationOptions

_GET_EXCEL_ADDIN = Operation(
    "ApplicationMetadataApi.get_excel_addin",
    "GET",
    "/api/metadata/downloads/exceladdin",
    lambda: models.FileResponse,
    takes={},
)
_GET_LATEST_AS_AT = Operation(
    "ApplicationMetadataApi.get_latest_as_at",
    "GET",
    "/api/metadata/asat",
    lambda: models.LatestAsAt,
    takes={},
)
_GET_LUSID_VERSIONS = Operation(
    "ApplicationMetadataApi.get_lusid_versions",
    "GET",
    "/api/metadata/versions",
    lambda: models.VersionSummaryDto,
    takes={},
)
_LIST_ACCESS_CONTROLLED_RESOURCES = Operation(
    "ApplicationMetadataApi.list_access_controlled_resources",
    "GET",
    "/api/metadata/access/resources",
    lambda: models.ResourceListOfAccessControlledResource,
    takes={},
)
_LIST_API_ENDPOINTS = Operation(
    "ApplicationMetadataApi.list_api_endpoints",
    "GET",
    "/api/metadata/endpoints",
    lambda: models.ServiceApiEndpoints,
    takes={},
)


class ApplicationMetadataApi(Api):
    """The application metadata operations of LUSID (5 of them).

    LUSID itself: its versions, the latest as-at time, and what access control can be applied to.

    Made by `AsyncApiClientFactory.build`. A method does no I/O: it returns a call to await.
    """

    def get_excel_addin(
        self,
        version: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.FileResponse]:
        """Get excel addin.

        Downloads LUSID's add-in for Excel, the latest version unless `version` names another.

        `GET /api/metadata/downloads/exceladdin`, release stage: Production.

        Args:
            version: the version of the document.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.FileResponse`.
        """
        return self._call(
            _GET_EXCEL_ADDIN,
            query={
                "version": version,
            },
            opts=opts,
        )

    def get_latest_as_at(
        self,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.LatestAsAt]:
        """Get latest as at.

        Reads the as-at time of the most recent write: the time that a request without `as_at` reads at.

        `GET /api/metadata/asat`, release stage: Experimental.

        Args:
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.LatestAsAt`.

        Example:
            ```python
            print(await factory.build(api.ApplicationMetadataApi).get_latest_as_at())
            ```
        """
        return self._call(
            _GET_LATEST_AS_AT,
            opts=opts,
        )

    def get_lusid_versions(
        self,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.VersionSummaryDto]:
        """Get lusid versions.

        Reads the versions of LUSID: a cheap call to see whether the connection and the token work.

        `GET /api/metadata/versions`, release stage: Production.

        Args:
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.VersionSummaryDto`.

        Example:
            ```python
            versions = await factory.build(api.ApplicationMetadataApi).get_lusid_versions()
            print(versions.build_version)
            ```
        """
        return self._call(
            _GET_LUSID_VERSIONS,
            opts=opts,
        )

    def list_access_controlled_resources(
        self,
        filter: str | None = None,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ResourceListOfAccessControlledResource]:
        """List access controlled resources.

        Lists what access policies can be written about: each resource with its actions and the parts by which
        it is identified.

        `GET /api/metadata/access/resources`, release stage: Production.

        Args:
            filter: an expression that results must satisfy, such as `name startswith 'App' and state eq 'Active'`. Names and text compare without regard to case; at most 512 characters.
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ResourceListOfAccessControlledResource`.
        """
        return self._call(
            _LIST_ACCESS_CONTROLLED_RESOURCES,
            query={
                "filter": filter,
            },
            opts=opts,
        )

    def list_api_endpoints(
        self,
        *,
        opts: ConfigurationOptions | None = None,
    ) -> ApiCall[models.ServiceApiEndpoints]:
        """List api endpoints.

        Lists the operations of LUSID itself with verb, path, release status and description.

        `GET /api/metadata/endpoints`, release stage: Production.

        Args:
            opts: timeouts and retries of this call, over those of the factory.

        Returns:
            A call for `models.ServiceApiEndpoints`.
        """
        return self._call(
            _LIST_API_ENDPOINTS,
            opts=opts,
        )
