package io.twinlink.mendix.runner.microflow;

import com.mendix.systemwideinterfaces.core.IMendixIdentifier;
import io.twinlink.mendix.runner.expression.Coercion;
import io.twinlink.mendix.runner.expression.ExpressionException;
import io.twinlink.mendix.runner.model.Association;
import io.twinlink.mendix.runner.model.Attribute;
import io.twinlink.mendix.runner.mpk.Node;
import io.twinlink.mendix.runner.objects.MendixObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Activities that create, change, store and delete objects. */
final class ObjectActions {
  private ObjectActions() {}

  static void register(Map<String, Action> actions) {
    actions.put("Microflows$CreateChangeAction", ObjectActions::create);
    actions.put("Microflows$ChangeAction", ObjectActions::change);
    actions.put(
        "Microflows$CommitAction",
        (action, frame) -> each(frame, action, "Commit", frame.space()::commit));
    actions.put(
        "Microflows$DeleteAction",
        (action, frame) -> each(frame, action, "Delete", frame.space()::delete));
    actions.put(
        "Microflows$RollbackAction",
        (action, frame) -> each(frame, action, "Rollback", frame.space()::rollback));
  }

  private static void create(Node action, Frame frame) {
    MendixObject object = frame.space().create(action.text("Entity"));
    change(action, frame, object);
    frame.declare(action.text("VariableName"), null, object);
  }

  private static void change(Node action, Frame frame) {
    change(action, frame, frame.object(action.text("ChangeVariableName")));
  }

  private static void change(Node action, Frame frame, MendixObject object) {
    for (Node item : action.parts("Items")) {
      Object value = frame.evaluate(item.text("Value"));
      if (item.text("Attribute").isEmpty()) {
        associate(frame, object, item, value);
      } else {
        String qualified = item.text("Attribute");
        String name = qualified.substring(qualified.lastIndexOf('.') + 1);
        Attribute attribute = frame.model().attributes(object.entity()).get(name);
        if (attribute == null) {
          throw new ExpressionException("there is no " + name + " in " + object.getType());
        }
        object.setValue(
            frame.context(), name, Coercion.toMember(attribute.type(), value, qualified));
      }
    }
    if (!action.text("Commit").equals("No")) {
      frame.space().commit(object);
    }
  }

  private static void associate(Frame frame, MendixObject object, Node item, Object value) {
    String name = item.text("Association");
    Association association = frame.model().associations().get(name);
    if (association == null) {
      throw new ExpressionException("there is no association " + name);
    }
    List<IMendixIdentifier> wanted = new ArrayList<>();
    if (value instanceof List) {
      ((List<?>) value).forEach(each -> wanted.add(((MendixObject) each).getId()));
    } else if (value instanceof MendixObject) {
      wanted.add(((MendixObject) value).getId());
    } else if (value != null) {
      throw new ExpressionException(name + " takes objects");
    }
    if (!association.isSet()) {
      object.setValue(frame.context(), name, wanted.isEmpty() ? null : wanted.get(0));
      return;
    }
    if (!object.hasMember(name)) {
      throw new ExpressionException("there is no " + name + " in " + object.getType());
    }
    switch (item.text("Type")) {
      case "Add":
        object.addTo(association, wanted);
        break;
      case "Remove":
        object.removeFrom(association, wanted);
        break;
      default:
        object.setValue(frame.context(), name, wanted);
        break;
    }
  }

  private static void each(
      Frame frame, Node action, String verb, Consumer<MendixObject> operation) {
    Object value = frame.variable(action.text(verb + "VariableName"));
    List<?> objects = value instanceof List ? (List<?>) value : List.of(nonEmpty(verb, value));
    for (Object object : new ArrayList<>(objects)) {
      operation.accept((MendixObject) object);
    }
  }

  private static Object nonEmpty(String verb, Object value) {
    if (value == null) {
      throw new ExpressionException(verb + " got no object");
    }
    return value;
  }
}
