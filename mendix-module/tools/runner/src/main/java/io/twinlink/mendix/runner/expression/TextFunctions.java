package io.twinlink.mendix.runner.expression;

import static io.twinlink.mendix.runner.expression.Arguments.text;
import static io.twinlink.mendix.runner.expression.Arguments.whole;
import static java.util.Map.entry;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;

/** Functions of texts. */
final class TextFunctions {
  static final Map<String, Function> ALL =
      Map.ofEntries(
          entry("trim", new Function(1, 1, (v, e) -> text(v, 0).trim())),
          entry("length", new Function(1, 1, (v, e) -> length(v))),
          entry("contains", new Function(2, 2, (v, e) -> text(v, 0).contains(text(v, 1)))),
          entry("startsWith", new Function(2, 2, (v, e) -> text(v, 0).startsWith(text(v, 1)))),
          entry("endsWith", new Function(2, 2, (v, e) -> text(v, 0).endsWith(text(v, 1)))),
          entry("toLowerCase", new Function(1, 1, (v, e) -> text(v, 0).toLowerCase(Locale.ROOT))),
          entry("toUpperCase", new Function(1, 1, (v, e) -> text(v, 0).toUpperCase(Locale.ROOT))),
          entry("isMatch", new Function(2, 2, (v, e) -> text(v, 0).matches(text(v, 1)))),
          // The replacement stands for itself: it has no groups.
          entry(
              "replaceAll",
              new Function(
                  3,
                  3,
                  (v, e) ->
                      text(v, 0).replaceAll(text(v, 1), Matcher.quoteReplacement(text(v, 2))))),
          entry(
              "replaceFirst",
              new Function(
                  3,
                  3,
                  (v, e) ->
                      text(v, 0).replaceFirst(text(v, 1), Matcher.quoteReplacement(text(v, 2))))),
          entry("substring", new Function(2, 3, (v, e) -> substring(v))),
          entry("find", new Function(2, 3, (v, e) -> find(v))),
          entry("findLast", new Function(2, 3, (v, e) -> findLast(v))),
          entry(
              "urlEncode",
              new Function(1, 1, (v, e) -> URLEncoder.encode(text(v, 0), StandardCharsets.UTF_8))),
          entry(
              "urlDecode",
              new Function(1, 1, (v, e) -> URLDecoder.decode(text(v, 0), StandardCharsets.UTF_8))));

  private TextFunctions() {}

  private static long length(List<Object> values) {
    Object value = values.get(0);
    return value instanceof List ? ((List<?>) value).size() : text(values, 0).length();
  }

  private static String substring(List<Object> values) {
    String text = text(values, 0);
    long start = whole(values, 1);
    long end = values.size() == 3 ? start + whole(values, 2) : text.length();
    if (start < 0 || end < start || end > text.length()) {
      throw new ExpressionException("substring is outside of '" + text + "'");
    }
    return text.substring((int) start, (int) end);
  }

  private static long find(List<Object> values) {
    int from = values.size() == 3 ? (int) whole(values, 2) : 0;
    return text(values, 0).indexOf(text(values, 1), from);
  }

  /** With a last location, only what is up to it is searched. */
  private static long findLast(List<Object> values) {
    String text = text(values, 0);
    if (values.size() == 3) {
      text = text.substring(0, (int) Math.max(0, Math.min(text.length(), whole(values, 2) + 1)));
    }
    return text.lastIndexOf(text(values, 1));
  }
}
