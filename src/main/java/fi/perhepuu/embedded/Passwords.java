package fi.perhepuu.embedded;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The random passwords of the local PostgreSQL, made once and kept in a file that only its owner
 * can read. Nothing in the cluster is reachable without one.
 */
final class Passwords {
  private static final int BYTES = 24;

  private final Properties byUser;

  private Passwords(Properties byUser) {
    this.byUser = byUser;
  }

  static Passwords in(DataFolder folder) throws IOException, DatabaseUnavailable {
    Path file = folder.file("passwords.properties");
    if (!Files.exists(file)) {
      if (Files.isDirectory(folder.cluster())) {
        throw new DatabaseUnavailable(
            String.format(
                "The passwords of the database are missing: %s. Put the file back, or move %s away"
                    + " to begin with an empty database.",
                file, folder.cluster()));
      }
      create(folder, file);
    }
    return read(file);
  }

  String of(DatabaseRole role) {
    return byUser.getProperty(role.user());
  }

  private static Passwords read(Path file) throws IOException, DatabaseUnavailable {
    Properties byUser = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      byUser.load(reader);
    }
    for (DatabaseRole role : DatabaseRole.values()) {
      if (!byUser.containsKey(role.user())) {
        throw new DatabaseUnavailable(
            String.format("The file %s lacks the password of %s.", file, role.user()));
      }
    }
    return new Passwords(byUser);
  }

  /** Written beside and moved, so that a half-written file never counts. */
  private static void create(DataFolder folder, Path file) throws IOException {
    SecureRandom random = new SecureRandom();
    Properties byUser = new Properties();
    for (DatabaseRole role : DatabaseRole.values()) {
      byte[] secret = new byte[BYTES];
      random.nextBytes(secret);
      byUser.setProperty(
          role.user(), Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }
    Path draft = Files.createTempFile(folder.unfinished(), "passwords", "");
    try (Writer writer = Files.newBufferedWriter(draft)) {
      byUser.store(writer, "Made at the first start. Keep it with the data.");
    }
    Files.move(draft, file, REPLACE_EXISTING);
  }
}
