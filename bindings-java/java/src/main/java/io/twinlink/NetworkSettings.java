package io.twinlink;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a {@link Connector} reaches the services: endpoints, connections, proxy, certificates. Null
 * unsets.
 *
 * @param <BuilderT> the builder that has these settings
 */
public abstract class NetworkSettings<BuilderT extends NetworkSettings<BuilderT>> {
  private static final double NANOSECONDS_PER_SECOND = 1e9;

  /** What was set, under the names that the core gives the settings. */
  private final Map<String, Object> settings = new LinkedHashMap<>();

  private final Map<String, Object> endpointUrls = new LinkedHashMap<>();

  NetworkSettings() {}

  /**
   * Sets another endpoint than AWS's, for all services, like {@code endpointOverride} of the AWS
   * SDK for Java. The region is not checked then, and no host prefix is added unless {@link
   * #hostPrefix} says so. Environment: {@code TWINLINK_ENDPOINT_URL}, {@code
   * AWS_ENDPOINT_URL_IOTTWINMAKER} and {@code AWS_ENDPOINT_URL_IOTSITEWISE}, {@code
   * AWS_ENDPOINT_URL}.
   *
   * @param url an http or https URL without query
   * @return this builder
   */
  public BuilderT endpointUrl(String url) {
    return set("endpoint_url", url);
  }

  /**
   * Sets another endpoint than AWS's; see {@link #endpointUrl(String)}.
   *
   * @param url an http or https URL without query
   * @return this builder
   */
  public BuilderT endpointUrl(URI url) {
    return endpointUrl(url == null ? null : url.toString());
  }

  /**
   * Sets another endpoint for one service, or for one plane of it. It comes before {@link
   * #endpointUrl(String)}. A plane's URL is the whole host, as that of a VPC endpoint without
   * private DNS: nothing is put before it. Environment: {@code TWINLINK_ENDPOINT_URL_} and the name
   * in upper case with {@code _} for the dot.
   *
   * @param name {@code iottwinmaker}, {@code iottwinmaker.api}, {@code iottwinmaker.data}, {@code
   *     iotsitewise}, {@code iotsitewise.api}, {@code iotsitewise.data}, {@code
   *     iotsitewise.monitor}, {@code sts} or {@code rolesanywhere}
   * @param url an http or https URL without query; null unsets
   * @return this builder
   */
  public BuilderT endpointUrlOf(String name, String url) {
    if (url == null) {
      endpointUrls.remove(name);
    } else {
      endpointUrls.put(name, url);
    }
    return set("endpoint_urls", endpointUrls);
  }

  /**
   * Sets whether {@code api.}, {@code data.} or {@code monitor.} is put before the endpoint's host.
   * Environment: {@code TWINLINK_HOST_PREFIX}; default: for AWS's endpoints, not for another.
   *
   * @param on whether it is
   * @return this builder
   */
  public BuilderT hostPrefix(boolean on) {
    return set("host_prefix", on);
  }

  /**
   * Sets whether the FIPS 140 endpoint is called; not with {@link #endpointUrl(String)}.
   * Environment: {@code TWINLINK_USE_FIPS}, {@code AWS_USE_FIPS_ENDPOINT}; default: false.
   *
   * @param on whether it is
   * @return this builder
   */
  public BuilderT useFips(boolean on) {
    return set("use_fips", on);
  }

  /**
   * Sets whether the endpoint with IPv6 is called; not with {@link #endpointUrl(String)}.
   * Environment: {@code TWINLINK_USE_DUAL_STACK}, {@code AWS_USE_DUALSTACK_ENDPOINT}; default:
   * false.
   *
   * @param on whether it is
   * @return this builder
   */
  public BuilderT useDualStack(boolean on) {
    return set("use_dual_stack", on);
  }

  /**
   * Sets how long opening a connection may take. Environment: {@code TWINLINK_CONNECT_TIMEOUT};
   * default: 3.1 s.
   *
   * @param timeout 1 millisecond to 1 hour
   * @return this builder
   */
  public BuilderT connectTimeout(Duration timeout) {
    return set("connect_timeout", seconds(timeout));
  }

  /**
   * Sets how long a connection that nobody uses is kept open. Environment: {@code
   * TWINLINK_IDLE_TIMEOUT}; default: 90 s.
   *
   * @param timeout 1 millisecond to 1 hour
   * @return this builder
   */
  public BuilderT idleTimeout(Duration timeout) {
    return set("idle_timeout", seconds(timeout));
  }

  /**
   * Sets how many connections to a host are kept open that nobody uses. Environment: {@code
   * TWINLINK_MAX_IDLE_CONNECTIONS}; default: 256.
   *
   * @param connections 0 to 10,000; 0 opens one for each request
   * @return this builder
   */
  public BuilderT maxIdleConnections(int connections) {
    return set("max_idle_connections", connections);
  }

  /**
   * Sets how long an answer may be. What is longer is not read, and the call fails: it is hardly
   * the service that answers. Environment: {@code TWINLINK_MAX_RESPONSE_BYTES}; default: 64 MiB.
   *
   * @param bytes 1,024 to 2,147,483,647
   * @return this builder
   */
  public BuilderT maxResponseBytes(int bytes) {
    return set("max_response_bytes", bytes);
  }

  /**
   * Sets the proxy that requests go through. Environment: {@code TWINLINK_PROXY_URL}, {@code
   * HTTPS_PROXY} and {@code HTTP_PROXY} for endpoints of that scheme, {@code ALL_PROXY}.
   *
   * @param url an http or https URL, such as {@code http://user:password@proxy.example.com:3128},
   *     or {@code none}
   * @return this builder
   */
  public BuilderT proxyUrl(String url) {
    return set("proxy_url", url);
  }

  /**
   * Sets what is reached without the proxy. Environment: {@code TWINLINK_NO_PROXY}, {@code
   * NO_PROXY}.
   *
   * @param hosts host names, domains, addresses and networks, with commas between, or {@code *}
   * @return this builder
   */
  public BuilderT noProxy(String hosts) {
    return set("no_proxy", hosts);
  }

  /**
   * Sets the certificate authorities that are trusted besides the platform's. The JVM's own trust
   * store is not asked. Environment: {@code TWINLINK_CA_BUNDLE}, {@code AWS_CA_BUNDLE}; then the
   * profile's {@code ca_bundle}.
   *
   * @param file a file of PEM certificates
   * @return this builder
   */
  public BuilderT caBundle(Path file) {
    return set("ca_bundle", file == null ? null : file.toString());
  }

  /**
   * Sets whether TLS is not verified. Anybody on the way can then read and change everything, keys
   * that STS issues included. {@link Connector.Builder#build()} warns in the log {@code
   * io.twinlink}. Environment: {@code TWINLINK_DANGER_ACCEPT_ANY_CERTIFICATE}; default: false.
   *
   * @param on whether every certificate is accepted
   * @return this builder
   */
  public BuilderT dangerAcceptAnyCertificate(boolean on) {
    return set("danger_accept_any_certificate", on);
  }

  abstract BuilderT self();

  final Map<String, Object> settings() {
    return settings;
  }

  final BuilderT set(String name, Object value) {
    if (value == null) {
      settings.remove(name);
    } else {
      settings.put(name, value);
    }
    return self();
  }

  /** {@return a duration as it crosses to the core, which checks it: out of bounds included} */
  static Double seconds(Duration duration) {
    return duration == null
        ? null
        : duration.getSeconds() + duration.getNano() / NANOSECONDS_PER_SECOND;
  }
}
