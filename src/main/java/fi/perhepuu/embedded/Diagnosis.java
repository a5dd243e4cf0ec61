package fi.perhepuu.embedded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Turns what the operating system or PostgreSQL said into what a person can do about it. */
final class Diagnosis {
  private static final int LAST_WORDS = 600;

  private Diagnosis() {}

  static String ofUnwritable(Path folder, IOException refusal) {
    String words = words(refusal);
    if (isFullDisk(words)) {
      return fullDisk(folder);
    }
    return String.format(
        "The data folder %s cannot be written (%s). Give it to the user who runs Perhepuu, or"
            + " choose another folder (DATA_DIR). A folder made with sudo belongs to root.",
        folder, words);
  }

  /** What a failed program said, in a person's words where the reason is known. */
  static String of(String words, Path folder) {
    if (isFullDisk(words)) {
      return fullDisk(folder);
    }
    if (words.contains("cannot be run as root")) {
      return "PostgreSQL does not run as root, and this machine does not let it step down (unshare"
          + " -U). Run Perhepuu as an ordinary user, or give the address of a PostgreSQL"
          + " (DB_URL).";
    }
    if (words.contains("Permission denied")) {
      return String.format(
          "PostgreSQL may not use the data folder %s. Either it belongs to another user, or its"
              + " disk does not allow programs (noexec). Give it to the user who runs Perhepuu, or"
              + " choose another folder (DATA_DIR).",
          folder);
    }
    if (words.contains("shared libraries") || words.contains("GLIBC_")) {
      return String.format(
          "The PostgreSQL that comes with Perhepuu does not fit this operating system (%s). Give"
              + " the address of a PostgreSQL (DB_URL).",
          lastOf(words));
    }
    return String.format("PostgreSQL did not start in %s. It said: %s", folder, lastOf(words));
  }

  /** Processes of a PostgreSQL that was killed are still ending: waiting helps. */
  static boolean isLeftover(String words) {
    return words.contains("already exists") || words.contains("is still in use");
  }

  static boolean isHopeless(String words) {
    return isFullDisk(words)
        || words.contains("cannot be run as root")
        || words.contains("Permission denied")
        || words.contains("shared libraries");
  }

  static String words(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "access denied";
    }
    if (e instanceof NoSuchFileException) {
      return "no such place";
    }
    return e instanceof FileSystemException f && f.getReason() != null
        ? f.getReason()
        : String.valueOf(e.getMessage());
  }

  private static boolean isFullDisk(String words) {
    return words.contains("No space left") || words.contains("quota exceeded");
  }

  private static String fullDisk(Path folder) {
    return String.format(
        "The disk of the data folder %s is full. Free some space and start again; what was saved is"
            + " kept.",
        folder);
  }

  private static String lastOf(String words) {
    String text = words.strip();
    return text.length() <= LAST_WORDS ? text : "… " + text.substring(text.length() - LAST_WORDS);
  }
}
