package io.twinlink.mendix.runner.model;

import java.util.List;

/** A Java action as the model knows it. */
public final class JavaAction {
  private final String name;
  private final String documentation;
  private final List<Parameter> parameters;
  private final DataType returnType;

  JavaAction(String name, String documentation, List<Parameter> parameters, DataType returnType) {
    this.name = name;
    this.documentation = documentation;
    this.parameters = List.copyOf(parameters);
    this.returnType = returnType;
  }

  /** The qualified name. */
  public String name() {
    return name;
  }

  /** The name without the module. */
  public String shortName() {
    return name.substring(name.indexOf('.') + 1);
  }

  /** The documentation. */
  public String documentation() {
    return documentation;
  }

  /** The Java class that implements it. */
  public String className() {
    return module().toLowerCase(java.util.Locale.ROOT) + ".actions." + shortName();
  }

  /** The module. */
  public String module() {
    return name.substring(0, name.indexOf('.'));
  }

  /** The parameters in their order. */
  public List<Parameter> parameters() {
    return parameters;
  }

  /** The type of what it returns. */
  public DataType returnType() {
    return returnType;
  }
}
