package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** A file in S3 with data to import. */
public final class File extends Structure {
  static final Shape SHAPE =
      new Shape(
          "bucket,key,versionId,alias,startTime,fileFormat", "t,t,t,t,r,r", 's', new File(null));

  private File(Object[] values) {
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
    return new File(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return TimeInNanos.SHAPE;
      case 5:
        return FileFormat.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the bucket that the file is in; 3 to 63 characters; null if absent} */
  public String bucket() {
    return (String) at(0);
  }

  /** {@return the key of the file in the bucket; null if absent} */
  public String key() {
    return (String) at(1);
  }

  /**
   * {@return the version of the file to import, in a bucket that keeps versions; null if absent}
   */
  public String versionId() {
    return (String) at(2);
  }

  /**
   * {@return the alias of the time series that the file belongs to; 1 to 2048 characters; null if
   * absent}
   */
  public String alias() {
    return (String) at(3);
  }

  /** {@return when the data of the file begins, to the nanosecond; null if absent} */
  public TimeInNanos startTime() {
    return (TimeInNanos) at(4);
  }

  /** {@return the format of this file; null if absent} */
  public FileFormat fileFormat() {
    return (FileFormat) at(5);
  }

  /** Builds {@link File}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<File, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(File original) {
      super(original);
    }

    /** Sets {@link File#bucket()}; null for absent. */
    public Builder bucket(String bucket) {
      return set(0, bucket);
    }

    /** Sets {@link File#key()}; null for absent. */
    public Builder key(String key) {
      return set(1, key);
    }

    /** Sets {@link File#versionId()}; null for absent. */
    public Builder versionId(String versionId) {
      return set(2, versionId);
    }

    /** Sets {@link File#alias()}; null for absent. */
    public Builder alias(String alias) {
      return set(3, alias);
    }

    /** Sets {@link File#startTime()}; null for absent. */
    public Builder startTime(TimeInNanos startTime) {
      return set(4, startTime);
    }

    /** Sets {@link File#startTime()} to what a function builds. */
    public Builder startTime(Consumer<TimeInNanos.Builder> startTime) {
      return startTime(TimeInNanos.builder().applyMutation(startTime).build());
    }

    /** Sets {@link File#fileFormat()}; null for absent. */
    public Builder fileFormat(FileFormat fileFormat) {
      return set(5, fileFormat);
    }

    /** Sets {@link File#fileFormat()} to what a function builds. */
    public Builder fileFormat(Consumer<FileFormat.Builder> fileFormat) {
      return fileFormat(FileFormat.builder().applyMutation(fileFormat).build());
    }
  }
}
