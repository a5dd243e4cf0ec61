package fi.perhepuu.identity.sessions;

import fi.perhepuu.platform.figures.Figure;
import fi.perhepuu.platform.figures.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** How many people work for the tenant, and how many have been here lately. */
@ApplicationScoped
class PeopleFigures implements Figures {

  private static final Duration LATELY = Duration.ofDays(30);
  private static final String COUNTS =
      """
      select (select count(*) from account a where a.state = 'active'
                 and exists (select 1 from jsonb_array_elements(a.grants) g
                              where g ->> 'role' in ('editor', 'admin'))),
             (select count(distinct s.account_id) from sign_in s where s.seen_at > ?1)
      """;

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  @Inject InstantSource clock;

  @Override
  public List<Figure> all() {
    var since = Timestamp.from(clock.instant().minus(LATELY));
    var counts = (Object[]) rows.createNativeQuery(COUNTS).setParameter(1, since).getSingleResult();
    return List.of(
        Figure.of("editors", ((Number) counts[0]).longValue()),
        Figure.of("visitors", ((Number) counts[1]).longValue()));
  }
}
