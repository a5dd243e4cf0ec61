package fi.perhepuu.architecture;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place in code or a template where a text's key is written: whole, or as the beginning (and end)
 * of a key whose middle is found out later, {@code "site.nav." + section}.
 *
 * @param open whether only the beginning is written here
 */
record TextUse(String where, String start, boolean open, String end) {

  private static final Pattern LITERAL =
      Pattern.compile(
          "(?<shown>\\bt\\(\\s*)?\"(?<start>[a-z][a-z0-9-]*(?:\\.[A-Za-z0-9-]+)*\\.?)\""
              + "(?<open>\\s*\\+\\s*(?:[\\w.()]+\\s*\\+\\s*\"(?<end>\\.[A-Za-z0-9.-]+)\")?)?");

  private static final Pattern COMMENT =
      Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$|<%--.*?--%>");

  private static final Pattern FILE =
      Pattern.compile(".*\\.(?:yaml|jte|css|js|svg|txt|properties)");

  /** Every literal that begins like a key of the product. */
  static List<TextUse> all() {
    var keys = TextFile.keys();
    return Stream.concat(
            SourceFile.below("src/main/java", ".java").stream(),
            SourceFile.below("src/main/jte", ".jte").stream())
        .flatMap(file -> in(file, keys))
        .toList();
  }

  private static Stream<TextUse> in(SourceFile file, Set<String> keys) {
    var areas = keys.stream().map(TextUse::first).collect(Collectors.toSet());
    var text = COMMENT.matcher(file.text()).replaceAll(found -> " ".repeat(found.group().length()));
    return LITERAL
        .matcher(text)
        .results()
        .filter(found -> found.group(2).contains(".") && areas.contains(first(found.group(2))))
        .filter(found -> !FILE.matcher(found.group(2)).matches())
        .map(found -> of(file, found, keys));
  }

  private static TextUse of(SourceFile file, MatchResult found, Set<String> keys) {
    var start = found.group(2);
    if (found.group(3) != null) {
      var end = found.group(4) == null ? "" : found.group(4);
      return new TextUse(file.at(found.start()), start, true, end);
    }
    // A key that is not shown right here may be the beginning others complete.
    boolean shownHere = found.group(1) != null;
    boolean begins = keys.stream().anyMatch(key -> key.startsWith(start + "."));
    return !shownHere && begins && !keys.contains(start)
        ? new TextUse(file.at(found.start()), start + ".", true, "")
        : new TextUse(file.at(found.start()), start, false, "");
  }

  private static String first(String key) {
    return key.split("\\.", 2)[0];
  }

  boolean means(String key) {
    return open
        ? key.startsWith(start) && key.endsWith(end) && key.length() > start.length() + end.length()
        : key.equals(start);
  }

  @Override
  public String toString() {
    return open ? start + "…" + end : start;
  }
}
