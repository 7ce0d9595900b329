package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.function.Consumer;

/** An access policy in a list: who may do what in which portal or project. */
public final class AccessPolicySummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "id,identity,resource,permission,creationDate,lastUpdateDate",
          "t,r,r,e,m,m",
          's',
          new AccessPolicySummary(null));

  private AccessPolicySummary(Object[] values) {
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
    return new AccessPolicySummary(values);
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
  public String id() {
    return (String) at(0);
  }

  /** {@return who has access; null if absent} */
  public Identity identity() {
    return (Identity) at(1);
  }

  /** {@return the portal or project that the access is to; null if absent} */
  public Resource resource() {
    return (Resource) at(2);
  }

  /**
   * {@return what the identity may do. The {@code ADMINISTRATOR} of a project is its owner; {@link
   * Permission#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public Permission permission() {
    return Permission.fromValue(permissionAsString());
  }

  /** {@return the text of {@link #permission} as AWS has it; null if absent} */
  public String permissionAsString() {
    return (String) at(3);
  }

  /** {@return when it was created; null if absent} */
  public Instant creationDate() {
    return (Instant) at(4);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant lastUpdateDate() {
    return (Instant) at(5);
  }

  /** Builds {@link AccessPolicySummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<AccessPolicySummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AccessPolicySummary original) {
      super(original);
    }

    /** Sets {@link AccessPolicySummary#id()}; null for absent. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link AccessPolicySummary#identity()}; null for absent. */
    public Builder identity(Identity identity) {
      return set(1, identity);
    }

    /** Sets {@link AccessPolicySummary#identity()} to what a function builds. */
    public Builder identity(Consumer<Identity.Builder> identity) {
      return identity(Identity.builder().applyMutation(identity).build());
    }

    /** Sets {@link AccessPolicySummary#resource()}; null for absent. */
    public Builder resource(Resource resource) {
      return set(2, resource);
    }

    /** Sets {@link AccessPolicySummary#resource()} to what a function builds. */
    public Builder resource(Consumer<Resource.Builder> resource) {
      return resource(Resource.builder().applyMutation(resource).build());
    }

    /** Sets {@link AccessPolicySummary#permissionAsString()}; null for absent. */
    public Builder permission(String permission) {
      return set(3, permission);
    }

    /** Sets {@link AccessPolicySummary#permission()}; null for absent. */
    public Builder permission(Permission permission) {
      return setText(3, permission);
    }

    /** Sets {@link AccessPolicySummary#creationDate()}; null for absent. */
    public Builder creationDate(Instant creationDate) {
      return set(4, creationDate);
    }

    /** Sets {@link AccessPolicySummary#lastUpdateDate()}; null for absent. */
    public Builder lastUpdateDate(Instant lastUpdateDate) {
      return set(5, lastUpdateDate);
    }
  }
}
