package fi.perhepuu.editing.items;

import static java.util.stream.Collectors.joining;

import fi.perhepuu.platform.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A thing a tenant's people edit: a service, a place, a help button. It is written as a draft, may
 * be sent to review, is published and at the end archived; each version is kept. Somebody owns it
 * and is asked at intervals whether it is still true. The thing itself, as families see it, has the
 * same id in its own area's table.
 */
@Entity
@Table(name = "content_item")
public class ContentItem {

  private static final int REVIEW_MONTHS = 6;
  private static final String NOTHING = ",";

  @Id UUID id;
  String list;
  String code;
  LocalizedText name;

  @Column(name = "sort_name")
  String sortName;

  @Column(name = "organization_id")
  UUID organization;

  String stage;
  int revision;
  Integer published;

  /** Languages the newest version lacks something in: {@code ,sv,en,}. */
  String missing;

  @Column(name = "owner_id")
  UUID owner;

  @Column(name = "owner_name")
  String ownerName;

  @Column(name = "owner_email")
  String ownerEmail;

  @Column(name = "review_months")
  int reviewMonths;

  @Column(name = "reviewed_on")
  LocalDate reviewedOn;

  @Column(name = "reviewed_by")
  String reviewedBy;

  @Column(name = "review_due")
  LocalDate reviewDue;

  @Column(name = "reminded_on")
  LocalDate remindedOn;

  @Column(name = "publish_at")
  Instant publishAt;

  @Column(name = "expire_at")
  Instant expireAt;

  @Column(name = "exception_until")
  LocalDate exceptionUntil;

  @Column(name = "exception_reason")
  String exceptionReason;

  @Column(name = "changed_at")
  Instant changedAt;

  @Column(name = "changed_by")
  String changedBy;

  protected ContentItem() {}

  /** A new thing without any version yet. */
  public static ContentItem begin(UUID id, String list, String code, String by, LocalDate today) {
    var item = new ContentItem();
    item.id = id;
    item.list = list;
    item.code = code;
    item.stage = Stage.DRAFT.code();
    item.name = LocalizedText.EMPTY;
    item.sortName = code;
    item.missing = NOTHING;
    item.reviewMonths = REVIEW_MONTHS;
    item.confirm(by, today);
    return item;
  }

  /** A newer version has been written. */
  public int written(Written version, String by, Instant now) {
    name = version.name();
    sortName = version.name().in(version.language()).toLowerCase(Locale.ROOT);
    organization = version.organization();
    missing = NOTHING + version.missing().stream().map(it -> it + NOTHING).collect(joining());
    stage = Stage.DRAFT.code();
    changedAt = now;
    changedBy = by;
    return ++revision;
  }

  /**
   * What lists tell of a version.
   *
   * @param language the one things are sorted by
   */
  public record Written(
      LocalizedText name, String language, UUID organization, List<String> missing) {}

  public void submit() {
    stage = Stage.IN_REVIEW.code();
  }

  /** The newest version is what families see from now on. */
  public void publish() {
    published = revision;
    publishAt = null;
    stage = Stage.PUBLISHED.code();
  }

  public void archive() {
    published = null;
    publishAt = null;
    expireAt = null;
    stage = Stage.ARCHIVED.code();
  }

  public void schedule(Instant publish, Instant expire) {
    publishAt = publish;
    expireAt = expire;
  }

  /** Somebody has looked at it and says it is true. */
  public void confirm(String by, LocalDate today) {
    reviewedBy = by;
    reviewedOn = today;
    reviewDue = today.plusMonths(reviewMonths);
    remindedOn = null;
  }

  public void entrust(UUID account, String name, String email, int months) {
    owner = account;
    ownerName = name;
    ownerEmail = email;
    reviewMonths = months;
    reviewDue = reviewedOn.plusMonths(months);
  }

  public void remind(LocalDate today) {
    remindedOn = today;
  }

  /** A language may be missing until a day, for a reason that is on record (L2). */
  public void except(LocalDate until, String reason) {
    exceptionUntil = until;
    exceptionReason = reason;
  }

  public UUID id() {
    return id;
  }

  public UUID organization() {
    return organization;
  }

  public int revision() {
    return revision;
  }

  public ItemView view() {
    return new ItemView(
        id,
        list,
        code,
        name,
        organization,
        Stage.of(stage),
        revision,
        published,
        Stream.of(missing.split(NOTHING)).filter(it -> !it.isEmpty()).toList(),
        new ItemView.Care(
            owner, ownerName, ownerEmail, reviewMonths, reviewedOn, reviewedBy, reviewDue),
        new ItemView.Plan(publishAt, expireAt, exceptionUntil, exceptionReason),
        changedAt,
        changedBy);
  }
}
