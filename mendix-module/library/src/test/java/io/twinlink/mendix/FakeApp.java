package io.twinlink.mendix;

import com.mendix.core.Core;
import com.mendix.core.internal.ICore;
import com.mendix.logging.ILogNode;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixIdentifier;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Objects and a log without a model: members are what a test puts there. A member of the Mendix
 * interfaces that the library is not known to use fails the test.
 */
final class FakeApp {
  final List<String> log = new ArrayList<>();
  final IContext context = proxy(IContext.class, (name, arguments) -> unsupported(name));

  /** What every message to the log ends with; null for nothing. */
  Supplier<RuntimeException> thrownByLog;

  private final Map<IMendixIdentifier, IMendixObject> objects = new HashMap<>();

  FakeApp() {
    Core.initialize(
        proxy(
            ICore.class,
            (name, arguments) -> {
              switch (name) {
                case "getLogger":
                  return logNode((String) arguments[0]);
                case "retrieveId":
                  return objects.get(arguments[1]);
                default:
                  return unsupported(name);
              }
            }));
  }

  /** An object of an entity and those it specializes; names and values of its members follow. */
  IMendixObject object(Set<String> entities, Object... members) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < members.length; i += 2) {
      Object value = members[i + 1];
      values.put(
          (String) members[i],
          value instanceof IMendixObject ? ((IMendixObject) value).getId() : value);
    }
    IMendixIdentifier id = proxy(IMendixIdentifier.class, (name, arguments) -> unsupported(name));
    IMendixObject object =
        proxy(
            IMendixObject.class,
            (name, arguments) -> {
              switch (name) {
                case "getId":
                  return id;
                case "isInstanceOf":
                  return entities.contains("AWSAuthentication." + arguments[0])
                      || entities.contains(arguments[0]);
                case "hasMember":
                  return values.containsKey(arguments[0]);
                case "getValue":
                  return values.get(arguments[1]);
                default:
                  return unsupported(name);
              }
            });
    objects.put(id, object);
    return object;
  }

  Members members(IMendixObject object) {
    return new Members(context, object);
  }

  IMendixObject credentials() {
    return object(
        Set.of("AWSAuthentication.Credentials"),
        "AccessKey",
        "AKIAEXAMPLEEXAMPLE00",
        "SecretAccessKey",
        "sssecret");
  }

  private ILogNode logNode(String node) {
    return proxy(
        ILogNode.class,
        (name, arguments) -> {
          if (name.equals("name")) {
            return node;
          }
          if (thrownByLog != null) {
            throw thrownByLog.get();
          }
          if (arguments == null) {
            // Whether a level is kept.
            return false;
          }
          log.add(node + ' ' + name + ' ' + arguments[0]);
          return null;
        });
  }

  private static Object unsupported(String name) {
    throw new UnsupportedOperationException(name);
  }

  private interface Handler {
    Object handle(String name, Object[] arguments);
  }

  private static <T> T proxy(Class<T> type, Handler handler) {
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
                  return type.getSimpleName();
                default:
                  return handler.handle(method.getName(), arguments);
              }
            }));
  }
}
