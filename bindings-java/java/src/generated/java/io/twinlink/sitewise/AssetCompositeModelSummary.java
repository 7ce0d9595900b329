package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** A composite model of an asset, without its properties. */
public final class AssetCompositeModelSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "id,externalId,name,type,description,path",
          "t,t,t,t,t,[r",
          's',
          new AssetCompositeModelSummary(null));

  private AssetCompositeModelSummary(Object[] values) {
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
    return new AssetCompositeModelSummary(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 5:
        return AssetCompositeModelPathSegment.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the composite model, a UUID; 36 characters; null if absent} */
  public String id() {
    return (String) at(0);
  }

  /** {@return the id that you gave it; 2 to 128 characters; null if absent} */
  public String externalId() {
    return (String) at(1);
  }

  /** {@return the name of the composite model; 1 to 256 characters; null if absent} */
  public String name() {
    return (String) at(2);
  }

  /** {@return the type of the composite model; 1 to 256 characters; null if absent} */
  public String type() {
    return (String) at(3);
  }

  /** {@return its description; 1 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(4);
  }

  /**
   * {@return how the composite model is reached: the steps from the root of the asset,
   * unmodifiable; empty if absent}
   */
  public List<AssetCompositeModelPathSegment> path() {
    return listAt(5);
  }

  /** {@return whether {@link #path} is there, even if empty} */
  public boolean hasPath() {
    return at(5) != null;
  }

  /**
   * Builds {@link AssetCompositeModelSummary}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<AssetCompositeModelSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AssetCompositeModelSummary original) {
      super(original);
    }

    /** Sets {@link AssetCompositeModelSummary#id()}; null for absent. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link AssetCompositeModelSummary#externalId()}; null for absent. */
    public Builder externalId(String externalId) {
      return set(1, externalId);
    }

    /** Sets {@link AssetCompositeModelSummary#name()}; null for absent. */
    public Builder name(String name) {
      return set(2, name);
    }

    /** Sets {@link AssetCompositeModelSummary#type()}; null for absent. */
    public Builder type(String type) {
      return set(3, type);
    }

    /** Sets {@link AssetCompositeModelSummary#description()}; null for absent. */
    public Builder description(String description) {
      return set(4, description);
    }

    /** Sets {@link AssetCompositeModelSummary#path()}; null for absent. */
    public Builder path(Collection<AssetCompositeModelPathSegment> path) {
      return setList(5, path);
    }

    /** Sets {@link AssetCompositeModelSummary#path()}. */
    public Builder path(AssetCompositeModelPathSegment... path) {
      return path(Arrays.asList(path));
    }

    /** Sets {@link AssetCompositeModelSummary#path()} to what functions build. */
    @SafeVarargs
    public final Builder path(Consumer<AssetCompositeModelPathSegment.Builder>... path) {
      List<AssetCompositeModelPathSegment> built = new ArrayList<>();
      for (Consumer<AssetCompositeModelPathSegment.Builder> one : path) {
        built.add(AssetCompositeModelPathSegment.builder().applyMutation(one).build());
      }
      return path(built);
    }
  }
}
