package io.twinlink.peers;

import io.twinlink.Connector;
import io.twinlink.EventStream;
import io.twinlink.Structure;
import io.twinlink.peers.Facts.Operation;
import io.twinlink.peers.Facts.Shape;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** This library's typed operations, led by AWS's names. */
final class Typed {
  private static final Map<Class<?>, Map<String, Method>> SETTERS = new ConcurrentHashMap<>();

  private static final Map<Class<?>, Map<String, Method>> ACCESSORS = new ConcurrentHashMap<>();

  private Typed() {}

  /** Calls the method of an operation. */
  static Structure call(Connector aws, Operation operation, Map<String, Object> arguments) {
    Object client = client(aws, operation.service());
    try {
      Class<?> type =
          Class.forName(client.getClass().getPackageName() + "." + operation.name() + "Request");
      Method method = client.getClass().getMethod(operation.method(), type);
      return (Structure) method.invoke(client, structure(type, arguments));
    } catch (InvocationTargetException thrown) {
      throw (RuntimeException) thrown.getCause();
    } catch (ReflectiveOperationException missing) {
      throw new AssertionError(missing);
    }
  }

  private static Object client(Connector aws, String service) {
    switch (service) {
      case "iotsitewise":
        return aws.siteWise();
      case "iottwinmaker":
        return aws.twinMaker();
      case "iot":
        return aws.iot();
      default:
        return aws.iotData();
    }
  }

  /** The service of a class, by its package. */
  private static String service(Class<?> type) {
    String name = type.getPackageName().replaceFirst(".*\\.", "");
    return name.startsWith("iot") ? name : "iot" + name;
  }

  /** What the accessors of a structure give, by AWS's names: absent members are left out. */
  static Map<String, Object> values(Structure structure) {
    Class<?> type = structure.getClass();
    String service = service(type);
    Map<String, Method> accessors = ACCESSORS.computeIfAbsent(type, Typed::accessors);
    Map<String, Object> values = new LinkedHashMap<>();
    for (String member : new Shape(service, type.getSimpleName()).members().keySet()) {
      String name = member.toLowerCase();
      // Enumerations are constants, and text under another name.
      Method plain = accessors.get(name);
      Method asText =
          accessors.getOrDefault(
              name + "asstrings", accessors.getOrDefault(name + "asstring", plain));
      Method isThere = accessors.get("has" + name);
      Object value = invoke(asText, structure);
      if (isThere == null ? value != null : (boolean) invoke(isThere, structure)) {
        values.put(member, value(value));
      }
    }
    return values;
  }

  private static Object value(Object value) {
    if (value instanceof Structure structure) {
      return values(structure);
    }
    if (value instanceof EventStream<?> events) {
      List<Object> all = new ArrayList<>();
      events.forEach(event -> all.add(value(event)));
      return all;
    }
    if (value instanceof List<?> list) {
      List<Object> elements = new ArrayList<>();
      list.forEach(element -> elements.add(value(element)));
      return elements;
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> entries = new LinkedHashMap<>();
      map.forEach((name, entry) -> entries.put((String) name, value(entry)));
      return entries;
    }
    return value;
  }

  private static Map<String, Method> accessors(Class<?> type) {
    Map<String, Method> accessors = new LinkedHashMap<>();
    for (Method method : type.getDeclaredMethods()) {
      if (method.getParameterCount() == 0 && !method.isBridge()) {
        accessors.put(method.getName().toLowerCase(), method);
      }
    }
    return accessors;
  }

  private static Object invoke(Method method, Structure structure) {
    try {
      return method.invoke(structure);
    } catch (ReflectiveOperationException failed) {
      throw new AssertionError(failed);
    }
  }

  private static Object structure(Class<?> type, Map<?, ?> members)
      throws ReflectiveOperationException {
    Object builder = type.getMethod("builder").invoke(null);
    Map<String, Method> setters = SETTERS.computeIfAbsent(builder.getClass(), Typed::setters);
    for (Map.Entry<?, ?> member : members.entrySet()) {
      String name = ((String) member.getKey()).toLowerCase();
      // Those of lists of enumerations take texts under another name.
      Method setter = setters.getOrDefault(name + "withstrings", setters.get(name));
      if (setter == null) {
        throw new AssertionError(type + " has no " + member.getKey());
      }
      setter.invoke(builder, value(setter.getGenericParameterTypes()[0], member.getValue()));
    }
    return builder.getClass().getMethod("build").invoke(builder);
  }

  /** The setters that take values as they are: no functions, no constants, no arrays. */
  private static Map<String, Method> setters(Class<?> builder) {
    Map<String, Method> setters = new LinkedHashMap<>();
    for (Method method : builder.getDeclaredMethods()) {
      if (method.getParameterCount() == 1 && !method.isVarArgs() && !method.isBridge()) {
        Class<?> type = method.getParameterTypes()[0];
        if (type != Consumer.class && !type.isEnum()) {
          setters.put(method.getName().toLowerCase(), method);
        }
      }
    }
    return setters;
  }

  private static Object value(Type type, Object value) throws ReflectiveOperationException {
    if (type instanceof WildcardType wildcard) {
      return value(wildcard.getUpperBounds()[0], value);
    }
    if (type instanceof ParameterizedType generic) {
      Type[] parts = generic.getActualTypeArguments();
      if (value instanceof Map<?, ?> map) {
        Map<Object, Object> converted = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          converted.put(entry.getKey(), value(parts[1], entry.getValue()));
        }
        return converted;
      }
      List<Object> converted = new ArrayList<>();
      for (Object element : (List<?>) value) {
        converted.add(value(parts[0], element));
      }
      return converted;
    }
    boolean isStructure = Structure.class.isAssignableFrom((Class<?>) type);
    return isStructure && value != null ? structure((Class<?>) type, (Map<?, ?>) value) : value;
  }
}
