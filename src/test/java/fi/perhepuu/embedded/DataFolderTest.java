package fi.perhepuu.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the data folder")
class DataFolderTest {
  private static final long NO_DISK_HAS_THIS = Long.MAX_VALUE;

  @TempDir Path home;

  @Test
  @DisplayName("is made for its owner alone")
  @DisabledOnOs(OS.WINDOWS)
  void madePrivately() throws Exception {
    DataFolder folder = DataFolder.at(home.resolve("a/b"));
    folder.create();
    folder.requireFit();
    assertEquals(
        "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.root())));
  }

  @Test
  @DisplayName("is refused on a disk with too little room")
  void tooLittleRoom() {
    DataFolder folder = new DataFolder(home, NO_DISK_HAS_THIS);
    String message = assertThrows(DatabaseUnavailable.class, folder::requireFit).getMessage();
    assertTrue(message.contains(home.toString()));
    assertTrue(message.endsWith("Free some space, or choose a folder on another disk (DATA_DIR)."));
  }

  @Test
  @DisplayName("is refused where it cannot be written")
  void unwritable() throws Exception {
    Path file = Files.createFile(home.resolve("a file"));
    String message =
        assertThrows(DatabaseUnavailable.class, DataFolder.at(file.resolve("data"))::create)
            .getMessage();
    assertTrue(message.contains("cannot be written"));
    assertTrue(message.contains("choose another folder (DATA_DIR)"));
  }

  @Test
  @DisplayName("is refused when its data is of another PostgreSQL, or of none")
  void otherVersion() throws Exception {
    DataFolder folder = DataFolder.at(home);
    Files.createDirectory(folder.cluster());
    assertTrue(refusal(folder).contains("is not a PostgreSQL database"));
    Files.writeString(folder.cluster().resolve("PG_VERSION"), "17\n");
    assertTrue(refusal(folder).contains("is of PostgreSQL 17, and this Perhepuu brings"));
  }

  @Test
  @DisplayName("is refused when its passwords are gone")
  void passwordsGone() throws Exception {
    DataFolder folder = DataFolder.at(home);
    Files.createDirectory(folder.cluster());
    String message =
        assertThrows(DatabaseUnavailable.class, () -> Passwords.in(folder)).getMessage();
    assertTrue(message.startsWith("The passwords of the database are missing"));
  }

  private static String refusal(DataFolder folder) {
    return assertThrows(DatabaseUnavailable.class, folder::requireFit).getMessage();
  }
}
