package io.twinlink.mendix.runner.proxies;

import io.twinlink.mendix.runner.model.Enumeration;

/** The generated class of an enumeration. */
final class EnumerationProxy {
  private EnumerationProxy() {}

  static String source(Enumeration enumeration) {
    String module = enumeration.name().substring(0, enumeration.name().indexOf('.'));
    String name = Names.shortName(enumeration.name());
    StringBuilder out = new StringBuilder();
    out.append("package ").append(Names.module(module)).append(".proxies;\n");
    out.append("public enum ").append(name).append(" {\n");
    String separator = "";
    for (Enumeration.Value value : enumeration.values().values()) {
      out.append(separator).append(value.name());
      out.append("(\"").append(value.captionKey()).append("\")");
      separator = ",\n";
    }
    out.append(";\n");
    out.append("private final java.lang.String captionKey;\n");
    out.append(name).append("(java.lang.String key) { captionKey = key; }\n");
    out.append("public java.lang.String getCaption(java.lang.String languageCode) {\n");
    out.append(
        "return com.mendix.core.Core.getInternationalizedString(languageCode, captionKey);\n");
    out.append("}\n");
    out.append("public java.lang.String getCaption() {\n");
    out.append("return com.mendix.core.Core.getInternationalizedString(\"en_US\", captionKey);\n");
    out.append("}\n}\n");
    return out.toString();
  }
}
