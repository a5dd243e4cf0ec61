package fi.perhepuu.licensing.upgrades;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.words.OwnWord;
import fi.perhepuu.licensing.words.Place;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Any tenant before any release, over a few nodes: most texts say one of four things. */
class Stories extends DomainContextBase {

  private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");
  private static final String TYPE = "service-types";
  private static final List<String> CODES = List.of("one", "two", "three");
  private static final List<String> FIELDS = List.of("name", "text");
  private static final List<String> LANGUAGES = List.of("fi", "sv");
  private static final List<Place> PLACES = places();

  private record Node(List<String> texts, boolean safety, boolean missing, boolean hidden) {}

  private record Saying(String value, String base) {}

  @Provide
  Arbitrary<Story> stories() {
    return Combinators.combine(release(), words(), decisions()).as(Story::new);
  }

  private static Arbitrary<ModelRelease> release() {
    return node().list().ofSize(CODES.size()).map(Stories::release);
  }

  private static ModelRelease release(List<Node> written) {
    Map<String, ModelNode> nodes = new LinkedHashMap<>();
    Set<String> hidden = new TreeSet<>();
    for (int i = 0; i < written.size(); i++) {
      var node = written.get(i);
      if (!node.missing()) {
        nodes.put(CODES.get(i), new ModelNode(TYPE, CODES.get(i), 1, content(node)));
      }
      if (node.hidden()) {
        hidden.add(CODES.get(i));
      }
    }
    return new ModelRelease("2", "2", LANGUAGES, Map.of(TYPE, nodes), Map.of(TYPE, hidden));
  }

  private static Arbitrary<Node> node() {
    var texts = text().injectNull(0.2).list().ofSize(FIELDS.size() * LANGUAGES.size());
    return Combinators.combine(texts, seldom(), seldom(), seldom()).as(Node::new);
  }

  private static Map<String, Object> content(Node node) {
    Map<String, Object> content = new LinkedHashMap<>();
    var texts = node.texts().iterator();
    for (var field : FIELDS) {
      Map<String, Object> byLanguage = new LinkedHashMap<>();
      LANGUAGES.forEach(language -> byLanguage.put(language, texts.next()));
      byLanguage.values().removeIf(Objects::isNull);
      content.put(field, byLanguage);
    }
    content.put("safety", node.safety());
    return content;
  }

  /** The tenant has said something else at some places, over one text of the model or none. */
  private static Arbitrary<List<OwnWord>> words() {
    var saying = Combinators.combine(text(), text().injectNull(0.2)).as(Saying::new);
    var said = saying.injectNull(0.4).list().ofSize(PLACES.size());
    var hiding = seldom().list().ofSize(CODES.size());
    return Combinators.combine(said, hiding).as(Stories::words);
  }

  private static List<OwnWord> words(List<Saying> said, List<Boolean> hiding) {
    List<OwnWord> words = new ArrayList<>();
    IntStream.range(0, PLACES.size())
        .filter(i -> said.get(i) != null)
        .forEach(i -> words.add(word(PLACES.get(i), said.get(i))));
    IntStream.range(0, CODES.size())
        .filter(hiding::get)
        .mapToObj(i -> Place.hiding(TYPE, CODES.get(i)))
        .forEach(place -> words.add(word(place, new Saying("true", null))));
    return words;
  }

  private static OwnWord word(Place place, Saying saying) {
    var base = Objects.requireNonNullElse(saying.base(), "");
    return new OwnWord(
        UUID.nameUUIDFromBytes(place.toString().getBytes(StandardCharsets.UTF_8)),
        place,
        saying.value(),
        OwnWord.hash(base),
        base,
        LONG_AGO,
        "Editor");
  }

  private static Arbitrary<Map<Place, Decision>> decisions() {
    return Arbitraries.of(Pick.class).list().ofSize(PLACES.size()).map(Stories::decisions);
  }

  private static Map<Place, Decision> decisions(List<Pick> picks) {
    Map<Place, Decision> decisions = new HashMap<>();
    for (int i = 0; i < picks.size(); i++) {
      var words = picks.get(i) == Pick.EDITED ? "both of " + i : "";
      decisions.put(PLACES.get(i), new Decision(picks.get(i), words));
    }
    return decisions;
  }

  private static Arbitrary<String> text() {
    return Arbitraries.of("yksi", "kaksi", "kolme", "neljä");
  }

  private static Arbitrary<Boolean> seldom() {
    return Arbitraries.frequency(Tuple.of(7, false), Tuple.of(1, true));
  }

  private static List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (var code : CODES) {
      for (var field : FIELDS) {
        LANGUAGES.forEach(language -> places.add(new Place(TYPE, code, field, language)));
      }
    }
    return places;
  }
}
