"""What an MQTT client says is logged while the program waits."""

import asyncio
import logging
import threading

import twinlink
from mosquitto import Mosquitto

CREDENTIALS = twinlink.Credentials("AKIAEXAMPLEEXAMPLE12", "wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY12")


class Told(logging.Handler):
    """Waits for a line about a lost connection."""

    def __init__(self) -> None:
        super().__init__()
        self.told = threading.Event()

    def emit(self, record: logging.LogRecord) -> None:
        if "connection is lost" in record.getMessage():
            self.told.set()

    def __enter__(self):
        logging.getLogger("twinlink").addHandler(self)
        return self.told

    def __exit__(self, *_):
        logging.getLogger("twinlink").removeHandler(self)


def test_a_lost_connection_is_logged_while_a_thread_waits_for_a_message(tmp_path):
    broker = Mosquitto(tmp_path)
    with twinlink.Connector(region="us-east-1", credentials=CREDENTIALS) as aws, Told() as told:
        client = aws.mqtt(endpoint=broker.url)
        client.connected()
        subscription = client.subscribe("nothing")
        waiting = threading.Thread(target=subscription.receive)
        waiting.start()
        broker.stop()
        try:
            assert told.wait(30)
            assert waiting.is_alive()
        finally:
            client.close(0)
            waiting.join(30)


def test_a_lost_connection_is_logged_while_asyncio_waits_for_a_message(tmp_path):
    broker = Mosquitto(tmp_path)

    async def program(told):
        async with twinlink.AsyncConnector(region="us-east-1", credentials=CREDENTIALS) as aws:
            client = aws.mqtt(endpoint=broker.url)
            await client.connected()
            waiting = asyncio.ensure_future(client.subscribe("nothing").receive_async())
            await asyncio.sleep(0)
            broker.stop()
            assert await asyncio.to_thread(told.wait, 30)
            assert not waiting.done()
            await client.close(0)
            assert await waiting is None

    with Told() as told:
        asyncio.run(program(told))
