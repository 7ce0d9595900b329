package io.twinlink.mendix.runner.proxies;

import io.twinlink.mendix.runner.model.Constant;
import io.twinlink.mendix.runner.model.DataType;
import io.twinlink.mendix.runner.model.Microflow;
import io.twinlink.mendix.runner.model.Model;
import io.twinlink.mendix.runner.model.Parameter;
import java.util.ArrayList;
import java.util.List;

/** The generated classes of a module's constants and microflows. */
final class ModuleProxies {
  private static final String BUILDER = "com.mendix.core.actionmanagement.MicroflowCallBuilder";

  private ModuleProxies() {}

  static String constants(Model model, String module) {
    StringBuilder out = new StringBuilder();
    out.append("package ").append(Names.module(module)).append(".proxies.constants;\n");
    out.append("public final class Constants {\nprivate Constants() {}\n");
    for (Constant constant : model.constants().values()) {
      if (constant.name().startsWith(module + ".")) {
        String type = Names.type(constant.type());
        out.append("public static ").append(type).append(" get");
        out.append(Names.upperFirst(Names.shortName(constant.name()))).append("() {\n");
        out.append("return (").append(type).append(") com.mendix.core.Core.getConfiguration()");
        out.append(".getConstantValue(\"").append(constant.name()).append("\");\n}\n");
      }
    }
    return out.append("}\n").toString();
  }

  static String microflows(Model model, String module) {
    StringBuilder out = new StringBuilder();
    out.append("package ").append(Names.module(module)).append(".proxies.microflows;\n");
    out.append("public final class Microflows {\nprivate Microflows() {}\n");
    for (Microflow microflow : model.microflows().values()) {
      if (microflow.module().equals(module)) {
        builder(out, microflow);
        call(out, microflow);
      }
    }
    return out.append("}\n").toString();
  }

  private static void builder(StringBuilder out, Microflow microflow) {
    List<String> declared = new ArrayList<>();
    microflow.parameters().forEach(each -> declared.add(type(each.type()) + " " + name(each)));
    String method = Names.method(microflow.shortName());
    out.append("public static ").append(BUILDER).append(' ').append(method).append("Builder(");
    out.append(String.join(", ", declared)).append(") {\n");
    out.append(BUILDER).append(" builder = com.mendix.core.Core.microflowCall(\"");
    out.append(microflow.name()).append("\");\n");
    for (Parameter parameter : microflow.parameters()) {
      out.append("builder = builder.withParam(\"").append(parameter.name()).append("\", ");
      out.append(value(parameter)).append(");\n");
    }
    out.append("return builder;\n}\n");
  }

  private static void call(StringBuilder out, Microflow microflow) {
    List<String> declared = new ArrayList<>(List.of(Names.CONTEXT + " context"));
    List<String> passed = new ArrayList<>();
    for (Parameter parameter : microflow.parameters()) {
      declared.add(type(parameter.type()) + " " + name(parameter));
      passed.add(name(parameter));
    }
    DataType type = microflow.returnType();
    boolean isVoid = type.kind() == DataType.Kind.VOID;
    String method = Names.method(microflow.shortName());
    out.append("public static ").append(isVoid ? "void" : type(type)).append(' ').append(method);
    out.append('(').append(String.join(", ", declared)).append(") {\n");
    out.append("java.lang.Object result = ").append(method).append("Builder(");
    out.append(String.join(", ", passed)).append(").execute(context);\n");
    if (!isVoid) {
      out.append("return ").append(result(type)).append(";\n");
    }
    out.append("}\n");
  }

  private static String name(Parameter parameter) {
    return "_" + Names.lowerFirst(parameter.name());
  }

  private static String type(DataType type) {
    return type.kind() == DataType.Kind.BOOLEAN ? "boolean" : Names.type(type);
  }

  private static String value(Parameter parameter) {
    String name = name(parameter);
    switch (parameter.type().kind()) {
      case ENUMERATION:
        return name + " == null ? null : " + name + ".name()";
      case OBJECT:
        return name + " == null ? null : " + name + ".getMendixObject()";
      case LIST:
        return name
            + " == null ? null : "
            + name
            + ".stream().map(each -> each.getMendixObject())"
            + ".collect(java.util.stream.Collectors.toList())";
      default:
        return name;
    }
  }

  private static String result(DataType type) {
    switch (type.kind()) {
      case BOOLEAN:
        return "(boolean) result";
      case ENUMERATION:
        return "result == null ? null : "
            + Names.type(type)
            + ".valueOf((java.lang.String) result)";
      case OBJECT:
        return "result == null ? null : "
            + Names.type(type)
            + ".initialize(context, ("
            + Names.OBJECT
            + ") result)";
      case LIST:
        return "result == null ? null : ((java.util.List<?>) result).stream().map(each -> "
            + Names.proxy(type.name())
            + ".initialize(context, ("
            + Names.OBJECT
            + ") each)).collect(java.util.stream.Collectors.toList())";
      default:
        return "(" + Names.type(type) + ") result";
    }
  }
}
