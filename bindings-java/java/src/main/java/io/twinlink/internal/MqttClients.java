package io.twinlink.internal;

import io.twinlink.TwinlinkException;
import io.twinlink.mqtt.MqttClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;

/** The MQTT clients of a connector, as long as they are in use. */
final class MqttClients {
  /** How long closing waits for what clients have not sent yet, all together. */
  private static final Duration DRAIN = Duration.ofSeconds(30);

  private final Set<MqttClient> clients = Collections.newSetFromMap(new WeakHashMap<>());

  synchronized void add(MqttClient client) {
    clients.add(client);
  }

  private synchronized List<MqttClient> all() {
    return new ArrayList<>(clients);
  }

  /** Closes all; {@return what the first threw that could not be closed properly, or null} */
  TwinlinkException close() {
    TwinlinkException first = null;
    long deadline = System.nanoTime() + DRAIN.toNanos();
    for (MqttClient client : all()) {
      try {
        client.close(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
      } catch (TwinlinkException failed) {
        first = first == null ? failed : first;
      }
    }
    return first;
  }
}
