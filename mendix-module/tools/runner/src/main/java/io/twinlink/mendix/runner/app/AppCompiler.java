package io.twinlink.mendix.runner.app;

import com.mendix.core.Core;
import io.twinlink.mendix.runner.model.JavaAction;
import io.twinlink.mendix.runner.model.Model;
import io.twinlink.mendix.runner.mpk.PackageException;
import io.twinlink.mendix.runner.proxies.ActionSkeleton;
import io.twinlink.mendix.runner.proxies.ProxyGenerator;
import io.twinlink.mendix.runner.proxies.Style;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Deploys an app's Java: generates, compiles, and copies the jars. */
final class AppCompiler {
  private final Path folder;
  private final Model model;
  private final Style style;

  AppCompiler(Path folder, Model model, Style style) {
    this.folder = folder;
    this.model = model;
    this.style = style;
  }

  /** Gives the places from which the app's classes are to be loaded. */
  List<Path> deploy() {
    Path javasource = folder.resolve("javasource");
    ProxyGenerator.generate(model, style)
        .forEach(
            (path, source) ->
                AppDirectory.write(
                    javasource.resolve(path), source.getBytes(StandardCharsets.UTF_8)));
    model.javaActions().values().forEach(action -> renew(javasource, action));
    Path deployment = folder.resolve("deployment");
    Path classes = deployment.resolve("run/bin");
    Path libraries = deployment.resolve("model/lib/userlib");
    AppDirectory.deleteTree(classes);
    AppDirectory.deleteTree(libraries);
    List<Path> places = new ArrayList<>(List.of(classes));
    try {
      Files.createDirectories(classes);
      Files.createDirectories(libraries);
      Files.createDirectories(deployment.resolve("data/tmp"));
      for (Path jar : files(folder.resolve("userlib"), ".jar")) {
        places.add(Files.copy(jar, libraries.resolve(jar.getFileName())));
      }
      copyResources(deployment.resolve("model/resources"));
      List<Path> sources = files(javasource, ".java");
      CompiledApps compiled =
          CompiledApps.of(javasource, sources, places.subList(1, places.size()));
      if (!compiled.restore(classes)) {
        compile(sources, places, classes);
        compiled.keep(classes);
      }
    } catch (IOException failed) {
      throw new PackageException("the app cannot be deployed: " + failed, failed);
    }
    return places;
  }

  private void copyResources(Path target) throws IOException {
    AppDirectory.deleteTree(target);
    Files.createDirectories(target);
    Path resources = folder.resolve("resources");
    for (Path file : files(resources, "")) {
      Path copy = target.resolve(resources.relativize(file).toString());
      if (Files.isRegularFile(file)) {
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private void renew(Path javasource, JavaAction action) {
    Path file = javasource.resolve(action.className().replace('.', '/') + ".java");
    try {
      if (!Files.exists(file)) {
        throw new PackageException("Java action " + action.name() + " has no file " + file);
      }
      Files.writeString(file, ActionSkeleton.renew(action, Files.readString(file), style));
    } catch (IOException failed) {
      throw new PackageException(file + " cannot be renewed: " + failed, failed);
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> path.toString().endsWith(ending))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  private static void compile(List<Path> sources, List<Path> places, Path classes)
      throws IOException {
    String classPath =
        Stream.concat(Stream.of(apiPlace()), places.stream())
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    List<String> options =
        List.of(
            "--release",
            "11",
            "-proc:none",
            "-nowarn",
            "-Xlint:none",
            "-d",
            classes.toString(),
            "-classpath",
            classPath);
    String messages = Javac.compile(sources, options);
    if (messages != null) {
      throw new PackageException("the Java of the app does not compile:\n" + messages);
    }
  }

  private static Path apiPlace() {
    try {
      return Path.of(Core.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
