package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;
import java.util.function.Consumer;

/** A component in short, without its properties. */
public final class ComponentSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "componentName,componentTypeId,definedIn,description,propertyGroups,status,syncSource,componentPath",
          "t,t,t,t,{r,r,t,t",
          's',
          new ComponentSummary(null));

  private ComponentSummary(Object[] values) {
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
    return new ComponentSummary(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return ComponentPropertyGroupResponse.SHAPE;
      case 5:
        return Status.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the name of the component in its entity; 1 to 256 characters; null if absent} */
  public String componentName() {
    return (String) at(0);
  }

  /** {@return the id of the component type; 1 to 256 characters; null if absent} */
  public String componentTypeId() {
    return (String) at(1);
  }

  /**
   * {@return the name of the property definition behind the component, as the request set it; 1 to
   * 256 characters; null if absent}
   */
  public String definedIn() {
    return (String) at(2);
  }

  /** {@return its description; 0 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(3);
  }

  /** {@return the property groups of the component, by name, unmodifiable; empty if absent} */
  public Map<String, ComponentPropertyGroupResponse> propertyGroups() {
    return mapAt(4);
  }

  /** {@return whether {@link #propertyGroups} is there, even if empty} */
  public boolean hasPropertyGroups() {
    return at(4) != null;
  }

  /** {@return the state, and the error if there is one; null if absent} */
  public Status status() {
    return (Status) at(5);
  }

  /** {@return the source of the sync job that made it; absent if none did} */
  public String syncSource() {
    return (String) at(6);
  }

  /**
   * {@return the path of a composite component, from the top-level component down; 1 to 2048
   * characters; null if absent}
   */
  public String componentPath() {
    return (String) at(7);
  }

  /** Builds {@link ComponentSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ComponentSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ComponentSummary original) {
      super(original);
    }

    /** Sets {@link ComponentSummary#componentName()}; null for absent. */
    public Builder componentName(String componentName) {
      return set(0, componentName);
    }

    /** Sets {@link ComponentSummary#componentTypeId()}; null for absent. */
    public Builder componentTypeId(String componentTypeId) {
      return set(1, componentTypeId);
    }

    /** Sets {@link ComponentSummary#definedIn()}; null for absent. */
    public Builder definedIn(String definedIn) {
      return set(2, definedIn);
    }

    /** Sets {@link ComponentSummary#description()}; null for absent. */
    public Builder description(String description) {
      return set(3, description);
    }

    /** Sets {@link ComponentSummary#propertyGroups()}; null for absent. */
    public Builder propertyGroups(Map<String, ComponentPropertyGroupResponse> propertyGroups) {
      return setMap(4, propertyGroups);
    }

    /** Sets {@link ComponentSummary#status()}; null for absent. */
    public Builder status(Status status) {
      return set(5, status);
    }

    /** Sets {@link ComponentSummary#status()} to what a function builds. */
    public Builder status(Consumer<Status.Builder> status) {
      return status(Status.builder().applyMutation(status).build());
    }

    /** Sets {@link ComponentSummary#syncSource()}; null for absent. */
    public Builder syncSource(String syncSource) {
      return set(6, syncSource);
    }

    /** Sets {@link ComponentSummary#componentPath()}; null for absent. */
    public Builder componentPath(String componentPath) {
      return set(7, componentPath);
    }
  }
}
