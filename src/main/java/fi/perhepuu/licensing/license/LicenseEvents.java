package fi.perhepuu.licensing.license;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the tenant has accepted and been told about its licence. It lies in the control schema,
 * where the database shows a tenant its own rows only.
 */
@Dependent
class LicenseEvents {

  private static final String ACCEPTED = "accepted";
  private static final String REMINDED = "reminded";
  private static final String ADD =
      """
      insert into control.license_event (id, kind, subject, by_name, at) values (?1, ?2, ?3, ?4, ?5)
      on conflict (role_name, kind, subject) do nothing
      """;
  private static final String FIND =
      """
      select subject, by_name, at from control.license_event
       where role_name = current_user and kind = ?1 order by at desc
      """;

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  List<Acceptance> acceptances() {
    return find(ACCEPTED).stream()
        .map(row -> new Acceptance(String.valueOf(row[0]), String.valueOf(row[1]), moment(row[2])))
        .toList();
  }

  Optional<Acceptance> acceptance(String version) {
    return acceptances().stream().filter(it -> it.version().equals(version)).findFirst();
  }

  /** Answers whether it is new. */
  boolean accept(String version, String by, Instant now) {
    return add(ACCEPTED, version, by, now);
  }

  /** Answers whether it is new: whoever is second must not write again. */
  boolean remind(Reminder reminder, Instant now) {
    return add(REMINDED, reminder.toString(), "", now);
  }

  boolean hasReminded(Reminder reminder) {
    return find(REMINDED).stream().anyMatch(row -> reminder.toString().equals(row[0]));
  }

  private boolean add(String kind, String subject, String by, Instant now) {
    return rows.createNativeQuery(ADD)
            .setParameter(1, UUID.randomUUID())
            .setParameter(2, kind)
            .setParameter(3, subject)
            .setParameter(4, by)
            .setParameter(5, Timestamp.from(now))
            .executeUpdate()
        == 1;
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> find(String kind) {
    return rows.createNativeQuery(FIND).setParameter(1, kind).getResultList();
  }

  private static Instant moment(Object value) {
    return value instanceof Timestamp stamp
        ? stamp.toInstant()
        : ((java.time.OffsetDateTime) value).toInstant();
  }
}
