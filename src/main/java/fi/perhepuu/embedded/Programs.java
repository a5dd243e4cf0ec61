package fi.perhepuu.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * The PostgreSQL programs, unpacked from the archive on the class path into the data folder. They
 * are unpacked beside and moved into place, so an interrupted start leaves nothing half made; the
 * folder is named after the archive's checksum, so a new release brings its own.
 */
final class Programs {
  private final Path bin;
  private final Platform platform;

  private Programs(Path bin, Platform platform) {
    this.bin = bin;
    this.platform = platform;
  }

  static Programs in(DataFolder folder) throws IOException, DatabaseUnavailable {
    return in(folder, Platform.current());
  }

  static Programs in(DataFolder folder, Platform platform) throws IOException, DatabaseUnavailable {
    URL archive = archive(platform);
    Path home = folder.programs().resolve(checksum(archive));
    if (!Files.isDirectory(home)) {
      unpack(folder, archive, home);
    }
    return new Programs(home.resolve("bin"), platform);
  }

  String path(String program) {
    return bin.resolve(platform.program(program)).toString();
  }

  /** Programs of earlier releases; call it only while no PostgreSQL runs from this folder. */
  void dropOthers() throws IOException {
    Path own = bin.getParent();
    try (Stream<Path> homes = Files.list(own.getParent())) {
      for (Path home : homes.filter(each -> !each.equals(own)).toList()) {
        Trees.clear(home);
      }
    }
  }

  private static URL archive(Platform platform) throws DatabaseUnavailable {
    return platform.archives().stream()
        .map(name -> Programs.class.getClassLoader().getResource(name))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(
            () ->
                new DatabaseUnavailable(
                    String.format(
                        "This installation brings no PostgreSQL for %s on %s. Give the address of a"
                            + " PostgreSQL (DB_URL).",
                        platform.system(), platform.architecture())));
  }

  private static String checksum(URL archive) throws IOException {
    CheckedInputStream in = new CheckedInputStream(archive.openStream(), new CRC32());
    try (in) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return String.format("%08x", in.getChecksum().getValue());
  }

  private static void unpack(DataFolder folder, URL archive, Path home) throws IOException {
    DataFolder.createPrivately(home.getParent());
    Path part = Files.createTempDirectory(folder.unfinished(), "programs");
    try (InputStream in = new BufferedInputStream(archive.openStream())) {
      Unpacking.into(part, in);
      Files.move(part, home);
    } catch (IOException e) {
      Trees.clear(part);
      throw e;
    }
  }
}
