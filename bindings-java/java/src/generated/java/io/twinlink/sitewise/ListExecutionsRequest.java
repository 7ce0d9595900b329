package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listExecutions} takes. */
public final class ListExecutionsRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "targetResourceType,targetResourceId,resolveToResourceType,resolveToResourceId,nextToken,maxResults,actionType",
          "e,t,e,t,t,i,t",
          's',
          new ListExecutionsRequest(null));

  private ListExecutionsRequest(Object[] values) {
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
    return new ListExecutionsRequest(values);
  }

  /**
   * {@return whether the target is an asset or a computation model; {@link
   * TargetResourceType#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public TargetResourceType targetResourceType() {
    return TargetResourceType.fromValue(targetResourceTypeAsString());
  }

  /** {@return the text of {@link #targetResourceType} as AWS has it; null if absent} */
  public String targetResourceTypeAsString() {
    return (String) at(0);
  }

  /**
   * {@return the id of the asset or computation model that is the target; 36 characters; null if
   * absent}
   */
  public String targetResourceId() {
    return (String) at(1);
  }

  /**
   * {@return the type of the resource that the target resolves to; goes with {@code
   * resolveToResourceId}; {@link ResolveToResourceType#UNKNOWN_TO_SDK_VERSION} if it is newer than
   * this version; null if absent}
   */
  public ResolveToResourceType resolveToResourceType() {
    return ResolveToResourceType.fromValue(resolveToResourceTypeAsString());
  }

  /** {@return the text of {@link #resolveToResourceType} as AWS has it; null if absent} */
  public String resolveToResourceTypeAsString() {
    return (String) at(2);
  }

  /**
   * {@return the id of the resource that the target resolves to; goes with {@code
   * resolveToResourceType}; 36 characters; null if absent}
   */
  public String resolveToResourceId() {
    return (String) at(3);
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(4);
  }

  /** {@return the size of a page; 1 to 250; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(5);
  }

  /** {@return only executions of actions of this type; 1 to 256 characters; null if absent} */
  public String actionType() {
    return (String) at(6);
  }

  /** Builds {@link ListExecutionsRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ListExecutionsRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListExecutionsRequest original) {
      super(original);
    }

    /** Sets {@link ListExecutionsRequest#targetResourceTypeAsString()}; null for absent. */
    public Builder targetResourceType(String targetResourceType) {
      return set(0, targetResourceType);
    }

    /** Sets {@link ListExecutionsRequest#targetResourceType()}; null for absent. */
    public Builder targetResourceType(TargetResourceType targetResourceType) {
      return setText(0, targetResourceType);
    }

    /** Sets {@link ListExecutionsRequest#targetResourceId()}; null for absent. */
    public Builder targetResourceId(String targetResourceId) {
      return set(1, targetResourceId);
    }

    /** Sets {@link ListExecutionsRequest#resolveToResourceTypeAsString()}; null for absent. */
    public Builder resolveToResourceType(String resolveToResourceType) {
      return set(2, resolveToResourceType);
    }

    /** Sets {@link ListExecutionsRequest#resolveToResourceType()}; null for absent. */
    public Builder resolveToResourceType(ResolveToResourceType resolveToResourceType) {
      return setText(2, resolveToResourceType);
    }

    /** Sets {@link ListExecutionsRequest#resolveToResourceId()}; null for absent. */
    public Builder resolveToResourceId(String resolveToResourceId) {
      return set(3, resolveToResourceId);
    }

    /** Sets {@link ListExecutionsRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(4, nextToken);
    }

    /** Sets {@link ListExecutionsRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(5, maxResults);
    }

    /** Sets {@link ListExecutionsRequest#actionType()}; null for absent. */
    public Builder actionType(String actionType) {
      return set(6, actionType);
    }
  }
}
