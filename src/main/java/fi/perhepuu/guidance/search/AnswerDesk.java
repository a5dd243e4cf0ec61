package fi.perhepuu.guidance.search;

import fi.perhepuu.guidance.search.index.Ranking;
import fi.perhepuu.guidance.search.index.Wanted;
import fi.perhepuu.guidance.search.own.Asked;
import fi.perhepuu.guidance.search.own.Stock;
import fi.perhepuu.guidance.search.own.Stocks;
import fi.perhepuu.guidance.search.own.Synonyms;
import fi.perhepuu.guidance.search.words.Everyday;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.cache.CacheScope;
import fi.perhepuu.platform.danger.Danger;
import fi.perhepuu.platform.danger.DangerSigns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Answers questions from the tenant's content and the model; only what the tenant shows. All of it
 * is in memory: an answer asks the database nothing.
 */
@ApplicationScoped
public class AnswerDesk {

  private static final int LONGEST = 200;

  @Inject ModelReleases models;
  @Inject Stocks stocks;
  @Inject Synonyms synonyms;
  @Inject DangerSigns signs;

  public Answer answer(CacheScope scope, String asked, String language) {
    var question = Everyday.question(asked, LONGEST);
    return answer(question, stocks.of(scope, language), language);
  }

  private Answer answer(String question, Asked asked, String language) {
    var danger = signs.in(question);
    var wanted =
        new Wanted(
            question,
            synonyms.of(question, asked.shared(), language),
            danger.map(Danger::code).stream().toList());
    var found =
        Finding.of(new Ranking(asked.shared(), asked.own()).ask(wanted)).stream()
            .filter(it -> isShown(it, asked.stock()))
            .toList();
    var care = Care.of(question, danger, found.stream().findFirst(), models.current());
    return new Answer(question, care, found, asked);
  }

  private static boolean isShown(Found found, Stock stock) {
    return switch (found.kind()) {
      case TYPE -> !found.own().isEmpty() || stock.elsewhere().containsKey(found.code());
      case ARTICLE -> stock.articles().containsKey(found.code());
      case TEMPLATE -> !found.own().isEmpty();
      case NATIONAL -> stock.national().containsKey(found.code());
      default -> true;
    };
  }
}
