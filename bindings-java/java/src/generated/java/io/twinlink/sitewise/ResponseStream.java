package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** An event of the assistant's answer: a trace, a part of the answer, or an error. */
public final class ResponseStream extends Structure {
  static final Shape SHAPE =
      new Shape(
          "trace,output,accessDeniedException,conflictingOperationException,internalFailureException,invalidRequestException,limitExceededException,resourceNotFoundException,throttlingException",
          "r,r,r,r,r,r,r,r,r",
          'u',
          new ResponseStream(null));

  private ResponseStream(Object[] values) {
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
    return new ResponseStream(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return Trace.SHAPE;
      case 1:
        return InvocationOutput.SHAPE;
      case 2:
        return AccessDeniedException.SHAPE;
      case 3:
        return ConflictingOperationException.SHAPE;
      case 4:
        return InternalFailureException.SHAPE;
      case 5:
        return InvalidRequestException.SHAPE;
      case 6:
        return LimitExceededException.SHAPE;
      case 7:
        return ResourceNotFoundException.SHAPE;
      case 8:
        return ThrottlingException.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return how the assistant reasons and which data it reads; null if absent} */
  public Trace trace() {
    return (Trace) at(0);
  }

  /** {@return what the assistant answers; null if absent} */
  public InvocationOutput output() {
    return (InvocationOutput) at(1);
  }

  /** {@return an error in the stream: the caller is not permitted to do this; null if absent} */
  public AccessDeniedException accessDeniedException() {
    return (AccessDeniedException) at(2);
  }

  /** {@return an error in the stream: the request collides with another; null if absent} */
  public ConflictingOperationException conflictingOperationException() {
    return (ConflictingOperationException) at(3);
  }

  /**
   * {@return an error in the stream: IoT SiteWise cannot handle the request at the moment; null if
   * absent}
   */
  public InternalFailureException internalFailureException() {
    return (InternalFailureException) at(4);
  }

  /** {@return an error in the stream: the request is not valid; null if absent} */
  public InvalidRequestException invalidRequestException() {
    return (InvalidRequestException) at(5);
  }

  /** {@return an error in the stream: a quota is used up; null if absent} */
  public LimitExceededException limitExceededException() {
    return (LimitExceededException) at(6);
  }

  /** {@return an error in the stream: there is no such resource; null if absent} */
  public ResourceNotFoundException resourceNotFoundException() {
    return (ResourceNotFoundException) at(7);
  }

  /** {@return an error in the stream: a rate limit was exceeded; null if absent} */
  public ThrottlingException throttlingException() {
    return (ThrottlingException) at(8);
  }

  /**
   * {@return which member is set; {@link Type#UNKNOWN_TO_SDK_VERSION} if it is newer than this
   * version: {@link #members} has it}
   */
  public Type type() {
    if (at(0) != null) {
      return Type.TRACE;
    }
    if (at(1) != null) {
      return Type.OUTPUT;
    }
    if (at(2) != null) {
      return Type.ACCESS_DENIED_EXCEPTION;
    }
    if (at(3) != null) {
      return Type.CONFLICTING_OPERATION_EXCEPTION;
    }
    if (at(4) != null) {
      return Type.INTERNAL_FAILURE_EXCEPTION;
    }
    if (at(5) != null) {
      return Type.INVALID_REQUEST_EXCEPTION;
    }
    if (at(6) != null) {
      return Type.LIMIT_EXCEEDED_EXCEPTION;
    }
    if (at(7) != null) {
      return Type.RESOURCE_NOT_FOUND_EXCEPTION;
    }
    if (at(8) != null) {
      return Type.THROTTLING_EXCEPTION;
    }
    return Type.UNKNOWN_TO_SDK_VERSION;
  }

  /** Which member of a {@link ResponseStream} is set. */
  public enum Type {
    /** {@link ResponseStream#trace}. */
    TRACE,
    /** {@link ResponseStream#output}. */
    OUTPUT,
    /** {@link ResponseStream#accessDeniedException}. */
    ACCESS_DENIED_EXCEPTION,
    /** {@link ResponseStream#conflictingOperationException}. */
    CONFLICTING_OPERATION_EXCEPTION,
    /** {@link ResponseStream#internalFailureException}. */
    INTERNAL_FAILURE_EXCEPTION,
    /** {@link ResponseStream#invalidRequestException}. */
    INVALID_REQUEST_EXCEPTION,
    /** {@link ResponseStream#limitExceededException}. */
    LIMIT_EXCEEDED_EXCEPTION,
    /** {@link ResponseStream#resourceNotFoundException}. */
    RESOURCE_NOT_FOUND_EXCEPTION,
    /** {@link ResponseStream#throttlingException}. */
    THROTTLING_EXCEPTION,
    /** None that this version knows. */
    UNKNOWN_TO_SDK_VERSION
  }

  /** Builds {@link ResponseStream}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ResponseStream, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ResponseStream original) {
      super(original);
    }

    /** Sets {@link ResponseStream#trace()}; null for absent. */
    public Builder trace(Trace trace) {
      return set(0, trace);
    }

    /** Sets {@link ResponseStream#trace()} to what a function builds. */
    public Builder trace(Consumer<Trace.Builder> trace) {
      return trace(Trace.builder().applyMutation(trace).build());
    }

    /** Sets {@link ResponseStream#output()}; null for absent. */
    public Builder output(InvocationOutput output) {
      return set(1, output);
    }

    /** Sets {@link ResponseStream#output()} to what a function builds. */
    public Builder output(Consumer<InvocationOutput.Builder> output) {
      return output(InvocationOutput.builder().applyMutation(output).build());
    }

    /** Sets {@link ResponseStream#accessDeniedException()}; null for absent. */
    public Builder accessDeniedException(AccessDeniedException accessDeniedException) {
      return set(2, accessDeniedException);
    }

    /** Sets {@link ResponseStream#accessDeniedException()} to what a function builds. */
    public Builder accessDeniedException(
        Consumer<AccessDeniedException.Builder> accessDeniedException) {
      return accessDeniedException(
          AccessDeniedException.builder().applyMutation(accessDeniedException).build());
    }

    /** Sets {@link ResponseStream#conflictingOperationException()}; null for absent. */
    public Builder conflictingOperationException(
        ConflictingOperationException conflictingOperationException) {
      return set(3, conflictingOperationException);
    }

    /** Sets {@link ResponseStream#conflictingOperationException()} to what a function builds. */
    public Builder conflictingOperationException(
        Consumer<ConflictingOperationException.Builder> conflictingOperationException) {
      return conflictingOperationException(
          ConflictingOperationException.builder()
              .applyMutation(conflictingOperationException)
              .build());
    }

    /** Sets {@link ResponseStream#internalFailureException()}; null for absent. */
    public Builder internalFailureException(InternalFailureException internalFailureException) {
      return set(4, internalFailureException);
    }

    /** Sets {@link ResponseStream#internalFailureException()} to what a function builds. */
    public Builder internalFailureException(
        Consumer<InternalFailureException.Builder> internalFailureException) {
      return internalFailureException(
          InternalFailureException.builder().applyMutation(internalFailureException).build());
    }

    /** Sets {@link ResponseStream#invalidRequestException()}; null for absent. */
    public Builder invalidRequestException(InvalidRequestException invalidRequestException) {
      return set(5, invalidRequestException);
    }

    /** Sets {@link ResponseStream#invalidRequestException()} to what a function builds. */
    public Builder invalidRequestException(
        Consumer<InvalidRequestException.Builder> invalidRequestException) {
      return invalidRequestException(
          InvalidRequestException.builder().applyMutation(invalidRequestException).build());
    }

    /** Sets {@link ResponseStream#limitExceededException()}; null for absent. */
    public Builder limitExceededException(LimitExceededException limitExceededException) {
      return set(6, limitExceededException);
    }

    /** Sets {@link ResponseStream#limitExceededException()} to what a function builds. */
    public Builder limitExceededException(
        Consumer<LimitExceededException.Builder> limitExceededException) {
      return limitExceededException(
          LimitExceededException.builder().applyMutation(limitExceededException).build());
    }

    /** Sets {@link ResponseStream#resourceNotFoundException()}; null for absent. */
    public Builder resourceNotFoundException(ResourceNotFoundException resourceNotFoundException) {
      return set(7, resourceNotFoundException);
    }

    /** Sets {@link ResponseStream#resourceNotFoundException()} to what a function builds. */
    public Builder resourceNotFoundException(
        Consumer<ResourceNotFoundException.Builder> resourceNotFoundException) {
      return resourceNotFoundException(
          ResourceNotFoundException.builder().applyMutation(resourceNotFoundException).build());
    }

    /** Sets {@link ResponseStream#throttlingException()}; null for absent. */
    public Builder throttlingException(ThrottlingException throttlingException) {
      return set(8, throttlingException);
    }

    /** Sets {@link ResponseStream#throttlingException()} to what a function builds. */
    public Builder throttlingException(Consumer<ThrottlingException.Builder> throttlingException) {
      return throttlingException(
          ThrottlingException.builder().applyMutation(throttlingException).build());
    }
  }
}
