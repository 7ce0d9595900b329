package io.twinlink.internal;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.security.CodeSource;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * What the build put beside the classes.
 *
 * <p>A jar that is a file is read as one, which its class loader has open anyway. {@link
 * Class#getResourceAsStream} goes by URLs, whose classes cost a process's start 5 ms; it is for
 * classes that lie elsewhere: in a folder, in a jar within a jar.
 */
final class OwnJar implements Closeable {
  /** Null for classes that lie elsewhere. */
  private final JarFile jar;

  private OwnJar(JarFile jar) {
    this.jar = jar;
  }

  /** Opens the jar that this class is from, if it is from one. */
  static OwnJar open() {
    try {
      CodeSource source = OwnJar.class.getProtectionDomain().getCodeSource();
      URL place = source == null ? null : source.getLocation();
      if (place != null && place.getProtocol().equals("file")) {
        File file = new File(place.toURI());
        return new OwnJar(file.isFile() ? new JarFile(file) : null);
      }
    } catch (IOException | URISyntaxException | RuntimeException elsewhere) {
      // The class loader found its classes somehow, and so it will find the rest.
    }
    return new OwnJar(null);
  }

  /** {@return a file of the jar, else of the class path; null if there is none} */
  Item find(String resource) {
    JarEntry entry = jar == null ? null : jar.getJarEntry(resource.substring(1));
    if (entry == null && OwnJar.class.getResource(resource) == null) {
      return null;
    }
    return new Item(resource, entry);
  }

  @Override
  public void close() throws IOException {
    if (jar != null) {
      jar.close();
    }
  }

  /** A file of the jar, or of the class path. */
  final class Item {
    private final String resource;

    /** Null for what is found by the class loader alone. */
    private final JarEntry entry;

    private Item(String resource, JarEntry entry) {
      this.resource = resource;
      this.entry = entry;
    }

    /** {@return its bytes} */
    InputStream open() throws IOException {
      return entry == null ? OwnJar.class.getResourceAsStream(resource) : jar.getInputStream(entry);
    }

    /** {@return whether the jar tells length and check sum} */
    boolean isKnown() {
      return entry != null && entry.getSize() >= 0 && entry.getCrc() >= 0;
    }

    /** {@return the number of its bytes} */
    long size() {
      return entry.getSize();
    }

    /** {@return the CRC-32 of its bytes} */
    long checksum() {
      return entry.getCrc();
    }
  }
}
