package io.twinlink.mendix.mqtt;

import io.twinlink.mqtt.MqttState;
import java.time.Instant;

/** The state of the library's client. */
final class LibraryState implements BrokerState {
  private final MqttState state;

  LibraryState(MqttState state) {
    this.state = state;
  }

  @Override
  public String status() {
    return state.status().name();
  }

  @Override
  public Instant since() {
    return state.since();
  }

  @Override
  public String reason() {
    return state.reason().orElse(null);
  }

  @Override
  public int attempts() {
    return state.attempts();
  }

  @Override
  public boolean sessionPresent() {
    return state.sessionPresent();
  }

  @Override
  public String clientId() {
    return state.clientId();
  }

  @Override
  public long queued() {
    return state.queued();
  }

  @Override
  public long unacknowledged() {
    return state.unacknowledged();
  }

  @Override
  public long unfinished() {
    return state.unfinished();
  }

  @Override
  public long dropped() {
    return state.dropped();
  }

  @Override
  public long unmatched() {
    return state.unmatched();
  }
}
