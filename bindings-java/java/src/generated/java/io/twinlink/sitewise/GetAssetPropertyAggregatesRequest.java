package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** What {@code getAssetPropertyAggregates} takes. */
public final class GetAssetPropertyAggregatesRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "assetId,propertyId,propertyAlias,aggregateTypes,resolution,qualities,startDate,endDate,timeOrdering,nextToken,maxResults",
          "t,t,t,[e,t,[e,m,m,e,t,i",
          's',
          new GetAssetPropertyAggregatesRequest(null));

  private GetAssetPropertyAggregatesRequest(Object[] values) {
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
    return new GetAssetPropertyAggregatesRequest(values);
  }

  /**
   * {@return the asset's id, a UUID. It goes with {@code propertyId}; 36 characters; null if
   * absent}
   */
  public String assetId() {
    return (String) at(0);
  }

  /**
   * {@return the property's id, a UUID. It goes with {@code assetId}; 36 characters; null if
   * absent}
   */
  public String propertyId() {
    return (String) at(1);
  }

  /**
   * {@return the property's alias, such as {@code /plant/2/line/1/speed}. It stands in for {@code
   * assetId} and {@code propertyId}; 1 to 2048 characters; null if absent}
   */
  public String propertyAlias() {
    return (String) at(2);
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
    return listAt(3);
  }

  /** {@return whether {@link #aggregateTypes} is there, even if empty} */
  public boolean hasAggregateTypes() {
    return at(3) != null;
  }

  /**
   * {@return how long each window is, such as {@code 15m} for a quarter of an hour; 2 to 3
   * characters; null if absent}
   */
  public String resolution() {
    return (String) at(4);
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
    return listAt(5);
  }

  /** {@return whether {@link #qualities} is there, even if empty} */
  public boolean hasQualities() {
    return at(5) != null;
  }

  /** {@return where the period begins. A value at exactly this time is left out; null if absent} */
  public Instant startDate() {
    return (Instant) at(6);
  }

  /** {@return where the period ends. A value at exactly this time is included; null if absent} */
  public Instant endDate() {
    return (Instant) at(7);
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
    return (String) at(8);
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(9);
  }

  /** {@return how many points a page holds at most; it also ends at 1 MB; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(10);
  }

  /**
   * Builds {@link GetAssetPropertyAggregatesRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<GetAssetPropertyAggregatesRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetAssetPropertyAggregatesRequest original) {
      super(original);
    }

    /** Sets {@link GetAssetPropertyAggregatesRequest#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(0, assetId);
    }

    /** Sets {@link GetAssetPropertyAggregatesRequest#propertyId()}; null for absent. */
    public Builder propertyId(String propertyId) {
      return set(1, propertyId);
    }

    /** Sets {@link GetAssetPropertyAggregatesRequest#propertyAlias()}; null for absent. */
    public Builder propertyAlias(String propertyAlias) {
      return set(2, propertyAlias);
    }

    /** Sets {@link GetAssetPropertyAggregatesRequest#aggregateTypes()}; null for absent. */
    public Builder aggregateTypes(Collection<AggregateType> aggregateTypes) {
      return setTexts(3, aggregateTypes);
    }

    /** Sets {@link GetAssetPropertyAggregatesRequest#aggregateTypes()}. */
    public Builder aggregateTypes(AggregateType... aggregateTypes) {
      return aggregateTypes(Arrays.asList(aggregateTypes));
    }

    /**
     * Sets {@link GetAssetPropertyAggregatesRequest#aggregateTypesAsStrings()}; null for absent.
     */
    public Builder aggregateTypesWithStrings(Collection<String> aggregateTypes) {
      return setList(3, aggregateTypes);
    }

    /** Sets {@link GetAssetPropertyAggregatesRequest#aggregateTypesAsStrings()}. */
    public Builder aggregateTypesWithStrings(String... aggregateTypes) {
      return aggregateTypesWithStrings(Arrays.asList(aggregateTypes));
    }

    /** Sets {@link GetAssetPropertyAggregatesRequest#resolution()}; null for absent. */
    public Builder resolution(String resolution) {
      return set(4, resolution);
    }

    /** Sets {@link GetAssetPropertyAggregatesRequest#qualities()}; null for absent. */
    public Builder qualities(Collection<Quality> qualities) {
      return setTexts(5, qualities);
    }

    /** Sets {@link GetAssetPropertyAggregatesRequest#qualities()}. */
    public Builder qualities(Quality... qualities) {
      return qualities(Arrays.asList(qualities));
    }

    /** Sets {@link GetAssetPropertyAggregatesRequest#qualitiesAsStrings()}; null for absent. */
    public Builder qualitiesWithStrings(Collection<String> qualities) {
      return setList(5, qualities);
    }

    /** Sets {@link GetAssetPropertyAggregatesRequest#qualitiesAsStrings()}. */
    public Builder qualitiesWithStrings(String... qualities) {
      return qualitiesWithStrings(Arrays.asList(qualities));
    }

    /** Sets {@link GetAssetPropertyAggregatesRequest#startDate()}; null for absent. */
    public Builder startDate(Instant startDate) {
      return set(6, startDate);
    }

    /** Sets {@link GetAssetPropertyAggregatesRequest#endDate()}; null for absent. */
    public Builder endDate(Instant endDate) {
      return set(7, endDate);
    }

    /** Sets {@link GetAssetPropertyAggregatesRequest#timeOrderingAsString()}; null for absent. */
    public Builder timeOrdering(String timeOrdering) {
      return set(8, timeOrdering);
    }

    /** Sets {@link GetAssetPropertyAggregatesRequest#timeOrdering()}; null for absent. */
    public Builder timeOrdering(TimeOrdering timeOrdering) {
      return setText(8, timeOrdering);
    }

    /** Sets {@link GetAssetPropertyAggregatesRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(9, nextToken);
    }

    /** Sets {@link GetAssetPropertyAggregatesRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(10, maxResults);
    }
  }
}
