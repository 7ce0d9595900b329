package io.twinlink.mendix.mqtt;

import io.twinlink.TwinlinkException;
import io.twinlink.mendix.Failure;
import java.util.Map;

/** What went wrong with a connection to AWS IoT, in the words of its activities. */
final class IotFailure {
  /** What the core calls a setting, and what the requests call it. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("attempts", "Attempts"),
          Map.entry("ca_bundle", "CA"),
          Map.entry("clean_session", "CleanSession"),
          Map.entry("client_id", "ClientID"),
          Map.entry("content_type", "ContentType"),
          Map.entry("correlation_data", "CorrelationData"),
          Map.entry("endpoint", "Endpoint"),
          Map.entry("endpoint_url", "EndpointUrl"),
          Map.entry("filter", "TopicFilter"),
          Map.entry("keep_alive", "KeepAliveInSeconds"),
          Map.entry("max_in_flight", "MaxInFlight"),
          Map.entry("message_expiry_interval", "MessageExpiryInSeconds"),
          Map.entry("payload", "Payload"),
          Map.entry("qos", "QoS"),
          Map.entry("response_topic", "ResponseTopic"),
          Map.entry("session_expiry", "SessionExpiryInSeconds"),
          Map.entry("topic", "Topic"),
          Map.entry("user_properties", "UserProperty"),
          Map.entry("will", "LastWill"));

  private IotFailure() {}

  static Failure of(TwinlinkException failed) {
    return Failure.of(failed, remedy(failed), IotFailure::named);
  }

  private static String named(String message) {
    int end = message.indexOf(' ');
    String name = end < 0 ? message : message.substring(0, end);
    return NAMES.getOrDefault(name, name) + message.substring(name.length());
  }

  private static String remedy(TwinlinkException failed) {
    switch (failed.kind()) {
      case VALIDATION:
        return "Correct the attribute that is named.";
      case CREDENTIALS:
        return "Check the credentials, or the certificate of ClientCertificateID and its password;"
            + " temporary credentials may be over.";
      case ACCESS_DENIED:
        return "Allow these credentials, or the policy of the certificate, iot:Connect with the"
            + " client id, and iot:Subscribe, iot:Receive and iot:Publish with the topics; without"
            + " Endpoint, iot:DescribeEndpoint as well.";
      case CONNECTION:
        return "Check Endpoint, that CA is the authority of the broker, and that the server of the"
            + " app reaches it: DNS, firewall, the proxy in the environment variable HTTPS_PROXY."
            + " The connection is tried again without end.";
      case TIMEOUT:
        return "Check that the server of the app reaches the broker; the connection is tried again"
            + " without end.";
      case QUOTA:
        return "Publish less until the broker can be reached again.";
      case CLOSED:
      case CANCELLED:
        return "The connection is being closed, or something interrupted the microflow: try again.";
      default:
        return "Report this message with the log.";
    }
  }
}
