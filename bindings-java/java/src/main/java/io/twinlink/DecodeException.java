package io.twinlink;

/**
 * The answer is not what AWS's description of the operation promises, for instance JSON that ends
 * too early, or a listing whose token repeats. Its kind is {@link ErrorKind#DECODE}.
 */
public final class DecodeException extends TwinlinkException {
  private static final long serialVersionUID = 1L;

  DecodeException(Builder builder) {
    super(builder);
  }
}
