package io.twinlink.mendix.mqtt;

import io.twinlink.mqtt.Message;
import java.util.List;
import java.util.Map;

/** A message of the library's client. */
final class LibraryMessage implements ReceivedMessage {
  private final Message message;

  LibraryMessage(Message message) {
    this.message = message;
  }

  @Override
  public String topic() {
    return message.topic();
  }

  @Override
  public byte[] payload() {
    return message.payload();
  }

  @Override
  public int qos() {
    return message.qos();
  }

  @Override
  public boolean retained() {
    return message.retained();
  }

  @Override
  public boolean duplicate() {
    return message.duplicate();
  }

  @Override
  public int attempt() {
    return message.attempt();
  }

  @Override
  public String contentType() {
    return message.contentType();
  }

  @Override
  public String responseTopic() {
    return message.responseTopic();
  }

  @Override
  public byte[] correlationData() {
    return message.correlationData();
  }

  @Override
  public List<Map.Entry<String, String>> userProperties() {
    return message.userProperties();
  }
}
