package fi.perhepuu.platform.text;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The fixed words of addresses in each language: code says {@code services}, a Finnish reader sees
 * {@code palvelut}. Both directions are exact, so an address with another language's word is no
 * address at all.
 */
@ApplicationScoped
public class PathWords {

  /** What code calls the words; each has a text {@code path.<word>} in every language. */
  public static final List<String> WORDS =
      List.of(
          "services",
          "theme",
          "type",
          "a-z",
          "age",
          "situations",
          "help",
          "knowledge",
          "meeting-places",
          "national",
          "crisis",
          "accessibility",
          "privacy",
          "safe-browsing",
          "search",
          "articles",
          "write",
          "sent",
          "messages",
          "own",
          "contact",
          "withdraw",
          "erase",
          "download",
          "leave",
          "embed",
          "tests",
          "list",
          "tree",
          "path");

  @Inject Texts texts;

  private final Map<String, Map<String, String>> toCode = new HashMap<>();

  @PostConstruct
  void load() {
    for (var language : Texts.LANGUAGES) {
      toCode.put(
          language, WORDS.stream().collect(Collectors.toMap(it -> word(language, it), it -> it)));
    }
  }

  public String word(String language, String code) {
    return texts.get(language, "path." + code);
  }

  public Optional<String> code(String language, String word) {
    return Optional.ofNullable(toCode.getOrDefault(language, Map.of()).get(word));
  }

  /** Whether a segment means something already, in code or in any language: no slug may be so. */
  public boolean isWord(String segment) {
    return WORDS.contains(segment)
        || toCode.values().stream().anyMatch(words -> words.containsKey(segment));
  }

  /** {@code path("sv", "services", "theme", "somn")} → {@code /sv/tjanster/tema/somn}. */
  public String path(String language, String... segments) {
    if (segments.length == 0) {
      return "/" + language + "/";
    }
    return Arrays.stream(segments)
        .map(segment -> WORDS.contains(segment) ? word(language, segment) : segment)
        .collect(Collectors.joining("/", "/" + language + "/", ""));
  }
}
