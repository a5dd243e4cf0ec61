package fi.perhepuu.guidance.tree;

import fi.perhepuu.guidance.tree.shape.Trunk;

/** The measures of the narrow tree that its number of rows decides. */
record NarrowFrame(int rows) {

  static final double WIDTH = 350;
  static final double ROW = 104;
  static final double TOP = 58;

  static NarrowFrame of(TreePicture picture) {
    return new NarrowFrame(Math.max(1, (picture.branches().size() + 1) / 2));
  }

  double middle() {
    return WIDTH / 2;
  }

  double ground() {
    return TOP + rows * ROW + 74;
  }

  double height() {
    return ground() + 14;
  }

  Trunk trunk() {
    return new Trunk(middle(), TOP, ground(), 26, 10, 14);
  }
}
