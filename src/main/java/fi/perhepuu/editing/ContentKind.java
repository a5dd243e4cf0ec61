package fi.perhepuu.editing;

import fi.perhepuu.editing.forms.Form;
import fi.perhepuu.editing.forms.Option;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import fi.perhepuu.platform.html.Part;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A kind of content that a tenant's people edit. Every bean of this type gets lists, forms, drafts,
 * review, history, import, export and an API; what is its own is the form, how a document becomes
 * the rows of its area, and how families see it. The same reader serves a tenant's folder, so a
 * form, a table and a folder are held to the same rules.
 */
public interface ContentKind {

  /** The plural it is called by in folders, addresses and the API: {@code services}. */
  String list();

  /** Where the rail leads: the section its pages belong to. */
  String section();

  /** Whether the tenant has it at all; what is not licensed is absent, not broken. */
  default boolean isOffered() {
    return true;
  }

  /** Its place among the lists of its section; lower comes first. */
  default int order() {
    return 0;
  }

  Form form();

  /** The values of one of the form's lists of options that are not things of a list themselves. */
  List<Option> options(String name);

  /** Who may edit it; a partner's writing is published by an editor. */
  default Set<String> editors() {
    return Set.of(Role.ADMIN, Role.EDITOR);
  }

  /** The key in the document that names the organization it belongs to. */
  default Optional<String> organizationKey() {
    return Optional.empty();
  }

  /**
   * The document a new thing is begun with.
   *
   * @param template what it is to be made from, or empty
   */
  default Map<String, Object> begin(String template) {
    return Map.of();
  }

  default LocalizedText name(Entry entry) {
    return entry.optionalLocalized("name");
  }

  /**
   * Reads a document into the rows families' pages are made of, and notes what is wrong.
   *
   * @param id of the thing, and of its main row
   */
  List<Object> read(Surroundings around, Entry entry, UUID id);

  /** Removes what hangs on the main row, before the new rows come. */
  default void clear(UUID id) {}

  /** Its rows are what families see now; what bears its name may follow. */
  default void published(UUID id, Entry entry) {}

  /** Takes it away from families; whatever is published and needs it has been asked before. */
  void withdraw(UUID id);

  /**
   * Somebody has said that what families see is true.
   *
   * @param published what they see, as it was written
   * @return whether their page tells of it and has changed
   */
  default boolean confirmed(UUID id, Entry published, String by, LocalDate on) {
    return false;
  }

  /**
   * Whether its area reads it from a folder in a way of its own. What only the tenant's people
   * write is read as they wrote it.
   */
  default boolean hasOwnFile() {
    return true;
  }

  /** What a folder says of a published thing beside its document: its address, who checked it. */
  default Map<String, Object> beside(UUID id) {
    return Map.of();
  }

  /** Where a published thing stands among its likes; lower comes first. */
  default int place(UUID id) {
    return 0;
  }

  /** Whether families have a page of it, so that a draft can be looked at as they would see it. */
  default boolean hasPage() {
    return false;
  }

  /** The page families would see, read from the rows. */
  default View preview(UUID id) {
    throw new NotFound("page");
  }

  /** What stands beside the form: how families see it, for one; null for nothing. */
  default Part aside(Map<String, Object> document, boolean isNew) {
    return null;
  }
}
