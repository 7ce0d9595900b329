package io.twinlink.mendix.runner.microflow;

import io.twinlink.mendix.runner.model.DataType;
import io.twinlink.mendix.runner.mpk.Node;
import java.util.Map;

/** Activities that create, change and cast variables. */
final class VariableActions {
  private VariableActions() {}

  static void register(Map<String, Action> actions) {
    actions.put("Microflows$CreateVariableAction", VariableActions::create);
    actions.put("Microflows$ChangeVariableAction", VariableActions::change);
    actions.put("Microflows$CastAction", VariableActions::cast);
  }

  private static void create(Node action, Frame frame) {
    String initial = action.text("InitialValue");
    frame.declare(
        action.text("VariableName"),
        DataType.of(action.required("VariableType")),
        initial.isEmpty() ? null : frame.evaluate(initial));
  }

  private static void change(Node action, Frame frame) {
    frame.assign(action.text("ChangeVariableName"), frame.evaluate(action.text("Value")));
  }

  /**
   * The cast is of the object that the last inheritance split looked at, which fixed its entity.
   */
  private static void cast(Node action, Frame frame) {
    frame.declare(action.text("VariableName"), null, frame.object(frame.split()));
  }
}
