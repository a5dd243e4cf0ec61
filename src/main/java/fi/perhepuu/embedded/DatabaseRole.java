package fi.perhepuu.embedded;

import java.util.Locale;

/** Who connects: the application that serves pages, or the part of it that provisions tenants. */
enum DatabaseRole {
  LOGIN("perhepuu_app"),
  ADMIN("perhepuu_admin"),
  SUPERUSER("postgres");

  private final String user;

  DatabaseRole(String user) {
    this.user = user;
  }

  String user() {
    return user;
  }

  /** The one configuration means by a user's name; an unknown name gets the fewest rights. */
  static DatabaseRole ofUser(String user) {
    return ADMIN.user.equals(user) ? ADMIN : LOGIN;
  }

  /** Configuration may ask for the first two; the superuser only prepares the cluster. */
  static DatabaseRole named(String name) {
    return switch (name.strip().toLowerCase(Locale.ROOT)) {
      case "login" -> LOGIN;
      case "admin" -> ADMIN;
      default ->
          throw new IllegalArgumentException(
              "The role of a data source is login or admin, not " + name + ".");
    };
  }
}
