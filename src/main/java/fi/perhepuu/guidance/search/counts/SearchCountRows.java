package fi.perhepuu.guidance.search.counts;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The tenant's counts by day, language and words. */
@Dependent
class SearchCountRows {

  private static final String ADD =
      """
      insert into search_count as c (day, language, words, searches, empty, clicks)
      select cast(?1 as date), ?2, ?3, ?4, ?5, ?6
       where ?3 = ''
          or exists (select 1 from search_count
                      where day = cast(?1 as date) and language = ?2 and words = ?3)
          or (select count(*) from search_count where day = cast(?1 as date)) < ?7
      on conflict on constraint pk$search_count do update
         set searches = c.searches + excluded.searches, empty = c.empty + excluded.empty,
             clicks = c.clicks + excluded.clicks
      """;

  private static final String ADD_CLICKS =
      """
      update search_count set clicks = clicks + ?4
       where day = cast(?1 as date) and language = ?2 and words = ?3
      """;

  private static final String BY_WORDS =
      """
      select words, sum(searches), sum(empty), sum(clicks),
             (array_agg(empty order by day desc))[1]
        from search_count
       where day >= cast(?1 as date) and language = ?2 and words <> ''
       group by words having sum(searches) >= ?3
       order by 2 desc, 1 limit ?4
      """;

  private static final String ALL =
      """
      select coalesce(sum(searches), 0) from search_count
       where day >= cast(?1 as date) and language = ?2
      """;

  private static final String FORGET = "delete from search_count where day < cast(?1 as date)";

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  void add(Counted counted, Tally tally) {
    if (tally.searches() == 0) {
      addClicks(counted, tally);
    } else if (insert(counted, tally) == 0) {
      insert(counted.withoutWords(), tally);
    }
  }

  private int insert(Counted counted, Tally tally) {
    return rows.createNativeQuery(ADD)
        .setParameter(1, counted.day().toString())
        .setParameter(2, counted.language())
        .setParameter(3, counted.words())
        .setParameter(4, tally.searches())
        .setParameter(5, tally.empty())
        .setParameter(6, tally.clicks())
        .setParameter(7, SearchCounts.MOST)
        .executeUpdate();
  }

  private void addClicks(Counted counted, Tally tally) {
    rows.createNativeQuery(ADD_CLICKS)
        .setParameter(1, counted.day().toString())
        .setParameter(2, counted.language())
        .setParameter(3, counted.words())
        .setParameter(4, tally.clicks())
        .executeUpdate();
  }

  List<?> byWords(LocalDate since, String language, int least, int most) {
    return rows.createNativeQuery(BY_WORDS)
        .setParameter(1, since.toString())
        .setParameter(2, language)
        .setParameter(3, least)
        .setParameter(4, most)
        .getResultList();
  }

  int all(LocalDate since, String language) {
    var sum =
        rows.createNativeQuery(ALL)
            .setParameter(1, since.toString())
            .setParameter(2, language)
            .getSingleResult();
    return ((Number) sum).intValue();
  }

  void forgetBefore(LocalDate day) {
    rows.createNativeQuery(FORGET).setParameter(1, day.toString()).executeUpdate();
  }
}
