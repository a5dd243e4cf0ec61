package fi.perhepuu.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The folder that holds everything of the local PostgreSQL, and the checks that tell a person early
 * what would otherwise fail late: the folder can be written, its disk has room, its data is of this
 * version. Nobody but the owner may read it.
 */
record DataFolder(Path root, long roomNeeded) {
  /** Programs 60 MB, fresh data 40 MB, write-ahead log up to 256 MB, and the last start's rest. */
  static final long USUAL_ROOM = 300L * 1024 * 1024;

  private static final String POSTGRES_VERSION = "18";

  static DataFolder at(Path root) {
    return new DataFolder(root.toAbsolutePath().normalize(), USUAL_ROOM);
  }

  Path cluster() {
    return root.resolve("cluster");
  }

  Path programs() {
    return root.resolve("programs");
  }

  Path log() {
    return root.resolve("postgres.log");
  }

  Path file(String name) {
    return root.resolve(name);
  }

  /** Creates the folder if need be, and refuses one that cannot be written. */
  void create() throws DatabaseUnavailable {
    try {
      createPrivately(root);
      Files.delete(Files.createTempFile(root, "write", ".check"));
    } catch (IOException e) {
      throw new DatabaseUnavailable(Diagnosis.ofUnwritable(root, e), e);
    }
  }

  /** Refuses a disk without room and data of another version. */
  void requireFit() throws DatabaseUnavailable {
    requireRoom();
    requireVersion();
  }

  private void requireRoom() throws DatabaseUnavailable {
    long free = root.toFile().getUsableSpace();
    if (free < roomNeeded) {
      throw new DatabaseUnavailable(
          "The disk of the data folder %s has %d MB free; the database needs %d MB. Free some space, or choose a folder on another disk."
              .formatted(root, megabytes(free), megabytes(roomNeeded)));
    }
  }

  private void requireVersion() throws DatabaseUnavailable {
    if (!Files.isDirectory(cluster())) {
      return;
    }
    String version = versionOfData();
    if (!version.equals(POSTGRES_VERSION)) {
      throw new DatabaseUnavailable(
          "The data in %s is %s, and this Perhepuu brings PostgreSQL %s. Use the Perhepuu that made it to export the data, or move the folder away to begin with an empty database."
              .formatted(
                  cluster(),
                  version.isEmpty() ? "not a PostgreSQL database" : "of PostgreSQL " + version,
                  POSTGRES_VERSION));
    }
  }

  private String versionOfData() {
    try {
      return Files.readString(cluster().resolve("PG_VERSION")).strip();
    } catch (IOException e) {
      return "";
    }
  }

  static void createPrivately(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
    }
  }

  static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
    Set<String> views = path.getFileSystem().supportedFileAttributeViews();
    return views.contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private static long megabytes(long bytes) {
    return bytes / (1024 * 1024);
  }
}
