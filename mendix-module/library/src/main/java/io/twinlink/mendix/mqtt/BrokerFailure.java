package io.twinlink.mendix.mqtt;

import io.twinlink.TwinlinkException;
import io.twinlink.mendix.Failure;
import java.util.Map;

/** What went wrong with a broker, in the words of the activities. */
final class BrokerFailure {
  /** What the core calls a setting, and what the activities call it. */
  private static final Map<String, String> NAMES =
      Map.of(
          "client_id", "ClientId",
          "endpoint", "BrokerHost",
          "ca_bundle", "CA",
          "topic", "TopicName",
          "filter", "TopicName",
          "payload", "Payload");

  private BrokerFailure() {}

  static Failure of(TwinlinkException failed) {
    return Failure.of(failed, remedy(failed), BrokerFailure::named);
  }

  private static String named(String message) {
    int end = message.indexOf(' ');
    String name = end < 0 ? message : message.substring(0, end);
    return NAMES.getOrDefault(name, name) + message.substring(name.length());
  }

  private static String remedy(TwinlinkException failed) {
    switch (failed.kind()) {
      case VALIDATION:
        return "Correct the parameter that is named.";
      case CREDENTIALS:
        return "Check ClientCertificate, ClientKey and CertificatePassword.";
      case ACCESS_DENIED:
        return "Check that the certificate is active, and that its policy allows iot:Connect with"
            + " the client id, and iot:Subscribe, iot:Receive and iot:Publish with the topics.";
      case CONNECTION:
        return "Check BrokerHost and BrokerPort, that CA is the authority of the broker, that the"
            + " certificate is active there, and that the server of the app reaches it: DNS,"
            + " firewall, the proxy in the environment variable HTTPS_PROXY.";
      case TIMEOUT:
        return "Check that the server of the app reaches the broker; the connection is tried again"
            + " without end.";
      case QUOTA:
        return "Publish less until the broker can be reached again.";
      case CLOSED:
      case CANCELLED:
        return "The app is being stopped, or something interrupted the microflow: try again.";
      default:
        return "Report this message with the log.";
    }
  }
}
