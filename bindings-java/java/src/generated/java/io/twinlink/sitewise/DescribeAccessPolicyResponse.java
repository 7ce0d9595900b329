package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.function.Consumer;

/** What {@code describeAccessPolicy} answers. */
public final class DescribeAccessPolicyResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "accessPolicyId,accessPolicyArn,accessPolicyIdentity,accessPolicyResource,accessPolicyPermission,accessPolicyCreationDate,accessPolicyLastUpdateDate",
          "t,t,r,r,e,m,m",
          'r',
          new DescribeAccessPolicyResponse(null));

  private DescribeAccessPolicyResponse(Object[] values) {
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
    return new DescribeAccessPolicyResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return Identity.SHAPE;
      case 3:
        return Resource.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the access policy; 36 characters; null if absent} */
  public String accessPolicyId() {
    return (String) at(0);
  }

  /** {@return the ARN of the access policy; 1 to 1600 characters; null if absent} */
  public String accessPolicyArn() {
    return (String) at(1);
  }

  /** {@return who has access; null if absent} */
  public Identity accessPolicyIdentity() {
    return (Identity) at(2);
  }

  /** {@return the portal or project that the access is to; null if absent} */
  public Resource accessPolicyResource() {
    return (Resource) at(3);
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
    return (String) at(4);
  }

  /** {@return when the access policy was created; null if absent} */
  public Instant accessPolicyCreationDate() {
    return (Instant) at(5);
  }

  /** {@return when the access policy was last changed; null if absent} */
  public Instant accessPolicyLastUpdateDate() {
    return (Instant) at(6);
  }

  /**
   * Builds {@link DescribeAccessPolicyResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<DescribeAccessPolicyResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeAccessPolicyResponse original) {
      super(original);
    }

    /** Sets {@link DescribeAccessPolicyResponse#accessPolicyId()}; null for absent. */
    public Builder accessPolicyId(String accessPolicyId) {
      return set(0, accessPolicyId);
    }

    /** Sets {@link DescribeAccessPolicyResponse#accessPolicyArn()}; null for absent. */
    public Builder accessPolicyArn(String accessPolicyArn) {
      return set(1, accessPolicyArn);
    }

    /** Sets {@link DescribeAccessPolicyResponse#accessPolicyIdentity()}; null for absent. */
    public Builder accessPolicyIdentity(Identity accessPolicyIdentity) {
      return set(2, accessPolicyIdentity);
    }

    /**
     * Sets {@link DescribeAccessPolicyResponse#accessPolicyIdentity()} to what a function builds.
     */
    public Builder accessPolicyIdentity(Consumer<Identity.Builder> accessPolicyIdentity) {
      return accessPolicyIdentity(Identity.builder().applyMutation(accessPolicyIdentity).build());
    }

    /** Sets {@link DescribeAccessPolicyResponse#accessPolicyResource()}; null for absent. */
    public Builder accessPolicyResource(Resource accessPolicyResource) {
      return set(3, accessPolicyResource);
    }

    /**
     * Sets {@link DescribeAccessPolicyResponse#accessPolicyResource()} to what a function builds.
     */
    public Builder accessPolicyResource(Consumer<Resource.Builder> accessPolicyResource) {
      return accessPolicyResource(Resource.builder().applyMutation(accessPolicyResource).build());
    }

    /**
     * Sets {@link DescribeAccessPolicyResponse#accessPolicyPermissionAsString()}; null for absent.
     */
    public Builder accessPolicyPermission(String accessPolicyPermission) {
      return set(4, accessPolicyPermission);
    }

    /** Sets {@link DescribeAccessPolicyResponse#accessPolicyPermission()}; null for absent. */
    public Builder accessPolicyPermission(Permission accessPolicyPermission) {
      return setText(4, accessPolicyPermission);
    }

    /** Sets {@link DescribeAccessPolicyResponse#accessPolicyCreationDate()}; null for absent. */
    public Builder accessPolicyCreationDate(Instant accessPolicyCreationDate) {
      return set(5, accessPolicyCreationDate);
    }

    /** Sets {@link DescribeAccessPolicyResponse#accessPolicyLastUpdateDate()}; null for absent. */
    public Builder accessPolicyLastUpdateDate(Instant accessPolicyLastUpdateDate) {
      return set(6, accessPolicyLastUpdateDate);
    }
  }
}
