package fi.perhepuu.branding.color;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.branding.color.Correction.Given;
import fi.perhepuu.branding.color.Correction.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionTest {

  @Test
  void aBrandThatWorksIsLeftAlone() {
    assertEquals(List.of(), corrections("#1d6b52", "#e0eed8"));
    assertEquals(List.of(), corrections("#124a78", "#dfe8ee"));
  }

  @Test
  void aPaleMainColorIsDarkenedAndTheContrastIsTold() {
    Correction correction = corrections("#7ac5ff", "#dfe8ee").get(0);
    assertEquals(Given.PRIMARY, correction.part());
    assertEquals(Reason.TOO_LIGHT_FOR_TEXT, correction.reason());
    assertEquals("#7ac5ff", correction.given().hex());
    assertTrue(correction.contrastBefore() < 4.6);
    assertTrue(correction.contrastAfter() >= 4.6);
  }

  @Test
  void aDarkTintIsLightened() {
    assertEquals(Reason.TOO_DARK_FOR_SURFACE, tintReason("#335577"));
  }

  @Test
  void aWhiteTintIsTinted() {
    assertEquals(Reason.TOO_LIGHT_FOR_SURFACE, tintReason("#ffffff"));
  }

  @Test
  void aGlaringTintIsMadePaler() {
    assertEquals(Reason.TOO_STRONG_FOR_SURFACE, tintReason("#b7ffb7"));
  }

  @Test
  void codesFitTextKeys() {
    assertEquals("too-light-for-text", Reason.TOO_LIGHT_FOR_TEXT.code());
    assertEquals("primary", Given.PRIMARY.code());
  }

  private static Reason tintReason(String tint) {
    Correction correction = corrections("#124a78", tint).get(0);
    assertEquals(Given.TINT, correction.part());
    return correction.reason();
  }

  private static List<Correction> corrections(String primary, String tint) {
    return Palette.of(BrandColors.parse(primary, "#ffc933", tint)).corrections();
  }
}
