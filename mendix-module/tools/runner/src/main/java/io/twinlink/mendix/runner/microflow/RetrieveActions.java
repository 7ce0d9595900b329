package io.twinlink.mendix.runner.microflow;

import io.twinlink.mendix.runner.expression.ExpressionException;
import io.twinlink.mendix.runner.expression.XPath;
import io.twinlink.mendix.runner.model.Association;
import io.twinlink.mendix.runner.model.Attribute;
import io.twinlink.mendix.runner.model.DataType;
import io.twinlink.mendix.runner.mpk.Node;
import io.twinlink.mendix.runner.objects.MendixObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Activities that retrieve objects. */
final class RetrieveActions {
  private RetrieveActions() {}

  static void register(Map<String, Action> actions) {
    actions.put("Microflows$RetrieveAction", RetrieveActions::retrieve);
  }

  private static void retrieve(Node action, Frame frame) {
    Node source = action.required("RetrieveSource");
    Object result;
    if (source.shortType().equals("AssociationRetrieveSource")) {
      result = follow(source, frame);
    } else if (source.shortType().equals("DatabaseRetrieveSource")) {
      result = stored(source, frame);
    } else {
      throw new ExpressionException(source.type() + " is not supported");
    }
    frame.declare(action.text("ResultVariableName"), null, result);
  }

  private static Object follow(Node source, Frame frame) {
    String name = source.text("AssociationId");
    MendixObject start = frame.object(source.text("StartVariableName"));
    List<MendixObject> found = frame.space().follow(start, name);
    Association association = frame.model().associations().get(name);
    boolean fromParent = frame.model().isA(start.getType(), association.parent());
    boolean single = !association.isSet() && (fromParent || association.isBoth());
    if (single) {
      return found.isEmpty() ? null : found.get(0);
    }
    return new ArrayList<Object>(found);
  }

  private static Object stored(Node source, Frame frame) {
    XPath constraint = XPath.parse(source.text("XpathConstraint"));
    List<MendixObject> found = new ArrayList<>(frame.space().stored(source.text("Entity")));
    found.removeIf(object -> !constraint.holds(object, frame));
    Node sortings = source.part("NewSortings");
    if (sortings != null && !sortings.parts("Sortings").isEmpty()) {
      found.sort(order(sortings, frame));
    }
    Node range = source.required("Range");
    if (range.shortType().equals("ConstantRange")) {
      if (range.flag("SingleObject")) {
        return found.isEmpty() ? null : found.get(0);
      }
      return new ArrayList<Object>(found);
    }
    int from = Math.min(bound(range, "OffsetExpression", 0, frame), found.size());
    int to =
        from
            + Math.min(
                bound(range, "LimitExpression", Integer.MAX_VALUE, frame), found.size() - from);
    return new ArrayList<Object>(found.subList(from, to));
  }

  private static int bound(Node range, String field, int otherwise, Frame frame) {
    String expression = range.text(field);
    return expression.isEmpty() ? otherwise : Math.toIntExact((Long) frame.evaluate(expression));
  }

  /** The order that a list of sortings gives; empty values come first. */
  static Comparator<MendixObject> order(Node sortings, Frame frame) {
    Comparator<MendixObject> order = null;
    for (Node sorting : sortings.parts("Sortings")) {
      Node reference = sorting.required("AttributeRef");
      if (reference.part("EntityRef") != null) {
        throw new ExpressionException("sorting over associations is not supported");
      }
      String qualified = reference.text("Attribute");
      String name = qualified.substring(qualified.lastIndexOf('.') + 1);
      Comparator<MendixObject> next =
          Comparator.comparing(
              object -> value(object, name, frame),
              Comparator.nullsFirst(Comparator.<Comparable<Object>>naturalOrder()));
      if (sorting.text("SortOrder").equals("Descending")) {
        next = next.reversed();
      }
      order = order == null ? next : order.thenComparing(next);
    }
    return order;
  }

  @SuppressWarnings("unchecked") // All types of attributes are comparable with themselves.
  private static Comparable<Object> value(MendixObject object, String name, Frame frame) {
    Attribute attribute = frame.model().attributes(object.entity()).get(name);
    if (attribute == null || attribute.type().kind() == DataType.Kind.OBJECT) {
      throw new ExpressionException("there is no " + name + " in " + object.getType());
    }
    return (Comparable<Object>) object.<Object>getValue(frame.context(), name);
  }
}
