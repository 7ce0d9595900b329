package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeIndex} takes. */
public final class DescribeIndexRequest extends Structure {
  static final Shape SHAPE = new Shape("indexName", "t", 's', new DescribeIndexRequest(null));

  private DescribeIndexRequest(Object[] values) {
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
    return new DescribeIndexRequest(values);
  }

  /**
   * {@return the index: {@code AWS_Things} or {@code AWS_ThingGroups}; 1 to 128 characters; null if
   * absent}
   */
  public String indexName() {
    return (String) at(0);
  }

  /** Builds {@link DescribeIndexRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DescribeIndexRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeIndexRequest original) {
      super(original);
    }

    /** Sets {@link DescribeIndexRequest#indexName()}; null for absent. */
    public Builder indexName(String indexName) {
      return set(0, indexName);
    }
  }
}
