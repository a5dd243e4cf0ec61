package fi.perhepuu.bench;

import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.Folders;
import fi.perhepuu.testing.FreePort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An nginx that serves given answers from the operating system's memory, and logs nothing. */
final class Nginx implements AutoCloseable {

  private static final String CONFIGURATION =
      """
      %s
      daemon off;
      worker_processes auto;
      pid nginx.pid;
      error_log error.log;
      events { worker_connections 256; }
      http {
        access_log off;
        server_tokens off;
        etag off;
        max_ranges 0;
        sendfile on;
        tcp_nopush on;
        keepalive_requests 100000000;
        open_file_cache max=100 inactive=1h;
        open_file_cache_valid 1h;
        client_body_temp_path body;
        proxy_temp_path proxy;
        fastcgi_temp_path fastcgi;
        uwsgi_temp_path uwsgi;
        scgi_temp_path scgi;
        server {
          listen 127.0.0.1:%d;
          root %s;
      %s  }
      }
      """;

  private final int port = FreePort.any();
  private final Path folder;
  private Process process;

  Nginx(Path folder) {
    this.folder = folder;
  }

  int port() {
    return port;
  }

  /** Serves each answer at its path. */
  Nginx start(Path program, Map<String, RawAnswer> answers) {
    Folders.remove(folder);
    try {
      Files.createDirectories(folder);
      var places = new StringBuilder();
      for (var answer : answers.entrySet()) {
        var file = "page" + answer.getKey().hashCode();
        Files.write(folder.resolve(file), answer.getValue().body());
        places.append(place(answer.getKey(), file, answer.getValue()));
      }
      var user = System.getProperty("user.name");
      var runsAs = user.equals("root") ? "user root;" : "";
      Files.writeString(
          folder.resolve("nginx.conf"), CONFIGURATION.formatted(runsAs, port, folder, places));
      launch(program);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return this;
  }

  private void launch(Path program) throws IOException {
    var command =
        List.of(
            program.toString(),
            "-p",
            folder + "/",
            "-c",
            "nginx.conf",
            "-e",
            folder.resolve("error.log").toString());
    var output = folder.resolve("console.log").toFile();
    process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start();
    Eventually.isTrue(
        Duration.ofSeconds(10),
        "nginx does not answer: " + folder,
        () -> RawAnswer.tries(port, "localhost", "/").isPresent());
  }

  private static String place(String path, String file, RawAnswer answer) {
    var headers =
        answer.pageHeaders().entrySet().stream()
            .filter(header -> !header.getKey().equalsIgnoreCase("Content-Type"))
            .map(header -> "add_header %s %s always;".formatted(header.getKey(), quoted(header)))
            .collect(Collectors.joining("\n    "));
    var type = answer.headers().getOrDefault("Content-Type", "text/html");
    return answer.status() == 200
        ? found(path, file, type, headers)
        : missing(path, file, type, headers, answer.status());
  }

  private static String found(String path, String file, String type, String headers) {
    return """
        location = %s {
          types {}
          default_type "%s";
          add_header Last-Modified "";
          %s
          try_files /%s =500;
        }
    """
        .formatted(path, type, headers, file);
  }

  private static String missing(String path, String file, String type, String headers, int status) {
    return """
        location = %s { error_page %d /%s; return %d; }
        location = /%s {
          internal;
          types {}
          default_type "%s";
          add_header Last-Modified "";
          %s
        }
    """
        .formatted(path, status, file, status, file, type, headers);
  }

  private static String quoted(Map.Entry<String, String> header) {
    return '"' + header.getValue().replace("\"", "\\\"") + '"';
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroy();
    }
  }
}
