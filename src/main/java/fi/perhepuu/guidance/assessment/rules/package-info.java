/**
 * The rules of questionnaires: short expressions the model's editors write, {@code q1 >= 2 and
 * child in [age-0-1]}. A rule that holds also says because of which answers.
 */
package fi.perhepuu.guidance.assessment.rules;
