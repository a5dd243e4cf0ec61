package fi.perhepuu.catalog.menu;

import static java.util.stream.Collectors.groupingBy;

import fi.perhepuu.catalog.services.ServiceDesk;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the alphabetical index of the menu. */
@ApplicationScoped
@Transactional
public class IndexDesk {

  @Inject ServiceDesk services;
  @Inject ModelReleases models;
  @Inject Locality locality;

  /** Local services and the types that others organize: six queries. */
  public IndexView index(String language) {
    var alphabet = new Alphabet(language);
    var fallbacks = locality.fallbacks();
    Function<IndexView.Entry, String> name = entry -> entry.name().in(language, fallbacks);
    var byLetter =
        Stream.concat(local(), elsewhere(language))
            .sorted(Comparator.comparing(name, alphabet.order()))
            .collect(groupingBy(entry -> alphabet.letter(name.apply(entry))));
    var letters = alphabet.letters();
    var sections =
        Stream.concat(letters.stream(), Stream.of(Alphabet.OTHERS))
            .filter(byLetter::containsKey)
            .map(letter -> new IndexView.Section(letter, byLetter.get(letter)))
            .toList();
    return new IndexView(letters, sections);
  }

  private Stream<IndexView.Entry> local() {
    return services.cards().stream()
        .map(
            card ->
                new IndexView.Entry(
                    card.name(),
                    card.organization().name(),
                    null,
                    List.of("services", card.slug())));
  }

  private Stream<IndexView.Entry> elsewhere(String language) {
    var all = models.current().all("service-types").stream().map(ModelNode::code).toList();
    return services.typesWithoutLocal(all).stream()
        .map(
            type ->
                new IndexView.Entry(
                    type.name(),
                    LocalizedText.EMPTY,
                    type.provision(),
                    List.of(type.segments(language))));
  }
}
