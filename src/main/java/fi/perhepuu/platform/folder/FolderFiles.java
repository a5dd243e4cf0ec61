package fi.perhepuu.platform.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files of a folder, by name; nothing for a name it does not have. */
interface FolderFiles {

  Optional<byte[]> open(String file) throws IOException;

  static FolderFiles in(Path directory) {
    return file -> {
      var path = directory.resolve(file);
      return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    };
  }
}
