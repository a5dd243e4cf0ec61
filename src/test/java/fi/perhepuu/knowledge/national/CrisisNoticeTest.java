package fi.perhepuu.knowledge.national;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.knowledge.ShippedModel;
import fi.perhepuu.knowledge.national.CrisisNotice.Piece;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CrisisNoticeTest {

  private final CrisisNotice notice = notice();

  private static CrisisNotice notice() {
    var notices = new CrisisNotices();
    notices.models = ShippedModel.releases();
    return notices.current();
  }

  @Test
  void everyNumberOfTheNoticeCanBeCalled() {
    for (var language : List.of("fi", "sv", "en")) {
      var numbers =
          notice.pieces(notice.text().in(language)).stream()
              .map(Piece::tel)
              .filter(Objects::nonNull)
              .toList();
      assertTrue(numbers.containsAll(List.of("112", "080005005", "0925250111")), language);
    }
  }

  @Test
  void theTextStaysTheSame() {
    var text = notice.text().in("sv");

    assertEquals(text, notice.pieces(text).stream().map(Piece::text).collect(Collectors.joining()));
  }

  @Test
  void aNumberInsideALongerOneIsNotALink() {
    assertEquals(1, notice.pieces("Ring 1123 eller 21 12.").size());
  }
}
