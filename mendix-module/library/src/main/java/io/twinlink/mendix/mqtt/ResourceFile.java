package io.twinlink.mendix.mqtt;

import com.mendix.core.Core;
import io.twinlink.mendix.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/** Files below the resources folder of the app, and no others. */
final class ResourceFile {
  /** Certificates are a few kilobytes; a larger file is something else. */
  private static final long LARGEST_BYTES = 1_048_576;

  private ResourceFile() {}

  /** A file that was read. */
  static final class Content {
    private final Path file;
    private final byte[] bytes;

    private Content(Path file, byte[] bytes) {
      this.file = file;
      this.bytes = bytes;
    }

    Path file() {
      return file;
    }

    byte[] bytes() {
      return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Content && Arrays.equals(bytes, ((Content) other).bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }
  }

  /**
   * Reads a file.
   *
   * @param parameter the parameter that names it, for messages
   * @param path the path from the resources folder; null or blank for no file
   * @return what is in it; null for no file
   */
  static Content read(String parameter, String path) {
    String name = path == null ? "" : path.strip();
    if (name.isEmpty()) {
      return null;
    }
    try {
      Path folder = Core.getConfiguration().getResourcesPath().toPath().toRealPath();
      // Windows' separators come from the text of a developer there.
      Path file = folder.resolve(name.replace('\\', '/')).normalize();
      // Also where a link leads: no text of a user may make the app read other files.
      if (!file.startsWith(folder) || !file.toRealPath().startsWith(folder)) {
        throw unusable(parameter, name, "lies outside of the app's resources folder");
      }
      if (Files.size(file) > LARGEST_BYTES) {
        throw unusable(parameter, name, "is larger than " + LARGEST_BYTES + " bytes");
      }
      return new Content(file, Files.readAllBytes(file));
    } catch (InvalidPathException strange) {
      throw unusable(parameter, name, "is no path");
    } catch (NoSuchFileException missing) {
      throw unusable(parameter, name, "is not in the app's resources folder");
    } catch (IOException failed) {
      throw unusable(parameter, name, "cannot be read (" + failed.getClass().getSimpleName() + ')');
    }
  }

  private static Failure unusable(String parameter, String name, String why) {
    return Failure.validation(
        parameter + " names the file " + name + ", which " + why + '.',
        "Put the file below resources, and give its path from there, such as certs/device.pem.");
  }
}
