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
 * A property whose history to read: {@code assetId} and {@code propertyId}, or {@code
 * propertyAlias}, and the period.
 */
public final class BatchGetAssetPropertyValueHistoryEntry extends Structure {
  static final Shape SHAPE =
      new Shape(
          "entryId,assetId,propertyId,propertyAlias,startDate,endDate,qualities,timeOrdering",
          "t,t,t,t,m,m,[e,e",
          's',
          new BatchGetAssetPropertyValueHistoryEntry(null));

  private BatchGetAssetPropertyValueHistoryEntry(Object[] values) {
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
    return new BatchGetAssetPropertyValueHistoryEntry(values);
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

  /** {@return where the period begins. A value at exactly this time is left out; null if absent} */
  public Instant startDate() {
    return (Instant) at(4);
  }

  /** {@return where the period ends. A value at exactly this time is included; null if absent} */
  public Instant endDate() {
    return (Instant) at(5);
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
    return listAt(6);
  }

  /** {@return whether {@link #qualities} is there, even if empty} */
  public boolean hasQualities() {
    return at(6) != null;
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
    return (String) at(7);
  }

  /**
   * Builds {@link BatchGetAssetPropertyValueHistoryEntry}. Builders may be used again and belong to
   * one thread.
   */
  public static final class Builder
      extends Structure.Builder<BatchGetAssetPropertyValueHistoryEntry, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchGetAssetPropertyValueHistoryEntry original) {
      super(original);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistoryEntry#entryId()}; null for absent. */
    public Builder entryId(String entryId) {
      return set(0, entryId);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistoryEntry#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(1, assetId);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistoryEntry#propertyId()}; null for absent. */
    public Builder propertyId(String propertyId) {
      return set(2, propertyId);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistoryEntry#propertyAlias()}; null for absent. */
    public Builder propertyAlias(String propertyAlias) {
      return set(3, propertyAlias);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistoryEntry#startDate()}; null for absent. */
    public Builder startDate(Instant startDate) {
      return set(4, startDate);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistoryEntry#endDate()}; null for absent. */
    public Builder endDate(Instant endDate) {
      return set(5, endDate);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistoryEntry#qualities()}; null for absent. */
    public Builder qualities(Collection<Quality> qualities) {
      return setTexts(6, qualities);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistoryEntry#qualities()}. */
    public Builder qualities(Quality... qualities) {
      return qualities(Arrays.asList(qualities));
    }

    /**
     * Sets {@link BatchGetAssetPropertyValueHistoryEntry#qualitiesAsStrings()}; null for absent.
     */
    public Builder qualitiesWithStrings(Collection<String> qualities) {
      return setList(6, qualities);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistoryEntry#qualitiesAsStrings()}. */
    public Builder qualitiesWithStrings(String... qualities) {
      return qualitiesWithStrings(Arrays.asList(qualities));
    }

    /**
     * Sets {@link BatchGetAssetPropertyValueHistoryEntry#timeOrderingAsString()}; null for absent.
     */
    public Builder timeOrdering(String timeOrdering) {
      return set(7, timeOrdering);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistoryEntry#timeOrdering()}; null for absent. */
    public Builder timeOrdering(TimeOrdering timeOrdering) {
      return setText(7, timeOrdering);
    }
  }
}
