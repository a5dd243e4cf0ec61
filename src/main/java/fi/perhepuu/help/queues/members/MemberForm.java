package fi.perhepuu.help.queues.members;

import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A member as an administrator has filled her in.
 *
 * @param account as it was sent; it may be nobody's
 */
public record MemberForm(String account, LocalizedText title, List<String> languages) {

  static final MemberForm EMPTY = new MemberForm("", LocalizedText.EMPTY, List.of());

  static final int LONGEST = 80;
  private static final String LANGUAGES = "languages";

  static MemberForm of(MultivaluedMap<String, String> sent, List<String> spoken) {
    Map<String, String> title = new LinkedHashMap<>();
    for (var language : spoken) {
      var text = sent.getOrDefault("title." + language, List.of("")).get(0).strip();
      title.put(language, text);
    }
    var account = sent.getOrDefault("account", List.of("")).get(0);
    return of(account, title, sent.getOrDefault(LANGUAGES, List.of()));
  }

  static MemberForm of(String account, Map<String, String> title, List<String> languages) {
    Map<String, String> written = new LinkedHashMap<>(title);
    written.values().removeIf(String::isEmpty);
    written.replaceAll((language, text) -> text.replaceAll("\\p{Cc}", " "));
    return new MemberForm(account, new LocalizedText(written), languages);
  }

  Optional<UUID> id() {
    try {
      return Optional.of(UUID.fromString(account));
    } catch (IllegalArgumentException nobody) {
      return Optional.empty();
    }
  }

  /**
   * @param able whether the account may answer
   * @param official the languages her title must be written in
   * @param offered the languages the queue answers in
   */
  FormErrors check(boolean able, List<String> official, List<String> offered) {
    var errors = new FormErrors().addIf(!able, "account", "help.members.account-missing");
    for (var language : official) {
      errors.addIf(!title.has(language), "title." + language, "help.members.title-missing");
    }
    title
        .byLanguage()
        .forEach(
            (language, text) ->
                errors.addIf(
                    text.length() > LONGEST, "title." + language, "help.members.title-long"));
    return errors.addIf(
        languages.isEmpty() || !offered.containsAll(languages),
        LANGUAGES,
        "help.members.languages-missing");
  }
}
