package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** A stretch of a time series that matches a search. */
public final class SearchResult extends Structure {
  static final Shape SHAPE =
      new Shape(
          "searchId,workspaceName,datasetId,timeSeriesId,startTimestamp,endTimestamp,topTimestamp,score",
          "t,t,t,t,r,r,r,d",
          's',
          new SearchResult(null));

  private SearchResult(Object[] values) {
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
    return new SearchResult(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return TimeInNanos.SHAPE;
      case 5:
        return TimeInNanos.SHAPE;
      case 6:
        return TimeInNanos.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the search; 23 to 36 characters; null if absent} */
  public String searchId() {
    return (String) at(0);
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(1);
  }

  /** {@return the id of the dataset that has the match; 36 characters; null if absent} */
  public String datasetId() {
    return (String) at(2);
  }

  /** {@return the id of the time series that has the match; 36 to 73 characters; null if absent} */
  public String timeSeriesId() {
    return (String) at(3);
  }

  /** {@return where the match starts; null if absent} */
  public TimeInNanos startTimestamp() {
    return (TimeInNanos) at(4);
  }

  /** {@return where the match ends; null if absent} */
  public TimeInNanos endTimestamp() {
    return (TimeInNanos) at(5);
  }

  /** {@return the moment within the match that is the most relevant; null if absent} */
  public TimeInNanos topTimestamp() {
    return (TimeInNanos) at(6);
  }

  /** {@return how relevant the match is; higher is better; null if absent} */
  public Double score() {
    return (Double) at(7);
  }

  /** Builds {@link SearchResult}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<SearchResult, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(SearchResult original) {
      super(original);
    }

    /** Sets {@link SearchResult#searchId()}; null for absent. */
    public Builder searchId(String searchId) {
      return set(0, searchId);
    }

    /** Sets {@link SearchResult#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(1, workspaceName);
    }

    /** Sets {@link SearchResult#datasetId()}; null for absent. */
    public Builder datasetId(String datasetId) {
      return set(2, datasetId);
    }

    /** Sets {@link SearchResult#timeSeriesId()}; null for absent. */
    public Builder timeSeriesId(String timeSeriesId) {
      return set(3, timeSeriesId);
    }

    /** Sets {@link SearchResult#startTimestamp()}; null for absent. */
    public Builder startTimestamp(TimeInNanos startTimestamp) {
      return set(4, startTimestamp);
    }

    /** Sets {@link SearchResult#startTimestamp()} to what a function builds. */
    public Builder startTimestamp(Consumer<TimeInNanos.Builder> startTimestamp) {
      return startTimestamp(TimeInNanos.builder().applyMutation(startTimestamp).build());
    }

    /** Sets {@link SearchResult#endTimestamp()}; null for absent. */
    public Builder endTimestamp(TimeInNanos endTimestamp) {
      return set(5, endTimestamp);
    }

    /** Sets {@link SearchResult#endTimestamp()} to what a function builds. */
    public Builder endTimestamp(Consumer<TimeInNanos.Builder> endTimestamp) {
      return endTimestamp(TimeInNanos.builder().applyMutation(endTimestamp).build());
    }

    /** Sets {@link SearchResult#topTimestamp()}; null for absent. */
    public Builder topTimestamp(TimeInNanos topTimestamp) {
      return set(6, topTimestamp);
    }

    /** Sets {@link SearchResult#topTimestamp()} to what a function builds. */
    public Builder topTimestamp(Consumer<TimeInNanos.Builder> topTimestamp) {
      return topTimestamp(TimeInNanos.builder().applyMutation(topTimestamp).build());
    }

    /** Sets {@link SearchResult#score()}; null for absent. */
    public Builder score(Double score) {
      return set(7, score);
    }
  }
}
