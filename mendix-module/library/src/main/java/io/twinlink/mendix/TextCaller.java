package io.twinlink.mendix;

import com.mendix.core.Core;
import io.twinlink.TwinlinkException;

/** Who calls, and where: the texts that an action has for it. */
final class TextCaller {
  /** Keys that AWS hands out for a time begin so; without their session token they are refused. */
  private static final String TEMPORARY = "ASIA";

  private String accessKeyId = "";
  private String secretAccessKey = "";
  private String region = "";
  private String endpoint = "";

  /** Takes AwsAccessKeyId and AwsSecretAccessKey; both null or empty for the environment's. */
  void keys(String keyId, String secret) {
    accessKeyId = stripped(keyId);
    secretAccessKey = stripped(secret);
  }

  /** Takes AwsRegion; null or empty for the environment's. */
  void region(String name) {
    region = stripped(name);
  }

  /** Takes AwsEndpoint, a host or a URL; null or empty for AWS's. */
  void endpoint(String hostOrUrl) {
    endpoint = stripped(hostOrUrl);
  }

  private static String stripped(String value) {
    return value == null ? "" : value.strip();
  }

  /** {@return the settings of a connector, with the log of a module} */
  ClientSettings settings(String module) {
    return new ClientSettings(region.isEmpty() ? null : region, keys(), Core.getLogger(module))
        .endpoint(url());
  }

  private CallerKeys keys() {
    if (accessKeyId.isEmpty() && secretAccessKey.isEmpty()) {
      return null;
    }
    String empty = accessKeyId.isEmpty() ? "AwsAccessKeyId" : "AwsSecretAccessKey";
    if (accessKeyId.isEmpty() || secretAccessKey.isEmpty()) {
      throw Failure.of(
          "credentials",
          empty + " is empty, but the other key is not.",
          null,
          "Set both, or leave both empty for the credentials of the environment.");
    }
    if (accessKeyId.startsWith(TEMPORARY)) {
      throw Failure.of(
          "credentials",
          "AwsAccessKeyId is a temporary key ("
              + TEMPORARY
              + "...), which needs its session token.",
          null,
          "Leave AwsAccessKeyId and AwsSecretAccessKey empty, and set the environment variables"
              + " AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, or AWS_PROFILE,"
              + " for the app.");
    }
    return CallerKeys.of(accessKeyId, secretAccessKey);
  }

  private String url() {
    if (endpoint.isEmpty()) {
      return null;
    }
    return endpoint.contains("://") ? endpoint : "https://" + endpoint;
  }

  /** {@return what to do about a failed call, in the words of such actions} */
  static String remedy(TwinlinkException failed) {
    switch (failed.kind()) {
      case VALIDATION:
        return "Correct the parameter that is named.";
      case CREDENTIALS:
        return "Check AwsAccessKeyId and AwsSecretAccessKey, or if both are empty the credentials"
            + " of the environment: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and"
            + " AWS_SESSION_TOKEN, AWS_PROFILE, or the role of the container or machine.";
      case NOT_FOUND:
        return "Check the name, and that it belongs to the region and the account.";
      case THROTTLED:
        return "Call less often.";
      case TIMEOUT:
        return "Try again; TWINLINK_CALL_TIMEOUT and TWINLINK_ATTEMPT_TIMEOUT allow more time.";
      case CONNECTION:
        return "Check that the server of the app reaches AWS: DNS, firewall, the proxy in the"
            + " environment variable HTTPS_PROXY, and AwsEndpoint if it is set.";
      case UNSUPPORTED_REGION:
        return "Set AwsRegion to a region that has AWS IoT.";
      default:
        return Remedy.of(failed);
    }
  }
}
