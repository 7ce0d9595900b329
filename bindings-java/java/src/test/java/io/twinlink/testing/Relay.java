package io.twinlink.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** Between a client and a broker: it can cut its connections, and swallow all that is said. */
public final class Relay implements AutoCloseable {
  private static final int BUFFER = 16 * 1024;

  private final ServerSocket listener;
  private final int broker;
  private final List<Socket> sockets = new ArrayList<>();
  private volatile boolean isMute;

  /** To what listens on a port of this machine. */
  public Relay(int broker) {
    this.broker = broker;
    try {
      listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    start(this::accept);
  }

  /** Where the relay listens. */
  public int port() {
    return listener.getLocalPort();
  }

  /** Nothing gets through any more, and nobody is told. New connections are as good as ever. */
  public synchronized void mute() {
    isMute = true;
  }

  /** Ends all connections without a word. */
  public synchronized void cut() {
    for (Socket socket : sockets) {
      close(socket);
    }
    sockets.clear();
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    cut();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket client = listener.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), broker);
        synchronized (this) {
          isMute = false;
          sockets.add(client);
          sockets.add(server);
        }
        start(() -> pass(client, server));
        start(() -> pass(server, client));
      } catch (IOException closed) {
        // It is the end, or a client has gone at once.
      }
    }
  }

  private void pass(Socket from, Socket to) {
    boolean isOver = false;
    try {
      InputStream read = from.getInputStream();
      OutputStream written = to.getOutputStream();
      byte[] buffer = new byte[BUFFER];
      for (int count = read.read(buffer); count >= 0; count = read.read(buffer)) {
        // Once something was swallowed, nothing may follow it.
        isOver |= isMute;
        if (!isOver) {
          written.write(buffer, 0, count);
        }
      }
    } catch (IOException cut) {
      // So it shall be.
    }
    close(from);
    close(to);
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "relay");
    thread.setDaemon(true);
    thread.start();
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException closed) {
      // Then it is.
    }
  }
}
