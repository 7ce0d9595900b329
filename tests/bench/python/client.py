"""The Python clients of the benchmark: twinlink, boto3, aiobotocore and capo do the same work on the same pages.

``client.py CLIENT ENDPOINT`` works through tasks from standard input. How tasks and answers look is told in
``src/lib.rs``; this adds ``peak``, the largest resident memory so far.

Nothing is imported before it is needed: imports are most of a cold start, which ``start.py`` makes with these clients.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import ThreadPoolExecutor

REGION = "us-east-1"
ACCESS_KEY_ID = "AKIDEXAMPLE"
SECRET_ACCESS_KEY = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
IN_FLIGHT = 64

# What is signed: a GET without body, and a POST with a KiB.
SERVICE = "iotsitewise"
GET = "https://api.iotsitewise.us-east-1.amazonaws.com/asset-models?maxResults=250&assetModelTypes=ASSET_MODEL"
POST = "https://data.iotsitewise.us-east-1.amazonaws.com/properties"
CONTENT_TYPE = ("Content-Type", "application/json")
BODY = b"{" + b" " * 1022 + b"}"


class Seen:
    """What a client has seen: pages, items, and the check sum of all members."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.pages = 0
        self.items = 0
        self.check = 0


class Twinlink:
    """twinlink, as its README shows it."""

    def __init__(self, endpoint: str) -> None:
        """Make a connector."""
        import twinlink

        credentials = twinlink.Credentials(access_key_id=ACCESS_KEY_ID, secret_access_key=SECRET_ACCESS_KEY)
        connector = twinlink.Connector(REGION, endpoint, credentials)
        self.close = connector.close
        self.sitewise = connector.sitewise
        self.connector = connector

    def walk(self, size: int, seen: Seen) -> None:
        """List everything."""
        for page in self.sitewise.list_asset_models(max_results=size).pages():
            read_objects(page.items, seen)

    def first(self, size: int, seen: Seen) -> None:
        """Fetch the first page."""
        read_objects(self.sitewise.list_asset_models(max_results=size).page().items, seen)

    def history(self, size: int, seen: Seen) -> None:
        """Fetch one page of a history."""
        alias = "/park/7/power"
        page = self.sitewise.get_asset_property_value_history(property_alias=alias, max_results=size).page()
        check = 0.0
        for item in page.items:
            check += item.value.double_value + len(item.quality)
            check += item.timestamp.time_in_seconds + item.timestamp.offset_in_nanos
        seen.items += len(page.items)
        seen.check += check
        seen.pages += 1

    def entity(self, _size: int, seen: Seen) -> None:
        """Fetch an entity."""
        entity = self.connector.twinmaker.get_entity(workspace_id="park", entity_id="turbine")
        check = len(entity.entity_name) + len(entity.status.state) + entity.creation_date_time.second
        for component in entity.components.values():
            check += len(component.component_type_id) + len(component.status.state)
            for name, prop in component.properties.items():
                check += len(name) + len(prop.definition.data_type.type) + prop.definition.is_inherited
                value = prop.value
                check += (value.double_value or 0) + (value.long_value or 0) + len(value.string_value or "")
                seen.items += 1
        seen.check += check
        seen.pages += 1


class Boto3:
    """boto3 with its paginator, and a connection for each thread."""

    def __init__(self, endpoint: str, service: str = "iotsitewise") -> None:
        """Make a client."""
        import boto3
        from botocore.config import Config

        self.client = boto3.client(
            service,
            region_name=REGION,
            endpoint_url=endpoint,
            aws_access_key_id=ACCESS_KEY_ID,
            aws_secret_access_key=SECRET_ACCESS_KEY,
            config=Config(inject_host_prefix=False, max_pool_connections=IN_FLIGHT),
        )
        self.close = self.client.close

    def walk(self, size: int, seen: Seen) -> None:
        """List everything."""
        paginator = self.client.get_paginator("list_asset_models")
        for page in paginator.paginate(PaginationConfig={"PageSize": size}):
            read_dictionaries(page["assetModelSummaries"], seen)

    def first(self, size: int, seen: Seen) -> None:
        """Fetch the first page."""
        read_dictionaries(self.client.list_asset_models(maxResults=size)["assetModelSummaries"], seen)

    def history(self, size: int, seen: Seen) -> None:
        """Fetch one page of a history."""
        page = self.client.get_asset_property_value_history(propertyAlias="/park/7/power", maxResults=size)
        check = 0.0
        for item in page["assetPropertyValueHistory"]:
            check += item["value"]["doubleValue"] + len(item["quality"])
            check += item["timestamp"]["timeInSeconds"] + item["timestamp"]["offsetInNanos"]
            seen.items += 1
        seen.check += check
        seen.pages += 1


class Boto3TwinMaker(Boto3):
    """boto3's client of TwinMaker."""

    def __init__(self, endpoint: str) -> None:
        """Make a client."""
        super().__init__(endpoint, "iottwinmaker")

    def entity(self, _size: int, seen: Seen) -> None:
        """Fetch an entity."""
        entity = self.client.get_entity(workspaceId="park", entityId="turbine")
        check = len(entity["entityName"]) + len(entity["status"]["state"]) + entity["creationDateTime"].second
        for component in entity["components"].values():
            check += len(component["componentTypeId"]) + len(component["status"]["state"])
            for name, prop in component["properties"].items():
                check += len(name) + len(prop["definition"]["dataType"]["type"]) + prop["definition"]["isInherited"]
                value = prop["value"]
                check += value.get("doubleValue", 0) + value.get("longValue", 0) + len(value.get("stringValue", ""))
                seen.items += 1
        seen.check += check
        seen.pages += 1


class TwinlinkSigner:
    """twinlink's signatures, of the same two requests as botocore's."""

    def __init__(self, _endpoint: str) -> None:
        """Take the keys."""
        import twinlink

        self.credentials = twinlink.Credentials(access_key_id=ACCESS_KEY_ID, secret_access_key=SECRET_ACCESS_KEY)
        self.sign_request = twinlink.sign_request

    def sign(self, count: int) -> str:
        """Sign both requests so many times; give the last signature."""
        sign, target = self.sign_request, {"credentials": self.credentials, "service": SERVICE, "region": REGION}
        for _ in range(count):
            sign("GET", GET, **target)
            signed = sign("POST", POST, [CONTENT_TYPE], BODY, **target)
        return dict(signed)["authorization"]

    def close(self) -> None:
        """Nothing is open."""


class BotocoreSigner:
    """``SigV4Auth.add_auth`` of botocore, on requests that are there already."""

    def __init__(self, _endpoint: str) -> None:
        """Take the keys and the requests."""
        from botocore.auth import SigV4Auth
        from botocore.awsrequest import AWSRequest
        from botocore.credentials import Credentials

        self.auth = SigV4Auth(Credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY), SERVICE, REGION)
        self.get = AWSRequest(method="GET", url=GET)
        self.post = AWSRequest(method="POST", url=POST, data=BODY, headers=dict([CONTENT_TYPE]))

    def sign(self, count: int) -> str:
        """Sign both requests so many times; give the last signature."""
        add_auth, get, post = self.auth.add_auth, self.get, self.post
        for _ in range(count):
            add_auth(get)
            add_auth(post)
        return post.headers["Authorization"]

    def close(self) -> None:
        """Nothing is open."""


class Aiobotocore:
    """aiobotocore with its paginator, on an event loop that is there from the start."""

    def __init__(self, endpoint: str) -> None:
        """Make a client."""
        import asyncio

        from aiobotocore.config import AioConfig
        from aiobotocore.session import get_session

        self.loop = asyncio.new_event_loop()
        client = get_session().create_client(
            "iotsitewise",
            region_name=REGION,
            endpoint_url=endpoint,
            aws_access_key_id=ACCESS_KEY_ID,
            aws_secret_access_key=SECRET_ACCESS_KEY,
            config=AioConfig(inject_host_prefix=False),
        )
        self.client = self.loop.run_until_complete(client.__aenter__())

    def walk(self, size: int, seen: Seen) -> None:
        """List everything."""
        self.loop.run_until_complete(self._walk(size, seen))

    def first(self, size: int, seen: Seen) -> None:
        """Fetch the first page."""
        page = self.loop.run_until_complete(self.client.list_asset_models(maxResults=size))
        read_dictionaries(page["assetModelSummaries"], seen)

    def close(self) -> None:
        """Close the connections: aiohttp complains otherwise."""
        self.loop.run_until_complete(self.client.close())

    async def _walk(self, size: int, seen: Seen) -> None:
        paginator = self.client.get_paginator("list_asset_models")
        async for page in paginator.paginate(PaginationConfig={"PageSize": size}):
            read_dictionaries(page["assetModelSummaries"], seen)


class Capo:
    """capo-iotsitewise, a typed client on an HTTP stack of its own."""

    def __init__(self, endpoint: str) -> None:
        """Make a client."""
        from capo_iotsitewise import Credentials, IoTSiteWiseClient

        credentials = Credentials(access_key=ACCESS_KEY_ID, secret_key=SECRET_ACCESS_KEY)
        self.client = IoTSiteWiseClient(region=REGION, endpoint=endpoint, credentials=credentials)

    def walk(self, size: int, seen: Seen) -> None:
        """List everything: its iterator gives items, not pages."""
        token = None
        while True:
            page = self.client.list_asset_models(max_results=size, next_token=token)
            read_snake_dictionaries(page["asset_model_summaries"], seen)
            token = page.get("next_token")
            if not token:
                break

    def close(self) -> None:
        """Close the connections."""
        self.client.__exit__(None, None, None)


CLIENTS = {
    "twinlink": Twinlink,
    "boto3": Boto3,
    "boto3-twinmaker": Boto3TwinMaker,
    "aiobotocore": Aiobotocore,
    "capo": Capo,
    "twinlink-signer": TwinlinkSigner,
    "botocore-signer": BotocoreSigner,
}

POOLS: dict[int, ThreadPoolExecutor] = {}
"""Threads that were there before: they are started once for all floods of so many."""


def read_objects(items: Iterable, seen: Seen) -> None:
    """Read every member of twinlink's items."""
    check = 0
    for item in items:
        check += len(item.arn) + len(item.id) + len(item.name) + len(item.description) + len(item.asset_model_type)
        check += len(item.status.state) + len(item.version)
        check += item.creation_date.second + item.last_update_date.second
        seen.items += 1
    seen.check += check
    seen.pages += 1


def read_dictionaries(items: Iterable, seen: Seen) -> None:
    """Read every member of botocore's items."""
    check = 0
    for item in items:
        check += len(item["arn"]) + len(item["id"]) + len(item["name"]) + len(item["description"])
        check += len(item["assetModelType"]) + len(item["status"]["state"]) + len(item["version"])
        check += item["creationDate"].second + item["lastUpdateDate"].second
        seen.items += 1
    seen.check += check
    seen.pages += 1


def read_snake_dictionaries(items: Iterable, seen: Seen) -> None:
    """Read every member of capo's items."""
    check = 0
    for item in items:
        check += len(item["arn"]) + len(item["id"]) + len(item["name"]) + len(item["description"])
        check += len(item["asset_model_type"]) + len(item["status"]["state"]) + len(item["version"])
        check += item["creation_date"].second + item["last_update_date"].second
        seen.items += 1
    seen.check += check
    seen.pages += 1


def flood(fetch: Callable[[int, Seen], None], size: int, calls: int, threads: int) -> Seen:
    """Fetch the first page so many times, from so many threads."""
    from concurrent.futures import ThreadPoolExecutor

    if threads not in POOLS:
        POOLS[threads] = ThreadPoolExecutor(threads)

    def work(share: int) -> Seen:
        seen = Seen()
        for _ in range(share):
            fetch(size, seen)
        return seen

    shares = [calls // threads + (number < calls % threads) for number in range(threads)]
    total = Seen()
    for seen in POOLS[threads].map(work, shares):
        total.pages += seen.pages
        total.items += seen.items
        total.check += seen.check
    return total


def tasks() -> Iterator[tuple[str, int, int]]:
    """Give what is to be done: verb, page size, and how often."""
    import sys

    for line in sys.stdin:
        verb, size, count = line.split()
        yield verb, int(size), int(count)


def sign(client: TwinlinkSigner | BotocoreSigner, count: int) -> Seen:
    """Sign so many pairs of requests. What is checked is the length of a signature: each is of its own second."""
    seen = Seen()
    seen.check = count * len(client.sign(count))
    seen.pages = seen.items = count
    return seen


def serve(client: object) -> None:
    """Work until standard input ends."""
    import json
    import resource
    import time

    for verb, size, count in tasks():
        seen = Seen()
        wall, cpu = time.perf_counter(), time.process_time()
        if verb.startswith("flood-"):
            seen = flood(client.first, size, count, int(verb.removeprefix("flood-")))
        elif verb == "sign":
            seen = sign(client, count)
        else:
            work = getattr(client, verb)
            for _ in range(count):
                work(size, seen)
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        answer = {"pages": seen.pages, "items": seen.items, "check": seen.check}
        answer |= {"cpu_us": round(cpu * 1e6), "wall_us": round(wall * 1e6), "peak": peak}
        print(json.dumps(answer), flush=True)
    client.close()


def main() -> None:
    """Do what the command line says."""
    import sys

    kind, endpoint = sys.argv[1:]
    serve(CLIENTS[kind](endpoint))


if __name__ == "__main__":
    main()
