package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Why a compute node failed. */
public final class ComputeNodeExecutionStateDetails extends Structure {
  static final Shape SHAPE =
      new Shape("code,message,details", "e,t,[r", 's', new ComputeNodeExecutionStateDetails(null));

  private ComputeNodeExecutionStateDetails(Object[] values) {
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
    return new ComputeNodeExecutionStateDetails(values);
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
   * {@return the kind of error; {@link ComputeNodeErrorCode#UNKNOWN_TO_SDK_VERSION} if it is newer
   * than this version; null if absent}
   */
  public ComputeNodeErrorCode code() {
    return ComputeNodeErrorCode.fromValue(codeAsString());
  }

  /** {@return the text of {@link #code} as AWS has it; null if absent} */
  public String codeAsString() {
    return (String) at(0);
  }

  /** {@return what went wrong; null if absent} */
  public String message() {
    return (String) at(1);
  }

  /** {@return single errors that help to find the cause, unmodifiable; empty if absent} */
  public List<DetailedPipelineError> details() {
    return listAt(2);
  }

  /** {@return whether {@link #details} is there, even if empty} */
  public boolean hasDetails() {
    return at(2) != null;
  }

  /**
   * Builds {@link ComputeNodeExecutionStateDetails}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<ComputeNodeExecutionStateDetails, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ComputeNodeExecutionStateDetails original) {
      super(original);
    }

    /** Sets {@link ComputeNodeExecutionStateDetails#codeAsString()}; null for absent. */
    public Builder code(String code) {
      return set(0, code);
    }

    /** Sets {@link ComputeNodeExecutionStateDetails#code()}; null for absent. */
    public Builder code(ComputeNodeErrorCode code) {
      return setText(0, code);
    }

    /** Sets {@link ComputeNodeExecutionStateDetails#message()}; null for absent. */
    public Builder message(String message) {
      return set(1, message);
    }

    /** Sets {@link ComputeNodeExecutionStateDetails#details()}; null for absent. */
    public Builder details(Collection<DetailedPipelineError> details) {
      return setList(2, details);
    }

    /** Sets {@link ComputeNodeExecutionStateDetails#details()}. */
    public Builder details(DetailedPipelineError... details) {
      return details(Arrays.asList(details));
    }

    /** Sets {@link ComputeNodeExecutionStateDetails#details()} to what functions build. */
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
