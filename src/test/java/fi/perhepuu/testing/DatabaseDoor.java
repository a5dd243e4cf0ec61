package fi.perhepuu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The way from a server to its database. Shut, it refuses connections and cuts the open ones, which
 * is what a server sees of a database that has stopped; the others of the run go on undisturbed.
 */
public final class DatabaseDoor implements AutoCloseable {

  private final int target;
  private final int port;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile ServerSocket listener;

  public DatabaseDoor(TestDatabase database) {
    target = database.port();
    port = FreePort.any();
    open();
  }

  public int port() {
    return port;
  }

  public void open() {
    if (listener != null && !listener.isClosed()) {
      return;
    }
    try {
      var socket = new ServerSocket();
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      listener = socket;
      daemon(() -> accept(socket));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public void shut() {
    try {
      listener.close();
      for (var socket : open) {
        socket.close();
      }
      open.clear();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    shut();
  }

  private void accept(ServerSocket socket) {
    try {
      while (true) {
        var client = socket.accept();
        var server = new Socket(InetAddress.getLoopbackAddress(), target);
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        open.add(client);
        open.add(server);
        daemon(() -> pass(client, server));
        daemon(() -> pass(server, client));
      }
    } catch (IOException shut) {
      return; // the door has been shut
    }
  }

  private void pass(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException cut) {
      return; // one side has gone, and the other goes with it
    } finally {
      open.remove(from);
      open.remove(to);
    }
  }

  private static void daemon(Runnable work) {
    var thread = new Thread(work, "database-door");
    thread.setDaemon(true);
    thread.start();
  }
}
