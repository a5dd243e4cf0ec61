package fi.perhepuu.editing.console;

import fi.perhepuu.editing.ContentKind;
import fi.perhepuu.editing.ContentKinds;
import fi.perhepuu.editing.Rights;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.editing.items.ItemView;
import fi.perhepuu.editing.items.ListFilter;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts the page of a list together: one query for the rows, one for each count. */
@RequestScoped
class Lists {

  private static final int PAGE = 50;

  @Inject ContentKinds kinds;
  @Inject ItemDesk items;
  @Inject Rights rights;
  @Inject ConsoleWords words;
  @Inject Locality locality;
  @Inject InstantSource clock;

  View page(ContentKind kind, ListQuery query) {
    var filter = filter(kind, query.words, query.stage, query.language, query.due);
    int number = query.pageNumber();
    var found = items.page(filter, number * PAGE, PAGE + 1);
    var shown = found.subList(0, Math.min(PAGE, found.size()));
    var page =
        new ListPage(
            kind.list(),
            tabs(kind),
            chips(kind, query),
            rows(shown),
            items.count(filter),
            query.words,
            query.stage,
            number > 0 ? query.at(number - 1) : null,
            found.size() > PAGE ? query.at(number + 1) : null,
            words.languages(),
            rights.mayPublish(kind),
            today(),
            query.done.matches("\\d{1,6}") ? query.done : "",
            query.refused.matches("\\d{1,6}") ? Integer.parseInt(query.refused) : 0);
    var title = words.t(kind.form().words() + ".title");
    return new View("editing/list", page, Head.console(title, kind.section()));
  }

  private ListFilter filter(
      ContentKind kind, String text, String stage, String language, boolean due) {
    return new ListFilter(
        kind.list(), text, stage, language, due ? today() : null, rights.organizations(kind));
  }

  private LocalDate today() {
    return clock.instant().atZone(locality.zone()).toLocalDate();
  }

  private List<ListPage.Tab> tabs(ContentKind kind) {
    return kinds.all().stream()
        .filter(other -> other.section().equals(kind.section()) && rights.mayWrite(other))
        .sorted((one, other) -> Integer.compare(one.order(), other.order()))
        .map(
            other ->
                new ListPage.Tab(
                    other.list(),
                    other.form().words() + ".title",
                    other.list().equals(kind.list())))
        .toList();
  }

  private List<ListPage.Chip> chips(ContentKind kind, ListQuery query) {
    List<ListPage.Chip> chips = new ArrayList<>();
    boolean plain = query.stage.isEmpty() && query.language.isEmpty() && !query.due;
    chips.add(chip("editing.list.all", "?", filter(kind, "", "", "", false), plain));
    chips.add(chip("editing.list.due", "?due=true", filter(kind, "", "", "", true), query.due));
    for (var stage : List.of("draft", "in-review", "archived")) {
      var filter = filter(kind, "", stage, "", false);
      chips.add(
          chip("editing.stage." + stage, "?stage=" + stage, filter, stage.equals(query.stage)));
    }
    for (var language : words.languages()) {
      var filter = filter(kind, "", "", language, false);
      var current = language.equals(query.language);
      chips.add(chip("editing.list.lacks." + language, "?lacks=" + language, filter, current));
    }
    return chips;
  }

  private ListPage.Chip chip(String label, String query, ListFilter filter, boolean current) {
    return new ListPage.Chip(label, query, items.count(filter), current);
  }

  private List<ListPage.Row> rows(List<ItemView> shown) {
    Map<UUID, String> organizations =
        items.all("organizations").stream()
            .collect(Collectors.toMap(ItemView::id, it -> words.in(it.name())));
    return shown.stream()
        .map(item -> new ListPage.Row(item, organizations.getOrDefault(item.organization(), "")))
        .toList();
  }
}
