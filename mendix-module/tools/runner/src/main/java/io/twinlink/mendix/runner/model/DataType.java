package io.twinlink.mendix.runner.model;

import io.twinlink.mendix.runner.mpk.Node;
import io.twinlink.mendix.runner.mpk.PackageException;

/** The type of an attribute, parameter, variable or result. */
public final class DataType {
  /** The kinds of types. */
  public enum Kind {
    /** Text, perhaps with a greatest length. */
    STRING,
    /** A whole number of 32 bits. */
    INTEGER,
    /** A whole number of 64 bits. */
    LONG,
    /** A decimal number. */
    DECIMAL,
    /** True or false. */
    BOOLEAN,
    /** A time. */
    DATE_TIME,
    /** A value of an enumeration. */
    ENUMERATION,
    /** An object of an entity. */
    OBJECT,
    /** A list of objects of an entity. */
    LIST,
    /** A microflow, by its qualified name; only Java actions take one. */
    MICROFLOW,
    /** Nothing. */
    VOID
  }

  private final Kind kind;
  private final String name;
  private final long length;

  private DataType(Kind kind, String name, long length) {
    this.kind = kind;
    this.name = name;
    this.length = length;
  }

  /** A type without a name. */
  public static DataType of(Kind kind) {
    return new DataType(kind, null, 0);
  }

  /** A type of an entity or enumeration. */
  public static DataType of(Kind kind, String name) {
    return new DataType(kind, name, 0);
  }

  /** The type of a parameter, variable, constant or result. */
  public static DataType of(Node node) {
    switch (node.shortType()) {
      case "StringType":
        return of(Kind.STRING);
      case "IntegerType":
        return of(Kind.LONG);
      case "DecimalType":
        return of(Kind.DECIMAL);
      case "BooleanType":
        return of(Kind.BOOLEAN);
      case "DateTimeType":
        return of(Kind.DATE_TIME);
      case "VoidType":
        return of(Kind.VOID);
      case "EnumerationType":
        return of(Kind.ENUMERATION, node.text("Enumeration"));
      case "ObjectType":
      case "ConcreteEntityType":
        return of(Kind.OBJECT, node.text("Entity"));
      case "ListType":
        return of(
            Kind.LIST,
            node.has("Entity") ? node.text("Entity") : node.required("Parameter").text("Entity"));
      case "MicroflowJavaActionParameterType":
        return of(Kind.MICROFLOW);
      case "BasicParameterType":
        return of(node.required("Type"));
      default:
        throw new PackageException(node.type() + " is not supported");
    }
  }

  /** The type of an attribute. */
  public static DataType ofAttribute(Node node) {
    switch (node.shortType()) {
      case "StringAttributeType":
        return new DataType(Kind.STRING, null, node.number("Length"));
      case "IntegerAttributeType":
        return of(Kind.INTEGER);
      case "LongAttributeType":
        return of(Kind.LONG);
      case "DecimalAttributeType":
        return of(Kind.DECIMAL);
      case "BooleanAttributeType":
        return of(Kind.BOOLEAN);
      case "DateTimeAttributeType":
        return of(Kind.DATE_TIME);
      case "EnumerationAttributeType":
        return of(Kind.ENUMERATION, node.text("Enumeration"));
      default:
        throw new PackageException(node.type() + " is not supported");
    }
  }

  /** The kind. */
  public Kind kind() {
    return kind;
  }

  /** The entity or enumeration; null if the type has none. */
  public String name() {
    return name;
  }

  /** The greatest length of a text; 0 for no limit. */
  public long length() {
    return length;
  }

  @Override
  public String toString() {
    return name == null ? kind.name() : kind + "(" + name + ")";
  }
}
