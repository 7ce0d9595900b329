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

/** What {@code getAssetPropertyValueHistory} takes. */
public final class GetAssetPropertyValueHistoryRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "assetId,propertyId,propertyAlias,startDate,endDate,qualities,timeOrdering,nextToken,maxResults",
          "t,t,t,m,m,[e,e,t,i",
          's',
          new GetAssetPropertyValueHistoryRequest(null));

  private GetAssetPropertyValueHistoryRequest(Object[] values) {
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
    return new GetAssetPropertyValueHistoryRequest(values);
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

  /** {@return where the period begins. A value at exactly this time is left out; null if absent} */
  public Instant startDate() {
    return (Instant) at(3);
  }

  /** {@return where the period ends. A value at exactly this time is included; null if absent} */
  public Instant endDate() {
    return (Instant) at(4);
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

  /**
   * {@return whether the oldest or the newest comes first. Default: {@code ASCENDING}, the oldest;
   * {@link TimeOrdering#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public TimeOrdering timeOrdering() {
    return TimeOrdering.fromValue(timeOrderingAsString());
  }

  /** {@return the text of {@link #timeOrdering} as AWS has it; null if absent} */
  public String timeOrderingAsString() {
    return (String) at(6);
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(7);
  }

  /** {@return how many values a page holds at most; it also ends at 4 MB; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(8);
  }

  /**
   * Builds {@link GetAssetPropertyValueHistoryRequest}. Builders may be used again and belong to
   * one thread.
   */
  public static final class Builder
      extends Structure.Builder<GetAssetPropertyValueHistoryRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetAssetPropertyValueHistoryRequest original) {
      super(original);
    }

    /** Sets {@link GetAssetPropertyValueHistoryRequest#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(0, assetId);
    }

    /** Sets {@link GetAssetPropertyValueHistoryRequest#propertyId()}; null for absent. */
    public Builder propertyId(String propertyId) {
      return set(1, propertyId);
    }

    /** Sets {@link GetAssetPropertyValueHistoryRequest#propertyAlias()}; null for absent. */
    public Builder propertyAlias(String propertyAlias) {
      return set(2, propertyAlias);
    }

    /** Sets {@link GetAssetPropertyValueHistoryRequest#startDate()}; null for absent. */
    public Builder startDate(Instant startDate) {
      return set(3, startDate);
    }

    /** Sets {@link GetAssetPropertyValueHistoryRequest#endDate()}; null for absent. */
    public Builder endDate(Instant endDate) {
      return set(4, endDate);
    }

    /** Sets {@link GetAssetPropertyValueHistoryRequest#qualities()}; null for absent. */
    public Builder qualities(Collection<Quality> qualities) {
      return setTexts(5, qualities);
    }

    /** Sets {@link GetAssetPropertyValueHistoryRequest#qualities()}. */
    public Builder qualities(Quality... qualities) {
      return qualities(Arrays.asList(qualities));
    }

    /** Sets {@link GetAssetPropertyValueHistoryRequest#qualitiesAsStrings()}; null for absent. */
    public Builder qualitiesWithStrings(Collection<String> qualities) {
      return setList(5, qualities);
    }

    /** Sets {@link GetAssetPropertyValueHistoryRequest#qualitiesAsStrings()}. */
    public Builder qualitiesWithStrings(String... qualities) {
      return qualitiesWithStrings(Arrays.asList(qualities));
    }

    /** Sets {@link GetAssetPropertyValueHistoryRequest#timeOrderingAsString()}; null for absent. */
    public Builder timeOrdering(String timeOrdering) {
      return set(6, timeOrdering);
    }

    /** Sets {@link GetAssetPropertyValueHistoryRequest#timeOrdering()}; null for absent. */
    public Builder timeOrdering(TimeOrdering timeOrdering) {
      return setText(6, timeOrdering);
    }

    /** Sets {@link GetAssetPropertyValueHistoryRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(7, nextToken);
    }

    /** Sets {@link GetAssetPropertyValueHistoryRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(8, maxResults);
    }
  }
}
