from collections.abc import Callable, Mapping
from typing import Any, Final, final

__version__: Final[str]

_Page = tuple[list[Any], str | None, str | None, int, bytes | None]

@final
class Connector:
    def __new__(cls, settings: Mapping[str, object]) -> Connector: ...
    @property
    def region(self) -> str: ...
    @property
    def closed(self) -> bool: ...
    def close(self) -> None: ...
    def page(
        self, operation: str, arguments: Mapping[str, object], limit: int | None, cursor: bytes | None
    ) -> _Page: ...
    def start(
        self,
        operation: str,
        arguments: Mapping[str, object],
        limit: int | None,
        cursor: bytes | None,
        wake: Callable[[], None],
    ) -> Pending: ...

@final
class Pending:
    def result(self) -> _Page: ...
    def cancel(self) -> None: ...

def sign_request(signing: Mapping[str, object], request: Mapping[str, object]) -> list[tuple[str, str]]: ...
def presign_url(signing: Mapping[str, object], request: Mapping[str, object], expires: float) -> str: ...
