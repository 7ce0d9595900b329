package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** The format of a file: set the one member that fits. */
public final class FileFormat extends Structure {
  static final Shape SHAPE =
      new Shape("csv,parquet,mp4,annotation", "r,r,r,r", 's', new FileFormat(null));

  private FileFormat(Object[] values) {
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
    return new FileFormat(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return Csv.SHAPE;
      case 1:
        return Parquet.SHAPE;
      case 2:
        return Mp4.SHAPE;
      case 3:
        return Annotation.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return CSV, with its columns; null if absent} */
  public Csv csv() {
    return (Csv) at(0);
  }

  /** {@return parquet; null if absent} */
  public Parquet parquet() {
    return (Parquet) at(1);
  }

  /** {@return MP4 video; null if absent} */
  public Mp4 mp4() {
    return (Mp4) at(2);
  }

  /** {@return annotations; null if absent} */
  public Annotation annotation() {
    return (Annotation) at(3);
  }

  /** Builds {@link FileFormat}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<FileFormat, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(FileFormat original) {
      super(original);
    }

    /** Sets {@link FileFormat#csv()}; null for absent. */
    public Builder csv(Csv csv) {
      return set(0, csv);
    }

    /** Sets {@link FileFormat#csv()} to what a function builds. */
    public Builder csv(Consumer<Csv.Builder> csv) {
      return csv(Csv.builder().applyMutation(csv).build());
    }

    /** Sets {@link FileFormat#parquet()}; null for absent. */
    public Builder parquet(Parquet parquet) {
      return set(1, parquet);
    }

    /** Sets {@link FileFormat#parquet()} to what a function builds. */
    public Builder parquet(Consumer<Parquet.Builder> parquet) {
      return parquet(Parquet.builder().applyMutation(parquet).build());
    }

    /** Sets {@link FileFormat#mp4()}; null for absent. */
    public Builder mp4(Mp4 mp4) {
      return set(2, mp4);
    }

    /** Sets {@link FileFormat#mp4()} to what a function builds. */
    public Builder mp4(Consumer<Mp4.Builder> mp4) {
      return mp4(Mp4.builder().applyMutation(mp4).build());
    }

    /** Sets {@link FileFormat#annotation()}; null for absent. */
    public Builder annotation(Annotation annotation) {
      return set(3, annotation);
    }

    /** Sets {@link FileFormat#annotation()} to what a function builds. */
    public Builder annotation(Consumer<Annotation.Builder> annotation) {
      return annotation(Annotation.builder().applyMutation(annotation).build());
    }
  }
}
