package io.twinlink.bench.mqtt;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.paho.client.mqttv3.IMqttActionListener;
import org.eclipse.paho.client.mqttv3.IMqttToken;
import org.eclipse.paho.client.mqttv3.MqttAsyncClient;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.eclipse.paho.client.mqttv3.persist.MemoryPersistence;

/**
 * Eclipse Paho's asynchronous client, without files. It refuses what is more than it may have in
 * flight, so a program has to keep count.
 */
final class PahoExchange implements Exchange {
  /** Of its own, as the client's name: both kinds are connected at once. */
  private final String topic;

  private final MqttAsyncClient client;
  private final AtomicLong bytes = new AtomicLong();
  private volatile CountDownLatch missing = new CountDownLatch(0);

  PahoExchange(String url, boolean isPrompt) throws MqttException {
    String name = isPrompt ? "prompt-paho-java" : "paho-java";
    topic = "bench/" + name;
    client = new MqttAsyncClient(url.replace("mqtt://", "tcp://"), name, new MemoryPersistence());
    MqttConnectOptions options = new MqttConnectOptions();
    // More than the semaphore lets through: a place is freed after the listener was called.
    options.setMaxInflight(2 * IN_FLIGHT);
    if (isPrompt) {
      options.setSocketFactory(new PromptSockets());
    }
    client.connect(options).waitForCompletion();
    client
        .subscribe(
            topic,
            1,
            (ignored, message) -> {
              bytes.addAndGet(message.getPayload().length);
              missing.countDown();
            })
        .waitForCompletion();
  }

  @Override
  public long run(byte[] payload, int count) throws InterruptedException, MqttException {
    missing = new CountDownLatch(count);
    long before = bytes.get();
    Semaphore places = new Semaphore(IN_FLIGHT);
    IMqttActionListener acknowledged =
        new IMqttActionListener() {
          @Override
          public void onSuccess(IMqttToken token) {
            places.release();
          }

          @Override
          public void onFailure(IMqttToken token, Throwable failure) {
            throw new IllegalStateException(failure);
          }
        };
    for (int i = 0; i < count; i++) {
      places.acquire();
      client.publish(topic, payload, 1, false, null, acknowledged);
    }
    places.acquire(IN_FLIGHT);
    missing.await();
    return bytes.get() - before;
  }

  @Override
  public void close() throws IOException {
    try {
      client.disconnect().waitForCompletion();
      client.close();
    } catch (MqttException failed) {
      throw new IOException(failed);
    }
  }
}
