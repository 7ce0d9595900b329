package io.twinlink.mendix.runner.microflow;

import io.twinlink.mendix.runner.expression.Coercion;
import io.twinlink.mendix.runner.expression.ExpressionException;
import io.twinlink.mendix.runner.model.DataType;
import io.twinlink.mendix.runner.mpk.Node;
import io.twinlink.mendix.runner.objects.MendixObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Activities that create, change and ask lists. */
final class ListActions {
  /** The operations that are known. */
  static final Set<String> OPERATIONS =
      Set.of(
          "Head",
          "Tail",
          "Sort",
          "Find",
          "FindByExpression",
          "Filter",
          "FilterByExpression",
          "Contains",
          "Union",
          "Intersect",
          "Subtract",
          "Equals");

  private ListActions() {}

  static void register(Map<String, Action> actions) {
    actions.put("Microflows$CreateListAction", ListActions::create);
    actions.put("Microflows$ChangeListAction", ListActions::change);
    actions.put("Microflows$ListOperationsAction", ListActions::operate);
    actions.put("Microflows$AggregateAction", Aggregate::run);
  }

  private static void create(Node action, Frame frame) {
    DataType type = DataType.of(DataType.Kind.LIST, action.text("Entity"));
    frame.declare(action.text("VariableName"), type, new ArrayList<Object>());
  }

  private static void change(Node action, Frame frame) {
    String name = action.text("ChangeVariableName");
    List<Object> list = frame.list(name);
    if (action.text("Type").equals("Clear")) {
      list.clear();
      return;
    }
    Object value = frame.evaluate(action.text("Value"));
    if (value == null) {
      throw new ExpressionException("$" + name + ": empty is neither object nor list");
    }
    List<?> items = value instanceof List ? (List<?>) value : List.of(value);
    if (frame.type(name) != null) {
      Coercion.checked(frame.type(name), items, "$" + name);
    }
    switch (action.text("Type")) {
      case "Add":
        list.addAll(new ArrayList<>(items));
        break;
      case "Remove":
        list.removeAll(new HashSet<>(items));
        break;
      case "Set":
        List<Object> copy = new ArrayList<>(items);
        list.clear();
        list.addAll(copy);
        break;
      default:
        throw new ExpressionException("list change " + action.text("Type") + " is not supported");
    }
  }

  private static void operate(Node action, Frame frame) {
    Node operation = action.required("NewOperation");
    List<Object> list = new ArrayList<>(frame.list(operation.text("ListName")));
    frame.declare(action.text("ResultVariableName"), null, result(operation, list, frame));
  }

  private static Object result(Node operation, List<Object> list, Frame frame) {
    switch (operation.shortType()) {
      case "Head":
        return list.isEmpty() ? null : list.get(0);
      case "Tail":
        return list.isEmpty() ? list : new ArrayList<>(list.subList(1, list.size()));
      case "Sort":
        List<MendixObject> objects = new ArrayList<>();
        list.forEach(item -> objects.add((MendixObject) item));
        objects.sort(RetrieveActions.order(operation.required("Sortings"), frame));
        return new ArrayList<Object>(objects);
      case "Find":
      case "FindByExpression":
        List<Object> matching = matching(operation, list, frame);
        return matching.isEmpty() ? null : matching.get(0);
      case "Filter":
      case "FilterByExpression":
        return matching(operation, list, frame);
      case "Contains":
        return list.contains(frame.variable(operation.text("SecondListOrObjectName")));
      case "Union":
        LinkedHashSet<Object> union = new LinkedHashSet<>(list);
        union.addAll(second(operation, frame));
        return new ArrayList<>(union);
      case "Intersect":
        list.retainAll(new HashSet<>(second(operation, frame)));
        return list;
      case "Subtract":
        list.removeAll(new HashSet<>(second(operation, frame)));
        return list;
      case "Equals":
        return list.equals(second(operation, frame));
      default:
        throw new ExpressionException(operation.type() + " is not supported");
    }
  }

  private static List<?> second(Node operation, Frame frame) {
    Object value = frame.variable(operation.text("SecondListOrObjectName"));
    return value instanceof List ? (List<?>) value : List.of(value);
  }

  private static List<Object> matching(Node operation, List<Object> list, Frame frame) {
    List<Object> found = new ArrayList<>();
    for (Object item : list) {
      if (matches(operation, (MendixObject) item, frame)) {
        found.add(item);
      }
    }
    return found;
  }

  private static boolean matches(Node operation, MendixObject object, Frame frame) {
    Frame round = frame.round();
    round.declare("currentObject", null, object);
    Object value = round.evaluate(operation.text("Expression"));
    if (operation.shortType().endsWith("ByExpression")) {
      if (!(value instanceof Boolean)) {
        throw new ExpressionException(operation.shortType() + " takes a boolean expression");
      }
      return (Boolean) value;
    }
    String attribute = operation.text("Attribute");
    if (attribute.isEmpty()) {
      return frame.space().follow(object, operation.text("Association")).contains(value);
    }
    round.declare("wanted", null, value);
    String name = attribute.substring(attribute.lastIndexOf('.') + 1);
    return (Boolean) round.evaluate("$currentObject/" + name + " = $wanted");
  }
}
