package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** A passage that the assistant's answer rests on, and where it is from. */
public final class Citation extends Structure {
  static final Shape SHAPE = new Shape("reference,content", "r,r", 's', new Citation(null));

  private Citation(Object[] values) {
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
    return new Citation(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return Reference.SHAPE;
      case 1:
        return Content.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return where the passage is from; null if absent} */
  public Reference reference() {
    return (Reference) at(0);
  }

  /** {@return the passage itself; null if absent} */
  public Content content() {
    return (Content) at(1);
  }

  /** Builds {@link Citation}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Citation, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Citation original) {
      super(original);
    }

    /** Sets {@link Citation#reference()}; null for absent. */
    public Builder reference(Reference reference) {
      return set(0, reference);
    }

    /** Sets {@link Citation#reference()} to what a function builds. */
    public Builder reference(Consumer<Reference.Builder> reference) {
      return reference(Reference.builder().applyMutation(reference).build());
    }

    /** Sets {@link Citation#content()}; null for absent. */
    public Builder content(Content content) {
      return set(1, content);
    }

    /** Sets {@link Citation#content()} to what a function builds. */
    public Builder content(Consumer<Content.Builder> content) {
      return content(Content.builder().applyMutation(content).build());
    }
  }
}
