package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** An asset without its properties and composite models. */
public final class AssetSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "id,externalId,arn,name,assetModelId,creationDate,lastUpdateDate,status,hierarchies,description",
          "t,t,t,t,t,m,m,r,[r,t",
          's',
          new AssetSummary(null));

  private AssetSummary(Object[] values) {
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
    return new AssetSummary(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 7:
        return AssetStatus.SHAPE;
      case 8:
        return AssetHierarchy.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the asset, a UUID; 36 characters; null if absent} */
  public String id() {
    return (String) at(0);
  }

  /** {@return the id that you gave it; 2 to 128 characters; null if absent} */
  public String externalId() {
    return (String) at(1);
  }

  /** {@return its ARN; 1 to 1600 characters; null if absent} */
  public String arn() {
    return (String) at(2);
  }

  /** {@return the name of the asset; 1 to 256 characters; null if absent} */
  public String name() {
    return (String) at(3);
  }

  /**
   * {@return the asset model that the asset is made from, by its id, a UUID; 36 characters; null if
   * absent}
   */
  public String assetModelId() {
    return (String) at(4);
  }

  /** {@return when it was created; null if absent} */
  public Instant creationDate() {
    return (Instant) at(5);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant lastUpdateDate() {
    return (Instant) at(6);
  }

  /** {@return the state of the asset, with the error if there is one; null if absent} */
  public AssetStatus status() {
    return (AssetStatus) at(7);
  }

  /**
   * {@return the hierarchies in which the asset may have children, unmodifiable; empty if absent}
   */
  public List<AssetHierarchy> hierarchies() {
    return listAt(8);
  }

  /** {@return whether {@link #hierarchies} is there, even if empty} */
  public boolean hasHierarchies() {
    return at(8) != null;
  }

  /** {@return its description; 1 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(9);
  }

  /** Builds {@link AssetSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<AssetSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AssetSummary original) {
      super(original);
    }

    /** Sets {@link AssetSummary#id()}; null for absent. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link AssetSummary#externalId()}; null for absent. */
    public Builder externalId(String externalId) {
      return set(1, externalId);
    }

    /** Sets {@link AssetSummary#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(2, arn);
    }

    /** Sets {@link AssetSummary#name()}; null for absent. */
    public Builder name(String name) {
      return set(3, name);
    }

    /** Sets {@link AssetSummary#assetModelId()}; null for absent. */
    public Builder assetModelId(String assetModelId) {
      return set(4, assetModelId);
    }

    /** Sets {@link AssetSummary#creationDate()}; null for absent. */
    public Builder creationDate(Instant creationDate) {
      return set(5, creationDate);
    }

    /** Sets {@link AssetSummary#lastUpdateDate()}; null for absent. */
    public Builder lastUpdateDate(Instant lastUpdateDate) {
      return set(6, lastUpdateDate);
    }

    /** Sets {@link AssetSummary#status()}; null for absent. */
    public Builder status(AssetStatus status) {
      return set(7, status);
    }

    /** Sets {@link AssetSummary#status()} to what a function builds. */
    public Builder status(Consumer<AssetStatus.Builder> status) {
      return status(AssetStatus.builder().applyMutation(status).build());
    }

    /** Sets {@link AssetSummary#hierarchies()}; null for absent. */
    public Builder hierarchies(Collection<AssetHierarchy> hierarchies) {
      return setList(8, hierarchies);
    }

    /** Sets {@link AssetSummary#hierarchies()}. */
    public Builder hierarchies(AssetHierarchy... hierarchies) {
      return hierarchies(Arrays.asList(hierarchies));
    }

    /** Sets {@link AssetSummary#hierarchies()} to what functions build. */
    @SafeVarargs
    public final Builder hierarchies(Consumer<AssetHierarchy.Builder>... hierarchies) {
      List<AssetHierarchy> built = new ArrayList<>();
      for (Consumer<AssetHierarchy.Builder> one : hierarchies) {
        built.add(AssetHierarchy.builder().applyMutation(one).build());
      }
      return hierarchies(built);
    }

    /** Sets {@link AssetSummary#description()}; null for absent. */
    public Builder description(String description) {
      return set(9, description);
    }
  }
}
