package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code createEnrichmentJob} takes. */
public final class CreateEnrichmentJobRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "workspaceName,jobConfiguration,clientToken",
          "t,r,t",
          's',
          new CreateEnrichmentJobRequest(null));

  private CreateEnrichmentJobRequest(Object[] values) {
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
    return new CreateEnrichmentJobRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return EnrichmentJobConfiguration.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(0);
  }

  /** {@return what the job does, and on which video; null if absent} */
  public EnrichmentJobConfiguration jobConfiguration() {
    return (EnrichmentJobConfiguration) at(1);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(2);
  }

  /**
   * Builds {@link CreateEnrichmentJobRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<CreateEnrichmentJobRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateEnrichmentJobRequest original) {
      super(original);
    }

    /** Sets {@link CreateEnrichmentJobRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link CreateEnrichmentJobRequest#jobConfiguration()}; null for absent. */
    public Builder jobConfiguration(EnrichmentJobConfiguration jobConfiguration) {
      return set(1, jobConfiguration);
    }

    /** Sets {@link CreateEnrichmentJobRequest#jobConfiguration()} to what a function builds. */
    public Builder jobConfiguration(Consumer<EnrichmentJobConfiguration.Builder> jobConfiguration) {
      return jobConfiguration(
          EnrichmentJobConfiguration.builder().applyMutation(jobConfiguration).build());
    }

    /** Sets {@link CreateEnrichmentJobRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(2, clientToken);
    }
  }
}
