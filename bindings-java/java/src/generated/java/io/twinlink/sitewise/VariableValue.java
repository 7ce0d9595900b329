package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** The property that a variable of an expression stands for. */
public final class VariableValue extends Structure {
  static final Shape SHAPE =
      new Shape("propertyId,hierarchyId,propertyPath", "t,t,[r", 's', new VariableValue(null));

  private VariableValue(Object[] values) {
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
    return new VariableValue(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return AssetModelPropertyPathSegment.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the property: its id, its name if it is of the same asset model, or {@code
   * externalId:} and its external id; 1 to 256 characters; null if absent}
   */
  public String propertyId() {
    return (String) at(0);
  }

  /**
   * {@return the hierarchy whose assets have the property: its id, its name, or {@code externalId:}
   * and its external id; 1 to 256 characters; null if absent}
   */
  public String hierarchyId() {
    return (String) at(1);
  }

  /**
   * {@return how the property is reached: the steps from the root of its asset model, unmodifiable;
   * empty if absent}
   */
  public List<AssetModelPropertyPathSegment> propertyPath() {
    return listAt(2);
  }

  /** {@return whether {@link #propertyPath} is there, even if empty} */
  public boolean hasPropertyPath() {
    return at(2) != null;
  }

  /** Builds {@link VariableValue}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<VariableValue, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(VariableValue original) {
      super(original);
    }

    /** Sets {@link VariableValue#propertyId()}; null for absent. */
    public Builder propertyId(String propertyId) {
      return set(0, propertyId);
    }

    /** Sets {@link VariableValue#hierarchyId()}; null for absent. */
    public Builder hierarchyId(String hierarchyId) {
      return set(1, hierarchyId);
    }

    /** Sets {@link VariableValue#propertyPath()}; null for absent. */
    public Builder propertyPath(Collection<AssetModelPropertyPathSegment> propertyPath) {
      return setList(2, propertyPath);
    }

    /** Sets {@link VariableValue#propertyPath()}. */
    public Builder propertyPath(AssetModelPropertyPathSegment... propertyPath) {
      return propertyPath(Arrays.asList(propertyPath));
    }

    /** Sets {@link VariableValue#propertyPath()} to what functions build. */
    @SafeVarargs
    public final Builder propertyPath(
        Consumer<AssetModelPropertyPathSegment.Builder>... propertyPath) {
      List<AssetModelPropertyPathSegment> built = new ArrayList<>();
      for (Consumer<AssetModelPropertyPathSegment.Builder> one : propertyPath) {
        built.add(AssetModelPropertyPathSegment.builder().applyMutation(one).build());
      }
      return propertyPath(built);
    }
  }
}
