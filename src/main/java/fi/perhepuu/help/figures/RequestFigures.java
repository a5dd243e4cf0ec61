package fi.perhepuu.help.figures;

import fi.perhepuu.platform.figures.Figure;
import fi.perhepuu.platform.figures.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

/** How many families wait and since when they should have had an answer; nothing they wrote. */
@ApplicationScoped
class RequestFigures implements Figures {

  private static final Duration LATELY = Duration.ofDays(30);
  private static final String COUNTS =
      """
      select count(*) filter (where closed_at is null),
             count(*) filter (where arrived_at > ?1),
             min(due) filter (where closed_at is null and answered_at is null)
        from help_request
      """;

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  @Inject InstantSource clock;

  @Override
  public List<Figure> all() {
    var since = Timestamp.from(clock.instant().minus(LATELY));
    var counts = (Object[]) rows.createNativeQuery(COUNTS).setParameter(1, since).getSingleResult();
    long open = ((Number) counts[0]).longValue();
    var due = (Date) counts[2];
    return List.of(
        Figure.of("open", open),
        Figure.of("received", ((Number) counts[1]).longValue()),
        new Figure(
            "oldest",
            open,
            due == null ? null : due.toLocalDate().atTime(12, 0).toInstant(ZoneOffset.UTC)));
  }
}
