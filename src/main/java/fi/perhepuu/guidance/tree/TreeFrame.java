package fi.perhepuu.guidance.tree;

import fi.perhepuu.guidance.tree.shape.SvgText;

/** The beginning of the picture: its class, its size and what it is called. */
record TreeFrame(String cssClass, String idPrefix, TreePicture picture) {

  String open(String viewBox) {
    String title = SvgText.escape(picture.title());
    String desc = SvgText.escape(picture.desc());
    return "<svg class=\"tree %s\" viewBox=\"%s\" role=\"group\"".formatted(cssClass, viewBox)
        + " aria-labelledby=\"%s-h\" aria-describedby=\"%s-d\">".formatted(idPrefix, idPrefix)
        + "<title id=\"%s-h\">%s</title>".formatted(idPrefix, title)
        + "<desc id=\"%s-d\">%s</desc>".formatted(idPrefix, desc);
  }
}
