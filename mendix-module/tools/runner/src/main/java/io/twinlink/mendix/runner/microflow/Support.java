package io.twinlink.mendix.runner.microflow;

import io.twinlink.mendix.runner.expression.Expression;
import io.twinlink.mendix.runner.expression.ExpressionException;
import io.twinlink.mendix.runner.expression.XPath;
import io.twinlink.mendix.runner.model.Entity;
import io.twinlink.mendix.runner.model.Microflow;
import io.twinlink.mendix.runner.model.Model;
import io.twinlink.mendix.runner.mpk.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells, without running it, what of a microflow would be refused. */
public final class Support {
  private static final Map<String, String> EXPRESSIONS =
      Map.ofEntries(
          Map.entry("ChangeActionItem", "Value"),
          Map.entry("CreateVariableAction", "InitialValue"),
          Map.entry("ChangeVariableAction", "Value"),
          Map.entry("ChangeListAction", "Value"),
          Map.entry("ExpressionSplitCondition", "Expression"),
          Map.entry("WhileLoopCondition", "WhileExpression"),
          Map.entry("EndEvent", "ReturnValue"),
          Map.entry("BasicCodeActionParameterValue", "Argument"),
          Map.entry("MicroflowCallParameterMapping", "Argument"),
          Map.entry("TemplateParameter", "Expression"),
          Map.entry("LogMessageAction", "Node"),
          Map.entry("FilterByExpression", "Expression"),
          Map.entry("FindByExpression", "Expression"),
          Map.entry("Filter", "Expression"),
          Map.entry("Find", "Expression"),
          Map.entry("AggregateAction", "Expression"));

  /** The parts of which only some types are known, by the field that holds them. */
  private static final Map<String, Set<String>> KNOWN =
      Map.of(
          "SplitCondition", Set.of("ExpressionSplitCondition"),
          "LoopSource", Set.of("IterableList", "WhileLoopCondition"),
          "NewOperation", ListActions.OPERATIONS,
          "RetrieveSource", Set.of("AssociationRetrieveSource", "DatabaseRetrieveSource"));

  private static final Set<String> OBJECTS =
      Set.of(
          "StartEvent",
          "EndEvent",
          "ErrorEvent",
          "BreakEvent",
          "ContinueEvent",
          "ExclusiveSplit",
          "ExclusiveMerge",
          "InheritanceSplit",
          "ActionActivity",
          "LoopedActivity",
          "MicroflowParameter",
          "Annotation");

  private Support() {}

  /** One line for each thing that is not supported or not there; none for most microflows. */
  public static List<String> missing(Model model, Microflow microflow) {
    List<String> missing = new ArrayList<>();
    for (Node part : microflow.parts()) {
      Node action = part.shortType().equals("ActionActivity") ? part.required("Action") : null;
      if (action != null && !Engine.isSupported(action.type())) {
        missing.add(microflow.name() + ": " + action.type() + " is not supported");
      }
      for (Node object : part.parts("Objects")) {
        if (!OBJECTS.contains(object.shortType())) {
          missing.add(microflow.name() + ": " + object.type() + " is not supported");
        }
      }
      try {
        check(model, part);
      } catch (IllegalArgumentException | ExpressionException refused) {
        missing.add(microflow.name() + ": " + refused.getMessage());
      }
    }
    return missing;
  }

  private static void check(Model model, Node part) {
    String field = EXPRESSIONS.get(part.shortType());
    if (field != null) {
      parse(part, field);
    }
    for (Map.Entry<String, Set<String>> known : KNOWN.entrySet()) {
      Node inner = part.part(known.getKey());
      if (inner != null && !known.getValue().contains(inner.shortType())) {
        throw new ExpressionException(inner.type() + " is not supported");
      }
    }
    switch (part.shortType()) {
      case "AggregateAction":
        Aggregate.require(part.text("AggregateFunction"));
        break;
      case "AssociationRetrieveSource":
        association(model, part.text("AssociationId"));
        break;
      case "ChangeActionItem":
        member(model, part);
        break;
      case "CustomRange":
        parse(part, "LimitExpression");
        parse(part, "OffsetExpression");
        break;
      case "DatabaseRetrieveSource":
        model.entity(part.text("Entity"));
        XPath.parse(part.text("XpathConstraint"));
        break;
      case "MicroflowCall":
        CallActions.refuseQueue(part);
        model.microflow(part.text("Microflow"));
        break;
      case "MicroflowParameterValue":
        model.microflow(part.text("Microflow"));
        break;
      case "JavaActionParameterMapping":
        CallActions.require(part.required("Value"));
        break;
      case "JavaActionCallAction":
        CallActions.refuseQueue(part);
        model.javaAction(part.text("JavaAction"));
        break;
      case "CreateChangeAction":
      case "CreateListAction":
        model.entity(part.text("Entity"));
        break;
      case "FormSettings":
        if (!model.pages().containsKey(part.text("Form"))) {
          throw new IllegalArgumentException("there is no page " + part.text("Form"));
        }
        break;
      default:
        break;
    }
  }

  private static void parse(Node part, String field) {
    String expression = part.text(field, "");
    if (!expression.isEmpty()) {
      Expression.parse(expression);
    }
  }

  private static void member(Model model, Node item) {
    String attribute = item.text("Attribute");
    if (attribute.isEmpty()) {
      association(model, item.text("Association"));
      return;
    }
    int dot = attribute.lastIndexOf('.');
    Entity entity = model.entity(attribute.substring(0, dot));
    if (!model.attributes(entity).containsKey(attribute.substring(dot + 1))) {
      throw new ExpressionException("there is no attribute " + attribute);
    }
  }

  private static void association(Model model, String name) {
    if (!model.associations().containsKey(name)) {
      throw new ExpressionException("there is no association " + name);
    }
  }
}
