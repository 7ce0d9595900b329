package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeProject} takes. */
public final class DescribeProjectRequest extends Structure {
  static final Shape SHAPE = new Shape("projectId", "t", 's', new DescribeProjectRequest(null));

  private DescribeProjectRequest(Object[] values) {
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
    return new DescribeProjectRequest(values);
  }

  /** {@return the id of the project; 36 characters; null if absent} */
  public String projectId() {
    return (String) at(0);
  }

  /** Builds {@link DescribeProjectRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DescribeProjectRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeProjectRequest original) {
      super(original);
    }

    /** Sets {@link DescribeProjectRequest#projectId()}; null for absent. */
    public Builder projectId(String projectId) {
      return set(0, projectId);
    }
  }
}
