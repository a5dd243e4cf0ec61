package fi.perhepuu.licensing.own;

import fi.perhepuu.editing.WholeTenant;
import fi.perhepuu.editing.history.History;
import fi.perhepuu.editing.items.LiveContent;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.licensing.ModelRights;
import fi.perhepuu.licensing.OwnNodes;
import fi.perhepuu.licensing.words.Chapter;
import fi.perhepuu.licensing.words.NodeView;
import fi.perhepuu.licensing.words.NotKept;
import fi.perhepuu.licensing.words.Place;
import fi.perhepuu.licensing.words.WordView;
import fi.perhepuu.platform.audit.Actor;
import fi.perhepuu.platform.data.Turns;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.problem.Refused;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where a tenant says the model in its own words, hides of it, and decides when it moves on. */
@ApplicationScoped
@Transactional
public class OwnWordsDesk {

  /** One after the other, whoever changes what the tenant says of the model. */
  public static final String TURN = "model words";

  @Inject ModelReleases models;
  @Inject ModelOverrides overrides;
  @Inject Turns turns;
  @Inject WordCheck check;
  @Inject OwnWordsTrail trail;
  @Inject WholeTenant rights;
  @Inject ModelRights license;
  @Inject History history;
  @Inject @Any Instance<OwnNodes> kinds;
  @Inject LiveContent live;
  @Inject Actor actor;
  @Inject Locality locality;
  @Inject InstantSource clock;

  /**
   * A text as somebody wants it.
   *
   * @param seen the state she has seen; see {@link WordView#seen}
   */
  public record Said(String text, String seen) {}

  public List<NodeView> nodes(Chapter chapter) {
    return wording().nodes(chapter);
  }

  /**
   * @throws NotFound when the model has no such node
   */
  public NodeView node(Chapter chapter, String code) {
    return wording().node(chapter, known(chapter, code));
  }

  /** Where the model has moved on since it was said in the tenant's own words: one query. */
  public Map<WordView, LocalizedText> movedOn() {
    return wording().movedOn();
  }

  /** Whether the tenant says or hides anything of the model, or has nodes of its own in it. */
  public boolean saysAnything() {
    var lists = kinds.stream().map(OwnNodes::list).collect(Collectors.toSet());
    return !overrides.all().isEmpty() || !history.published(lists).isEmpty();
  }

  private OwnWording wording() {
    var words = overrides.all().stream().map(ModelOverride::view).toList();
    return new OwnWording(models.shared(), locality.languages(), words);
  }

  private ModelNode known(Chapter chapter, String code) {
    return models.shared().find(chapter.type(), code).orElseThrow(() -> new NotFound("node"));
  }

  /**
   * Says texts of a node in the tenant's own words; an empty one, or the model's own, says what the
   * model says. All of them are kept or none.
   *
   * @param said by {@link WordView#input}
   * @throws NotKept when one cannot be kept, or somebody has written it meanwhile
   */
  public void say(Chapter chapter, String code, Map<String, Said> said) {
    rights.require();
    license.requireEdit();
    turns.take(TURN);
    var node = node(chapter, code);
    if (node.locked()) {
      throw new Refused("safety", "This reaches every site as it is.");
    }
    var changed = node.words().filter(word -> check.changes(word, said)).toList();
    check.refuse(changed, said);
    changed.forEach(word -> say(word, said.get(word.input()).text()));
    if (!changed.isEmpty()) {
      live.hasChanged();
    }
  }

  private void say(WordView word, String text) {
    var present = overrides.find(word.place());
    if (text.isEmpty() || text.equals(word.model())) {
      present.ifPresent(overrides::remove);
      trail.record("reset", word.place(), word.ours(), word.model());
      return;
    }
    put(present, word.place(), text, word.model());
    var before = word.own() == null ? word.model() : word.ours();
    trail.record("reworded", word.place(), before, text);
  }

  private void put(Optional<ModelOverride> present, Place place, String text, String model) {
    var override = present.orElseGet(() -> new ModelOverride(place));
    override.say(text, model, actor.name(), clock.instant());
    if (present.isEmpty()) {
      overrides.put(override);
    }
  }

  /**
   * Hides a node from families, or shows it again.
   *
   * @throws Refused when it reaches every site
   */
  public void hide(Chapter chapter, String code, boolean hidden) {
    rights.require();
    license.requireEdit();
    turns.take(TURN);
    var node = node(chapter, code);
    if (hidden && !node.mayHide()) {
      throw new Refused("safety", "This is shown on every site.");
    }
    if (hidden == node.hidden()) {
      return;
    }
    var place = Place.hiding(chapter.type(), code);
    if (hidden) {
      put(Optional.empty(), place, "true", "");
    } else {
      overrides.find(place).ifPresent(overrides::remove);
    }
    trail.record(hidden ? "hidden" : "shown", place, !hidden ? "true" : "", hidden ? "true" : "");
    live.hasChanged();
  }

  /** Says texts of a node and hides or shows it, all or nothing. */
  public void put(Chapter chapter, String code, Map<String, Said> said, boolean hidden) {
    say(chapter, code, said);
    hide(chapter, code, hidden);
  }

  /** Keeps the tenant's own words although the model has moved on. */
  public void keep(UUID id) {
    rights.require();
    license.requireEdit();
    moved(id)
        .ifPresent(
            word -> {
              put(overrides.find(word.place()), word.place(), word.ours(), word.model());
              trail.record("kept-own", word.place(), word.own().baseText(), word.model());
            });
  }

  /** Says from now on what the model says. */
  public void take(UUID id) {
    rights.require();
    license.requireEdit();
    moved(id)
        .ifPresent(
            word -> {
              overrides.find(word.place()).ifPresent(overrides::remove);
              trail.record("took-model", word.place(), word.ours(), word.model());
              live.hasChanged();
            });
  }

  // Twice the same decision is one: the second finds nothing to decide.
  private Optional<WordView> moved(UUID id) {
    turns.take(TURN);
    return movedOn().keySet().stream().filter(word -> word.own().id().equals(id)).findFirst();
  }
}
