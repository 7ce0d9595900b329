package io.twinlink.mendix;

import java.lang.reflect.Proxy;

/** Objects of the runtime's interfaces that are told apart, and do the rest by a handler. */
public final class FakeProxy {
  private FakeProxy() {}

  /** Does what a method of an interface is to do. */
  @FunctionalInterface
  public interface Handler {
    /** Gives what the method is to give. */
    Object handle(String method, Object[] arguments);
  }

  /** Makes an object that is called after its interface. */
  public static <T> T of(Class<T> type, Handler handler) {
    return of(type, type.getSimpleName(), handler);
  }

  /** Makes an object with a name. */
  public static <T> T of(Class<T> type, String name, Handler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              switch (method.getName()) {
                case "hashCode":
                  return System.identityHashCode(self);
                case "equals":
                  return self == arguments[0];
                case "toString":
                  return name;
                default:
                  return handler.handle(method.getName(), arguments);
              }
            }));
  }
}
