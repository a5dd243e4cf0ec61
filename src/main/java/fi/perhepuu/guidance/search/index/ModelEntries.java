package fi.perhepuu.guidance.search.index;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a release can be found, in the words of one language. */
public record ModelEntries(ModelRelease release, String language) {

  public List<Entry> all() {
    return nodes().map(this::entry).toList();
  }

  private Stream<ModelNode> nodes() {
    return Arrays.stream(Kind.values())
        .filter(kind -> !kind.isOwn())
        .flatMap(kind -> release.known(kind.nodes()).stream());
  }

  /** Those the tenant says in other words than the release it has adopted, and its own. */
  public List<Entry> unlike(ModelRelease shared) {
    return nodes()
        .filter(node -> shared.find(node.type(), node.code()).orElse(null) != node)
        .map(this::entry)
        .toList();
  }

  private Entry entry(ModelNode node) {
    Map<Field, String> texts = new EnumMap<>(Field.class);
    texts.put(Field.NAME, said(Stream.of(node.name().in(language), in(node, "leaf"))));
    texts.put(Field.WORDS, String.join(". ", node.words("words", language)));
    texts.put(Field.LEAD, said(Stream.of("text", "lead", "intro").map(key -> in(node, key))));
    texts.put(Field.BODY, said(Stream.of(in(node, "body"), guide(node))));
    texts.put(Field.THEME, said(around(node)));
    var links = links(node);
    texts.put(Field.LINKS, said(links.stream().map(it -> it.name().in(language))));
    return new Entry(
        kind(node), node.code(), texts, links.stream().map(it -> kind(it).id(it.code())).toList());
  }

  private static Kind kind(ModelNode node) {
    return Kind.ofNodes(node.type()).orElseThrow();
  }

  private static String said(Stream<String> texts) {
    return texts.filter(text -> !text.isBlank()).distinct().collect(Collectors.joining(". "));
  }

  private String in(ModelNode node, String key) {
    return node.localized(key).in(language);
  }

  /** An article leads to types; they lead back to it. */
  private List<ModelNode> links(ModelNode node) {
    List<ModelNode> links = new ArrayList<>();
    node.words("services").forEach(it -> release.find("service-types", it).ifPresent(links::add));
    if (node.type().equals("service-types")) {
      release.known("articles").stream()
          .filter(article -> article.words("services").contains(node.code()))
          .forEach(links::add);
    }
    return links;
  }

  private Stream<String> around(ModelNode node) {
    var themes = Stream.concat(node.words("themes").stream(), node.string("theme").stream());
    return Stream.of(
            named("themes", themes),
            named("age-stages", node.words("ages").stream()),
            named("life-situations", node.words("situations").stream()))
        .flatMap(it -> it);
  }

  private Stream<String> named(String type, Stream<String> codes) {
    return codes
        .flatMap(code -> release.find(type, code).stream())
        .flatMap(it -> Stream.of(it.name().in(language), in(it, "short")));
  }

  private String guide(ModelNode node) {
    return release
        .find("service-guides", node.code())
        .filter(guide -> node.type().equals("service-types"))
        .map(this::told)
        .orElse("");
  }

  private String told(ModelNode guide) {
    var steps =
        guide.parts("steps").stream().flatMap(it -> Stream.of(in(it, "title"), in(it, "text")));
    return said(Stream.concat(Stream.of(in(guide, "forWhom"), in(guide, "goodToKnow")), steps));
  }
}
