package io.twinlink.mendix.mqtt;

import com.mendix.core.Core;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.mendix.Failure;
import io.twinlink.mendix.Members;
import io.twinlink.mendix.Utf8;
import io.twinlink.mqtt.Publication;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** The objects of a module that stand for messages and states. */
final class MqttObjects {
  private static final long LONGEST_SECONDS = 3600;

  private final String module;
  private final IContext context;

  /**
   * Reads and makes objects.
   *
   * @param module the module whose entities they are
   * @param context the context that they are in
   */
  MqttObjects(String module, IContext context) {
    this.module = module;
    this.context = context;
  }

  String module() {
    return module;
  }

  /** {@return the qualified name of an entity or association} */
  String name(String name) {
    return module + '.' + name;
  }

  Members members(IMendixObject object) {
    return new Members(context, object);
  }

  /** {@return a time; null if the attribute is empty} */
  static Duration seconds(Members object, String attribute) {
    Long seconds = object.number(attribute);
    return seconds == null ? null : Duration.ofSeconds(seconds);
  }

  /** {@return a number for which the core has the bounds; a value for empty} */
  static int number(Members object, String attribute, int usual) {
    Long number = object.number(attribute);
    return number == null ? usual : Math.toIntExact(number);
  }

  /**
   * Reads a message to publish.
   *
   * @param entity the entity, for messages
   * @param object the object
   */
  Publication publication(String entity, Members object) {
    String topic = object.text("Topic");
    if (topic == null) {
      throw Failure.validation("Topic of " + entity + " is required.", "Set it.");
    }
    Publication.Builder message =
        Publication.builder(topic)
            .payload(bytes(entity, object, "Payload"))
            .qos(number(object, "QoS", 1))
            .retain(Boolean.TRUE.equals(object.value("Retained", Boolean.class)))
            .contentType(object.text("ContentType"))
            .responseTopic(object.text("ResponseTopic"))
            .correlationData(bytes(entity, object, "CorrelationData"))
            .messageExpiry(seconds(object, "MessageExpiryInSeconds"));
    for (Members pair : properties(object)) {
      String key = pair.value("Key", String.class);
      if (key == null || key.isEmpty()) {
        throw Failure.validation("Key of UserProperty is required.", "Set it.");
      }
      String value = pair.value("Value", String.class);
      message.userProperty(key, value == null ? "" : value);
    }
    return message.build();
  }

  private List<Members> properties(Members message) {
    return message.referring(name("UserProperty_AbstractMessage"));
  }

  /** {@return what tells a message from others, as it was set} */
  List<Object> texts(Members message) {
    List<Object> texts = new ArrayList<>();
    for (String attribute :
        List.of(
            "Topic",
            "Payload",
            "PayloadBase64",
            "QoS",
            "Retained",
            "ContentType",
            "ResponseTopic",
            "CorrelationData",
            "CorrelationDataBase64",
            "MessageExpiryInSeconds")) {
      texts.add(message.value(attribute, Object.class));
    }
    for (Members pair : properties(message)) {
      texts.add(pair.value("Key", String.class));
      texts.add(pair.value("Value", String.class));
    }
    return texts;
  }

  /** {@return what a text attribute, or the one beside it with base64, has; null for neither} */
  private static byte[] bytes(String entity, Members object, String attribute) {
    String text = object.value(attribute, String.class);
    String base64 = object.text(attribute + "Base64");
    boolean hasText = text != null && !text.isEmpty();
    if (hasText && base64 != null) {
      throw Failure.validation(
          attribute + " and " + attribute + "Base64 of " + entity + " are both set.",
          "Set one of them.");
    }
    if (base64 != null) {
      try {
        return Base64.getMimeDecoder().decode(base64);
      } catch (IllegalArgumentException noBase64) {
        throw Failure.validation(
            attribute + "Base64 of " + entity + " is no base64.",
            "Set it to what a Base64 encoder gives.");
      }
    }
    if (!hasText) {
      return null;
    }
    byte[] bytes = Utf8.bytes(text);
    if (bytes == null) {
      throw Failure.validation(
          attribute + " of " + entity + " has half of a surrogate pair.",
          "Correct the text: UTF-8 has no such character.");
    }
    return bytes;
  }

  /** Makes the object of a message that came. */
  IMendixObject message(ReceivedMessage message, String clientId) {
    IMendixObject object = made("Message");
    set(object, "ClientID", clientId);
    set(object, "Topic", message.topic());
    setBytes(object, "Payload", message.payload());
    set(object, "QoS", message.qos());
    set(object, "Retained", message.retained());
    set(object, "Duplicate", message.duplicate());
    set(object, "Attempt", message.attempt());
    set(object, "ContentType", message.contentType());
    set(object, "ResponseTopic", message.responseTopic());
    if (message.correlationData() != null) {
      setBytes(object, "CorrelationData", message.correlationData());
    }
    for (Map.Entry<String, String> each : message.userProperties()) {
      IMendixObject pair = made("UserProperty");
      set(pair, "Key", each.getKey());
      set(pair, "Value", each.getValue());
      set(pair, name("UserProperty_AbstractMessage"), object.getId());
    }
    return object;
  }

  /** Makes the object of a state; closed if there is no connection. */
  IMendixObject state(BrokerState state, String clientId, String endpoint) {
    IMendixObject object = made("MqttState");
    set(object, "ClientID", state == null ? clientId : state.clientId());
    set(object, "Endpoint", endpoint);
    set(object, "Status", state == null ? "CLOSED" : state.status());
    if (state != null) {
      set(object, "Since", Date.from(state.since()));
      set(object, "Reason", state.reason());
      set(object, "Attempts", state.attempts());
      set(object, "SessionPresent", state.sessionPresent());
      set(object, "Queued", state.queued());
      set(object, "Unacknowledged", state.unacknowledged());
      set(object, "Unfinished", state.unfinished());
      set(object, "Dropped", state.dropped());
      set(object, "Unmatched", state.unmatched());
    }
    return object;
  }

  private IMendixObject made(String entity) {
    return Core.instantiate(context, name(entity));
  }

  /** Sets text, if it is one, and base64. */
  private void setBytes(IMendixObject object, String attribute, byte[] bytes) {
    set(object, attribute, Utf8.text(bytes));
    set(object, attribute + "Base64", Base64.getEncoder().encodeToString(bytes));
  }

  /** Sets what the entity has: the module may be older than the jar. */
  private void set(IMendixObject object, String member, Object value) {
    if (value != null && object.hasMember(member)) {
      object.setValue(context, member, value);
    }
  }

  /**
   * Reads how long to wait.
   *
   * @param request the request
   * @param usual for when it says nothing
   */
  static Duration timeout(Members request, Duration usual) {
    Long seconds = request.number("TimeOutInSeconds");
    if (seconds == null) {
      return usual;
    }
    if (seconds < 1 || seconds > LONGEST_SECONDS) {
      throw Failure.validation(
          "TimeOutInSeconds must be 1 to " + LONGEST_SECONDS + ", but is " + seconds + '.',
          "Leave it empty for " + usual.toSeconds() + '.');
    }
    return Duration.ofSeconds(seconds);
  }
}
