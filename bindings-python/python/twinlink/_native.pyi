from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any, Final, final

__catalogue__: Final[str]
__version__: Final[str]

_Page = tuple[Any, str | None, str | None, int, bytes | None]

@final
class Connector:
    def __new__(cls, settings: Mapping[str, object]) -> Connector: ...
    @property
    def region(self) -> str: ...
    @property
    def closed(self) -> bool: ...
    def close(self) -> None: ...
    def page(
        self,
        operation: str,
        arguments: Mapping[str, object] | None,
        limit: int | None,
        cursor: bytes | None,
        by_name: bool,
    ) -> _Page: ...
    def wait(
        self, waiter: str, arguments: Mapping[str, object] | None, timeout: float | timedelta | None
    ) -> _Page | None: ...
    def start_wait(
        self,
        waiter: str,
        arguments: Mapping[str, object] | None,
        timeout: float | timedelta | None,
        bell: Bell,
        number: int,
    ) -> Pending: ...
    def explain(self) -> tuple[list[tuple[str, str, str]], str]: ...
    def validate_credentials(self) -> tuple[str, str, str]: ...
    def start(
        self,
        operation: str,
        arguments: Mapping[str, object] | None,
        limit: int | None,
        cursor: bytes | None,
        by_name: bool,
        bell: Bell,
        number: int,
    ) -> Pending: ...

@final
class Bell:
    def __new__(cls, pulled: int, heard: int | None = None) -> Bell: ...
    def ended(self) -> list[int]: ...

@final
class Events:
    @property
    def operation(self) -> str: ...
    @property
    def request_id(self) -> str | None: ...
    @property
    def attempts(self) -> int: ...
    def next(self) -> Any: ...
    def start_next(self, bell: Bell, number: int) -> Pending: ...
    def close(self) -> None: ...

@final
class Pending:
    def result(self) -> Any: ...
    def cancel(self) -> None: ...

@final
class Keys:
    def __new__(cls, credentials: Mapping[str, object]) -> Keys: ...

_Who = tuple[Keys, str, str]
_How = tuple[int | None, bool, bool, bool]
_Sent = tuple[str, str, Iterable[tuple[str, str]], bytes, str]

def sign_request(who: _Who, how: _How, request: _Sent) -> list[tuple[str, str]]: ...
def presign_url(who: _Who, how: _How, request: _Sent, expires: float) -> str: ...
def resolve(keys: Keys, region: str | None) -> tuple[str, str, str | None, float | None]: ...
