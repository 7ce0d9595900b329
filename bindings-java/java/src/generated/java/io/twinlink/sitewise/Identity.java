package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/**
 * Who has access: set one member. IAM Identity Center shows ids in the URLs of its console's user
 * and group pages.
 */
public final class Identity extends Structure {
  static final Shape SHAPE =
      new Shape("user,group,iamUser,iamRole", "r,r,r,r", 's', new Identity(null));

  private Identity(Object[] values) {
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
    return new Identity(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return UserIdentity.SHAPE;
      case 1:
        return GroupIdentity.SHAPE;
      case 2:
        return IAMUserIdentity.SHAPE;
      case 3:
        return IAMRoleIdentity.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return a user of IAM Identity Center; null if absent} */
  public UserIdentity user() {
    return (UserIdentity) at(0);
  }

  /** {@return a group of IAM Identity Center; null if absent} */
  public GroupIdentity group() {
    return (GroupIdentity) at(1);
  }

  /** {@return a user of IAM; null if absent} */
  public IAMUserIdentity iamUser() {
    return (IAMUserIdentity) at(2);
  }

  /** {@return a role of IAM; null if absent} */
  public IAMRoleIdentity iamRole() {
    return (IAMRoleIdentity) at(3);
  }

  /** Builds {@link Identity}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Identity, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Identity original) {
      super(original);
    }

    /** Sets {@link Identity#user()}; null for absent. */
    public Builder user(UserIdentity user) {
      return set(0, user);
    }

    /** Sets {@link Identity#user()} to what a function builds. */
    public Builder user(Consumer<UserIdentity.Builder> user) {
      return user(UserIdentity.builder().applyMutation(user).build());
    }

    /** Sets {@link Identity#group()}; null for absent. */
    public Builder group(GroupIdentity group) {
      return set(1, group);
    }

    /** Sets {@link Identity#group()} to what a function builds. */
    public Builder group(Consumer<GroupIdentity.Builder> group) {
      return group(GroupIdentity.builder().applyMutation(group).build());
    }

    /** Sets {@link Identity#iamUser()}; null for absent. */
    public Builder iamUser(IAMUserIdentity iamUser) {
      return set(2, iamUser);
    }

    /** Sets {@link Identity#iamUser()} to what a function builds. */
    public Builder iamUser(Consumer<IAMUserIdentity.Builder> iamUser) {
      return iamUser(IAMUserIdentity.builder().applyMutation(iamUser).build());
    }

    /** Sets {@link Identity#iamRole()}; null for absent. */
    public Builder iamRole(IAMRoleIdentity iamRole) {
      return set(3, iamRole);
    }

    /** Sets {@link Identity#iamRole()} to what a function builds. */
    public Builder iamRole(Consumer<IAMRoleIdentity.Builder> iamRole) {
      return iamRole(IAMRoleIdentity.builder().applyMutation(iamRole).build());
    }
  }
}
