package io.twinlink.internal;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/** The pages of an operation that is called by name. */
public final class NamedPages implements Iterator<Map<String, Object>> {
  private final Session session;
  private final String id;
  private final Map<String, Object> arguments;

  /** Where to go on: empty at the start, null after the last page. */
  private byte[] cursor = {};

  /**
   * Begins before the first page; nothing is fetched yet.
   *
   * @param session where the calls are made
   * @param id service and operation
   * @param arguments AWS's member names to values
   */
  public NamedPages(Session session, String id, Map<String, ?> arguments) {
    this.session = session;
    this.id = id;
    this.arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }

  @Override
  public boolean hasNext() {
    return cursor != null;
  }

  @Override
  public Map<String, Object> next() {
    if (cursor == null) {
      throw new NoSuchElementException("there is no further page");
    }
    Answer.Page<Map<String, Object>> page = session.named(id, arguments, null, cursor);
    cursor = page.cursor.length == 0 ? null : page.cursor;
    return page.response;
  }
}
