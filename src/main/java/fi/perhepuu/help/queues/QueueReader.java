package fi.perhepuu.help.queues;

import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.folder.Surroundings;
import java.util.UUID;

/** Reads a queue, as a folder or an editor has written it. */
public final class QueueReader {

  private static final String SUBSTITUTE = "substitute";
  private static final String KEEP_DAYS = "keepDays";
  private static final int LONGEST_KEPT = 3650;
  private static final String LANGUAGE = "[a-z]{2,3}";

  private QueueReader() {}

  /** The queue's row, and what is wrong noted. */
  public static Object read(Surroundings around, Entry entry, UUID id) {
    var queue = new Queue();
    queue.id = id;
    queue.code = entry.text("code");
    queue.controller = around.reference(entry, "controller", "organizations");
    substitute(around, entry, queue.code);
    queue.name = around.localized(entry, "name");
    queue.languages = entry.words("languages");
    if (queue.languages.isEmpty()
        || !queue.languages.stream().allMatch(it -> it.matches(LANGUAGE))) {
      entry.fault("languages", "missing", "'languages' must list languages like [fi, sv]");
    }
    entry.entries("roles").forEach(role -> around.localized(role, "name"));
    entry
        .entries("answers")
        .forEach(
            answer -> {
              around.localized(answer, "name");
              around.localized(answer, "text");
            });
    QueueHours.check(entry);
    keepDays(entry);
    queue.content = Json.write(entry.document());
    return queue;
  }

  private static void keepDays(Entry entry) {
    int days = entry.number(KEEP_DAYS, QueueView.KEEP_DAYS);
    if (days < 1 || days > LONGEST_KEPT) {
      entry.fault(KEEP_DAYS, "keep-days", "'keepDays' must be 1 to " + LONGEST_KEPT);
    }
  }

  private static void substitute(Surroundings around, Entry entry, String own) {
    var code = entry.optionalText(SUBSTITUTE).orElse("");
    if (!code.isEmpty() && code.equals(own)) {
      entry.fault(SUBSTITUTE, "itself", "a queue cannot be its own substitute");
    } else if (!code.isEmpty()) {
      around.reference(entry, SUBSTITUTE, "queues");
    }
  }
}
