package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Why something failed: a code, a message and details. */
public final class ErrorDetails extends Structure {
  static final Shape SHAPE =
      new Shape("code,message,details", "e,t,[r", 's', new ErrorDetails(null));

  private ErrorDetails(Object[] values) {
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
    return new ErrorDetails(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return DetailedError.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return whether the input was invalid or the service failed; {@link
   * ErrorCode#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public ErrorCode code() {
    return ErrorCode.fromValue(codeAsString());
  }

  /** {@return the text of {@link #code} as AWS has it; null if absent} */
  public String codeAsString() {
    return (String) at(0);
  }

  /** {@return what went wrong; null if absent} */
  public String message() {
    return (String) at(1);
  }

  /** {@return the error in detail, one entry per problem, unmodifiable; empty if absent} */
  public List<DetailedError> details() {
    return listAt(2);
  }

  /** {@return whether {@link #details} is there, even if empty} */
  public boolean hasDetails() {
    return at(2) != null;
  }

  /** Builds {@link ErrorDetails}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ErrorDetails, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ErrorDetails original) {
      super(original);
    }

    /** Sets {@link ErrorDetails#codeAsString()}; null for absent. */
    public Builder code(String code) {
      return set(0, code);
    }

    /** Sets {@link ErrorDetails#code()}; null for absent. */
    public Builder code(ErrorCode code) {
      return setText(0, code);
    }

    /** Sets {@link ErrorDetails#message()}; null for absent. */
    public Builder message(String message) {
      return set(1, message);
    }

    /** Sets {@link ErrorDetails#details()}; null for absent. */
    public Builder details(Collection<DetailedError> details) {
      return setList(2, details);
    }

    /** Sets {@link ErrorDetails#details()}. */
    public Builder details(DetailedError... details) {
      return details(Arrays.asList(details));
    }

    /** Sets {@link ErrorDetails#details()} to what functions build. */
    @SafeVarargs
    public final Builder details(Consumer<DetailedError.Builder>... details) {
      List<DetailedError> built = new ArrayList<>();
      for (Consumer<DetailedError.Builder> one : details) {
        built.add(DetailedError.builder().applyMutation(one).build());
      }
      return details(built);
    }
  }
}
