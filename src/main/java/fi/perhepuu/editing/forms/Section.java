package fi.perhepuu.editing.forms;

import java.util.List;

/** Fields that belong together, under a heading. */
public record Section(String code, List<Field> fields) {

  public static Section of(String code, Field... fields) {
    return new Section(code, List.of(fields));
  }
}
