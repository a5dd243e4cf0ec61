package fi.perhepuu.editing.console;

import fi.perhepuu.editing.forms.FormView;
import fi.perhepuu.editing.history.Diff;
import fi.perhepuu.editing.items.ItemView;
import fi.perhepuu.platform.html.Part;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One thing and its form.
 *
 * @param item null while it has never been saved
 * @param basedOn the version the form was filled from
 * @param open how many things keep it from being published, when it has been saved
 * @param conflict what somebody else has saved meanwhile, or null
 * @param done what has just been done, or empty
 * @param plan null for whoever may not publish, and for what has never been saved
 * @param aside what stands beside the form, or null
 */
public record EditorPage(
    String list,
    ItemView item,
    UUID id,
    int basedOn,
    FormView form,
    List<String> languages,
    boolean mayPublish,
    boolean previewable,
    int open,
    Conflict conflict,
    String done,
    Plan plan,
    Part aside) {

  /** What will happen to it by itself, and its exception, as forms. */
  public record Plan(FormView schedule, FormView exception) {

    /** What is wrong in either. */
    public List<FormView.Complaint> faults() {
      return Stream.concat(schedule.faults().stream(), exception.faults().stream()).toList();
    }
  }

  /** Another's version, and how it differs from what was written here. */
  public record Conflict(String author, Instant at, int revision, Diff diff) {}

  /** Where the form is sent. */
  public String address() {
    return "/hallinta/sisalto/" + list + "/" + (item == null ? "uusi" : item.code());
  }
}
