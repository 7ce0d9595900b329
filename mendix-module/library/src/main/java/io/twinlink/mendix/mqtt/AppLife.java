package io.twinlink.mendix.mqtt;

import java.net.URL;

/** Whether the app still runs. */
@FunctionalInterface
interface AppLife {
  /** {@return whether it does} */
  boolean goesOn();

  /**
   * Looks at the loader of a class. Mendix has no listener for the end of an app; but the loader of
   * an app that was stopped, in a JVM that lives on, finds nothing any more, not even what it found
   * before.
   *
   * @param type a class of the app
   */
  static AppLife of(Class<?> type) {
    String file = type.getName().replace('.', '/') + ".class";
    ClassLoader loader = type.getClassLoader();
    if (loader.getResource(file) == null) {
      // A loader that never finds it tells nothing.
      return () -> true;
    }
    return () -> {
      try {
        URL found = loader.getResource(file);
        return found != null;
      } catch (IllegalStateException gone) {
        return false;
      }
    };
  }
}
