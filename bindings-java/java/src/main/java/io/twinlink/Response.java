package io.twinlink;

/**
 * A response: what every one has.
 *
 * <p>{@link #requestId()} and {@link #attempts()} tell of the call, not of what was answered, so
 * two responses are equal without regard to them.
 */
public abstract class Response extends Structure {
  /**
   * For the responses of this library.
   *
   * @param values the members by place, and what is known of the call
   */
  protected Response(Object[] values) {
    super(values);
  }

  /** {@return the id that AWS gave the request, for its support; null if AWS sent none} */
  public final String requestId() {
    return (String) at(shape().size());
  }

  /** {@return how often the request was sent, 1 or more; 0 in a response that AWS did not send} */
  public final int attempts() {
    Integer attempts = (Integer) at(shape().size() + 1);
    return attempts == null ? 0 : attempts;
  }

  /**
   * Builds a response, for instance in a test.
   *
   * @param <ResponseT> what is built
   * @param <BuilderT> the builder's own class
   */
  public abstract static class Builder<
          ResponseT extends Response, BuilderT extends Builder<ResponseT, BuilderT>>
      extends Structure.Builder<ResponseT, BuilderT> {
    private final int size;

    /**
     * Begins with all members absent.
     *
     * @hidden
     */
    protected Builder(io.twinlink.internal.Shape shape) {
      super(shape);
      this.size = shape.size();
    }

    /**
     * Begins with the members of a response.
     *
     * @hidden
     */
    protected Builder(Response original) {
      super(original);
      this.size = original.shape().size();
    }

    /** Sets {@link Response#requestId()}. */
    public final BuilderT requestId(String requestId) {
      return set(size, requestId);
    }

    /** Sets {@link Response#attempts()}. */
    public final BuilderT attempts(int attempts) {
      return set(size + 1, attempts);
    }
  }
}
