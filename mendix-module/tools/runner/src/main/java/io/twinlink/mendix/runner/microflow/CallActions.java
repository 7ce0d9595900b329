package io.twinlink.mendix.runner.microflow;

import io.twinlink.mendix.runner.expression.Coercion;
import io.twinlink.mendix.runner.expression.ExpressionException;
import io.twinlink.mendix.runner.model.DataType;
import io.twinlink.mendix.runner.model.JavaAction;
import io.twinlink.mendix.runner.model.Microflow;
import io.twinlink.mendix.runner.model.Parameter;
import io.twinlink.mendix.runner.mpk.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Activities that call microflows and Java actions. */
final class CallActions {
  private static final Set<String> ARGUMENTS =
      Set.of("BasicCodeActionParameterValue", "MicroflowParameterValue");

  private CallActions() {}

  static void register(Map<String, Action> actions) {
    actions.put("Microflows$MicroflowCallAction", CallActions::microflow);
    actions.put("Microflows$JavaActionCallAction", CallActions::java);
  }

  private static void microflow(Node action, Frame frame) {
    Node call = action.required("MicroflowCall");
    refuseQueue(call);
    Microflow called = frame.model().microflow(call.text("Microflow"));
    Map<String, Object> arguments = new HashMap<>();
    for (Node mapping : call.parts("ParameterMappings")) {
      String parameter = parameter(called.name(), mapping);
      arguments.put(parameter, frame.evaluate(mapping.text("Argument")));
    }
    Object result = frame.engine().run(called, arguments, frame.context());
    keep(action, frame, called.returnType(), result);
  }

  private static void java(Node action, Frame frame) throws Exception {
    refuseQueue(action);
    JavaAction called = frame.model().javaAction(action.text("JavaAction"));
    Map<String, Object> values = new HashMap<>();
    for (Node mapping : action.parts("ParameterMappings")) {
      values.put(parameter(called.name(), mapping), argument(mapping.required("Value"), frame));
    }
    List<Object> arguments = new ArrayList<>();
    for (Parameter parameter : called.parameters()) {
      if (!values.containsKey(parameter.name())) {
        throw new ExpressionException(called.name() + " wants an argument " + parameter.name());
      }
      Object value = values.remove(parameter.name());
      String where = called.name() + "." + parameter.name();
      Object checked = Coercion.checked(parameter.type(), value, where);
      // A list is the microflow's own: what the action adds to it is there afterwards.
      arguments.add(checked instanceof List ? checked : Coercion.toJava(checked));
    }
    if (!values.isEmpty()) {
      throw new ExpressionException(called.name() + " has no parameter " + values.keySet());
    }
    Object result = frame.services().call(called, arguments, frame.context());
    DataType type = called.returnType();
    boolean isVoid = type.kind() == DataType.Kind.VOID;
    keep(action, frame, type, isVoid ? null : Coercion.fromJava(type, result, called.name()));
  }

  private static Object argument(Node value, Frame frame) {
    require(value);
    if (value.shortType().equals("MicroflowParameterValue")) {
      String microflow = value.text("Microflow");
      return microflow.isEmpty() ? null : frame.model().microflow(microflow).name();
    }
    String argument = value.text("Argument");
    return argument.isEmpty() ? null : frame.evaluate(argument);
  }

  /** Refuses a kind of argument that is not known, such as an entity. */
  static void require(Node value) {
    if (!ARGUMENTS.contains(value.shortType())) {
      throw new ExpressionException(value.type() + " is not supported");
    }
  }

  private static void keep(Node action, Frame frame, DataType type, Object result) {
    String variable = action.text("ResultVariableName");
    if (action.flag("UseReturnVariable", true)
        && !variable.isEmpty()
        && type.kind() != DataType.Kind.VOID) {
      frame.declare(variable, type, result);
    }
  }

  static void refuseQueue(Node call) {
    if (call.part("QueueSettings") != null) {
      throw new ExpressionException("task queues are not supported");
    }
  }

  /** A parameter is named Module.Callee.Parameter. */
  private static String parameter(String called, Node mapping) {
    String qualified = mapping.text("Parameter");
    if (!qualified.startsWith(called + ".")) {
      throw new ExpressionException(qualified + " is no parameter of " + called);
    }
    return qualified.substring(called.length() + 1);
  }
}
