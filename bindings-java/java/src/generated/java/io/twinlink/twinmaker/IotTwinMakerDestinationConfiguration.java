package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** TwinMaker as a destination: the workspace that is filled. */
public final class IotTwinMakerDestinationConfiguration extends Structure {
  static final Shape SHAPE =
      new Shape("workspace", "t", 's', new IotTwinMakerDestinationConfiguration(null));

  private IotTwinMakerDestinationConfiguration(Object[] values) {
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
    return new IotTwinMakerDestinationConfiguration(values);
  }

  /** {@return the ARN of the workspace; 20 to 2048 characters; null if absent} */
  public String workspace() {
    return (String) at(0);
  }

  /**
   * Builds {@link IotTwinMakerDestinationConfiguration}. Builders may be used again and belong to
   * one thread.
   */
  public static final class Builder
      extends Structure.Builder<IotTwinMakerDestinationConfiguration, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(IotTwinMakerDestinationConfiguration original) {
      super(original);
    }

    /** Sets {@link IotTwinMakerDestinationConfiguration#workspace()}; null for absent. */
    public Builder workspace(String workspace) {
      return set(0, workspace);
    }
  }
}
