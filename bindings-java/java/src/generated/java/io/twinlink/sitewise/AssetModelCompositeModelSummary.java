package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** A composite model of an asset model, without its properties. */
public final class AssetModelCompositeModelSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "id,externalId,name,type,description,path",
          "t,t,t,t,t,[r",
          's',
          new AssetModelCompositeModelSummary(null));

  private AssetModelCompositeModelSummary(Object[] values) {
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
    return new AssetModelCompositeModelSummary(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 5:
        return AssetModelCompositeModelPathSegment.SHAPE;
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

  /**
   * {@return the type of the composite model: {@code CUSTOM}, {@code AWS/ALARM} or {@code
   * AWS/L4E_ANOMALY}; 1 to 256 characters; null if absent}
   */
  public String type() {
    return (String) at(3);
  }

  /** {@return its description; 1 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(4);
  }

  /**
   * {@return how the composite model is reached: the steps from the root of its asset model,
   * unmodifiable; empty if absent}
   */
  public List<AssetModelCompositeModelPathSegment> path() {
    return listAt(5);
  }

  /** {@return whether {@link #path} is there, even if empty} */
  public boolean hasPath() {
    return at(5) != null;
  }

  /**
   * Builds {@link AssetModelCompositeModelSummary}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<AssetModelCompositeModelSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AssetModelCompositeModelSummary original) {
      super(original);
    }

    /** Sets {@link AssetModelCompositeModelSummary#id()}; null for absent. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link AssetModelCompositeModelSummary#externalId()}; null for absent. */
    public Builder externalId(String externalId) {
      return set(1, externalId);
    }

    /** Sets {@link AssetModelCompositeModelSummary#name()}; null for absent. */
    public Builder name(String name) {
      return set(2, name);
    }

    /** Sets {@link AssetModelCompositeModelSummary#type()}; null for absent. */
    public Builder type(String type) {
      return set(3, type);
    }

    /** Sets {@link AssetModelCompositeModelSummary#description()}; null for absent. */
    public Builder description(String description) {
      return set(4, description);
    }

    /** Sets {@link AssetModelCompositeModelSummary#path()}; null for absent. */
    public Builder path(Collection<AssetModelCompositeModelPathSegment> path) {
      return setList(5, path);
    }

    /** Sets {@link AssetModelCompositeModelSummary#path()}. */
    public Builder path(AssetModelCompositeModelPathSegment... path) {
      return path(Arrays.asList(path));
    }

    /** Sets {@link AssetModelCompositeModelSummary#path()} to what functions build. */
    @SafeVarargs
    public final Builder path(Consumer<AssetModelCompositeModelPathSegment.Builder>... path) {
      List<AssetModelCompositeModelPathSegment> built = new ArrayList<>();
      for (Consumer<AssetModelCompositeModelPathSegment.Builder> one : path) {
        built.add(AssetModelCompositeModelPathSegment.builder().applyMutation(one).build());
      }
      return path(built);
    }
  }
}
