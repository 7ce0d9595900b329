package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.List;
import java.util.Map;

/** Mounts given for one execution; the stored tasks stay as they are. */
public final class MountOverrides extends Structure {
  static final Shape SHAPE = new Shape("computeNodes", "{[r", 's', new MountOverrides(null));

  private MountOverrides(Object[] values) {
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
    return new MountOverrides(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return Mount.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return mounts by node name. One named like a mount of the node's task replaces it, others are
   * added, the rest stay; 0 to 50 entries, unmodifiable; empty if absent}
   */
  public Map<String, List<Mount>> computeNodes() {
    return mapAt(0);
  }

  /** {@return whether {@link #computeNodes} is there, even if empty} */
  public boolean hasComputeNodes() {
    return at(0) != null;
  }

  /** Builds {@link MountOverrides}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<MountOverrides, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(MountOverrides original) {
      super(original);
    }

    /** Sets {@link MountOverrides#computeNodes()}; null for absent. */
    public Builder computeNodes(Map<String, List<Mount>> computeNodes) {
      return setMap(0, computeNodes);
    }
  }
}
