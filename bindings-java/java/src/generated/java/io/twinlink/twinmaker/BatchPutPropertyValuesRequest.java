package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code batchPutPropertyValues} takes. */
public final class BatchPutPropertyValuesRequest extends Structure {
  static final Shape SHAPE =
      new Shape("workspaceId,entries", "t,[r", 's', new BatchPutPropertyValuesRequest(null));

  private BatchPutPropertyValuesRequest(Object[] values) {
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
    return new BatchPutPropertyValuesRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return PropertyValueEntry.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the workspace; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(0);
  }

  /**
   * {@return what to write: one entry for each property; 1 to 10 of them, unmodifiable; empty if
   * absent}
   */
  public List<PropertyValueEntry> entries() {
    return listAt(1);
  }

  /** {@return whether {@link #entries} is there, even if empty} */
  public boolean hasEntries() {
    return at(1) != null;
  }

  /**
   * Builds {@link BatchPutPropertyValuesRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<BatchPutPropertyValuesRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchPutPropertyValuesRequest original) {
      super(original);
    }

    /** Sets {@link BatchPutPropertyValuesRequest#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }

    /** Sets {@link BatchPutPropertyValuesRequest#entries()}; null for absent. */
    public Builder entries(Collection<PropertyValueEntry> entries) {
      return setList(1, entries);
    }

    /** Sets {@link BatchPutPropertyValuesRequest#entries()}. */
    public Builder entries(PropertyValueEntry... entries) {
      return entries(Arrays.asList(entries));
    }

    /** Sets {@link BatchPutPropertyValuesRequest#entries()} to what functions build. */
    @SafeVarargs
    public final Builder entries(Consumer<PropertyValueEntry.Builder>... entries) {
      List<PropertyValueEntry> built = new ArrayList<>();
      for (Consumer<PropertyValueEntry.Builder> one : entries) {
        built.add(PropertyValueEntry.builder().applyMutation(one).build());
      }
      return entries(built);
    }
  }
}
