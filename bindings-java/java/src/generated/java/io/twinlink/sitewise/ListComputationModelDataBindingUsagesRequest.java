package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code listComputationModelDataBindingUsages} takes. */
public final class ListComputationModelDataBindingUsagesRequest extends Structure
    implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "dataBindingValueFilter,nextToken,maxResults",
          "r,t,i",
          's',
          new ListComputationModelDataBindingUsagesRequest(null));

  private ListComputationModelDataBindingUsagesRequest(Object[] values) {
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
    return new ListComputationModelDataBindingUsagesRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return DataBindingValueFilter.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return what the data bindings must refer to in order to be listed; null if absent} */
  public DataBindingValueFilter dataBindingValueFilter() {
    return (DataBindingValueFilter) at(0);
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the size of a page; 1 to 250; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(2);
  }

  /**
   * Builds {@link ListComputationModelDataBindingUsagesRequest}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Structure.Builder<ListComputationModelDataBindingUsagesRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListComputationModelDataBindingUsagesRequest original) {
      super(original);
    }

    /**
     * Sets {@link ListComputationModelDataBindingUsagesRequest#dataBindingValueFilter()}; null for
     * absent.
     */
    public Builder dataBindingValueFilter(DataBindingValueFilter dataBindingValueFilter) {
      return set(0, dataBindingValueFilter);
    }

    /**
     * Sets {@link ListComputationModelDataBindingUsagesRequest#dataBindingValueFilter()} to what a
     * function builds.
     */
    public Builder dataBindingValueFilter(
        Consumer<DataBindingValueFilter.Builder> dataBindingValueFilter) {
      return dataBindingValueFilter(
          DataBindingValueFilter.builder().applyMutation(dataBindingValueFilter).build());
    }

    /** Sets {@link ListComputationModelDataBindingUsagesRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }

    /** Sets {@link ListComputationModelDataBindingUsagesRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(2, maxResults);
    }
  }
}
