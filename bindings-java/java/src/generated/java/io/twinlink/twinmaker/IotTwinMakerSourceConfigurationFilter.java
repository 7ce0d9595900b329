package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** Picks entities or component types of a workspace. */
public final class IotTwinMakerSourceConfigurationFilter extends Structure {
  static final Shape SHAPE =
      new Shape(
          "filterByComponentType,filterByEntity",
          "r,r",
          'u',
          new IotTwinMakerSourceConfigurationFilter(null));

  private IotTwinMakerSourceConfigurationFilter(Object[] values) {
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
    return new IotTwinMakerSourceConfigurationFilter(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return FilterByComponentType.SHAPE;
      case 1:
        return FilterByEntity.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return a component type to take; null if absent} */
  public FilterByComponentType filterByComponentType() {
    return (FilterByComponentType) at(0);
  }

  /** {@return an entity to take; null if absent} */
  public FilterByEntity filterByEntity() {
    return (FilterByEntity) at(1);
  }

  /**
   * {@return which member is set; {@link Type#UNKNOWN_TO_SDK_VERSION} if it is newer than this
   * version: {@link #members} has it}
   */
  public Type type() {
    if (at(0) != null) {
      return Type.FILTER_BY_COMPONENT_TYPE;
    }
    if (at(1) != null) {
      return Type.FILTER_BY_ENTITY;
    }
    return Type.UNKNOWN_TO_SDK_VERSION;
  }

  /** Which member of a {@link IotTwinMakerSourceConfigurationFilter} is set. */
  public enum Type {
    /** {@link IotTwinMakerSourceConfigurationFilter#filterByComponentType}. */
    FILTER_BY_COMPONENT_TYPE,
    /** {@link IotTwinMakerSourceConfigurationFilter#filterByEntity}. */
    FILTER_BY_ENTITY,
    /** None that this version knows. */
    UNKNOWN_TO_SDK_VERSION
  }

  /**
   * Builds {@link IotTwinMakerSourceConfigurationFilter}. Builders may be used again and belong to
   * one thread.
   */
  public static final class Builder
      extends Structure.Builder<IotTwinMakerSourceConfigurationFilter, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(IotTwinMakerSourceConfigurationFilter original) {
      super(original);
    }

    /**
     * Sets {@link IotTwinMakerSourceConfigurationFilter#filterByComponentType()}; null for absent.
     */
    public Builder filterByComponentType(FilterByComponentType filterByComponentType) {
      return set(0, filterByComponentType);
    }

    /**
     * Sets {@link IotTwinMakerSourceConfigurationFilter#filterByComponentType()} to what a function
     * builds.
     */
    public Builder filterByComponentType(
        Consumer<FilterByComponentType.Builder> filterByComponentType) {
      return filterByComponentType(
          FilterByComponentType.builder().applyMutation(filterByComponentType).build());
    }

    /** Sets {@link IotTwinMakerSourceConfigurationFilter#filterByEntity()}; null for absent. */
    public Builder filterByEntity(FilterByEntity filterByEntity) {
      return set(1, filterByEntity);
    }

    /**
     * Sets {@link IotTwinMakerSourceConfigurationFilter#filterByEntity()} to what a function
     * builds.
     */
    public Builder filterByEntity(Consumer<FilterByEntity.Builder> filterByEntity) {
      return filterByEntity(FilterByEntity.builder().applyMutation(filterByEntity).build());
    }
  }
}
