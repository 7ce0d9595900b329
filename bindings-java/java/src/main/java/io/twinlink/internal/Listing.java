package io.twinlink.internal;

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
  private final NativeConnector connector;
  private final Operation<ResponseT> operation;
  private final Arguments request;
  private final Long limit;

  /**
   * Prepares a listing; nothing is fetched yet.
   *
   * @param connector where the calls are made
   * @param operation what is called for each page
   * @param request the arguments of each call
   */
  public Listing(NativeConnector connector, Operation<ResponseT> operation, Arguments request) {
    this(connector, operation, request, null);
  }

  private Listing(
      NativeConnector connector, Operation<ResponseT> operation, Arguments request, Long limit) {
    this.connector = connector;
    this.operation = operation;
    this.request = Objects.requireNonNull(request, "request");
    this.limit = limit;
  }

  @Override
  public Paginator<ResponseT, ItemT> limit(long total) {
    return new Listing<>(connector, operation, request, total);
  }

  @Override
  public Streamable<ResponseT> pages() {
    return new ResponsePages<>(connector, operation, request, limit);
  }

  @Override
  public Iterator<ItemT> iterator() {
    return new Items(pages().iterator());
  }

  private final class Items implements Iterator<ItemT> {
    private final Iterator<ResponseT> pages;
    private Iterator<ItemT> page = Collections.emptyIterator();

    Items(Iterator<ResponseT> pages) {
      this.pages = pages;
    }

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
