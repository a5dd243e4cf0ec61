package fi.perhepuu.site;

import fi.perhepuu.knowledge.national.NationalPhone;
import fi.perhepuu.knowledge.national.NationalService;
import fi.perhepuu.platform.html.Frame;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One number of a crisis line. */
public record CrisisLine(
    String number,
    LocalizedText name,
    LocalizedText text,
    List<String> languages,
    boolean alwaysOpen,
    boolean free) {

  /** The line's best number for the reader, and any that answers in other languages only. */
  static Stream<CrisisLine> of(NationalService service, String language) {
    var phones = service.phonesFor(language);
    return IntStream.range(0, phones.size())
        .filter(at -> at == 0 || !phones.get(at).languages().isEmpty())
        .mapToObj(at -> of(service, phones.get(at)));
  }

  private static CrisisLine of(NationalService service, NationalPhone phone) {
    return new CrisisLine(
        phone.number(),
        service.name(),
        service.text(),
        phone.languages(),
        phone.alwaysOpen(),
        service.free());
  }

  /** When it answers, what it costs and in which language, as far as that is known for certain. */
  public String note(Frame frame) {
    List<String> facts = new ArrayList<>();
    if (alwaysOpen) {
      facts.add(frame.t("crisis.always-open"));
    }
    if (free) {
      facts.add(frame.t("crisis.free"));
    }
    if (!languages.isEmpty()) {
      facts.add(languages.stream().map(frame::languageName).collect(Collectors.joining(", ")));
    }
    return facts.isEmpty() ? "" : String.join(" · ", facts);
  }
}
