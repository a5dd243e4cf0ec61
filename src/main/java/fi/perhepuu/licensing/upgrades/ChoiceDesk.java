package fi.perhepuu.licensing.upgrades;

import fi.perhepuu.editing.WholeTenant;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.own.OwnWordsDesk;
import fi.perhepuu.licensing.own.WordCheck;
import fi.perhepuu.licensing.words.NotKept;
import fi.perhepuu.platform.audit.Actor;
import fi.perhepuu.platform.data.Turns;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;

/** Where somebody chooses, text by text; what is chosen waits until the upgrade is applied. */
@ApplicationScoped
@Transactional
public class ChoiceDesk {

  @Inject UpgradePlan plan;
  @Inject UpgradeChoices choices;
  @Inject WordCheck check;
  @Inject Turns turns;
  @Inject WholeTenant rights;
  @Inject Actor actor;
  @Inject InstantSource clock;

  /**
   * A choice as somebody wants it.
   *
   * @param key of the conflict
   * @param seen the state she has seen; see {@link Conflict#seen}
   * @param words what is to be said, when it is neither the one nor the other
   */
  public record Wanted(String key, String seen, Pick pick, String words) {}

  /**
   * @throws ChosenMeanwhile when somebody else was faster
   * @throws NotKept when the text cannot be said
   * @throws NotFound when there is no such conflict
   */
  public void choose(Wanted wanted) {
    rights.require();
    turns.take(OwnWordsDesk.TURN);
    var target =
        plan.target().orElseThrow(() -> new Refused("other-release", "There is no upgrade."));
    var conflict =
        plan.conflicts(target).stream()
            .filter(it -> it.key().equals(wanted.key()))
            .findFirst()
            .orElseThrow(() -> new NotFound("conflict"));
    var decision = decision(wanted, conflict, target);
    if (isMade(decision, conflict)) {
      return;
    }
    if (!conflict.seen().equals(wanted.seen())) {
      throw new ChosenMeanwhile();
    }
    keep(decision, conflict, target.version());
  }

  /** What was written anew and equals one of both is that one. */
  private Decision decision(Wanted wanted, Conflict conflict, ModelRelease target) {
    if (wanted.pick() != Pick.EDITED || wanted.words().equals(conflict.ours())) {
      return new Decision(wanted.pick() == Pick.THEIRS ? Pick.THEIRS : Pick.OURS, "");
    }
    if (wanted.words().isEmpty() || wanted.words().equals(conflict.theirs())) {
      return new Decision(Pick.THEIRS, "");
    }
    var fault = check.fault(conflict.place(), wanted.words(), target);
    if (!fault.isEmpty()) {
      throw new NotKept(422, Map.of(wanted.key(), fault));
    }
    return new Decision(Pick.EDITED, wanted.words());
  }

  // Twice the same choice is one.
  private static boolean isMade(Decision decision, Conflict conflict) {
    return conflict.isDecided()
        && conflict.choice().pick() == decision.pick()
        && conflict.choice().words().equals(decision.words());
  }

  private void keep(Decision decision, Conflict conflict, String release) {
    var present = choices.of(release).get(conflict.place());
    var choice = present == null ? new UpgradeChoice(release, conflict.place()) : present;
    choice.choose(decision, conflict.own(), actor.name(), clock.instant());
    if (present == null) {
      choices.put(choice);
    }
  }
}
