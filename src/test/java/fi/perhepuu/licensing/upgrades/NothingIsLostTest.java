package fi.perhepuu.licensing.upgrades;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.words.OwnWord;
import fi.perhepuu.licensing.words.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever both sides have written, no text of the tenant's is lost, and a second upgrade right
 * after changes nothing. Each seed makes two releases, a tenant and her decisions; a failure names
 * it.
 */
class NothingIsLostTest {

  private static final int SEEDS = 400;
  private static final int NODES = 6;
  private static final List<String> TYPES = List.of("service-types", "articles");
  private static final List<String> FIELDS = List.of("name", "text");
  private static final List<String> LANGUAGES = List.of("fi", "sv");
  private static final List<String> TEXTS = List.of("yksi", "kaksi", "kolme", "neljä");
  private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

  static LongStream seeds() {
    return LongStream.range(0, SEEDS);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noWordOfTheTenantIsLost(long seed) {
    var random = new Random(seed);
    var before = release("1", random);
    var target = release("2", random);
    var words = words(before, random);
    var decisions = decisions(new Rebase(target).merge(words), random);
    var after = byPlace(new Rebase(target).apply(words, decisions));

    for (var word : words) {
      var place = word.place();
      var decision = decisions.get(place);
      var given = decision != null && decision.pick() == Pick.THEIRS;
      var edited = decision != null && decision.pick() == Pick.EDITED;
      var said = after.containsKey(place) ? after.get(place).value() : text(target, place);
      var expected = edited ? decision.words() : word.value();
      assertTrue(given || expected.equals(said) || unchanged(word), () -> "lost: " + word);
    }
    after.keySet().forEach(place -> assertTrue(byPlace(words).containsKey(place), "" + place));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aSecondUpgradeRightAfterChangesNothing(long seed) {
    var random = new Random(seed);
    var words = words(release("1", random), random);
    var rebase = new Rebase(release("2", random));
    var after = rebase.apply(words, decisions(rebase.merge(words), random));
    assertTrue(rebase.merge(after).stream().noneMatch(MergedWord::isConflict));
    assertEquals(after, rebase.apply(after, Map.of()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theWayBackBringsEveryWordBackAndKeepsWhatWasWrittenSince(long seed) {
    var random = new Random(seed);
    var words = words(release("1", random), random);
    var rebase = new Rebase(release("2", random));
    var after = rebase.apply(words, decisions(rebase.merge(words), random));
    var back = new WayBack(words, NOW);
    assertEquals(new HashSet<>(words), new HashSet<>(back.from(after)));

    var edited = after.stream().map(word -> random.nextBoolean() ? word : rewritten(word)).toList();
    var restored = byPlace(back.from(edited));
    edited.stream()
        .filter(word -> word.changedAt().isAfter(NOW))
        .forEach(word -> assertEquals(word.value(), restored.get(word.place()).value()));
    words.forEach(word -> assertTrue(restored.containsKey(word.place()), () -> "lost: " + word));
  }

  /** Her own text is the model's old one: whoever says nothing of her own follows the model. */
  private static boolean unchanged(OwnWord word) {
    return word.value().equals(word.baseText());
  }

  private static OwnWord rewritten(OwnWord word) {
    var later = NOW.plusSeconds(60);
    return new OwnWord(
        word.id(), word.place(), "jälkeen", word.baseHash(), word.baseText(), later, "Editor");
  }

  private static ModelRelease release(String version, Random random) {
    Map<String, Map<String, ModelNode>> nodes = new LinkedHashMap<>();
    Map<String, Set<String>> hidden = new HashMap<>();
    for (var type : TYPES) {
      Map<String, ModelNode> byCode = new LinkedHashMap<>();
      for (var code : codes()) {
        if (random.nextInt(8) > 0) {
          byCode.put(code, new ModelNode(type, code, 1, content(random)));
        }
        if (random.nextInt(8) == 0) {
          hidden.computeIfAbsent(type, any -> new HashSet<>()).add(code);
        }
      }
      nodes.put(type, byCode);
    }
    return new ModelRelease(version, version, LANGUAGES, nodes, hidden);
  }

  private static Map<String, Object> content(Random random) {
    Map<String, Object> content = new LinkedHashMap<>();
    for (var field : FIELDS) {
      Map<String, Object> texts = new LinkedHashMap<>();
      LANGUAGES.forEach(language -> texts.put(language, anyText(random)));
      if (random.nextInt(6) > 0) {
        content.put(field, texts);
      }
    }
    content.put("safety", random.nextInt(8) == 0);
    return content;
  }

  private static List<OwnWord> words(ModelRelease model, Random random) {
    List<OwnWord> words = new ArrayList<>();
    for (var type : TYPES) {
      for (var code : codes()) {
        for (var field : FIELDS) {
          LANGUAGES.stream()
              .map(language -> new Place(type, code, field, language))
              .filter(place -> random.nextBoolean())
              .forEach(place -> words.add(word(place, anyText(random), text(model, place))));
        }
        if (random.nextInt(5) == 0) {
          words.add(word(Place.hiding(type, code), "true", ""));
        }
      }
    }
    return words;
  }

  private static OwnWord word(Place place, String value, String base) {
    var text = base == null ? "" : base;
    return new OwnWord(
        UUID.randomUUID(), place, value, OwnWord.hash(text), text, LONG_AGO, "Editor");
  }

  private static Map<Place, Decision> decisions(List<MergedWord> merged, Random random) {
    Map<Place, Decision> decisions = new HashMap<>();
    merged.stream()
        .filter(MergedWord::isConflict)
        .forEach(
            it -> {
              var pick = Pick.values()[random.nextInt(Pick.values().length)];
              var words = pick == Pick.EDITED ? "molempien " + random.nextInt() : "";
              decisions.put(it.word().place(), new Decision(pick, words));
            });
    return decisions;
  }

  private static String text(ModelRelease model, Place place) {
    return model
        .find(place.type(), place.code())
        .filter(model::isShown)
        .flatMap(node -> node.text(place.field(), place.language()))
        .orElse(null);
  }

  private static Map<Place, OwnWord> byPlace(List<OwnWord> words) {
    Map<Place, OwnWord> byPlace = new HashMap<>();
    words.forEach(word -> byPlace.put(word.place(), word));
    return byPlace;
  }

  private static List<String> codes() {
    return IntStream.range(0, NODES).mapToObj(number -> "node-" + number).toList();
  }

  private static String anyText(Random random) {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }
}
