package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A group in a list. */
public final class GroupNameAndArn extends Structure {
  static final Shape SHAPE = new Shape("groupName,groupArn", "t,t", 's', new GroupNameAndArn(null));

  private GroupNameAndArn(Object[] values) {
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
    return new GroupNameAndArn(values);
  }

  /** {@return the name of the group; 1 to 128 characters; null if absent} */
  public String groupName() {
    return (String) at(0);
  }

  /** {@return the ARN of the group; null if absent} */
  public String groupArn() {
    return (String) at(1);
  }

  /** Builds {@link GroupNameAndArn}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<GroupNameAndArn, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GroupNameAndArn original) {
      super(original);
    }

    /** Sets {@link GroupNameAndArn#groupName()}; null for absent. */
    public Builder groupName(String groupName) {
      return set(0, groupName);
    }

    /** Sets {@link GroupNameAndArn#groupArn()}; null for absent. */
    public Builder groupArn(String groupArn) {
      return set(1, groupArn);
    }
  }
}
