package io.twinlink.iotdata;

import io.twinlink.PagedResponse;
import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What {@code listNamedShadowsForThing} answers. */
public final class ListNamedShadowsForThingResponse extends PagedResponse<String> {
  static final Shape SHAPE =
      new Shape(
          "results,nextToken,timestamp", "[t,t,l", 'r', new ListNamedShadowsForThingResponse(null));

  private ListNamedShadowsForThingResponse(Object[] values) {
    super(values);
  }

  /** {@return a builder with all members absent} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this structure} */
  public Builder toBuilder() {
    return new Builder(this);
  }

  @Override
  protected Shape shape() {
    return SHAPE;
  }

  @Override
  protected Structure make(Object[] values) {
    return new ListNamedShadowsForThingResponse(values);
  }

  /** {@return the names of this page, unmodifiable; empty if absent} */
  public List<String> results() {
    return listAt(0);
  }

  /** {@return whether {@link #results} is there, even if empty} */
  public boolean hasResults() {
    return at(0) != null;
  }

  /** {@return the token of the next page; none on the last one; null if absent} */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return when this was answered, in epoch seconds; null if absent} */
  public Long timestamp() {
    return (Long) at(2);
  }

  /** {@return the same as {@link #results}} */
  @Override
  public List<String> items() {
    return results();
  }

  /**
   * Builds {@link ListNamedShadowsForThingResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<ListNamedShadowsForThingResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListNamedShadowsForThingResponse original) {
      super(original);
    }

    /** Sets {@link ListNamedShadowsForThingResponse#results()}; null for absent. */
    public Builder results(Collection<String> results) {
      return setList(0, results);
    }

    /** Sets {@link ListNamedShadowsForThingResponse#results()}. */
    public Builder results(String... results) {
      return results(Arrays.asList(results));
    }

    /** Sets {@link ListNamedShadowsForThingResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }

    /** Sets {@link ListNamedShadowsForThingResponse#timestamp()}; null for absent. */
    public Builder timestamp(Long timestamp) {
      return set(2, timestamp);
    }
  }
}
