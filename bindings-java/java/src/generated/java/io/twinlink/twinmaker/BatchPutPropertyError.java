package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** Why an entry was not written, together with that entry. */
public final class BatchPutPropertyError extends Structure {
  static final Shape SHAPE =
      new Shape("errorCode,errorMessage,entry", "t,t,r", 's', new BatchPutPropertyError(null));

  private BatchPutPropertyError(Object[] values) {
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
    return new BatchPutPropertyError(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return PropertyValueEntry.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the code of the error; 1 to 256 characters; null if absent} */
  public String errorCode() {
    return (String) at(0);
  }

  /** {@return what went wrong; 1 to 256 characters; null if absent} */
  public String errorMessage() {
    return (String) at(1);
  }

  /** {@return the entry that was not written; null if absent} */
  public PropertyValueEntry entry() {
    return (PropertyValueEntry) at(2);
  }

  /** Builds {@link BatchPutPropertyError}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<BatchPutPropertyError, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchPutPropertyError original) {
      super(original);
    }

    /** Sets {@link BatchPutPropertyError#errorCode()}; null for absent. */
    public Builder errorCode(String errorCode) {
      return set(0, errorCode);
    }

    /** Sets {@link BatchPutPropertyError#errorMessage()}; null for absent. */
    public Builder errorMessage(String errorMessage) {
      return set(1, errorMessage);
    }

    /** Sets {@link BatchPutPropertyError#entry()}; null for absent. */
    public Builder entry(PropertyValueEntry entry) {
      return set(2, entry);
    }

    /** Sets {@link BatchPutPropertyError#entry()} to what a function builds. */
    public Builder entry(Consumer<PropertyValueEntry.Builder> entry) {
      return entry(PropertyValueEntry.builder().applyMutation(entry).build());
    }
  }
}
