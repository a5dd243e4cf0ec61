package fi.perhepuu.licensing.upgrades;

import fi.perhepuu.editing.WholeTenant;
import fi.perhepuu.editing.items.LiveContent;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ModelRights;
import fi.perhepuu.licensing.own.AdoptedRelease;
import fi.perhepuu.licensing.own.Adoption;
import fi.perhepuu.licensing.own.OwnWordRows;
import fi.perhepuu.licensing.own.OwnWordsDesk;
import fi.perhepuu.licensing.words.Place;
import fi.perhepuu.platform.data.Turns;
import fi.perhepuu.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a tenant comes to the newest release of its model and, if it must, back. Everything happens
 * in one transaction: an upgrade that is broken off leaves the old release whole.
 */
@ApplicationScoped
@Transactional
public class UpgradeDesk {

  @Inject UpgradePlan plan;
  @Inject UpgradeChoices choices;
  @Inject AdoptedRelease adopted;
  @Inject OwnWordRows words;
  @Inject UpgradeTrail trail;
  @Inject Turns turns;
  @Inject WholeTenant rights;
  @Inject ModelRights license;
  @Inject LiveContent live;

  public String version() {
    return adopted.version();
  }

  /** The version the tenant could adopt. */
  public Optional<String> newer() {
    return plan.target().map(ModelRelease::version);
  }

  /** What the newest release would bring; nothing when the tenant has it. */
  public Optional<Preview> preview() {
    return plan.target().map(plan::preview);
  }

  /** The adoption that can be undone: the last, unless it was the way back itself. */
  public Optional<Adoption> undoable() {
    return adopted.last().filter(last -> !last.back());
  }

  /**
   * Adopts a release, with everything that was chosen.
   *
   * @param version the release that was looked at
   * @throws Refused when there is another by now, or something is still to be chosen
   */
  public void apply(String version) {
    mayUpgrade();
    turns.take(OwnWordsDesk.TURN);
    var target = looked(version);
    var decided = decisions(target);
    var before = words.all();
    trail.upgraded(adopted.version(), version, decided);
    adopted.become(version, false, before);
    words.become(new Rebase(target).apply(before, decided));
    choices.keepOnly(version);
    live.hasChanged();
  }

  // The one place that says whether an upgrade is allowed at all.
  private void mayUpgrade() {
    rights.require();
    license.requireUpgrade();
  }

  private ModelRelease looked(String version) {
    return plan.target()
        .filter(target -> target.version().equals(version))
        .orElseThrow(() -> new Refused("other-release", "There is another release by now."));
  }

  private Map<Place, Decision> decisions(ModelRelease target) {
    var conflicts = plan.conflicts(target);
    if (conflicts.stream().anyMatch(conflict -> !conflict.isDecided())) {
      throw new Refused("undecided", "Something is still to be chosen.");
    }
    return conflicts.stream()
        .collect(
            Collectors.toMap(
                Conflict::place, it -> new Decision(it.choice().pick(), it.choice().words())));
  }

  /**
   * Goes back to the release before, with the tenant's own words as they were.
   *
   * @param version the release that is left
   * @throws Refused when it has been left, or there is no way back
   */
  public void undo(String version) {
    rights.require();
    turns.take(OwnWordsDesk.TURN);
    var last =
        undoable()
            .filter(it -> it.release().equals(version))
            .orElseThrow(() -> new Refused("nothing-to-undo", "There is nothing to undo."));
    var present = words.all();
    trail.undone(last.release(), last.former());
    adopted.become(last.former(), true, present);
    words.become(new WayBack(last.words(), last.at()).from(present));
    live.hasChanged();
  }
}
