package io.twinlink.twinmaker;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code getMetadataTransferJob} answers. */
public final class GetMetadataTransferJobResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "metadataTransferJobId,arn,description,sources,destination,metadataTransferJobRole,reportUrl,creationDateTime,updateDateTime,status,progress",
          "t,t,t,[r,r,t,t,m,m,r,r",
          'r',
          new GetMetadataTransferJobResponse(null));

  private GetMetadataTransferJobResponse(Object[] values) {
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
    return new GetMetadataTransferJobResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 3:
        return SourceConfiguration.SHAPE;
      case 4:
        return DestinationConfiguration.SHAPE;
      case 9:
        return MetadataTransferJobStatus.SHAPE;
      case 10:
        return MetadataTransferJobProgress.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the job's id; 1 to 128 characters; null if absent} */
  public String metadataTransferJobId() {
    return (String) at(0);
  }

  /** {@return its ARN; 20 to 2048 characters; null if absent} */
  public String arn() {
    return (String) at(1);
  }

  /** {@return its description; 0 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(2);
  }

  /** {@return where the metadata comes from; 1 of them, unmodifiable; empty if absent} */
  public List<SourceConfiguration> sources() {
    return listAt(3);
  }

  /** {@return whether {@link #sources} is there, even if empty} */
  public boolean hasSources() {
    return at(3) != null;
  }

  /** {@return where the metadata goes to; null if absent} */
  public DestinationConfiguration destination() {
    return (DestinationConfiguration) at(4);
  }

  /**
   * {@return the ARN of the role that the job works with; 20 to 2048 characters; null if absent}
   */
  public String metadataTransferJobRole() {
    return (String) at(5);
  }

  /**
   * {@return a presigned URL of the job's report, which has its errors in full; 1 to 256
   * characters; null if absent}
   */
  public String reportUrl() {
    return (String) at(6);
  }

  /** {@return when it was created; null if absent} */
  public Instant creationDateTime() {
    return (Instant) at(7);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant updateDateTime() {
    return (Instant) at(8);
  }

  /** {@return the job's state, with its error or its place in the queue; null if absent} */
  public MetadataTransferJobStatus status() {
    return (MetadataTransferJobStatus) at(9);
  }

  /** {@return how many resources are done, skipped and failed, and of how many; null if absent} */
  public MetadataTransferJobProgress progress() {
    return (MetadataTransferJobProgress) at(10);
  }

  /**
   * Builds {@link GetMetadataTransferJobResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<GetMetadataTransferJobResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetMetadataTransferJobResponse original) {
      super(original);
    }

    /** Sets {@link GetMetadataTransferJobResponse#metadataTransferJobId()}; null for absent. */
    public Builder metadataTransferJobId(String metadataTransferJobId) {
      return set(0, metadataTransferJobId);
    }

    /** Sets {@link GetMetadataTransferJobResponse#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(1, arn);
    }

    /** Sets {@link GetMetadataTransferJobResponse#description()}; null for absent. */
    public Builder description(String description) {
      return set(2, description);
    }

    /** Sets {@link GetMetadataTransferJobResponse#sources()}; null for absent. */
    public Builder sources(Collection<SourceConfiguration> sources) {
      return setList(3, sources);
    }

    /** Sets {@link GetMetadataTransferJobResponse#sources()}. */
    public Builder sources(SourceConfiguration... sources) {
      return sources(Arrays.asList(sources));
    }

    /** Sets {@link GetMetadataTransferJobResponse#sources()} to what functions build. */
    @SafeVarargs
    public final Builder sources(Consumer<SourceConfiguration.Builder>... sources) {
      List<SourceConfiguration> built = new ArrayList<>();
      for (Consumer<SourceConfiguration.Builder> one : sources) {
        built.add(SourceConfiguration.builder().applyMutation(one).build());
      }
      return sources(built);
    }

    /** Sets {@link GetMetadataTransferJobResponse#destination()}; null for absent. */
    public Builder destination(DestinationConfiguration destination) {
      return set(4, destination);
    }

    /** Sets {@link GetMetadataTransferJobResponse#destination()} to what a function builds. */
    public Builder destination(Consumer<DestinationConfiguration.Builder> destination) {
      return destination(DestinationConfiguration.builder().applyMutation(destination).build());
    }

    /** Sets {@link GetMetadataTransferJobResponse#metadataTransferJobRole()}; null for absent. */
    public Builder metadataTransferJobRole(String metadataTransferJobRole) {
      return set(5, metadataTransferJobRole);
    }

    /** Sets {@link GetMetadataTransferJobResponse#reportUrl()}; null for absent. */
    public Builder reportUrl(String reportUrl) {
      return set(6, reportUrl);
    }

    /** Sets {@link GetMetadataTransferJobResponse#creationDateTime()}; null for absent. */
    public Builder creationDateTime(Instant creationDateTime) {
      return set(7, creationDateTime);
    }

    /** Sets {@link GetMetadataTransferJobResponse#updateDateTime()}; null for absent. */
    public Builder updateDateTime(Instant updateDateTime) {
      return set(8, updateDateTime);
    }

    /** Sets {@link GetMetadataTransferJobResponse#status()}; null for absent. */
    public Builder status(MetadataTransferJobStatus status) {
      return set(9, status);
    }

    /** Sets {@link GetMetadataTransferJobResponse#status()} to what a function builds. */
    public Builder status(Consumer<MetadataTransferJobStatus.Builder> status) {
      return status(MetadataTransferJobStatus.builder().applyMutation(status).build());
    }

    /** Sets {@link GetMetadataTransferJobResponse#progress()}; null for absent. */
    public Builder progress(MetadataTransferJobProgress progress) {
      return set(10, progress);
    }

    /** Sets {@link GetMetadataTransferJobResponse#progress()} to what a function builds. */
    public Builder progress(Consumer<MetadataTransferJobProgress.Builder> progress) {
      return progress(MetadataTransferJobProgress.builder().applyMutation(progress).build());
    }
  }
}
