package fi.perhepuu.licensing.upgrades;

import fi.perhepuu.platform.problem.Problem;

/** Somebody else has chosen, or written the own text, since the conflict was looked at. */
public final class ChosenMeanwhile extends Problem {

  private static final long serialVersionUID = 1L;

  ChosenMeanwhile() {
    super(409, "chosen-meanwhile", "Somebody else has decided about this text meanwhile.");
  }
}
