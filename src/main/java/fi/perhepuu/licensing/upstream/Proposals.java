package fi.perhepuu.licensing.upstream;

import fi.perhepuu.platform.data.Json;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The tenant's own proposals, in the directory's schema and with the tenant's own role: the
 * database itself names the tenant and shows it nobody else's.
 */
@Dependent
class Proposals {

  private static final String PROPOSE =
      """
      insert into control.model_proposal
             (id, node_type, own_code, title, document, credit, proposed_at, proposed_by)
      values (?1, ?2, ?3, cast(?4 as jsonb), cast(?5 as jsonb), cast(?6 as jsonb), ?7, ?8)
      on conflict do nothing
      """;

  private static final String OWN =
      """
      select id, '' as tenant, node_type, own_code, cast(title as text), '{}' as document,
             cast(credit as text), state, proposed_at, proposed_by, model_code, reason, release
        from control.model_proposal where role_name = current_user order by proposed_at desc, id
      """;

  private static final String TAKE_BACK =
      "delete from control.model_proposal where id = ?1 and role_name = current_user and state ="
          + " 'proposed'";

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  /** Whether it is new: one that already waits is not proposed twice. */
  boolean propose(Offer offer, Object credit, String by, Instant now) {
    return rows.createNativeQuery(PROPOSE)
            .setParameter(1, UUID.randomUUID())
            .setParameter(2, offer.type())
            .setParameter(3, offer.code())
            .setParameter(4, Json.write(offer.name().byLanguage()))
            .setParameter(5, Json.write(offer.document()))
            .setParameter(6, Json.write(credit))
            .setParameter(7, Timestamp.from(now))
            .setParameter(8, by)
            .executeUpdate()
        == 1;
  }

  /** Newest first, without their documents. */
  List<Proposal> own() {
    List<?> found = rows.createNativeQuery(OWN).getResultList();
    return found.stream().map(row -> ProposalRow.of((Object[]) row)).toList();
  }

  boolean takeBack(UUID id) {
    return rows.createNativeQuery(TAKE_BACK).setParameter(1, id).executeUpdate() == 1;
  }
}
