package fi.perhepuu.help.trust;

import fi.perhepuu.platform.crypto.Keysets;
import fi.perhepuu.platform.crypto.Sealing;
import fi.perhepuu.platform.jobs.Job;
import fi.perhepuu.platform.jobs.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;

/** Seals texts anew with the newest key, some at a time; the job's subject is the last one done. */
@ApplicationScoped
class Resealing implements Job {

  static final String KIND = "help-reseal";

  /** Before all rows. */
  static final UUID FIRST = new UUID(0, 0);

  private static final int PART = 200;

  @Inject KeyRings rings;
  @Inject SealedRows rows;
  @Inject Keysets keysets;
  @Inject Jobs jobs;
  @Inject InstantSource clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(UUID after) {
    rings.find().ifPresent(ring -> reseal(keysets.sealing(ring.sealing), after));
  }

  private void reseal(Sealing sealing, UUID after) {
    var part = rows.after(after, PART);
    for (var row : part) {
      if (!sealing.isNewest(row.body())) {
        var place = row.row().toString();
        rows.replace(row, sealing.seal(place, sealing.open(place, row.body())));
      }
    }
    if (part.size() == PART) {
      jobs.plan(KIND, part.get(PART - 1).row(), clock.instant());
    }
  }
}
