package com.mendix.systemwideinterfaces.core;

/**
 * A Java action.
 *
 * @param <R> the type of what it returns
 */
public abstract class UserAction<R> {
  private final IContext context;

  /** An action that runs in a context. */
  public UserAction(IContext context) {
    this.context = context;
  }

  /** The context of the call. */
  public IContext getContext() {
    return context;
  }

  /** Does what the action is for. */
  public abstract R executeAction() throws Exception;
}
