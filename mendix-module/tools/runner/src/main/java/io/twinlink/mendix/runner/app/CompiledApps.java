package io.twinlink.mendix.runner.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The classes of apps, kept in the folder that the property {@value #FOLDER} names, so that an app
 * of the same sources and jars need not be compiled again: tests start many of them. Without the
 * property nothing is kept.
 */
final class CompiledApps {
  static final String FOLDER = "mendix.runner.compiled";

  private final Path kept;

  private CompiledApps(Path kept) {
    this.kept = kept;
  }

  /**
   * Looks after the classes of some sources.
   *
   * @param root what the names of sources begin below
   * @param sources the files to be compiled
   * @param jars what they are compiled with
   */
  static CompiledApps of(Path root, List<Path> sources, List<Path> jars) throws IOException {
    String folder = System.getProperty(FOLDER, "");
    if (folder.isEmpty()) {
      return new CompiledApps(null);
    }
    MessageDigest digest = sha256();
    for (Path source : sources) {
      add(digest, root.relativize(source), source);
    }
    for (Path jar : jars) {
      add(digest, jar.getFileName(), jar);
    }
    StringBuilder name = new StringBuilder();
    for (byte part : digest.digest()) {
      name.append(String.format("%02x", part));
    }
    return new CompiledApps(Path.of(folder, name.toString()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void add(MessageDigest digest, Path name, Path file) throws IOException {
    byte[] contents = Files.readAllBytes(file);
    digest.update((name + "\0" + contents.length + "\0").getBytes(StandardCharsets.UTF_8));
    digest.update(contents);
  }

  /** Copies the classes to a folder; tells whether there are some. */
  boolean restore(Path classes) throws IOException {
    if (kept == null || !Files.isDirectory(kept)) {
      return false;
    }
    copy(kept, classes);
    return true;
  }

  /** Keeps the classes of a folder. */
  void keep(Path classes) throws IOException {
    if (kept == null) {
      return;
    }
    Files.createDirectories(kept.getParent());
    // All or nothing: another process may look at the same time.
    Path unfinished = Files.createTempDirectory(kept.getParent(), "unfinished");
    copy(classes, unfinished);
    try {
      Files.move(unfinished, kept, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException failed) {
      AppDirectory.deleteTree(unfinished);
      if (!Files.isDirectory(kept)) {
        throw failed;
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = all.filter(Files::isRegularFile).collect(Collectors.toList());
    }
    for (Path file : files) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }
}
