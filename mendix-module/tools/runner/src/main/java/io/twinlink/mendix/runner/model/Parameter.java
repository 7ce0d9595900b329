package io.twinlink.mendix.runner.model;

/** A parameter of a microflow or Java action. */
public final class Parameter {
  private final String name;
  private final DataType type;

  Parameter(String name, DataType type) {
    this.name = name;
    this.type = type;
  }

  /** The name. */
  public String name() {
    return name;
  }

  /** The type. */
  public DataType type() {
    return type;
  }
}
