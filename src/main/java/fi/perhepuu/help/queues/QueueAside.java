package fi.perhepuu.help.queues;

import fi.perhepuu.platform.html.Part;
import fi.perhepuu.platform.html.Parts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What stands beside the form of a queue: its people, once it has been published. */
@ApplicationScoped
@Transactional
class QueueAside {

  @Inject Queues queues;
  @Inject MemberDesk desk;
  @Inject Parts parts;

  Part part(String code) {
    var queue = queues.atCode(code);
    var members = queue.map(it -> desk.members(it.id)).orElse(List.of());
    return parts.part("help/team", new QueueTeam(code, queue.isPresent(), members));
  }
}
