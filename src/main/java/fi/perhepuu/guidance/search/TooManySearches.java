package fi.perhepuu.guidance.search;

import fi.perhepuu.platform.problem.Problem;

/** Somebody searches faster than people can. */
public final class TooManySearches extends Problem {

  private static final long serialVersionUID = 1L;

  TooManySearches() {
    super(429, "too-many", "Search again in a moment.");
  }
}
