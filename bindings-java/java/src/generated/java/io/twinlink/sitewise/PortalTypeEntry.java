package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Settings that belong to a type of portal. */
public final class PortalTypeEntry extends Structure {
  static final Shape SHAPE = new Shape("portalTools", "[t", 's', new PortalTypeEntry(null));

  private PortalTypeEntry(Object[] values) {
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
    return new PortalTypeEntry(values);
  }

  /**
   * {@return the tools in the portal: {@code ASSISTANT}, {@code DASHBOARD} or both, unmodifiable;
   * empty if absent}
   */
  public List<String> portalTools() {
    return listAt(0);
  }

  /** {@return whether {@link #portalTools} is there, even if empty} */
  public boolean hasPortalTools() {
    return at(0) != null;
  }

  /** Builds {@link PortalTypeEntry}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<PortalTypeEntry, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PortalTypeEntry original) {
      super(original);
    }

    /** Sets {@link PortalTypeEntry#portalTools()}; null for absent. */
    public Builder portalTools(Collection<String> portalTools) {
      return setList(0, portalTools);
    }

    /** Sets {@link PortalTypeEntry#portalTools()}. */
    public Builder portalTools(String... portalTools) {
      return portalTools(Arrays.asList(portalTools));
    }
  }
}
