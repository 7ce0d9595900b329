package io.twinlink.mendix.runner.app;

import com.mendix.core.Core;
import java.net.URL;
import java.net.URLClassLoader;

/**
 * Loads the code of an app: its compiled {@code javasource} and the jars of {@code userlib}. Of
 * what is outside it sees the platform and {@code com.mendix} only, as in the real runtime.
 */
final class AppClassLoader extends URLClassLoader {
  static {
    registerAsParallelCapable();
  }

  AppClassLoader(String name, URL[] places) {
    super(name, places, new Api());
  }

  /** The platform, and the runtime's API. */
  private static final class Api extends ClassLoader {
    Api() {
      super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith("com.mendix.")) {
        return Core.class.getClassLoader().loadClass(name);
      }
      throw new ClassNotFoundException(name);
    }
  }
}
