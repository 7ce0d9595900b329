package io.twinlink.testing;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Copies of the library in class loaders that see nothing of the tests' own class path. */
public final class Isolation {
  /** The folder of the library's classes and resources. */
  public static final Path CLASSES = folderOf("/io/twinlink/Connector.class");

  /** The folder of the tests' classes. */
  public static final Path TESTS = folderOf("/io/twinlink/testing/Isolation.class");

  private Isolation() {}

  /** Packs what the build puts into the jar, as far as it is wanted. */
  public static Path jar(Path target, Predicate<String> wanted) throws IOException {
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(target));
        Stream<Path> files = Files.walk(CLASSES)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = CLASSES.relativize(file).toString().replace('\\', '/');
        if (wanted.test(name)) {
          jar.putNextEntry(new ZipEntry(name));
          Files.copy(file, jar);
        }
      }
    }
    return target;
  }

  /** A class loader for these places and the tests' helpers, with the platform's as its parent. */
  public static URLClassLoader loader(Path... places) {
    List<URL> urls = new ArrayList<>();
    try {
      for (Path place : places) {
        urls.add(place.toUri().toURL());
      }
      urls.add(TESTS.toUri().toURL());
    } catch (MalformedURLException impossible) {
      throw new AssertionError(impossible);
    }
    return new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
  }

  /** Runs {@link ListOnce} as the class loader has it; throws what it throws. */
  public static String listOnce(ClassLoader loader, String[] arguments) throws Throwable {
    Class<?> type = loader.loadClass(ListOnce.class.getName());
    if (type == ListOnce.class) {
      throw new AssertionError("the class loader is not isolated");
    }
    try {
      @SuppressWarnings("unchecked")
      Function<String[], String> list =
          (Function<String[], String>) type.getConstructor().newInstance();
      return list.apply(arguments);
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }

  private static Path folderOf(String resource) {
    try {
      Path file = Path.of(Isolation.class.getResource(resource).toURI());
      Path folder = file;
      for (int i = 1; i < resource.split("/").length; i++) {
        folder = folder.getParent();
      }
      return folder;
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
