package fi.perhepuu.knowledge.articles;

import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.platform.html.Markdown;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A link from a text of the model to something else of it, written {@code scheme:code}: {@code
 * type:family-work}, {@code article:art-grief}, {@code national:nollalinja}.
 *
 * @param type the kind of node the scheme stands for
 */
record ModelLink(String scheme, String type, String code) {

  private static final Map<String, String> TYPES =
      Map.of("type", "service-types", "article", "articles", "national", "national-services");

  /** The link a target is, or nothing when the target is an ordinary address. */
  static Optional<ModelLink> of(String target) {
    int colon = target.indexOf(':');
    var scheme = colon < 0 ? "" : target.substring(0, colon);
    return Optional.ofNullable(TYPES.get(scheme))
        .map(type -> new ModelLink(scheme, type, target.substring(colon + 1)));
  }

  static List<ModelLink> allIn(String markdown) {
    return Markdown.targets(markdown).stream().flatMap(target -> of(target).stream()).toList();
  }

  boolean leadsSomewhereIn(ModelRelease release) {
    return release.find(type, code).isPresent();
  }

  @Override
  public String toString() {
    return scheme + ":" + code;
  }
}
