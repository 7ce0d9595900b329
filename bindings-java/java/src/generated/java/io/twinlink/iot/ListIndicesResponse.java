package io.twinlink.iot;

import io.twinlink.PagedResponse;
import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What {@code listIndices} answers. */
public final class ListIndicesResponse extends PagedResponse<String> {
  static final Shape SHAPE =
      new Shape("indexNames,nextToken", "[t,t", 'r', new ListIndicesResponse(null));

  private ListIndicesResponse(Object[] values) {
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
    return new ListIndicesResponse(values);
  }

  /** {@return the names of the indices, unmodifiable; empty if absent} */
  public List<String> indexNames() {
    return listAt(0);
  }

  /** {@return whether {@link #indexNames} is there, even if empty} */
  public boolean hasIndexNames() {
    return at(0) != null;
  }

  /** {@return the token of the next page; none on the last one; null if absent} */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the same as {@link #indexNames}} */
  @Override
  public List<String> items() {
    return indexNames();
  }

  /** Builds {@link ListIndicesResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<ListIndicesResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListIndicesResponse original) {
      super(original);
    }

    /** Sets {@link ListIndicesResponse#indexNames()}; null for absent. */
    public Builder indexNames(Collection<String> indexNames) {
      return setList(0, indexNames);
    }

    /** Sets {@link ListIndicesResponse#indexNames()}. */
    public Builder indexNames(String... indexNames) {
      return indexNames(Arrays.asList(indexNames));
    }

    /** Sets {@link ListIndicesResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
