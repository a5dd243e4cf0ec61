package fi.perhepuu.editing.items;

import fi.perhepuu.platform.figures.Figure;
import fi.perhepuu.platform.figures.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** How much the tenant has for families, and how much of it is due to be looked at. */
@ApplicationScoped
class ContentFigures implements Figures {

  private static final String COUNTS =
      """
      select count(*) filter (where list = 'services' and stage = 'published'),
             count(*) filter (where stage = 'published'),
             count(*) filter (where stage = 'published' and review_due < current_date)
        from content_item
      """;

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  @Override
  public List<Figure> all() {
    var counts = (Object[]) rows.createNativeQuery(COUNTS).getSingleResult();
    return List.of(
        Figure.of("services", ((Number) counts[0]).longValue()),
        Figure.of("published", ((Number) counts[1]).longValue()),
        Figure.of("outdated", ((Number) counts[2]).longValue()));
  }
}
