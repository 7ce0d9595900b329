package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;

/** Environment variables given for one execution: for all compute nodes, and for single ones. */
public final class ExecutionEnvironmentVariables extends Structure {
  static final Shape SHAPE =
      new Shape("global,computeNodes", "!{t,!{{t", 's', new ExecutionEnvironmentVariables(null));

  private ExecutionEnvironmentVariables(Object[] values) {
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
    return new ExecutionEnvironmentVariables(values);
  }

  /**
   * {@return environment variables for all compute nodes; 0 to 20 entries, unmodifiable; empty if
   * absent}
   */
  public Map<String, String> global() {
    return mapAt(0);
  }

  /** {@return whether {@link #global} is there, even if empty} */
  public boolean hasGlobal() {
    return at(0) != null;
  }

  /**
   * {@return environment variables for single compute nodes, by the name of the node; 0 to 50
   * entries, unmodifiable; empty if absent}
   */
  public Map<String, Map<String, String>> computeNodes() {
    return mapAt(1);
  }

  /** {@return whether {@link #computeNodes} is there, even if empty} */
  public boolean hasComputeNodes() {
    return at(1) != null;
  }

  /**
   * Builds {@link ExecutionEnvironmentVariables}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<ExecutionEnvironmentVariables, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ExecutionEnvironmentVariables original) {
      super(original);
    }

    /** Sets {@link ExecutionEnvironmentVariables#global()}; null for absent. */
    public Builder global(Map<String, String> global) {
      return setMap(0, global);
    }

    /** Sets {@link ExecutionEnvironmentVariables#computeNodes()}; null for absent. */
    public Builder computeNodes(Map<String, Map<String, String>> computeNodes) {
      return setMap(1, computeNodes);
    }
  }
}
