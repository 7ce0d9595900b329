package io.twinlink.peers;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A request out of dice: odd characters, paths that lead in circles, long queries, names twice. */
record GeneratedRequest(
    String method, URI uri, List<Map.Entry<String, String>> headers, byte[] body) {
  private static final String[] ODD =
      " !\"#$%&'()*+,-./:;<=>?@[]^_`{|}~äß€漢\ud83d\ude00"
          .codePoints()
          .mapToObj(Character::toString)
          .toArray(String[]::new);
  private static final String[] WORDS = {"a", "Zz", "0", "list", "maxResults", "..", ".", "a b"};
  private static final String[] METHODS = {"GET", "POST", "PUT", "DELETE", "HEAD", "PATCH"};
  private static final String[] HOSTS = {
    "example.amazonaws.com", "localhost:4577", "api.iottwinmaker.eu-west-1.amazonaws.com"
  };

  static GeneratedRequest of(int seed) {
    Random dice = new Random(seed);
    StringBuilder path = new StringBuilder();
    int depth = 0;
    for (int segments = dice.nextInt(7); segments > 0; segments--) {
      String text = text(dice, 1, 4);
      String segment = one(dice, "", ".", "..", text, text, text);
      // RFC 3986 (and the SDKs for Rust and Python) make `/a` of `/../a`; java.net.URI keeps it.
      if (depth == 0 && segment.equals("..")) {
        segment = "a";
      }
      depth += segment.equals("..") ? -1 : segment.isEmpty() || segment.equals(".") ? 0 : 1;
      path.append('/').append(segment);
    }
    // RFC 3986 (and the SDK for Rust) makes `/a/` of `/a/.` and `/a/b/..`, those for Java and
    // Python `/a`.
    if (path.toString().endsWith("/.") || path.toString().endsWith("/..")) {
      path.append('z');
    }
    List<String> query = new ArrayList<>();
    for (int count = dice.nextInt(1 + one(dice, 0, 3, 40)); count > 0; count--) {
      query.add(text(dice, 1, 3) + "=" + text(dice, 0, 5));
    }
    if (!query.isEmpty()) {
      // The first name once more, with another value.
      query.add(query.get(0).substring(0, query.get(0).indexOf('=') + 1) + text(dice, 0, 5));
    }
    String search = query.isEmpty() ? "" : "?" + String.join("&", query);
    URI uri =
        URI.create("https://" + one(dice, HOSTS) + (path.length() == 0 ? "/" : path) + search);
    List<Map.Entry<String, String>> headers = new ArrayList<>();
    headers.add(
        Map.entry(
            "X-Odd-" + dice.nextInt(10),
            String.join("  ", "v", one(dice, "1", "b=c", "\"q\"", ";,"), one(dice, "1", "b=c"))));
    for (int count = dice.nextInt(5); count > 0; count--) {
      headers.add(Map.entry("x-odd-" + dice.nextInt(10), " padded   inside  "));
    }
    byte[] body = new byte[dice.nextInt(300)];
    dice.nextBytes(body);
    byte[][] bodies = {{}, {'{', '}'}, body};
    return new GeneratedRequest(one(dice, METHODS), uri, headers, one(dice, bodies));
  }

  GeneratedRequest withoutBody() {
    return new GeneratedRequest(method, uri, headers, new byte[0]);
  }

  private static String text(Random dice, int least, int most) {
    StringBuilder text = new StringBuilder();
    for (int words = least + dice.nextInt(most - least + 1); words > 0; words--) {
      text.append(dice.nextInt(5) < 1 ? one(dice, WORDS) : one(dice, ODD));
    }
    return encode(text.toString());
  }

  /** Encodes all but what RFC 3986 calls unreserved. */
  private static String encode(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte value : text.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (value & 0xff);
      if (character < 128
          && (Character.isLetterOrDigit(character) || "-._~".indexOf(character) >= 0)) {
        encoded.append(character);
      } else {
        encoded.append(String.format("%%%02X", (int) character));
      }
    }
    return encoded.toString();
  }

  @SafeVarargs
  private static <T> T one(Random dice, T... choices) {
    return choices[dice.nextInt(choices.length)];
  }

  @Override
  public String toString() {
    return method + " " + uri + " " + headers;
  }
}
