package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A role of IAM. */
public final class IAMRoleIdentity extends Structure {
  static final Shape SHAPE = new Shape("arn", "t", 's', new IAMRoleIdentity(null));

  private IAMRoleIdentity(Object[] values) {
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
    return new IAMRoleIdentity(values);
  }

  /** {@return the ARN of the role; 1 to 1600 characters; null if absent} */
  public String arn() {
    return (String) at(0);
  }

  /** Builds {@link IAMRoleIdentity}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<IAMRoleIdentity, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(IAMRoleIdentity original) {
      super(original);
    }

    /** Sets {@link IAMRoleIdentity#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(0, arn);
    }
  }
}
