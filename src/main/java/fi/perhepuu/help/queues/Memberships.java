package fi.perhepuu.help.queues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Answers who answers where, to those who decide who may read. */
@ApplicationScoped
@Transactional
public class Memberships {

  @Inject QueueMembers members;

  /** The queues somebody answers in. */
  public List<Membership> of(UUID account) {
    return members.ofAccount(account).stream().map(QueueMember::membership).toList();
  }

  /** Everybody's: they are few. */
  public List<Membership> all() {
    return members.all().stream().map(QueueMember::membership).toList();
  }
}
