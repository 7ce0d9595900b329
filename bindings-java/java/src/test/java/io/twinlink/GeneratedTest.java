package io.twinlink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.twinlink.testing.Emulator;
import io.twinlink.testing.WithEmulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every class that is generated: each setter, accessor, constant, and each form of each operation.
 */
@ExtendWith(WithEmulator.class)
class GeneratedTest {
  private static final List<String> PACKAGES = List.of("sitewise", "twinmaker", "iot", "iotdata");

  private static List<Class<?>> classes(String name) {
    try {
      Path folder =
          Path.of(Connector.class.getProtectionDomain().getCodeSource().getLocation().toURI())
              .resolve("io/twinlink/" + name);
      try (Stream<Path> files = Files.list(folder)) {
        return files
            .map(file -> file.getFileName().toString())
            .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.contains("-"))
            .map(file -> load("io.twinlink." + name + "." + file.replace(".class", "")))
            .collect(Collectors.toList());
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (URISyntaxException failed) {
      throw new AssertionError(failed);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException missing) {
      throw new AssertionError(missing);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyStructureCanBeBuilt() {
    return PACKAGES.stream()
        .flatMap(name -> classes(name).stream())
        .filter(Structure.class::isAssignableFrom)
        .map(type -> dynamicTest(type.getSimpleName(), () -> assertBuilt(type)));
  }

  private static void assertBuilt(Class<?> type) throws ReflectiveOperationException {
    Object builder = type.getMethod("builder").invoke(null);
    Structure empty = (Structure) builder.getClass().getMethod("build").invoke(builder);
    assertEquals(Map.of(), empty.members());
    int members = 0;
    for (Method setter : builder.getClass().getDeclaredMethods()) {
      if (setter.isSynthetic() || setter.isBridge() || !Modifier.isPublic(setter.getModifiers())) {
        continue;
      }
      Object one = type.getMethod("builder").invoke(null);
      Object argument = sample(setter.getGenericParameterTypes()[0], 0);
      setter.invoke(one, argument);
      Structure built = (Structure) one.getClass().getMethod("build").invoke(one);
      assertEquals(1, built.members().size(), setter.toString());
      String name = setter.getName().replaceAll("WithStrings$", "");
      assertNotNull(type.getMethod(name).invoke(built), name);
      assertEquals(Set.of(name.toLowerCase()), lowerCase(built.members().keySet()));
      if (!(argument instanceof Consumer) && !argument.getClass().isArray()) {
        assertEquals(argument, accessor(type, setter).invoke(built), setter.toString());
      }
      assertNotEquals(empty, built, name);
      assertEquals(built, ((Structure) copy(type.getMethod("toBuilder").invoke(built))), name);
      assertEquals(built.hashCode(), copy(type.getMethod("toBuilder").invoke(built)).hashCode());
      assertTrue(built.toString().startsWith(type.getSimpleName() + "("), built.toString());
      setter.invoke(builder, argument);
      members++;
    }
    Structure full = (Structure) copy(builder);
    assertTrue(full.members().size() <= members);
    assertEquals(type.getSimpleName() + "()", empty.toString());
  }

  /** What gives back what a setter takes: of enumerations as text there is one of their own. */
  private static Method accessor(Class<?> type, Method setter) throws NoSuchMethodException {
    String name = setter.getName();
    if (name.endsWith("WithStrings")) {
      return type.getMethod(name.replaceAll("WithStrings$", "AsStrings"));
    }
    Method accessor = type.getMethod(name);
    boolean isText = setter.getParameterTypes()[0] == String.class;
    return isText && accessor.getReturnType().isEnum()
        ? type.getMethod(name + "AsString")
        : accessor;
  }

  private static Set<String> lowerCase(Set<String> names) {
    return names.stream().map(String::toLowerCase).collect(Collectors.toSet());
  }

  /** A stream as a test may give it. */
  private static final class NoEvents implements EventStream<Object> {
    @Override
    public Iterator<Object> iterator() {
      return Collections.emptyIterator();
    }

    @Override
    public void close() {
      // Nothing is held.
    }
  }

  private static Object copy(Object builder) throws ReflectiveOperationException {
    return builder.getClass().getMethod("build").invoke(builder);
  }

  private static Object sample(Type type, int depth) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType) {
      ParameterizedType generic = (ParameterizedType) type;
      Type[] parts = generic.getActualTypeArguments();
      if (generic.getRawType() == Map.class) {
        return Map.of("key", sample(parts[1], depth));
      }
      if (generic.getRawType() == Consumer.class) {
        return (Consumer<Object>) built -> {};
      }
      if (generic.getRawType() == EventStream.class) {
        return new NoEvents();
      }
      return List.of(sample(parts[0], depth));
    }
    if (type instanceof GenericArrayType) {
      Object array = Array.newInstance(Consumer.class, 1);
      Array.set(array, 0, (Consumer<Object>) built -> {});
      return array;
    }
    Class<?> plain = (Class<?>) type;
    if (plain == byte[].class) {
      return new byte[] {1};
    }
    if (plain.isArray()) {
      Object array = Array.newInstance(plain.getComponentType(), 1);
      Array.set(array, 0, sample(plain.getComponentType(), depth));
      return array;
    }
    if (plain.isEnum()) {
      return plain.getEnumConstants()[0];
    }
    if (Structure.class.isAssignableFrom(plain)) {
      return copy(plain.getMethod("builder").invoke(null));
    }
    Map<Class<?>, Object> samples =
        Map.of(
            String.class,
            "text",
            Object.class,
            "document",
            Boolean.class,
            true,
            Integer.class,
            1,
            Long.class,
            2L,
            Double.class,
            1.5,
            Instant.class,
            Instant.EPOCH);
    return samples.get(plain);
  }

  @Test
  void everyConstantIsFoundByItsText() throws ReflectiveOperationException {
    int constants = 0;
    for (String name : PACKAGES) {
      for (Class<?> type : classes(name)) {
        if (type.isEnum()) {
          Method fromValue = type.getMethod("fromValue", String.class);
          for (Object constant : type.getEnumConstants()) {
            assertEquals(constant, fromValue.invoke(null, constant.toString()));
            constants++;
          }
          assertEquals(
              "UNKNOWN_TO_SDK_VERSION", fromValue.invoke(null, "newer than this").toString());
        }
      }
    }
    assertTrue(constants > 300, "constants: " + constants);
  }

  /** Each form of each operation calls the operation that it is named after. */
  @Test
  void everyMethodCallsItsOperation(Emulator emulator) throws ReflectiveOperationException {
    // Nothing is answered: what comes back names the operation.
    emulator.fault("{\"fault\":\"error\",\"status\":400,\"code\":\"LimitOfTheTest\"}");
    int called = 0;
    try (Connector aws = emulator.connector().maxAttempts(1).build()) {
      for (Object client :
          List.of(
              aws.siteWise(),
              aws.twinMaker(),
              aws.iot(),
              aws.iotData(),
              aws.siteWise().waiter(),
              aws.twinMaker().waiter())) {
        for (Method method : client.getClass().getDeclaredMethods()) {
          if (!Modifier.isPublic(method.getModifiers()) || method.getName().equals("waiter")) {
            continue;
          }
          List<Object> arguments = new ArrayList<>();
          for (Type parameter : method.getGenericParameterTypes()) {
            arguments.add(
                parameter == Duration.class ? Duration.ofSeconds(1) : sample(parameter, 0));
          }
          String operation = operationOf(client, method, arguments.toArray());
          assertNotNull(operation, method.toString());
          if (!method.getName().startsWith("waitUntil")) {
            String name = method.getName().replaceAll("(Async|Paginator)$", "");
            assertEquals(name.toLowerCase(), operation.toLowerCase(), method.toString());
          }
          called++;
        }
      }
    }
    assertTrue(called > 262 * 4 + 34 * 3, "calls: " + called);
  }

  /** The operation that refuses; null if it answers. */
  private static String operationOf(Object client, Method method, Object... arguments)
      throws ReflectiveOperationException {
    try {
      Object answer = method.invoke(client, arguments);
      if (answer instanceof CompletableFuture) {
        ((CompletableFuture<?>) answer).get();
      } else if (answer instanceof Iterable) {
        ((Iterable<?>) answer).iterator().next();
      }
      return null;
    } catch (InvocationTargetException thrown) {
      return ((TwinlinkException) thrown.getCause()).operation();
    } catch (ExecutionException thrown) {
      return ((TwinlinkException) thrown.getCause()).operation();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    } catch (TwinlinkException thrown) {
      return thrown.operation();
    }
  }
}
