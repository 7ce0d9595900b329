package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code getIndexingConfiguration} answers. */
public final class GetIndexingConfigurationResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "thingIndexingConfiguration,thingGroupIndexingConfiguration",
          "r,r",
          'r',
          new GetIndexingConfigurationResponse(null));

  private GetIndexingConfigurationResponse(Object[] values) {
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
    return new GetIndexingConfigurationResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return ThingIndexingConfiguration.SHAPE;
      case 1:
        return ThingGroupIndexingConfiguration.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return what is indexed of things; null if absent} */
  public ThingIndexingConfiguration thingIndexingConfiguration() {
    return (ThingIndexingConfiguration) at(0);
  }

  /** {@return what is indexed of groups; null if absent} */
  public ThingGroupIndexingConfiguration thingGroupIndexingConfiguration() {
    return (ThingGroupIndexingConfiguration) at(1);
  }

  /**
   * Builds {@link GetIndexingConfigurationResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<GetIndexingConfigurationResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetIndexingConfigurationResponse original) {
      super(original);
    }

    /**
     * Sets {@link GetIndexingConfigurationResponse#thingIndexingConfiguration()}; null for absent.
     */
    public Builder thingIndexingConfiguration(
        ThingIndexingConfiguration thingIndexingConfiguration) {
      return set(0, thingIndexingConfiguration);
    }

    /**
     * Sets {@link GetIndexingConfigurationResponse#thingIndexingConfiguration()} to what a function
     * builds.
     */
    public Builder thingIndexingConfiguration(
        Consumer<ThingIndexingConfiguration.Builder> thingIndexingConfiguration) {
      return thingIndexingConfiguration(
          ThingIndexingConfiguration.builder().applyMutation(thingIndexingConfiguration).build());
    }

    /**
     * Sets {@link GetIndexingConfigurationResponse#thingGroupIndexingConfiguration()}; null for
     * absent.
     */
    public Builder thingGroupIndexingConfiguration(
        ThingGroupIndexingConfiguration thingGroupIndexingConfiguration) {
      return set(1, thingGroupIndexingConfiguration);
    }

    /**
     * Sets {@link GetIndexingConfigurationResponse#thingGroupIndexingConfiguration()} to what a
     * function builds.
     */
    public Builder thingGroupIndexingConfiguration(
        Consumer<ThingGroupIndexingConfiguration.Builder> thingGroupIndexingConfiguration) {
      return thingGroupIndexingConfiguration(
          ThingGroupIndexingConfiguration.builder()
              .applyMutation(thingGroupIndexingConfiguration)
              .build());
    }
  }
}
