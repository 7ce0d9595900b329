package io.twinlink.mendix.mqtt;

import io.twinlink.mendix.Failure;
import java.util.Locale;
import java.util.Objects;

/** Where a broker is: a host and a port. */
public final class Broker {
  private static final long USUAL_PORT = 8883;
  private static final long LAST_PORT = 65_535;

  private final String host;
  private final long port;

  private Broker(String host, long port) {
    this.host = host;
    this.port = port;
  }

  /**
   * Checks the parameters of an activity.
   *
   * @param host the parameter BrokerHost
   * @param port the parameter BrokerPort; null for 8883
   * @return the broker
   */
  public static Broker of(String host, Long port) {
    String name = host == null ? "" : host.strip();
    if (name.isEmpty()) {
      throw Failure.validation("BrokerHost is required.", "Set it to the host of the broker.");
    }
    boolean isAddress = name.startsWith("[") && name.endsWith("]");
    if (name.matches(".*[\\s/@].*") || name.contains(":") && !isAddress) {
      throw Failure.validation(
          "BrokerHost must be a host without scheme, port and path, but is " + name + '.',
          "Set it to the host alone, such as a1b2c3-ats.iot.eu-west-1.amazonaws.com.");
    }
    long number = port == null ? USUAL_PORT : port;
    if (number < 1 || number > LAST_PORT) {
      throw Failure.validation(
          "BrokerPort must be 1 to " + LAST_PORT + ", but is " + number + '.',
          "AWS has 8883 for client certificates, and 443.");
    }
    return new Broker(name.toLowerCase(Locale.ROOT), number);
  }

  /**
   * The address for a client.
   *
   * @param scheme {@code mqtts} or {@code mqtt}
   * @return a URL
   */
  String url(String scheme) {
    return scheme + "://" + this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Broker
        && host.equals(((Broker) other).host)
        && port == ((Broker) other).port;
  }

  @Override
  public int hashCode() {
    return Objects.hash(host, port);
  }

  /** {@return host and port, as in a URL} */
  @Override
  public String toString() {
    return host + ':' + port;
  }
}
