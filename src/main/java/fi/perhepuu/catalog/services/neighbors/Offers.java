package fi.perhepuu.catalog.services.neighbors;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * What types of service the municipalities of a county have. It stands in the directory's schema,
 * because no tenant reads another's: each writes its own row, and a function of the directory
 * answers who of the same county may be named.
 */
@Dependent
class Offers {

  private static final String TELL =
      """
      insert into control.offer (name, languages, types)
      select cast(?1 as jsonb), cast(?2 as jsonb),
             (select coalesce(jsonb_agg(distinct type), cast('[]' as jsonb)) from service)
      on conflict (role_name) do update
         set name = excluded.name, languages = excluded.languages, types = excluded.types
      """;

  private static final String TAKE_BACK =
      "delete from control.offer where role_name = current_user";

  private static final String HAVING =
      """
      select cast(name as text), cast(languages as text), host
        from control.neighbors_having(?1) limit ?2
      """;

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  void tell(String name, String languages) {
    rows.createNativeQuery(TELL).setParameter(1, name).setParameter(2, languages).executeUpdate();
  }

  void takeBack() {
    rows.createNativeQuery(TAKE_BACK).executeUpdate();
  }

  List<?> having(String type, int most) {
    return rows.createNativeQuery(HAVING)
        .setParameter(1, type)
        .setParameter(2, most)
        .getResultList();
  }
}
