package fi.perhepuu.architecture;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Templates hold no words of their own: a word in a template is a word nobody can translate. */
class TemplateWordsTest {

  /**
   * Tags, characters by name, and addresses of other sites, which are the same in all languages.
   */
  private static final Pattern NO_WORD =
      Pattern.compile("<[^>]*>|&#?\\w+;|\\b[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.fi\\b");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}[^\\n]*");

  private static final Pattern SPOKEN =
      Pattern.compile(
          "\\b(?:aria-label|aria-description|aria-roledescription|alt|title|placeholder|data-close)"
              + "\\s*=\\s*\"([^\"]*\\p{L}[^\"]*)\"");

  private static final Pattern ARGUMENTS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern WORDS = Pattern.compile("\"[^\"]*\\p{L}[^\"]*\"");

  @Test
  void noWordsBetweenTheTags() {
    var findings = new Findings("Give the words a key: ${frame.t(\"area.thing.aspect\")}.");
    for (var template : Template.all()) {
      var words = NO_WORD.matcher(template.page()).replaceAll(tag -> blank(tag.group()));
      LETTERS
          .matcher(words)
          .results()
          .forEach(found -> findings.add(template.file().at(found.start()), found.group().strip()));
    }
    findings.none();
  }

  @Test
  void noWordsInWhatIsReadAloud() {
    var findings = new Findings("Give the words a key: ${frame.t(\"area.thing.aspect\")}.");
    for (var template : Template.all()) {
      SPOKEN
          .matcher(template.page())
          .results()
          .forEach(found -> findings.add(template.file().at(found.start()), found.group()));
    }
    findings.none();
  }

  @Test
  void noWordsInTheValuesShown() {
    var findings = new Findings("Give the words a key: ${frame.t(\"area.thing.aspect\")}.");
    for (var template : Template.all()) {
      template.values().stream()
          .filter(value -> !template.isInsideTag(value.place()))
          .filter(value -> WORDS.matcher(withoutArguments(value.text())).find())
          .forEach(value -> findings.add(template.file().at(value.place()), value.text()));
    }
    findings.none();
  }

  /** A word given to a method is a code or a key; one that stands alone would be shown. */
  private static String withoutArguments(String value) {
    var shorter = ARGUMENTS.matcher(value).replaceAll("");
    return shorter.equals(value) ? value : withoutArguments(shorter);
  }

  private static String blank(String tag) {
    return tag.replaceAll("[^\\n]", " ");
  }
}
