package io.twinlink.twinmaker;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code listMetadataTransferJobs} takes. */
public final class ListMetadataTransferJobsRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "sourceType,destinationType,filters,nextToken,maxResults",
          "e,e,[r,t,i",
          's',
          new ListMetadataTransferJobsRequest(null));

  private ListMetadataTransferJobsRequest(Object[] values) {
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
    return new ListMetadataTransferJobsRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return ListMetadataTransferJobsFilter.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return only jobs from this type of source; {@link SourceType#UNKNOWN_TO_SDK_VERSION} if it is
   * newer than this version; null if absent}
   */
  public SourceType sourceType() {
    return SourceType.fromValue(sourceTypeAsString());
  }

  /** {@return the text of {@link #sourceType} as AWS has it; null if absent} */
  public String sourceTypeAsString() {
    return (String) at(0);
  }

  /**
   * {@return only jobs to this type of destination; {@link DestinationType#UNKNOWN_TO_SDK_VERSION}
   * if it is newer than this version; null if absent}
   */
  public DestinationType destinationType() {
    return DestinationType.fromValue(destinationTypeAsString());
  }

  /** {@return the text of {@link #destinationType} as AWS has it; null if absent} */
  public String destinationTypeAsString() {
    return (String) at(1);
  }

  /** {@return further conditions. Default: none, unmodifiable; empty if absent} */
  public List<ListMetadataTransferJobsFilter> filters() {
    return listAt(2);
  }

  /** {@return whether {@link #filters} is there, even if empty} */
  public boolean hasFilters() {
    return at(2) != null;
  }

  /**
   * {@return the token of the next page; none on the last one; 0 to 17880 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(3);
  }

  /** {@return the size of a page; 0 to 200; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(4);
  }

  /**
   * Builds {@link ListMetadataTransferJobsRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<ListMetadataTransferJobsRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListMetadataTransferJobsRequest original) {
      super(original);
    }

    /** Sets {@link ListMetadataTransferJobsRequest#sourceTypeAsString()}; null for absent. */
    public Builder sourceType(String sourceType) {
      return set(0, sourceType);
    }

    /** Sets {@link ListMetadataTransferJobsRequest#sourceType()}; null for absent. */
    public Builder sourceType(SourceType sourceType) {
      return setText(0, sourceType);
    }

    /** Sets {@link ListMetadataTransferJobsRequest#destinationTypeAsString()}; null for absent. */
    public Builder destinationType(String destinationType) {
      return set(1, destinationType);
    }

    /** Sets {@link ListMetadataTransferJobsRequest#destinationType()}; null for absent. */
    public Builder destinationType(DestinationType destinationType) {
      return setText(1, destinationType);
    }

    /** Sets {@link ListMetadataTransferJobsRequest#filters()}; null for absent. */
    public Builder filters(Collection<ListMetadataTransferJobsFilter> filters) {
      return setList(2, filters);
    }

    /** Sets {@link ListMetadataTransferJobsRequest#filters()}. */
    public Builder filters(ListMetadataTransferJobsFilter... filters) {
      return filters(Arrays.asList(filters));
    }

    /** Sets {@link ListMetadataTransferJobsRequest#filters()} to what functions build. */
    @SafeVarargs
    public final Builder filters(Consumer<ListMetadataTransferJobsFilter.Builder>... filters) {
      List<ListMetadataTransferJobsFilter> built = new ArrayList<>();
      for (Consumer<ListMetadataTransferJobsFilter.Builder> one : filters) {
        built.add(ListMetadataTransferJobsFilter.builder().applyMutation(one).build());
      }
      return filters(built);
    }

    /** Sets {@link ListMetadataTransferJobsRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(3, nextToken);
    }

    /** Sets {@link ListMetadataTransferJobsRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(4, maxResults);
    }
  }
}
