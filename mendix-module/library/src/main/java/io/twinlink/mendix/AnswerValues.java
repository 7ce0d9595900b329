package io.twinlink.mendix;

import io.twinlink.internal.NamedReader;
import io.twinlink.internal.NamedReader.Kind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Base64;
import java.util.Date;
import java.util.Locale;

/** Values of answers as Mendix's attributes have them. */
final class AnswerValues {
  /**
   * Connectors of the app's owner write times, too: the offset may lack its colon, or be missing.
   */
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[XXX][XX]")
          .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private AnswerValues() {}

  /**
   * Reads the value of an attribute, for an enumeration AWS's text.
   *
   * @return the value; null for one that the attribute cannot have, such as a number that is none
   */
  static Object read(AttributeMapping attribute, EntityMapping entity, NamedReader value) {
    if (!attribute.isList()) {
      return one(attribute, entity, value);
    }
    if (value.kind() != Kind.LIST) {
      value.skip();
      return null;
    }
    Object first = null;
    int count = value.begin();
    for (int place = 0; place < count; place++) {
      value.element();
      if (place == 0) {
        first = one(attribute, entity, value);
      } else {
        value.skip();
      }
    }
    value.end();
    return first;
  }

  private static Object one(AttributeMapping attribute, EntityMapping entity, NamedReader value) {
    if (attribute.kind() == ValueKind.JSON) {
      return JsonText.of(value);
    }
    switch (value.kind()) {
      case TEXT:
        return text(attribute.kind(), value.text());
      case BOOLEAN:
        return flag(attribute.kind(), value.flag());
      case INTEGER:
        return integer(attribute, entity, value.integer());
      case DOUBLE:
        return number(attribute.kind(), value.number());
      case MOMENT:
        return attribute.kind() == ValueKind.MOMENT ? date(value.moment()) : skipped(value);
      case BYTES:
        return bytes(attribute, entity, value.bytes());
      default:
        return skipped(value);
    }
  }

  private static Object bytes(AttributeMapping attribute, EntityMapping entity, byte[] bytes) {
    if (attribute.kind() != ValueKind.UTF8) {
      return attribute.kind() == ValueKind.BLOB ? Base64.getEncoder().encodeToString(bytes) : null;
    }
    String text = Utf8.text(bytes);
    if (text == null) {
      throw Failure.of(
          "decode",
          attribute.name()
              + " of "
              + entity.name()
              + " is a text, and what AWS sent is no UTF-8 ("
              + bytes.length
              + " bytes).",
          null,
          "Use Call AWS Operation, which gives bytes as base64.");
    }
    return text;
  }

  private static Object skipped(NamedReader value) {
    value.skip();
    return null;
  }

  private static Object text(ValueKind kind, String text) {
    switch (kind) {
      case TEXT:
      case STRING:
      case FREE:
      case ENUMERATION:
        return text;
      case ISO:
        try {
          return date(OffsetDateTime.parse(text, ISO).toInstant());
        } catch (DateTimeException noMoment) {
          return null;
        }
      default:
        return null;
    }
  }

  private static Object flag(ValueKind kind, boolean flag) {
    if (kind == ValueKind.FLAG) {
      return String.valueOf(flag);
    }
    return kind == ValueKind.BOOLEAN ? flag : null;
  }

  private static Object integer(AttributeMapping attribute, EntityMapping entity, long number) {
    switch (attribute.kind()) {
      case INTEGER:
        if (number != (int) number) {
          throw Failure.of(
              "internal",
              attribute.name()
                  + " of "
                  + entity.name()
                  + " is an Integer, which does not hold "
                  + number
                  + " that AWS sent.",
              null,
              "Update the module and the jar.");
        }
        return (int) number;
      case LONG:
        return number;
      case DECIMAL:
        return BigDecimal.valueOf(number);
      default:
        return null;
    }
  }

  private static Object number(ValueKind kind, double number) {
    boolean isOne =
        kind == ValueKind.DECIMAL && !Double.isNaN(number) && !Double.isInfinite(number);
    return isOne ? new BigDecimal(String.valueOf(number)) : null;
  }

  /** {@return the moment as Mendix has it; null for one in a year that it does not have} */
  private static Date date(Instant moment) {
    try {
      return moment == null ? null : Date.from(moment);
    } catch (IllegalArgumentException tooFar) {
      return null;
    }
  }
}
