package fi.perhepuu.guidance.search.counts;

import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;

/** Tells editors which words find nothing and which find what nobody opens. */
@ApplicationScoped
@Transactional
class SearchReportDesk {

  /** Words fewer have searched for may be one family's, and so may a number under it. */
  private static final int LEAST = 5;

  private static final int READ = 2_000;
  private static final int SHOWN = 30;

  /** Less than one opening for so many searches is little. */
  private static final int LITTLE = 5;

  @Inject SearchCountRows rows;
  @Inject Locality locality;
  @Inject InstantSource clock;

  /** A row as it is counted, before anything is rounded. */
  private record Exact(String words, Tally tally, boolean emptyLately) {

    private static Exact of(Object row) {
      var cells = (Object[]) row;
      var tally = new Tally(number(cells[1]), number(cells[2]), number(cells[3]));
      return new Exact((String) cells[0], tally, number(cells[4]) > 0);
    }

    private static int number(Object cell) {
      return ((Number) cell).intValue();
    }

    private boolean foundNothing() {
      return emptyLately && tally.empty() >= LEAST;
    }

    private boolean isLeft() {
      int found = tally.searches() - tally.empty();
      return found >= LEAST && tally.clicks() * LITTLE < found;
    }
  }

  SearchReport of(Period period, String language) {
    var since = period.since(clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
    var often = rows.byWords(since, language, LEAST, READ).stream().<Exact>map(Exact::of).toList();
    int all = rows.all(since, language);
    int told = often.stream().mapToInt(it -> it.tally().searches()).sum();
    return new SearchReport(
        period,
        language,
        locality.languages(),
        round(all),
        round(all - told),
        shown(often, language, Exact::foundNothing),
        shown(often, language, it -> !it.foundNothing() && it.isLeft()),
        shown(often, language, it -> true));
  }

  private static List<SearchRow> shown(
      List<Exact> often, String language, Predicate<Exact> wanted) {
    return often.stream().filter(wanted).limit(SHOWN).map(it -> row(it, language)).toList();
  }

  private static SearchRow row(Exact exact, String language) {
    var tally = exact.tally();
    return new SearchRow(
        language,
        exact.words(),
        round(tally.searches()),
        round(tally.empty()),
        round(tally.clicks()));
  }

  private static int round(int count) {
    return count - count % LEAST;
  }
}
