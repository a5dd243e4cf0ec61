package fi.perhepuu.tenancy.jobs;

import fi.perhepuu.platform.mail.Mail;
import fi.perhepuu.platform.mail.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.UUID;

/** The mails of a deployment without a mail server, left where only its operator looks. */
@ApplicationScoped
class LocalOutbox implements Outbox {

  private static final String KEEP =
      """
      insert into control.mail_outbox (id, recipient, subject, body, sent_at)
      values (?1, ?2, ?3, ?4, ?5)
      """;

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  @Inject InstantSource clock;

  @Override
  @Transactional
  public void keep(Mail mail) {
    rows.createNativeQuery(KEEP)
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, mail.to())
        .setParameter(3, mail.subject())
        .setParameter(4, mail.text())
        .setParameter(5, Timestamp.from(clock.instant()))
        .executeUpdate();
  }
}
