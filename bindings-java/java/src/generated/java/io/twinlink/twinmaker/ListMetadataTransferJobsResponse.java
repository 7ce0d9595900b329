package io.twinlink.twinmaker;

import io.twinlink.PagedResponse;
import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code listMetadataTransferJobs} answers. */
public final class ListMetadataTransferJobsResponse
    extends PagedResponse<MetadataTransferJobSummary> {
  static final Shape SHAPE =
      new Shape(
          "metadataTransferJobSummaries,nextToken",
          "[r,t",
          'r',
          new ListMetadataTransferJobsResponse(null));

  private ListMetadataTransferJobsResponse(Object[] values) {
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
    return new ListMetadataTransferJobsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return MetadataTransferJobSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the jobs of this page, in short, unmodifiable; empty if absent} */
  public List<MetadataTransferJobSummary> metadataTransferJobSummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #metadataTransferJobSummaries} is there, even if empty} */
  public boolean hasMetadataTransferJobSummaries() {
    return at(0) != null;
  }

  /**
   * {@return the token of the next page; none on the last one; 0 to 17880 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the same as {@link #metadataTransferJobSummaries}} */
  @Override
  public List<MetadataTransferJobSummary> items() {
    return metadataTransferJobSummaries();
  }

  /**
   * Builds {@link ListMetadataTransferJobsResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<ListMetadataTransferJobsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListMetadataTransferJobsResponse original) {
      super(original);
    }

    /**
     * Sets {@link ListMetadataTransferJobsResponse#metadataTransferJobSummaries()}; null for
     * absent.
     */
    public Builder metadataTransferJobSummaries(
        Collection<MetadataTransferJobSummary> metadataTransferJobSummaries) {
      return setList(0, metadataTransferJobSummaries);
    }

    /** Sets {@link ListMetadataTransferJobsResponse#metadataTransferJobSummaries()}. */
    public Builder metadataTransferJobSummaries(
        MetadataTransferJobSummary... metadataTransferJobSummaries) {
      return metadataTransferJobSummaries(Arrays.asList(metadataTransferJobSummaries));
    }

    /**
     * Sets {@link ListMetadataTransferJobsResponse#metadataTransferJobSummaries()} to what
     * functions build.
     */
    @SafeVarargs
    public final Builder metadataTransferJobSummaries(
        Consumer<MetadataTransferJobSummary.Builder>... metadataTransferJobSummaries) {
      List<MetadataTransferJobSummary> built = new ArrayList<>();
      for (Consumer<MetadataTransferJobSummary.Builder> one : metadataTransferJobSummaries) {
        built.add(MetadataTransferJobSummary.builder().applyMutation(one).build());
      }
      return metadataTransferJobSummaries(built);
    }

    /** Sets {@link ListMetadataTransferJobsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
