package fi.perhepuu.editing.forms;

import java.util.List;

/**
 * One field of a form.
 *
 * @param path the key of its value in the document; within a group, in the group's entry
 * @param longest how many characters a text of it may have
 * @param options the name of the list its values come from, or null
 * @param parts the fields of each entry of a group
 */
public record Field(
    String path, Kind kind, boolean required, int longest, String options, List<Field> parts) {

  private static final int LINE_LENGTH = 200;
  private static final int TEXT_LENGTH = 4_000;

  /** What a field holds and therefore how it is asked for. */
  public enum Kind {
    LINE,
    TEXT,
    LOCALIZED_LINE,
    LOCALIZED_TEXT,
    NUMBER,
    DATE,
    TIME,
    COLOR,
    FLAG,
    CHOICE,
    CHOICES,
    DYE,
    GROUP;

    public boolean localized() {
      return this == LOCALIZED_LINE || this == LOCALIZED_TEXT;
    }

    public boolean longText() {
      return this == TEXT || this == LOCALIZED_TEXT;
    }
  }

  public static Field of(String path, Kind kind) {
    int longest = kind.longText() ? TEXT_LENGTH : LINE_LENGTH;
    return new Field(path, kind, false, longest, null, List.of());
  }

  /** One value out of a list; see {@code ContentKind.options}. */
  public static Field choice(String path, String options) {
    return new Field(path, Kind.CHOICE, false, LINE_LENGTH, options, List.of());
  }

  /** One of the dyes of the coat buttons, each shown. */
  public static Field dye(String path, String options) {
    return new Field(path, Kind.DYE, false, LINE_LENGTH, options, List.of());
  }

  /** Any number of values out of a list. */
  public static Field choices(String path, String options) {
    return new Field(path, Kind.CHOICES, false, LINE_LENGTH, options, List.of());
  }

  /** Entries of the same parts, as many as there are. */
  public static Field group(String path, Field... parts) {
    return new Field(path, Kind.GROUP, false, 0, null, List.of(parts));
  }

  /** Must be filled in before it can be published. */
  public Field must() {
    return new Field(path, kind, true, longest, options, parts);
  }

  public Field longest(int characters) {
    return new Field(path, kind, required, characters, options, parts);
  }
}
