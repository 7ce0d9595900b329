package io.twinlink.mendix.runner.modules;

import static io.twinlink.mendix.runner.testing.Connectors.SITEWISE;
import static io.twinlink.mendix.runner.testing.Connectors.TWINMAKER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.mendix.runner.app.AppDirectory;
import io.twinlink.mendix.runner.microflow.MicroflowException;
import io.twinlink.mendix.runner.objects.MendixObject;
import io.twinlink.mendix.runner.testing.Connectors;
import io.twinlink.mendix.runner.testing.Emulator;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jars that are not the right ones, and places where its library cannot be unpacked. */
final class JarTest {
  private static Emulator emulator;

  @BeforeAll
  static void start() {
    emulator = Emulator.start();
  }

  @AfterAll
  static void stop() {
    emulator.close();
  }

  /** Deploys the app and then, as a replaced file would, changes what it loads. */
  private static void withJar(
      BiFunction<String, byte[], byte[]> change, String... expectedInMessage) throws IOException {
    AppDirectory directory = Connectors.directory(Connectors.packed("AWSAuthentication"));
    Path jar = directory.folder().resolve("userlib/twinlink.jar");
    Path changed = jar.resolveSibling("changed");
    try (ZipFile from = new ZipFile(jar.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(changed))) {
      for (ZipEntry entry :
          (Iterable<ZipEntry>) from.stream().map(ZipEntry.class::cast)::iterator) {
        byte[] contents = change.apply(entry.getName(), from.getInputStream(entry).readAllBytes());
        if (contents != null) {
          to.putNextEntry(new ZipEntry(entry.getName()));
          to.write(contents);
          to.closeEntry();
        }
      }
    }
    Files.move(changed, jar, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    try (Connectors connectors = Connectors.start(directory, emulator)) {
      for (String activity : List.of(TWINMAKER + ".ListWorkspaces", SITEWISE + ".ListPortals")) {
        MendixObject request = connectors.request(activity + "Request");
        String message = connectors.failure(activity, request);
        assertTrue(message.startsWith(activity.substring(activity.indexOf('.') + 1) + ": "));
        for (String expected : expectedInMessage) {
          assertTrue(message.contains(expected), message);
        }
      }
      String message = validationFailure(connectors);
      assertTrue(message.startsWith("ValidateCredentials: "), message);
      for (String expected : expectedInMessage) {
        assertTrue(message.contains(expected), message);
      }
    }
  }

  /** What AWSAuthentication, which uses the jar too, says of it. */
  private static String validationFailure(Connectors connectors) {
    Map<String, Object> arguments =
        Map.of(
            "Credentials",
            connectors.credentials("AWSAuthentication.Credentials"),
            "ENUM_Region",
            "us_east_1");
    return assertThrows(
            MicroflowException.class,
            () ->
                connectors
                    .app()
                    .run(
                        "AWSAuthentication.POST_v1_GetCallerIdentity_ValidateCredentials",
                        arguments,
                        connectors.context()))
        .root()
        .getMessage();
  }

  @Test
  void anOlderJar() throws IOException {
    withJar(
        (name, contents) ->
            name.equals("io/twinlink/version.properties")
                ? "version=0.0.9\n".getBytes(StandardCharsets.UTF_8)
                : contents,
        "twinlink.jar",
        "0.0.9",
        "0.1.0");
  }

  /** Counts in a loader like the app's how often the version is looked for. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "awsauthentication",
        "awstwinmakerconnector",
        "awsiotsitewiseconnector",
        "awsiotconnector"
      })
  void theVersionIsReadOnceForManyCalls(String module) throws Exception {
    AtomicInteger reads = new AtomicInteger();
    AppDirectory directory = Connectors.directory(Connectors.packed("AWSAuthentication"));
    try (Connectors connectors = Connectors.start(directory, emulator);
        URLClassLoader loader = counting(connectors.app().classLoader(), reads)) {
      Method call =
          loader
              .loadClass(module + ".impl.TwinlinkJar")
              .getMethod("call", String.class, Callable.class);
      for (int number = 0; number < 50; number++) {
        Callable<Integer> answer = () -> 7;
        assertEquals(7, call.invoke(null, "ListWorkspaces", answer));
      }
    }
    assertEquals(1, reads.get());
  }

  private static URLClassLoader counting(ClassLoader app, AtomicInteger reads) {
    return new URLClassLoader(((URLClassLoader) app).getURLs(), app.getParent()) {
      @Override
      public InputStream getResourceAsStream(String name) {
        if (name.equals("io/twinlink/version.properties")) {
          reads.incrementAndGet();
        }
        return super.getResourceAsStream(name);
      }
    };
  }

  @Test
  void aJarForAnotherPlatform() throws IOException {
    withJar(
        (name, contents) -> name.startsWith("io/twinlink/native/") ? null : contents,
        "linux-x86_64");
  }

  @Test
  void aTemporaryFolderThatCannotBeUsed() throws IOException {
    String before = System.getProperty("twinlink.tmpdir");
    System.setProperty("twinlink.tmpdir", "/proc/no-such-folder");
    try {
      withJar((name, contents) -> contents, "twinlink.tmpdir", "/proc/no-such-folder");
    } finally {
      if (before == null) {
        System.clearProperty("twinlink.tmpdir");
      } else {
        System.setProperty("twinlink.tmpdir", before);
      }
    }
    assertEquals(before, System.getProperty("twinlink.tmpdir"));
  }
}
