package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** A data source that a task sees as a folder in its container. */
public final class Mount extends Structure {
  static final Shape SHAPE =
      new Shape("name,relativePath,source,storageType", "t,t,r,e", 's', new Mount(null));

  private Mount(Object[] values) {
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
    return new Mount(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return MountSource.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return a name of your own, used once within the task; 1 to 64 characters; null if absent} */
  public String name() {
    return (String) at(0);
  }

  /**
   * {@return where the container sees the data: a path below the mount root, which the service
   * chooses; 1 to 1024 characters; null if absent}
   */
  public String relativePath() {
    return (String) at(1);
  }

  /** {@return where the data comes from; null if absent} */
  public MountSource source() {
    return (MountSource) at(2);
  }

  /**
   * {@return the kind of storage behind the mount; {@link MountStorageType#UNKNOWN_TO_SDK_VERSION}
   * if it is newer than this version; null if absent}
   */
  public MountStorageType storageType() {
    return MountStorageType.fromValue(storageTypeAsString());
  }

  /** {@return the text of {@link #storageType} as AWS has it; null if absent} */
  public String storageTypeAsString() {
    return (String) at(3);
  }

  /** Builds {@link Mount}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Mount, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Mount original) {
      super(original);
    }

    /** Sets {@link Mount#name()}; null for absent. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link Mount#relativePath()}; null for absent. */
    public Builder relativePath(String relativePath) {
      return set(1, relativePath);
    }

    /** Sets {@link Mount#source()}; null for absent. */
    public Builder source(MountSource source) {
      return set(2, source);
    }

    /** Sets {@link Mount#source()} to what a function builds. */
    public Builder source(Consumer<MountSource.Builder> source) {
      return source(MountSource.builder().applyMutation(source).build());
    }

    /** Sets {@link Mount#storageTypeAsString()}; null for absent. */
    public Builder storageType(String storageType) {
      return set(3, storageType);
    }

    /** Sets {@link Mount#storageType()}; null for absent. */
    public Builder storageType(MountStorageType storageType) {
      return setText(3, storageType);
    }
  }
}
