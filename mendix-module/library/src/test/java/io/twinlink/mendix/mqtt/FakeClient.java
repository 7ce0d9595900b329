package io.twinlink.mendix.mqtt;

import io.twinlink.mendix.Failure;
import io.twinlink.mqtt.Publication;
import io.twinlink.mqtt.SubscriptionOptions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A client without a broker: keeps what it is told, and gives messages when a test says so. */
final class FakeClient implements BrokerClient {
  final List<String> did = new CopyOnWriteArrayList<>();
  final Map<String, Receiver> receivers = new ConcurrentHashMap<>();

  /** What stands in the way of a connection; null for nothing. */
  volatile String trouble;

  /** Why it can never be started; null for nothing. */
  volatile String refusal;

  /** The filter of a subscription that is refused; null for none. */
  volatile String refusedFilter;

  volatile Instant since;

  volatile String clientId = "fake";

  /** What asking for the state ends with; null for nothing. */
  volatile RuntimeException stateless;

  /** How long the last close was to wait. */
  volatile Duration drain;

  private final Set<Thread> handlers = new HashSet<>();
  private boolean isStopped;

  /** Gives a message once to the subscription with a filter; none when it is being closed. */
  void give(String filter, String topic, String payload) throws Exception {
    give(filter, new FakeMessage(topic, payload));
  }

  /**
   * Gives a message of attempt 2 as the last one, which is given up unless the client is closed.
   */
  void giveLast(String filter, String topic, String payload) throws Exception {
    FakeMessage message = new FakeMessage(topic, payload);
    try {
      give(filter, message);
    } catch (Gate.MicroflowFailed failed) {
      if (!did.contains("close")) {
        receivers.get(filter).giveUp(message, failed);
        did.add("given up");
      }
    }
  }

  private void give(String filter, FakeMessage message) throws Exception {
    synchronized (this) {
      if (isStopped) {
        did.add("given back");
        return;
      }
      handlers.add(Thread.currentThread());
    }
    try {
      receivers.get(filter).receive(message);
    } finally {
      synchronized (this) {
        handlers.remove(Thread.currentThread());
        notifyAll();
      }
    }
  }

  @Override
  public void subscribe(String filter, SubscriptionOptions options, Receiver receiver) {
    did.add("subscribe " + filter);
    receivers.put(filter, receiver);
  }

  @Override
  public void unsubscribe(String filter) {
    did.add("unsubscribe " + filter);
    receivers.remove(filter);
  }

  @Override
  public void start() {
    if (refusal != null) {
      throw Failure.validation(refusal + '.', "Mend it.");
    }
    did.add("start");
    since = trouble == null ? Instant.EPOCH : null;
  }

  @Override
  public void await(Duration timeout) {
    did.add("await " + timeout.toSeconds());
    fail();
  }

  @Override
  public void await(String filter, Duration timeout) {
    did.add("await " + filter + ' ' + timeout.toSeconds());
    fail();
    if (filter != null && filter.equals(refusedFilter)) {
      throw new Refused(Failure.of("access_denied", "the broker says no.", null, "Mend it."));
    }
  }

  @Override
  public void publish(Publication message, Duration timeout) {
    fail();
    String payload = new String(message.payload(), StandardCharsets.UTF_8);
    did.add("publish " + message.topic() + ' ' + payload + ' ' + timeout.toSeconds());
  }

  private void fail() {
    if (trouble != null) {
      throw Failure.of("connection", trouble + '.', null, "Mend it.");
    }
  }

  @Override
  public BrokerState state() {
    if (stateless != null) {
      throw stateless;
    }
    return new FakeState(clientId, since, trouble);
  }

  @Override
  public synchronized void close(Duration most) {
    drain = most;
    isStopped = true;
    handlers.remove(Thread.currentThread());
    long end = System.nanoTime() + most.toNanos();
    try {
      for (long rest = most.toNanos();
          !handlers.isEmpty() && rest > 0;
          rest = end - System.nanoTime()) {
        TimeUnit.NANOSECONDS.timedWait(this, rest);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    if (!handlers.isEmpty()) {
      did.add("busy");
    }
    did.add("close");
    since = null;
  }
}
