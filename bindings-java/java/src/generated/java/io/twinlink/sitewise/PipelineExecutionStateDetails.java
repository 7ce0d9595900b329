package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Why an execution failed or was cancelled. */
public final class PipelineExecutionStateDetails extends Structure {
  static final Shape SHAPE =
      new Shape("code,message,details", "e,t,[r", 's', new PipelineExecutionStateDetails(null));

  private PipelineExecutionStateDetails(Object[] values) {
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
    return new PipelineExecutionStateDetails(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return DetailedPipelineError.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the kind of error; absent unless the execution failed; {@link
   * PipelineErrorCode#UNKNOWN_TO_SDK_VERSION} if it is newer than this version}
   */
  public PipelineErrorCode code() {
    return PipelineErrorCode.fromValue(codeAsString());
  }

  /** {@return the text of {@link #code} as AWS has it; null if absent} */
  public String codeAsString() {
    return (String) at(0);
  }

  /** {@return why it failed, or the reason that was given when it was cancelled; null if absent} */
  public String message() {
    return (String) at(1);
  }

  /** {@return the errors of single steps; absent unless the execution failed, unmodifiable} */
  public List<DetailedPipelineError> details() {
    return listAt(2);
  }

  /** {@return whether {@link #details} is there, even if empty} */
  public boolean hasDetails() {
    return at(2) != null;
  }

  /**
   * Builds {@link PipelineExecutionStateDetails}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<PipelineExecutionStateDetails, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PipelineExecutionStateDetails original) {
      super(original);
    }

    /** Sets {@link PipelineExecutionStateDetails#codeAsString()}; null for absent. */
    public Builder code(String code) {
      return set(0, code);
    }

    /** Sets {@link PipelineExecutionStateDetails#code()}; null for absent. */
    public Builder code(PipelineErrorCode code) {
      return setText(0, code);
    }

    /** Sets {@link PipelineExecutionStateDetails#message()}; null for absent. */
    public Builder message(String message) {
      return set(1, message);
    }

    /** Sets {@link PipelineExecutionStateDetails#details()}; null for absent. */
    public Builder details(Collection<DetailedPipelineError> details) {
      return setList(2, details);
    }

    /** Sets {@link PipelineExecutionStateDetails#details()}. */
    public Builder details(DetailedPipelineError... details) {
      return details(Arrays.asList(details));
    }

    /** Sets {@link PipelineExecutionStateDetails#details()} to what functions build. */
    @SafeVarargs
    public final Builder details(Consumer<DetailedPipelineError.Builder>... details) {
      List<DetailedPipelineError> built = new ArrayList<>();
      for (Consumer<DetailedPipelineError.Builder> one : details) {
        built.add(DetailedPipelineError.builder().applyMutation(one).build());
      }
      return details(built);
    }
  }
}
