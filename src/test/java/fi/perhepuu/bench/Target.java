package fi.perhepuu.bench;

import java.util.List;

/**
 * What one cell loads: a path on a port of this machine, asked for under the hosts in turn.
 *
 * @param status what every answer must be
 */
record Target(String name, int port, String path, List<String> hosts, int status) {

  Target(String name, int port, String path, String host, int status) {
    this(name, port, path, List.of(host), status);
  }
}
