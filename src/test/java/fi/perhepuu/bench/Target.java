package fi.perhepuu.bench;

import java.util.List;

/**
 * What one cell loads: paths on a port of this machine in turn, asked for under the hosts in turn.
 *
 * @param more words that are added to a path so that it is another every time; none to leave it
 * @param status what every answer must be
 */
record Target(
    String name, int port, List<String> paths, List<String> more, List<String> hosts, int status) {

  Target(String name, int port, String path, List<String> hosts, int status) {
    this(name, port, List.of(path), List.of(), hosts, status);
  }

  Target(String name, int port, String path, String host, int status) {
    this(name, port, path, List.of(host), status);
  }

  String path() {
    return paths.get(0);
  }
}
