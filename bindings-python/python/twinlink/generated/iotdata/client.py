"""The client of AWS IoT Data Plane."""

from __future__ import annotations

from twinlink._client import Client

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from twinlink.generated.iotdata.connections import (
        GetConnectionResponse,
        ListSubscriptionsResponse,
        SubscriptionSummary,
    )
    from twinlink.generated.iotdata.publishing import (
        PayloadFormatIndicator,
        SendDirectMessageResponse,
    )
    from twinlink.generated.iotdata.retained_messages import (
        GetRetainedMessageResponse,
        ListRetainedMessagesResponse,
        RetainedMessageSummary,
    )
    from twinlink.generated.iotdata.shadows import (
        DeleteThingShadowResponse,
        GetThingShadowResponse,
        ListNamedShadowsForThingResponse,
        UpdateThingShadowResponse,
    )
    from twinlink.listing import Listing


class IotData(Client):
    """AWS IoT Data Plane: ``Connector`` has it."""

    __slots__ = ()

    _service = "iotdata"

    def get_thing_shadow(self, *, thing_name: str, shadow_name: str | None = None) -> GetThingShadowResponse:
        """Gives a shadow of a thing, as JSON: the classic one, or a named one.

        AWS: ``get_thing_shadow``, permission ``iot:GetThingShadow``.

        :param thing_name: the name of the thing; 1 to 128 characters
        :param shadow_name: the name of the shadow. Default: the classic shadow, which has no name; 1 to 64
            characters
        """
        answer: GetThingShadowResponse = self._call(
            "GetThingShadow", {"thing_name": thing_name, "shadow_name": shadow_name}
        )
        return answer

    def update_thing_shadow(
        self, *, thing_name: str, payload: bytes | str, shadow_name: str | None = None
    ) -> UpdateThingShadowResponse:
        """Changes a shadow of a thing, or creates it.

        What is ``null`` is deleted; what is not there stays. With ``version`` in the document, nothing is changed if
        the shadow has another version. Gives what was changed.

        AWS: ``update_thing_shadow``, permission ``iot:UpdateThingShadow``.

        :param thing_name: the name of the thing; 1 to 128 characters
        :param payload: what changes, as JSON in UTF-8: ``{"state": {"desired": {...}, "reported": {...}}}``
        :param shadow_name: the name of the shadow. Default: the classic shadow, which has no name; 1 to 64
            characters
        """
        answer: UpdateThingShadowResponse = self._call(
            "UpdateThingShadow", {"thing_name": thing_name, "payload": payload, "shadow_name": shadow_name}
        )
        return answer

    def delete_thing_shadow(self, *, thing_name: str, shadow_name: str | None = None) -> DeleteThingShadowResponse:
        """Deletes a shadow of a thing.

        Its version goes on counting if it is created again soon. Gives the version that it had.

        AWS: ``delete_thing_shadow``, permission ``iot:DeleteThingShadow``.

        :param thing_name: the name of the thing; 1 to 128 characters
        :param shadow_name: the name of the shadow. Default: the classic shadow, which has no name; 1 to 64
            characters
        """
        answer: DeleteThingShadowResponse = self._call(
            "DeleteThingShadow", {"thing_name": thing_name, "shadow_name": shadow_name}
        )
        return answer

    def list_named_shadows_for_thing(
        self, *, thing_name: str, next_token: str | None = None, page_size: int | None = None, limit: int | None = None
    ) -> Listing[str, ListNamedShadowsForThingResponse]:
        """Lists the names of a thing's named shadows.

        AWS: ``list_named_shadows_for_thing``, permission ``iot:ListNamedShadowsForThing``.

        :param thing_name: the name of the thing; 1 to 128 characters
        :param next_token: where to begin: the token of an earlier page
        :param page_size: the size of a page, 1 or more; above 100 it is 100; default: 25
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListNamedShadowsForThing",
            "results",
            {"thing_name": thing_name, "next_token": next_token, "page_size": page_size},
            limit,
        )

    def get_retained_message(self, *, topic: str) -> GetRetainedMessageResponse:
        """Gives the retained message of a topic.

        AWS: ``get_retained_message``, permission ``iot:GetRetainedMessage``.

        :param topic: the topic
        """
        answer: GetRetainedMessageResponse = self._call("GetRetainedMessage", {"topic": topic})
        return answer

    def list_retained_messages(
        self, *, next_token: str | None = None, max_results: int | None = None, limit: int | None = None
    ) -> Listing[RetainedMessageSummary, ListRetainedMessagesResponse]:
        """Lists the topics that have a retained message, without what the messages say.

        It needs permission for all of them.

        AWS: ``list_retained_messages``, permission ``iot:ListRetainedMessages``.

        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 200 it is 200; default: the service's
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListRetainedMessages", "retained_topics", {"next_token": next_token, "max_results": max_results}, limit
        )

    def publish(
        self,
        *,
        topic: str,
        qos: int | None = None,
        retain: bool | None = None,
        payload: bytes | str | None = None,
        user_properties: Any | None = None,
        payload_format_indicator: PayloadFormatIndicator | str | None = None,
        content_type: str | None = None,
        response_topic: str | None = None,
        correlation_data: str | None = None,
        message_expiry: int | None = None,
    ) -> None:
        """Publishes a message under a topic.

        An empty one with ``retain`` takes the retained message of the topic away. The message may be 128 KiB long, and
        the topic have 7 slashes.

        AWS: ``publish``, permission ``iot:Publish``.

        :param topic: the topic, without wildcards
        :param qos: the quality of service: 0 or 1. Default: 0; 0 to 1
        :param retain: whether the message is retained for subscribers to come. Default: false
        :param payload: the message
        :param user_properties: user properties, a list of objects with one member each: ``[{"line": "4"}]``. For
            subscribers with MQTT 5
        :param payload_format_indicator: whether the message is text in UTF-8 or any bytes. For subscribers with
            MQTT 5
        :param content_type: what kind of content the message is, such as ``application/json``. For subscribers with
            MQTT 5
        :param response_topic: the topic that an answer shall be published under. For subscribers with MQTT 5
        :param correlation_data: what tells the sender of a request which answer is for it: bytes in base64. For
            subscribers with MQTT 5
        :param message_expiry: how long the message is kept for subscribers that are not there, in seconds. Default:
            as long as their sessions
        """
        self._call(
            "Publish",
            {
                "topic": topic,
                "qos": qos,
                "retain": retain,
                "payload": payload,
                "user_properties": user_properties,
                "payload_format_indicator": payload_format_indicator,
                "content_type": content_type,
                "response_topic": response_topic,
                "correlation_data": correlation_data,
                "message_expiry": message_expiry,
            },
        )

    def send_direct_message(
        self,
        *,
        client_id: str,
        topic: str,
        content_type: str | None = None,
        response_topic: str | None = None,
        confirmation: bool | None = None,
        timeout: int | None = None,
        payload: bytes | str | None = None,
        user_properties: Any | None = None,
        payload_format_indicator: PayloadFormatIndicator | str | None = None,
        correlation_data: str | None = None,
    ) -> SendDirectMessageResponse:
        """Sends a message to one MQTT client, which need not have subscribed to the topic.

        AWS: ``send_direct_message``, permission ``iot:SendDirectMessage``.

        :param client_id: the MQTT client id of who gets the message; 1 to 128 characters
        :param topic: the topic, without wildcards
        :param content_type: what kind of content the message is, such as ``application/json``. For subscribers with
            MQTT 5
        :param response_topic: the topic that an answer shall be published under. For subscribers with MQTT 5
        :param confirmation: whether to wait until the client has acknowledged the message. Default: false
        :param timeout: how long to wait for the client's acknowledgement, in seconds
        :param payload: the message
        :param user_properties: user properties, a list of objects with one member each: ``[{"line": "4"}]``. For
            subscribers with MQTT 5
        :param payload_format_indicator: whether the message is text in UTF-8 or any bytes. For subscribers with
            MQTT 5
        :param correlation_data: what tells the sender of a request which answer is for it: bytes in base64. For
            subscribers with MQTT 5
        """
        answer: SendDirectMessageResponse = self._call(
            "SendDirectMessage",
            {
                "client_id": client_id,
                "topic": topic,
                "content_type": content_type,
                "response_topic": response_topic,
                "confirmation": confirmation,
                "timeout": timeout,
                "payload": payload,
                "user_properties": user_properties,
                "payload_format_indicator": payload_format_indicator,
                "correlation_data": correlation_data,
            },
        )
        return answer

    def get_connection(
        self, *, client_id: str, include_socket_information: bool | None = None
    ) -> GetConnectionResponse:
        """Gives the connection of an MQTT client, or its last one.

        AWS: ``get_connection``, permission ``iot:GetConnection``.

        :param client_id: the MQTT client id; 1 to 128 characters
        :param include_socket_information: whether addresses and ports are told, too. Default: false
        """
        answer: GetConnectionResponse = self._call(
            "GetConnection", {"client_id": client_id, "include_socket_information": include_socket_information}
        )
        return answer

    def delete_connection(
        self, *, client_id: str, clean_session: bool | None = None, prevent_will_message: bool | None = None
    ) -> None:
        """Disconnects an MQTT client.

        It may connect again at once: take its certificate or its policy away before.

        AWS: ``delete_connection``, permission ``iot:DeleteConnection``.

        :param client_id: the MQTT client id; 1 to 128 characters
        :param clean_session: whether its session ends, too: with its subscriptions and what waits for it. Default:
            false
        :param prevent_will_message: whether its last will is not published. Default: false
        """
        self._call(
            "DeleteConnection",
            {"client_id": client_id, "clean_session": clean_session, "prevent_will_message": prevent_will_message},
        )

    def list_subscriptions(
        self, *, client_id: str, next_token: str | None = None, max_results: int | None = None, limit: int | None = None
    ) -> Listing[SubscriptionSummary, ListSubscriptionsResponse]:
        """Lists what an MQTT client has subscribed to.

        AWS: ``list_subscriptions``, permission ``iot:ListSubscriptions``.

        :param client_id: the MQTT client id; 1 to 128 characters
        :param next_token: where to begin: the token of an earlier page
        :param max_results: the size of a page, 1 or more; above 200 it is 200; default: 20
        :param limit: how many items there are in total, over all pages, 1 or more; default: all
        """
        return self._list(
            "ListSubscriptions",
            "subscriptions",
            {"client_id": client_id, "next_token": next_token, "max_results": max_results},
            limit,
        )
