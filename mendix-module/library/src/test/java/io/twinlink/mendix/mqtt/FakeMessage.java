package io.twinlink.mendix.mqtt;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A message that no broker sent. */
final class FakeMessage implements ReceivedMessage {
  private final String topic;
  private final byte[] payload;

  FakeMessage(String topic, String payload) {
    this(topic, payload.getBytes(StandardCharsets.UTF_8));
  }

  FakeMessage(String topic, byte[] payload) {
    this.topic = topic;
    this.payload = payload.clone();
  }

  @Override
  public String topic() {
    return topic;
  }

  @Override
  public byte[] payload() {
    return payload.clone();
  }

  @Override
  public int qos() {
    return 1;
  }

  @Override
  public boolean retained() {
    return true;
  }

  @Override
  public boolean duplicate() {
    return true;
  }

  @Override
  public int attempt() {
    return 2;
  }

  @Override
  public String contentType() {
    return "text/plain";
  }

  @Override
  public String responseTopic() {
    return "answers";
  }

  @Override
  public byte[] correlationData() {
    return new byte[] {(byte) 0xff};
  }

  @Override
  public List<Map.Entry<String, String>> userProperties() {
    return List.of(Map.entry("a", "1"), Map.entry("a", "2"));
  }
}
