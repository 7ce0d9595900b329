package io.twinlink.mqtt;

import io.twinlink.ErrorKind;
import io.twinlink.TimeoutException;
import io.twinlink.TwinlinkException;
import io.twinlink.internal.NativeMqtt;
import java.time.Duration;
import java.util.Objects;

/**
 * What becomes of a message that was published. Of quality of service 1 it is delivered when the
 * broker has acknowledged it, of 0 when it is written. Nobody needs to wait for it; without
 * waiting, nobody hears that the broker refused the message.
 *
 * <p>Of one client, the last 10,000 refusals are remembered for who asks.
 */
public final class Delivery {
  private static final Duration FOREVER = Duration.ofMillis(Long.MAX_VALUE);

  private final NativeMqtt client;
  private final long number;
  private volatile boolean delivered;

  Delivery(NativeMqtt client, long number) {
    this.client = client;
    this.number = number;
  }

  /**
   * Waits until the message is delivered.
   *
   * @throws TwinlinkException what the broker says if it refuses the message
   * @throws io.twinlink.ClosedException if the client ended before
   * @throws io.twinlink.CancelledException if the thread is interrupted; the message stays on its
   *     way
   */
  public void await() {
    has(FOREVER);
  }

  /**
   * Waits until the message is delivered.
   *
   * @param time how long at most
   * @throws TimeoutException if it is not delivered in time; it stays on its way
   * @throws TwinlinkException as from {@link #await()}
   */
  public void await(Duration time) {
    Objects.requireNonNull(time, "time");
    if (!has(time)) {
      double seconds = time.toMillis() / 1000.0;
      throw TwinlinkException.builder(ErrorKind.TIMEOUT)
          .message("the message was not delivered within " + seconds + " s; it stays on its way")
          .retryable(true)
          .build();
    }
  }

  /** {@return whether it has come to an end: it was delivered, or refused} */
  public boolean isDone() {
    try {
      return has(Duration.ZERO);
    } catch (TwinlinkException refused) {
      return true;
    }
  }

  private boolean has(Duration time) {
    if (!delivered) {
      delivered = client.delivered(number, time);
    }
    return delivered;
  }

  /** {@return whether it is known to be delivered} */
  @Override
  public String toString() {
    return "Delivery(" + (delivered ? "delivered" : "on its way") + ")";
  }
}
