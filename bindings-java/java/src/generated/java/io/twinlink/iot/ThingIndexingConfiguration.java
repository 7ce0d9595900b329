package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What is indexed of things. */
public final class ThingIndexingConfiguration extends Structure {
  static final Shape SHAPE =
      new Shape(
          "thingIndexingMode,thingConnectivityIndexingMode,deviceDefenderIndexingMode,namedShadowIndexingMode,managedFields,customFields,filter",
          "e,e,e,e,[r,[r,r",
          's',
          new ThingIndexingConfiguration(null));

  private ThingIndexingConfiguration(Object[] values) {
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
    return new ThingIndexingConfiguration(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return Field.SHAPE;
      case 5:
        return Field.SHAPE;
      case 6:
        return IndexingFilter.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return what is indexed of things; {@link ThingIndexingMode#UNKNOWN_TO_SDK_VERSION} if it is
   * newer than this version; null if absent}
   */
  public ThingIndexingMode thingIndexingMode() {
    return ThingIndexingMode.fromValue(thingIndexingModeAsString());
  }

  /** {@return the text of {@link #thingIndexingMode} as AWS has it; null if absent} */
  public String thingIndexingModeAsString() {
    return (String) at(0);
  }

  /**
   * {@return whether it is indexed that things are connected; {@link
   * ThingConnectivityIndexingMode#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if
   * absent}
   */
  public ThingConnectivityIndexingMode thingConnectivityIndexingMode() {
    return ThingConnectivityIndexingMode.fromValue(thingConnectivityIndexingModeAsString());
  }

  /** {@return the text of {@link #thingConnectivityIndexingMode} as AWS has it; null if absent} */
  public String thingConnectivityIndexingModeAsString() {
    return (String) at(1);
  }

  /**
   * {@return whether violations that Device Defender found are indexed; {@link
   * DeviceDefenderIndexingMode#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if
   * absent}
   */
  public DeviceDefenderIndexingMode deviceDefenderIndexingMode() {
    return DeviceDefenderIndexingMode.fromValue(deviceDefenderIndexingModeAsString());
  }

  /** {@return the text of {@link #deviceDefenderIndexingMode} as AWS has it; null if absent} */
  public String deviceDefenderIndexingModeAsString() {
    return (String) at(2);
  }

  /**
   * {@return whether named shadows are indexed; {@link
   * NamedShadowIndexingMode#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if
   * absent}
   */
  public NamedShadowIndexingMode namedShadowIndexingMode() {
    return NamedShadowIndexingMode.fromValue(namedShadowIndexingModeAsString());
  }

  /** {@return the text of {@link #namedShadowIndexingMode} as AWS has it; null if absent} */
  public String namedShadowIndexingModeAsString() {
    return (String) at(3);
  }

  /** {@return the fields whose types AWS IoT knows, unmodifiable; empty if absent} */
  public List<Field> managedFields() {
    return listAt(4);
  }

  /** {@return whether {@link #managedFields} is there, even if empty} */
  public boolean hasManagedFields() {
    return at(4) != null;
  }

  /**
   * {@return fields of your own that can be counted by and searched as numbers, unmodifiable; empty
   * if absent}
   */
  public List<Field> customFields() {
    return listAt(5);
  }

  /** {@return whether {@link #customFields} is there, even if empty} */
  public boolean hasCustomFields() {
    return at(5) != null;
  }

  /** {@return which named shadows and which places are indexed; null if absent} */
  public IndexingFilter filter() {
    return (IndexingFilter) at(6);
  }

  /**
   * Builds {@link ThingIndexingConfiguration}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<ThingIndexingConfiguration, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ThingIndexingConfiguration original) {
      super(original);
    }

    /** Sets {@link ThingIndexingConfiguration#thingIndexingModeAsString()}; null for absent. */
    public Builder thingIndexingMode(String thingIndexingMode) {
      return set(0, thingIndexingMode);
    }

    /** Sets {@link ThingIndexingConfiguration#thingIndexingMode()}; null for absent. */
    public Builder thingIndexingMode(ThingIndexingMode thingIndexingMode) {
      return setText(0, thingIndexingMode);
    }

    /**
     * Sets {@link ThingIndexingConfiguration#thingConnectivityIndexingModeAsString()}; null for
     * absent.
     */
    public Builder thingConnectivityIndexingMode(String thingConnectivityIndexingMode) {
      return set(1, thingConnectivityIndexingMode);
    }

    /** Sets {@link ThingIndexingConfiguration#thingConnectivityIndexingMode()}; null for absent. */
    public Builder thingConnectivityIndexingMode(
        ThingConnectivityIndexingMode thingConnectivityIndexingMode) {
      return setText(1, thingConnectivityIndexingMode);
    }

    /**
     * Sets {@link ThingIndexingConfiguration#deviceDefenderIndexingModeAsString()}; null for
     * absent.
     */
    public Builder deviceDefenderIndexingMode(String deviceDefenderIndexingMode) {
      return set(2, deviceDefenderIndexingMode);
    }

    /** Sets {@link ThingIndexingConfiguration#deviceDefenderIndexingMode()}; null for absent. */
    public Builder deviceDefenderIndexingMode(
        DeviceDefenderIndexingMode deviceDefenderIndexingMode) {
      return setText(2, deviceDefenderIndexingMode);
    }

    /**
     * Sets {@link ThingIndexingConfiguration#namedShadowIndexingModeAsString()}; null for absent.
     */
    public Builder namedShadowIndexingMode(String namedShadowIndexingMode) {
      return set(3, namedShadowIndexingMode);
    }

    /** Sets {@link ThingIndexingConfiguration#namedShadowIndexingMode()}; null for absent. */
    public Builder namedShadowIndexingMode(NamedShadowIndexingMode namedShadowIndexingMode) {
      return setText(3, namedShadowIndexingMode);
    }

    /** Sets {@link ThingIndexingConfiguration#managedFields()}; null for absent. */
    public Builder managedFields(Collection<Field> managedFields) {
      return setList(4, managedFields);
    }

    /** Sets {@link ThingIndexingConfiguration#managedFields()}. */
    public Builder managedFields(Field... managedFields) {
      return managedFields(Arrays.asList(managedFields));
    }

    /** Sets {@link ThingIndexingConfiguration#managedFields()} to what functions build. */
    @SafeVarargs
    public final Builder managedFields(Consumer<Field.Builder>... managedFields) {
      List<Field> built = new ArrayList<>();
      for (Consumer<Field.Builder> one : managedFields) {
        built.add(Field.builder().applyMutation(one).build());
      }
      return managedFields(built);
    }

    /** Sets {@link ThingIndexingConfiguration#customFields()}; null for absent. */
    public Builder customFields(Collection<Field> customFields) {
      return setList(5, customFields);
    }

    /** Sets {@link ThingIndexingConfiguration#customFields()}. */
    public Builder customFields(Field... customFields) {
      return customFields(Arrays.asList(customFields));
    }

    /** Sets {@link ThingIndexingConfiguration#customFields()} to what functions build. */
    @SafeVarargs
    public final Builder customFields(Consumer<Field.Builder>... customFields) {
      List<Field> built = new ArrayList<>();
      for (Consumer<Field.Builder> one : customFields) {
        built.add(Field.builder().applyMutation(one).build());
      }
      return customFields(built);
    }

    /** Sets {@link ThingIndexingConfiguration#filter()}; null for absent. */
    public Builder filter(IndexingFilter filter) {
      return set(6, filter);
    }

    /** Sets {@link ThingIndexingConfiguration#filter()} to what a function builds. */
    public Builder filter(Consumer<IndexingFilter.Builder> filter) {
      return filter(IndexingFilter.builder().applyMutation(filter).build());
    }
  }
}
