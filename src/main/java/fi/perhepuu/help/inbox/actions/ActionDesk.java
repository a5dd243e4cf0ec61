package fi.perhepuu.help.inbox.actions;

import fi.perhepuu.help.inbox.access.Access;
import fi.perhepuu.help.inbox.access.Gate;
import fi.perhepuu.help.inbox.access.Ground;
import fi.perhepuu.help.inbox.access.Workers;
import fi.perhepuu.help.requests.Requests;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.problem.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Does something with a request, once, by whoever may and only on what she has seen. */
@RequestScoped
@Transactional
public class ActionDesk {

  private static final String SYSTEM = "system";

  @Inject @Any Instance<Action> actions;
  @Inject Workers workers;
  @Inject Requests requests;
  @Inject Situations situations;
  @Inject Gate gate;

  /** The codes of all that can be done. */
  public Set<String> possible(Situation at) {
    return actions.stream()
        .filter(it -> it.isPossible(at))
        .map(Action::code)
        .collect(Collectors.toSet());
  }

  /**
   * @param seen the last step that whoever acts has seen
   * @return whether the request is still hers to read
   * @throws NotFound when there is none, or none for her
   * @throws ChangedMeanwhile when there are newer steps; what the system does does not count
   * @throws Refused when it cannot be done now
   * @throws Incomplete when something is missing from what was sent
   */
  public boolean perform(UUID id, String code, int seen, Sent sent) {
    var worker = workers.current();
    var at = situations.of(worker, requests.hold(id));
    requireParticipation(at.access());
    var action =
        actions.stream()
            .filter(it -> it.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new NotFound("action"));
    requireSeen(id, seen);
    if (!action.isPossible(at)) {
      throw new Refused("wrong-state", "This cannot be done with the request now, or not by you.");
    }
    var errors = action.check(at, sent);
    if (errors.any()) {
      throw new Incomplete(errors);
    }
    action.perform(at, sent);
    var after = requests.find(id).orElseThrow();
    return gate.of(worker, after).ground().isPresent();
  }

  /**
   * The newest step of a request, by which its version is told.
   *
   * @throws NotFound when there is no such request, or none she takes part in
   */
  public int version(UUID id) {
    var request = requests.find(id).orElseThrow(() -> new NotFound("request"));
    requireParticipation(gate.of(workers.current(), request));
    return request.steps();
  }

  private static void requireParticipation(Access access) {
    if (access.grounds().stream().allMatch(Ground.REASON::equals)) {
      throw new NotFound("request");
    }
  }

  private void requireSeen(UUID id, int seen) {
    var history = requests.history(id);
    boolean changed = history.stream().anyMatch(it -> it.seq() > seen && !it.side().equals(SYSTEM));
    if (changed || seen > history.size()) {
      throw new ChangedMeanwhile(seen, history.size());
    }
  }
}
