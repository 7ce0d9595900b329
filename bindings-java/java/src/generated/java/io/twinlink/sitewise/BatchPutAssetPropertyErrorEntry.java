package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** An entry of which values were not stored, and why. */
public final class BatchPutAssetPropertyErrorEntry extends Structure {
  static final Shape SHAPE =
      new Shape("entryId,errors", "t,[r", 's', new BatchPutAssetPropertyErrorEntry(null));

  private BatchPutAssetPropertyErrorEntry(Object[] values) {
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
    return new BatchPutAssetPropertyErrorEntry(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return BatchPutAssetPropertyError.SHAPE;
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
   * {@return the reasons why values of the entry were not stored, unmodifiable; empty if absent}
   */
  public List<BatchPutAssetPropertyError> errors() {
    return listAt(1);
  }

  /** {@return whether {@link #errors} is there, even if empty} */
  public boolean hasErrors() {
    return at(1) != null;
  }

  /**
   * Builds {@link BatchPutAssetPropertyErrorEntry}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<BatchPutAssetPropertyErrorEntry, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchPutAssetPropertyErrorEntry original) {
      super(original);
    }

    /** Sets {@link BatchPutAssetPropertyErrorEntry#entryId()}; null for absent. */
    public Builder entryId(String entryId) {
      return set(0, entryId);
    }

    /** Sets {@link BatchPutAssetPropertyErrorEntry#errors()}; null for absent. */
    public Builder errors(Collection<BatchPutAssetPropertyError> errors) {
      return setList(1, errors);
    }

    /** Sets {@link BatchPutAssetPropertyErrorEntry#errors()}. */
    public Builder errors(BatchPutAssetPropertyError... errors) {
      return errors(Arrays.asList(errors));
    }

    /** Sets {@link BatchPutAssetPropertyErrorEntry#errors()} to what functions build. */
    @SafeVarargs
    public final Builder errors(Consumer<BatchPutAssetPropertyError.Builder>... errors) {
      List<BatchPutAssetPropertyError> built = new ArrayList<>();
      for (Consumer<BatchPutAssetPropertyError.Builder> one : errors) {
        built.add(BatchPutAssetPropertyError.builder().applyMutation(one).build());
      }
      return errors(built);
    }
  }
}
