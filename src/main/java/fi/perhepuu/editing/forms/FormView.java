package fi.perhepuu.editing.forms;

import java.util.List;

/**
 * A form filled in.
 *
 * @param faults what is wrong, in the order of the form
 */
public record FormView(String words, List<Part> parts, List<Complaint> faults) {

  /** A section of the form. */
  public record Part(String code, List<FieldView> fields) {}

  /**
   * Something that is wrong, for the summary above the form.
   *
   * @param target the id of what has to be mended
   * @param label the key of the field's label
   * @param language the language it is wrong in, or empty
   * @param code which kind of fault: the key of its words ends in it
   */
  public record Complaint(String target, String label, String language, String code) {}
}
