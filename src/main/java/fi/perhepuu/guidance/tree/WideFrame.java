package fi.perhepuu.guidance.tree;

import fi.perhepuu.guidance.tree.shape.Trunk;

/** The measures of the wide tree that its number of rows decides. Two branches make a row. */
record WideFrame(int rows) {

  static final double WIDTH = 1110;
  static final double ROW = 166;
  static final double TOP = 78;

  static WideFrame of(TreePicture picture) {
    return new WideFrame(Math.max(1, (picture.branches().size() + 1) / 2));
  }

  double middle() {
    return WIDTH / 2;
  }

  double crownHeight() {
    return rows * ROW;
  }

  double ground() {
    return TOP + crownHeight() + 112;
  }

  double height() {
    return ground() + 26;
  }

  Trunk trunk() {
    return new Trunk(middle(), TOP + 30, ground(), 58, 20, 30);
  }
}
