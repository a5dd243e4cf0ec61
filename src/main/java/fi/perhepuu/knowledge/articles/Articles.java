package fi.perhepuu.knowledge.articles;

import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.licensing.ModelRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The articles the tenant shows: those whose theme belongs to no module it has not licensed. */
@ApplicationScoped
public class Articles {

  @Inject ModelReleases models;
  @Inject LicensedModules modules;
  @Inject ModelRights license;

  public List<ArticleCard> all() {
    return where(article -> true);
  }

  public List<ArticleCard> ofThemes(Collection<String> themes) {
    return where(article -> themes.contains(theme(article).code()));
  }

  /** The articles that lead to one of the service types. */
  public List<ArticleCard> ofServiceTypes(Collection<String> types) {
    return where(article -> !Collections.disjoint(article.words("services"), types));
  }

  public List<ArticleCard> ofAge(String age) {
    return where(article -> article.words("ages").contains(age));
  }

  Optional<ModelNode> find(String language, String slug) {
    return address().bySlug("articles", language, slug).filter(this::isShown);
  }

  /** The address of what has replaced a retired article, for whoever has kept the old one. */
  Optional<String> insteadOf(String language, String slug) {
    return find(language, slug).isPresent()
        ? Optional.empty()
        : address()
            .insteadOf("articles", language, slug)
            .filter(this::isShown)
            .map(article -> address().slug(article, language));
  }

  boolean isShown(ModelNode article) {
    return models.current().isShown(article) && isLicensed(article) && mayShow(article);
  }

  /** After a licence an agreement may hide the model's articles, never what keeps people safe. */
  private boolean mayShow(ModelNode article) {
    return article.isOwn() || license.mayShowArticles() || isSafety(article);
  }

  private boolean isSafety(ModelNode article) {
    return article.flag("safety") || article.flag("sensitive") || theme(article).flag("sensitive");
  }

  private boolean isLicensed(ModelNode article) {
    return theme(article).string("module").map(modules::has).orElse(true);
  }

  ModelNode theme(ModelNode article) {
    return models.current().get("themes", article.string("theme").orElseThrow());
  }

  ArticleCard card(ModelNode article) {
    return ArticleCard.of(article, address());
  }

  private NodeAddress address() {
    return new NodeAddress(models.current());
  }

  private List<ArticleCard> where(Predicate<ModelNode> wanted) {
    return models.current().all("articles").stream()
        .filter(this::isShown)
        .filter(wanted)
        .map(this::card)
        .toList();
  }
}
