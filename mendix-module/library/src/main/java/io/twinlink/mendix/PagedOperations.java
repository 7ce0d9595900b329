package io.twinlink.mendix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The list with the items in the answers of operations that have pages, whether or not a module has
 * an activity for them. The lines of {@code /io/twinlink/mendix/pages.table} are {@code page
 * SERVICE.OPERATION MEMBER}, without a member where there are several lists of items.
 */
final class PagedOperations {
  private static final Map<String, String> ITEMS = read();

  private PagedOperations() {}

  /** {@return the list with the items of an operation; null if all lists have some} */
  static String items(String id) {
    return ITEMS.get(id);
  }

  private static Map<String, String> read() {
    Map<String, String> items = new HashMap<>();
    try (InputStream file = PagedOperations.class.getResourceAsStream("pages.table")) {
      String text = file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
      int number = 0;
      for (String each : text.split("\n")) {
        number++;
        TableLine line = new TableLine(each, number);
        if (!line.isEmpty()) {
          read(line, items);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Map.copyOf(items);
  }

  private static void read(TableLine line, Map<String, String> items) {
    if (!line.skip("page")) {
      throw line.wrong("does not begin with page");
    }
    String id = line.next();
    if (line.hasNext()) {
      items.put(id, line.next());
    }
    line.end();
  }
}
