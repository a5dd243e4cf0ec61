package fi.perhepuu.testing;

import java.nio.file.Path;

/** Where the build has put what the tests need; the build says it in system properties. */
final class Setting {

  private Setting() {}

  static boolean isPresent() {
    return System.getProperty("app.war") != null;
  }

  static Path path(String name) {
    var value = System.getProperty(name);
    if (value == null) {
      throw new IllegalStateException(
          "The system property " + name + " is missing. Run these tests with ./mvnw verify.");
    }
    return Path.of(value);
  }

  static Path project() {
    return path("project.basedir");
  }

  static Path target() {
    return project().resolve("target");
  }
}
