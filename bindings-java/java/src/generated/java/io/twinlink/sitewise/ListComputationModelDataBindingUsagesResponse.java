package io.twinlink.sitewise;

import io.twinlink.PagedResponse;
import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code listComputationModelDataBindingUsages} answers. */
public final class ListComputationModelDataBindingUsagesResponse
    extends PagedResponse<ComputationModelDataBindingUsageSummary> {
  static final Shape SHAPE =
      new Shape(
          "dataBindingUsageSummaries,nextToken",
          "[r,t",
          'r',
          new ListComputationModelDataBindingUsagesResponse(null));

  private ListComputationModelDataBindingUsagesResponse(Object[] values) {
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
    return new ListComputationModelDataBindingUsagesResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return ComputationModelDataBindingUsageSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the data bindings that were found, each with the computation models that use it,
   * unmodifiable; empty if absent}
   */
  public List<ComputationModelDataBindingUsageSummary> dataBindingUsageSummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #dataBindingUsageSummaries} is there, even if empty} */
  public boolean hasDataBindingUsageSummaries() {
    return at(0) != null;
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the same as {@link #dataBindingUsageSummaries}} */
  @Override
  public List<ComputationModelDataBindingUsageSummary> items() {
    return dataBindingUsageSummaries();
  }

  /**
   * Builds {@link ListComputationModelDataBindingUsagesResponse}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Response.Builder<ListComputationModelDataBindingUsagesResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListComputationModelDataBindingUsagesResponse original) {
      super(original);
    }

    /**
     * Sets {@link ListComputationModelDataBindingUsagesResponse#dataBindingUsageSummaries()}; null
     * for absent.
     */
    public Builder dataBindingUsageSummaries(
        Collection<ComputationModelDataBindingUsageSummary> dataBindingUsageSummaries) {
      return setList(0, dataBindingUsageSummaries);
    }

    /** Sets {@link ListComputationModelDataBindingUsagesResponse#dataBindingUsageSummaries()}. */
    public Builder dataBindingUsageSummaries(
        ComputationModelDataBindingUsageSummary... dataBindingUsageSummaries) {
      return dataBindingUsageSummaries(Arrays.asList(dataBindingUsageSummaries));
    }

    /**
     * Sets {@link ListComputationModelDataBindingUsagesResponse#dataBindingUsageSummaries()} to
     * what functions build.
     */
    @SafeVarargs
    public final Builder dataBindingUsageSummaries(
        Consumer<ComputationModelDataBindingUsageSummary.Builder>... dataBindingUsageSummaries) {
      List<ComputationModelDataBindingUsageSummary> built = new ArrayList<>();
      for (Consumer<ComputationModelDataBindingUsageSummary.Builder> one :
          dataBindingUsageSummaries) {
        built.add(ComputationModelDataBindingUsageSummary.builder().applyMutation(one).build());
      }
      return dataBindingUsageSummaries(built);
    }

    /** Sets {@link ListComputationModelDataBindingUsagesResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
