package fi.perhepuu.editing.forms;

import java.util.List;

/**
 * The fields of one kind of content.
 *
 * @param words what the keys of its labels begin with: {@code catalog.form.services}
 */
public record Form(String words, List<Section> sections) {

  public static Form of(String words, Section... sections) {
    return new Form(words, List.of(sections));
  }

  public List<Field> fields() {
    return sections.stream().flatMap(section -> section.fields().stream()).toList();
  }
}
