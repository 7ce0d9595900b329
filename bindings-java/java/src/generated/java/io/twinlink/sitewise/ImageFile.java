package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** An image to upload. */
public final class ImageFile extends Structure {
  static final Shape SHAPE = new Shape("data,type", "x,e", 's', new ImageFile(null));

  private ImageFile(Object[] values) {
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
    return new ImageFile(values);
  }

  /** {@return the content of the image, less than 1 MB; a copy; null if absent} */
  public byte[] data() {
    byte[] bytes = (byte[]) at(0);
    return bytes == null ? null : bytes.clone();
  }

  /**
   * {@return the format of the image; {@link ImageFileType#UNKNOWN_TO_SDK_VERSION} if it is newer
   * than this version; null if absent}
   */
  public ImageFileType type() {
    return ImageFileType.fromValue(typeAsString());
  }

  /** {@return the text of {@link #type} as AWS has it; null if absent} */
  public String typeAsString() {
    return (String) at(1);
  }

  /** Builds {@link ImageFile}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ImageFile, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ImageFile original) {
      super(original);
    }

    /** Sets {@link ImageFile#data()}; null for absent. */
    public Builder data(byte[] data) {
      return set(0, data == null ? null : data.clone());
    }

    /** Sets {@link ImageFile#typeAsString()}; null for absent. */
    public Builder type(String type) {
      return set(1, type);
    }

    /** Sets {@link ImageFile#type()}; null for absent. */
    public Builder type(ImageFileType type) {
      return setText(1, type);
    }
  }
}
