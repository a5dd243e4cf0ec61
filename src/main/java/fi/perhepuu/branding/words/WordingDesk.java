package fi.perhepuu.branding.words;

import fi.perhepuu.editing.WholeTenant;
import fi.perhepuu.editing.items.LiveContent;
import fi.perhepuu.platform.audit.AuditTrail;
import fi.perhepuu.platform.data.Turns;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Where a tenant says the product's words differently, text by text and language by language. */
@ApplicationScoped
@Transactional
public class WordingDesk {

  static final int LONGEST = 2_000;

  @Inject TextOverrides overrides;
  @Inject Turns turns;
  @Inject Texts texts;
  @Inject Locality locality;
  @Inject WholeTenant rights;
  @Inject AuditTrail audit;
  @Inject LiveContent live;

  /**
   * A text as somebody wants it.
   *
   * @param seen the tenant's words as she saw them
   */
  public record Said(String text, String seen) {}

  /**
   * The texts in which some words stand, or whose key holds them.
   *
   * @param own only those the tenant says differently
   */
  public List<Wording> find(String words, boolean own) {
    var wanted = words.strip().toLowerCase(Locale.ROOT);
    var ours = ours();
    return texts.keys().stream()
        .filter(Families::read)
        .sorted()
        .map(key -> wording(key, ours))
        .filter(wording -> !own || wording.isOwn())
        .filter(wording -> says(wording, wanted))
        .toList();
  }

  private static boolean says(Wording wording, String wanted) {
    return wording.key().contains(wanted)
        || wording.words().stream()
            .anyMatch(word -> holds(word.product(), wanted) || holds(word.ours(), wanted));
  }

  private static boolean holds(String text, String wanted) {
    return text.toLowerCase(Locale.ROOT).contains(wanted);
  }

  /**
   * @throws NotFound when families read no such text, or it is the same on every site
   */
  public Wording wording(String key) {
    if (!Families.read(key) || !texts.keys().contains(key)) {
      throw new NotFound("text");
    }
    return wording(key, ours());
  }

  private Wording wording(String key, Map<String, String> ours) {
    var words =
        locality.languages().stream()
            .filter(language -> texts.has(language, key))
            .map(
                language ->
                    new Wording.Word(
                        language,
                        texts.get(language, key),
                        ours.getOrDefault(language + ":" + key, "")))
            .toList();
    return new Wording(key, words);
  }

  private Map<String, String> ours() {
    Map<String, String> ours = new HashMap<>();
    overrides.all().forEach(one -> ours.put(one.language + ":" + one.key, one.value));
    return ours;
  }

  /**
   * Says a text differently; empty, or as the product says it, brings the product's words back.
   *
   * @param said by language
   * @throws NotSaid when one cannot be kept, or somebody has written it meanwhile
   */
  public void say(String key, Map<String, Said> said) {
    rights.require();
    turns.take("words");
    var changed =
        wording(key).words().stream()
            .filter(word -> said.containsKey(word.language()))
            .filter(word -> !wanted(word, said).equals(word.ours()))
            .toList();
    refuse(changed, said);
    changed.forEach(word -> say(key, word, wanted(word, said)));
    if (!changed.isEmpty()) {
      live.hasChanged();
    }
  }

  private static String wanted(Wording.Word word, Map<String, Said> said) {
    var text = said.get(word.language()).text();
    return text.equals(word.product()) ? "" : text;
  }

  private static void refuse(List<Wording.Word> words, Map<String, Said> said) {
    Map<String, String> faults = new TreeMap<>();
    for (var word : words) {
      var text = wanted(word, said);
      if (text.length() > LONGEST) {
        faults.put(word.language(), "too-long");
      } else if (!text.isEmpty() && !Wording.Word.places(text).equals(word.places())) {
        faults.put(word.language(), "places");
      } else if (!said.get(word.language()).seen().equals(word.ours())) {
        faults.put(word.language(), "meanwhile");
      }
    }
    if (!faults.isEmpty()) {
      throw new NotSaid(faults.containsValue("meanwhile") ? 409 : 422, faults);
    }
  }

  private void say(String key, Wording.Word word, String text) {
    var present = overrides.find(word.language(), key);
    if (text.isEmpty()) {
      present.ifPresent(overrides::remove);
    } else {
      present.ifPresentOrElse(
          override -> override.value = text,
          () -> overrides.put(new TextOverride(word.language(), key, text)));
    }
    var before = word.ours().isEmpty() ? word.product() : word.ours();
    var after = text.isEmpty() ? word.product() : text;
    audit.record(
        new AuditTrail.Change(
            text.isEmpty() ? "reset" : "reworded",
            "wording",
            null,
            key,
            Map.of(word.language(), before),
            Map.of(word.language(), after)));
  }
}
