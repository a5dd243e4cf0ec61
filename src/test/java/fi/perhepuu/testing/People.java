package fi.perhepuu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The people of a tenant's folder. */
final class People {

  /** The demo tenants' password; nothing in them is real. */
  static final String PASSWORD = "perhepuu-demo";

  private People() {}

  static String email(Path folder, String role) {
    try {
      var line = Pattern.compile("email: ([^,]+),.*role: " + role + "\\b");
      var person = line.matcher(Files.readString(folder.resolve("people.yaml")));
      if (!person.find()) {
        throw new IllegalArgumentException("Nobody in " + folder + " is " + role);
      }
      return person.group(1);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
