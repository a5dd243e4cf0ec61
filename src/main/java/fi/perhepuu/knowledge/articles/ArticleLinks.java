package fi.perhepuu.knowledge.articles;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelRelease;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Where the links of an article lead in one language. A link to an article the tenant does not show
 * leads to the national services: they are there on every site.
 */
record ArticleLinks(
    ModelRelease release, Predicate<ModelNode> shown, String language, Addresses addresses)
    implements UnaryOperator<String> {

  /** The address of a page, from the words code knows. */
  interface Addresses {
    String of(String... segments);
  }

  @Override
  public String apply(String target) {
    return ModelLink.of(target)
        .flatMap(link -> release.find(link.type(), link.code()))
        .map(this::address)
        .orElse(target);
  }

  private String address(ModelNode node) {
    var national = addresses.of("national");
    var slug = new NodeAddress(release).slug(node, language);
    return switch (node.type()) {
      case "service-types" ->
          release.isShown(node) ? addresses.of("services", "type", slug) : addresses.of("services");
      case "national-services" -> national + "#" + node.code();
      default -> shown.test(node) ? addresses.of("knowledge", slug) : national;
    };
  }
}
