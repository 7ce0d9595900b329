package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** Where the data of a mount comes from. Exactly one member is set. */
public final class MountSource extends Structure {
  static final Shape SHAPE = new Shape("s3AccessPoint", "r", 'u', new MountSource(null));

  private MountSource(Object[] values) {
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
    return new MountSource(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return S3AccessPointSource.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return data that is read through an S3 access point; null if absent} */
  public S3AccessPointSource s3AccessPoint() {
    return (S3AccessPointSource) at(0);
  }

  /**
   * {@return which member is set; {@link Type#UNKNOWN_TO_SDK_VERSION} if it is newer than this
   * version: {@link #members} has it}
   */
  public Type type() {
    if (at(0) != null) {
      return Type.S3_ACCESS_POINT;
    }
    return Type.UNKNOWN_TO_SDK_VERSION;
  }

  /** Which member of a {@link MountSource} is set. */
  public enum Type {
    /** {@link MountSource#s3AccessPoint}. */
    S3_ACCESS_POINT,
    /** None that this version knows. */
    UNKNOWN_TO_SDK_VERSION
  }

  /** Builds {@link MountSource}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<MountSource, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(MountSource original) {
      super(original);
    }

    /** Sets {@link MountSource#s3AccessPoint()}; null for absent. */
    public Builder s3AccessPoint(S3AccessPointSource s3AccessPoint) {
      return set(0, s3AccessPoint);
    }

    /** Sets {@link MountSource#s3AccessPoint()} to what a function builds. */
    public Builder s3AccessPoint(Consumer<S3AccessPointSource.Builder> s3AccessPoint) {
      return s3AccessPoint(S3AccessPointSource.builder().applyMutation(s3AccessPoint).build());
    }
  }
}
