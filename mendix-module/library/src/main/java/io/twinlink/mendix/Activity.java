package io.twinlink.mendix;

import com.mendix.core.Core;
import com.mendix.systemwideinterfaces.MendixRuntimeException;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.Connector;
import io.twinlink.TwinlinkException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Date;
import java.util.concurrent.Callable;

/**
 * One call of an activity: checks its parameters, finds the connector, and turns every failure into
 * one {@link MendixRuntimeException} that is logged once.
 *
 * <p>The message begins with the activity and the kind of error, for instance {@code
 * ListWorkspaces: access_denied: ...}, tells AWS's code, message and request id, and ends with what
 * to do.
 */
public final class Activity {
  /** How many connectors are kept: as many combinations of settings and keys are in use at once. */
  private static final int MOST_CONNECTORS = 32;

  /** How long an unused connector is kept, in seconds: the system property and its default. */
  private static final String IDLE_PROPERTY = "twinlink.mendix.idle";

  private static final long IDLE_SECONDS = 60;

  private static final ConnectorCache<ByteBuffer, Connector> CONNECTORS =
      new ConnectorCache<>(
          MOST_CONNECTORS,
          Duration.ofSeconds(Math.max(1, Long.getLong(IDLE_PROPERTY, IDLE_SECONDS))).toMillis(),
          Connector::close);

  private final String module;
  private final String name;
  private final IContext context;

  /**
   * Begins a call.
   *
   * @param module the module, after which the log node is named
   * @param name the activity, which is AWS's operation
   * @param context the context of the action
   */
  public Activity(String module, String name, IContext context) {
    this.module = module;
    this.name = name;
    this.context = context;
  }

  /**
   * What an activity does once it has a connector.
   *
   * @param <R> what it gives
   */
  @FunctionalInterface
  public interface Call<R> {
    /**
     * Makes the call.
     *
     * @param connector the connector, which the caller of this method closes
     * @return what the action returns
     * @throws Exception whatever goes wrong
     */
    R with(Connector connector) throws Exception;
  }

  /**
   * Runs the activity.
   *
   * @param <R> what it gives
   * @param request the request object; may be null, which is an error of its own
   * @param region the name of the value of {@code ENUM_Region}, such as {@code us_east_1}; may be
   *     null, which is an error too
   * @param credentials the credentials object; may be null, which is an error too
   * @param call what to do
   * @return what the call gives
   * @throws MendixRuntimeException if anything goes wrong
   */
  public <R> R run(IMendixObject request, String region, IMendixObject credentials, Call<R> call) {
    return run(() -> withRequest(name + "Request", request, region, credentials, call));
  }

  /** Makes a call that a request configures; what it throws is neither worded nor logged. */
  <R> R withRequest(
      String entity, IMendixObject request, String region, IMendixObject credentials, Call<R> call)
      throws Exception {
    return withConnector(settings(entity, request, region, credentials), call);
  }

  /**
   * Runs an activity that needs no connector.
   *
   * @param <R> what it gives
   * @param call what to do
   * @return what the call gives
   * @throws MendixRuntimeException if anything goes wrong
   */
  public <R> R run(Callable<R> call) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // The runtime's own loader does not see the app's jars.
    thread.setContextClassLoader(Activity.class.getClassLoader());
    try {
      return call.call();
    } catch (Failure failed) {
      throw logged(failed);
    } catch (TwinlinkException failed) {
      throw logged(Failure.of(failed));
    } catch (Exception failed) {
      throw logged(Failure.unexpected(failed));
    } catch (OutOfMemoryError noMemory) {
      // Of all errors the one that an answer can bring about; the app goes on.
      throw logged(Failure.of(noMemory));
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private ClientSettings settings(
      String entity, IMendixObject request, String region, IMendixObject credentials) {
    ClientSettings settings = settings(region, credentials);
    if (request == null) {
      throw Failure.validation(
          entity + " is required.",
          "Create an object of " + module + '.' + entity + " before the call.");
    }
    return settings.configure(new Members(context, request), new UnusedSettings(module));
  }

  private ClientSettings settings(String region, IMendixObject credentials) {
    return new ClientSettings(
        regionName(region), keys(context, credentials), Core.getLogger(module));
  }

  /** {@return the region as AWS writes it} */
  static String regionName(String region) {
    if (region == null) {
      throw Failure.validation(
          "AWS Region is required.",
          "Set the parameter ENUM_Region, for example to AWSAuthentication.ENUM_Region.us_east_1.");
    }
    return region.replace('_', '-');
  }

  static CallerKeys keys(IContext context, IMendixObject credentials) {
    if (credentials == null) {
      throw Failure.validation(
          "Credentials is required.",
          "Set the parameter to the result of Get Static Credentials or Get Temporary"
              + " Credentials.");
    }
    return CallerKeys.read(new Members(context, credentials), new Date());
  }

  /** Makes a call with default settings; what it throws is neither worded nor logged. */
  <R> R withCaller(String region, IMendixObject credentials, Call<R> call) throws Exception {
    return withConnector(settings(region, credentials), call);
  }

  /** Makes a call with settings; what it throws is neither worded nor logged. */
  static <R> R withConnector(ClientSettings settings, Call<R> call) throws Exception {
    ConnectorCache.Entry<ByteBuffer, Connector> entry =
        CONNECTORS.acquire(settings.key(), settings::open);
    try {
      return call.with(entry.connector());
    } finally {
      CONNECTORS.release(entry);
    }
  }

  private MendixRuntimeException logged(Failure failed) {
    String text = failed.text(name);
    // The failure itself has nothing to say that the text does not; its cause does.
    MendixRuntimeException thrown = new MendixRuntimeException(text, failed.getCause());
    new ModuleLog(module).error(text, failed.getCause());
    return thrown;
  }
}
