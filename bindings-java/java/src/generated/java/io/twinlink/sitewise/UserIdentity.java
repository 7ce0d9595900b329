package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A user of IAM Identity Center. */
public final class UserIdentity extends Structure {
  static final Shape SHAPE = new Shape("id", "t", 's', new UserIdentity(null));

  private UserIdentity(Object[] values) {
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
    return new UserIdentity(values);
  }

  /** {@return the user's id in IAM Identity Center; 1 to 256 characters; null if absent} */
  public String id() {
    return (String) at(0);
  }

  /** Builds {@link UserIdentity}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<UserIdentity, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UserIdentity original) {
      super(original);
    }

    /** Sets {@link UserIdentity#id()}; null for absent. */
    public Builder id(String id) {
      return set(0, id);
    }
  }
}
