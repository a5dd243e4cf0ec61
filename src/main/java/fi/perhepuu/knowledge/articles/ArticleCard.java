package fi.perhepuu.knowledge.articles;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;

/**
 * An article as lists show it.
 *
 * @param slug the readable end of its address under {@code knowledge}, by language
 * @param sensitive its page can be left quickly and leaves no name in the browser's history
 * @param written whether it has a body; without one it shows where to get help
 */
public record ArticleCard(
    String code,
    LocalizedText title,
    LocalizedText lead,
    LocalizedText slug,
    String theme,
    List<String> ages,
    List<String> serviceTypes,
    boolean sensitive,
    boolean written) {

  static ArticleCard of(ModelNode article, NodeAddress address) {
    return new ArticleCard(
        article.code(),
        article.name(),
        article.localized("lead"),
        address.slugs(article),
        article.string("theme").orElse(""),
        article.words("ages"),
        article.words("services"),
        address.isSensitive(article),
        article.has("body"));
  }
}
