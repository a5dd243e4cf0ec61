package fi.perhepuu.guidance.whole;

import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.PlainWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets through what says all the words, as beginnings of its own or inside a long one. */
record Sieve(ModelRelease release, String language, List<String> words) {

  static Sieve of(ModelRelease release, String language, String words) {
    return new Sieve(release, language, PlainWords.of(words));
  }

  /** What is left of a bough; nothing when no word of it is looked for. */
  Optional<Bough> through(Bough bough) {
    if (says(Stream.of(bough.branch().name()))) {
      return Optional.of(bough);
    }
    var twigs = bough.twigs().stream().flatMap(it -> through(it).stream()).toList();
    return twigs.isEmpty()
        ? Optional.empty()
        : Optional.of(new Bough(bough.branch(), bough.lead(), bough.themes(), twigs));
  }

  private Optional<Twig> through(Twig twig) {
    var type = release.get("service-types", twig.leaf().type());
    var called = type.words("words", language).stream();
    if (says(Stream.of(twig.leaf().label(), type.name())) || called.anyMatch(this::saysText)) {
      return Optional.of(twig);
    }
    var services = twig.services().stream().filter(it -> says(Stream.of(it.name()))).toList();
    return services.isEmpty()
        ? Optional.empty()
        : Optional.of(new Twig(twig.leaf(), services, twig.isMany()));
  }

  private boolean says(Stream<LocalizedText> names) {
    return names.anyMatch(it -> saysText(it.in(language)));
  }

  private boolean saysText(String text) {
    var said = String.join(" ", PlainWords.of(text));
    return words.stream().allMatch(said::contains);
  }
}
