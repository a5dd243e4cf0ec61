package fi.perhepuu.licensing.license;

import fi.perhepuu.identity.Role;
import fi.perhepuu.identity.accounts.AccountView;
import fi.perhepuu.identity.accounts.PeopleDesk;
import fi.perhepuu.platform.jobs.Job;
import fi.perhepuu.platform.mail.Mail;
import fi.perhepuu.platform.mail.Post;
import fi.perhepuu.platform.text.Texts;
import fi.perhepuu.tenancy.CurrentTenant;
import fi.perhepuu.tenancy.PublicOrigin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** Tells a tenant's administrators that the licence is about to end; of each mark once. */
@ApplicationScoped
class LicenseLetter implements Job {

  static final String KIND = "license-letter";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

  @Inject CurrentLicense license;
  @Inject LicenseEvents events;
  @Inject PeopleDesk people;
  @Inject Texts texts;
  @Inject Post post;
  @Inject PublicOrigin origin;
  @Inject InstantSource clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(UUID subject) {
    if (license.state() != LicenseState.EXPIRING) {
      return; // renewed, or over, since it was planned
    }
    Reminder.due(license.get(), license.today())
        .filter(reminder -> events.remind(reminder, clock.instant()))
        .ifPresent(this::write);
  }

  private void write(Reminder reminder) {
    people.people().stream()
        .filter(AccountView::isActive)
        .filter(it -> it.roles().contains(Role.ADMIN))
        .forEach(it -> post.send(letter(it, reminder)));
  }

  private Mail letter(AccountView to, Reminder reminder) {
    var language = Texts.LANGUAGES.contains(to.language()) ? to.language() : Texts.LANGUAGES.get(0);
    var day = reminder.lastDay().format(DAY);
    var subject = texts.get(language, "licensing.license.mail.subject").replace("{0}", day);
    var text =
        texts
            .get(language, "licensing.license.mail.text")
            .replace("{0}", CurrentTenant.get().mainHost())
            .replace("{1}", day)
            .replace("{2}", origin.current() + LicensePages.AT);
    return new Mail(
        to.email(),
        subject,
        text,
        "license-" + reminder.lastDay() + "-" + reminder.mark() + "-" + to.id());
  }
}
