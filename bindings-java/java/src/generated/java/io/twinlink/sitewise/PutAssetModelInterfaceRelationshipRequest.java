package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code putAssetModelInterfaceRelationship} takes. */
public final class PutAssetModelInterfaceRelationshipRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "assetModelId,interfaceAssetModelId,propertyMappingConfiguration,clientToken",
          "t,t,r,t",
          's',
          new PutAssetModelInterfaceRelationshipRequest(null));

  private PutAssetModelInterfaceRelationshipRequest(Object[] values) {
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
    return new PutAssetModelInterfaceRelationshipRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return PropertyMappingConfiguration.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the id of the asset model: a UUID; in most requests also {@code externalId:} and its
   * external id; 13 to 139 characters; null if absent}
   */
  public String assetModelId() {
    return (String) at(0);
  }

  /**
   * {@return the id of the interface: a UUID; in requests also {@code externalId:} and its external
   * id; 13 to 139 characters; null if absent}
   */
  public String interfaceAssetModelId() {
    return (String) at(1);
  }

  /**
   * {@return how the properties of the interface find their counterparts in the asset model; null
   * if absent}
   */
  public PropertyMappingConfiguration propertyMappingConfiguration() {
    return (PropertyMappingConfiguration) at(2);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(3);
  }

  /**
   * Builds {@link PutAssetModelInterfaceRelationshipRequest}. Builders may be used again and belong
   * to one thread.
   */
  public static final class Builder
      extends Structure.Builder<PutAssetModelInterfaceRelationshipRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PutAssetModelInterfaceRelationshipRequest original) {
      super(original);
    }

    /** Sets {@link PutAssetModelInterfaceRelationshipRequest#assetModelId()}; null for absent. */
    public Builder assetModelId(String assetModelId) {
      return set(0, assetModelId);
    }

    /**
     * Sets {@link PutAssetModelInterfaceRelationshipRequest#interfaceAssetModelId()}; null for
     * absent.
     */
    public Builder interfaceAssetModelId(String interfaceAssetModelId) {
      return set(1, interfaceAssetModelId);
    }

    /**
     * Sets {@link PutAssetModelInterfaceRelationshipRequest#propertyMappingConfiguration()}; null
     * for absent.
     */
    public Builder propertyMappingConfiguration(
        PropertyMappingConfiguration propertyMappingConfiguration) {
      return set(2, propertyMappingConfiguration);
    }

    /**
     * Sets {@link PutAssetModelInterfaceRelationshipRequest#propertyMappingConfiguration()} to what
     * a function builds.
     */
    public Builder propertyMappingConfiguration(
        Consumer<PropertyMappingConfiguration.Builder> propertyMappingConfiguration) {
      return propertyMappingConfiguration(
          PropertyMappingConfiguration.builder()
              .applyMutation(propertyMappingConfiguration)
              .build());
    }

    /** Sets {@link PutAssetModelInterfaceRelationshipRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(3, clientToken);
    }
  }
}
