"""AWS IoT TwinMaker."""
