package fi.perhepuu.guidance.assessment;

/**
 * An answer in the reader's words.
 *
 * @param step the code of the question
 */
public record Said(String step, String question, String answer) {}
