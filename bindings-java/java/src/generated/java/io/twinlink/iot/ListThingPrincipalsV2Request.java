package io.twinlink.iot;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listThingPrincipalsV2} takes. */
public final class ListThingPrincipalsV2Request extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "nextToken,maxResults,thingName,thingPrincipalType",
          "t,i,t,e",
          's',
          new ListThingPrincipalsV2Request(null));

  private ListThingPrincipalsV2Request(Object[] values) {
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
    return new ListThingPrincipalsV2Request(values);
  }

  /** {@return the token of the next page; none on the last one; null if absent} */
  @Override
  public String nextToken() {
    return (String) at(0);
  }

  /** {@return the size of a page; 1 to 250; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(1);
  }

  /** {@return the name of the thing; 1 to 128 characters; null if absent} */
  public String thingName() {
    return (String) at(2);
  }

  /**
   * {@return only principals that are attached so. Default: all; {@link
   * ThingPrincipalType#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public ThingPrincipalType thingPrincipalType() {
    return ThingPrincipalType.fromValue(thingPrincipalTypeAsString());
  }

  /** {@return the text of {@link #thingPrincipalType} as AWS has it; null if absent} */
  public String thingPrincipalTypeAsString() {
    return (String) at(3);
  }

  /**
   * Builds {@link ListThingPrincipalsV2Request}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder extends Structure.Builder<ListThingPrincipalsV2Request, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListThingPrincipalsV2Request original) {
      super(original);
    }

    /** Sets {@link ListThingPrincipalsV2Request#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(0, nextToken);
    }

    /** Sets {@link ListThingPrincipalsV2Request#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(1, maxResults);
    }

    /** Sets {@link ListThingPrincipalsV2Request#thingName()}; null for absent. */
    public Builder thingName(String thingName) {
      return set(2, thingName);
    }

    /** Sets {@link ListThingPrincipalsV2Request#thingPrincipalTypeAsString()}; null for absent. */
    public Builder thingPrincipalType(String thingPrincipalType) {
      return set(3, thingPrincipalType);
    }

    /** Sets {@link ListThingPrincipalsV2Request#thingPrincipalType()}; null for absent. */
    public Builder thingPrincipalType(ThingPrincipalType thingPrincipalType) {
      return setText(3, thingPrincipalType);
    }
  }
}
