package fi.perhepuu.branding.words;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which of the product's texts a tenant may say in its own words: what families read. The console
 * speaks the same everywhere, and so does everything that is read in an emergency.
 */
final class Families {

  private static final Set<String> AREAS =
      Set.of(
          "site",
          "home",
          "footer",
          "failure",
          "accessibility",
          "privacy",
          "catalog",
          "places",
          "knowledge",
          "guidance",
          "help");

  private static final Pattern FIXED =
      Pattern.compile(
          ".*crisis.*|.*quick-exit|.*\\.exit\\b.*|guidance\\.safety\\..*|site\\.emergency"
              + "|site\\.language\\..*|footer\\.demo.*"
              + "|help\\.(?:buttons|queues|members|aside)\\..*|help\\.nav|catalog\\.option\\..*"
              + "|.*\\.(?:form|admin|console|attention)\\..*");

  private Families() {}

  static boolean read(String key) {
    return AREAS.contains(key.split("\\.", 2)[0]) && !FIXED.matcher(key).matches();
  }
}
