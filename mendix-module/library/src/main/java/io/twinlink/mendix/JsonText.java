package io.twinlink.mendix;

import io.twinlink.internal.NamedReader;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/** Writes JSON: values of answers, whose moments are ISO 8601 and bytes base64, and arguments. */
final class JsonText {
  private static final char LAST_CONTROL = 0x1f;

  private final StringBuilder text = new StringBuilder();

  private JsonText() {}

  /** {@return the value that comes next, as JSON} */
  static String of(NamedReader value) {
    JsonText json = new JsonText();
    json.value(value);
    return json.text.toString();
  }

  /** {@return members as an object; what is no number is a text} */
  static String object(Map<String, ?> members) {
    JsonText json = new JsonText();
    json.text.append('{');
    members.forEach(
        (name, value) -> {
          json.text.append(json.text.length() > 1 ? "," : "");
          json.quoted(name);
          json.text.append(':');
          if (value instanceof Number) {
            json.text.append(value);
          } else {
            json.quoted(value.toString());
          }
        });
    return json.text.append('}').toString();
  }

  private void value(NamedReader value) {
    switch (value.kind()) {
      case TEXT:
        quoted(value.text());
        break;
      case INTEGER:
        text.append(value.integer());
        break;
      case BOOLEAN:
        text.append(value.flag());
        break;
      case DOUBLE:
        number(value.number());
        break;
      case MOMENT:
        Instant moment = value.moment();
        if (moment == null) {
          text.append("null");
        } else {
          quoted(moment.toString());
        }
        break;
      case BYTES:
        quoted(Base64.getEncoder().encodeToString(value.bytes()));
        break;
      case LIST:
      case MAP:
        parts(value);
        break;
      default:
        value.skip();
        text.append("null");
        break;
    }
  }

  private void parts(NamedReader value) {
    boolean isMap = value.kind() == NamedReader.Kind.MAP;
    text.append(isMap ? '{' : '[');
    int count = value.begin();
    for (int place = 0; place < count; place++) {
      if (place > 0) {
        text.append(',');
      }
      if (isMap) {
        quoted(value.entry());
        text.append(':');
      } else {
        value.element();
      }
      value(value);
    }
    value.end();
    text.append(isMap ? '}' : ']');
  }

  private void number(double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      // JSON has no such numbers; AWS writes them as texts.
      quoted(String.valueOf(number));
    } else {
      text.append(number);
    }
  }

  private void quoted(String word) {
    text.append('"');
    for (int place = 0; place < word.length(); place++) {
      char character = word.charAt(place);
      if (character == '"' || character == '\\') {
        text.append('\\').append(character);
      } else if (character <= LAST_CONTROL) {
        text.append(String.format("\\u%04x", (int) character));
      } else {
        text.append(character);
      }
    }
    text.append('"');
  }
}
