package io.twinlink;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What a connector would use, and where it comes from: the first thing to look at after a refusal.
 * Nothing secret is in it.
 */
public final class Explanation {
  private final List<Line> lines;
  private final String text;

  Explanation(Map<String, Object> members) {
    List<Line> read = new ArrayList<>();
    for (Object line : (List<?>) members.get("lines")) {
      Map<?, ?> texts = (Map<?, ?>) line;
      read.add(
          new Line(
              (String) texts.get("name"),
              (String) texts.get("value"),
              (String) texts.get("origin")));
    }
    this.lines = Collections.unmodifiableList(read);
    this.text = (String) members.get("text");
  }

  /** {@return one line for each setting, credential, endpoint and proxy} */
  public List<Line> lines() {
    return lines;
  }

  /** {@return the lines as a table} */
  @Override
  public String toString() {
    return text;
  }

  /** One setting, credential, endpoint or proxy. */
  public static final class Line {
    private final String name;
    private final String value;
    private final String origin;

    private Line(String name, String value, String origin) {
      this.name = name;
      this.value = value;
      this.origin = origin;
    }

    /** {@return what it is about, such as {@code region}} */
    public String name() {
      return name;
    }

    /** {@return what would be used, or why nothing can be} */
    public String value() {
      return value;
    }

    /**
     * {@return where it comes from: {@code argument}, the name of an environment variable, a
     * profile, or {@code default}}
     */
    public String origin() {
      return origin;
    }

    /** {@return name, value and origin} */
    @Override
    public String toString() {
      return name + " = " + value + " (" + origin + ")";
    }
  }
}
