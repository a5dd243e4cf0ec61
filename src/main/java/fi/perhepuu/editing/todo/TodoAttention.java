package fi.perhepuu.editing.todo;

import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.editing.items.Stage;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.html.Attention;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Calls editors to what is late, due, waiting for review or not translated. */
@ApplicationScoped
class TodoAttention implements Attention {

  private static final int LATE_DAYS = 60;

  @Inject OwnLists own;
  @Inject ItemDesk items;
  @Inject Locality locality;
  @Inject InstantSource clock;

  @Override
  public List<Call> calls(Predicate<String> hasRole) {
    var lists = own(hasRole);
    if (lists.isEmpty()) {
      return List.of();
    }
    var today = clock.instant().atZone(locality.zone()).toLocalDate();
    long late = items.countDue(lists, lateDay(today));
    long due = items.countDue(lists, today) - late;
    long review = items.countAt(lists, Stage.IN_REVIEW);
    return List.of(
        new Call(20, "editing.todo.late", late, "warning-circle", TodoAdminPages.at("late")),
        new Call(25, "editing.todo.review", review, "eye", TodoAdminPages.at("review")),
        new Call(30, "editing.todo.due", due, "calendar-check", TodoAdminPages.at("due")),
        new Call(40, "editing.todo.lacks", lacking(lists), "translate", "/hallinta/kielet"));
  }

  private List<String> own(Predicate<String> hasRole) {
    return hasRole.test(Role.ADMIN) || hasRole.test(Role.EDITOR) ? own.names() : List.of();
  }

  static LocalDate lateDay(LocalDate today) {
    return today.minusDays(LATE_DAYS + 1L);
  }

  /** In languages the law asks for; others may lag behind. */
  private long lacking(List<String> lists) {
    return locality.official().stream()
        .map(items::lacking)
        .flatMap(counts -> counts.entrySet().stream())
        .filter(count -> lists.contains(count.getKey()))
        .mapToLong(count -> count.getValue())
        .sum();
  }
}
