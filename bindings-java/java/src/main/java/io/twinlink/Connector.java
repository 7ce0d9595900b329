package io.twinlink;

import io.twinlink.internal.ConnectorAccess;
import io.twinlink.internal.NativeConnector;
import io.twinlink.internal.NativeLibrary;
import io.twinlink.iot.Iot;
import io.twinlink.iotdata.IotData;
import io.twinlink.mqtt.MqttClientBuilder;
import io.twinlink.sitewise.SiteWise;
import io.twinlink.twinmaker.TwinMaker;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * The way to the services: settings, credentials and connections, shared by all calls. It takes the
 * place of the service clients' builders of the AWS SDK for Java.
 *
 * <p>A connector may be used by any number of threads. Make one for each configuration and keep it:
 * it renews credentials and keeps connections open. {@link #close()} it in the end; one that is
 * forgotten is closed, with a warning to its {@link Builder#logger}, when the garbage collector
 * finds that neither it nor its clients and listings are in use.
 *
 * <p>A call blocks its thread until the answer is there. If the thread is interrupted, the call
 * ends with a {@link CancelledException}, and the thread stays interrupted. A virtual thread that
 * makes a call keeps its carrier thread busy; the asynchronous calls have platform threads of their
 * own.
 */
public final class Connector implements AutoCloseable {
  static {
    ConnectorAccess.set(new Access());
  }

  private final NativeConnector connector;

  /** What was set that tells connectors apart, without secrets. */
  private final String text;

  private Connector(NativeConnector connector, String text) {
    this.connector = connector;
    this.text = text;
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return AWS IoT TwinMaker through this connector} */
  public TwinMaker twinMaker() {
    return new TwinMaker(connector);
  }

  /** {@return AWS IoT through this connector: things and what belongs to them} */
  public Iot iot() {
    return new Iot(connector);
  }

  /** {@return the data plane of AWS IoT through this connector: shadows and messages} */
  public IotData iotData() {
    return new IotData(connector);
  }

  /** {@return AWS IoT SiteWise through this connector} */
  public SiteWise siteWise() {
    return new SiteWise(connector);
  }

  /**
   * Begins an MQTT client, for AWS IoT or another broker. It is signed for with the connector's
   * credentials unless it has a certificate, and closed with the connector.
   *
   * @return a builder with nothing set
   */
  public MqttClientBuilder mqtt() {
    return new MqttClientBuilder(connector);
  }

  /**
   * Calls any operation by its name.
   *
   * <p>AWS's member names in and out. Given, values are texts, numbers, booleans, {@link
   * java.time.Instant}, {@code byte[]}, lists and maps, enumerations and structures of the
   * services, each where it is due; moments may also be ISO 8601 or epoch seconds, and null stands
   * for an absent member. In the answer whole numbers are {@link Long}, numbers {@link Double},
   * moments {@link java.time.Instant}, blobs {@code byte[]}; maps and lists are unmodifiable. Of an
   * operation that pages, this is one page, with {@code nextToken} if there are more. A stream of
   * events is an {@link EventStream} of maps.
   *
   * @param operation service and operation, such as {@code "iotsitewise.DescribeAsset"}
   * @param arguments the operation's members
   * @return the answer
   * @throws ValidationException before anything is sent, for a name that no operation has, and for
   *     arguments that it cannot have: all of them are told
   */
  public Map<String, Object> call(String operation, Map<String, ?> arguments) {
    Objects.requireNonNull(operation, "operation");
    return connector.call(operation, Objects.requireNonNull(arguments, "arguments"));
  }

  /**
   * Calls any operation by its name, in JSON. Moments are ISO 8601 in the answer, and ISO 8601 or
   * epoch seconds in the arguments; blobs are base64 both ways; members that are headers are among
   * the others. A stream of events is a list of all of them, when it has ended.
   *
   * @param operation service and operation, such as {@code "iotsitewise.DescribeAsset"}
   * @param json an object of AWS's member names; empty for no arguments
   * @return the answer, a JSON object
   * @throws ValidationException as from {@link #call}, and if {@code json} is no JSON object
   */
  public String callJson(String operation, String json) {
    Objects.requireNonNull(operation, "operation");
    return connector.callJson(operation, Objects.requireNonNull(json, "json"));
  }

  /**
   * All pages of an operation, each as {@link #call} gives it. Nothing is fetched until the first
   * page is asked for; every iterator and stream begins anew.
   *
   * @param operation service and operation, such as {@code "iotsitewise.ListAssets"}
   * @param arguments the operation's members; {@code maxResults} is the size of a page
   * @return the pages
   */
  public Streamable<Map<String, Object>> pages(String operation, Map<String, ?> arguments) {
    Objects.requireNonNull(operation, "operation");
    Objects.requireNonNull(arguments, "arguments");
    return () -> connector.pages(operation, arguments);
  }

  /**
   * Asks AWS who the connector's credentials belong to (STS GetCallerIdentity, which everybody may
   * call).
   *
   * @return who calls
   * @throws CredentialsException if there are no credentials, or AWS does not take them
   */
  public CallerIdentity validateCredentials() {
    return new CallerIdentity(connector.callOwn("twinlink.ValidateCredentials"));
  }

  /**
   * Says what the connector would use, and why. Credentials that must be fetched are fetched;
   * nothing else is sent.
   *
   * @return one line for each setting, credential, endpoint and proxy; its text is a table
   */
  public Explanation explain() {
    return new Explanation(connector.callOwn("twinlink.Explain"));
  }

  /**
   * Closes the connector, its clients and its listings. First the MQTT clients: they let handlers
   * end and send what waits, for at most 30 seconds together. Then calls under way end at once with
   * a {@link ClosedException}, as do calls that come later. A second time it does nothing.
   *
   * @throws TimeoutException with the number of MQTT messages that were not delivered. All is
   *     closed then, too
   */
  @Override
  public void close() {
    connector.close();
  }

  /**
   * {@return what the builder was given of region, profile, endpoint and credentials, without
   * secrets, such as {@code Connector(region us-east-1, Credentials(profile, name plant))}; {@link
   * #explain} tells what comes from elsewhere}
   */
  @Override
  public String toString() {
    return text;
  }

  /** A class, because the first lambda of a process costs it 5 ms. */
  private static final class Access implements Function<Connector, NativeConnector> {
    @Override
    public NativeConnector apply(Connector connector) {
      return connector.connector;
    }
  }

  /**
   * Builds a {@link Connector}. What is not set here comes from the environment, then from the
   * shared AWS files, then from the default; every method names the variables in the order in which
   * they are looked at. Null unsets.
   *
   * <p>Bounds are checked by {@link #build()}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends NetworkSettings<Builder> {
    private static final int DEFAULT_ASYNC_THREADS = 16;
    private static final int MOST_ASYNC_THREADS = 256;
    private static final Map<System.Logger.Level, String> LOG_LEVELS =
        Map.of(
            System.Logger.Level.OFF, "off",
            System.Logger.Level.ERROR, "error",
            System.Logger.Level.WARNING, "warn",
            System.Logger.Level.INFO, "info",
            System.Logger.Level.DEBUG, "debug",
            System.Logger.Level.TRACE, "trace",
            System.Logger.Level.ALL, "trace");

    private int asyncThreads = DEFAULT_ASYNC_THREADS;
    private System.Logger logger;

    private Builder() {
      set("user_agent", "java/" + System.getProperty("java.version"));
    }

    @Override
    Builder self() {
      return this;
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
     * Sets what the {@link #logger} is told of. Environment: {@code TWINLINK_LOG_LEVEL}; default:
     * {@link System.Logger.Level#WARNING}.
     *
     * @param level the least important level; {@code ALL} is {@code TRACE}
     * @return this builder
     */
    public Builder logLevel(System.Logger.Level level) {
      return set("log_level", level == null ? null : LOG_LEVELS.get(level));
    }

    /**
     * Sets where the connector's log goes. It is told on the thread that made a call, when the call
     * has ended; no secret is in it. What it throws changes nothing for the call: the first time is
     * told to {@link System#err}, as {@code java.util.logging} does with a handler that fails.
     * Default: the logger {@code io.twinlink} of {@link System#getLogger}.
     *
     * @param logger the logger; null unsets
     * @return this builder
     */
    public Builder logger(System.Logger logger) {
      this.logger = logger;
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
      return new Connector(NativeConnector.open(settings(), asyncThreads, logger), text());
    }

    @SuppressWarnings("unchecked")
    private String text() {
      Map<String, Object> settings = settings();
      StringJoiner text = new StringJoiner(", ", "Connector(", ")");
      for (String name : List.of("region", "profile", "endpoint_url")) {
        if (settings.containsKey(name)) {
          text.add(name.replace('_', ' ') + " " + settings.get(name));
        }
      }
      Object credentials = settings.get("credentials");
      return text.add(
              credentials == null
                  ? "credentials not set"
                  : new Credentials((Map<String, Object>) credentials).toString())
          .toString();
    }
  }
}
