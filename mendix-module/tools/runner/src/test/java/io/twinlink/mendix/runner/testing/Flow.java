package io.twinlink.mendix.runner.testing;

import static io.twinlink.mendix.runner.testing.Parts.part;
import static io.twinlink.mendix.runner.testing.Parts.type;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.BsonDocument;

/** A microflow in the making: what is added is connected to what was added before. */
public final class Flow {
  private final List<BsonDocument> flows;
  private final List<BsonDocument> objects = new ArrayList<>();
  private final boolean isLoop;
  private UUID last;
  private String lastCase;
  private boolean lastIsError;
  private String returns = "Void";

  private Flow(List<BsonDocument> flows, boolean isLoop) {
    this.flows = flows;
    this.isLoop = isLoop;
  }

  /** A microflow that returns nothing unless {@link #returns} says otherwise. */
  public static Flow microflow() {
    Flow flow = new Flow(new ArrayList<>(), false);
    flow.add(part("Microflows$StartEvent"));
    return flow;
  }

  public Flow returns(String type) {
    returns = type;
    return this;
  }

  public Flow parameter(String name, String type) {
    objects.add(part("Microflows$MicroflowParameter", "Name", name, "VariableType", type(type)));
    return this;
  }

  /** Adds an object and connects it to the last one. */
  public UUID add(BsonDocument object) {
    objects.add(object);
    UUID id = Parts.id(object);
    connect(id);
    last = id;
    return id;
  }

  /** Connects the last object to another. */
  public Flow connect(UUID to) {
    if (last != null) {
      BsonDocument flowCase =
          lastCase == null
              ? part("Microflows$NoCase")
              : lastCase.contains(".")
                  ? part("Microflows$InheritanceCase", "Value", lastCase)
                  : part("Microflows$EnumerationCase", "Value", lastCase);
      flows.add(
          part(
              "Microflows$SequenceFlow",
              "OriginPointer",
              last,
              "DestinationPointer",
              to,
              "IsErrorHandler",
              lastIsError,
              "NewCaseValue",
              flowCase));
    }
    lastCase = null;
    lastIsError = false;
    return this;
  }

  /** Goes on from an object, for a case of it. */
  public Flow from(UUID id, String flowCase) {
    last = id;
    lastCase = flowCase;
    return this;
  }

  /** Goes on from an activity, for its errors. */
  public Flow fromError(UUID id) {
    last = id;
    lastIsError = true;
    return this;
  }

  /** Adds an activity. */
  public UUID action(String type, Object... fields) {
    return action("Rollback", part("Microflows$" + type, fields));
  }

  /** Adds an activity with a way to handle errors. */
  public UUID action(String errorHandling, BsonDocument action) {
    action.append("ErrorHandlingType", new org.bson.BsonString(errorHandling));
    return add(part("Microflows$ActionActivity", "Action", action, "Disabled", false));
  }

  public UUID create(String entity, String variable, Object... items) {
    return action(
        "CreateChangeAction",
        "Entity",
        entity,
        "VariableName",
        variable,
        "Commit",
        "No",
        "Items",
        items(items));
  }

  /** Items of a change: attribute or association, value. */
  public static List<BsonDocument> items(Object... fields) {
    List<BsonDocument> items = new ArrayList<>();
    for (int index = 0; index < fields.length; index += 2) {
      String member = (String) fields[index];
      boolean isAssociation = member.indexOf('.') == member.lastIndexOf('.');
      items.add(
          part(
              "Microflows$ChangeActionItem",
              "Association",
              isAssociation ? member : "",
              "Attribute",
              isAssociation ? "" : member,
              "Type",
              "Set",
              "Value",
              fields[index + 1]));
    }
    return items;
  }

  /** Sets an association, adds to it or removes from it. */
  public UUID changeSet(String variable, String association, String type, String value) {
    BsonDocument item = items(association, value).get(0);
    item.append("Type", new org.bson.BsonString(type));
    return action(
        "ChangeAction", "ChangeVariableName", variable, "Commit", "No", "Items", List.of(item));
  }

  /** Retrieves over an association. */
  public UUID retrieve(String result, String start, String association) {
    return action(
        "RetrieveAction",
        "ResultVariableName",
        result,
        "RetrieveSource",
        part(
            "Microflows$AssociationRetrieveSource",
            "AssociationId",
            association,
            "StartVariableName",
            start));
  }

  /**
   * Calls a Java action with arguments: name, expression, name, expression... An argument such as
   * {@code microflow Module.Flow} is a microflow.
   */
  public UUID java(String action, String result, String... arguments) {
    List<BsonDocument> mappings = new ArrayList<>();
    for (int index = 0; index < arguments.length; index += 2) {
      String argument = arguments[index + 1];
      mappings.add(
          part(
              "Microflows$JavaActionParameterMapping",
              "Parameter",
              action + "." + arguments[index],
              "Value",
              argument.startsWith("microflow ")
                  ? part("Microflows$MicroflowParameterValue", "Microflow", argument.substring(10))
                  : part("Microflows$BasicCodeActionParameterValue", "Argument", argument)));
    }
    return action(
        "JavaActionCallAction",
        "JavaAction",
        action,
        "ResultVariableName",
        result,
        "UseReturnVariable",
        !result.isEmpty(),
        "QueueSettings",
        null,
        "ParameterMappings",
        mappings);
  }

  public UUID variable(String name, String type, String value) {
    return action(
        "CreateVariableAction",
        "VariableName",
        name,
        "VariableType",
        type(type),
        "InitialValue",
        value);
  }

  public UUID assign(String name, String value) {
    return action("ChangeVariableAction", "ChangeVariableName", name, "Value", value);
  }

  public UUID split(String expression) {
    return add(
        part(
            "Microflows$ExclusiveSplit",
            "SplitCondition",
            part("Microflows$ExpressionSplitCondition", "Expression", expression)));
  }

  public UUID merge() {
    return add(part("Microflows$ExclusiveMerge"));
  }

  public UUID end(String value) {
    return add(part("Microflows$EndEvent", "ReturnValue", value));
  }

  public UUID event(String type) {
    return add(part("Microflows$" + type));
  }

  /** Begins the body of a loop. */
  public Flow body() {
    return new Flow(flows, true);
  }

  public UUID forEach(String item, String list, Flow body) {
    return loop(
        part("Microflows$IterableList", "ListVariableName", list, "VariableName", item), body);
  }

  public UUID loopWhile(String condition, Flow body) {
    return loop(part("Microflows$WhileLoopCondition", "WhileExpression", condition), body);
  }

  private UUID loop(BsonDocument source, Flow body) {
    return add(
        part(
            "Microflows$LoopedActivity",
            "ErrorHandlingType",
            "Rollback",
            "LoopSource",
            source,
            "ObjectCollection",
            part("Microflows$MicroflowObjectCollection", "Objects", body.objects)));
  }

  BsonDocument document(String name) {
    if (isLoop) {
      throw new IllegalStateException("the body of a loop is no microflow");
    }
    return part(
        "Microflows$Microflow",
        "Name",
        name,
        "MicroflowReturnType",
        type(returns),
        "Flows",
        flows,
        "ObjectCollection",
        part("Microflows$MicroflowObjectCollection", "Objects", objects));
  }
}
