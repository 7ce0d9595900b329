package io.twinlink.emulator;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the emulator says when it is ready: one object of JSON, whose values are texts or null. */
final class ReadyLine {
  private static final Pattern MEMBER =
      Pattern.compile("\"(\\w+)\":(?:null|\"((?:[^\"\\\\]|\\\\.)*)\")");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

  private final Map<String, String> members = new HashMap<>();

  ReadyLine(String json) {
    Matcher member = MEMBER.matcher(json);
    while (member.find()) {
      if (member.group(2) != null) {
        members.put(member.group(1), unescaped(member.group(2)));
      }
    }
  }

  /** A member; null if it is not there, or null. */
  String get(String name) {
    return members.get(name);
  }

  private static String unescaped(String text) {
    return ESCAPE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(meant(found.group())));
  }

  private static String meant(String escape) {
    switch (escape.charAt(1)) {
      case 'u':
        return String.valueOf((char) Integer.parseInt(escape.substring(2), 16));
      case 'b':
        return "\b";
      case 'f':
        return "\f";
      case 'n':
        return "\n";
      case 'r':
        return "\r";
      case 't':
        return "\t";
      default:
        return escape.substring(1);
    }
  }
}
