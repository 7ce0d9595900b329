package io.twinlink.mendix;

import com.mendix.logging.ILogNode;
import io.twinlink.Connector;
import java.nio.ByteBuffer;
import java.time.Duration;

/**
 * How a connector is configured for a call: the region, the keys, and what is associated with the
 * request over {@code AWSAuthentication.AbstractRequest_BasicClientConfig}. Releases of
 * AWSAuthentication that do not have the association have no such settings.
 */
final class ClientSettings {
  private static final String MODULE = "AWSAuthentication.";
  private static final long LONGEST_MILLISECONDS = 3_600_000;
  private static final long MOST_RETRIES = 19;

  private final String region;
  private final CallerKeys keys;
  private final NodeLogger logger;
  private final System.Logger.Level logLevel;
  private String endpointUrl;
  private Integer maxAttempts;
  private Duration callTimeout;
  private Duration attemptTimeout;
  private Duration connectTimeout;

  /**
   * Begins with the defaults.
   *
   * @param region the region as AWS writes it; null for the environment's
   * @param keys who calls; null for the environment's credentials
   * @param log the log node of the module
   */
  ClientSettings(String region, CallerKeys keys, ILogNode log) {
    this.region = region;
    this.keys = keys;
    this.logger = new NodeLogger(log);
    // Once: the key must be that of what is opened.
    this.logLevel = logger.level();
  }

  /** Reads the settings of a request, and tells of those that have no effect. */
  ClientSettings configure(Members request, UnusedSettings unused) {
    Members basic = request.associated(MODULE + "AbstractRequest_BasicClientConfig");
    if (basic == null) {
      return this;
    }
    endpointUrl = basic.text("EndpointUrl");
    callTimeout = milliseconds(basic, "ApiTimeOutInMs");
    attemptTimeout = milliseconds(basic, "ApiAttemptTimeOutInMs");
    Members retries = basic.associated(MODULE + "SdkClientConfig_AbstractRetryPolicy");
    if (retries != null) {
      maxAttempts = attempts(retries);
    }
    Members http = basic.associated(MODULE + "SdkClientConfig_AbstractHttpConfig");
    if (http != null) {
      connectTimeout = milliseconds(http, "ConnectionTimeOutInMs");
      Duration socketTimeout = milliseconds(http, "SocketTimeOutInMs");
      if (attemptTimeout == null) {
        attemptTimeout = socketTimeout;
      }
      unused.tell(http);
    }
    return this;
  }

  /** Sets another endpoint than AWS's; null for AWS's. */
  ClientSettings endpoint(String url) {
    endpointUrl = url;
    return this;
  }

  private static Integer attempts(Members policy) {
    if (policy.isA(MODULE + "NoRetryPolicy")) {
      return 1;
    }
    Long retries = policy.number("MaxNumberOfRetries");
    if (retries == null) {
      return null;
    }
    if (retries < 0 || retries > MOST_RETRIES) {
      throw Failure.of(
          "validation",
          "MaxNumberOfRetries must be 0 to " + MOST_RETRIES + ", but is " + retries + '.',
          null,
          "Change it in the NumberRetryPolicy of the request.");
    }
    return (int) (retries + 1);
  }

  private static Duration milliseconds(Members configuration, String name) {
    Long value = configuration.number(name);
    if (value == null) {
      return null;
    }
    if (value < 1 || value > LONGEST_MILLISECONDS) {
      throw Failure.of(
          "validation",
          name + " must be 1 to " + LONGEST_MILLISECONDS + " milliseconds, but is " + value + '.',
          null,
          "Change it in the configuration of the request, or leave it empty for the default.");
    }
    return Duration.ofMillis(value);
  }

  /** {@return a key that is equal for equal settings, and shows none of them} */
  ByteBuffer key() {
    Fingerprint fingerprint = fingerprint();
    if (keys != null) {
      keys.identify(fingerprint);
    }
    return fingerprint.toKey();
  }

  /** {@return a key that is equal for equal settings, whoever calls} */
  ByteBuffer keyWithoutCaller() {
    return fingerprint().toKey();
  }

  private Fingerprint fingerprint() {
    return new Fingerprint()
        .add(region)
        .add(endpointUrl)
        .add(maxAttempts)
        .add(callTimeout)
        .add(attemptTimeout)
        .add(connectTimeout)
        .add(logger.getName())
        .add(logLevel);
  }

  /** {@return a new connector} */
  Connector open() {
    return builder().build();
  }

  /** {@return what builds a connector} */
  Connector.Builder builder() {
    Connector.Builder builder =
        Connector.builder()
            .region(region)
            .credentials(keys == null ? null : keys.credentials())
            .endpointUrl(endpointUrl)
            .callTimeout(callTimeout)
            .attemptTimeout(attemptTimeout)
            .connectTimeout(connectTimeout)
            .logger(logger)
            .logLevel(logLevel);
    return maxAttempts == null ? builder : builder.maxAttempts(maxAttempts);
  }
}
