package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A user of IAM. */
public final class IAMUserIdentity extends Structure {
  static final Shape SHAPE = new Shape("arn", "t", 's', new IAMUserIdentity(null));

  private IAMUserIdentity(Object[] values) {
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
    return new IAMUserIdentity(values);
  }

  /**
   * {@return the ARN of the user; empty once the user has been deleted. The policy can be deleted
   * then, too; 1 to 1600 characters; null if absent}
   */
  public String arn() {
    return (String) at(0);
  }

  /** Builds {@link IAMUserIdentity}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<IAMUserIdentity, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(IAMUserIdentity original) {
      super(original);
    }

    /** Sets {@link IAMUserIdentity#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(0, arn);
    }
  }
}
