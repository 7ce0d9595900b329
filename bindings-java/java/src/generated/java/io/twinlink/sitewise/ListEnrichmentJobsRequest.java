package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** What {@code listEnrichmentJobs} takes. */
public final class ListEnrichmentJobsRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "workspaceName,datasetId,propertyAlias,timeSeriesId,status,jobType,startDate,endDate,maxResults,nextToken",
          "t,t,t,t,e,e,m,m,i,t",
          's',
          new ListEnrichmentJobsRequest(null));

  private ListEnrichmentJobsRequest(Object[] values) {
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
    return new ListEnrichmentJobsRequest(values);
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(0);
  }

  /** {@return only jobs on the dataset with this id; 36 characters; null if absent} */
  public String datasetId() {
    return (String) at(1);
  }

  /**
   * {@return only jobs on the time series with this property alias. Not together with a time series
   * id; 1 to 2048 characters; null if absent}
   */
  public String propertyAlias() {
    return (String) at(2);
  }

  /**
   * {@return only jobs on the time series with this id. Not together with a property alias; 36 to
   * 73 characters; null if absent}
   */
  public String timeSeriesId() {
    return (String) at(3);
  }

  /**
   * {@return only jobs in this state; {@link EnrichmentJobStatus#UNKNOWN_TO_SDK_VERSION} if it is
   * newer than this version; null if absent}
   */
  public EnrichmentJobStatus status() {
    return EnrichmentJobStatus.fromValue(statusAsString());
  }

  /** {@return the text of {@link #status} as AWS has it; null if absent} */
  public String statusAsString() {
    return (String) at(4);
  }

  /**
   * {@return only jobs of this type; {@link JobType#UNKNOWN_TO_SDK_VERSION} if it is newer than
   * this version; null if absent}
   */
  public JobType jobType() {
    return JobType.fromValue(jobTypeAsString());
  }

  /** {@return the text of {@link #jobType} as AWS has it; null if absent} */
  public String jobTypeAsString() {
    return (String) at(5);
  }

  /**
   * {@return only jobs created after this time; one created right then is left out; null if absent}
   */
  public Instant startDate() {
    return (Instant) at(6);
  }

  /** {@return only jobs created at this time or earlier; null if absent} */
  public Instant endDate() {
    return (Instant) at(7);
  }

  /** {@return how many jobs a page has at most. Default: 50; 1 to 250; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(8);
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(9);
  }

  /**
   * Builds {@link ListEnrichmentJobsRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<ListEnrichmentJobsRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListEnrichmentJobsRequest original) {
      super(original);
    }

    /** Sets {@link ListEnrichmentJobsRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link ListEnrichmentJobsRequest#datasetId()}; null for absent. */
    public Builder datasetId(String datasetId) {
      return set(1, datasetId);
    }

    /** Sets {@link ListEnrichmentJobsRequest#propertyAlias()}; null for absent. */
    public Builder propertyAlias(String propertyAlias) {
      return set(2, propertyAlias);
    }

    /** Sets {@link ListEnrichmentJobsRequest#timeSeriesId()}; null for absent. */
    public Builder timeSeriesId(String timeSeriesId) {
      return set(3, timeSeriesId);
    }

    /** Sets {@link ListEnrichmentJobsRequest#statusAsString()}; null for absent. */
    public Builder status(String status) {
      return set(4, status);
    }

    /** Sets {@link ListEnrichmentJobsRequest#status()}; null for absent. */
    public Builder status(EnrichmentJobStatus status) {
      return setText(4, status);
    }

    /** Sets {@link ListEnrichmentJobsRequest#jobTypeAsString()}; null for absent. */
    public Builder jobType(String jobType) {
      return set(5, jobType);
    }

    /** Sets {@link ListEnrichmentJobsRequest#jobType()}; null for absent. */
    public Builder jobType(JobType jobType) {
      return setText(5, jobType);
    }

    /** Sets {@link ListEnrichmentJobsRequest#startDate()}; null for absent. */
    public Builder startDate(Instant startDate) {
      return set(6, startDate);
    }

    /** Sets {@link ListEnrichmentJobsRequest#endDate()}; null for absent. */
    public Builder endDate(Instant endDate) {
      return set(7, endDate);
    }

    /** Sets {@link ListEnrichmentJobsRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(8, maxResults);
    }

    /** Sets {@link ListEnrichmentJobsRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(9, nextToken);
    }
  }
}
