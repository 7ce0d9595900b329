package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** A property of an asset: its id, alias, unit, notifications and place in the asset. */
public final class AssetPropertySummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "id,externalId,alias,unit,notification,assetCompositeModelId,path",
          "t,t,t,t,r,t,[r",
          's',
          new AssetPropertySummary(null));

  private AssetPropertySummary(Object[] values) {
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
    return new AssetPropertySummary(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return PropertyNotification.SHAPE;
      case 6:
        return AssetPropertyPathSegment.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the property, a UUID; 36 characters; null if absent} */
  public String id() {
    return (String) at(0);
  }

  /** {@return the id that you gave it; 2 to 128 characters; null if absent} */
  public String externalId() {
    return (String) at(1);
  }

  /**
   * {@return the name of the property's data stream, such as the OPC UA path {@code
   * /company/windfarm/3/turbine/7/temperature}; null if absent}
   */
  public String alias() {
    return (String) at(2);
  }

  /**
   * {@return the unit of the values, such as {@code Newtons} or {@code RPM}; 1 to 256 characters;
   * null if absent}
   */
  public String unit() {
    return (String) at(3);
  }

  /** {@return whether new values are published, and on which MQTT topic; null if absent} */
  public PropertyNotification notification() {
    return (PropertyNotification) at(4);
  }

  /**
   * {@return the composite model that the property is in, by its id; absent if it is in none; 36
   * characters}
   */
  public String assetCompositeModelId() {
    return (String) at(5);
  }

  /**
   * {@return how the property is reached: the steps from the root of the asset, unmodifiable; empty
   * if absent}
   */
  public List<AssetPropertyPathSegment> path() {
    return listAt(6);
  }

  /** {@return whether {@link #path} is there, even if empty} */
  public boolean hasPath() {
    return at(6) != null;
  }

  /** Builds {@link AssetPropertySummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<AssetPropertySummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AssetPropertySummary original) {
      super(original);
    }

    /** Sets {@link AssetPropertySummary#id()}; null for absent. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link AssetPropertySummary#externalId()}; null for absent. */
    public Builder externalId(String externalId) {
      return set(1, externalId);
    }

    /** Sets {@link AssetPropertySummary#alias()}; null for absent. */
    public Builder alias(String alias) {
      return set(2, alias);
    }

    /** Sets {@link AssetPropertySummary#unit()}; null for absent. */
    public Builder unit(String unit) {
      return set(3, unit);
    }

    /** Sets {@link AssetPropertySummary#notification()}; null for absent. */
    public Builder notification(PropertyNotification notification) {
      return set(4, notification);
    }

    /** Sets {@link AssetPropertySummary#notification()} to what a function builds. */
    public Builder notification(Consumer<PropertyNotification.Builder> notification) {
      return notification(PropertyNotification.builder().applyMutation(notification).build());
    }

    /** Sets {@link AssetPropertySummary#assetCompositeModelId()}; null for absent. */
    public Builder assetCompositeModelId(String assetCompositeModelId) {
      return set(5, assetCompositeModelId);
    }

    /** Sets {@link AssetPropertySummary#path()}; null for absent. */
    public Builder path(Collection<AssetPropertyPathSegment> path) {
      return setList(6, path);
    }

    /** Sets {@link AssetPropertySummary#path()}. */
    public Builder path(AssetPropertyPathSegment... path) {
      return path(Arrays.asList(path));
    }

    /** Sets {@link AssetPropertySummary#path()} to what functions build. */
    @SafeVarargs
    public final Builder path(Consumer<AssetPropertyPathSegment.Builder>... path) {
      List<AssetPropertyPathSegment> built = new ArrayList<>();
      for (Consumer<AssetPropertyPathSegment.Builder> one : path) {
        built.add(AssetPropertyPathSegment.builder().applyMutation(one).build());
      }
      return path(built);
    }
  }
}
