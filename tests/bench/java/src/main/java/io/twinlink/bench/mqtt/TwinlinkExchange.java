package io.twinlink.bench.mqtt;

import io.twinlink.Connector;
import io.twinlink.Credentials;
import io.twinlink.mqtt.Delivery;
import io.twinlink.mqtt.MqttClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** twinlink, as its docs show it. */
final class TwinlinkExchange implements Exchange {
  private static final String TOPIC = "bench/twinlink-java";
  private static final int QUEUE = 1_000_000;

  private final Connector connector;
  private final MqttClient client;
  private final AtomicLong bytes = new AtomicLong();
  private volatile CountDownLatch missing = new CountDownLatch(0);

  TwinlinkExchange(String url) {
    connector =
        Connector.builder().region("us-east-1").credentials(Credentials.of("none", "none")).build();
    client =
        connector
            .mqtt()
            .endpoint(url)
            .clientId("twinlink-java")
            .receiveMaximum(IN_FLIGHT)
            .queueSize(QUEUE)
            .connect();
    client
        .subscribe(TOPIC)
        .listen(
            message -> {
              bytes.addAndGet(message.payload().length);
              missing.countDown();
            })
        .awaitConfirmed(Duration.ofSeconds(30));
  }

  @Override
  public long run(byte[] payload, int count) throws InterruptedException {
    missing = new CountDownLatch(count);
    long before = bytes.get();
    List<Delivery> deliveries = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      deliveries.add(client.publish(TOPIC, payload));
    }
    deliveries.forEach(Delivery::await);
    missing.await();
    return bytes.get() - before;
  }

  @Override
  public void close() {
    client.close();
    connector.close();
  }
}
