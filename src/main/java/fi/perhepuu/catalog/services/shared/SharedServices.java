package fi.perhepuu.catalog.services.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The county's own services as its municipalities read them: copies in the directory's schema,
 * because no tenant reads another's. Rows are copied as rows; where they mean something only in
 * their own schema (organization, place, button), whoever reads them leaves that out.
 */
@Dependent
class SharedServices {

  private static final String LEADS = "select control.leads_county(cast(current_user as text))";

  private static final String CLEAR =
      "delete from control.county_service where role_name = current_user";

  private static final String COPY =
      """
      insert into control.county_service (service_id, county, service, hours)
      select s.id, control.county_of(cast(current_user as text)), to_jsonb(s),
             coalesce((select jsonb_agg(to_jsonb(h)) from schedule h where h.service_id = s.id),
                      cast('[]' as jsonb))
        from service s join organization o on o.id = s.organization_id
       where 'county' = any (string_to_array(o.type, ','))
      """;

  private static final String TELL = "select cast(control.tell_county() as text)";

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  /** Whether the tenant being served is the county of others. */
  boolean hasMunicipalities() {
    return Boolean.TRUE.equals(rows.createNativeQuery(LEADS).getSingleResult());
  }

  void copyAll() {
    rows.createNativeQuery(CLEAR).executeUpdate();
    rows.createNativeQuery(COPY).executeUpdate();
    rows.createNativeQuery(TELL).getSingleResult();
  }
}
