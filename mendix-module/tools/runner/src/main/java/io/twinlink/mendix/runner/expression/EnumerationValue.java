package io.twinlink.mendix.runner.expression;

/** A value of an enumeration. */
public final class EnumerationValue {
  private final String enumeration;
  private final String name;

  /** A value of the enumeration with a qualified name. */
  public EnumerationValue(String enumeration, String name) {
    this.enumeration = enumeration;
    this.name = name;
  }

  /** The qualified name of the enumeration. */
  public String enumeration() {
    return enumeration;
  }

  /** The name of the value. */
  public String name() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EnumerationValue
        && ((EnumerationValue) other).enumeration.equals(enumeration)
        && ((EnumerationValue) other).name.equals(name);
  }

  @Override
  public int hashCode() {
    return enumeration.hashCode() * 31 + name.hashCode();
  }

  @Override
  public String toString() {
    return enumeration + "." + name;
  }
}
