package fi.perhepuu.licensing.license;

import fi.perhepuu.platform.jobs.Jobs;
import fi.perhepuu.platform.jobs.Nightly;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.UUID;

/** Looks every night whether a licence is about to end, and plans a letter for the working day. */
@ApplicationScoped
class LicenseNight implements Nightly {

  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final LocalTime EVENING = LocalTime.of(16, 0);
  private static final EnumSet<DayOfWeek> WORKING =
      EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  @Inject CurrentLicense license;
  @Inject LicenseEvents events;
  @Inject Jobs jobs;
  @Inject InstantSource clock;

  @Override
  public String kind() {
    return "license-night";
  }

  @Override
  public void run(UUID night) {
    Reminder.due(license.get(), license.today())
        .filter(reminder -> license.state() == LicenseState.EXPIRING)
        .filter(reminder -> !events.hasReminded(reminder))
        .ifPresent(reminder -> jobs.plan(LicenseLetter.KIND, night, atWork(clock.instant())));
  }

  /** The moment itself in working hours, else the next working morning. */
  static Instant atWork(Instant moment) {
    var local = moment.atZone(CurrentLicense.ZONE);
    var time = local.toLocalTime();
    boolean works = WORKING.contains(local.getDayOfWeek()) && time.isBefore(EVENING);
    if (works && !time.isBefore(MORNING)) {
      return moment;
    }
    var day = works ? local.toLocalDate() : local.toLocalDate().plusDays(1);
    while (!WORKING.contains(day.getDayOfWeek())) {
      day = day.plusDays(1);
    }
    return day.atTime(MORNING).atZone(CurrentLicense.ZONE).toInstant();
  }
}
