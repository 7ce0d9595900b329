package io.twinlink.mendix.mqtt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.mendix.ModuleLog;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What becomes of connections that nobody asks for: in the log, when idle, and at the end. */
final class BrokersTest {
  private static final BrokerCertificates NONE = BrokerCertificates.read("", "", "", "");

  private final FakeRuntime runtime = new FakeRuntime().microflow("Plant.OnMessage");
  private final List<FakeClient> clients = new ArrayList<>();
  private final AtomicBoolean goesOn = new AtomicBoolean(true);
  private final Brokers brokers = new Brokers(this::client, goesOn::get);
  private final MqttActivities activities = new MqttActivities("MxAwsIoT", brokers);

  private BrokerClient client(BrokerSettings settings, String module) {
    clients.add(new FakeClient());
    return clients.get(clients.size() - 1);
  }

  private static BrokerSettings anonymous() {
    return BrokerSettings.anonymous(Broker.of("broker", 1883L), NONE);
  }

  private void subscribe() {
    activities.subscribe("SubscribeToTopic", BrokersTest::anonymous, "a", "Plant.OnMessage", null);
  }

  @Test
  void theLogTellsOfEachConnectionOnce() {
    subscribe();
    brokers.look();
    brokers.look();
    clients.get(0).since = null;
    brokers.look();
    assertEquals(List.of("info MQTT broker broker:1883: connected."), runtime.log);
    clients.get(0).since = Instant.EPOCH.plusSeconds(1);
    brokers.look();
    // One that was lost and came back between two looks.
    clients.get(0).since = Instant.EPOCH.plusSeconds(2);
    brokers.look();
    activities.stop("StopListening");
    assertEquals(3, runtime.log.size());
  }

  @Test
  void whatHasNoSubscriptionIsIdleAfterItsLastUse() {
    BrokerConnection connection = brokers.forPublishing(anonymous(), new ModuleLog("MxAwsIoT"));
    connection.enter();
    assertFalse(connection.isIdle(0));
    connection.leave();
    assertTrue(connection.isIdle(0));
    assertFalse(connection.isIdle(Long.MAX_VALUE));
    subscribe();
    assertFalse(connection.isIdle(0));
    activities.unsubscribe("UnsubscribeMqttTopic", "broker", 1883L, "a");
    assertTrue(connection.isIdle(0));
    activities.stop("StopListening");
  }

  @Test
  void anAppThatHasStoppedLeavesNoConnectionAndNoThread() throws Exception {
    subscribe();
    Thread watcher = brokers.watcher();
    goesOn.set(false);
    watcher.join(20_000);
    assertFalse(watcher.isAlive());
    assertTrue(brokers.isEmpty());
    assertEquals("close", clients.get(0).did.get(clients.get(0).did.size() - 1));
  }

  @Test
  void anInterruptionDoesNotEndTheWatch() throws Exception {
    subscribe();
    Thread watcher = brokers.watcher();
    watcher.interrupt();
    goesOn.set(false);
    watcher.join(20_000);
    assertTrue(brokers.isEmpty());
  }

  @Test
  void theEndOfAnAppIsSeenAtItsLoader() throws IOException, ReflectiveOperationException {
    URL classes = Broker.class.getProtectionDomain().getCodeSource().getLocation();
    URL failure = Path.of("target/classes").toUri().toURL();
    URLClassLoader loader =
        new URLClassLoader(new URL[] {classes, failure}, ClassLoader.getPlatformClassLoader());
    AppLife life = AppLife.of(loader.loadClass(Broker.class.getName()));
    assertNotNull(life);
    assertTrue(life.goesOn());
    loader.close();
    assertFalse(life.goesOn());
  }
}
