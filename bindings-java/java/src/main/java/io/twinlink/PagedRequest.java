package io.twinlink;

import java.util.function.Consumer;

/** A request of one page of a listing: what every such request has. */
public abstract class PagedRequest extends Structure {
  private final Integer maxResults;
  private final String nextToken;

  /**
   * Takes over what was set.
   *
   * @param builder the request's builder
   */
  protected PagedRequest(Builder<?> builder) {
    this.maxResults = builder.maxResults;
    this.nextToken = builder.nextToken;
  }

  /** {@return the most items that a page shall have; null for the service's default} */
  public final Integer maxResults() {
    return maxResults;
  }

  /** {@return the token of the page to fetch, from the response before; null for the first page} */
  public final String nextToken() {
    return nextToken;
  }

  /**
   * Builds a request. Builders may be used again and belong to one thread.
   *
   * @param <BuilderT> the builder's own class
   */
  public abstract static class Builder<BuilderT extends Builder<BuilderT>> {
    private Integer maxResults;
    private String nextToken;

    /** For the builders of this library. */
    protected Builder() {}

    /** {@return this builder, as its own class} */
    protected abstract BuilderT self();

    /**
     * Sets the size of a page. Each request's class names the service's default and maximum; a
     * larger number means the maximum. 0 and below are refused with a {@link ValidationException}
     * when the call is made.
     *
     * @param maxResults the most items in a page; null for the service's default
     * @return this builder
     */
    public BuilderT maxResults(Integer maxResults) {
      this.maxResults = maxResults;
      return self();
    }

    /**
     * Sets where the page begins.
     *
     * @param nextToken {@link PagedResponse#nextToken()} of the page before, whose request had the
     *     same members otherwise; null for the first page
     * @return this builder
     */
    public BuilderT nextToken(String nextToken) {
      this.nextToken = nextToken;
      return self();
    }

    /**
     * Lets a function set members.
     *
     * @param mutation the function; it gets this builder
     * @return this builder
     */
    public BuilderT applyMutation(Consumer<BuilderT> mutation) {
      mutation.accept(self());
      return self();
    }
  }
}
