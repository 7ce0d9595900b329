package io.twinlink.internal;

import io.twinlink.Connector;
import java.util.function.Function;

/**
 * The way from a public connector to the one behind it, for twinlink's own libraries on top of this
 * one, such as that of the Mendix modules.
 *
 * <p>They lie in packages of their own, and Java knows no friends among packages. So the public
 * class leaves the way here, as classes of the JDK leave theirs in {@code SharedSecrets}: nothing
 * of it shows in the public API, and whoever has a connector has initialised its class.
 */
public final class ConnectorAccess {
  private static volatile Function<Connector, NativeConnector> access;

  private ConnectorAccess() {}

  /**
   * Leaves the way here; for {@link Connector} alone.
   *
   * @param access gives what is behind a connector
   */
  public static void set(Function<Connector, NativeConnector> access) {
    ConnectorAccess.access = access;
  }

  /**
   * Goes the way.
   *
   * @param connector a public connector
   * @return calls through it that the public class does not have
   */
  public static UnreadCalls of(Connector connector) {
    return new UnreadCalls(access.apply(connector));
  }
}
