package fi.perhepuu.licensing.upgrades;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.own.AdoptedRelease;
import fi.perhepuu.licensing.own.OwnWordRows;
import fi.perhepuu.licensing.releases.ReleaseShelf;
import fi.perhepuu.licensing.releases.Releases;
import fi.perhepuu.licensing.words.Chapter;
import fi.perhepuu.licensing.words.OwnWord;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.tenancy.CurrentTenant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What lies between the tenant's release and the newest: read afresh, three queries. */
@Dependent
class UpgradePlan {

  @Inject ReleaseShelf shelf;
  @Inject AdoptedRelease adopted;
  @Inject OwnWordRows words;
  @Inject UpgradeChoices choices;

  /** The release the tenant could adopt, as it would be served. */
  Optional<ModelRelease> target() {
    var releases = shelf.releases();
    var licensed = CurrentTenant.get().license().get("modelRelease");
    return releases
        .next(adopted.version(), Objects.toString(licensed, null))
        .flatMap(it -> releases.served(it.version()));
  }

  Preview preview(ModelRelease target) {
    var from = adopted.version();
    // As its files have it: what is safety has come already, and is told for what it is.
    var before = shelf.releases().find(from).orElseThrow();
    var notes = Releases.about(target).map(it -> it.localized("notes")).orElse(LocalizedText.EMPTY);
    var changes = new Differences(before, target).all();
    return new Preview(from, target.version(), notes, changes, conflicts(target));
  }

  List<Conflict> conflicts(ModelRelease target) {
    var chosen = choices.of(target.version());
    return new Rebase(target)
        .merge(words.all()).stream()
            .filter(MergedWord::isConflict)
            .map(it -> conflict(it, chosen.get(it.word().place()), target))
            .toList();
  }

  private Conflict conflict(MergedWord merged, UpgradeChoice choice, ModelRelease target) {
    var own = merged.word();
    var holds = choice != null && choice.isAbout(own);
    return new Conflict(
        name(own, target),
        own,
        own.baseText(),
        merged.upstream(),
        holds ? chosen(choice) : null,
        seen(own, choice));
  }

  private static Conflict.Chosen chosen(UpgradeChoice choice) {
    var decision = choice.decision();
    return new Conflict.Chosen(decision.pick(), decision.words(), choice.chosenBy, choice.chosenAt);
  }

  private static String seen(OwnWord own, UpgradeChoice choice) {
    return OwnWord.hash(own.value()).substring(0, 12) + (choice == null ? "" : "-" + choice.mark);
  }

  private static LocalizedText name(OwnWord own, ModelRelease target) {
    var place = own.place();
    return Stream.concat(
            Chapter.having(place.type()).stream().map(Chapter::type), Stream.of(place.type()))
        .flatMap(type -> target.find(type, place.code()).stream())
        .map(ModelNode::name)
        .findFirst()
        .orElse(LocalizedText.EMPTY);
  }
}
