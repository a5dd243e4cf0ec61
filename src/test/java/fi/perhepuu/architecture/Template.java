package fi.perhepuu.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A template taken apart: what its author wrote into the page, and the code between. Code is
 * blanked out of the page character by character, so that places stay what they were.
 */
final class Template {

  /** A value put into the page, {@code ${…}} or {@code $unsafe{…}}, and its place. */
  record Value(int place, String text) {}

  private static final Pattern CODE =
      Pattern.compile(
          "(?s)<%--.*?--%>|@(?:import|param)\\b[^\\n]*|@(?:else|endif|endfor|raw|endraw)\\b"
              + "|(?<open>\\$(?:unsafe)?\\{|!\\{|@(?:if|elseif|for|template\\.[\\w.]+)\\s*\\()");

  private final SourceFile file;
  private final StringBuilder page;
  private final List<Value> values = new ArrayList<>();
  private int at;

  private Template(SourceFile file) {
    this.file = file;
    this.page = new StringBuilder(file.text());
    content();
  }

  static List<Template> all() {
    return SourceFile.below("src/main/jte", ".jte").stream().map(Template::new).toList();
  }

  SourceFile file() {
    return file;
  }

  /** What is written into the page, with blanks for code. */
  String page() {
    return page.toString();
  }

  List<Value> values() {
    return values;
  }

  boolean isInsideTag(int place) {
    return page.lastIndexOf("<", place) > page.lastIndexOf(">", place);
  }

  /** Reads to the end of the file, or of a content block that is given to another template. */
  private void content() {
    var code = CODE.matcher(file.text());
    while (at < page.length() && file.text().charAt(at) != '`') {
      if (!code.region(at, page.length()).lookingAt()) {
        at++;
      } else {
        int from = at;
        at = code.end();
        if (code.group("open") == null) {
          blank(from, at);
        } else {
          brackets(from);
        }
      }
    }
  }

  /** Reads code whose first bracket has just been opened, to the one that closes it. */
  private void brackets(int from) {
    int blankFrom = from;
    for (int depth = 1; depth > 0; at++) {
      char next = file.text().charAt(at);
      if (next == '"' || next == '\'') {
        quoted(next);
      } else if (next == '`') {
        blank(blankFrom, ++at);
        content();
        blankFrom = at;
      } else if ("({[".indexOf(next) >= 0) {
        depth++;
      } else if (")}]".indexOf(next) >= 0) {
        depth--;
      }
    }
    blank(blankFrom, at);
    if (file.text().charAt(from) == '$') {
      values.add(new Value(from, file.text().substring(from, at)));
    }
  }

  private void quoted(char quote) {
    for (at++; file.text().charAt(at) != quote; at++) {
      if (file.text().charAt(at) == '\\') {
        at++;
      }
    }
  }

  private void blank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (page.charAt(i) != '\n') {
        page.setCharAt(i, ' ');
      }
    }
  }
}
