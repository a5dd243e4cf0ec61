package fi.perhepuu.help.inbox;

import fi.perhepuu.help.requests.HelpRequest;
import fi.perhepuu.help.requests.RequestView;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Pages of requests. Each queue is read in the order of an index and no further than the page goes,
 * so that a page costs the same however many requests there are.
 */
@Dependent
class InboxRows {

  private static final String OPEN =
      """
      select r.* from unnest(cast(string_to_array(?1, ',') as uuid[])) as q (id)
        cross join lateral (
          select h.* from help_request h
           where h.queue_id = q.id and h.closed_at is null and h.due < ?2
             and (?3 = '' or h.answer_language = ?3) and (h.danger or not ?4)
             and (h.anonymous or not ?5) and (h.owner_id is null or not ?6)
           order by (not h.danger), h.due, h.id limit ?7) r
       order by (not r.danger), r.due, r.id limit ?7
      """;

  private static final String CLOSED =
      """
      select r.* from unnest(cast(string_to_array(?1, ',') as uuid[])) as q (id)
        cross join lateral (
          select h.* from help_request h
           where h.queue_id = q.id and h.closed_at is not null and h.due < ?2
             and (?3 = '' or h.answer_language = ?3) and (h.danger or not ?4)
             and (h.anonymous or not ?5) and (h.owner_id is null or not ?6)
           order by h.closed_at desc, h.id limit ?7) r
       order by r.closed_at desc, r.id limit ?7
      """;

  private static final String MINE =
      """
      select r.* from (
        (select h.* from help_request h
          where h.owner_id = cast(?1 as uuid) and h.closed_at is null and h.due < ?2
           and (?3 = '' or h.answer_language = ?3) and (h.danger or not ?4)
           and (h.anonymous or not ?5) and (h.owner_id is null or not ?6)
          order by (not h.danger), h.due, h.id limit ?7)
        union all
        (select h.* from request_participant p join help_request h on h.id = p.request_id
          where p.account_id = cast(?1 as uuid) and p.until is null
           and h.owner_id is distinct from cast(?1 as uuid) and h.closed_at is null and h.due < ?2
           and (?3 = '' or h.answer_language = ?3) and (h.danger or not ?4)
           and (h.anonymous or not ?5) and (h.owner_id is null or not ?6)
          order by (not h.danger), h.due, h.id limit ?7)) r
       order by (not r.danger), r.due, r.id limit ?7
      """;

  private static final String WAITING =
      """
      select r.* from unnest(cast(string_to_array(?1, ',') as uuid[])) as q (id)
        cross join lateral (
          (select h.* from help_request h
            where h.queue_id = q.id and h.state in ('waiting', 'offered') and h.due < ?2
           and (?3 = '' or h.answer_language = ?3) and (h.danger or not ?4)
           and (h.anonymous or not ?5) and (h.owner_id is null or not ?6)
            order by (not h.danger), h.due, h.id limit ?7)
          union all
          (select h.* from help_request h
            where h.offered_to = q.id and h.due < ?2
             and h.queue_id <> all (cast(string_to_array(?1, ',') as uuid[]))
           and (?3 = '' or h.answer_language = ?3) and (h.danger or not ?4)
           and (h.anonymous or not ?5) and (h.owner_id is null or not ?6)
            order by (not h.danger), h.due, h.id limit ?7)) r
       order by (not r.danger), r.due, r.id limit ?7
      """;

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  /**
   * The first of them.
   *
   * @param before only those promised for an earlier day
   */
  List<RequestView> open(Collection<UUID> queues, LocalDate before, InboxQuery filter, int most) {
    return views(
        rows.createNativeQuery(OPEN, HelpRequest.class), codes(queues), before, filter, most);
  }

  List<RequestView> closed(Collection<UUID> queues, LocalDate before, InboxQuery filter, int most) {
    return views(
        rows.createNativeQuery(CLOSED, HelpRequest.class), codes(queues), before, filter, most);
  }

  List<RequestView> mine(UUID account, LocalDate before, InboxQuery filter, int most) {
    return views(
        rows.createNativeQuery(MINE, HelpRequest.class), account.toString(), before, filter, most);
  }

  List<RequestView> waiting(
      Collection<UUID> queues, LocalDate before, InboxQuery filter, int most) {
    return views(
        rows.createNativeQuery(WAITING, HelpRequest.class), codes(queues), before, filter, most);
  }

  private static List<RequestView> views(
      Query query, String whose, LocalDate before, InboxQuery filter, int most) {
    query
        .setParameter(1, whose)
        .setParameter(2, before)
        .setParameter(3, filter.language())
        .setParameter(4, filter.danger())
        .setParameter(5, filter.anonymous())
        .setParameter(6, filter.unassigned())
        .setParameter(7, most);
    return ((List<?>) query.getResultList())
        .stream().map(HelpRequest.class::cast).map(HelpRequest::view).toList();
  }

  private static String codes(Collection<UUID> queues) {
    return queues.stream().map(UUID::toString).collect(Collectors.joining(","));
  }
}
