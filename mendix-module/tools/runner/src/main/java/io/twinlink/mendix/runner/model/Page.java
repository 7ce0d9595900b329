package io.twinlink.mendix.runner.model;

import io.twinlink.mendix.runner.mpk.Node;
import java.util.ArrayList;
import java.util.List;

/** A page or snippet, as far as microflows are concerned. */
public final class Page {
  private final String name;
  private final Node node;

  Page(String name, Node node) {
    this.name = name;
    this.node = node;
  }

  /** The qualified name. */
  public String name() {
    return name;
  }

  /** The microflows from which its widgets take their data. */
  public List<String> dataSources() {
    return microflows("MicroflowSource");
  }

  /** The microflows that its widgets run. */
  public List<String> actions() {
    return microflows("MicroflowAction");
  }

  /** Its document. */
  public Node node() {
    return node;
  }

  private List<String> microflows(String type) {
    List<String> names = new ArrayList<>();
    for (Node part : node.all()) {
      Node settings = part.shortType().equals(type) ? part.part("MicroflowSettings") : null;
      if (settings != null) {
        names.add(settings.text("Microflow"));
      }
    }
    return names;
  }
}
