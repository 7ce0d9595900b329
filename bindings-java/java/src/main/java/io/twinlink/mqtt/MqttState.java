package io.twinlink.mqtt;

import io.twinlink.internal.FrameReader;
import java.time.Instant;
import java.util.Optional;

/** How an {@link MqttClient} is at one moment. */
public final class MqttState {
  /** How the connection is. */
  public enum Status {
    /** It is being made, for the first time or again. */
    CONNECTING,
    /** It is there. */
    CONNECTED,
    /**
     * It was lost, or could not be made; after a while, which grows from 1 second to 2 minutes, it
     * is tried again.
     */
    LOST,
    /** The client was closed. */
    CLOSED
  }

  private static final Status[] STATUSES = Status.values();

  private final Status status;
  private final Instant since;
  private final String reason;
  private final int attempts;
  private final boolean sessionPresent;
  private final String clientId;
  private final long queued;
  private final long unacknowledged;
  private final long unfinished;
  private final long dropped;
  private final long unmatched;

  MqttState(FrameReader frame) {
    this.status = STATUSES[frame.unsignedByte()];
    this.since = frame.plainTimestamp();
    this.reason = frame.optionalString();
    this.attempts = (int) frame.varint();
    this.sessionPresent = frame.unsignedByte() != 0;
    this.clientId = frame.plainString();
    this.queued = frame.varint();
    this.unacknowledged = frame.varint();
    this.unfinished = frame.varint();
    this.dropped = frame.varint();
    this.unmatched = frame.varint();
  }

  /** {@return how the connection is} */
  public Status status() {
    return status;
  }

  /** {@return since when it is like this} */
  public Instant since() {
    return since;
  }

  /** {@return why the connection was lost or could not be made; empty while there is one} */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** {@return how many times in a row a connection was tried since the last one} */
  public int attempts() {
    return attempts;
  }

  /** {@return whether the broker had kept the session from before the connection} */
  public boolean sessionPresent() {
    return sessionPresent;
  }

  /** {@return the client id; the broker's own if it gave one} */
  public String clientId() {
    return clientId;
  }

  /** {@return how many messages wait to be sent} */
  public long queued() {
    return queued;
  }

  /** {@return how many were sent and are not acknowledged} */
  public long unacknowledged() {
    return unacknowledged;
  }

  /**
   * {@return how many messages of quality of service 1 came and are not acknowledged: they wait,
   * are in hands or failing, or wait for those before them to be acknowledged}
   */
  public long unfinished() {
    return unfinished;
  }

  /** {@return how many messages of quality of service 0 were dropped because nobody took them} */
  public long dropped() {
    return dropped;
  }

  /**
   * {@return how many messages came that no subscription is for, or one that was forgotten and not
   * closed}
   */
  public long unmatched() {
    return unmatched;
  }

  /** {@return client id, status and reason} */
  @Override
  public String toString() {
    String why = reason == null ? "" : ", " + reason;
    return "MqttState(" + clientId + ", " + status + " since " + since + why + ")";
  }
}
