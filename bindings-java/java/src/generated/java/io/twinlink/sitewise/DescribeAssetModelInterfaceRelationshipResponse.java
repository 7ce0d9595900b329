package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code describeAssetModelInterfaceRelationship} answers. */
public final class DescribeAssetModelInterfaceRelationshipResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "assetModelId,interfaceAssetModelId,propertyMappings,hierarchyMappings",
          "t,t,[r,[r",
          'r',
          new DescribeAssetModelInterfaceRelationshipResponse(null));

  private DescribeAssetModelInterfaceRelationshipResponse(Object[] values) {
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
    return new DescribeAssetModelInterfaceRelationshipResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return PropertyMapping.SHAPE;
      case 3:
        return HierarchyMapping.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the id of the asset model: a UUID; in most requests also {@code externalId:} and its
   * external id; 36 characters; null if absent}
   */
  public String assetModelId() {
    return (String) at(0);
  }

  /**
   * {@return the id of the interface: a UUID; in requests also {@code externalId:} and its external
   * id; 36 characters; null if absent}
   */
  public String interfaceAssetModelId() {
    return (String) at(1);
  }

  /**
   * {@return which properties of the asset model stand for which of the interface, unmodifiable;
   * empty if absent}
   */
  public List<PropertyMapping> propertyMappings() {
    return listAt(2);
  }

  /** {@return whether {@link #propertyMappings} is there, even if empty} */
  public boolean hasPropertyMappings() {
    return at(2) != null;
  }

  /**
   * {@return which hierarchies of the asset model stand for which of the interface, unmodifiable;
   * empty if absent}
   */
  public List<HierarchyMapping> hierarchyMappings() {
    return listAt(3);
  }

  /** {@return whether {@link #hierarchyMappings} is there, even if empty} */
  public boolean hasHierarchyMappings() {
    return at(3) != null;
  }

  /**
   * Builds {@link DescribeAssetModelInterfaceRelationshipResponse}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Response.Builder<DescribeAssetModelInterfaceRelationshipResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeAssetModelInterfaceRelationshipResponse original) {
      super(original);
    }

    /**
     * Sets {@link DescribeAssetModelInterfaceRelationshipResponse#assetModelId()}; null for absent.
     */
    public Builder assetModelId(String assetModelId) {
      return set(0, assetModelId);
    }

    /**
     * Sets {@link DescribeAssetModelInterfaceRelationshipResponse#interfaceAssetModelId()}; null
     * for absent.
     */
    public Builder interfaceAssetModelId(String interfaceAssetModelId) {
      return set(1, interfaceAssetModelId);
    }

    /**
     * Sets {@link DescribeAssetModelInterfaceRelationshipResponse#propertyMappings()}; null for
     * absent.
     */
    public Builder propertyMappings(Collection<PropertyMapping> propertyMappings) {
      return setList(2, propertyMappings);
    }

    /** Sets {@link DescribeAssetModelInterfaceRelationshipResponse#propertyMappings()}. */
    public Builder propertyMappings(PropertyMapping... propertyMappings) {
      return propertyMappings(Arrays.asList(propertyMappings));
    }

    /**
     * Sets {@link DescribeAssetModelInterfaceRelationshipResponse#propertyMappings()} to what
     * functions build.
     */
    @SafeVarargs
    public final Builder propertyMappings(Consumer<PropertyMapping.Builder>... propertyMappings) {
      List<PropertyMapping> built = new ArrayList<>();
      for (Consumer<PropertyMapping.Builder> one : propertyMappings) {
        built.add(PropertyMapping.builder().applyMutation(one).build());
      }
      return propertyMappings(built);
    }

    /**
     * Sets {@link DescribeAssetModelInterfaceRelationshipResponse#hierarchyMappings()}; null for
     * absent.
     */
    public Builder hierarchyMappings(Collection<HierarchyMapping> hierarchyMappings) {
      return setList(3, hierarchyMappings);
    }

    /** Sets {@link DescribeAssetModelInterfaceRelationshipResponse#hierarchyMappings()}. */
    public Builder hierarchyMappings(HierarchyMapping... hierarchyMappings) {
      return hierarchyMappings(Arrays.asList(hierarchyMappings));
    }

    /**
     * Sets {@link DescribeAssetModelInterfaceRelationshipResponse#hierarchyMappings()} to what
     * functions build.
     */
    @SafeVarargs
    public final Builder hierarchyMappings(
        Consumer<HierarchyMapping.Builder>... hierarchyMappings) {
      List<HierarchyMapping> built = new ArrayList<>();
      for (Consumer<HierarchyMapping.Builder> one : hierarchyMappings) {
        built.add(HierarchyMapping.builder().applyMutation(one).build());
      }
      return hierarchyMappings(built);
    }
  }
}
