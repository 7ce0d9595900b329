package io.twinlink.internal;

import io.twinlink.PagedRequest;
import io.twinlink.PagedResponse;
import io.twinlink.Paginator;
import io.twinlink.Streamable;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * The one paginator: any operation, any request. The core keeps count of the limit and watches the
 * tokens; all that lies here is the cursor, between one page and the next.
 *
 * @param <ResponseT> the response with one page
 * @param <ItemT> what is listed
 */
public final class Listing<ResponseT extends PagedResponse<ItemT>, ItemT>
    implements Paginator<ResponseT, ItemT> {
  private final Session session;
  private final Operation<ResponseT> operation;
  private final PagedRequest request;
  private final Long limit;

  /**
   * Prepares a listing; nothing is fetched yet.
   *
   * @param session where the calls are made
   * @param operation what is called for each page
   * @param request the arguments of each call
   */
  public Listing(Session session, Operation<ResponseT> operation, PagedRequest request) {
    this(session, operation, request, null);
  }

  private Listing(
      Session session, Operation<ResponseT> operation, PagedRequest request, Long limit) {
    this.session = session;
    this.operation = operation;
    this.request = Objects.requireNonNull(request, "request");
    this.limit = limit;
  }

  @Override
  public Paginator<ResponseT, ItemT> limit(long total) {
    return new Listing<>(session, operation, request, total);
  }

  @Override
  public Streamable<ResponseT> pages() {
    return Pages::new;
  }

  @Override
  public Iterator<ItemT> iterator() {
    return new Items();
  }

  private final class Pages implements Iterator<ResponseT> {
    /** Where to go on: empty at the start, null after the last page. */
    private byte[] cursor = {};

    @Override
    public boolean hasNext() {
      return cursor != null;
    }

    @Override
    public ResponseT next() {
      if (cursor == null) {
        throw new NoSuchElementException("there is no further page");
      }
      Answer.Page<ResponseT> page = session.page(operation, request, limit, cursor);
      cursor = page.cursor.length == 0 ? null : page.cursor;
      return page.response;
    }
  }

  private final class Items implements Iterator<ItemT> {
    private final Pages pages = new Pages();
    private Iterator<ItemT> page = Collections.emptyIterator();

    @Override
    public boolean hasNext() {
      while (!page.hasNext() && pages.hasNext()) {
        page = pages.next().items().iterator();
      }
      return page.hasNext();
    }

    @Override
    public ItemT next() {
      if (!hasNext()) {
        throw new NoSuchElementException("there is no further item");
      }
      return page.next();
    }
  }
}
