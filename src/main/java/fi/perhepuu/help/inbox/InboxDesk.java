package fi.perhepuu.help.inbox;

import fi.perhepuu.help.inbox.access.Worker;
import fi.perhepuu.help.inbox.access.Workers;
import fi.perhepuu.help.queues.QueueView;
import fi.perhepuu.help.requests.RequestView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Lists a worker's requests, a page at a time, in a number of queries that does not grow. */
@RequestScoped
@Transactional
public class InboxDesk {

  /** No count goes further: more than that is many. */
  public static final int MANY = 100;

  private static final LocalDate EVER = LocalDate.of(9999, 1, 1);
  private static final Comparator<RequestView> MOST_URGENT =
      Comparator.comparing((RequestView it) -> !it.danger())
          .thenComparing(RequestView::due)
          .thenComparing(RequestView::id);

  @Inject Workers workers;
  @Inject InboxRows rows;
  @Inject Labels labels;
  @Inject Colleagues colleagues;
  @Inject Deadlines deadlines;

  public ListPage page(InboxQuery query) {
    var worker = workers.current();
    int from = query.number() * InboxQuery.SIZE;
    var found = found(worker, query.tab(), query, from + InboxQuery.SIZE + 1);
    var shown =
        found.stream().skip(from).limit(InboxQuery.SIZE).map(it -> row(it, worker)).toList();
    boolean more = found.size() > from + InboxQuery.SIZE;
    return new ListPage(
        query, Tab.of(worker.coordinator()), counts(worker), mine(worker), shown, more);
  }

  /** The beginning of the list, to stand beside an open request. */
  public ListPage beside() {
    return page(InboxQuery.all());
  }

  /** A request as the list shows it. */
  public RequestRow row(RequestView request) {
    return row(request, workers.current());
  }

  /** How many wait for somebody to take them or are mine, as far as it is worth counting. */
  public int waiting() {
    var worker = workers.current();
    return worker.queues().isEmpty()
        ? 0
        : rows.open(worker.queues(), EVER, InboxQuery.free(), MANY).size();
  }

  private List<QueueView> mine(Worker worker) {
    return labels.queues().values().stream()
        .filter(it -> worker.queues().contains(it.id()))
        .toList();
  }

  private Map<Tab, Integer> counts(Worker worker) {
    Map<Tab, Integer> counts = new EnumMap<>(Tab.class);
    var all = InboxQuery.all();
    for (var tab : List.of(Tab.TEAM, Tab.MINE, Tab.WAITING)) {
      counts.put(tab, found(worker, tab, all, MANY).size());
    }
    return counts;
  }

  private List<RequestView> found(Worker worker, Tab tab, InboxQuery query, int most) {
    var own = only(worker.queues(), query);
    return switch (tab) {
      case TEAM -> team(own, only(worker.covered(), query), query, most);
      case MINE ->
          rows.mine(worker.account(), EVER, query, most).stream()
              .filter(it -> query.queue().isEmpty() || own.contains(it.queue()))
              .toList();
      case WAITING -> rows.waiting(own, EVER, query, most);
      case CLOSED -> rows.closed(own, EVER, query, most);
      case OTHERS -> rows.open(others(worker, query), EVER, query, most);
    };
  }

  private List<RequestView> team(
      Collection<UUID> own, Collection<UUID> covered, InboxQuery query, int most) {
    var late =
        covered.isEmpty()
            ? List.<RequestView>of()
            : rows.open(covered, deadlines.today(), query, most);
    return Stream.concat(rows.open(own, EVER, query, most).stream(), late.stream())
        .sorted(MOST_URGENT)
        .limit(most)
        .toList();
  }

  private Collection<UUID> only(Collection<UUID> queues, InboxQuery query) {
    return query.queue().isEmpty()
        ? queues
        : labels.queues().values().stream()
            .filter(it -> it.code().equals(query.queue()) && queues.contains(it.id()))
            .map(QueueView::id)
            .toList();
  }

  private List<UUID> others(Worker worker, InboxQuery query) {
    if (!worker.coordinator()) {
      return List.of();
    }
    var others =
        labels.queues().values().stream()
            .filter(it -> !worker.queues().contains(it.id()))
            .filter(
                it ->
                    worker.coordinated().isEmpty()
                        || worker.coordinated().contains(it.controller()))
            .map(QueueView::id)
            .toList();
    return List.copyOf(only(others, query));
  }

  private RequestRow row(RequestView request, Worker worker) {
    var owner = request.owner();
    return new RequestRow(
        request,
        labels.topics(request.topics()),
        labels.buttonName(request.button()),
        labels.dye(request.button()),
        labels.sender(request.sender()),
        labels.queue(request.queue()),
        owner == null ? null : colleagues.names().get(owner),
        worker.account().equals(owner),
        owner != null && colleagues.isAway(owner, deadlines.today()),
        deadlines.left(request));
  }
}
