"""A broker that nobody here wrote, as a process."""

import shutil
import socket
import subprocess
import time

import pytest


class Mosquitto:
    """A running mosquitto, by its configuration; it keeps sessions and messages in a folder."""

    def __init__(self, folder, *lines: str) -> None:
        program = shutil.which("mosquitto") or shutil.which("mosquitto", path="/usr/sbin:/usr/local/sbin")
        if program is None:
            pytest.fail("mosquitto is missing: install the package mosquitto")
        self.program = program
        self.folder = folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.url = f"mqtt://127.0.0.1:{self.port}"
        plain = () if any(line.startswith("allow_anonymous") for line in lines) else ("allow_anonymous true",)
        basic = (
            f"listener {self.port} 127.0.0.1",
            "persistence true",
            f"persistence_location {folder}/",
            "autosave_interval 1",
            "max_queued_messages 100000",
        )
        self.config = folder / "mosquitto.conf"
        self.config.write_text("\n".join((*basic, *plain, *lines)) + "\n")
        self.start()

    def start(self) -> None:
        log = (self.folder / "log").open("a")
        # As root it would give up its rights, and with them the folder.
        command = [self.program, "-c", str(self.config)]
        self.process = subprocess.Popen(command, stdout=log, stderr=log)
        end = time.monotonic() + 20
        while not self.answers():
            assert time.monotonic() < end, (self.folder / "log").read_text()
            time.sleep(0.02)

    def answers(self) -> bool:
        """Whether it closes a connection that was closed here. One that only listens yet forgets a signal to end."""
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=1) as connection:
                connection.shutdown(socket.SHUT_WR)
                return connection.recv(1) == b""
        except OSError:
            return False

    def stop(self) -> None:
        """End it in peace: what it keeps is written."""
        self.process.terminate()
        self.process.wait(timeout=20)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(timeout=20)
