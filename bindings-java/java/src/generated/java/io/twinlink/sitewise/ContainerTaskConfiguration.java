package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A container that a task runs: its image, its IAM role, and the hardware, storage and time that it
 * gets.
 */
public final class ContainerTaskConfiguration extends Structure {
  static final Shape SHAPE =
      new Shape(
          "ecrUri,taskExecutionRole,processingType,processingUnit,ephemeralStorageConfiguration,command,timeoutSeconds,environmentVariables,mounts",
          "!t,!t,e,e,r,![t,l,!{t,[r",
          's',
          new ContainerTaskConfiguration(null));

  private ContainerTaskConfiguration(Object[] values) {
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
    return new ContainerTaskConfiguration(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return EphemeralStorageConfiguration.SHAPE;
      case 8:
        return Mount.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the URI of the container image in Amazon ECR; 1 to 1024 characters; null if absent}
   */
  public String ecrUri() {
    return (String) at(0);
  }

  /**
   * {@return the ARN of the IAM role with which the container reaches AWS resources; 20 to 2048
   * characters; null if absent}
   */
  public String taskExecutionRole() {
    return (String) at(1);
  }

  /**
   * {@return what hardware the task runs on: standard CPUs, or hardware with GPUs; {@link
   * ProcessingType#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public ProcessingType processingType() {
    return ProcessingType.fromValue(processingTypeAsString());
  }

  /** {@return the text of {@link #processingType} as AWS has it; null if absent} */
  public String processingTypeAsString() {
    return (String) at(2);
  }

  /**
   * {@return how much vCPU, memory and GPU the task gets; the processing type decides which sizes
   * there are; {@link ProcessingUnit#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null
   * if absent}
   */
  public ProcessingUnit processingUnit() {
    return ProcessingUnit.fromValue(processingUnitAsString());
  }

  /** {@return the text of {@link #processingUnit} as AWS has it; null if absent} */
  public String processingUnitAsString() {
    return (String) at(3);
  }

  /** {@return the kind and size of the container's temporary storage; null if absent} */
  public EphemeralStorageConfiguration ephemeralStorageConfiguration() {
    return (EphemeralStorageConfiguration) at(4);
  }

  /**
   * {@return the command that the container runs, as a list of strings, unmodifiable; empty if
   * absent}
   */
  public List<String> command() {
    return listAt(5);
  }

  /** {@return whether {@link #command} is there, even if empty} */
  public boolean hasCommand() {
    return at(5) != null;
  }

  /**
   * {@return how many seconds a run may take. Default: 3600, one hour; 60 to 86400; null if absent}
   */
  public Long timeoutSeconds() {
    return (Long) at(6);
  }

  /**
   * {@return environment variables that the container gets when it runs; 0 to 20 entries,
   * unmodifiable; empty if absent}
   */
  public Map<String, String> environmentVariables() {
    return mapAt(7);
  }

  /** {@return whether {@link #environmentVariables} is there, even if empty} */
  public boolean hasEnvironmentVariables() {
    return at(7) != null;
  }

  /**
   * {@return outside data that the container reads as if it were in local directories; 0 to 5 of
   * them, unmodifiable; empty if absent}
   */
  public List<Mount> mounts() {
    return listAt(8);
  }

  /** {@return whether {@link #mounts} is there, even if empty} */
  public boolean hasMounts() {
    return at(8) != null;
  }

  /**
   * Builds {@link ContainerTaskConfiguration}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<ContainerTaskConfiguration, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ContainerTaskConfiguration original) {
      super(original);
    }

    /** Sets {@link ContainerTaskConfiguration#ecrUri()}; null for absent. */
    public Builder ecrUri(String ecrUri) {
      return set(0, ecrUri);
    }

    /** Sets {@link ContainerTaskConfiguration#taskExecutionRole()}; null for absent. */
    public Builder taskExecutionRole(String taskExecutionRole) {
      return set(1, taskExecutionRole);
    }

    /** Sets {@link ContainerTaskConfiguration#processingTypeAsString()}; null for absent. */
    public Builder processingType(String processingType) {
      return set(2, processingType);
    }

    /** Sets {@link ContainerTaskConfiguration#processingType()}; null for absent. */
    public Builder processingType(ProcessingType processingType) {
      return setText(2, processingType);
    }

    /** Sets {@link ContainerTaskConfiguration#processingUnitAsString()}; null for absent. */
    public Builder processingUnit(String processingUnit) {
      return set(3, processingUnit);
    }

    /** Sets {@link ContainerTaskConfiguration#processingUnit()}; null for absent. */
    public Builder processingUnit(ProcessingUnit processingUnit) {
      return setText(3, processingUnit);
    }

    /** Sets {@link ContainerTaskConfiguration#ephemeralStorageConfiguration()}; null for absent. */
    public Builder ephemeralStorageConfiguration(
        EphemeralStorageConfiguration ephemeralStorageConfiguration) {
      return set(4, ephemeralStorageConfiguration);
    }

    /**
     * Sets {@link ContainerTaskConfiguration#ephemeralStorageConfiguration()} to what a function
     * builds.
     */
    public Builder ephemeralStorageConfiguration(
        Consumer<EphemeralStorageConfiguration.Builder> ephemeralStorageConfiguration) {
      return ephemeralStorageConfiguration(
          EphemeralStorageConfiguration.builder()
              .applyMutation(ephemeralStorageConfiguration)
              .build());
    }

    /** Sets {@link ContainerTaskConfiguration#command()}; null for absent. */
    public Builder command(Collection<String> command) {
      return setList(5, command);
    }

    /** Sets {@link ContainerTaskConfiguration#command()}. */
    public Builder command(String... command) {
      return command(Arrays.asList(command));
    }

    /** Sets {@link ContainerTaskConfiguration#timeoutSeconds()}; null for absent. */
    public Builder timeoutSeconds(Long timeoutSeconds) {
      return set(6, timeoutSeconds);
    }

    /** Sets {@link ContainerTaskConfiguration#environmentVariables()}; null for absent. */
    public Builder environmentVariables(Map<String, String> environmentVariables) {
      return setMap(7, environmentVariables);
    }

    /** Sets {@link ContainerTaskConfiguration#mounts()}; null for absent. */
    public Builder mounts(Collection<Mount> mounts) {
      return setList(8, mounts);
    }

    /** Sets {@link ContainerTaskConfiguration#mounts()}. */
    public Builder mounts(Mount... mounts) {
      return mounts(Arrays.asList(mounts));
    }

    /** Sets {@link ContainerTaskConfiguration#mounts()} to what functions build. */
    @SafeVarargs
    public final Builder mounts(Consumer<Mount.Builder>... mounts) {
      List<Mount> built = new ArrayList<>();
      for (Consumer<Mount.Builder> one : mounts) {
        built.add(Mount.builder().applyMutation(one).build());
      }
      return mounts(built);
    }
  }
}
