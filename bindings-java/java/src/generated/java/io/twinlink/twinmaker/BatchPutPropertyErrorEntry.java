package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** The errors of an entry that was not written. */
public final class BatchPutPropertyErrorEntry extends Structure {
  static final Shape SHAPE = new Shape("errors", "[r", 's', new BatchPutPropertyErrorEntry(null));

  private BatchPutPropertyErrorEntry(Object[] values) {
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
    return new BatchPutPropertyErrorEntry(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return BatchPutPropertyError.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the errors, each with its entry; 1 to 10 of them, unmodifiable; empty if absent} */
  public List<BatchPutPropertyError> errors() {
    return listAt(0);
  }

  /** {@return whether {@link #errors} is there, even if empty} */
  public boolean hasErrors() {
    return at(0) != null;
  }

  /**
   * Builds {@link BatchPutPropertyErrorEntry}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<BatchPutPropertyErrorEntry, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchPutPropertyErrorEntry original) {
      super(original);
    }

    /** Sets {@link BatchPutPropertyErrorEntry#errors()}; null for absent. */
    public Builder errors(Collection<BatchPutPropertyError> errors) {
      return setList(0, errors);
    }

    /** Sets {@link BatchPutPropertyErrorEntry#errors()}. */
    public Builder errors(BatchPutPropertyError... errors) {
      return errors(Arrays.asList(errors));
    }

    /** Sets {@link BatchPutPropertyErrorEntry#errors()} to what functions build. */
    @SafeVarargs
    public final Builder errors(Consumer<BatchPutPropertyError.Builder>... errors) {
      List<BatchPutPropertyError> built = new ArrayList<>();
      for (Consumer<BatchPutPropertyError.Builder> one : errors) {
        built.add(BatchPutPropertyError.builder().applyMutation(one).build());
      }
      return errors(built);
    }
  }
}
