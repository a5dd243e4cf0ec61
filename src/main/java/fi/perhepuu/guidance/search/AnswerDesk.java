package fi.perhepuu.guidance.search;

import fi.perhepuu.catalog.services.ServiceDesk;
import fi.perhepuu.catalog.services.TypeCard;
import fi.perhepuu.guidance.search.index.Kind;
import fi.perhepuu.guidance.search.index.Ranking;
import fi.perhepuu.guidance.search.index.SharedIndexes;
import fi.perhepuu.guidance.search.index.Wanted;
import fi.perhepuu.guidance.search.own.OwnIndexes;
import fi.perhepuu.guidance.search.own.Synonyms;
import fi.perhepuu.guidance.search.words.Everyday;
import fi.perhepuu.knowledge.articles.ArticleCard;
import fi.perhepuu.knowledge.articles.Articles;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.cache.CacheScope;
import fi.perhepuu.platform.danger.Danger;
import fi.perhepuu.platform.danger.DangerSigns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers questions from the tenant's content and the model; only what the tenant shows. */
@ApplicationScoped
public class AnswerDesk {

  private static final int LONGEST = 200;

  @Inject ModelReleases models;
  @Inject SharedIndexes shared;
  @Inject OwnIndexes owns;
  @Inject Synonyms synonyms;
  @Inject ServiceDesk services;
  @Inject Articles articles;
  @Inject DangerSigns signs;

  private final Kept<Answer> kept = new Kept<>(Duration.ofMinutes(1));

  public Answer answer(CacheScope scope, String asked, String language) {
    var question = Everyday.question(asked, LONGEST);
    return kept.of(scope, language, question, "", () -> found(scope, question, language));
  }

  private Answer found(CacheScope scope, String question, String language) {
    var danger = signs.in(question);
    var base = shared.of(models.shared(), language);
    var wanted =
        new Wanted(
            question,
            synonyms.of(question, base, language),
            danger.map(Danger::code).stream().toList());
    var hits = new Ranking(base, owns.of(scope, language)).ask(wanted);
    var found = shown(Finding.of(hits));
    var first = found.stream().findFirst();
    return new Answer(question, Care.of(question, danger, first, models.current()), found);
  }

  private List<Found> shown(List<Found> found) {
    var types = found.stream().filter(AnswerDesk::isBareType).map(Found::code).toList();
    Set<String> told =
        services.typesWithoutLocal(types).stream().map(TypeCard::code).collect(Collectors.toSet());
    var written = articles.all().stream().map(ArticleCard::code).collect(Collectors.toSet());
    var model = models.current();
    return found.stream()
        .filter(
            it ->
                switch (it.kind()) {
                  case TYPE -> !it.own().isEmpty() || told.contains(it.code());
                  case ARTICLE -> written.contains(it.code());
                  case TEMPLATE -> !it.own().isEmpty();
                  case NATIONAL ->
                      model.find(it.kind().nodes(), it.code()).filter(model::isShown).isPresent();
                  default -> true;
                })
        .toList();
  }

  private static boolean isBareType(Found found) {
    return found.kind() == Kind.TYPE && found.own().isEmpty();
  }
}
