package fi.perhepuu.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks a {@code .txz}: files with their right to run, and links. */
final class Unpacking {
  private static final int EXECUTABLE = 0100;

  private Unpacking() {}

  static void into(Path folder, InputStream txz) throws IOException {
    Files.createDirectories(folder);
    try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(txz))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(tar, entry, inside(folder, entry.getName()));
      }
    }
  }

  private static void write(InputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, target);
      if ((entry.getMode() & EXECUTABLE) != 0) {
        target.toFile().setExecutable(true);
      }
    }
  }

  private static Path inside(Path folder, String name) throws IOException {
    Path target = folder.resolve(name).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("The archive reaches outside its folder: " + name);
    }
    return target;
  }
}
