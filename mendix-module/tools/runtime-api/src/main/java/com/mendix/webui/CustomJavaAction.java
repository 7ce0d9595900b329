package com.mendix.webui;

import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.UserAction;

/**
 * A Java action as Mendix 9 generates it; Mendix 11 has no such class.
 *
 * @param <R> the type of what it returns
 */
public abstract class CustomJavaAction<R> extends UserAction<R> {
  /** An action that runs in a context. */
  public CustomJavaAction(IContext context) {
    super(context);
  }
}
