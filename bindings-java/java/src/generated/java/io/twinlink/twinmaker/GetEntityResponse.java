package io.twinlink.twinmaker;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;

/** What {@code getEntity} answers. */
public final class GetEntityResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "entityId,entityName,arn,status,workspaceId,description,components,parentEntityId,hasChildEntities,creationDateTime,updateDateTime,syncSource,areAllComponentsReturned",
          "t,t,t,r,t,t,{r,t,b,m,m,t,b",
          'r',
          new GetEntityResponse(null));

  private GetEntityResponse(Object[] values) {
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
    return new GetEntityResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 3:
        return Status.SHAPE;
      case 6:
        return ComponentResponse.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the entity; 1 to 128 characters; null if absent} */
  public String entityId() {
    return (String) at(0);
  }

  /** {@return the name of the entity; 1 to 256 characters; null if absent} */
  public String entityName() {
    return (String) at(1);
  }

  /** {@return its ARN; 20 to 2048 characters; null if absent} */
  public String arn() {
    return (String) at(2);
  }

  /** {@return the state, and the error if there is one; null if absent} */
  public Status status() {
    return (Status) at(3);
  }

  /** {@return the id of the workspace; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(4);
  }

  /** {@return its description; 0 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(5);
  }

  /** {@return the components of the entity, by name, unmodifiable; empty if absent} */
  public Map<String, ComponentResponse> components() {
    return mapAt(6);
  }

  /** {@return whether {@link #components} is there, even if empty} */
  public boolean hasComponents() {
    return at(6) != null;
  }

  /**
   * {@return the id of the parent entity; {@code $ROOT} at the top; 1 to 128 characters; null if
   * absent}
   */
  public String parentEntityId() {
    return (String) at(7);
  }

  /** {@return whether it has child entities; null if absent} */
  public Boolean hasChildEntities() {
    return (Boolean) at(8);
  }

  /** {@return when it was created; null if absent} */
  public Instant creationDateTime() {
    return (Instant) at(9);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant updateDateTime() {
    return (Instant) at(10);
  }

  /** {@return the source of the sync job that made it; absent if none did} */
  public String syncSource() {
    return (String) at(11);
  }

  /**
   * {@return whether {@code components} is complete. At most 30 are returned; {@code
   * listComponents} gives all; null if absent}
   */
  public Boolean areAllComponentsReturned() {
    return (Boolean) at(12);
  }

  /** Builds {@link GetEntityResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<GetEntityResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetEntityResponse original) {
      super(original);
    }

    /** Sets {@link GetEntityResponse#entityId()}; null for absent. */
    public Builder entityId(String entityId) {
      return set(0, entityId);
    }

    /** Sets {@link GetEntityResponse#entityName()}; null for absent. */
    public Builder entityName(String entityName) {
      return set(1, entityName);
    }

    /** Sets {@link GetEntityResponse#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(2, arn);
    }

    /** Sets {@link GetEntityResponse#status()}; null for absent. */
    public Builder status(Status status) {
      return set(3, status);
    }

    /** Sets {@link GetEntityResponse#status()} to what a function builds. */
    public Builder status(Consumer<Status.Builder> status) {
      return status(Status.builder().applyMutation(status).build());
    }

    /** Sets {@link GetEntityResponse#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(4, workspaceId);
    }

    /** Sets {@link GetEntityResponse#description()}; null for absent. */
    public Builder description(String description) {
      return set(5, description);
    }

    /** Sets {@link GetEntityResponse#components()}; null for absent. */
    public Builder components(Map<String, ComponentResponse> components) {
      return setMap(6, components);
    }

    /** Sets {@link GetEntityResponse#parentEntityId()}; null for absent. */
    public Builder parentEntityId(String parentEntityId) {
      return set(7, parentEntityId);
    }

    /** Sets {@link GetEntityResponse#hasChildEntities()}; null for absent. */
    public Builder hasChildEntities(Boolean hasChildEntities) {
      return set(8, hasChildEntities);
    }

    /** Sets {@link GetEntityResponse#creationDateTime()}; null for absent. */
    public Builder creationDateTime(Instant creationDateTime) {
      return set(9, creationDateTime);
    }

    /** Sets {@link GetEntityResponse#updateDateTime()}; null for absent. */
    public Builder updateDateTime(Instant updateDateTime) {
      return set(10, updateDateTime);
    }

    /** Sets {@link GetEntityResponse#syncSource()}; null for absent. */
    public Builder syncSource(String syncSource) {
      return set(11, syncSource);
    }

    /** Sets {@link GetEntityResponse#areAllComponentsReturned()}; null for absent. */
    public Builder areAllComponentsReturned(Boolean areAllComponentsReturned) {
      return set(12, areAllComponentsReturned);
    }
  }
}
