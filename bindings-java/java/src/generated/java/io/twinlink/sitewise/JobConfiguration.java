package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** How to read the files of a job. */
public final class JobConfiguration extends Structure {
  static final Shape SHAPE = new Shape("fileFormat", "r", 's', new JobConfiguration(null));

  private JobConfiguration(Object[] values) {
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
    return new JobConfiguration(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return FileFormat.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the format of the files of the job; null if absent} */
  public FileFormat fileFormat() {
    return (FileFormat) at(0);
  }

  /** Builds {@link JobConfiguration}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<JobConfiguration, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(JobConfiguration original) {
      super(original);
    }

    /** Sets {@link JobConfiguration#fileFormat()}; null for absent. */
    public Builder fileFormat(FileFormat fileFormat) {
      return set(0, fileFormat);
    }

    /** Sets {@link JobConfiguration#fileFormat()} to what a function builds. */
    public Builder fileFormat(Consumer<FileFormat.Builder> fileFormat) {
      return fileFormat(FileFormat.builder().applyMutation(fileFormat).build());
    }
  }
}
