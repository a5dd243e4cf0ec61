package fi.perhepuu.identity.sessions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One sign-in of a person: it lives until it is ended, left unused or a day's work old. */
@Entity
@Table(name = "sign_in")
class SignIn {

  private static final int LONGEST_AGENT = 200;

  @Id UUID id;

  @Column(name = "account_id")
  UUID account;

  String agent;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "seen_at")
  Instant seenAt;

  @Column(name = "ended_at")
  Instant endedAt;

  protected SignIn() {}

  SignIn(UUID account, String agent, Instant now) {
    this.id = UUID.randomUUID();
    this.account = account;
    this.agent = agent.substring(0, Math.min(agent.length(), LONGEST_AGENT));
    this.createdAt = now;
    this.seenAt = now;
  }

  boolean isAlive(Instant now, Duration unused, Duration whole) {
    return endedAt == null
        && now.isBefore(seenAt.plus(unused))
        && now.isBefore(createdAt.plus(whole));
  }

  void end(Instant now) {
    endedAt = now;
  }

  SignInView view(UUID current) {
    return new SignInView(id, agent, createdAt, seenAt, id.equals(current));
  }
}
