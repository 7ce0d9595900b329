package io.twinlink.testing;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cases that all languages run, as data in {@code tests/vectors}. */
public final class Vectors {
  private static final Path FOLDER = Path.of(System.getProperty("twinlink.vectors"));

  private Vectors() {}

  /** Reads one file. */
  public static JsonElement read(String name) {
    try {
      return JsonParser.parseString(Files.readString(FOLDER.resolve(name)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Reads a value that is set once in a file of lines {@code name = value}. */
  public static String property(String file, String name) {
    try {
      return Files.readAllLines(FOLDER.resolve(file)).stream()
          .filter(line -> line.startsWith(name + " = "))
          .map(line -> line.substring(name.length() + 3))
          .collect(Collectors.joining());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The names of the JSON files in a folder, to be given to {@link #read}. */
  public static List<String> names(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files
          .map(file -> folder + "/" + file.getFileName())
          .filter(name -> name.endsWith(".json"))
          .sorted()
          .collect(Collectors.toList());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
