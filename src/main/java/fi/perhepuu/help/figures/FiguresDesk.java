package fi.perhepuu.help.figures;

import fi.perhepuu.help.queues.QueueDesk;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Counts a month's requests and hides what would tell of single families. */
@ApplicationScoped
@Transactional
public class FiguresDesk {

  @Inject FigureRows rows;
  @Inject QueueDesk queues;
  @Inject ModelReleases models;
  @Inject Locality locality;
  @Inject InstantSource clock;

  public YearMonth thisMonth() {
    return YearMonth.from(today());
  }

  private LocalDate today() {
    return clock.instant().atZone(locality.zone()).toLocalDate();
  }

  public FiguresPage of(YearMonth month) {
    boolean rounded = !month.isBefore(thisMonth());
    var from = month.atDay(1).atStartOfDay(locality.zone()).toInstant();
    var to = month.plusMonths(1).atDay(1).atStartOfDay(locality.zone()).toInstant();
    var byQueue = SmallNumbers.of(counts(rows.byQueue(from, to), rounded));
    var promise = rows.byPromise(from, to, today().toString(), locality.zone().getId());
    var byPromise = SmallNumbers.of(counts(promise, rounded));
    var topics = counts(rows.byTopic(from, to), rounded);
    boolean secret = byQueue.total() == null || byPromise.total() == null;
    return new FiguresPage(
        month,
        month.minusMonths(1),
        rounded ? null : month.plusMonths(1),
        rounded,
        secret ? null : byQueue.total(),
        figures(byQueue, this::queue),
        figures(byPromise, code -> new Figure(code, LocalizedText.EMPTY, null)),
        topics.entrySet().stream()
            .map(
                it ->
                    topic(it.getKey(), SmallNumbers.isSmall(it.getValue()) ? null : it.getValue()))
            .toList());
  }

  /** Rounded, a number that grows by one shows nothing of the one. */
  private static Map<String, Integer> counts(List<?> rows, boolean rounded) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (var row : rows) {
      var cells = (Object[]) row;
      int count = ((Number) cells[1]).intValue();
      boolean round = rounded && count >= SmallNumbers.LEAST;
      counts.put((String) cells[0], round ? count - count % SmallNumbers.LEAST : count);
    }
    return counts;
  }

  private static List<Figure> figures(
      SmallNumbers.Shown<String> shown, Function<String, Figure> named) {
    Map<String, Integer> all = new LinkedHashMap<>(shown.cells());
    shown.hidden().stream().sorted().forEach(code -> all.put(code, null));
    return all.entrySet().stream()
        .map(
            it -> {
              var figure = named.apply(it.getKey());
              return new Figure(figure.code(), figure.name(), it.getValue());
            })
        .toList();
  }

  private Figure queue(String id) {
    var queue = queues.queues().get(UUID.fromString(id));
    return new Figure(queue.code(), queue.name(), null);
  }

  private Figure topic(String code, Integer count) {
    var name = models.current().find("life-situations", code).map(ModelNode::name);
    return new Figure(code, name.orElse(new LocalizedText(Map.of("", code))), count);
  }
}
