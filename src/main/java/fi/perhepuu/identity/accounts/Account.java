package fi.perhepuu.identity.accounts;

import fi.perhepuu.identity.Grant;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A person of the tenant. She is invited by a mailed link, becomes active when she chooses a
 * password or another identity provider vouches for her, and is removed by an administrator; then
 * nothing she could sign in with is kept. Wrong passwords lock her out for a while.
 */
@Entity
class Account {

  static final String INVITED = "invited";
  static final String ACTIVE = "active";
  static final String REMOVED = "removed";

  private static final int PATIENCE = 5;
  private static final Duration LOCK = Duration.ofMinutes(15);

  @Id UUID id;
  String email;
  String name;
  String language;
  String state;
  String password;
  String totp;

  @Column(name = "totp_step")
  long totpStep;

  @Convert(converter = GrantsColumn.class)
  List<Grant> grants;

  int failures;

  @Column(name = "locked_until")
  Instant lockedUntil;

  String link;

  @Column(name = "link_until")
  Instant linkUntil;

  @Column(name = "external_id")
  String externalId;

  @Column(name = "created_at")
  Instant createdAt;

  protected Account() {}

  Account(String email, String name, String language, List<Grant> grants, Instant now) {
    this.id = UUID.randomUUID();
    this.email = email;
    this.createdAt = now;
    invite(name, language, grants);
  }

  /** Also one who was removed may be invited again. */
  final void invite(String newName, String newLanguage, List<Grant> newGrants) {
    name = newName;
    language = newLanguage;
    grants = List.copyOf(newGrants);
    state = INVITED;
  }

  AccountView view() {
    return new AccountView(id, email, name, language, state, grants, totp != null);
  }

  boolean isActive() {
    return ACTIVE.equals(state);
  }

  boolean isLocked(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  /** A wrong password or code. */
  void fail(Instant now) {
    if (++failures >= PATIENCE) {
      failures = 0;
      lockedUntil = now.plus(LOCK);
    }
  }

  void succeed() {
    failures = 0;
    lockedUntil = null;
  }

  void offerLink(String digest, Instant until) {
    link = digest;
    linkUntil = until;
  }

  boolean mayUseLink(Instant now) {
    return !REMOVED.equals(state) && linkUntil != null && now.isBefore(linkUntil);
  }

  /** By the mailed link, which has now served. */
  void choosePassword(String hash) {
    password = hash;
    state = ACTIVE;
    link = null;
    linkUntil = null;
    succeed();
  }

  /** Another provider says who she is and what she may do; that stands for a password. */
  void vouchedFor(String issuerAndSubject, List<Grant> allowed) {
    externalId = issuerAndSubject;
    grants = List.copyOf(allowed);
    state = ACTIVE;
    link = null;
    linkUntil = null;
  }

  void remove() {
    state = REMOVED;
    grants = List.of();
    password = null;
    totp = null;
    link = null;
    linkUntil = null;
  }

  boolean is(String role) {
    return isActive() && grants.stream().anyMatch(grant -> grant.role().equals(role));
  }

  void grant(Grant more) {
    if (!grants.contains(more)) {
      var all = new ArrayList<>(grants);
      all.add(more);
      grants = List.copyOf(all);
    }
  }

  void revoke(Grant less) {
    grants = grants.stream().filter(grant -> !grant.equals(less)).toList();
  }
}
