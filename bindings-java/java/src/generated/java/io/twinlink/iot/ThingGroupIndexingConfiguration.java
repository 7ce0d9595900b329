package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What is indexed of groups. */
public final class ThingGroupIndexingConfiguration extends Structure {
  static final Shape SHAPE =
      new Shape(
          "thingGroupIndexingMode,managedFields,customFields",
          "e,[r,[r",
          's',
          new ThingGroupIndexingConfiguration(null));

  private ThingGroupIndexingConfiguration(Object[] values) {
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
    return new ThingGroupIndexingConfiguration(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return Field.SHAPE;
      case 2:
        return Field.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return whether groups are indexed; {@link ThingGroupIndexingMode#UNKNOWN_TO_SDK_VERSION} if
   * it is newer than this version; null if absent}
   */
  public ThingGroupIndexingMode thingGroupIndexingMode() {
    return ThingGroupIndexingMode.fromValue(thingGroupIndexingModeAsString());
  }

  /** {@return the text of {@link #thingGroupIndexingMode} as AWS has it; null if absent} */
  public String thingGroupIndexingModeAsString() {
    return (String) at(0);
  }

  /** {@return the fields whose types AWS IoT knows, unmodifiable; empty if absent} */
  public List<Field> managedFields() {
    return listAt(1);
  }

  /** {@return whether {@link #managedFields} is there, even if empty} */
  public boolean hasManagedFields() {
    return at(1) != null;
  }

  /**
   * {@return fields of your own that can be counted by and searched as numbers, unmodifiable; empty
   * if absent}
   */
  public List<Field> customFields() {
    return listAt(2);
  }

  /** {@return whether {@link #customFields} is there, even if empty} */
  public boolean hasCustomFields() {
    return at(2) != null;
  }

  /**
   * Builds {@link ThingGroupIndexingConfiguration}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<ThingGroupIndexingConfiguration, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ThingGroupIndexingConfiguration original) {
      super(original);
    }

    /**
     * Sets {@link ThingGroupIndexingConfiguration#thingGroupIndexingModeAsString()}; null for
     * absent.
     */
    public Builder thingGroupIndexingMode(String thingGroupIndexingMode) {
      return set(0, thingGroupIndexingMode);
    }

    /** Sets {@link ThingGroupIndexingConfiguration#thingGroupIndexingMode()}; null for absent. */
    public Builder thingGroupIndexingMode(ThingGroupIndexingMode thingGroupIndexingMode) {
      return setText(0, thingGroupIndexingMode);
    }

    /** Sets {@link ThingGroupIndexingConfiguration#managedFields()}; null for absent. */
    public Builder managedFields(Collection<Field> managedFields) {
      return setList(1, managedFields);
    }

    /** Sets {@link ThingGroupIndexingConfiguration#managedFields()}. */
    public Builder managedFields(Field... managedFields) {
      return managedFields(Arrays.asList(managedFields));
    }

    /** Sets {@link ThingGroupIndexingConfiguration#managedFields()} to what functions build. */
    @SafeVarargs
    public final Builder managedFields(Consumer<Field.Builder>... managedFields) {
      List<Field> built = new ArrayList<>();
      for (Consumer<Field.Builder> one : managedFields) {
        built.add(Field.builder().applyMutation(one).build());
      }
      return managedFields(built);
    }

    /** Sets {@link ThingGroupIndexingConfiguration#customFields()}; null for absent. */
    public Builder customFields(Collection<Field> customFields) {
      return setList(2, customFields);
    }

    /** Sets {@link ThingGroupIndexingConfiguration#customFields()}. */
    public Builder customFields(Field... customFields) {
      return customFields(Arrays.asList(customFields));
    }

    /** Sets {@link ThingGroupIndexingConfiguration#customFields()} to what functions build. */
    @SafeVarargs
    public final Builder customFields(Consumer<Field.Builder>... customFields) {
      List<Field> built = new ArrayList<>();
      for (Consumer<Field.Builder> one : customFields) {
        built.add(Field.builder().applyMutation(one).build());
      }
      return customFields(built);
    }
  }
}
