"""What the core says, in Python's ``logging``.

Records go to the logger ``twinlink``, on the thread that made the call, when the call has ended; their time is that of
what they tell. What is told is the connector's ``log_level``: by default warnings and errors.
"""

import logging

_LOGGER = logging.getLogger("twinlink")
# What `logging` does about a handler that fails: it says so on standard error, unless `logging.raiseExceptions` is off.
_FAILED = logging.Handler()
_LEVELS = {
    "ERROR": logging.ERROR,
    "WARN": logging.WARNING,
    "INFO": logging.INFO,
    "DEBUG": logging.DEBUG,
    # Python has no name for it: beneath DEBUG.
    "TRACE": 5,
}


def emit(level: str, created: float, message: str) -> None:
    """Hand a record to the logger: ``created`` in seconds since 1970.

    A filter or a handler that raises costs nobody a page.
    """
    number = _LEVELS[level]
    if _LOGGER.isEnabledFor(number):
        record = _LOGGER.makeRecord(_LOGGER.name, number, "twinlink", 0, message, (), None)
        record.created = created
        record.msecs = (created % 1) * 1000
        try:
            _LOGGER.handle(record)
        except Exception:
            _FAILED.handleError(record)
