package fi.perhepuu.knowledge.articles;

import fi.perhepuu.knowledge.national.CrisisNotices;
import fi.perhepuu.knowledge.national.NationalServices;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.html.Markdown;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.PathWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the pages of the knowledge bank together. */
@ApplicationScoped
class KnowledgeBank {

  private static final int MOST_NATIONAL = 6;

  @Inject ModelReleases models;
  @Inject Articles articles;
  @Inject NationalServices national;
  @Inject CrisisNotices notices;
  @Inject Locality locality;
  @Inject PathWords paths;

  KnowledgePage contents() {
    var release = models.current();
    var themes =
        release.all("themes").stream()
            .map(this::theme)
            .filter(theme -> !theme.articles().isEmpty())
            .toList();
    var ages =
        release.all("age-stages").stream()
            .map(age -> new KnowledgePage.Age(age.localized("label"), slugs(age)))
            .toList();
    return new KnowledgePage(themes, ages);
  }

  /**
   * @throws NotFound when there is no such article for this tenant
   */
  ArticlePage article(String language, String slug) {
    return page(articles.find(language, slug).orElseThrow(() -> new NotFound("article")), language);
  }

  /** The address of what has replaced a retired article. */
  Optional<String> insteadOf(String language, String slug) {
    return articles.insteadOf(language, slug);
  }

  /** The page of a node, be it in the model yet or not. */
  ArticlePage page(ModelNode node, String language) {
    var card = articles.card(node);
    var theme = articles.theme(node);
    var release = models.current();
    return new ArticlePage(
        card,
        theme.name(),
        slugs(theme),
        body(node, language),
        release.all("service-types", card.serviceTypes()).stream()
            .map(type -> TypeView.of(type, release))
            .toList(),
        articles.ofThemes(List.of(theme.code())).stream()
            .filter(other -> !other.code().equals(card.code()))
            .toList(),
        national.ofThemes(List.of(theme.code()), language).stream().limit(MOST_NATIONAL).toList(),
        card.sensitive() ? notices.current() : null,
        node.localized("credit"),
        ArticlePage.Check.of(node));
  }

  private ThemeView theme(ModelNode theme) {
    return ThemeView.of(theme, slugs(theme), articles.ofThemes(List.of(theme.code())));
  }

  private LocalizedText slugs(ModelNode node) {
    return new NodeAddress(models.current()).slugs(node);
  }

  private LocalizedText body(ModelNode node, String language) {
    var body = node.localized("body");
    if (body.isEmpty()) {
      return LocalizedText.EMPTY;
    }
    var links =
        new ArticleLinks(
            models.current(),
            articles::isShown,
            language,
            segments -> paths.path(language, segments));
    var spoken = body.languageOf(language, locality.fallbacks());
    return new LocalizedText(Map.of(spoken, Markdown.html(body.in(spoken), links)));
  }
}
