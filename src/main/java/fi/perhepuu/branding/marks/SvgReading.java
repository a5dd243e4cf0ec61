package fi.perhepuu.branding.marks;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One reading of a drawing as XML. Shapes are written again, each with its own end tag; what a
 * drawing program notes for itself is left out; what would run, fetch or grow is refused.
 */
final class SvgReading {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final int MOST_ELEMENTS = 5_000;

  private static final Set<String> ACTIVE =
      Set.of("script", "foreignObject", "animate", "animateMotion", "animateTransform", "set");

  private static final Set<String> LINKS = Set.of("image", "use", "a", "feImage", "iframe");

  private static final Pattern DECLARES = Pattern.compile("(?i)<!ENTITY|<!DOCTYPE[^>]*\\[");

  private final String source;
  private final StringBuilder plain = new StringBuilder();
  private int elements;
  private int ignored;

  SvgReading(String source) {
    this.source = source.startsWith("\uFEFF") ? source.substring(1) : source;
  }

  String plain() throws RefusedPicture {
    // Many drawing programs name the public document type; one that declares things can harm.
    if (DECLARES.matcher(source).find()) {
      throw new RefusedPicture("svg-active", "a document type with declarations");
    }
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      var reader = factory.createXMLStreamReader(new StringReader(source));
      while (reader.hasNext()) {
        event(reader, reader.next());
      }
    } catch (XMLStreamException broken) {
      throw new RefusedPicture("picture-broken", broken.getMessage());
    }
    return plain.toString();
  }

  private void event(XMLStreamReader reader, int event) throws RefusedPicture {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> open(reader);
      case XMLStreamConstants.END_ELEMENT -> close(reader);
      case XMLStreamConstants.ENTITY_REFERENCE ->
          throw new RefusedPicture("svg-active", "an entity");
      case XMLStreamConstants.PROCESSING_INSTRUCTION ->
          throw new RefusedPicture("svg-link", "a processing instruction");
      default -> {
        // Texts, comments and white space draw nothing in a logo.
      }
    }
  }

  private void open(XMLStreamReader reader) throws RefusedPicture {
    var name = reader.getLocalName();
    if (++elements > MOST_ELEMENTS) {
      throw new RefusedPicture("picture-bytes", "too many shapes");
    }
    refuse(name);
    if (ignored > 0 || !isDrawn(reader)) {
      ignored++;
      return;
    }
    plain.append('<').append(name);
    if (name.equals("svg")) {
      plain.append(" xmlns=\"").append(NAMESPACE).append('"');
    }
    attributes(reader).forEach(this::attribute);
    plain.append('>');
  }

  /** Notes of drawing programs, in their own namespaces, and the titles of shapes are not. */
  private static boolean isDrawn(XMLStreamReader reader) {
    var namespace = reader.getNamespaceURI();
    var ours = namespace == null || namespace.isEmpty() || namespace.equals(NAMESPACE);
    return ours && !Set.of("metadata", "title", "desc").contains(reader.getLocalName());
  }

  private static void refuse(String name) throws RefusedPicture {
    if (name.equals("style")) {
      throw new RefusedPicture("svg-style", "a style sheet");
    }
    if (ACTIVE.contains(name)) {
      throw new RefusedPicture("svg-active", "<" + name + ">");
    }
    if (LINKS.contains(name)) {
      throw new RefusedPicture("svg-link", "<" + name + ">");
    }
  }

  private static Map<String, String> attributes(XMLStreamReader reader) throws RefusedPicture {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      var name = reader.getAttributeLocalName(i);
      var value = reader.getAttributeValue(i);
      var own = reader.getAttributeNamespace(i) == null;
      if (name.toLowerCase(Locale.ROOT).startsWith("on") && own) {
        throw new RefusedPicture("svg-active", name);
      }
      if (name.equals("href") || name.equals("src") || SvgPaint.leadsOut(value)) {
        throw new RefusedPicture("svg-link", name);
      }
      if (name.equals("style")) {
        attributes.putAll(SvgPaint.of(value));
      } else if (own) {
        attributes.putIfAbsent(name, value);
      }
    }
    return attributes;
  }

  private void attribute(String name, String value) {
    var escaped =
        value
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
    plain.append(' ').append(name).append("=\"").append(escaped).append('"');
  }

  private void close(XMLStreamReader reader) {
    if (ignored > 0) {
      ignored--;
      return;
    }
    plain.append("</").append(reader.getLocalName()).append('>');
  }
}
