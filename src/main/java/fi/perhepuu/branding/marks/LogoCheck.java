package fi.perhepuu.branding.marks;

import fi.perhepuu.platform.data.Faults;
import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Lets through a mark that only draws. What is not on the list of shapes and their attributes is a
 * fault, so a script, a style or a link to elsewhere never reaches a family's browser.
 */
public final class LogoCheck {

  private static final int LARGEST = 60_000;

  static final Set<String> SHAPES =
      Set.of(
          "svg",
          "g",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "title",
          "desc",
          "defs",
          "linearGradient",
          "radialGradient",
          "stop",
          "clipPath");

  static final Set<String> ATTRIBUTES =
      Set.of(
          "viewBox",
          "width",
          "height",
          "x",
          "y",
          "x1",
          "y1",
          "x2",
          "y2",
          "cx",
          "cy",
          "r",
          "rx",
          "ry",
          "d",
          "points",
          "fill",
          "stroke",
          "opacity",
          "transform",
          "id",
          "offset",
          "version",
          "role",
          "focusable",
          "preserveAspectRatio",
          "gradientUnits",
          "gradientTransform",
          "spreadMethod",
          "fx",
          "fy",
          "clipPathUnits");

  private final Faults faults;
  private final String file;

  public LogoCheck(Faults faults, String file) {
    this.faults = faults;
    this.file = file;
  }

  public void check(String svg) {
    if (svg.length() > LARGEST) {
      faults.add(file, 1, "the logo is larger than " + LARGEST + " characters");
      return;
    }
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      var reader = factory.createXMLStreamReader(new StringReader(svg));
      while (reader.hasNext()) {
        event(reader, reader.next());
      }
    } catch (XMLStreamException broken) {
      faults.add(file, broken.getLocation().getLineNumber(), "the logo is not well-formed XML");
    }
  }

  private void event(XMLStreamReader reader, int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> element(reader);
      case XMLStreamConstants.DTD,
          XMLStreamConstants.ENTITY_REFERENCE,
          XMLStreamConstants.PROCESSING_INSTRUCTION ->
          refuse(reader, "the logo may hold shapes only");
      default -> {
        // Text and comments draw nothing and do nothing.
      }
    }
  }

  private void element(XMLStreamReader reader) {
    var name = reader.getLocalName();
    if (!SHAPES.contains(name)) {
      refuse(reader, "the logo may not hold <" + name + ">");
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attribute(reader, reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
  }

  private void attribute(XMLStreamReader reader, String name, String value) {
    var known =
        ATTRIBUTES.contains(name)
            || name.startsWith("stroke-")
            || name.startsWith("fill-")
            || name.startsWith("stop-")
            || name.startsWith("clip-")
            || name.startsWith("aria-");
    var lower = value.toLowerCase(Locale.ROOT);
    var leadsOut = lower.contains("url(") && !lower.startsWith("url(#");
    if (!known || leadsOut || lower.contains("javascript:")) {
      refuse(reader, "the logo may not have " + name + "=\"" + value + "\"");
    }
  }

  private void refuse(XMLStreamReader reader, String reason) {
    faults.add(file, reader.getLocation().getLineNumber(), reason);
  }
}
