package io.twinlink.mendix.mqtt;

import com.mendix.core.Core;
import com.mendix.core.actionmanagement.MicroflowCallBuilder;
import com.mendix.systemwideinterfaces.core.IDataType;
import io.twinlink.mendix.Failure;
import java.util.Map;

/** A microflow that is called with messages. */
final class MessageMicroflow {
  private static final String TOPIC = "Topic";
  private static final String PAYLOAD = "Payload";

  private final String name;
  private final String topicParameter;
  private final String payloadParameter;

  private MessageMicroflow(String name, String topicParameter, String payloadParameter) {
    this.name = name;
    this.topicParameter = topicParameter;
    this.payloadParameter = payloadParameter;
  }

  /**
   * Looks at the parameters of a microflow: Topic and Payload, in any case of letters. A microflow
   * may do without one or both.
   *
   * @param name the qualified name
   * @return the microflow
   */
  static MessageMicroflow named(String name) {
    String qualified = name == null ? "" : name.strip();
    if (qualified.isEmpty()) {
      throw Failure.validation(
          "OnMessageMicroflow is required.", "Choose a microflow that takes a message.");
    }
    String topic = null;
    String payload = null;
    for (Map.Entry<String, IDataType> each : Microflows.parameters(qualified).entrySet()) {
      boolean isText = Microflows.isText(each.getValue());
      if (isText && topic == null && each.getKey().equalsIgnoreCase(TOPIC)) {
        topic = each.getKey();
      } else if (isText && payload == null && each.getKey().equalsIgnoreCase(PAYLOAD)) {
        payload = each.getKey();
      } else {
        throw Failure.validation(
            "the microflow " + qualified + " has the parameter " + each.getKey() + '.',
            "Its parameters must be Topic and Payload, both of type String.");
      }
    }
    return new MessageMicroflow(qualified, topic, payload);
  }

  /** Runs the microflow with all rights, in a context and a transaction of its own. */
  void call(String topic, String payload) {
    MicroflowCallBuilder call = Core.microflowCall(name).inTransaction(true);
    if (topicParameter != null) {
      call = call.withParam(topicParameter, topic);
    }
    if (payloadParameter != null) {
      call = call.withParam(payloadParameter, payload);
    }
    call.execute(Core.createSystemContext());
  }

  /** {@return the qualified name} */
  @Override
  public String toString() {
    return name;
  }
}
