package io.twinlink.mendix.runner.model;

import io.twinlink.mendix.runner.mpk.Node;
import io.twinlink.mendix.runner.mpk.PackageException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A microflow: its objects and the flows between them. */
public final class Microflow {
  private final String name;
  private final DataType returnType;
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<String> allowedRoles;
  private final Map<UUID, Node> objects = new HashMap<>();
  private final Map<UUID, List<Node>> flows = new HashMap<>();
  private final Set<UUID> destinations = new HashSet<>();
  private final Node body;

  Microflow(String name, Node node) {
    this.name = name;
    this.returnType = DataType.of(node.required("MicroflowReturnType"));
    this.allowedRoles = node.names("AllowedModuleRoles");
    this.body = node.required("ObjectCollection");
    collect(body);
    for (Node flow : node.parts("Flows")) {
      if (flow.shortType().equals("SequenceFlow")) {
        flows.computeIfAbsent(flow.pointer("OriginPointer"), id -> new ArrayList<>()).add(flow);
        destinations.add(flow.pointer("DestinationPointer"));
      }
    }
  }

  private void collect(Node collection) {
    for (Node object : collection.parts("Objects")) {
      objects.put(object.id(), object);
      if (object.shortType().equals("MicroflowParameter")) {
        parameters.add(
            new Parameter(object.text("Name"), DataType.of(object.required("VariableType"))));
      } else if (object.shortType().equals("LoopedActivity")) {
        collect(object.required("ObjectCollection"));
      }
    }
  }

  /** The qualified name. */
  public String name() {
    return name;
  }

  /** The name without the module. */
  public String shortName() {
    return name.substring(name.indexOf('.') + 1);
  }

  /** The module. */
  public String module() {
    return name.substring(0, name.indexOf('.'));
  }

  /** The type of what it returns. */
  public DataType returnType() {
    return returnType;
  }

  /** The parameters. */
  public List<Parameter> parameters() {
    return parameters;
  }

  /** The qualified names of the roles that may run it. */
  public List<String> allowedRoles() {
    return allowedRoles;
  }

  /** All parts of its body, those in loops included. */
  public List<Node> parts() {
    return body.all();
  }

  /** The one start event. */
  public Node start() {
    for (Node object : body.parts("Objects")) {
      if (object.shortType().equals("StartEvent")) {
        return object;
      }
    }
    throw new PackageException("microflow " + name + " has no start event");
  }

  /**
   * The object of a loop that no flow leads to: where each round begins; null if the loop is empty.
   */
  public Node start(Node loop) {
    Node start = null;
    for (Node object : loop.required("ObjectCollection").parts("Objects")) {
      boolean runs = !object.shortType().equals("Annotation");
      if (runs && !destinations.contains(object.id())) {
        if (start != null) {
          throw new PackageException("a loop in microflow " + name + " begins in two places");
        }
        start = object;
      }
    }
    return start;
  }

  /** The ordinary flows from an object, or those for errors. */
  public List<Node> flows(Node origin, boolean forErrors) {
    List<Node> found = new ArrayList<>();
    for (Node flow : flows.getOrDefault(origin.id(), List.of())) {
      if (flow.flag("IsErrorHandler") == forErrors) {
        found.add(flow);
      }
    }
    return found;
  }

  /** The object that a flow leads to. */
  public Node destination(Node flow) {
    Node object = objects.get(flow.pointer("DestinationPointer"));
    if (object == null) {
      throw new PackageException("a flow in microflow " + name + " leads nowhere");
    }
    return object;
  }
}
