package fi.perhepuu.guidance.tree;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A drawn tree read back as XML; reading fails if it is not well formed. */
record Drawing(Element svg) {

  static Drawing read(String svg) {
    try {
      var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      builder.setErrorHandler(null);
      return new Drawing(
          builder.parse(new InputSource(new StringReader(svg))).getDocumentElement());
    } catch (Exception e) {
      throw new AssertionError("Not well formed: " + svg, e);
    }
  }

  List<Element> all(String name) {
    NodeList nodes = svg.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  List<String> hrefs() {
    return all("a").stream().map(link -> link.getAttribute("href")).toList();
  }

  List<String> ids() {
    return all("*").stream()
        .map(node -> node.getAttribute("id"))
        .filter(id -> !id.isEmpty())
        .toList();
  }

  /** Left edge, top edge, width and height. */
  double[] viewBox() {
    return java.util.Arrays.stream(svg.getAttribute("viewBox").split(" "))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }
}
