package fi.perhepuu.help.queues.members;

import fi.perhepuu.platform.api.Sent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A member as a program wants her.
 *
 * @param title what families are told, by language
 * @param languages she answers in, as codes
 */
record SentMember(Map<String, String> title, List<String> languages) {

  private static final int LONGEST_CODE = 3;

  static SentMember read(InputStream body, List<String> spoken) throws IOException {
    var sent = Sent.read(body);
    var title = sent.byLanguage("title", spoken, MemberForm.LONGEST);
    var languages = sent.texts("languages", LONGEST_CODE);
    sent.only();
    return new SentMember(title, languages.stream().distinct().toList());
  }

  MemberForm form(UUID account) {
    return MemberForm.of(account.toString(), title, languages);
  }
}
