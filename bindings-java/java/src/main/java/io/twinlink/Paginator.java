package io.twinlink;

import java.util.Iterator;

/**
 * A listing over all its pages. It corresponds to the {@code ...Iterable} classes of the AWS SDK
 * for Java.
 *
 * <p>Nothing is fetched until the first item is asked for, and one page at a time is fetched and
 * kept. Every iterator and stream begins a new listing; each belongs to one thread, the paginator
 * itself to any number. An empty page in the midst is passed over. If a page token comes again
 * within a listing, the page that it came with is given, and the next one is a {@link
 * DecodeException}, as the listing would never end otherwise.
 *
 * <p>Iterating throws the same exceptions as the call of the single operation. After an exception
 * the iterator stands where it stood: asking it again fetches the same page again.
 *
 * @param <ResponseT> the response with one page
 * @param <ItemT> what is listed
 */
public interface Paginator<ResponseT extends PagedResponse<ItemT>, ItemT>
    extends Streamable<ItemT> {
  /**
   * The same listing with at most {@code total} items over all pages; the request's {@code
   * maxResults} stays the size of a page, except for the last, which is asked for no more than is
   * missing.
   *
   * @param total 1 or more; the first fetch throws a {@link ValidationException} otherwise
   * @return a new paginator; this one does not change
   */
  Paginator<ResponseT, ItemT> limit(long total);

  /** {@return the same listing by whole responses, empty pages included} */
  Streamable<ResponseT> pages();

  /** {@return a new listing from the request's start on} */
  @Override
  Iterator<ItemT> iterator();
}
