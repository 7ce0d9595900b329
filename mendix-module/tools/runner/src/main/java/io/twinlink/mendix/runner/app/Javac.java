package io.twinlink.mendix.runner.app;

import io.twinlink.mendix.runner.mpk.PackageException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The Java compiler: that of this JVM, or if it has none, as many a runtime that apps run on,
 * {@code javac} on the path.
 */
final class Javac {
  private Javac() {}

  /** Compiles; gives what the compiler says if it refuses, else null. */
  static String compile(List<Path> sources, List<String> options) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      return compileOutside(sources, options);
    }
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      boolean compiled =
          compiler
              .getTask(
                  messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      return compiled ? null : messages.toString();
    }
  }

  /** The arguments are in a file, as an app has more sources than a command line may be long. */
  private static String compileOutside(List<Path> sources, List<String> options)
      throws IOException {
    List<String> arguments = new ArrayList<>(options);
    sources.forEach(source -> arguments.add(source.toString()));
    arguments.replaceAll(argument -> '"' + argument.replace("\\", "\\\\") + '"');
    Path file = Files.createTempFile("javac", ".arguments");
    try {
      Files.write(file, arguments);
      Process process =
          new ProcessBuilder("javac", "-encoding", "UTF-8", "@" + file)
              .redirectErrorStream(true)
              .start();
      process.getOutputStream().close();
      byte[] messages = process.getInputStream().readAllBytes();
      return process.waitFor() == 0 ? null : new String(messages, StandardCharsets.UTF_8);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new PackageException("the compiler was interrupted", interrupted);
    } catch (IOException missing) {
      throw new PackageException(
          "this Java has no compiler, and there is no javac on PATH: " + missing, missing);
    } finally {
      Files.delete(file);
    }
  }
}
