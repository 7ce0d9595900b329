"""The emulator of AWS IoT TwinMaker and AWS IoT SiteWise, as a process that tests start and stop.

`Emulator` starts one. For pytest there are fixtures: see `twinlink_emulator.pytest_plugin`.
`python -m twinlink_emulator` runs the binary with the options that follow.
"""

from twinlink_emulator.emulator import EMPTY_ACCOUNT, Emulator, EmulatorError

__all__ = ["EMPTY_ACCOUNT", "Emulator", "EmulatorError"]
