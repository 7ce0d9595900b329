package io.twinlink;

import io.twinlink.internal.NativeLibrary;
import io.twinlink.internal.Session;
import io.twinlink.sitewise.SiteWise;
import io.twinlink.twinmaker.TwinMaker;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The way to the services: settings, credentials and connections, shared by all calls. It takes the
 * place of the service clients' builders of the AWS SDK for Java.
 *
 * <p>A connector may be used by any number of threads. Make one for each configuration and keep it:
 * it renews credentials and keeps connections open. {@link #close()} it in the end; one that is
 * forgotten is closed, with a warning to the logger {@code io.twinlink}, when the garbage collector
 * finds that neither it nor its clients and listings are in use.
 *
 * <p>A call blocks its thread until the answer is there. If the thread is interrupted, the call
 * ends with a {@link CancelledException}, and the thread stays interrupted. A virtual thread that
 * makes a call keeps its carrier thread busy; the asynchronous calls have platform threads of their
 * own.
 */
public final class Connector implements AutoCloseable {
  private final Session session;

  private Connector(Session session) {
    this.session = session;
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return AWS IoT TwinMaker through this connector} */
  public TwinMaker twinMaker() {
    return new TwinMaker(session);
  }

  /** {@return AWS IoT SiteWise through this connector} */
  public SiteWise siteWise() {
    return new SiteWise(session);
  }

  /**
   * Asks AWS who the connector's credentials belong to (STS GetCallerIdentity, which everybody may
   * call).
   *
   * @return who calls
   * @throws CredentialsException if there are no credentials, or AWS does not take them
   */
  public CallerIdentity validateCredentials() {
    return new CallerIdentity(session.ask("validate_credentials"));
  }

  /**
   * Says what the connector would use, and why. Credentials that must be fetched are fetched;
   * nothing else is sent.
   *
   * @return one line for each setting, credential, endpoint and proxy; its text is a table
   */
  public Explanation explain() {
    return new Explanation(session.ask("explain"));
  }

  /**
   * Closes the connector, its clients and its listings. Calls under way end at once with a {@link
   * ClosedException}, as do calls that come later. A second time it does nothing.
   */
  @Override
  public void close() {
    session.close();
  }

  /**
   * Builds a {@link Connector}. What is not set here comes from the environment, then from the
   * shared AWS files, then from the default; every method names the variables in the order in which
   * they are looked at. Null unsets.
   *
   * <p>Bounds are checked by {@link #build()}. Builders may be used again and belong to one thread.
   */
  public static final class Builder {
    private static final int DEFAULT_ASYNC_THREADS = 16;
    private static final int MOST_ASYNC_THREADS = 256;
    private static final double NANOSECONDS_PER_SECOND = 1e9;

    /** What was set, under the names that the core gives the settings. */
    private final Map<String, Object> settings = new LinkedHashMap<>();

    private final Map<String, Object> endpointUrls = new LinkedHashMap<>();
    private int asyncThreads = DEFAULT_ASYNC_THREADS;

    private Builder() {
      settings.put("user_agent", "java/" + System.getProperty("java.version"));
    }

    /**
     * Sets the AWS region that is called and signed for. It must be set here, in {@code
     * TWINLINK_REGION}, {@code AWS_REGION} or {@code AWS_DEFAULT_REGION}, or in the profile.
     *
     * @param region the region's name, such as {@code us-east-1}
     * @return this builder
     */
    public Builder region(String region) {
      return set("region", region);
    }

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
    public Builder endpointUrl(String url) {
      return set("endpoint_url", url);
    }

    /**
     * Sets another endpoint than AWS's; see {@link #endpointUrl(String)}.
     *
     * @param url an http or https URL without query
     * @return this builder
     */
    public Builder endpointUrl(URI url) {
      return endpointUrl(url == null ? null : url.toString());
    }

    /**
     * Sets another endpoint for one service, or for one plane of it. It comes before {@link
     * #endpointUrl(String)}. A plane's URL is the whole host, as that of a VPC endpoint without
     * private DNS: nothing is put before it. Environment: {@code TWINLINK_ENDPOINT_URL_} and the
     * name in upper case with {@code _} for the dot.
     *
     * @param name {@code iottwinmaker}, {@code iottwinmaker.api}, {@code iottwinmaker.data}, {@code
     *     iotsitewise}, {@code iotsitewise.api}, {@code iotsitewise.data}, {@code
     *     iotsitewise.monitor}, {@code sts} or {@code rolesanywhere}
     * @param url an http or https URL without query; null unsets
     * @return this builder
     */
    public Builder endpointUrlOf(String name, String url) {
      if (url == null) {
        endpointUrls.remove(name);
      } else {
        endpointUrls.put(name, url);
      }
      return set("endpoint_urls", endpointUrls);
    }

    /**
     * Sets who calls. Unset, it is the {@link #profile} if one is set here, else AWS's default
     * chain.
     *
     * @param credentials the way to get credentials
     * @return this builder
     */
    public Builder credentials(Credentials credentials) {
      return set("credentials", credentials == null ? null : credentials.settings());
    }

    /**
     * Sets the profile of the shared AWS files that gives region, endpoint and credentials where
     * nothing else does. Environment: {@code TWINLINK_PROFILE}, {@code AWS_PROFILE}; default:
     * {@code default}.
     *
     * @param name the profile's name
     * @return this builder
     */
    public Builder profile(String name) {
      return set("profile", name);
    }

    /**
     * Sets whether {@code api.}, {@code data.} or {@code monitor.} is put before the endpoint's
     * host. Environment: {@code TWINLINK_HOST_PREFIX}; default: for AWS's endpoints, not for
     * another.
     *
     * @param on whether it is
     * @return this builder
     */
    public Builder hostPrefix(boolean on) {
      return set("host_prefix", on);
    }

    /**
     * Sets whether the FIPS 140 endpoint is called; not with {@link #endpointUrl(String)}.
     * Environment: {@code TWINLINK_USE_FIPS}, {@code AWS_USE_FIPS_ENDPOINT}; default: false.
     *
     * @param on whether it is
     * @return this builder
     */
    public Builder useFips(boolean on) {
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
    public Builder useDualStack(boolean on) {
      return set("use_dual_stack", on);
    }

    /**
     * Sets how often a request is sent at the most. Environment: {@code TWINLINK_MAX_ATTEMPTS},
     * {@code AWS_MAX_ATTEMPTS}; default: 3.
     *
     * @param attempts 1 to 20; 1 switches retries off
     * @return this builder
     */
    public Builder maxAttempts(int attempts) {
      return set("max_attempts", attempts);
    }

    /**
     * Sets the longest wait before a retry. Environment: {@code TWINLINK_MAX_BACKOFF}; default: 20
     * s.
     *
     * @param wait 1 millisecond to 1 hour
     * @return this builder
     */
    public Builder maxBackoff(Duration wait) {
      return set("max_backoff", seconds(wait));
    }

    /**
     * Sets how long opening a connection may take. Environment: {@code TWINLINK_CONNECT_TIMEOUT};
     * default: 3.1 s.
     *
     * @param timeout 1 millisecond to 1 hour
     * @return this builder
     */
    public Builder connectTimeout(Duration timeout) {
      return set("connect_timeout", seconds(timeout));
    }

    /**
     * Sets how long one attempt may take, from sending to the last byte. Environment: {@code
     * TWINLINK_ATTEMPT_TIMEOUT}; default: 30 s.
     *
     * @param timeout 1 millisecond to 1 hour
     * @return this builder
     */
    public Builder attemptTimeout(Duration timeout) {
      return set("attempt_timeout", seconds(timeout));
    }

    /**
     * Sets how long a call may take, retries and waits included; for a listing, each page.
     * Environment: {@code TWINLINK_CALL_TIMEOUT}; default: 120 s.
     *
     * @param timeout 1 millisecond to 1 hour
     * @return this builder
     */
    public Builder callTimeout(Duration timeout) {
      return set("call_timeout", seconds(timeout));
    }

    /**
     * Sets how long a connection that nobody uses is kept open. Environment: {@code
     * TWINLINK_IDLE_TIMEOUT}; default: 90 s.
     *
     * @param timeout 1 millisecond to 1 hour
     * @return this builder
     */
    public Builder idleTimeout(Duration timeout) {
      return set("idle_timeout", seconds(timeout));
    }

    /**
     * Sets how many connections to a host are kept open that nobody uses. Environment: {@code
     * TWINLINK_MAX_IDLE_CONNECTIONS}; default: 256.
     *
     * @param connections 0 to 10,000; 0 opens one for each request
     * @return this builder
     */
    public Builder maxIdleConnections(int connections) {
      return set("max_idle_connections", connections);
    }

    /**
     * Sets the proxy that requests go through. Environment: {@code TWINLINK_PROXY_URL}, {@code
     * HTTPS_PROXY} and {@code HTTP_PROXY} for endpoints of that scheme, {@code ALL_PROXY}.
     *
     * @param url an http or https URL, such as {@code http://user:password@proxy.example.com:3128},
     *     or {@code none}
     * @return this builder
     */
    public Builder proxyUrl(String url) {
      return set("proxy_url", url);
    }

    /**
     * Sets what is reached without the proxy. Environment: {@code TWINLINK_NO_PROXY}, {@code
     * NO_PROXY}.
     *
     * @param hosts host names, domains, addresses and networks, with commas between
     * @return this builder
     */
    public Builder noProxy(String hosts) {
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
    public Builder caBundle(Path file) {
      return set("ca_bundle", file == null ? null : file.toString());
    }

    /**
     * Sets whether TLS is not verified. Anybody on the way can then read and change everything,
     * keys that STS issues included. {@link #build()} warns in the log {@code io.twinlink}.
     * Environment: {@code TWINLINK_DANGER_ACCEPT_ANY_CERTIFICATE}; default: false.
     *
     * @param on whether every certificate is accepted
     * @return this builder
     */
    public Builder dangerAcceptAnyCertificate(boolean on) {
      return set("danger_accept_any_certificate", on);
    }

    /**
     * Sets how many asynchronous calls are made at a time. The threads are made as they are needed
     * and end when they are idle; up to 10,000 further calls wait, and more fail with a {@link
     * QuotaException}. Default: 16.
     *
     * @param threads 1 to 256
     * @return this builder
     */
    public Builder asyncThreads(int threads) {
      this.asyncThreads = threads;
      return this;
    }

    /**
     * Opens the connector. Nothing is sent to AWS yet.
     *
     * @return the connector
     * @throws ValidationException if a setting is out of its bounds; the message names it
     * @throws CredentialsException if there is no such profile
     * @throws LibraryLoadException if the native library cannot be loaded
     */
    public Connector build() {
      if (asyncThreads < 1 || asyncThreads > MOST_ASYNC_THREADS) {
        throw TwinlinkException.builder(ErrorKind.VALIDATION)
            .message("asyncThreads must be 1 to " + MOST_ASYNC_THREADS + ", but is " + asyncThreads)
            .build();
      }
      NativeLibrary.checkLoaded();
      Session session = Session.open(settings, asyncThreads);
      for (String warning : session.ask("warnings").values()) {
        System.getLogger("io.twinlink").log(System.Logger.Level.WARNING, warning);
      }
      return new Connector(session);
    }

    private Builder set(String name, Object value) {
      if (value == null) {
        settings.remove(name);
      } else {
        settings.put(name, value);
      }
      return this;
    }

    /** {@return a duration as it crosses to the core, which checks it: out of bounds included} */
    private static Double seconds(Duration duration) {
      return duration == null
          ? null
          : duration.getSeconds() + duration.getNano() / NANOSECONDS_PER_SECOND;
    }
  }
}
