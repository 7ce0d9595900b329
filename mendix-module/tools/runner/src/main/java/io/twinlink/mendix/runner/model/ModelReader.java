package io.twinlink.mendix.runner.model;

import io.twinlink.mendix.runner.mpk.Node;
import io.twinlink.mendix.runner.mpk.PackageException;
import io.twinlink.mendix.runner.mpk.PackageNames;
import io.twinlink.mendix.runner.mpk.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Builds a model from units. */
public final class ModelReader {
  private static final Set<String> NAMED =
      Set.of(
          "Projects$ModuleImpl",
          "Enumerations$Enumeration",
          "Constants$Constant",
          "Microflows$Microflow",
          "JavaActions$JavaAction");

  private final Map<UUID, Unit> units = new LinkedHashMap<>();
  private final Model model = new Model();

  private ModelReader(List<Unit> units) {
    units.forEach(unit -> this.units.put(unit.id(), unit));
  }

  /** Reads the units of an app. */
  public static Model read(List<Unit> units) {
    checkNames(units);
    ModelReader reader = new ModelReader(units);
    for (Unit unit : units) {
      reader.read(unit);
    }
    return reader.model;
  }

  /** Checks the names after which folders, files and classes are called. */
  public static void checkNames(List<Unit> units) {
    for (Unit unit : units) {
      Node node = unit.node();
      if (node.type().equals("DomainModels$DomainModel")) {
        for (Node entity : node.parts("Entities")) {
          PackageNames.name("an entity", entity.text("Name"));
        }
      } else if (NAMED.contains(node.type())) {
        PackageNames.name("a document of type " + node.type(), node.text("Name"));
      }
    }
  }

  private void read(Unit unit) {
    Node node = unit.node();
    if (node.flag("Excluded", false)) {
      return;
    }
    switch (node.type()) {
      case "Projects$ModuleImpl":
        model.modules().add(node.text("Name"));
        break;
      case "DomainModels$DomainModel":
        domain(module(unit), node);
        break;
      case "Enumerations$Enumeration":
        enumeration(name(unit), node);
        break;
      case "Constants$Constant":
        String constant = name(unit);
        DataType type = DataType.of(node.required("Type"));
        put(model.constants(), constant, new Constant(constant, type, node.text("DefaultValue")));
        break;
      case "Microflows$Microflow":
        put(model.microflows(), name(unit), new Microflow(name(unit), node));
        break;
      case "JavaActions$JavaAction":
        put(model.javaActions(), name(unit), javaAction(name(unit), node));
        break;
      case "Forms$Page":
      case "Forms$Snippet":
        put(model.pages(), name(unit), new Page(name(unit), node));
        break;
      default:
        break;
    }
  }

  private String name(Unit unit) {
    return module(unit) + "." + unit.node().text("Name");
  }

  private String module(Unit unit) {
    Unit container = units.get(unit.container());
    if (container == null || container.id().equals(unit.id())) {
      throw new PackageException(unit.node().type() + " " + unit.id() + " lies in no module");
    }
    boolean isModule = container.node().type().equals("Projects$ModuleImpl");
    return isModule ? container.node().text("Name") : module(container);
  }

  private void domain(String module, Node domain) {
    Map<UUID, String> names = new HashMap<>();
    for (Node node : domain.parts("Entities")) {
      Entity entity = entity(module, node);
      names.put(node.id(), entity.name());
      put(model.entities(), entity.name(), entity);
    }
    for (Node node : domain.parts("Associations")) {
      association(module, names, node, names.get(node.pointer("ChildPointer")));
    }
    for (Node node : domain.parts("CrossAssociations")) {
      association(module, names, node, node.text("Child"));
    }
  }

  private static Entity entity(String module, Node node) {
    String name = module + "." + node.text("Name");
    for (String unsupported : List.of("Events", "ValidationRules")) {
      if (!node.parts(unsupported).isEmpty()) {
        String type = node.parts(unsupported).get(0).type();
        throw new PackageException(type + " is not supported: entity " + name);
      }
    }
    Node generalization = node.required("MaybeGeneralization");
    boolean isRoot = generalization.shortType().equals("NoGeneralization");
    Entity entity =
        new Entity(
            name,
            isRoot ? null : generalization.text("Generalization"),
            isRoot && generalization.flag("Persistable"));
    if (isRoot) {
      if (generalization.flag("HasCreatedDateAttr")) {
        entity.add(new Attribute("createdDate", DataType.of(DataType.Kind.DATE_TIME), ""));
      }
      if (generalization.flag("HasChangedDateAttr")) {
        entity.add(new Attribute("changedDate", DataType.of(DataType.Kind.DATE_TIME), ""));
      }
    }
    for (Node attribute : node.parts("Attributes")) {
      Node value = attribute.required("Value");
      if (!value.shortType().equals("StoredValue")) {
        throw new PackageException(value.type() + " is not supported: entity " + name);
      }
      entity.add(
          new Attribute(
              attribute.text("Name"),
              DataType.ofAttribute(attribute.required("NewType")),
              value.text("DefaultValue")));
    }
    return entity;
  }

  private void association(String module, Map<UUID, String> names, Node node, String child) {
    String name = module + "." + node.text("Name");
    String parent = names.get(node.pointer("ParentPointer"));
    if (parent == null || child == null) {
      throw new PackageException("association " + name + " points to no entity");
    }
    Node deletion = node.required("DeleteBehavior");
    Association association =
        new Association(
            name,
            parent,
            child,
            node.text("Type").equals("ReferenceSet"),
            node.text("Owner").equals("Both"),
            onDelete(deletion.text("ParentDeleteBehavior")),
            onDelete(deletion.text("ChildDeleteBehavior")));
    put(model.associations(), name, association);
  }

  private static Association.OnDelete onDelete(String behavior) {
    switch (behavior) {
      case "DeleteMeAndReferences":
        return Association.OnDelete.DELETE;
      case "DeleteMeIfNoReferences":
        return Association.OnDelete.REFUSE;
      default:
        return Association.OnDelete.KEEP;
    }
  }

  private void enumeration(String name, Node node) {
    Enumeration enumeration = new Enumeration(name);
    for (Node value : node.parts("Values")) {
      Node caption = value.required("Caption");
      Map<String, String> captions = new LinkedHashMap<>();
      for (Node translation : caption.parts("Items")) {
        captions.put(translation.text("LanguageCode"), translation.text("Text"));
      }
      enumeration.add(new Enumeration.Value(value.text("Name"), caption.id().toString(), captions));
    }
    put(model.enumerations(), name, enumeration);
  }

  private static JavaAction javaAction(String name, Node node) {
    List<Parameter> parameters = new ArrayList<>();
    for (Node parameter : node.parts("Parameters")) {
      parameters.add(
          new Parameter(parameter.text("Name"), DataType.of(parameter.required("ParameterType"))));
    }
    return new JavaAction(
        name, node.text("Documentation"), parameters, DataType.of(node.required("JavaReturnType")));
  }

  private static <T> void put(Map<String, T> all, String name, T item) {
    if (all.put(name, item) != null) {
      throw new PackageException(name + " is there twice");
    }
  }
}
