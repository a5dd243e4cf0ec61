package fi.perhepuu.site;

import fi.perhepuu.platform.html.Head;

/**
 * The title of a document, which stays in the browser's history and on its tabs. That of a
 * sensitive page must tell nothing to whoever looks there later.
 */
record PageTitle(Head head, String subName, String shortName, String siteName) {

  String text() {
    if (head.sensitive()) {
      return subName;
    }
    return head.title().isEmpty() ? siteName : head.title() + " – " + subName + " " + shortName;
  }
}
