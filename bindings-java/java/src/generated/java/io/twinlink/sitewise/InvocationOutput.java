package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What the assistant answers, with the passages that it cites. */
public final class InvocationOutput extends Structure {
  static final Shape SHAPE =
      new Shape("message,citations", "t,[r", 's', new InvocationOutput(null));

  private InvocationOutput(Object[] values) {
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
    return new InvocationOutput(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return Citation.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return what the assistant says; null if absent} */
  public String message() {
    return (String) at(0);
  }

  /**
   * {@return the passages that the answer rests on, with their sources, unmodifiable; empty if
   * absent}
   */
  public List<Citation> citations() {
    return listAt(1);
  }

  /** {@return whether {@link #citations} is there, even if empty} */
  public boolean hasCitations() {
    return at(1) != null;
  }

  /** Builds {@link InvocationOutput}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<InvocationOutput, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(InvocationOutput original) {
      super(original);
    }

    /** Sets {@link InvocationOutput#message()}; null for absent. */
    public Builder message(String message) {
      return set(0, message);
    }

    /** Sets {@link InvocationOutput#citations()}; null for absent. */
    public Builder citations(Collection<Citation> citations) {
      return setList(1, citations);
    }

    /** Sets {@link InvocationOutput#citations()}. */
    public Builder citations(Citation... citations) {
      return citations(Arrays.asList(citations));
    }

    /** Sets {@link InvocationOutput#citations()} to what functions build. */
    @SafeVarargs
    public final Builder citations(Consumer<Citation.Builder>... citations) {
      List<Citation> built = new ArrayList<>();
      for (Consumer<Citation.Builder> one : citations) {
        built.add(Citation.builder().applyMutation(one).build());
      }
      return citations(built);
    }
  }
}
