package fi.perhepuu.branding;

import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** Reads the links to a tenant's other sites: few of them, and only to where nobody listens in. */
final class LinkReader {

  private static final int MOST_IN_HEADER = 3;
  private static final int MOST_IN_FOOTER = 8;

  private LinkReader() {}

  static void read(Surroundings around, Entry entry, Brand brand) {
    brand.link(OwnLink.HEADER, links(around, entry, OwnLink.HEADER, MOST_IN_HEADER));
    brand.link(OwnLink.FOOTER, links(around, entry, OwnLink.FOOTER, MOST_IN_FOOTER));
  }

  private static List<OwnLink> links(Surroundings around, Entry entry, String place, int most) {
    var links = entry.entries(place);
    if (links.size() > most) {
      entry.fault(place, "too-many", "'" + place + "' may have " + most + " links");
    }
    return links.stream()
        .map(link -> new OwnLink(around.localized(link, OwnLink.LABEL), address(link)))
        .toList();
  }

  private static String address(Entry link) {
    var address = link.text(OwnLink.URL);
    if (!address.isEmpty() && !isSafe(address)) {
      link.fault(OwnLink.URL, "https", "'url' must be an address that begins with https://");
    }
    return address;
  }

  private static boolean isSafe(String address) {
    try {
      var uri = new URI(address);
      return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
    } catch (URISyntaxException malformed) {
      return false;
    }
  }
}
