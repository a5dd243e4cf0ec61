package fi.perhepuu.branding.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {

  @Test
  void aPngIsDrawnAnew() throws RefusedPicture, IOException {
    var hidden = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    var png = MadePictures.png(300, 100);
    var file = Arrays.copyOf(png, png.length + hidden.length);
    System.arraycopy(hidden, 0, file, png.length, hidden.length);
    var picture = PictureReader.read(file);
    assertEquals(Picture.PNG, picture.type());
    assertTrue(picture.name().matches("[0-9a-f]{64}\\.png"));
    assertFalse(new String(picture.body(), StandardCharsets.ISO_8859_1).contains("script"));
    assertEquals(300, ImageIO.read(new ByteArrayInputStream(picture.body())).getWidth());
  }

  @Test
  void aJpegBecomesAPngAndALargeOneSmaller() throws RefusedPicture, IOException {
    var picture = PictureReader.read(MadePictures.jpeg(2000, 1000));
    assertEquals(Picture.PNG, picture.type());
    var drawn = ImageIO.read(new ByteArrayInputStream(picture.body()));
    assertEquals(512, drawn.getWidth());
    assertEquals(256, drawn.getHeight());
  }

  @Test
  void aBombIsRefusedByItsHeaderWithoutMemory() {
    var bomb = MadePictures.bomb(20_000, 20_000);
    assertTrue(bomb.length < 500_000, () -> bomb.length + " bytes");
    var before = Runtime.getRuntime().totalMemory();
    refused("picture-size", bomb);
    assertTrue(Runtime.getRuntime().totalMemory() - before < 100_000_000);
  }

  @Test
  void oneSideTooLongIsEnough() {
    refused("picture-size", MadePictures.bomb(2_001, 10));
    refused("picture-size", MadePictures.bomb(16, 2_001));
  }

  @Test
  void aSmallHeaderOverMuchDataStaysSmall() throws RefusedPicture {
    var file = MadePictures.bomb(16, 16);
    assertTrue(PictureReader.read(file).body().length < 2_000);
  }

  @Test
  void whatIsCalledAPictureIsNone() {
    refused("picture-type", MadePictures.zip());
    refused("picture-type", new byte[0]);
    refused("picture-type", "GIF89a".getBytes(StandardCharsets.US_ASCII));
    refused("picture-bytes", new byte[PictureReader.MOST_BYTES + 1]);
    refused("picture-broken", Arrays.copyOf(MadePictures.png(40, 40), 60));
    refused("picture-broken", "<svg".getBytes(StandardCharsets.UTF_8));
    refused("svg-active", "<html><body>x</body></html>".getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "svg-active | <script>alert(1)</script>",
        "svg-active | <foreignObject><body/></foreignObject>",
        "svg-active | <g onload=\"alert(1)\"/>",
        "svg-active | <path d=\"M0 0\"><set attributeName=\"fill\" to=\"red\"/></path>",
        "svg-link | <image href=\"https://elsewhere.test/x.png\"/>",
        "svg-link | <use xlink:href=\"https://elsewhere.test/x.svg#a\"/>",
        "svg-link | <a href=\"javascript:alert(1)\"><path d=\"M0 0\"/></a>",
        "svg-link | <path d=\"M0 0\" fill=\"url(https://elsewhere.test/x#a)\"/>",
        "svg-link | <path d=\"M0 0\" style=\"fill:url( 'https://elsewhere.test/x#a')\"/>",
        "svg-style | <style>@import url(https://elsewhere.test/x.css);</style>"
      })
  void aDrawingThatDoesSomethingIsRefused(String code, String inside) {
    refused(code, MadePictures.svg(inside));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE svg [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;&a;\">]>",
        "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE svg SYSTEM \"http://elsewhere.test/x.dtd\" [ ]>"
      })
  void aDocumentTypeThatDeclaresIsRefused(String doctype) {
    refused("svg-active", MadePictures.svgAs(doctype, ""));
  }

  @Test
  void aStyleSheetInstructionIsRefused() {
    refused(
        "svg-link", MadePictures.svgAs("<?xml-stylesheet href=\"https://elsewhere.test\"?>", ""));
  }

  @Test
  void aDrawingOutOfADrawingProgramIsCleaned() throws RefusedPicture {
    var file =
        MadePictures.svgAs(
            "\uFEFF<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\""
                + " \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n<!-- made by hand -->",
            "<metadata><note xmlns=\"urn:x\">&lt;script&gt;</note></metadata><title>Logo</title>"
                + "<defs><linearGradient id=\"a\" gradientUnits=\"userSpaceOnUse\">"
                + "<stop offset=\"0\" style=\"stop-color:#fff;stop-opacity:1\"/>"
                + "</linearGradient></defs>"
                + "<path d=\"M0,0 L9,9\" style=\"fill:url(#a); -inkscape-x:1; stroke:#000\"/>");
    var cleaned = new String(PictureReader.read(file).body(), StandardCharsets.UTF_8);
    assertTrue(cleaned.contains("<path d=\"M0,0 L9,9\" fill=\"url(#a)\" stroke=\"#000\"></path>"));
    assertTrue(cleaned.contains("<circle"), cleaned);
    assertTrue(cleaned.contains("stop-color=\"#fff\""), cleaned);
    assertTrue(cleaned.contains("viewBox=\"0 0 46 46\""), cleaned);
    assertFalse(cleaned.matches("(?s).*(metadata|script|style|Logo|DOCTYPE|inkscape).*"), cleaned);
  }

  @Test
  void theSameContentHasTheSameName() throws RefusedPicture {
    var file = MadePictures.svg("");
    assertEquals(PictureReader.read(file).name(), PictureReader.read(file).name());
  }

  private static void refused(String code, byte[] file) {
    var refused = assertThrows(RefusedPicture.class, () -> PictureReader.read(file));
    assertEquals(code, refused.code(), refused.getMessage());
  }
}
