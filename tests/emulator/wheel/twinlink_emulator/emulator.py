"""An emulator that runs as a process of its own."""

from __future__ import annotations

import json
import os
import ssl
import subprocess
import threading
import urllib.error
import urllib.request
from collections import deque
from typing import Any, Final

from twinlink_emulator.binary import binary

EMPTY_ACCOUNT: Final = ("--workspaces", "0", "--asset-models", "0", "--portals", "0")
"""The options of an emulator in which nothing is before something is put."""

# How much of what the emulator says is kept: a line for each request.
_LINES = 1000
# Seconds.
_PATIENCE = 10.0


class EmulatorError(Exception):
    """The emulator did not start, ended by itself, or refused what was asked on its admin path."""


class Emulator:
    """A running emulator: until `stop()`, the end of a `with` block, or the end of this process, even if it is killed.

    With no `--listen` it takes a free port of this machine, so that any number of them run side by side.
    """

    def __init__(self, *options: str | int | os.PathLike[str]) -> None:
        """Start an emulator, and wait until it accepts connections (less than 50 ms, as a rule).

        Args:
            *options: The options of its command line, such as `"--settle", 200`. See `twinlink-emulator --help`.

        Raises:
            EmulatorError: It did not start; the message is its own.
            FileNotFoundError: There is no binary.

        """
        self._process = subprocess.Popen(
            # It ends when the pipe to it does, as it does with this process, in whatever way that ends.
            [binary(), "--end-with-input", *map(str, options)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="replace",
            # Ctrl-C is for the tests: what they do at their end still finds it.
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )
        self._log: deque[str] = deque(maxlen=_LINES)
        self._reader = threading.Thread(target=self._read_log, name="twinlink-emulator", daemon=True)
        self._reader.start()
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            self.stop()
            raise EmulatorError("\n".join(self._log) or f"it ended with status {self._process.returncode}")
        ready: dict[str, Any] = json.loads(line)
        self.endpoint: Final[str] = ready["endpoint"]
        """Its URL, such as `http://127.0.0.1:40321`; `https` with `--tls`."""
        self.region: Final[str] = ready["region"]
        """The region that requests must be signed for."""
        self.access_key_id: Final[str] = ready["access_key_id"]
        """The id of the access key that it knows."""
        self.secret_access_key: Final[str] = ready["secret_access_key"]
        """The secret of that access key, which is none: it is good for this emulator alone."""
        self.session_token: Final[str | None] = ready["session_token"]
        """What requests must carry besides; None unless `--session-token` set it."""
        self.ca_file: Final[str | None] = ready.get("ca_file")
        """The certificate that clients must trust; None without `--tls`."""
        self.proxy: Final[str | None] = ready.get("proxy")
        """The URL of its proxy; None without `--proxy`."""
        self.mqtt: Final[str | None] = ready.get("mqtt")
        """The URL of its port for MQTT, such as `mqtt://127.0.0.1:40322`; None without `--mqtt-port`."""

    @property
    def log(self) -> list[str]:
        """The newest 1,000 lines that it said: one for each request, with method, path, operation, id and status."""
        return list(self._log.copy())

    def environment(self) -> dict[str, str]:
        """Give the variables by which AWS's tools and SDKs find this emulator.

        Lay them over an environment without `AWS_PROFILE` and, unless they hold one, without `AWS_SESSION_TOKEN`.
        """
        variables = {
            "AWS_ENDPOINT_URL": self.endpoint,
            "AWS_ACCESS_KEY_ID": self.access_key_id,
            "AWS_SECRET_ACCESS_KEY": self.secret_access_key,
            "AWS_REGION": self.region,
            "AWS_DEFAULT_REGION": self.region,
            # No name server knows api.127.0.0.1.
            "AWS_DISABLE_HOST_PREFIX_INJECTION": "true",
        }
        if self.session_token is not None:
            variables["AWS_SESSION_TOKEN"] = self.session_token
        if self.ca_file is not None:
            variables["AWS_CA_BUNDLE"] = self.ca_file
        return variables

    def client_arguments(self, config: Any = None) -> dict[str, Any]:
        """Give the arguments of a client of boto3: `boto3.client("iotsitewise", **emulator.client_arguments())`.

        Args:
            config: A `botocore.config.Config` with settings of your own. The prefixes that boto3 puts before a host
                are off in any case, as no name server knows `api.127.0.0.1`.

        """
        from botocore.config import Config  # type: ignore[import-untyped, unused-ignore]

        bare = Config(inject_host_prefix=False)
        return {
            "endpoint_url": self.endpoint,
            "region_name": self.region,
            "aws_access_key_id": self.access_key_id,
            "aws_secret_access_key": self.secret_access_key,
            "aws_session_token": self.session_token,
            "verify": self.ca_file,
            "config": bare if config is None else config.merge(bare),
        }

    def admin(self, method: str, path: str, document: object = None) -> Any:
        """Ask something on the admin path, such as `admin("POST", "clock", {"advance_seconds": 3600})`.

        Args:
            method: `GET`, `POST` or `DELETE`.
            path: What follows `/_emulator/`, such as `faults`, `requests`, `clear` or `snapshot`.
            document: What is sent, as JSON; nothing if it is None.

        Returns:
            The answer, read from JSON.

        Raises:
            EmulatorError: It was refused, in the emulator's words; or the emulator does not run.

        """
        what = f"{method} {path}"
        body = None if document is None else json.dumps(document).encode()
        request = urllib.request.Request(f"{self.endpoint}/_emulator/{path}", data=body, method=method)
        handlers: list[urllib.request.BaseHandler] = [urllib.request.ProxyHandler({})]
        if self.ca_file is not None:
            context = ssl.create_default_context(cafile=self.ca_file)
            handlers.append(urllib.request.HTTPSHandler(context=context))
        try:
            with urllib.request.build_opener(*handlers).open(request, timeout=_PATIENCE) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as refused:
            with refused:
                raise EmulatorError(f"{what}: {json.load(refused)['message']}") from None
        except OSError as error:
            status = self._process.poll()
            state = "it runs" if status is None else f"it has ended with status {status}"
            raise EmulatorError(f"{what}: {error} ({state})") from error

    def stop(self) -> None:
        """End it, and wait until it has ended. What has ended already is left as it is."""
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()
        if os.name != "nt":
            # A child that was forked from this process may still hold the pipe.
            self._process.terminate()
        try:
            self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join()

    def __enter__(self) -> Emulator:
        """Give the emulator itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Stop it."""
        self.stop()

    def __repr__(self) -> str:
        """Say where it is, without the secret."""
        return f"<Emulator at {self.endpoint}>"

    def _read_log(self) -> None:
        """Read all that it says, or it would stop when the pipe is full."""
        assert self._process.stderr is not None
        with self._process.stderr as lines:
            self._log.extend(line.rstrip("\n") for line in lines)
