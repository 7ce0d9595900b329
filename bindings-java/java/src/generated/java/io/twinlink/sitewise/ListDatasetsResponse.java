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

/** What {@code listDatasets} answers. */
public final class ListDatasetsResponse extends PagedResponse<DatasetSummary> {
  static final Shape SHAPE =
      new Shape(
          "datasetSummaries,nextToken,workspaceName",
          "[r,t,t",
          'r',
          new ListDatasetsResponse(null));

  private ListDatasetsResponse(Object[] values) {
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
    return new ListDatasetsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return DatasetSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the datasets, unmodifiable; empty if absent} */
  public List<DatasetSummary> datasetSummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #datasetSummaries} is there, even if empty} */
  public boolean hasDatasetSummaries() {
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

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(2);
  }

  /** {@return the same as {@link #datasetSummaries}} */
  @Override
  public List<DatasetSummary> items() {
    return datasetSummaries();
  }

  /** Builds {@link ListDatasetsResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<ListDatasetsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListDatasetsResponse original) {
      super(original);
    }

    /** Sets {@link ListDatasetsResponse#datasetSummaries()}; null for absent. */
    public Builder datasetSummaries(Collection<DatasetSummary> datasetSummaries) {
      return setList(0, datasetSummaries);
    }

    /** Sets {@link ListDatasetsResponse#datasetSummaries()}. */
    public Builder datasetSummaries(DatasetSummary... datasetSummaries) {
      return datasetSummaries(Arrays.asList(datasetSummaries));
    }

    /** Sets {@link ListDatasetsResponse#datasetSummaries()} to what functions build. */
    @SafeVarargs
    public final Builder datasetSummaries(Consumer<DatasetSummary.Builder>... datasetSummaries) {
      List<DatasetSummary> built = new ArrayList<>();
      for (Consumer<DatasetSummary.Builder> one : datasetSummaries) {
        built.add(DatasetSummary.builder().applyMutation(one).build());
      }
      return datasetSummaries(built);
    }

    /** Sets {@link ListDatasetsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }

    /** Sets {@link ListDatasetsResponse#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(2, workspaceName);
    }
  }
}
