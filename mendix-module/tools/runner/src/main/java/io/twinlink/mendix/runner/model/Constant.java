package io.twinlink.mendix.runner.model;

import java.math.BigDecimal;

/** A constant. */
public final class Constant {
  private final String name;
  private final DataType type;
  private final String defaultValue;

  Constant(String name, DataType type, String defaultValue) {
    this.name = name;
    this.type = type;
    this.defaultValue = defaultValue;
  }

  /** The qualified name. */
  public String name() {
    return name;
  }

  /** The type. */
  public DataType type() {
    return type;
  }

  /** The default as the model holds it. */
  public String defaultValue() {
    return defaultValue;
  }

  /** Reads a value of the constant's type from text. */
  public Object parse(String text) {
    try {
      switch (type.kind()) {
        case STRING:
          return text;
        case LONG:
          return Long.valueOf(text);
        case DECIMAL:
          return new BigDecimal(text);
        case BOOLEAN:
          if (!text.equals("true") && !text.equals("false")) {
            throw new NumberFormatException(text);
          }
          return Boolean.valueOf(text);
        default:
          throw new IllegalArgumentException(
              "constants of type " + type + " are not supported: " + name);
      }
    } catch (NumberFormatException wrong) {
      throw new IllegalArgumentException(
          "constant " + name + " is of type " + type + ", which '" + text + "' is not", wrong);
    }
  }
}
