package fi.perhepuu.guidance.tree.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgTextTest {

  @ParameterizedTest
  @CsvSource({"1, 1", "1.26, 1.3", "-0.04, 0", "-0.06, -0.1", "-12.34, -12.3", "1110, 1110"})
  void aNumberHasAtMostOneDecimal(double value, String text) {
    assertEquals(text, SvgText.number(value));
  }

  @Test
  void markupInTextIsEscaped() {
    assertEquals("&lt;a href=&quot;x&quot;&gt; &amp; &#39;", SvgText.escape("<a href=\"x\"> & '"));
  }

  @Test
  void whatXmlForbidsIsLeftOutAndTheRestIsKept() {
    assertEquals("aäب😀", SvgText.escape("a\u0000ä\u0008ب\ud800😀\uffff"));
  }
}
