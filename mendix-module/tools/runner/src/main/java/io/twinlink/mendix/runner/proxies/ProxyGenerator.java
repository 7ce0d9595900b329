package io.twinlink.mendix.runner.proxies;

import io.twinlink.mendix.runner.model.Entity;
import io.twinlink.mendix.runner.model.Enumeration;
import io.twinlink.mendix.runner.model.JavaAction;
import io.twinlink.mendix.runner.model.Model;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Generates the classes that Studio Pro generates when an app is deployed. */
public final class ProxyGenerator {
  private ProxyGenerator() {}

  /** The sources by their paths below {@code javasource}. */
  public static Map<String, String> generate(Model model, Style style) {
    Map<String, String> sources = new TreeMap<>();
    for (Entity entity : model.entities().values()) {
      sources.put(path(Names.proxy(entity.name())), EntityProxy.source(model, entity, style));
    }
    for (Enumeration enumeration : model.enumerations().values()) {
      sources.put(path(Names.proxy(enumeration.name())), EnumerationProxy.source(enumeration));
    }
    Set<String> modules = new LinkedHashSet<>(model.modules());
    for (String module : modules) {
      String proxies = Names.module(module) + "/proxies/";
      sources.put(proxies + "constants/Constants.java", ModuleProxies.constants(model, module));
      sources.put(proxies + "microflows/Microflows.java", ModuleProxies.microflows(model, module));
    }
    sources.put("system/UserActionsRegistrar.java", registrar(model));
    return sources;
  }

  private static String registrar(Model model) {
    StringBuilder out = new StringBuilder("package system;\npublic class UserActionsRegistrar {\n");
    out.append("public void registerActions(");
    out.append("com.mendix.core.actionmanagement.IActionRegistrator registrator) {\n");
    for (JavaAction action : model.javaActions().values()) {
      out.append("registrator.registerUserAction(").append(action.className());
      out.append(".class);\n");
    }
    return out.append("}\n}\n").toString();
  }

  private static String path(String className) {
    return className.replace('.', '/') + ".java";
  }
}
