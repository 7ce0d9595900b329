package io.twinlink.mqtt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.Connector;
import io.twinlink.internal.LiveConnectors;
import io.twinlink.testing.Isolation;
import io.twinlink.testing.Mosquitto;
import io.twinlink.testing.MqttLeft;
import io.twinlink.testing.MqttOnce;
import io.twinlink.testing.MqttThreads;
import io.twinlink.testing.Relay;
import java.lang.ref.WeakReference;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Silence is noticed, and nothing stays behind. */
@Timeout(90)
class MqttEndTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir Path directory;

  @AfterEach
  void nothingIsLeft() throws Exception {
    LiveConnectors.assertNone();
    MqttThreads.assertNone();
  }

  @Test
  void silenceIsALostConnection() throws Exception {
    try (Mosquitto broker = Mosquitto.start(directory);
        Relay relay = new Relay(broker.port());
        Connector aws = Mosquitto.connector().build();
        MqttClient mqtt =
            aws.mqtt()
                .endpoint("mqtt://127.0.0.1:" + relay.port())
                .keepAlive(Duration.ofSeconds(5))
                .connect()) {
      Iterator<Message> messages = mqtt.subscribe("silence").iterator();
      mqtt.publish("silence", "before").await(PATIENCE);
      assertEquals("before", messages.next().text());
      MqttState connected = mqtt.state();
      relay.mute();
      Delivery meanwhile = mqtt.publish("silence", "meanwhile");
      MqttState lost = mqtt.awaitChange(connected, PATIENCE);
      assertEquals(MqttState.Status.LOST, lost.status());
      assertTrue(lost.reason().orElseThrow().contains("does not answer a ping"), lost::toString);
      meanwhile.await(PATIENCE);
      assertEquals("meanwhile", messages.next().text());
    }
  }

  @Test
  void aClassLoaderWithAClientIsUnloadedAfterItsEnd() throws Exception {
    Path jar = Isolation.jar(directory.resolve("twinlink.jar"), name -> true);
    try (Mosquitto broker = Mosquitto.start(directory)) {
      WeakReference<ClassLoader> loader = used(jar, broker.endpoint());
      for (int waited = 0; loader.get() != null; waited++) {
        assertTrue(waited < 500, "the class loader is kept");
        System.gc();
        Thread.sleep(10);
      }
    }
  }

  /** In a method of its own: no variable of the caller's keeps the class loader. */
  private static WeakReference<ClassLoader> used(Path jar, String endpoint) throws Exception {
    try (URLClassLoader loader = Isolation.loader(jar)) {
      Class<?> type = loader.loadClass(MqttOnce.class.getName());
      assertNotSame(MqttOnce.class, type);
      @SuppressWarnings("unchecked")
      UnaryOperator<String> once = (UnaryOperator<String>) type.getConstructor().newInstance();
      assertEquals("looped, heard on twinlink-mqtt once/heard", once.apply(endpoint));
      assertFalse(Thread.getAllStackTraces().keySet().stream().anyMatch(MqttEndTest::isListener));
      return new WeakReference<>(loader);
    }
  }

  @Test
  void aListenerWhoseClassLoaderWasClosedEndsQuietly() throws Exception {
    Path jar = Isolation.jar(directory.resolve("twinlink.jar"), name -> true);
    List<Throwable> uncaught = new CopyOnWriteArrayList<>();
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> uncaught.add(thrown));
    try (Mosquitto broker = Mosquitto.start(directory);
        Connector aws = Mosquitto.connector().build();
        MqttClient other = broker.client(aws).connect()) {
      Runnable end = left(jar, broker.endpoint());
      other.publish("left", "x").await(PATIENCE);
      while (Thread.getAllStackTraces().keySet().stream().anyMatch(MqttEndTest::isListener)) {
        Thread.sleep(10);
      }
      end.run();
      assertEquals(List.of(), uncaught);
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }

  /** A listener of a class loader that is closed: what was not used yet cannot be loaded. */
  private static Runnable left(Path jar, String endpoint) throws Exception {
    try (URLClassLoader loader = Isolation.loader(jar)) {
      Class<?> type = loader.loadClass(MqttLeft.class.getName());
      assertNotSame(MqttLeft.class, type);
      @SuppressWarnings("unchecked")
      Function<String, Runnable> left =
          (Function<String, Runnable>) type.getConstructor().newInstance();
      return left.apply(endpoint);
    }
  }

  private static boolean isListener(Thread thread) {
    return thread.getName().startsWith("twinlink-mqtt");
  }
}
