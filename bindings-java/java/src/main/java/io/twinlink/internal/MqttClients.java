package io.twinlink.internal;

import io.twinlink.TwinlinkException;
import io.twinlink.mqtt.MqttClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;

/** The MQTT clients of a connector, as long as they are in use. */
final class MqttClients {
  /** How long closing waits for what clients have not sent yet, all together. */
  private static final int DRAIN_SECONDS = 30;

  /** Null as long as there are none, which for most connectors is always. */
  private Set<MqttClient> clients;

  synchronized void add(MqttClient client) {
    if (clients == null) {
      clients = Collections.newSetFromMap(new WeakHashMap<>());
    }
    clients.add(client);
  }

  private synchronized List<MqttClient> all() {
    return clients == null ? List.of() : new ArrayList<>(clients);
  }

  /** Closes all; {@return what the first threw that could not be closed properly, or null} */
  TwinlinkException close() {
    TwinlinkException first = null;
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(DRAIN_SECONDS);
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
