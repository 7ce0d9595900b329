package io.twinlink.mendix.mqtt;

import java.time.Instant;

/** How a client without a broker is. */
final class FakeState implements BrokerState {
  private final String clientId;
  private final Instant since;
  private final String trouble;

  FakeState(String clientId, Instant since, String trouble) {
    this.clientId = clientId;
    this.since = since;
    this.trouble = trouble;
  }

  @Override
  public String status() {
    return since == null ? "LOST" : "CONNECTED";
  }

  @Override
  public Instant since() {
    return since == null ? Instant.EPOCH : since;
  }

  @Override
  public String reason() {
    return trouble;
  }

  @Override
  public int attempts() {
    return 3;
  }

  @Override
  public boolean sessionPresent() {
    return true;
  }

  @Override
  public String clientId() {
    return clientId;
  }

  @Override
  public long queued() {
    return 4;
  }

  @Override
  public long unacknowledged() {
    return 5;
  }

  @Override
  public long unfinished() {
    return 8;
  }

  @Override
  public long dropped() {
    return 6;
  }

  @Override
  public long unmatched() {
    return 7;
  }
}
