package io.twinlink.mendix.runner.proxies;

import io.twinlink.mendix.runner.model.DataType;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/** How things of the model are called in Java. */
final class Names {
  static final String OBJECT = "com.mendix.systemwideinterfaces.core.IMendixObject";
  static final String CONTEXT = "com.mendix.systemwideinterfaces.core.IContext";
  static final String IDENTIFIER = "com.mendix.systemwideinterfaces.core.IMendixIdentifier";
  static final String CORE = "com.mendix.core.Core";
  static final String CORE_EXCEPTION = "com.mendix.core.CoreException";

  private Names() {}

  /** The package of a module's code. */
  static String module(String module) {
    return module.toLowerCase(Locale.ROOT);
  }

  /** The proxy of an entity or enumeration. */
  static String proxy(String qualifiedName) {
    int dot = qualifiedName.indexOf('.');
    return module(qualifiedName.substring(0, dot)) + ".proxies." + qualifiedName.substring(dot + 1);
  }

  static String shortName(String qualifiedName) {
    return qualifiedName.substring(qualifiedName.indexOf('.') + 1);
  }

  static String lowerFirst(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** The parameter of a setter; a word of Java gets a line before it. */
  static String variable(String name) {
    return noKeyword(name.toLowerCase(Locale.ROOT));
  }

  /** The method that calls a microflow. */
  static String method(String name) {
    return noKeyword(lowerFirst(name));
  }

  private static String noKeyword(String name) {
    return SourceVersion.isKeyword(name) ? "_" + name : name;
  }

  static String upperFirst(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** The Java type of an attribute, constant or variable, with proxies for what has one. */
  static String type(DataType type) {
    switch (type.kind()) {
      case INTEGER:
        return "java.lang.Integer";
      case LONG:
        return "java.lang.Long";
      case DECIMAL:
        return "java.math.BigDecimal";
      case BOOLEAN:
        return "java.lang.Boolean";
      case DATE_TIME:
        return "java.util.Date";
      case ENUMERATION:
      case OBJECT:
        return proxy(type.name());
      case LIST:
        return "java.util.List<" + proxy(type.name()) + ">";
      case VOID:
        return "java.lang.Void";
      default:
        return "java.lang.String";
    }
  }

  /** The Java type of what the runtime hands to an action and takes from it. */
  static String rawType(DataType type) {
    switch (type.kind()) {
      case ENUMERATION:
        return "java.lang.String";
      case OBJECT:
        return OBJECT;
      case LIST:
        return "java.util.List<" + OBJECT + ">";
      default:
        return type(type);
    }
  }
}
