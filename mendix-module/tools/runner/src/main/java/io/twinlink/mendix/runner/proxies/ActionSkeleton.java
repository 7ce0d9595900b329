package io.twinlink.mendix.runner.proxies;

import io.twinlink.mendix.runner.model.DataType;
import io.twinlink.mendix.runner.model.JavaAction;
import io.twinlink.mendix.runner.model.Parameter;
import io.twinlink.mendix.runner.mpk.PackageException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the file of a Java action anew, as Studio Pro does at every deployment: the imports and
 * the code between the markers stay, and everything else comes from the model.
 */
public final class ActionSkeleton {
  private final JavaAction action;
  private final Style style;
  private final StringBuilder out = new StringBuilder();

  private ActionSkeleton(JavaAction action, Style style) {
    this.action = action;
    this.style = style;
  }

  /** The file of an action with the code of an older one. */
  public static String renew(JavaAction action, String old, Style style) {
    return new ActionSkeleton(action, style).write(old);
  }

  private String write(String old) {
    String base =
        style == Style.STUDIO_PRO_9
            ? "com.mendix.webui.CustomJavaAction"
            : "com.mendix.systemwideinterfaces.core.UserAction";
    Set<String> imports = new LinkedHashSet<>(List.of(Names.CONTEXT, Names.OBJECT, base));
    for (String line : old.split("\r?\n")) {
      if (line.startsWith("import ")) {
        imports.add(line.substring("import ".length(), line.indexOf(';')));
      }
    }
    line("package %s.actions;", Names.module(action.module()));
    imports.forEach(each -> line("import %s;", each));
    String result = Names.rawType(action.returnType());
    line("public class %s extends %s<%s> {", action.shortName(), base, result);
    fields();
    constructor();
    line("@java.lang.Override public %s executeAction() throws Exception {", result);
    if (style == Style.STUDIO_PRO_9) {
      for (Parameter parameter : action.parameters()) {
        if (isConverted(parameter)) {
          line("this.%s = %s;", parameter.name(), converted(parameter, "__" + parameter.name()));
        }
      }
    }
    section("USER", old);
    line("}");
    line("@java.lang.Override public java.lang.String toString() {");
    line("return \"%s\";", action.shortName());
    line("}");
    section("EXTRA", old);
    line("}");
    return out.toString();
  }

  private void fields() {
    for (Parameter parameter : action.parameters()) {
      String type = Names.type(parameter.type());
      if (isConverted(parameter)) {
        String raw = Names.rawType(parameter.type());
        if (style == Style.STUDIO_PRO_9) {
          line("private %s __%s;", raw, parameter.name());
        } else {
          line("@java.lang.Deprecated(forRemoval = true, since = \"10\")");
          line("private final %s __%s;", raw, parameter.name());
        }
      }
      String modifier = style == Style.STUDIO_PRO_9 ? "" : "final ";
      line("private %s%s %s;", modifier, type, parameter.name());
    }
  }

  private void constructor() {
    List<String> parameters = new ArrayList<>(List.of("IContext context"));
    for (Parameter parameter : action.parameters()) {
      parameters.add(Names.rawType(parameter.type()) + " " + argument(parameter));
    }
    line("public %s(%s) {", action.shortName(), String.join(", ", parameters));
    line("super(context);");
    for (Parameter parameter : action.parameters()) {
      String argument = argument(parameter);
      if (isConverted(parameter)) {
        line("this.__%s = %s;", parameter.name(), argument);
        if (style == Style.STUDIO_PRO_10) {
          line("this.%s = %s;", parameter.name(), converted(parameter, argument));
        }
      } else if (parameter.type().kind() == DataType.Kind.ENUMERATION) {
        String type = Names.type(parameter.type());
        line("this.%s = %s == null ? null", parameter.name(), argument);
        line(": %s.valueOf(%s);", type, argument);
      } else {
        line("this.%s = %s;", parameter.name(), argument);
      }
    }
    line("}");
  }

  private String argument(Parameter parameter) {
    return style == Style.STUDIO_PRO_9
        ? parameter.name()
        : "_" + Names.lowerFirst(parameter.name());
  }

  private static boolean isConverted(Parameter parameter) {
    DataType.Kind kind = parameter.type().kind();
    return kind == DataType.Kind.OBJECT || kind == DataType.Kind.LIST;
  }

  private static String converted(Parameter parameter, String from) {
    String proxy = Names.proxy(parameter.type().name());
    if (parameter.type().kind() == DataType.Kind.OBJECT) {
      return from + " == null ? null : " + proxy + ".initialize(getContext(), " + from + ")";
    }
    return "java.util.Optional.ofNullable("
        + from
        + ").orElse(java.util.Collections.emptyList()).stream().map(each -> "
        + proxy
        + ".initialize(getContext(), each)).collect(java.util.stream.Collectors.toList())";
  }

  private void section(String kind, String old) {
    String begin = "// BEGIN " + kind + " CODE";
    String end = "// END " + kind + " CODE";
    int from = old.indexOf(begin);
    int to = old.indexOf(end);
    if (from < 0 || to < from) {
      throw new PackageException(action.className() + " has no '" + begin + "' and '" + end + "'");
    }
    out.append(old, from, to).append(end).append('\n');
  }

  private void line(String format, Object... arguments) {
    out.append(String.format(format, arguments)).append('\n');
  }
}
