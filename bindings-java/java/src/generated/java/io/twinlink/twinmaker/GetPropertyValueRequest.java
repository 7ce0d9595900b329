package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code getPropertyValue} takes. */
public final class GetPropertyValueRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "componentName,componentPath,componentTypeId,entityId,selectedProperties,workspaceId,maxResults,nextToken,propertyGroupName,tabularConditions",
          "t,t,t,t,[t,t,i,t,t,r",
          's',
          new GetPropertyValueRequest(null));

  private GetPropertyValueRequest(Object[] values) {
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
    return new GetPropertyValueRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 9:
        return TabularConditions.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the name of the component in its entity; 1 to 256 characters; null if absent} */
  public String componentName() {
    return (String) at(0);
  }

  /**
   * {@return the path of a composite component, from the top-level component down; 1 to 2048
   * characters; null if absent}
   */
  public String componentPath() {
    return (String) at(1);
  }

  /** {@return the id of the component type; 1 to 256 characters; null if absent} */
  public String componentTypeId() {
    return (String) at(2);
  }

  /** {@return the id of the entity; 1 to 128 characters; null if absent} */
  public String entityId() {
    return (String) at(3);
  }

  /**
   * {@return the names of the properties whose values you want; 1 to 10 of them, unmodifiable;
   * empty if absent}
   */
  public List<String> selectedProperties() {
    return listAt(4);
  }

  /** {@return whether {@link #selectedProperties} is there, even if empty} */
  public boolean hasSelectedProperties() {
    return at(4) != null;
  }

  /** {@return the id of the workspace; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(5);
  }

  /** {@return the size of a page. Default: 25; 0 to 200; null if absent} */
  public Integer maxResults() {
    return (Integer) at(6);
  }

  /**
   * {@return the token of the next page; none on the last one; 0 to 17880 characters; null if
   * absent}
   */
  public String nextToken() {
    return (String) at(7);
  }

  /**
   * {@return the property group to read as a table. Leave it out for single values; 1 to 256
   * characters; null if absent}
   */
  public String propertyGroupName() {
    return (String) at(8);
  }

  /** {@return filters and order of the table; goes with a property group; null if absent} */
  public TabularConditions tabularConditions() {
    return (TabularConditions) at(9);
  }

  /**
   * Builds {@link GetPropertyValueRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<GetPropertyValueRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetPropertyValueRequest original) {
      super(original);
    }

    /** Sets {@link GetPropertyValueRequest#componentName()}; null for absent. */
    public Builder componentName(String componentName) {
      return set(0, componentName);
    }

    /** Sets {@link GetPropertyValueRequest#componentPath()}; null for absent. */
    public Builder componentPath(String componentPath) {
      return set(1, componentPath);
    }

    /** Sets {@link GetPropertyValueRequest#componentTypeId()}; null for absent. */
    public Builder componentTypeId(String componentTypeId) {
      return set(2, componentTypeId);
    }

    /** Sets {@link GetPropertyValueRequest#entityId()}; null for absent. */
    public Builder entityId(String entityId) {
      return set(3, entityId);
    }

    /** Sets {@link GetPropertyValueRequest#selectedProperties()}; null for absent. */
    public Builder selectedProperties(Collection<String> selectedProperties) {
      return setList(4, selectedProperties);
    }

    /** Sets {@link GetPropertyValueRequest#selectedProperties()}. */
    public Builder selectedProperties(String... selectedProperties) {
      return selectedProperties(Arrays.asList(selectedProperties));
    }

    /** Sets {@link GetPropertyValueRequest#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(5, workspaceId);
    }

    /** Sets {@link GetPropertyValueRequest#maxResults()}; null for absent. */
    public Builder maxResults(Integer maxResults) {
      return set(6, maxResults);
    }

    /** Sets {@link GetPropertyValueRequest#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(7, nextToken);
    }

    /** Sets {@link GetPropertyValueRequest#propertyGroupName()}; null for absent. */
    public Builder propertyGroupName(String propertyGroupName) {
      return set(8, propertyGroupName);
    }

    /** Sets {@link GetPropertyValueRequest#tabularConditions()}; null for absent. */
    public Builder tabularConditions(TabularConditions tabularConditions) {
      return set(9, tabularConditions);
    }

    /** Sets {@link GetPropertyValueRequest#tabularConditions()} to what a function builds. */
    public Builder tabularConditions(Consumer<TabularConditions.Builder> tabularConditions) {
      return tabularConditions(
          TabularConditions.builder().applyMutation(tabularConditions).build());
    }
  }
}
