package fi.perhepuu.guidance.search.api;

import fi.perhepuu.catalog.terms.Topics;
import fi.perhepuu.guidance.search.own.Stocks;
import fi.perhepuu.knowledge.articles.ArticleCard;
import fi.perhepuu.knowledge.articles.Articles;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.cache.CacheScope;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.PlainWords;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Names of types, local services and articles in which each word begins like one that has been
 * typed.
 */
@Dependent
class Suggestions {

  private static final int MOST = 6;

  @Inject ModelReleases models;
  @Inject Topics topics;
  @Inject Articles articles;
  @Inject Locality locality;
  @Inject Stocks stocks;

  List<String> of(CacheScope scope, String typed, String language) {
    var beginnings = PlainWords.of(typed);
    var types =
        models.current().all("service-types").stream().filter(topics::hasType).map(ModelNode::name);
    var titles = articles.all().stream().map(ArticleCard::title);
    var services = stocks.of(scope, language).stock().services().names();
    return Stream.of(types, services, titles)
        .flatMap(Function.identity())
        .map(name -> name.in(language, locality.fallbacks()))
        .filter(name -> begins(PlainWords.of(name), beginnings))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static boolean begins(List<String> words, List<String> beginnings) {
    return beginnings.stream()
        .allMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)));
  }
}
