package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What {@code getPercentiles} takes. */
public final class GetPercentilesRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "indexName,queryString,aggregationField,queryVersion,percents",
          "t,t,t,t,[d",
          's',
          new GetPercentilesRequest(null));

  private GetPercentilesRequest(Object[] values) {
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
    return new GetPercentilesRequest(values);
  }

  /**
   * {@return the index: {@code AWS_Things} or {@code AWS_ThingGroups}. Default: {@code AWS_Things};
   * 1 to 128 characters; null if absent}
   */
  public String indexName() {
    return (String) at(0);
  }

  /** {@return the query. {@code *} finds everything; null if absent} */
  public String queryString() {
    return (String) at(1);
  }

  /** {@return the field to count by, such as {@code attributes.line}; null if absent} */
  public String aggregationField() {
    return (String) at(2);
  }

  /** {@return the version of the query's language. Default: {@code 2017-09-30}; null if absent} */
  public String queryVersion() {
    return (String) at(3);
  }

  /**
   * {@return the percentages. Default: 1, 5, 25, 50, 75, 95 and 99, unmodifiable; empty if absent}
   */
  public List<Double> percents() {
    return listAt(4);
  }

  /** {@return whether {@link #percents} is there, even if empty} */
  public boolean hasPercents() {
    return at(4) != null;
  }

  /** Builds {@link GetPercentilesRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<GetPercentilesRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetPercentilesRequest original) {
      super(original);
    }

    /** Sets {@link GetPercentilesRequest#indexName()}; null for absent. */
    public Builder indexName(String indexName) {
      return set(0, indexName);
    }

    /** Sets {@link GetPercentilesRequest#queryString()}; null for absent. */
    public Builder queryString(String queryString) {
      return set(1, queryString);
    }

    /** Sets {@link GetPercentilesRequest#aggregationField()}; null for absent. */
    public Builder aggregationField(String aggregationField) {
      return set(2, aggregationField);
    }

    /** Sets {@link GetPercentilesRequest#queryVersion()}; null for absent. */
    public Builder queryVersion(String queryVersion) {
      return set(3, queryVersion);
    }

    /** Sets {@link GetPercentilesRequest#percents()}; null for absent. */
    public Builder percents(Collection<Double> percents) {
      return setList(4, percents);
    }

    /** Sets {@link GetPercentilesRequest#percents()}. */
    public Builder percents(Double... percents) {
      return percents(Arrays.asList(percents));
    }
  }
}
