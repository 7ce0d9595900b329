package com.mendix.core.actionmanagement;

import com.mendix.systemwideinterfaces.core.UserAction;

/** Where an app registers its Java actions. */
public interface IActionRegistrator {
  /** Registers a Java action. */
  void registerUserAction(Class<? extends UserAction<?>> userActionClass);
}
