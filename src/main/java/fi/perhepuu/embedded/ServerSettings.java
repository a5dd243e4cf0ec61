package fi.perhepuu.embedded;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the local PostgreSQL runs: safe writes, this machine only, a modest share of memory and disk.
 */
final class ServerSettings {
  private ServerSettings() {}

  /** For {@code pg_ctl -o}, which hands them to a shell: no value may need quoting. */
  static String options(int port, Platform platform) {
    return "-p "
        + port
        + settings(platform).entrySet().stream()
            .map(setting -> " -c " + setting.getKey() + "=" + setting.getValue())
            .collect(Collectors.joining());
  }

  private static Map<String, String> settings(Platform platform) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("listen_addresses", "127.0.0.1");
    // No socket file: its path would have to be short, and everybody could see it.
    settings.put("unix_socket_directories", "");
    settings.put("fsync", "on");
    settings.put("synchronous_commit", "on");
    settings.put("max_connections", "100");
    // A dump locks every table of every tenant.
    settings.put("max_locks_per_transaction", "512");
    settings.put("shared_buffers", "64MB");
    settings.put("max_wal_size", "256MB");
    settings.put("jit", "off");
    settings.put("timezone", "UTC");
    settings.put("log_timezone", "UTC");
    settings.put("log_checkpoints", "off");
    if (platform.isLinux()) {
      // After a crash one call instead of one per file: a thousand tenants have a lot of files.
      settings.put("recovery_init_sync_method", "syncfs");
    }
    return settings;
  }
}
