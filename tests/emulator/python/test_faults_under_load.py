"""Many clients write while the emulator is killed and started again: what was answered is there, and once."""

import concurrent.futures
import random
import socket
import threading
import time
import uuid

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError
from conftest import EMPTY
from emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY, Emulator
from listings import listed

CLIENTS = 64
KILLS = 6


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class Killed:
    """An emulator that is killed now and then, always on the same port with the same data."""

    def __init__(self, directory) -> None:
        self.arguments = [part for pair in EMPTY.items() for part in pair]
        self.arguments += ["--data", str(directory), "--listen", f"127.0.0.1:{free_port()}"]
        self.emulator = Emulator(*self.arguments, odd=False)

    def again(self) -> None:
        self.emulator.process.kill()
        self.emulator.process.wait()
        self.emulator.process.stdout.close()
        self.emulator = Emulator(*self.arguments, odd=False)

    def client(self, service: str):
        return boto3.client(
            service,
            region_name=self.emulator.region,
            endpoint_url=self.emulator.endpoint,
            aws_access_key_id=ACCESS_KEY_ID,
            aws_secret_access_key=SECRET_ACCESS_KEY,
            config=Config(inject_host_prefix=False, retries={"total_max_attempts": 1}, max_pool_connections=CLIENTS),
        )


class Writer:
    """A client that makes assets and puts values, and repeats what was not answered."""

    def __init__(self, sitewise, number: int, model: str, end: threading.Event) -> None:
        self.sitewise, self.number, self.model, self.end = sitewise, number, model, end
        self.begin = int(time.time()) - 86400
        self.assets: list[str] = []
        self.values: list[int] = []
        self.unanswered = 0

    def run(self) -> None:
        while not self.end.is_set():
            place = len(self.assets)
            asset = {"assetName": f"{self.number}-{place}", "assetModelId": self.model}
            made = self.ask(self.sitewise.create_asset, clientToken=str(uuid.uuid4()), **asset)
            self.assets.append(made["assetId"])
            for _ in range(3):
                second = self.begin + len(self.values)
                value = {"value": {"integerValue": len(self.values)}, "timestamp": {"timeInSeconds": second}}
                entry = {"entryId": "e", "propertyAlias": f"/{self.number}", "propertyValues": [value]}
                assert self.ask(self.sitewise.batch_put_asset_property_value, entries=[entry])["errorEntries"] == []
                self.values.append(second)

    def ask(self, call, **arguments):
        while True:
            answer = self.answer(call, arguments)
            if answer is not None:
                return answer
            self.unanswered += 1
            time.sleep(0.05)

    @staticmethod
    def answer(call, arguments: dict):
        try:
            return call(**arguments)
        except BotoCoreError:
            return None


def test_64_clients_lose_nothing_that_was_answered_and_write_nothing_twice(tmp_path):
    killed, end, dice = Killed(tmp_path), threading.Event(), random.Random(11)
    sitewise = killed.client("iotsitewise")
    model = sitewise.create_asset_model(assetModelName="Part")["assetModelId"]
    writers = [Writer(sitewise, number, model, end) for number in range(CLIENTS)]
    with concurrent.futures.ThreadPoolExecutor(CLIENTS) as threads:
        runs = [threads.submit(writer.run) for writer in writers]
        try:
            for _ in range(KILLS):
                time.sleep(0.3 + dice.random())
                killed.again()
            time.sleep(0.5)
        finally:
            end.set()
        [run.result() for run in runs]
    # Kills met requests.
    assert sum(writer.unanswered for writer in writers) > KILLS
    killed.again()

    assets = listed(sitewise.list_assets, "assetSummaries", assetModelId=model, maxResults=250)
    names = {asset["id"]: asset["name"] for asset in assets}
    answered = {asset: f"{writer.number}-{place}" for writer in writers for place, asset in enumerate(writer.assets)}
    assert len(assets) == len(answered)
    assert names == answered
    for writer in writers:
        query = {"propertyAlias": f"/{writer.number}", "maxResults": 20000}
        history = listed(sitewise.get_asset_property_value_history, "assetPropertyValueHistory", **query)
        found = [(value["timestamp"]["timeInSeconds"], value["value"]["integerValue"]) for value in history]
        assert found == [(second, place) for place, second in enumerate(writer.values)]
    series = listed(sitewise.list_time_series, "TimeSeriesSummaries", maxResults=250)
    assert sorted(stream["alias"] for stream in series) == sorted(f"/{number}" for number in range(CLIENTS))
    assert killed.emulator.stop() == 0
