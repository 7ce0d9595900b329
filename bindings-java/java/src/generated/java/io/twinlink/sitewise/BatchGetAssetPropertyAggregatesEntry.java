package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A property whose aggregates to read: {@code assetId} and {@code propertyId}, or {@code
 * propertyAlias}, and the period.
 */
public final class BatchGetAssetPropertyAggregatesEntry extends Structure {
  static final Shape SHAPE =
      new Shape(
          "entryId,assetId,propertyId,propertyAlias,aggregateTypes,resolution,startDate,endDate,qualities,timeOrdering",
          "t,t,t,t,[e,t,m,m,[e,e",
          's',
          new BatchGetAssetPropertyAggregatesEntry(null));

  private BatchGetAssetPropertyAggregatesEntry(Object[] values) {
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
    return new BatchGetAssetPropertyAggregatesEntry(values);
  }

  /**
   * {@return the id that you gave the entry; results and errors carry it; 1 to 64 characters; null
   * if absent}
   */
  public String entryId() {
    return (String) at(0);
  }

  /**
   * {@return the asset's id, a UUID. It goes with {@code propertyId}; 36 characters; null if
   * absent}
   */
  public String assetId() {
    return (String) at(1);
  }

  /**
   * {@return the property's id, a UUID. It goes with {@code assetId}; 36 characters; null if
   * absent}
   */
  public String propertyId() {
    return (String) at(2);
  }

  /**
   * {@return the property's alias, such as {@code /plant/2/line/1/speed}. It stands in for {@code
   * assetId} and {@code propertyId}; 1 to 2048 characters; null if absent}
   */
  public String propertyAlias() {
    return (String) at(3);
  }

  /** {@return which aggregates to give, unmodifiable; empty if absent} */
  public List<AggregateType> aggregateTypes() {
    List<AggregateType> constants = new ArrayList<>();
    for (String text : aggregateTypesAsStrings()) {
      constants.add(AggregateType.fromValue(text));
    }
    return Collections.unmodifiableList(constants);
  }

  /**
   * {@return the texts of {@link #aggregateTypes} as AWS has them, unmodifiable; empty if absent}
   */
  public List<String> aggregateTypesAsStrings() {
    return listAt(4);
  }

  /** {@return whether {@link #aggregateTypes} is there, even if empty} */
  public boolean hasAggregateTypes() {
    return at(4) != null;
  }

  /**
   * {@return how long each window is, such as {@code 15m} for a quarter of an hour; 2 to 3
   * characters; null if absent}
   */
  public String resolution() {
    return (String) at(5);
  }

  /** {@return where the period begins. A value at exactly this time is left out; null if absent} */
  public Instant startDate() {
    return (Instant) at(6);
  }

  /** {@return where the period ends. A value at exactly this time is included; null if absent} */
  public Instant endDate() {
    return (Instant) at(7);
  }

  /** {@return only data of this quality; 1 of them, unmodifiable; empty if absent} */
  public List<Quality> qualities() {
    List<Quality> constants = new ArrayList<>();
    for (String text : qualitiesAsStrings()) {
      constants.add(Quality.fromValue(text));
    }
    return Collections.unmodifiableList(constants);
  }

  /** {@return the texts of {@link #qualities} as AWS has them, unmodifiable; empty if absent} */
  public List<String> qualitiesAsStrings() {
    return listAt(8);
  }

  /** {@return whether {@link #qualities} is there, even if empty} */
  public boolean hasQualities() {
    return at(8) != null;
  }

  /**
   * {@return whether the oldest or the newest comes first. Default: {@code ASCENDING}, the oldest;
   * {@link TimeOrdering#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public TimeOrdering timeOrdering() {
    return TimeOrdering.fromValue(timeOrderingAsString());
  }

  /** {@return the text of {@link #timeOrdering} as AWS has it; null if absent} */
  public String timeOrderingAsString() {
    return (String) at(9);
  }

  /**
   * Builds {@link BatchGetAssetPropertyAggregatesEntry}. Builders may be used again and belong to
   * one thread.
   */
  public static final class Builder
      extends Structure.Builder<BatchGetAssetPropertyAggregatesEntry, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchGetAssetPropertyAggregatesEntry original) {
      super(original);
    }

    /** Sets {@link BatchGetAssetPropertyAggregatesEntry#entryId()}; null for absent. */
    public Builder entryId(String entryId) {
      return set(0, entryId);
    }

    /** Sets {@link BatchGetAssetPropertyAggregatesEntry#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(1, assetId);
    }

    /** Sets {@link BatchGetAssetPropertyAggregatesEntry#propertyId()}; null for absent. */
    public Builder propertyId(String propertyId) {
      return set(2, propertyId);
    }

    /** Sets {@link BatchGetAssetPropertyAggregatesEntry#propertyAlias()}; null for absent. */
    public Builder propertyAlias(String propertyAlias) {
      return set(3, propertyAlias);
    }

    /** Sets {@link BatchGetAssetPropertyAggregatesEntry#aggregateTypes()}; null for absent. */
    public Builder aggregateTypes(Collection<AggregateType> aggregateTypes) {
      return setTexts(4, aggregateTypes);
    }

    /** Sets {@link BatchGetAssetPropertyAggregatesEntry#aggregateTypes()}. */
    public Builder aggregateTypes(AggregateType... aggregateTypes) {
      return aggregateTypes(Arrays.asList(aggregateTypes));
    }

    /**
     * Sets {@link BatchGetAssetPropertyAggregatesEntry#aggregateTypesAsStrings()}; null for absent.
     */
    public Builder aggregateTypesWithStrings(Collection<String> aggregateTypes) {
      return setList(4, aggregateTypes);
    }

    /** Sets {@link BatchGetAssetPropertyAggregatesEntry#aggregateTypesAsStrings()}. */
    public Builder aggregateTypesWithStrings(String... aggregateTypes) {
      return aggregateTypesWithStrings(Arrays.asList(aggregateTypes));
    }

    /** Sets {@link BatchGetAssetPropertyAggregatesEntry#resolution()}; null for absent. */
    public Builder resolution(String resolution) {
      return set(5, resolution);
    }

    /** Sets {@link BatchGetAssetPropertyAggregatesEntry#startDate()}; null for absent. */
    public Builder startDate(Instant startDate) {
      return set(6, startDate);
    }

    /** Sets {@link BatchGetAssetPropertyAggregatesEntry#endDate()}; null for absent. */
    public Builder endDate(Instant endDate) {
      return set(7, endDate);
    }

    /** Sets {@link BatchGetAssetPropertyAggregatesEntry#qualities()}; null for absent. */
    public Builder qualities(Collection<Quality> qualities) {
      return setTexts(8, qualities);
    }

    /** Sets {@link BatchGetAssetPropertyAggregatesEntry#qualities()}. */
    public Builder qualities(Quality... qualities) {
      return qualities(Arrays.asList(qualities));
    }

    /** Sets {@link BatchGetAssetPropertyAggregatesEntry#qualitiesAsStrings()}; null for absent. */
    public Builder qualitiesWithStrings(Collection<String> qualities) {
      return setList(8, qualities);
    }

    /** Sets {@link BatchGetAssetPropertyAggregatesEntry#qualitiesAsStrings()}. */
    public Builder qualitiesWithStrings(String... qualities) {
      return qualitiesWithStrings(Arrays.asList(qualities));
    }

    /**
     * Sets {@link BatchGetAssetPropertyAggregatesEntry#timeOrderingAsString()}; null for absent.
     */
    public Builder timeOrdering(String timeOrdering) {
      return set(9, timeOrdering);
    }

    /** Sets {@link BatchGetAssetPropertyAggregatesEntry#timeOrdering()}; null for absent. */
    public Builder timeOrdering(TimeOrdering timeOrdering) {
      return setText(9, timeOrdering);
    }
  }
}
