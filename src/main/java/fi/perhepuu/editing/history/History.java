package fi.perhepuu.editing.history;

import fi.perhepuu.platform.audit.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Keeps every version of every thing. */
@ApplicationScoped
@Transactional
public class History {

  private static final int SHOWN = 100;

  @Inject Revisions revisions;
  @Inject Actor actor;
  @Inject InstantSource clock;

  /** A version whole: its number, its words, who wrote it and when. */
  public record Version(
      UUID item, int number, Map<String, Object> content, String author, java.time.Instant at) {

    static Version of(Revision revision) {
      return new Version(
          revision.item, revision.number, revision.content(), revision.author, revision.madeAt);
    }
  }

  public void write(UUID item, int number, Map<String, Object> content, String action) {
    revisions.add(Revision.write(item, number, content, action, actor, clock.instant()));
  }

  /** The version; an empty one for number 0, before the first. */
  public Version version(UUID item, int number) {
    var found = number == 0 ? Optional.<Revision>empty() : revisions.find(item, number);
    return found
        .map(Version::of)
        .orElseGet(() -> new Version(item, 0, Map.of(), "", clock.instant()));
  }

  /** A version has become what families see. */
  public void published(UUID item, int number) {
    revisions.find(item, number).ifPresent(revision -> revision.publish(clock.instant()));
  }

  /** The number of the version families saw before {@code number}; none when it is the first. */
  public OptionalInt publishedBefore(UUID item, int number) {
    return revisions.publishedBefore(item, number).stream().mapToInt(Revision::number).findFirst();
  }

  /** The newest versions of all things of a list, in the order of the list. */
  public List<Version> newest(String list) {
    return revisions.newestOf(list).stream().map(Version::of).toList();
  }

  /**
   * The documents of some things by their ids.
   *
   * @param published those families see, not the newest
   */
  public Map<UUID, Map<String, Object>> contents(Collection<UUID> items, boolean published) {
    if (items.isEmpty()) {
      return Map.of();
    }
    var found = published ? revisions.publishedAmong(items) : revisions.newestAmong(items);
    Map<UUID, Map<String, Object>> contents = new HashMap<>();
    found.forEach(revision -> contents.put(revision.item, revision.content()));
    return contents;
  }

  /** The latest versions, newest first, each with what it changed. */
  public List<RevisionView> of(UUID item) {
    var all = revisions.of(item, SHOWN + 1);
    List<RevisionView> views = new ArrayList<>();
    for (int i = 0; i < Math.min(all.size(), SHOWN); i++) {
      var previous = i + 1 < all.size() ? all.get(i + 1).content() : Map.<String, Object>of();
      views.add(all.get(i).view(Diff.between(previous, all.get(i).content())));
    }
    return views;
  }

  /** What families see of a thing. */
  public record Published(String list, String code, Map<String, Object> content) {

    static Published of(Object... row) {
      return new Published((String) row[0], (String) row[1], ((Revision) row[2]).content());
    }
  }

  /** What families see of all things of some lists, not what is being written: one query. */
  public List<Published> published(Collection<String> lists) {
    return lists.isEmpty()
        ? List.of()
        : revisions.publishedOf(lists).stream().map(Published::of).toList();
  }
}
