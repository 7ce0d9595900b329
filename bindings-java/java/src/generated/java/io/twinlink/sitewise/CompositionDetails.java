package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** How a composite model is composed of components. */
public final class CompositionDetails extends Structure {
  static final Shape SHAPE =
      new Shape("compositionRelationship", "[r", 's', new CompositionDetails(null));

  private CompositionDetails(Object[] values) {
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
    return new CompositionDetails(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return CompositionRelationshipItem.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the components on the way from the component model to this composite model,
   * unmodifiable; empty if absent}
   */
  public List<CompositionRelationshipItem> compositionRelationship() {
    return listAt(0);
  }

  /** {@return whether {@link #compositionRelationship} is there, even if empty} */
  public boolean hasCompositionRelationship() {
    return at(0) != null;
  }

  /** Builds {@link CompositionDetails}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<CompositionDetails, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CompositionDetails original) {
      super(original);
    }

    /** Sets {@link CompositionDetails#compositionRelationship()}; null for absent. */
    public Builder compositionRelationship(
        Collection<CompositionRelationshipItem> compositionRelationship) {
      return setList(0, compositionRelationship);
    }

    /** Sets {@link CompositionDetails#compositionRelationship()}. */
    public Builder compositionRelationship(CompositionRelationshipItem... compositionRelationship) {
      return compositionRelationship(Arrays.asList(compositionRelationship));
    }

    /** Sets {@link CompositionDetails#compositionRelationship()} to what functions build. */
    @SafeVarargs
    public final Builder compositionRelationship(
        Consumer<CompositionRelationshipItem.Builder>... compositionRelationship) {
      List<CompositionRelationshipItem> built = new ArrayList<>();
      for (Consumer<CompositionRelationshipItem.Builder> one : compositionRelationship) {
        built.add(CompositionRelationshipItem.builder().applyMutation(one).build());
      }
      return compositionRelationship(built);
    }
  }
}
