package io.twinlink.mendix.runner.model;

import java.util.LinkedHashMap;
import java.util.Map;

/** An enumeration. */
public final class Enumeration {
  /** A value of an enumeration. */
  public static final class Value {
    private final String name;
    private final String captionKey;
    private final Map<String, String> captions;

    Value(String name, String captionKey, Map<String, String> captions) {
      this.name = name;
      this.captionKey = captionKey;
      this.captions = captions;
    }

    /** The name. */
    public String name() {
      return name;
    }

    /** The key under which the runtime has the caption in each language. */
    public String captionKey() {
      return captionKey;
    }

    /** The captions by language. */
    public Map<String, String> captions() {
      return captions;
    }
  }

  private final String name;
  private final Map<String, Value> values = new LinkedHashMap<>();

  Enumeration(String name) {
    this.name = name;
  }

  /** The qualified name. */
  public String name() {
    return name;
  }

  /** The values by name. */
  public Map<String, Value> values() {
    return values;
  }

  void add(Value value) {
    values.put(value.name(), value);
  }
}
