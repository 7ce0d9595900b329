package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code updateAccessPolicy} takes. */
public final class UpdateAccessPolicyRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "accessPolicyId,accessPolicyIdentity,accessPolicyResource,accessPolicyPermission,clientToken",
          "t,r,r,e,t",
          's',
          new UpdateAccessPolicyRequest(null));

  private UpdateAccessPolicyRequest(Object[] values) {
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
    return new UpdateAccessPolicyRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return Identity.SHAPE;
      case 2:
        return Resource.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the access policy; 36 characters; null if absent} */
  public String accessPolicyId() {
    return (String) at(0);
  }

  /** {@return who has access; null if absent} */
  public Identity accessPolicyIdentity() {
    return (Identity) at(1);
  }

  /** {@return the portal or project that the access is to; null if absent} */
  public Resource accessPolicyResource() {
    return (Resource) at(2);
  }

  /**
   * {@return what the identity may do. The {@code ADMINISTRATOR} of a project is its owner; {@link
   * Permission#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public Permission accessPolicyPermission() {
    return Permission.fromValue(accessPolicyPermissionAsString());
  }

  /** {@return the text of {@link #accessPolicyPermission} as AWS has it; null if absent} */
  public String accessPolicyPermissionAsString() {
    return (String) at(3);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(4);
  }

  /**
   * Builds {@link UpdateAccessPolicyRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<UpdateAccessPolicyRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateAccessPolicyRequest original) {
      super(original);
    }

    /** Sets {@link UpdateAccessPolicyRequest#accessPolicyId()}; null for absent. */
    public Builder accessPolicyId(String accessPolicyId) {
      return set(0, accessPolicyId);
    }

    /** Sets {@link UpdateAccessPolicyRequest#accessPolicyIdentity()}; null for absent. */
    public Builder accessPolicyIdentity(Identity accessPolicyIdentity) {
      return set(1, accessPolicyIdentity);
    }

    /** Sets {@link UpdateAccessPolicyRequest#accessPolicyIdentity()} to what a function builds. */
    public Builder accessPolicyIdentity(Consumer<Identity.Builder> accessPolicyIdentity) {
      return accessPolicyIdentity(Identity.builder().applyMutation(accessPolicyIdentity).build());
    }

    /** Sets {@link UpdateAccessPolicyRequest#accessPolicyResource()}; null for absent. */
    public Builder accessPolicyResource(Resource accessPolicyResource) {
      return set(2, accessPolicyResource);
    }

    /** Sets {@link UpdateAccessPolicyRequest#accessPolicyResource()} to what a function builds. */
    public Builder accessPolicyResource(Consumer<Resource.Builder> accessPolicyResource) {
      return accessPolicyResource(Resource.builder().applyMutation(accessPolicyResource).build());
    }

    /** Sets {@link UpdateAccessPolicyRequest#accessPolicyPermissionAsString()}; null for absent. */
    public Builder accessPolicyPermission(String accessPolicyPermission) {
      return set(3, accessPolicyPermission);
    }

    /** Sets {@link UpdateAccessPolicyRequest#accessPolicyPermission()}; null for absent. */
    public Builder accessPolicyPermission(Permission accessPolicyPermission) {
      return setText(3, accessPolicyPermission);
    }

    /** Sets {@link UpdateAccessPolicyRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(4, clientToken);
    }
  }
}
