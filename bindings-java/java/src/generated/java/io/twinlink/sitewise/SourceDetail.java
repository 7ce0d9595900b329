package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What is particular to one kind of source; there is something for Kendra only. */
public final class SourceDetail extends Structure {
  static final Shape SHAPE = new Shape("kendra", "r", 's', new SourceDetail(null));

  private SourceDetail(Object[] values) {
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
    return new SourceDetail(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return KendraSourceDetail.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the knowledge base and the role of a Kendra source; null if absent} */
  public KendraSourceDetail kendra() {
    return (KendraSourceDetail) at(0);
  }

  /** Builds {@link SourceDetail}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<SourceDetail, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(SourceDetail original) {
      super(original);
    }

    /** Sets {@link SourceDetail#kendra()}; null for absent. */
    public Builder kendra(KendraSourceDetail kendra) {
      return set(0, kendra);
    }

    /** Sets {@link SourceDetail#kendra()} to what a function builds. */
    public Builder kendra(Consumer<KendraSourceDetail.Builder> kendra) {
      return kendra(KendraSourceDetail.builder().applyMutation(kendra).build());
    }
  }
}
