package io.twinlink.internal;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * Pages one after the other, however they are fetched.
 *
 * @param <PageT> one page
 */
final class Pages<PageT> implements Iterator<PageT> {
  private final Function<byte[], Answer.Page<PageT>> fetch;

  /** Where to go on: empty at the start, null after the last page. */
  private byte[] cursor = {};

  /**
   * Begins before the first page; nothing is fetched yet.
   *
   * @param fetch gives the page at a cursor
   */
  Pages(Function<byte[], Answer.Page<PageT>> fetch) {
    this.fetch = fetch;
  }

  @Override
  public boolean hasNext() {
    return cursor != null;
  }

  @Override
  public PageT next() {
    if (cursor == null) {
      throw new NoSuchElementException("there is no further page");
    }
    Answer.Page<PageT> page = fetch.apply(cursor);
    cursor = page.cursor.length == 0 ? null : page.cursor;
    return page.response;
  }
}
