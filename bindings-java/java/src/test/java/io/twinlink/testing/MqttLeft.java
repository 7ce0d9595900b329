package io.twinlink.testing;

import io.twinlink.Connector;
import io.twinlink.Credentials;
import io.twinlink.mqtt.MqttClient;
import java.util.function.Function;

/**
 * Listens, and leaves the client open; what it gives closes all. Small enough to be loaded by a
 * class loader of its own.
 */
public final class MqttLeft implements Function<String, Runnable> {
  @Override
  public Runnable apply(String endpoint) {
    // So that all classes are there that closing needs, and none that a message does.
    listening(endpoint).run();
    return listening(endpoint);
  }

  private static Runnable listening(String endpoint) {
    Connector aws =
        Connector.builder().region("us-east-1").credentials(Credentials.of("A", "s")).build();
    MqttClient mqtt = aws.mqtt().endpoint(endpoint).connect();
    mqtt.subscribe("left").listen(message -> {});
    return () -> {
      mqtt.close();
      aws.close();
    };
  }
}
