package io.twinlink;

import java.util.List;
import java.util.stream.Stream;

/**
 * A response with one page of a listing: what every such response has.
 *
 * @param <ItemT> what is listed
 */
public abstract class PagedResponse<ItemT> extends Response {
  /**
   * For the responses of this library.
   *
   * @param values the members by place, and what is known of the call
   */
  protected PagedResponse(Object[] values) {
    super(values);
  }

  /** {@return the items of this page, unmodifiable; empty if there are none} */
  public abstract List<ItemT> items();

  /** {@return a stream of the items of this page} */
  public final Stream<ItemT> stream() {
    return items().stream();
  }

  /** {@return the token of the page after this one; null after the last page} */
  public abstract String nextToken();
}
