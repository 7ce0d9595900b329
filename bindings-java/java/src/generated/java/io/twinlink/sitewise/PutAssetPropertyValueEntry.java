package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Values to store for one property: {@code assetId} and {@code propertyId}, or {@code
 * propertyAlias}.
 */
public final class PutAssetPropertyValueEntry extends Structure {
  static final Shape SHAPE =
      new Shape(
          "entryId,assetId,propertyId,propertyAlias,propertyValues",
          "t,t,t,t,[r",
          's',
          new PutAssetPropertyValueEntry(null));

  private PutAssetPropertyValueEntry(Object[] values) {
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
    return new PutAssetPropertyValueEntry(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return AssetPropertyValue.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the id that you gave the entry; results and errors carry it; 1 to 64 characters; null
   * if absent}
   */
  public String entryId() {
    return (String) at(0);
  }

  /**
   * {@return the asset's id, a UUID. It goes with {@code propertyId}; 36 characters; null if
   * absent}
   */
  public String assetId() {
    return (String) at(1);
  }

  /**
   * {@return the property's id, a UUID. It goes with {@code assetId}; 36 characters; null if
   * absent}
   */
  public String propertyId() {
    return (String) at(2);
  }

  /**
   * {@return the property's alias, such as {@code /plant/2/line/1/speed}. It stands in for {@code
   * assetId} and {@code propertyId}; 1 to 2048 characters; null if absent}
   */
  public String propertyAlias() {
    return (String) at(3);
  }

  /**
   * {@return the values to store, each with its timestamp and quality, unmodifiable; empty if
   * absent}
   */
  public List<AssetPropertyValue> propertyValues() {
    return listAt(4);
  }

  /** {@return whether {@link #propertyValues} is there, even if empty} */
  public boolean hasPropertyValues() {
    return at(4) != null;
  }

  /**
   * Builds {@link PutAssetPropertyValueEntry}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<PutAssetPropertyValueEntry, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PutAssetPropertyValueEntry original) {
      super(original);
    }

    /** Sets {@link PutAssetPropertyValueEntry#entryId()}; null for absent. */
    public Builder entryId(String entryId) {
      return set(0, entryId);
    }

    /** Sets {@link PutAssetPropertyValueEntry#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(1, assetId);
    }

    /** Sets {@link PutAssetPropertyValueEntry#propertyId()}; null for absent. */
    public Builder propertyId(String propertyId) {
      return set(2, propertyId);
    }

    /** Sets {@link PutAssetPropertyValueEntry#propertyAlias()}; null for absent. */
    public Builder propertyAlias(String propertyAlias) {
      return set(3, propertyAlias);
    }

    /** Sets {@link PutAssetPropertyValueEntry#propertyValues()}; null for absent. */
    public Builder propertyValues(Collection<AssetPropertyValue> propertyValues) {
      return setList(4, propertyValues);
    }

    /** Sets {@link PutAssetPropertyValueEntry#propertyValues()}. */
    public Builder propertyValues(AssetPropertyValue... propertyValues) {
      return propertyValues(Arrays.asList(propertyValues));
    }

    /** Sets {@link PutAssetPropertyValueEntry#propertyValues()} to what functions build. */
    @SafeVarargs
    public final Builder propertyValues(Consumer<AssetPropertyValue.Builder>... propertyValues) {
      List<AssetPropertyValue> built = new ArrayList<>();
      for (Consumer<AssetPropertyValue.Builder> one : propertyValues) {
        built.add(AssetPropertyValue.builder().applyMutation(one).build());
      }
      return propertyValues(built);
    }
  }
}
