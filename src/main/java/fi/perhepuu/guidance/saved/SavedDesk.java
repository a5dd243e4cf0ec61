package fi.perhepuu.guidance.saved;

import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.catalog.services.ServiceDesk;
import fi.perhepuu.guidance.saved.SavedPage.Addition;
import fi.perhepuu.guidance.saved.SavedPage.Kept;
import fi.perhepuu.knowledge.articles.ArticleCard;
import fi.perhepuu.knowledge.articles.Articles;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.PlainWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds what a list names. What could put somebody in danger when it is seen is never on one: its
 * address would stay in the browser.
 */
@RequestScoped
class SavedDesk {

  private static final int MOST_FOUND = 12;

  @Inject ServiceDesk services;
  @Inject Articles articles;
  @Inject RequestLanguage language;
  @Inject Locality locality;

  SavedPage page(Codes asked, String words) {
    var cards = services.cards().stream().filter(it -> !it.sensitive()).toList();
    var texts = articles.all().stream().filter(it -> !it.sensitive() && it.written()).toList();
    var known =
        Stream.concat(cards.stream().map(ServiceCard::slug), texts.stream().map(ArticleCard::code))
            .toList();
    var codes = new Codes(asked.codes().stream().filter(known::contains).toList());
    return new SavedPage(
        codes.text(),
        codes.isFull(),
        kept(codes, cards, ServiceCard::slug),
        kept(codes, texts, ArticleCard::code),
        words,
        codes.isFull() ? List.of() : found(codes, words, cards, texts));
  }

  private static <T> List<Kept<T>> kept(Codes codes, List<T> all, Function<T, String> code) {
    return codes.codes().stream()
        .flatMap(
            it ->
                all.stream()
                    .filter(card -> code.apply(card).equals(it))
                    .map(card -> new Kept<>(card, codes.without(it).text())))
        .toList();
  }

  private List<Addition> found(
      Codes codes, String words, List<ServiceCard> cards, List<ArticleCard> texts) {
    var local = cards.stream().map(it -> addition(codes, it.name(), it.slug(), false));
    var read = texts.stream().map(it -> addition(codes, it.title(), it.code(), true));
    return Stream.concat(local, read)
        .filter(it -> !it.with().equals(codes.text()))
        .filter(it -> says(it.name(), words))
        .limit(MOST_FOUND)
        .toList();
  }

  private Addition addition(Codes codes, LocalizedText name, String code, boolean article) {
    var said = name.in(language.get(), locality.fallbacks());
    return new Addition(said, article, codes.with(code).text());
  }

  private static boolean says(String name, String words) {
    var said = String.join(" ", PlainWords.of(name));
    var asked = PlainWords.of(words);
    return !asked.isEmpty() && asked.stream().allMatch(said::contains);
  }
}
