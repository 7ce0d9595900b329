package io.twinlink.mendix.runner.model;

/** An attribute of an entity. */
public final class Attribute {
  private final String name;
  private final DataType type;
  private final String defaultValue;

  /** An attribute; the default is empty if there is none. */
  public Attribute(String name, DataType type, String defaultValue) {
    this.name = name;
    this.type = type;
    this.defaultValue = defaultValue;
  }

  /** The name. */
  public String name() {
    return name;
  }

  /** The type. */
  public DataType type() {
    return type;
  }

  /** The default as the model holds it; empty if there is none. */
  public String defaultValue() {
    return defaultValue;
  }
}
