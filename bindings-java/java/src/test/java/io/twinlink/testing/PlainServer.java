package io.twinlink.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** An HTTP server that gives its answers in turn, and then the last of them again and again. */
public final class PlainServer implements AutoCloseable {
  private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final byte[][] answers;
  private int next;

  public PlainServer(String... answers) throws IOException {
    this.answers = new byte[answers.length][];
    for (int i = 0; i < answers.length; i++) {
      this.answers[i] = answers[i].getBytes(StandardCharsets.UTF_8);
    }
    Thread thread = new Thread(this::serve, "plain-server");
    thread.setDaemon(true);
    thread.start();
  }

  /** Where it is. */
  public String endpoint() {
    return "http://127.0.0.1:" + socket.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept()) {
        connection.setTcpNoDelay(true);
        InputStream input = new BufferedInputStream(connection.getInputStream());
        while (readRequest(input)) {
          byte[] answer = answers[Math.min(next++, answers.length - 1)];
          String head = "HTTP/1.1 200 OK\r\nContent-Length: " + answer.length + "\r\n\r\n";
          OutputStream output = connection.getOutputStream();
          output.write(head.getBytes(StandardCharsets.US_ASCII));
          output.write(answer);
          output.flush();
        }
      } catch (IOException gone) {
        // The client went away, or this server is closed.
      }
    }
  }

  /** Reads to the end of a request; says whether there was one. */
  private static boolean readRequest(InputStream input) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int read = input.read();
      if (read < 0) {
        return false;
      }
      head.append((char) read);
    }
    for (String line : head.toString().toLowerCase(Locale.ROOT).split("\r\n")) {
      if (line.startsWith("content-length:")) {
        input.readNBytes(Integer.parseInt(line.substring(line.indexOf(':') + 1).strip()));
      }
    }
    return true;
  }
}
