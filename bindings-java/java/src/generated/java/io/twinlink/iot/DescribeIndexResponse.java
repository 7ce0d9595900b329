package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeIndex} answers. */
public final class DescribeIndexResponse extends Response {
  static final Shape SHAPE =
      new Shape("indexName,indexStatus,schema", "t,e,t", 'r', new DescribeIndexResponse(null));

  private DescribeIndexResponse(Object[] values) {
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
    return new DescribeIndexResponse(values);
  }

  /** {@return the index; 1 to 128 characters; null if absent} */
  public String indexName() {
    return (String) at(0);
  }

  /**
   * {@return whether the index is built; {@link IndexStatus#UNKNOWN_TO_SDK_VERSION} if it is newer
   * than this version; null if absent}
   */
  public IndexStatus indexStatus() {
    return IndexStatus.fromValue(indexStatusAsString());
  }

  /** {@return the text of {@link #indexStatus} as AWS has it; null if absent} */
  public String indexStatusAsString() {
    return (String) at(1);
  }

  /** {@return what the index holds, such as {@code REGISTRY_AND_SHADOW}; null if absent} */
  public String schema() {
    return (String) at(2);
  }

  /** Builds {@link DescribeIndexResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<DescribeIndexResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeIndexResponse original) {
      super(original);
    }

    /** Sets {@link DescribeIndexResponse#indexName()}; null for absent. */
    public Builder indexName(String indexName) {
      return set(0, indexName);
    }

    /** Sets {@link DescribeIndexResponse#indexStatusAsString()}; null for absent. */
    public Builder indexStatus(String indexStatus) {
      return set(1, indexStatus);
    }

    /** Sets {@link DescribeIndexResponse#indexStatus()}; null for absent. */
    public Builder indexStatus(IndexStatus indexStatus) {
      return setText(1, indexStatus);
    }

    /** Sets {@link DescribeIndexResponse#schema()}; null for absent. */
    public Builder schema(String schema) {
      return set(2, schema);
    }
  }
}
