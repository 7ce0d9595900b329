package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code createMetadataTransferJob} takes. */
public final class CreateMetadataTransferJobRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "metadataTransferJobId,description,sources,destination",
          "t,t,[r,r",
          's',
          new CreateMetadataTransferJobRequest(null));

  private CreateMetadataTransferJobRequest(Object[] values) {
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
    return new CreateMetadataTransferJobRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return SourceConfiguration.SHAPE;
      case 3:
        return DestinationConfiguration.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the id of the new job. Default: the service makes one; 1 to 128 characters; null if
   * absent}
   */
  public String metadataTransferJobId() {
    return (String) at(0);
  }

  /** {@return its description; 0 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(1);
  }

  /** {@return where the metadata comes from; 1 of them, unmodifiable; empty if absent} */
  public List<SourceConfiguration> sources() {
    return listAt(2);
  }

  /** {@return whether {@link #sources} is there, even if empty} */
  public boolean hasSources() {
    return at(2) != null;
  }

  /** {@return where the metadata goes to; null if absent} */
  public DestinationConfiguration destination() {
    return (DestinationConfiguration) at(3);
  }

  /**
   * Builds {@link CreateMetadataTransferJobRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<CreateMetadataTransferJobRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateMetadataTransferJobRequest original) {
      super(original);
    }

    /** Sets {@link CreateMetadataTransferJobRequest#metadataTransferJobId()}; null for absent. */
    public Builder metadataTransferJobId(String metadataTransferJobId) {
      return set(0, metadataTransferJobId);
    }

    /** Sets {@link CreateMetadataTransferJobRequest#description()}; null for absent. */
    public Builder description(String description) {
      return set(1, description);
    }

    /** Sets {@link CreateMetadataTransferJobRequest#sources()}; null for absent. */
    public Builder sources(Collection<SourceConfiguration> sources) {
      return setList(2, sources);
    }

    /** Sets {@link CreateMetadataTransferJobRequest#sources()}. */
    public Builder sources(SourceConfiguration... sources) {
      return sources(Arrays.asList(sources));
    }

    /** Sets {@link CreateMetadataTransferJobRequest#sources()} to what functions build. */
    @SafeVarargs
    public final Builder sources(Consumer<SourceConfiguration.Builder>... sources) {
      List<SourceConfiguration> built = new ArrayList<>();
      for (Consumer<SourceConfiguration.Builder> one : sources) {
        built.add(SourceConfiguration.builder().applyMutation(one).build());
      }
      return sources(built);
    }

    /** Sets {@link CreateMetadataTransferJobRequest#destination()}; null for absent. */
    public Builder destination(DestinationConfiguration destination) {
      return set(3, destination);
    }

    /** Sets {@link CreateMetadataTransferJobRequest#destination()} to what a function builds. */
    public Builder destination(Consumer<DestinationConfiguration.Builder> destination) {
      return destination(DestinationConfiguration.builder().applyMutation(destination).build());
    }
  }
}
