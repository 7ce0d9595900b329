package io.twinlink.mendix.mqtt;

import io.twinlink.ErrorKind;
import io.twinlink.TwinlinkException;
import io.twinlink.mendix.Activity;
import io.twinlink.mendix.Failure;
import java.util.Map;
import java.util.concurrent.Callable;

/** What goes wrong with a broker, in the words of a module's activities. */
final class MqttWords {
  /** Those of MxAwsIoT, whose settings are parameters. */
  static final MqttWords OF_PARAMETERS =
      new MqttWords(
          Map.of(
              "client_id", "ClientId",
              "endpoint", "BrokerHost",
              "ca_bundle", "CA",
              "topic", "TopicName",
              "filter", "TopicName",
              "payload", "Payload"),
          Map.of(
              ErrorKind.VALIDATION,
              "Correct the parameter that is named.",
              ErrorKind.CREDENTIALS,
              "Check ClientCertificate, ClientKey and CertificatePassword.",
              ErrorKind.ACCESS_DENIED,
              "Check that the certificate is active, and that its policy allows iot:Connect with"
                  + " the client id, and iot:Subscribe, iot:Receive and iot:Publish with the"
                  + " topics.",
              ErrorKind.CONNECTION,
              "Check BrokerHost and BrokerPort, that CA is the authority of the broker, that the"
                  + " certificate is active there, and that the server of the app reaches it: DNS,"
                  + " firewall, the proxy in the environment variable HTTPS_PROXY.",
              ErrorKind.CLOSED,
              "The app is being stopped, or something interrupted the microflow: try again."));

  /** Those of AWSIoTConnector, whose settings are attributes of requests. */
  static final MqttWords OF_REQUESTS =
      new MqttWords(
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
              Map.entry("will", "LastWill")),
          Map.of(
              ErrorKind.VALIDATION,
              "Correct the attribute that is named.",
              ErrorKind.CREDENTIALS,
              "Check the credentials, or the certificate of ClientCertificateID and its password;"
                  + " temporary credentials may be over.",
              ErrorKind.ACCESS_DENIED,
              "Allow these credentials, or the policy of the certificate, iot:Connect with the"
                  + " client id, and iot:Subscribe, iot:Receive and iot:Publish with the topics;"
                  + " without Endpoint, iot:DescribeEndpoint as well.",
              ErrorKind.CONNECTION,
              "Check Endpoint, that CA is the authority of the broker, and that the server of the"
                  + " app reaches it: DNS, firewall, the proxy in the environment variable"
                  + " HTTPS_PROXY. The connection is tried again without end.",
              ErrorKind.CLOSED,
              "The connection is being closed, or something interrupted the microflow: try"
                  + " again."));

  /** What the core calls a setting, and what the module calls it. */
  private final Map<String, String> names;

  /** What to do that differs among modules. */
  private final Map<ErrorKind, String> remedies;

  private MqttWords(Map<String, String> names, Map<ErrorKind, String> remedies) {
    this.names = names;
    this.remedies = remedies;
  }

  /**
   * Runs an activity.
   *
   * @param module the module, after which the log node is named
   * @param action the Java action
   * @param call what it does
   * @return what the call gives
   */
  <R> R run(String module, String action, Callable<R> call) {
    return new Activity(module, action, null)
        .run(
            () -> {
              try {
                return call.call();
              } catch (TwinlinkException failed) {
                throw Failure.of(failed, remedy(failed.kind()), this::named);
              }
            });
  }

  private String named(String message) {
    int end = message.indexOf(' ');
    String name = end < 0 ? message : message.substring(0, end);
    return names.getOrDefault(name, name) + message.substring(name.length());
  }

  private String remedy(ErrorKind kind) {
    switch (kind) {
      case TIMEOUT:
        return "Check that the server of the app reaches the broker; the connection is tried again"
            + " without end.";
      case QUOTA:
        return "Publish less until the broker can be reached again.";
      case CANCELLED:
        return remedies.get(ErrorKind.CLOSED);
      default:
        return remedies.getOrDefault(kind, "Report this message with the log.");
    }
  }
}
