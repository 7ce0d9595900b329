"""What two clients of MQTT say to each other, one of which is twinlink's."""

PATIENCE = 30
"""Seconds after which something has gone wrong."""


def exchange(ours, theirs):
    """Send messages both ways, one of them as long as AWS IoT takes it."""
    subscription = ours.subscribe("plant/+/alarm")
    subscription.confirmed()
    theirs.subscribe("plant/+/order")
    payloads = [b"", b"\x00\xff", b"x" * 131_072, *(str(number).encode() for number in range(100))]
    for payload in payloads:
        ours.publish("plant/7/order", payload).wait(PATIENCE)
        theirs.publish("plant/7/alarm", payload)
    for payload in payloads:
        message = theirs.message()
        assert (message.topic, bytes(message.payload)) == ("plant/7/order", payload)
    for payload in payloads:
        message = subscription.receive(PATIENCE)
        assert (message.topic, message.payload, message.qos) == ("plant/7/alarm", payload, 1)
        message.done()
