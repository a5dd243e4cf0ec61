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
  /** The programs and fresh data take 130 MB; the rest is for what people write. */
  static final long USUAL_ROOM = 300L * 1024 * 1024;

  private static final String POSTGRES_VERSION = "18";

  static DataFolder at(Path root) {
    return new DataFolder(root.toAbsolutePath().normalize(), USUAL_ROOM);
  }

  /** As configuration names it. */
  static DataFolder named(String name) throws DatabaseUnavailable {
    Path root = Path.of(name.strip());
    if (!root.isAbsolute()) {
      // The server's working folder is not the one a person stands in.
      throw new DatabaseUnavailable(
          String.format(
              "The data folder \"%s\" (DATA_DIR) needs its whole path, for example %s.",
              name, root.toAbsolutePath().normalize()));
    }
    return at(root);
  }

  Path cluster() {
    return root.resolve("cluster");
  }

  Path programs() {
    return root.resolve("programs");
  }

  /** What is not finished yet; whatever lies here at a start was interrupted. */
  Path unfinished() {
    return root.resolve("unfinished");
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

  /** Call it under the {@link FolderLock} only. */
  void clearUnfinished() throws IOException {
    Trees.clear(unfinished());
    createPrivately(unfinished());
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
          String.format(
              "The disk of the data folder %s has %d MB free; the database needs %d MB. Free some"
                  + " space, or choose a folder on another disk (DATA_DIR).",
              root, megabytes(free), megabytes(roomNeeded)));
    }
  }

  private void requireVersion() throws DatabaseUnavailable {
    if (!Files.isDirectory(cluster())) {
      return;
    }
    String version = versionOfData();
    if (!version.equals(POSTGRES_VERSION)) {
      throw new DatabaseUnavailable(
          String.format(
              "The data in %s is %s, and this Perhepuu brings PostgreSQL %s. Use the Perhepuu that"
                  + " made it to export the data, or move the folder away to begin with an empty"
                  + " database.",
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
