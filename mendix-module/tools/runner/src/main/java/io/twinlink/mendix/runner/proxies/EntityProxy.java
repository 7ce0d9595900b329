package io.twinlink.mendix.runner.proxies;

import io.twinlink.mendix.runner.model.Association;
import io.twinlink.mendix.runner.model.Attribute;
import io.twinlink.mendix.runner.model.DataType;
import io.twinlink.mendix.runner.model.Entity;
import io.twinlink.mendix.runner.model.Model;

/** The generated class of an entity. */
final class EntityProxy {
  private final Model model;
  private final Entity entity;
  private final Style style;
  private final String name;
  private final String field;
  private final StringBuilder out = new StringBuilder();

  private EntityProxy(Model model, Entity entity, Style style) {
    this.model = model;
    this.entity = entity;
    this.style = style;
    this.name = Names.proxy(entity.name());
    this.field = Names.lowerFirst(entity.shortName()) + "MendixObject";
  }

  static String source(Model model, Entity entity, Style style) {
    return new EntityProxy(model, entity, style).write();
  }

  private String write() {
    line("package %s.proxies;", Names.module(entity.module()));
    boolean root = entity.generalization() == null;
    String parent =
        root
            ? style == Style.STUDIO_PRO_9
                ? ""
                : " implements com.mendix.systemwideinterfaces.core.IEntityProxy"
            : " extends " + Names.proxy(entity.generalization());
    line("public class %s%s {", entity.shortName(), parent);
    if (root) {
      line("private final %s %s;", Names.OBJECT, field);
      line("private final %s context;", Names.CONTEXT);
    }
    line("public static final java.lang.String entityName = \"%s\";", entity.name());
    memberNames();
    constructors(root);
    loading();
    for (Attribute attribute : entity.attributes().values()) {
      if (!isOfTheRuntime(attribute)) {
        attribute(attribute);
      }
    }
    for (Association association : model.owned(entity).values()) {
      boolean own =
          association.parent().equals(entity.name())
              || (association.isBoth() && association.child().equals(entity.name()));
      if (own) {
        association(association);
      }
    }
    if (root) {
      objectMethods();
    }
    line("public static java.lang.String getType() { return entityName; }");
    line("}");
    return out.toString();
  }

  private static boolean isOfTheRuntime(Attribute attribute) {
    return attribute.name().equals("createdDate") || attribute.name().equals("changedDate");
  }

  private void memberNames() {
    line("public enum MemberNames {");
    for (Attribute attribute : model.attributes(entity).values()) {
      if (!isOfTheRuntime(attribute)) {
        line("%1$s(\"%1$s\"),", attribute.name());
      }
    }
    for (Association association : model.owned(entity).values()) {
      line("%s(\"%s\"),", Names.shortName(association.name()), association.name());
    }
    line(";");
    line("private final java.lang.String metaName;");
    line("MemberNames(java.lang.String s) { metaName = s; }");
    line("@java.lang.Override public java.lang.String toString() { return metaName; }");
    line("}");
  }

  private void constructors(boolean root) {
    line("public %s(%s context) {", entity.shortName(), Names.CONTEXT);
    line("this(context, %s.instantiate(context, entityName));", Names.CORE);
    line("}");
    line(
        "protected %s(%s context, %s %s) {",
        entity.shortName(), Names.CONTEXT, Names.OBJECT, field);
    if (!root) {
      line("super(context, %s);", field);
    }
    line("if (%s == null) {", field);
    line("throw new java.lang.IllegalArgumentException(\"The given object cannot be null.\");");
    line("}");
    line("if (!%s.isInstanceOf(entityName)) {", field);
    line("throw new java.lang.IllegalArgumentException(java.lang.String.format(");
    line("\"The given object is not a %%s\", entityName));");
    line("}");
    if (root) {
      line("this.%1$s = %1$s;", field);
      line("this.context = context;");
    }
    line("}");
  }

  private void loading() {
    line("public static %s initialize(%s context, %s object) {", name, Names.CONTEXT, Names.OBJECT);
    for (Entity special : model.specializations(entity)) {
      line("if (object.isInstanceOf(\"%s\")) {", special.name());
      line("return %s.initialize(context, object);", Names.proxy(special.name()));
      line("}");
    }
    line("return new %s(context, object);", name);
    line("}");
    line("public static %s load(%s context, %s id)", name, Names.CONTEXT, Names.IDENTIFIER);
    line("throws %s {", Names.CORE_EXCEPTION);
    line("return initialize(context, %s.retrieveId(context, id));", Names.CORE);
    line("}");
    // Static methods of a generalization would clash where only their element type differs.
    if (model.isPersistable(entity) && entity.generalization() == null) {
      line("public static java.util.List<? extends %s> load(", name);
      line("%s context, java.lang.String xpathConstraint)", Names.CONTEXT);
      line("throws %s {", Names.CORE_EXCEPTION);
      line("java.util.List<%s> result = new java.util.ArrayList<>();", name);
      line("for (%s object : %s.createXPathQuery(", Names.OBJECT, Names.CORE);
      line("\"//\" + entityName + xpathConstraint).execute(context)) {");
      line("result.add(initialize(context, object));");
      line("}");
      line("return result;");
      line("}");
    }
  }

  private void attribute(Attribute attribute) {
    String type = Names.type(attribute.type());
    String upper = Names.upperFirst(attribute.name());
    String lower = Names.variable(attribute.name());
    boolean isEnumeration = attribute.type().kind() == DataType.Kind.ENUMERATION;
    line("public final %s get%s() { return get%s(getContext()); }", type, upper, upper);
    line("public final %s get%s(%s context) {", type, upper, Names.CONTEXT);
    String member = "MemberNames." + attribute.name() + ".toString()";
    if (isEnumeration) {
      line("java.lang.Object obj = getMendixObject().getValue(context, %s);", member);
      line("return obj == null ? null : %s.valueOf((java.lang.String) obj);", type);
    } else {
      line("return (%s) getMendixObject().getValue(context, %s);", type, member);
    }
    line("}");
    line("public final void set%s(%s %s) {", upper, type, lower);
    line("set%s(getContext(), %s);", upper, lower);
    line("}");
    line("public final void set%s(%s context, %s %s) {", upper, Names.CONTEXT, type, lower);
    String value = isEnumeration ? lower + " == null ? null : " + lower + ".toString()" : lower;
    line("getMendixObject().setValue(context, %s, %s);", member, value);
    line("}");
  }

  private void association(Association association) {
    boolean isParent = association.parent().equals(entity.name());
    String other = Names.proxy(isParent ? association.child() : association.parent());
    String type = association.isSet() ? "java.util.List<" + other + ">" : other;
    String shortName = Names.shortName(association.name());
    String upper = Names.upperFirst(shortName);
    String lower = Names.variable(shortName);
    String member = "MemberNames." + shortName + ".toString()";
    line("public final %s get%s() throws %s {", type, upper, Names.CORE_EXCEPTION);
    line("return get%s(getContext());", upper);
    line("}");
    line("public final %s get%s(%s context)", type, upper, Names.CONTEXT);
    line("throws %s {", Names.CORE_EXCEPTION);
    if (association.isSet()) {
      line("%s result = new java.util.ArrayList<>();", type);
      line("java.util.List<%s> ids =", Names.IDENTIFIER);
      line("getMendixObject().getValue(context, %s);", member);
      line("for (%s object : %s.retrieveIdList(context, ids)) {", Names.OBJECT, Names.CORE);
      line("result.add(%s.initialize(context, object));", other);
      line("}");
      line("return result;");
    } else {
      line("%s id =", Names.IDENTIFIER);
      line("getMendixObject().getValue(context, %s);", member);
      line("return id == null ? null : %s.load(context, id);", other);
    }
    line("}");
    line(
        "public final void set%s(%s %s) { set%s(getContext(), %s); }",
        upper, type, lower, upper, lower);
    line("public final void set%s(%s context, %s %s) {", upper, Names.CONTEXT, type, lower);
    if (association.isSet()) {
      line("java.util.List<%s> ids = new java.util.ArrayList<>();", Names.IDENTIFIER);
      line("for (%s proxy : %s) {", other, lower);
      line("ids.add(proxy.getMendixObject().getId());");
      line("}");
      line("getMendixObject().setValue(context, %s, ids);", member);
    } else {
      line("getMendixObject().setValue(context, %s,", member);
      line("%1$s == null ? null : %1$s.getMendixObject().getId());", lower);
    }
    line("}");
  }

  private void objectMethods() {
    line("public final %s getMendixObject() { return %s; }", Names.OBJECT, field);
    line("public final %s getContext() { return context; }", Names.CONTEXT);
    line("@java.lang.Override public boolean equals(java.lang.Object obj) {");
    line("return obj != null && getClass().equals(obj.getClass())");
    line("&& getMendixObject().equals(((%s) obj).getMendixObject());", name);
    line("}");
    line("@java.lang.Override public int hashCode() { return getMendixObject().hashCode(); }");
  }

  private void line(String format, Object... arguments) {
    out.append(String.format(format, arguments)).append('\n');
  }
}
