package io.twinlink;

/** A request of one page of a listing: what every such request has. */
public interface PagedRequest {
  /** {@return the most items that a page shall have; null for the service's default} */
  Integer maxResults();

  /** {@return the token of the page to fetch, from the response before; null for the first page} */
  String nextToken();

  /**
   * Builds a request of one page.
   *
   * @param <BuilderT> the builder's own class
   */
  interface Builder<BuilderT extends Builder<BuilderT>> {
    /**
     * Sets the size of a page. Each request's class names the service's default and maximum; a
     * larger number means the maximum. 0 and below are refused with a {@link ValidationException}
     * when the call is made.
     *
     * @param maxResults the most items in a page; null for the service's default
     * @return this builder
     */
    BuilderT maxResults(Integer maxResults);

    /**
     * Sets where the page begins.
     *
     * @param nextToken {@link PagedResponse#nextToken()} of the page before, whose request had the
     *     same members otherwise; null for the first page
     * @return this builder
     */
    BuilderT nextToken(String nextToken);
  }
}
