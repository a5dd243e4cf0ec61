package fi.perhepuu.guidance.search.index;

/**
 * A thing that answers, and how well.
 *
 * @param of the code of what it is one of in the model: a service's type, a button's template; its
 *     own where it is of the model, else empty
 */
public record Hit(Kind kind, String code, String of, double score) {}
