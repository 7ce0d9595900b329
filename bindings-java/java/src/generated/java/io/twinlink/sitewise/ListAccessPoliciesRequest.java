package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listAccessPolicies} takes. */
public final class ListAccessPoliciesRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "identityType,identityId,resourceType,resourceId,iamArn,nextToken,maxResults",
          "e,t,e,t,t,t,i",
          's',
          new ListAccessPoliciesRequest(null));

  private ListAccessPoliciesRequest(Object[] values) {
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
    return new ListAccessPoliciesRequest(values);
  }

  /**
   * {@return the kind of identity whose policies to list. {@code identityId} needs it; {@link
   * IdentityType#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public IdentityType identityType() {
    return IdentityType.fromValue(identityTypeAsString());
  }

  /** {@return the text of {@link #identityType} as AWS has it; null if absent} */
  public String identityTypeAsString() {
    return (String) at(0);
  }

  /**
   * {@return the id of the user or group whose policies to list. The types {@code USER} and {@code
   * GROUP} need it; 1 to 256 characters; null if absent}
   */
  public String identityId() {
    return (String) at(1);
  }

  /**
   * {@return the kind of resource whose policies to list. It goes with {@code resourceId}; neither
   * works alone; {@link ResourceType#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null
   * if absent}
   */
  public ResourceType resourceType() {
    return ResourceType.fromValue(resourceTypeAsString());
  }

  /** {@return the text of {@link #resourceType} as AWS has it; null if absent} */
  public String resourceTypeAsString() {
    return (String) at(2);
  }

  /**
   * {@return the id of the portal or project whose policies to list. It goes with {@code
   * resourceType}; neither works alone; 36 characters; null if absent}
   */
  public String resourceId() {
    return (String) at(3);
  }

  /**
   * {@return the ARN of the IAM user whose policies to list. The type {@code IAM} needs it; 1 to
   * 1600 characters; null if absent}
   */
  public String iamArn() {
    return (String) at(4);
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(5);
  }

  /** {@return the size of a page; 1 to 250; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(6);
  }

  /**
   * Builds {@link ListAccessPoliciesRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<ListAccessPoliciesRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListAccessPoliciesRequest original) {
      super(original);
    }

    /** Sets {@link ListAccessPoliciesRequest#identityTypeAsString()}; null for absent. */
    public Builder identityType(String identityType) {
      return set(0, identityType);
    }

    /** Sets {@link ListAccessPoliciesRequest#identityType()}; null for absent. */
    public Builder identityType(IdentityType identityType) {
      return setText(0, identityType);
    }

    /** Sets {@link ListAccessPoliciesRequest#identityId()}; null for absent. */
    public Builder identityId(String identityId) {
      return set(1, identityId);
    }

    /** Sets {@link ListAccessPoliciesRequest#resourceTypeAsString()}; null for absent. */
    public Builder resourceType(String resourceType) {
      return set(2, resourceType);
    }

    /** Sets {@link ListAccessPoliciesRequest#resourceType()}; null for absent. */
    public Builder resourceType(ResourceType resourceType) {
      return setText(2, resourceType);
    }

    /** Sets {@link ListAccessPoliciesRequest#resourceId()}; null for absent. */
    public Builder resourceId(String resourceId) {
      return set(3, resourceId);
    }

    /** Sets {@link ListAccessPoliciesRequest#iamArn()}; null for absent. */
    public Builder iamArn(String iamArn) {
      return set(4, iamArn);
    }

    /** Sets {@link ListAccessPoliciesRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(5, nextToken);
    }

    /** Sets {@link ListAccessPoliciesRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(6, maxResults);
    }
  }
}
