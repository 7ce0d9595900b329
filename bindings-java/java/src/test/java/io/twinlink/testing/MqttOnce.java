package io.twinlink.testing;

import io.twinlink.Connector;
import io.twinlink.Credentials;
import io.twinlink.mqtt.MqttClient;
import io.twinlink.mqtt.Subscription;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * Publishes, iterates and listens, and closes all: small enough to be loaded by a class loader of
 * its own.
 */
public final class MqttOnce implements UnaryOperator<String> {
  @Override
  public String apply(String endpoint) {
    CompletableFuture<String> heard = new CompletableFuture<>();
    try (Connector aws =
            Connector.builder().region("us-east-1").credentials(Credentials.of("A", "s")).build();
        MqttClient mqtt = aws.mqtt().endpoint(endpoint).connect()) {
      mqtt.subscribe("once/heard")
          .listen(message -> heard.complete(Thread.currentThread().getName()));
      mqtt.publish("once/heard", "x").await();
      Subscription subscription = mqtt.subscribe("once/looped");
      mqtt.publish("once/looped", "x");
      String looped = subscription.iterator().next().text();
      return (looped.equals("x") ? "looped, heard on " : looped) + heard.join();
    }
  }
}
