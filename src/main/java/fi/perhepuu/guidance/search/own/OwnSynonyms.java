package fi.perhepuu.guidance.search.own;

import static fi.perhepuu.editing.forms.Field.Kind.LOCALIZED_LINE;

import fi.perhepuu.editing.forms.Field;
import fi.perhepuu.editing.forms.Form;
import fi.perhepuu.editing.forms.Option;
import fi.perhepuu.editing.forms.Section;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.OwnKind;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Words a tenant's families take for the same: written by its editors, in force as soon as they are
 * published. They join its model as nodes, so no index need be made anew.
 */
@ApplicationScoped
class OwnSynonyms implements OwnKind {

  static final String LIST = "search-words";
  private static final int LONGEST = 400;

  private final Form form =
      Form.of(
          "guidance.form.search-words",
          Section.of("words", Field.of("words", LOCALIZED_LINE).must().longest(LONGEST)));

  @Override
  public String list() {
    return LIST;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public List<Option> options(String name) {
    return List.of();
  }

  @Override
  public boolean isForOthers() {
    return false;
  }

  /**
   * @param template a language and words in it, {@code fi:pehva}: what families have searched for
   */
  @Override
  public Map<String, Object> begin(String template) {
    var parts = template.split(":", 2);
    return parts.length < 2 || !Texts.LANGUAGES.contains(parts[0])
        ? Map.of()
        : Map.of("words", Map.of(parts[0], parts[1] + ", "));
  }

  @Override
  public LocalizedText name(Entry entry) {
    return entry.optionalLocalized("words");
  }

  @Override
  public List<Object> read(Surroundings around, Entry entry, UUID id) {
    around.localized(entry, "words");
    return List.of();
  }

  @Override
  public Grown grow(String code, Map<String, Object> document) {
    return new Grown(List.of(new ModelNode(LIST, code, 0, document)), List.of());
  }
}
