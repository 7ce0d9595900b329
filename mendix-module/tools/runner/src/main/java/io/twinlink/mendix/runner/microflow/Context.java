package io.twinlink.mendix.runner.microflow;

import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixIdentifier;
import java.util.Map;
import java.util.function.Supplier;

/** A context; the microflows that run in one share a transaction. */
public final class Context implements IContext {
  private final boolean sudo;
  private int depth;
  private Map<IMendixIdentifier, Map<String, Object>> start;

  /** A context that may do everything, or not. */
  public Context(boolean sudo) {
    this.sudo = sudo;
  }

  @Override
  public boolean isSudo() {
    return sudo;
  }

  @Override
  public IContext createSudoClone() {
    return new Context(true);
  }

  @Override
  public IContext createClone() {
    return new Context(sudo);
  }

  /** Enters a microflow; the outermost one begins a transaction. */
  void enter(Supplier<Map<IMendixIdentifier, Map<String, Object>>> stored) {
    if (depth++ == 0) {
      start = stored.get();
    }
  }

  void leave() {
    depth--;
  }

  boolean isOutermost() {
    return depth == 1;
  }

  /** What was stored when the transaction began. */
  Map<IMendixIdentifier, Map<String, Object>> start() {
    return start;
  }
}
