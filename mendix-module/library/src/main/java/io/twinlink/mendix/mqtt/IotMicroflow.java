package io.twinlink.mendix.mqtt;

import com.mendix.core.Core;
import com.mendix.core.actionmanagement.MicroflowCallBuilder;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IDataType;
import io.twinlink.mendix.Failure;
import java.util.Map;

/** A microflow that is called with {@code Message} objects, and perhaps why they were given up. */
final class IotMicroflow {
  private final String module;
  private final String name;
  private final String messageParameter;
  private final String reasonParameter;

  private IotMicroflow(
      String module, String name, String messageParameter, String reasonParameter) {
    this.module = module;
    this.name = name;
    this.messageParameter = messageParameter;
    this.reasonParameter = reasonParameter;
  }

  /**
   * Looks at the parameters of a microflow: a message, of any name, and for dead letters a text.
   *
   * @param module the module that has the entity
   * @param parameter the parameter of the activity, for messages
   * @param name the qualified name; null or empty for none
   * @param isForDeadLetters whether it may take a reason
   * @return the microflow; null for none
   */
  static IotMicroflow named(
      String module, String parameter, String name, boolean isForDeadLetters) {
    String qualified = name == null ? "" : name.strip();
    if (qualified.isEmpty()) {
      return null;
    }
    String entity = module + ".Message";
    String message = null;
    String reason = null;
    for (Map.Entry<String, IDataType> each : Microflows.parameters(qualified).entrySet()) {
      IDataType type = each.getValue();
      boolean isMessage = type.isMendixObject() && entity.equals(type.getObjectType());
      boolean isReason = isForDeadLetters && !type.isMendixObject() && Microflows.isText(type);
      if (isMessage && message == null) {
        message = each.getKey();
      } else if (isReason && reason == null) {
        reason = each.getKey();
      } else {
        throw Failure.validation(
            parameter
                + ": the microflow "
                + qualified
                + " has the parameter "
                + each.getKey()
                + ", which no message has.",
            "It takes an object of "
                + entity
                + (isForDeadLetters ? ", and a String with the reason." : ", and nothing else."));
      }
    }
    return new IotMicroflow(module, qualified, message, reason);
  }

  /**
   * Runs the microflow with all rights, in a context and a transaction of its own.
   *
   * @param message the message
   * @param clientId the client id of the connection
   * @param reason why it is given up; null if it is not
   */
  void call(ReceivedMessage message, String clientId, String reason) {
    IContext context = Core.createSystemContext();
    MicroflowCallBuilder call = Core.microflowCall(name).inTransaction(true);
    if (messageParameter != null) {
      MqttObjects objects = new MqttObjects(module, context);
      call = call.withParam(messageParameter, objects.message(message, clientId));
    }
    if (reasonParameter != null) {
      call = call.withParam(reasonParameter, reason);
    }
    call.execute(context);
  }

  /** {@return the qualified name} */
  @Override
  public String toString() {
    return name;
  }
}
