package fi.perhepuu.editing.history;

import fi.perhepuu.platform.audit.Actor;
import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.data.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One version of a piece of content, whole, as its author left it. Versions are only ever added: to
 * restore an old one is to write it again as the newest.
 */
@Entity
public class Revision {

  @Id UUID id;

  @Column(name = "item_id")
  UUID item;

  int number;

  @Convert(converter = JsonColumn.class)
  String content;

  String action;

  @Column(name = "account_id")
  UUID account;

  String author;

  @Column(name = "made_at")
  Instant madeAt;

  /** When families last got to see it, or null. */
  @Column(name = "published_at")
  Instant publishedAt;

  protected Revision() {}

  /**
   * @param action why it was written: {@code saved}, {@code imported}, {@code restored}
   */
  public static Revision write(
      UUID item, int number, Map<String, Object> content, String action, Actor by, Instant now) {
    return write(item, number, content, action, by.account().orElse(null), by.name(), now);
  }

  /** The first version of something that came with the tenant's folder. */
  public static Revision fromFolder(UUID item, Map<String, Object> content, Instant now) {
    var first = write(item, 1, content, "folder", null, "tenants/", now);
    first.publishedAt = now;
    return first;
  }

  private static Revision write(
      UUID item,
      int number,
      Map<String, Object> content,
      String action,
      UUID account,
      String author,
      Instant now) {
    var revision = new Revision();
    revision.id = UUID.randomUUID();
    revision.item = item;
    revision.number = number;
    revision.content = Json.write(content);
    revision.action = action;
    revision.account = account;
    revision.author = author;
    revision.madeAt = now;
    return revision;
  }

  void publish(Instant now) {
    publishedAt = now;
  }

  public int number() {
    return number;
  }

  public Map<String, Object> content() {
    return Json.readMap(content);
  }

  public RevisionView view(Diff sincePrevious) {
    return new RevisionView(number, action, author, madeAt, sincePrevious);
  }

  public String author() {
    return author;
  }

  public Instant madeAt() {
    return madeAt;
  }
}
