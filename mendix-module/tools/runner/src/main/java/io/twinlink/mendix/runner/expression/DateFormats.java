package io.twinlink.mendix.runner.expression;

import static io.twinlink.mendix.runner.expression.Arguments.instant;
import static io.twinlink.mendix.runner.expression.Arguments.text;
import static io.twinlink.mendix.runner.expression.Arguments.whole;

import java.text.DateFormat;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/** Functions that make texts of times and times of texts, in the language {@code en_US} and UTC. */
final class DateFormats {
  static final Map<String, Function> ALL = new HashMap<>();

  static {
    int style = DateFormat.SHORT;
    for (String zone : List.of("", "UTC")) {
      ALL.put("parseDateTime" + zone, new Function(2, 3, (v, e) -> parse(v)));
      ALL.put("formatDateTime" + zone, new Function(1, 2, (v, e) -> formatDateTime(v)));
      ALL.put(
          "formatDate" + zone,
          new Function(1, 1, (v, e) -> format(v, DateFormat.getDateInstance(style, Locale.US))));
      ALL.put(
          "formatTime" + zone,
          new Function(1, 1, (v, e) -> format(v, DateFormat.getTimeInstance(style, Locale.US))));
    }
    ALL.put("dateTimeToEpoch", new Function(1, 1, (v, e) -> instant(v, 0).toEpochMilli()));
    ALL.put("epochToDateTime", new Function(1, 1, (v, e) -> new Date(whole(v, 0))));
  }

  private DateFormats() {}

  /** A time as {@code toString} writes it. */
  static String print(Date time) {
    return format(List.of(time), pattern("EEE MMM dd HH:mm:ss zzz yyyy"));
  }

  private static String formatDateTime(List<Object> values) {
    return values.size() == 2
        ? format(values, pattern(text(values, 1)))
        : format(
            values, DateFormat.getDateTimeInstance(DateFormat.SHORT, DateFormat.SHORT, Locale.US));
  }

  private static String format(List<Object> values, DateFormat format) {
    format.setTimeZone(TimeZone.getTimeZone("UTC"));
    return format.format(Date.from(instant(values, 0)));
  }

  /** Lenient, as Mendix is: the 35th of November is the 5th of December. */
  private static Object parse(List<Object> values) {
    DateFormat format = pattern(text(values, 1));
    format.setTimeZone(TimeZone.getTimeZone("UTC"));
    try {
      return format.parse(text(values, 0));
    } catch (ParseException wrong) {
      if (values.size() == 3) {
        return values.get(2);
      }
      throw new ExpressionException(
          Functions.describe(values.get(0)) + " is no time in the format " + values.get(1));
    }
  }

  private static DateFormat pattern(String pattern) {
    try {
      return new SimpleDateFormat(pattern, Locale.US);
    } catch (IllegalArgumentException wrong) {
      throw new ExpressionException("'" + pattern + "' is no format: " + wrong.getMessage());
    }
  }
}
