package io.twinlink.mendix.runner.testing;

import io.twinlink.mendix.runner.model.Association;
import io.twinlink.mendix.runner.model.Attribute;
import io.twinlink.mendix.runner.model.Constant;
import io.twinlink.mendix.runner.model.DataType;
import io.twinlink.mendix.runner.model.Entity;
import io.twinlink.mendix.runner.model.Enumeration;
import io.twinlink.mendix.runner.model.JavaAction;
import io.twinlink.mendix.runner.model.Microflow;
import io.twinlink.mendix.runner.model.Model;
import io.twinlink.mendix.runner.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What an app that was made with one model would miss in another: all that is not there, or not the
 * same. What the other has besides counts for nothing.
 */
public final class Missing {
  private static final String REQUEST = "AWSAuthentication.AbstractRequest";

  private final List<String> found = new ArrayList<>();
  private final Model theirs;
  private final Model ours;

  private Missing(Model theirs, Model ours) {
    this.theirs = theirs;
    this.ours = ours;
  }

  /**
   * Compares.
   *
   * @param module the module that is looked at
   * @return a line for each difference
   */
  public static List<String> of(String module, Model theirs, Model ours) {
    Missing missing = new Missing(theirs, ours);
    String prefix = module + ".";
    missing.entities(prefix);
    missing.associations(prefix);
    missing.enumerations(prefix);
    missing.constants(prefix);
    missing.microflows(prefix);
    missing.javaActions(prefix);
    return missing.found;
  }

  private void entities(String prefix) {
    for (Entity entity : theirs.entities().values()) {
      Entity mine = find(prefix, "entity", entity.name(), ours.entities());
      if (mine == null) {
        continue;
      }
      String general = entity.generalization();
      boolean becameRequest = general == null && REQUEST.equals(mine.generalization());
      if (!becameRequest || !entity.name().endsWith("Request")) {
        same(entity.name() + ", generalization", general, mine.generalization());
      }
      same(entity.name() + ", persistable", theirs.isPersistable(entity), ours.isPersistable(mine));
      for (Attribute attribute : entity.attributes().values()) {
        // Which of the system's attributes there are is no name that an app uses.
        if (!attribute.name().equals("changedDate")) {
          attribute(entity.name() + "." + attribute.name(), attribute, mine.attributes());
        }
      }
    }
  }

  private void attribute(String name, Attribute attribute, Map<String, Attribute> all) {
    Attribute mine = all.get(attribute.name());
    if (mine == null) {
      found.add("attribute " + name + " is missing");
      return;
    }
    same(name + ", type", attribute.type().toString(), mine.type().toString());
    same(name + ", length", attribute.type().length(), mine.type().length());
    same(name + ", default", attribute.defaultValue(), mine.defaultValue());
  }

  private void associations(String prefix) {
    for (Association association : theirs.associations().values()) {
      String name = association.name();
      Association mine = find(prefix, "association", name, ours.associations());
      if (mine != null) {
        same(name + ", from", association.parent(), mine.parent());
        same(name + ", to", association.child(), mine.child());
        same(name + ", is a set", association.isSet(), mine.isSet());
        same(name + ", both own it", association.isBoth(), mine.isBoth());
      }
    }
  }

  private void enumerations(String prefix) {
    for (Map.Entry<String, Enumeration> each : theirs.enumerations().entrySet()) {
      Enumeration mine = find(prefix, "enumeration", each.getKey(), ours.enumerations());
      if (mine != null) {
        List<String> values = new ArrayList<>(each.getValue().values().keySet());
        values.removeAll(mine.values().keySet());
        values.forEach(value -> found.add("value " + each.getKey() + "." + value + " is missing"));
      }
    }
  }

  private void constants(String prefix) {
    for (Constant constant : theirs.constants().values()) {
      Constant mine = find(prefix, "constant", constant.name(), ours.constants());
      if (mine != null) {
        same(constant.name() + ", type", constant.type().toString(), mine.type().toString());
        same(constant.name() + ", default", constant.defaultValue(), mine.defaultValue());
      }
    }
  }

  private void microflows(String prefix) {
    for (Microflow microflow : theirs.microflows().values()) {
      Microflow mine = find(prefix, "microflow", microflow.name(), ours.microflows());
      if (mine != null) {
        call(microflow.name(), microflow.parameters(), mine.parameters());
        result(microflow.name(), microflow.returnType(), mine.returnType());
      }
    }
  }

  private void javaActions(String prefix) {
    for (JavaAction action : theirs.javaActions().values()) {
      JavaAction mine = find(prefix, "Java action", action.name(), ours.javaActions());
      if (mine != null) {
        call(action.name(), action.parameters(), mine.parameters());
        result(action.name(), action.returnType(), mine.returnType());
      }
    }
  }

  private void call(String name, List<Parameter> theirs, List<Parameter> ours) {
    same(name + ", parameters", written(theirs), written(ours));
  }

  private void result(String name, DataType theirs, DataType ours) {
    same(name + ", result", theirs.toString(), ours.toString());
  }

  private static String written(List<Parameter> parameters) {
    return parameters.stream()
        .map(parameter -> parameter.name() + ": " + parameter.type())
        .collect(Collectors.joining(", "));
  }

  /** What has this name in ours; null if theirs is of another module, or ours has it not. */
  private <T> T find(String prefix, String what, String name, Map<String, T> all) {
    if (!name.startsWith(prefix)) {
      return null;
    }
    T mine = all.get(name);
    if (mine == null) {
      found.add(what + " " + name + " is missing");
    }
    return mine;
  }

  private void same(String what, Object theirs, Object ours) {
    if (!Objects.equals(theirs, ours)) {
      found.add(what + ": must be " + theirs + ", but is " + ours);
    }
  }
}
