package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;
import java.util.function.Consumer;

/** What {@code createAccessPolicy} takes. */
public final class CreateAccessPolicyRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "accessPolicyIdentity,accessPolicyResource,accessPolicyPermission,clientToken,tags",
          "r,r,e,t,{t",
          's',
          new CreateAccessPolicyRequest(null));

  private CreateAccessPolicyRequest(Object[] values) {
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
    return new CreateAccessPolicyRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return Identity.SHAPE;
      case 1:
        return Resource.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return who has access; null if absent} */
  public Identity accessPolicyIdentity() {
    return (Identity) at(0);
  }

  /** {@return the portal or project that the access is to; null if absent} */
  public Resource accessPolicyResource() {
    return (Resource) at(1);
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
    return (String) at(2);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(3);
  }

  /** {@return its tags: keys and values; 1 to 50 entries, unmodifiable; empty if absent} */
  public Map<String, String> tags() {
    return mapAt(4);
  }

  /** {@return whether {@link #tags} is there, even if empty} */
  public boolean hasTags() {
    return at(4) != null;
  }

  /**
   * Builds {@link CreateAccessPolicyRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<CreateAccessPolicyRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateAccessPolicyRequest original) {
      super(original);
    }

    /** Sets {@link CreateAccessPolicyRequest#accessPolicyIdentity()}; null for absent. */
    public Builder accessPolicyIdentity(Identity accessPolicyIdentity) {
      return set(0, accessPolicyIdentity);
    }

    /** Sets {@link CreateAccessPolicyRequest#accessPolicyIdentity()} to what a function builds. */
    public Builder accessPolicyIdentity(Consumer<Identity.Builder> accessPolicyIdentity) {
      return accessPolicyIdentity(Identity.builder().applyMutation(accessPolicyIdentity).build());
    }

    /** Sets {@link CreateAccessPolicyRequest#accessPolicyResource()}; null for absent. */
    public Builder accessPolicyResource(Resource accessPolicyResource) {
      return set(1, accessPolicyResource);
    }

    /** Sets {@link CreateAccessPolicyRequest#accessPolicyResource()} to what a function builds. */
    public Builder accessPolicyResource(Consumer<Resource.Builder> accessPolicyResource) {
      return accessPolicyResource(Resource.builder().applyMutation(accessPolicyResource).build());
    }

    /** Sets {@link CreateAccessPolicyRequest#accessPolicyPermissionAsString()}; null for absent. */
    public Builder accessPolicyPermission(String accessPolicyPermission) {
      return set(2, accessPolicyPermission);
    }

    /** Sets {@link CreateAccessPolicyRequest#accessPolicyPermission()}; null for absent. */
    public Builder accessPolicyPermission(Permission accessPolicyPermission) {
      return setText(2, accessPolicyPermission);
    }

    /** Sets {@link CreateAccessPolicyRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(3, clientToken);
    }

    /** Sets {@link CreateAccessPolicyRequest#tags()}; null for absent. */
    public Builder tags(Map<String, String> tags) {
      return setMap(4, tags);
    }
  }
}
