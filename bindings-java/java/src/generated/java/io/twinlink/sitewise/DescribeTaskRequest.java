package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeTask} takes. */
public final class DescribeTaskRequest extends Structure {
  static final Shape SHAPE =
      new Shape("workspaceName,taskName,taskVersion", "t,t,t", 's', new DescribeTaskRequest(null));

  private DescribeTaskRequest(Object[] values) {
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
    return new DescribeTaskRequest(values);
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(0);
  }

  /** {@return the name of the task, unique in its workspace; 1 to 64 characters; null if absent} */
  public String taskName() {
    return (String) at(1);
  }

  /** {@return which version to give. Default: the latest; 1 to 10 characters; null if absent} */
  public String taskVersion() {
    return (String) at(2);
  }

  /** Builds {@link DescribeTaskRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DescribeTaskRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeTaskRequest original) {
      super(original);
    }

    /** Sets {@link DescribeTaskRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link DescribeTaskRequest#taskName()}; null for absent. */
    public Builder taskName(String taskName) {
      return set(1, taskName);
    }

    /** Sets {@link DescribeTaskRequest#taskVersion()}; null for absent. */
    public Builder taskVersion(String taskVersion) {
      return set(2, taskVersion);
    }
  }
}
