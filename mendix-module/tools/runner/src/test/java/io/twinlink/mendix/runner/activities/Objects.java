package io.twinlink.mendix.runner.activities;

import com.mendix.systemwideinterfaces.core.IMendixIdentifier;
import io.twinlink.mendix.runner.model.Association;
import io.twinlink.mendix.runner.model.Model;
import io.twinlink.mendix.runner.objects.MendixObject;
import io.twinlink.mendix.runner.testing.Connectors;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Objects of one module, named without it, as a microflow would make, join and read them. */
final class Objects {
  private final Connectors connectors;
  private final String module;

  Objects(Connectors connectors, String module) {
    this.connectors = connectors;
    this.module = module;
  }

  /** {@return a request with attributes: name, value...} */
  MendixObject request(String entity, Object... attributes) {
    return connectors.request(module + "." + entity, attributes);
  }

  /** {@return an object with attributes: name, value...} */
  MendixObject make(String entity, Object... attributes) {
    MendixObject made = connectors.app().space().create(module + "." + entity);
    for (int index = 0; index < attributes.length; index += 2) {
      made.setValue(connectors.context(), (String) attributes[index], attributes[index + 1]);
    }
    return made;
  }

  /** Joins objects by the association that there is between them; {@return the first} */
  MendixObject join(MendixObject object, MendixObject... others) {
    for (MendixObject other : others) {
      Association association = between(object, other);
      Model model = connectors.app().model();
      boolean isStoredHere = model.isA(object.getType(), association.parent());
      add(isStoredHere ? object : other, association, isStoredHere ? other : object);
    }
    return object;
  }

  private Association between(MendixObject object, MendixObject other) {
    Model model = connectors.app().model();
    List<Association> found = new ArrayList<>(model.associations().values());
    found.removeIf(
        each ->
            !(model.isA(object.getType(), each.parent()) && model.isA(other.getType(), each.child())
                || model.isA(object.getType(), each.child())
                    && model.isA(other.getType(), each.parent())));
    if (found.size() > 1) {
      // That of their own entities, not of what these are specializations of.
      List<String> ends = List.of(object.getType(), other.getType());
      found.removeIf(each -> !ends.containsAll(List.of(each.parent(), each.child())));
    }
    if (found.size() != 1) {
      throw new IllegalStateException(object.getType() + " to " + other.getType() + ": " + found);
    }
    return found.get(0);
  }

  private void add(MendixObject owner, Association association, MendixObject other) {
    if (!association.isSet()) {
      owner.setValue(connectors.context(), association.name(), other.getId());
      return;
    }
    List<IMendixIdentifier> ids = new ArrayList<>();
    List<IMendixIdentifier> before = owner.getValue(connectors.context(), association.name());
    if (before != null) {
      ids.addAll(before);
    }
    ids.add(other.getId());
    owner.setValue(connectors.context(), association.name(), ids);
  }

  /** Calls an activity whose request has its name, with attributes. */
  MendixObject call(String activity, Object... attributes) {
    return connectors.call(module + "." + activity, request(activity + "Request", attributes));
  }

  /** Calls an activity. */
  MendixObject call(String activity, MendixObject request) {
    return connectors.call(module + "." + activity, request);
  }

  /** {@return what an activity fails with} */
  String failure(String activity, MendixObject request) {
    return connectors.failure(module + "." + activity, request);
  }

  /** {@return the objects at the end of a way over associations, named without their module} */
  List<MendixObject> all(MendixObject object, String... way) {
    List<MendixObject> found = List.of(object);
    for (String association : way) {
      List<MendixObject> next = new ArrayList<>();
      found.forEach(each -> next.addAll(connectors.follow(each, association)));
      found = next;
    }
    return found;
  }

  /** {@return the objects at the other ends of all associations of an object} */
  List<MendixObject> children(MendixObject object) {
    List<MendixObject> found = new ArrayList<>();
    for (Association each : connectors.app().model().associations().values()) {
      if (each.parent().equals(object.getType()) || each.child().equals(object.getType())) {
        found.addAll(connectors.app().space().follow(object, each.name()));
      }
    }
    return found;
  }

  /** {@return the one object at the end of a way} */
  MendixObject one(MendixObject object, String... way) {
    List<MendixObject> found = all(object, way);
    if (found.size() != 1) {
      throw new AssertionError(String.join("/", way) + ": " + found);
    }
    return found.get(0);
  }

  /** {@return the value of an attribute} */
  @SuppressWarnings("unchecked")
  <T> T value(MendixObject object, String attribute) {
    return (T) connectors.value(object, attribute);
  }

  /** {@return an attribute of all objects at the end of a way} */
  List<Object> values(MendixObject object, String attribute, String... way) {
    return all(object, way).stream()
        .map(each -> connectors.value(each, attribute))
        .collect(Collectors.toList());
  }
}
