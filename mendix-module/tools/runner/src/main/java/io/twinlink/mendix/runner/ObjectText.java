package io.twinlink.mendix.runner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An object as text: {@code Entity{Name=value,Other="a, b",Association=Entity{Name=value}}}. A
 * value with a comma, a brace or a quote stands in double quotes, in which a backslash comes before
 * a quote and a backslash. Several objects at the end of an association stand in brackets.
 */
final class ObjectText {
  private final String entity;
  private final Map<String, String> members = new LinkedHashMap<>();

  private ObjectText(String entity) {
    this.entity = entity;
  }

  /** The entity, perhaps without its module. */
  String entity() {
    return entity;
  }

  /** The texts of attributes and associations by name. */
  Map<String, String> members() {
    return members;
  }

  /** Reads objects with commas between them; they may stand in {@code [ ]}. */
  static List<ObjectText> parse(String text) {
    boolean isList = text.startsWith("[") && text.endsWith("]");
    Reader reader = new Reader(isList ? text.substring(1, text.length() - 1) : text);
    List<ObjectText> objects = new ArrayList<>();
    do {
      objects.add(reader.object());
    } while (reader.accept(','));
    reader.end();
    return objects;
  }

  /** Reads a text from its beginning to its end. */
  private static final class Reader {
    private final String source;
    private int position;

    Reader(String source) {
      this.source = source;
    }

    ObjectText object() {
      ObjectText object = new ObjectText(name());
      if (accept('{') && !accept('}')) {
        do {
          String name = name();
          expect('=');
          object.members.put(name, value());
        } while (accept(','));
        expect('}');
      }
      return object;
    }

    private String name() {
      int start = position;
      while (position < source.length() && isName(source.charAt(position))) {
        position++;
      }
      if (start == position) {
        throw fail("a name is missing");
      }
      return source.substring(start, position);
    }

    private static boolean isName(char next) {
      return Character.isLetterOrDigit(next) || next == '_' || next == '.';
    }

    /** Up to the next comma or brace that is not within braces, brackets or quotes of the value. */
    private String value() {
      if (accept('"')) {
        return quoted();
      }
      int start = position;
      int depth = 0;
      while (position < source.length()) {
        char next = source.charAt(position);
        if (next == '"') {
          position++;
          quoted();
          continue;
        }
        if (depth == 0 && (next == ',' || next == '}')) {
          break;
        }
        depth += next == '{' || next == '[' ? 1 : next == '}' || next == ']' ? -1 : 0;
        position++;
      }
      return source.substring(start, position);
    }

    private String quoted() {
      StringBuilder text = new StringBuilder();
      while (!accept('"')) {
        accept('\\');
        if (position >= source.length()) {
          throw fail("a quote is missing");
        }
        text.append(source.charAt(position++));
      }
      return text.toString();
    }

    boolean accept(char wanted) {
      boolean found = position < source.length() && source.charAt(position) == wanted;
      if (found) {
        position++;
      }
      return found;
    }

    private void expect(char wanted) {
      if (!accept(wanted)) {
        throw fail("'" + wanted + "' is missing");
      }
    }

    void end() {
      if (position < source.length()) {
        throw fail("'" + source.charAt(position) + "' is too much");
      }
    }

    private IllegalArgumentException fail(String what) {
      return new IllegalArgumentException(
          "'" + source + "' at " + (position + 1) + ": " + what + "; wanted: Entity{Name=value}");
    }
  }
}
