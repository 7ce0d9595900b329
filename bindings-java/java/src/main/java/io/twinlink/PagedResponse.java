package io.twinlink;

import java.util.List;
import java.util.stream.Stream;

/**
 * A response with one page of a listing: what every such response has.
 *
 * <p>{@link #requestId()} and {@link #attempts()} tell of the call, not of the page, so two
 * responses are equal without regard to them.
 *
 * @param <ItemT> what is listed
 */
public abstract class PagedResponse<ItemT> extends Structure {
  private final String nextToken;
  private final String requestId;
  private final int attempts;

  /**
   * Takes over what was set.
   *
   * @param builder the response's builder
   */
  protected PagedResponse(Builder<?> builder) {
    this.nextToken = builder.nextToken;
    this.requestId = builder.requestId;
    this.attempts = builder.attempts;
  }

  /** {@return the items of this page, unmodifiable; empty if there are none} */
  public abstract List<ItemT> items();

  /** {@return a stream of the items of this page} */
  public final Stream<ItemT> stream() {
    return items().stream();
  }

  /** {@return the token of the page after this one; null after the last page} */
  public final String nextToken() {
    return nextToken;
  }

  /** {@return the id that AWS gave the request, for its support; null if AWS sent none} */
  public final String requestId() {
    return requestId;
  }

  /** {@return how often the request was sent, 1 or more; 0 in a response that AWS did not send} */
  public final int attempts() {
    return attempts;
  }

  /**
   * Builds a response, for instance in a test. Builders may be used again and belong to one thread.
   *
   * @param <BuilderT> the builder's own class
   */
  public abstract static class Builder<BuilderT extends Builder<BuilderT>> {
    private String nextToken;
    private String requestId;
    private int attempts;

    /** For the builders of this library. */
    protected Builder() {}

    /** {@return this builder, as its own class} */
    protected abstract BuilderT self();

    /** Sets {@link PagedResponse#nextToken()}. */
    public BuilderT nextToken(String nextToken) {
      this.nextToken = nextToken;
      return self();
    }

    /** Sets {@link PagedResponse#requestId()}. */
    public BuilderT requestId(String requestId) {
      this.requestId = requestId;
      return self();
    }

    /** Sets {@link PagedResponse#attempts()}. */
    public BuilderT attempts(int attempts) {
      this.attempts = attempts;
      return self();
    }
  }
}
