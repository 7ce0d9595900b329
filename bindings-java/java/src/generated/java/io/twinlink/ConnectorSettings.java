package io.twinlink;

import java.nio.file.Path;
import java.time.Duration;

/** The settings of a {@link Connector} that are plain values. Null unsets. */
abstract class ConnectorSettings<BuilderT extends ConnectorSettings<BuilderT>> {
  ConnectorSettings() {}

  /**
   * Sets the AWS region that is called and signed for, such as {@code us-east-1}; the profile's
   * comes last. Environment: {@code TWINLINK_REGION}, {@code AWS_REGION}, {@code
   * AWS_DEFAULT_REGION}; default: none: it must be set somewhere.
   *
   * @param name the name of an AWS region
   * @return this builder
   */
  public BuilderT region(String name) {
    return set("region", name);
  }

  /**
   * Sets another endpoint than AWS's for all services, such as the emulator's; the profile's comes
   * last. The region is not checked then, and no host prefix is added unless {@code hostPrefix}
   * says so. Environment: {@code TWINLINK_ENDPOINT_URL}, {@code AWS_ENDPOINT_URL_IOTTWINMAKER},
   * {@code AWS_ENDPOINT_URL_IOTSITEWISE}, {@code AWS_ENDPOINT_URL}; default: AWS's endpoint in the
   * region.
   *
   * @param url an http or https URL without query
   * @return this builder
   */
  public BuilderT endpointUrl(String url) {
    return set("endpoint_url", url);
  }

  /**
   * Sets the profile that region, endpoint and credentials are read from where nothing else sets
   * them. Environment: {@code TWINLINK_PROFILE}, {@code AWS_DEFAULT_PROFILE}, {@code AWS_PROFILE};
   * default: {@code default}.
   *
   * @param name the name of a profile in the shared AWS files
   * @return this builder
   */
  public BuilderT profile(String name) {
    return set("profile", name);
  }

  /**
   * Sets whether {@code api.}, {@code data.} or {@code monitor.} is put before the endpoint's host;
   * {@code AWS_DISABLE_HOST_PREFIX_INJECTION} switches it off. Environment: {@code
   * TWINLINK_HOST_PREFIX}; default: on for AWS's endpoints, off with {@code endpointUrl}.
   *
   * @param on whether it is so
   * @return this builder
   */
  public BuilderT hostPrefix(boolean on) {
    return set("host_prefix", on);
  }

  /**
   * Sets whether the FIPS 140 endpoint is called; not with {@code endpointUrl}. Environment: {@code
   * TWINLINK_USE_FIPS}, {@code AWS_USE_FIPS_ENDPOINT}; default: false.
   *
   * @param on whether it is so
   * @return this builder
   */
  public BuilderT useFips(boolean on) {
    return set("use_fips", on);
  }

  /**
   * Sets whether the endpoint with IPv6 is called; not with {@code endpointUrl}. Environment:
   * {@code TWINLINK_USE_DUAL_STACK}, {@code AWS_USE_DUALSTACK_ENDPOINT}; default: false.
   *
   * @param on whether it is so
   * @return this builder
   */
  public BuilderT useDualStack(boolean on) {
    return set("use_dual_stack", on);
  }

  /**
   * Sets how often a request is sent at the most; 1 switches retries off. Environment: {@code
   * TWINLINK_MAX_ATTEMPTS}, {@code AWS_MAX_ATTEMPTS}; default: 3.
   *
   * @param attempts 1 to 20
   * @return this builder
   */
  public BuilderT maxAttempts(int attempts) {
    return set("max_attempts", attempts);
  }

  /**
   * Sets the longest wait before a retry. Environment: {@code TWINLINK_MAX_BACKOFF}; default: 20 s.
   *
   * @param wait 1 ms to 1 h
   * @return this builder
   */
  public BuilderT maxBackoff(Duration wait) {
    return set("max_backoff", NetworkSettings.seconds(wait));
  }

  /**
   * Sets how long opening a connection may take. Environment: {@code TWINLINK_CONNECT_TIMEOUT};
   * default: 3.1 s.
   *
   * @param timeout 1 ms to 1 h
   * @return this builder
   */
  public BuilderT connectTimeout(Duration timeout) {
    return set("connect_timeout", NetworkSettings.seconds(timeout));
  }

  /**
   * Sets how long one attempt may take, from sending to the last byte; and each event of a stream.
   * Environment: {@code TWINLINK_ATTEMPT_TIMEOUT}; default: 30 s.
   *
   * @param timeout 1 ms to 1 h
   * @return this builder
   */
  public BuilderT attemptTimeout(Duration timeout) {
    return set("attempt_timeout", NetworkSettings.seconds(timeout));
  }

  /**
   * Sets how long a call may take, retries and waits included; for a listing, each page.
   * Environment: {@code TWINLINK_CALL_TIMEOUT}; default: 120 s.
   *
   * @param timeout 1 ms to 1 h
   * @return this builder
   */
  public BuilderT callTimeout(Duration timeout) {
    return set("call_timeout", NetworkSettings.seconds(timeout));
  }

  /**
   * Sets how long a connection is kept open that nobody uses; blocking calls of Python and Java
   * find it out with the next call. Environment: {@code TWINLINK_IDLE_TIMEOUT}; default: 90 s.
   *
   * @param timeout 1 ms to 1 h
   * @return this builder
   */
  public BuilderT idleTimeout(Duration timeout) {
    return set("idle_timeout", NetworkSettings.seconds(timeout));
  }

  /**
   * Sets how many connections to a host are kept open that nobody uses; 0 opens one for each
   * request. Environment: {@code TWINLINK_MAX_IDLE_CONNECTIONS}; default: 256.
   *
   * @param connections 0 to 10000
   * @return this builder
   */
  public BuilderT maxIdleConnections(int connections) {
    return set("max_idle_connections", connections);
  }

  /**
   * Sets how long an answer, or an event of a stream, may be: more than that is not read, and an
   * error. Environment: {@code TWINLINK_MAX_RESPONSE_BYTES}; default: 67108864.
   *
   * @param bytes 1024 to 2147483647
   * @return this builder
   */
  public BuilderT maxResponseBytes(int bytes) {
    return set("max_response_bytes", bytes);
  }

  /**
   * Sets the proxy that requests go through; {@code HTTPS_PROXY} and {@code HTTP_PROXY} are for
   * endpoints of that scheme. An example: {@code http://user:password@proxy.example.com:3128}.
   * Environment: {@code TWINLINK_PROXY_URL}, {@code HTTPS_PROXY}, {@code HTTP_PROXY}, {@code
   * ALL_PROXY}; default: the environment's.
   *
   * @param url an http or https URL, user and password before the host if need be, or {@code none}
   * @return this builder
   */
  public BuilderT proxyUrl(String url) {
    return set("proxy_url", url);
  }

  /**
   * Sets what is reached without the proxy; instance metadata (169.254.0.0/16) always is.
   * Environment: {@code TWINLINK_NO_PROXY}, {@code NO_PROXY}; default: none.
   *
   * @param hosts host names, domains, addresses and networks, with commas between, or {@code *}
   * @return this builder
   */
  public BuilderT noProxy(String hosts) {
    return set("no_proxy", hosts);
  }

  /**
   * Sets certificate authorities that are trusted besides the platform's; the profile's comes last.
   * The JVM's own trust store is not asked. Environment: {@code TWINLINK_CA_BUNDLE}, {@code
   * AWS_CA_BUNDLE}; default: none.
   *
   * @param file the path of a file of PEM certificates
   * @return this builder
   */
  public BuilderT caBundle(Path file) {
    return set("ca_bundle", file == null ? null : file.toString());
  }

  /**
   * Sets whether TLS is not verified: anybody on the way can then read and change everything, keys
   * that STS issues included; it logs a warning. Environment: {@code
   * TWINLINK_DANGER_ACCEPT_ANY_CERTIFICATE}; default: false.
   *
   * @param on whether it is so
   * @return this builder
   */
  public BuilderT dangerAcceptAnyCertificate(boolean on) {
    return set("danger_accept_any_certificate", on);
  }

  abstract BuilderT set(String name, Object value);
}
