package fi.perhepuu.help.embed;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A municipality's own site: one page, and a policy that lets in what it is told and no more. */
final class OtherSite implements AutoCloseable {

  private final HttpServer server;

  OtherSite(String policy, String content) {
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    var body = page(content).getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
          exchange.getResponseHeaders().set("Content-Security-Policy", policy);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  static String page(String content) {
    return "<!doctype html><html lang=\"fi\"><head><title>Kunta</title></head>"
        + "<body><main><h1>Kunnan sivu</h1>"
        + content
        + "</main></body></html>";
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/sivu";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
